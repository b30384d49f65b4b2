### Work between people: handing over, what is not the same, reviews, search, saved filters, the map.
### Plain language of ours: no native speaker has checked it yet.

## Handing over

# plain wording, to be checked by a native speaker
work-handover = Odovzdať prípady
# plain wording, to be checked by a native speaker
work-offer = Ponúknuť niekomu
# plain wording, to be checked by a native speaker
work-offer-title = Ponúknuť prípad
# plain wording, to be checked by a native speaker
work-offer-text = Zostane, kde je, kým ho kolega neprijme.
# plain wording, to be checked by a native speaker
work-offer-to = Komu?
# plain wording, to be checked by a native speaker
work-offer-note = Veta k tomu
# plain wording, to be checked by a native speaker
work-offer-do = Ponúknuť
# plain wording, to be checked by a native speaker
work-offered =
    { $count ->
        [one] Ponúknuté: { $name }. Zostáva, kde je, do prijatia.
        [few] { $count } prípady ponúknuté: { $name }. Zostávajú, kde sú, do prijatia.
        [many] { $count } prípadu ponúknuté: { $name }. Zostáva, kde je, do prijatia.
       *[other] { $count } prípadov ponúknutých: { $name }. Zostávajú, kde sú, do prijatia.
    }
# plain wording, to be checked by a native speaker
work-offered-to = Ponúknuté: { $name }
# plain wording, to be checked by a native speaker
work-offered-waits = Čaká na odpoveď. Dovtedy sa nič nemení.
# plain wording, to be checked by a native speaker
work-offered-twice = Dvaja ľudia ho ponúkli bez toho, aby o sebe vedeli. Obe ponuky platia: jednu vezmite späť.
# plain wording, to be checked by a native speaker
work-withdraw = Vziať ponuku späť
# plain wording, to be checked by a native speaker
work-withdrawn = Ponuka vzatá späť. Prípad zostal, kde bol.
# plain wording, to be checked by a native speaker
work-offer-gone = Už nie je ponúknuté: ponuku vzali späť alebo prípad dostal niekto iný.
# plain wording, to be checked by a native speaker
work-offer-nothing = Niet čo ponúknuť: prípady nie sú vaše, sú uzavreté alebo sú už ponúknuté.

## An offer to me

# plain wording, to be checked by a native speaker
work-offers = Ponúknuté vám
# plain wording, to be checked by a native speaker
work-offers-you =
    { $count ->
        [one] { $name } vám ponúka prípad
        [few] { $name } vám ponúka { $count } prípady
        [many] { $name } vám ponúka { $count } prípadu
       *[other] { $name } vám ponúka { $count } prípadov
    }
# plain wording, to be checked by a native speaker
work-accept = Prijať
# plain wording, to be checked by a native speaker
work-accept-all =
    { $count ->
        [one] Prijať { $count }
        [few] Prijať všetky { $count }
        [many] Prijať { $count }
       *[other] Prijať všetkých { $count }
    }
# plain wording, to be checked by a native speaker
work-accepted =
    { $count ->
        [one] Teraz je váš.
        [few] { $count } prípady sú teraz vaše.
        [many] { $count } prípadu je teraz vaše.
       *[other] { $count } prípadov je teraz vašich.
    }
# plain wording, to be checked by a native speaker
work-decline = Odmietnuť
# plain wording, to be checked by a native speaker
work-decline-title = Neprevziať
# plain wording, to be checked by a native speaker
work-decline-why = Prečo nie?
# plain wording, to be checked by a native speaker
work-decline-why-hint = Jedna veta: prípad zostáva kolegovi, prečíta si ju v ňom.
# plain wording, to be checked by a native speaker
work-decline-do = Odmietnuť
# plain wording, to be checked by a native speaker
work-declined = Odmietnuté. Prípad zostáva kolegovi.
# plain wording, to be checked by a native speaker
work-declined-by = { $name } ho neprevezme
# plain wording, to be checked by a native speaker
work-crossed = { $name } prípad prijal(a) skôr, než bola ponuka vzatá späť. Prípad je teraz tam: dohodnite sa.

