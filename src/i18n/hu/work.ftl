### Work between people: handing over, what is not the same, reviews, search, saved filters, the map.
### Plain language of ours: no native speaker has checked it yet.

## Handing over

# plain wording, to be checked by a native speaker
work-handover = Esetek átadása
# plain wording, to be checked by a native speaker
work-offer = Felajánlás másnak
# plain wording, to be checked by a native speaker
work-offer-title = Eset felajánlása
# plain wording, to be checked by a native speaker
work-offer-text = A helyén marad, amíg a kollégád el nem fogadja.
# plain wording, to be checked by a native speaker
work-offer-to = Kinek?
# plain wording, to be checked by a native speaker
work-offer-note = Egy mondat hozzá
# plain wording, to be checked by a native speaker
work-offer-do = Felajánlom
# plain wording, to be checked by a native speaker
work-offered =
    { $count ->
        [one] Felajánlva: { $name }. A helyén marad, amíg el nem fogadja.
       *[other] { $count } eset felajánlva: { $name }. A helyükön maradnak, amíg el nem fogadja.
    }
# plain wording, to be checked by a native speaker
work-offered-to = Felajánlva: { $name }
# plain wording, to be checked by a native speaker
work-offered-waits = Válaszra vár. Addig nem változik semmi.
# plain wording, to be checked by a native speaker
work-offered-twice = Ketten ajánlották fel, egymásról nem tudva. Mindkettő érvényes: az egyiket vonjátok vissza.
# plain wording, to be checked by a native speaker
work-withdraw = Visszavonom
# plain wording, to be checked by a native speaker
work-withdrawn = Visszavonva. Az eset a helyén maradt.
# plain wording, to be checked by a native speaker
work-offer-gone = Már nincs felajánlva: visszavonták, vagy más kapta meg.
# plain wording, to be checked by a native speaker
work-offer-nothing = Nincs mit felajánlani: nem a tieid, le vannak zárva, vagy már felajánlottad neki.

## An offer to me

# plain wording, to be checked by a native speaker
work-offers = Neked ajánlották
# plain wording, to be checked by a native speaker
work-offers-you =
    { $count ->
        [one] { $name } felajánl egy esetet
       *[other] { $name } felajánl { $count } esetet
    }
# plain wording, to be checked by a native speaker
work-accept = Elfogadom
# plain wording, to be checked by a native speaker
work-accept-all =
    { $count ->
        [one] { $count } elfogadása
       *[other] Mind a { $count } elfogadása
    }
# plain wording, to be checked by a native speaker
work-accepted =
    { $count ->
        [one] Mostantól a tied.
       *[other] Mostantól { $count } eset a tied.
    }
# plain wording, to be checked by a native speaker
work-decline = Nem vállalom
# plain wording, to be checked by a native speaker
work-decline-title = Nem vállalom
# plain wording, to be checked by a native speaker
work-decline-why = Miért nem?
# plain wording, to be checked by a native speaker
work-decline-why-hint = Egy mondat: az eset a kollégádnál marad, ott olvassa majd.
# plain wording, to be checked by a native speaker
work-decline-do = Nem vállalom
# plain wording, to be checked by a native speaker
work-declined = Nem vállaltad. Az eset a kollégádnál marad.
# plain wording, to be checked by a native speaker
work-declined-by = { $name } nem vállalja
# plain wording, to be checked by a native speaker
work-crossed = { $name } már elfogadta, mielőtt a felajánlást visszavonták. Az eset most nála van: beszéljétek meg.

## Not the same

# plain wording, to be checked by a native speaker
work-distinct-hint = Mindenkinek megjegyezzük, többet nem kérdezzük.
# plain wording, to be checked by a native speaker
work-distinct-done = Megjegyezve mindenkinek: nem ugyanaz.
# plain wording, to be checked by a native speaker
work-distinct-from = Nem ugyanaz: { $case }
# plain wording, to be checked by a native speaker
work-distinct-again = Kérdezzük újra
# plain wording, to be checked by a native speaker
work-distinct-again-done = A kettő újra összehasonlítható.

## Entries

# plain wording, to be checked by a native speaker
work-entry-offer = Felajánlva: { $name }
# plain wording, to be checked by a native speaker
work-entry-declined = Nem vállalta
# plain wording, to be checked by a native speaker
work-entry-withdrawn = Felajánlás visszavonva
# plain wording, to be checked by a native speaker
work-entry-distinct = Nem ugyanaz: { $case }
# plain wording, to be checked by a native speaker
work-entry-alike = Újra összehasonlítandó: { $case }
# plain wording, to be checked by a native speaker
work-entry-review = Kollégák tanácsát kérte
# plain wording, to be checked by a native speaker
work-entry-remark = Kolléga tanácsa
# plain wording, to be checked by a native speaker
work-entry-conclusion = A tanácsok összegzése

## Colleagues asked for advice