## Not the same

# plain wording, to be checked by a native speaker
work-distinct-hint = Zapamätá sa pre všetkých, znova sa na to nepýtame.
# plain wording, to be checked by a native speaker
work-distinct-done = Zapamätané pre všetkých: nie je to to isté.
# plain wording, to be checked by a native speaker
work-distinct-from = Nie je to isté: { $case }
# plain wording, to be checked by a native speaker
work-distinct-again = Pýtať sa znova
# plain wording, to be checked by a native speaker
work-distinct-again-done = Oba prípady sa zase môžu porovnať.

## Entries

# plain wording, to be checked by a native speaker
work-entry-offer = Ponúknuté: { $name }
# plain wording, to be checked by a native speaker
work-entry-declined = Neprevzaté
# plain wording, to be checked by a native speaker
work-entry-withdrawn = Ponuka vzatá späť
# plain wording, to be checked by a native speaker
work-entry-distinct = Nie je to isté: { $case }
# plain wording, to be checked by a native speaker
work-entry-alike = Znova porovnať: { $case }
# plain wording, to be checked by a native speaker
work-entry-review = Kolegovia požiadaní o radu
# plain wording, to be checked by a native speaker
work-entry-remark = Rada kolegu
# plain wording, to be checked by a native speaker
work-entry-conclusion = Záver z rád

## Colleagues asked for advice

# plain wording, to be checked by a native speaker
work-review = Rada kolegov
# plain wording, to be checked by a native speaker
work-reviews = Na čo sa kolegovia pýtajú
# plain wording, to be checked by a native speaker
work-reviews-open = Čaká na radu
# plain wording, to be checked by a native speaker
work-reviews-none = Teraz nikto nežiada o radu
# plain wording, to be checked by a native speaker
work-reviews-none-text = Pýta sa ten, kto prípad má, priamo v ňom.
# plain wording, to be checked by a native speaker
work-review-ask = Opýtať sa kolegov
# plain wording, to be checked by a native speaker
work-review-text = Čo chcete vedieť?
# plain wording, to be checked by a native speaker
work-review-text-hint = Bez mien a obce.
# plain wording, to be checked by a native speaker
work-review-notes = Ktoré poznámky možno čítať?
# plain wording, to be checked by a native speaker
work-review-notes-hint = Najprv si každú prečítajte: takto sa ukáže. Pri ostatných vidno len to, čo sa stalo.
# plain wording, to be checked by a native speaker
work-review-asked = Opýtané. Kolegovia to uvidia pri ďalšej synchronizácii.
# plain wording, to be checked by a native speaker
work-review-open = Ako to vidia kolegovia
# plain wording, to be checked by a native speaker
work-review-remarks =
    { $count ->
        [one] { $count } odpoveď
        [few] { $count } odpovede
        [many] { $count } odpovede
       *[other] { $count } odpovedí
    }
# plain wording, to be checked by a native speaker
work-review-ended = uzavreté
# plain wording, to be checked by a native speaker
work-review-honest = Mená a obec sú vynechané, aby ste mysleli na prípad, nie na človeka. Nie je to zámok: celý prípad je v každom telefóne siete.
# plain wording, to be checked by a native speaker
work-review-question = Otázka
# plain wording, to be checked by a native speaker
work-review-case = Čo sa stalo
# plain wording, to be checked by a native speaker
work-day = { $day }. deň
# plain wording, to be checked by a native speaker
work-day-about = Asi { $day }. deň
# plain wording, to be checked by a native speaker
work-review-left-out = Poznámka vynechaná
# plain wording, to be checked by a native speaker
work-review-said = Čo hovoria kolegovia
# plain wording, to be checked by a native speaker
work-review-no-remarks = Zatiaľ nikto neodpovedal.
# plain wording, to be checked by a native speaker
work-review-remark = Čo si myslíte vy?
# plain wording, to be checked by a native speaker
work-review-say = Povedať
# plain wording, to be checked by a native speaker
work-review-remarked = Uložené. Je to v prípade.
# plain wording, to be checked by a native speaker
work-review-conclusion = K čomu sme prišli
# plain wording, to be checked by a native speaker
work-review-conclude = Uzavrieť
# plain wording, to be checked by a native speaker
work-review-practice = Môžu sa z toho učiť iní: nápad na dobrú prax
# plain wording, to be checked by a native speaker
work-review-concluded = Uzavreté. Všetko povedané zostáva v prípade.