# plain wording, to be checked by a native speaker
work-review = Kollégák tanácsa
# plain wording, to be checked by a native speaker
work-reviews = Amiről kollégák kérdeznek
# plain wording, to be checked by a native speaker
work-reviews-open = Tanácsot kérnek
# plain wording, to be checked by a native speaker
work-reviews-none = Most senki sem kér tanácsot
# plain wording, to be checked by a native speaker
work-reviews-none-text = Akié az eset, az esetből kérdez.
# plain wording, to be checked by a native speaker
work-review-ask = Kollégák kérdezése
# plain wording, to be checked by a native speaker
work-review-text = Mit szeretnél tudni?
# plain wording, to be checked by a native speaker
work-review-text-hint = Név és falu nélkül.
# plain wording, to be checked by a native speaker
work-review-notes = Melyik jegyzet olvasható?
# plain wording, to be checked by a native speaker
work-review-notes-hint = Előbb olvasd el: így fog látszani. A többiből csak az látszik, milyen dolog történt.
# plain wording, to be checked by a native speaker
work-review-asked = Megkérdezve. A kollégák a következő szinkronizáláskor látják.
# plain wording, to be checked by a native speaker
work-review-open = Ahogy a kollégák látják
# plain wording, to be checked by a native speaker
work-review-remarks =
    { $count ->
        [one] { $count } válasz
       *[other] { $count } válasz
    }
# plain wording, to be checked by a native speaker
work-review-ended = lezárva
# plain wording, to be checked by a native speaker
work-review-honest = A nevek és a falu kimarad, hogy az esetre gondolj, ne a személyre. Ez nem zár: az egész eset ott van a hálózat minden telefonján.
# plain wording, to be checked by a native speaker
work-review-question = A kérdés
# plain wording, to be checked by a native speaker
work-review-case = Mi történt
# plain wording, to be checked by a native speaker
work-day = { $day }. nap
# plain wording, to be checked by a native speaker
work-day-about = { $day }. nap körül
# plain wording, to be checked by a native speaker
work-review-left-out = Jegyzet kihagyva
# plain wording, to be checked by a native speaker
work-review-said = Mit mondanak a kollégák
# plain wording, to be checked by a native speaker
work-review-no-remarks = Még senki sem válaszolt.
# plain wording, to be checked by a native speaker
work-review-remark = Te mit gondolsz?
# plain wording, to be checked by a native speaker
work-review-say = Elmondom
# plain wording, to be checked by a native speaker
work-review-remarked = Mentve. Ott áll az esetben.
# plain wording, to be checked by a native speaker
work-review-conclusion = Mire jutottunk
# plain wording, to be checked by a native speaker
work-review-conclude = Lezárás
# plain wording, to be checked by a native speaker
work-review-practice = Mások is tanulhatnak belőle: jó gyakorlat ötlete
# plain wording, to be checked by a native speaker
work-review-concluded = Lezárva. Minden elhangzott az esetben marad.

## The search finds more than cases

# plain wording, to be checked by a native speaker
work-found =
    { $count ->
        [one] Még { $count } találat
       *[other] Még { $count } találat
    }
# plain wording, to be checked by a native speaker
work-found-people = Személyek, telefon vagy születési év szerint
# plain wording, to be checked by a native speaker
work-found-guides = Útmutatók
# plain wording, to be checked by a native speaker
work-found-law = Jogi utak és akik döntenek
# plain wording, to be checked by a native speaker
work-found-members = Kollégák
# plain wording, to be checked by a native speaker
work-found-counted = A határidőt az esetben számoljuk, az ott megadott naptól.
# plain wording, to be checked by a native speaker
work-found-take = Az esetben vehető fel, az „Egyéb” alatt.

## Saved filters

# plain wording, to be checked by a native speaker
work-filters = Mentett szűrők
# plain wording, to be checked by a native speaker
work-filters-none = Még nincs mentett szűrő. Válassz a lista felett, aztán itt adj neki nevet.
# plain wording, to be checked by a native speaker
work-filters-here = Ezen az eszközön maradnak, lezárva.
# plain wording, to be checked by a native speaker
work-filter-name = A most kiválasztott szűrők neve
# plain wording, to be checked by a native speaker
work-filter-new-name = Új név
# plain wording, to be checked by a native speaker
work-filter-use = Használat: { $name }
# plain wording, to be checked by a native speaker
work-filter-rename = Átnevezés
# plain wording, to be checked by a native speaker
work-filter-remove = Törlés
# plain wording, to be checked by a native speaker
work-filter-no-name = Adj neki nevet
# plain wording, to be checked by a native speaker
work-filter-taken = Ilyen nevű már van
# plain wording, to be checked by a native speaker
work-filter-too-many = Már { $most } van. Előbb törölj egyet.
# plain wording, to be checked by a native speaker
work-filter-not-kept = Nincs mentve: a telefon nem fogadta el. Szabadíts fel helyet, és próbáld újra.
# plain wording, to be checked by a native speaker
work-filter-saved = Mentve ezen az eszközön.

## Somebody outside the network

# plain wording, to be checked by a native speaker
work-expert = Megmutatás szakértőnek
# plain wording, to be checked by a native speaker
work-entry-expert-file = Lezárt fájlban, név nélkül átadva: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-guest = Vendégként, név nélkül olvassa: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-until = Eddig: { $when }
# plain wording, to be checked by a native speaker
paper-column-expert = Egy eset szakértőnek
# plain wording, to be checked by a native speaker
work-guest-name = { $name } (vendég)
# plain wording, to be checked by a native speaker
work-entry-guest-answer = { $name } (vendég) válasza

## Whoever has not said a name yet

# plain wording, to be checked by a native speaker
network-unnamed = A neve még nincs itt

## What was handed in by somebody who reads nothing

# plain wording, to be checked by a native speaker
common-role-intake = Ügyfelvevő
# plain wording, to be checked by a native speaker
work-intake = Az ügyfelvételtől jött: { $name }
# plain wording, to be checked by a native speaker
work-intake-nobody = Még senki sem vette át.
# plain wording, to be checked by a native speaker
work-intake-take = Átveszem
# plain wording, to be checked by a native speaker
work-intake-taken = Az eset a tiéd.