## The search finds more than cases

# plain wording, to be checked by a native speaker
work-found =
    { $count ->
        [one] Ešte { $count } nález
        [few] Ešte { $count } nálezy
        [many] Ešte { $count } nálezu
       *[other] Ešte { $count } nálezov
    }
# plain wording, to be checked by a native speaker
work-found-people = Ľudia podľa telefónu alebo roku narodenia
# plain wording, to be checked by a native speaker
work-found-guides = Príručky
# plain wording, to be checked by a native speaker
work-found-law = Právne cesty a kto rozhoduje
# plain wording, to be checked by a native speaker
work-found-members = Kolegovia
# plain wording, to be checked by a native speaker
work-found-counted = Lehota sa počíta v prípade odo dňa, ktorý sa tam uvedie.
# plain wording, to be checked by a native speaker
work-found-take = Volí sa v prípade pod „Ďalšie“.

## Saved filters

# plain wording, to be checked by a native speaker
work-filters = Uložené filtre
# plain wording, to be checked by a native speaker
work-filters-none = Zatiaľ žiadny filter. Vyberte nad zoznamom a potom ho tu pomenujte.
# plain wording, to be checked by a native speaker
work-filters-here = Zostávajú zapečatené v tomto zariadení.
# plain wording, to be checked by a native speaker
work-filter-name = Názov pre práve zvolené filtre
# plain wording, to be checked by a native speaker
work-filter-new-name = Nový názov
# plain wording, to be checked by a native speaker
work-filter-use = Použiť: { $name }
# plain wording, to be checked by a native speaker
work-filter-rename = Premenovať
# plain wording, to be checked by a native speaker
work-filter-remove = Odstrániť
# plain wording, to be checked by a native speaker
work-filter-no-name = Pomenujte ho
# plain wording, to be checked by a native speaker
work-filter-taken = Taký názov už existuje
# plain wording, to be checked by a native speaker
work-filter-too-many = Už ich je { $most }. Najprv jeden odstráňte.
# plain wording, to be checked by a native speaker
work-filter-not-kept = Neuložené: telefón to neprijal. Uvoľnite miesto a skúste to znova.
# plain wording, to be checked by a native speaker
work-filter-saved = Uložené v tomto zariadení.

## Somebody outside the network

# plain wording, to be checked by a native speaker
work-expert = Ukázať odborníkovi
# plain wording, to be checked by a native speaker
work-entry-expert-file = Odovzdané v zapečatenom súbore, bez mena: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-guest = Číta ako hosť, bez mena: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-until = Do: { $when }
# plain wording, to be checked by a native speaker
paper-column-expert = Prípad pre odborníka
# plain wording, to be checked by a native speaker
work-guest-name = { $name } (hosť)
# plain wording, to be checked by a native speaker
work-entry-guest-answer = Odpoveď: { $name } (hosť)

## Whoever has not said a name yet

# plain wording, to be checked by a native speaker
network-unnamed = Meno tu ešte nie je

## What was handed in by somebody who reads nothing

# plain wording, to be checked by a native speaker
common-role-intake = Príjem
# plain wording, to be checked by a native speaker
work-intake = Prišlo z príjmu: { $name }
# plain wording, to be checked by a native speaker
work-intake-nobody = Zatiaľ ho nikto neprevzal.
# plain wording, to be checked by a native speaker
work-intake-take = Prevezmem ho
# plain wording, to be checked by a native speaker
work-intake-taken = Prípad je váš.
