### Work between people: handing over, what is not the same, reviews, search, saved filters, the map.
### Plain language of ours: no native speaker has checked it yet.

## Handing over

# plain wording, to be checked by a native speaker
work-handover = Předat případy
# plain wording, to be checked by a native speaker
work-offer = Nabídnout někomu
# plain wording, to be checked by a native speaker
work-offer-title = Nabídnout případ
# plain wording, to be checked by a native speaker
work-offer-text = Zůstane, kde je, dokud ho kolega nepřijme.
# plain wording, to be checked by a native speaker
work-offer-to = Komu?
# plain wording, to be checked by a native speaker
work-offer-note = Věta k tomu
# plain wording, to be checked by a native speaker
work-offer-do = Nabídnout
# plain wording, to be checked by a native speaker
work-offered =
    { $count ->
        [one] Nabídnuto: { $name }. Zůstává, kde je, do přijetí.
        [few] { $count } případy nabídnuty: { $name }. Zůstávají, kde jsou, do přijetí.
        [many] { $count } případu nabídnuto: { $name }. Zůstává, kde je, do přijetí.
       *[other] { $count } případů nabídnuto: { $name }. Zůstávají, kde jsou, do přijetí.
    }
# plain wording, to be checked by a native speaker
work-offered-to = Nabídnuto: { $name }
# plain wording, to be checked by a native speaker
work-offered-waits = Čeká na odpověď. Do té doby se nic nemění.
# plain wording, to be checked by a native speaker
work-offered-twice = Dva lidé ho nabídli, aniž o sobě věděli. Obě nabídky platí: jednu vezměte zpět.
# plain wording, to be checked by a native speaker
work-withdraw = Vzít nabídku zpět
# plain wording, to be checked by a native speaker
work-withdrawn = Nabídka vzata zpět. Případ zůstal, kde byl.
# plain wording, to be checked by a native speaker
work-offer-gone = Už není nabídnuto: nabídku vzali zpět, nebo případ dostal někdo jiný.
# plain wording, to be checked by a native speaker
work-offer-nothing = Není co nabídnout: případy nejsou vaše, jsou uzavřené, nebo jsou už nabídnuté.

## An offer to me

# plain wording, to be checked by a native speaker
work-offers = Nabídnuto vám
# plain wording, to be checked by a native speaker
work-offers-you =
    { $count ->
        [one] { $name } vám nabízí případ
        [few] { $name } vám nabízí { $count } případy
        [many] { $name } vám nabízí { $count } případu
       *[other] { $name } vám nabízí { $count } případů
    }
# plain wording, to be checked by a native speaker
work-accept = Přijmout
# plain wording, to be checked by a native speaker
work-accept-all =
    { $count ->
        [one] Přijmout { $count }
        [few] Přijmout všechny { $count }
        [many] Přijmout { $count }
       *[other] Přijmout všech { $count }
    }
# plain wording, to be checked by a native speaker
work-accepted =
    { $count ->
        [one] Teď je váš.
        [few] { $count } případy jsou teď vaše.
        [many] { $count } případu je teď vaše.
       *[other] { $count } případů je teď vašich.
    }
# plain wording, to be checked by a native speaker
work-decline = Odmítnout
# plain wording, to be checked by a native speaker
work-decline-title = Nepřevzít
# plain wording, to be checked by a native speaker
work-decline-why = Proč ne?
# plain wording, to be checked by a native speaker
work-decline-why-hint = Jedna věta: případ zůstává kolegovi, přečte si ji v něm.
# plain wording, to be checked by a native speaker
work-decline-do = Odmítnout
# plain wording, to be checked by a native speaker
work-declined = Odmítnuto. Případ zůstává kolegovi.
# plain wording, to be checked by a native speaker
work-declined-by = { $name } ho nepřevezme
# plain wording, to be checked by a native speaker
work-crossed = { $name } případ přijal(a) dřív, než byla nabídka vzata zpět. Případ je teď tam: domluvte se.

## Not the same

# plain wording, to be checked by a native speaker
work-distinct-hint = Zapamatuje se pro všechny, znovu se na to neptáme.
# plain wording, to be checked by a native speaker
work-distinct-done = Zapamatováno pro všechny: není to totéž.
# plain wording, to be checked by a native speaker
work-distinct-from = Není totéž: { $case }
# plain wording, to be checked by a native speaker
work-distinct-again = Ptát se znovu
# plain wording, to be checked by a native speaker
work-distinct-again-done = Oba případy se zase mohou porovnat.

## Entries

# plain wording, to be checked by a native speaker
work-entry-offer = Nabídnuto: { $name }
# plain wording, to be checked by a native speaker
work-entry-declined = Nepřevzato
# plain wording, to be checked by a native speaker
work-entry-withdrawn = Nabídka vzata zpět
# plain wording, to be checked by a native speaker
work-entry-distinct = Není totéž: { $case }
# plain wording, to be checked by a native speaker
work-entry-alike = Znovu porovnat: { $case }
# plain wording, to be checked by a native speaker
work-entry-review = Kolegové požádáni o radu
# plain wording, to be checked by a native speaker
work-entry-remark = Rada kolegy
# plain wording, to be checked by a native speaker
work-entry-conclusion = Závěr z rad

## Colleagues asked for advice

# plain wording, to be checked by a native speaker
work-review = Rada kolegů
# plain wording, to be checked by a native speaker
work-reviews = Na co se kolegové ptají
# plain wording, to be checked by a native speaker
work-reviews-open = Čeká na radu
# plain wording, to be checked by a native speaker
work-reviews-none = Teď nikdo o radu nežádá
# plain wording, to be checked by a native speaker
work-reviews-none-text = Ptá se ten, kdo případ má, přímo v něm.
# plain wording, to be checked by a native speaker
work-review-ask = Zeptat se kolegů
# plain wording, to be checked by a native speaker
work-review-text = Co chcete vědět?
# plain wording, to be checked by a native speaker
work-review-text-hint = Bez jmen a obce.
# plain wording, to be checked by a native speaker
work-review-notes = Které poznámky lze číst?
# plain wording, to be checked by a native speaker
work-review-notes-hint = Nejdřív si každou přečtěte: takto se ukáže. U ostatních je vidět jen to, co se stalo.
# plain wording, to be checked by a native speaker
work-review-asked = Zeptáno. Kolegové to uvidí při příští synchronizaci.
# plain wording, to be checked by a native speaker
work-review-open = Jak to vidí kolegové
# plain wording, to be checked by a native speaker
work-review-remarks =
    { $count ->
        [one] { $count } odpověď
        [few] { $count } odpovědi
        [many] { $count } odpovědi
       *[other] { $count } odpovědí
    }
# plain wording, to be checked by a native speaker
work-review-ended = uzavřeno
# plain wording, to be checked by a native speaker
work-review-honest = Jména a obec jsou vynechány, abyste mysleli na případ, ne na člověka. Není to zámek: celý případ je v každém telefonu sítě.
# plain wording, to be checked by a native speaker
work-review-question = Otázka
# plain wording, to be checked by a native speaker
work-review-case = Co se stalo
# plain wording, to be checked by a native speaker
work-day = { $day }. den
# plain wording, to be checked by a native speaker
work-day-about = Asi { $day }. den
# plain wording, to be checked by a native speaker
work-review-left-out = Poznámka vynechána
# plain wording, to be checked by a native speaker
work-review-said = Co říkají kolegové
# plain wording, to be checked by a native speaker
work-review-no-remarks = Zatím nikdo neodpověděl.
# plain wording, to be checked by a native speaker
work-review-remark = Co si myslíte vy?
# plain wording, to be checked by a native speaker
work-review-say = Říci
# plain wording, to be checked by a native speaker
work-review-remarked = Uloženo. Je to v případu.
# plain wording, to be checked by a native speaker
work-review-conclusion = K čemu jsme došli
# plain wording, to be checked by a native speaker
work-review-conclude = Uzavřít
# plain wording, to be checked by a native speaker
work-review-practice = Mohou se z toho učit jiní: nápad na dobrou praxi
# plain wording, to be checked by a native speaker
work-review-concluded = Uzavřeno. Vše řečené zůstává v případu.

## The search finds more than cases

# plain wording, to be checked by a native speaker
work-found =
    { $count ->
        [one] Ještě { $count } nález
        [few] Ještě { $count } nálezy
        [many] Ještě { $count } nálezu
       *[other] Ještě { $count } nálezů
    }
# plain wording, to be checked by a native speaker
work-found-people = Lidé podle telefonu nebo roku narození
# plain wording, to be checked by a native speaker
work-found-guides = Příručky
# plain wording, to be checked by a native speaker
work-found-law = Právní cesty a kdo rozhoduje
# plain wording, to be checked by a native speaker
work-found-members = Kolegové
# plain wording, to be checked by a native speaker
work-found-counted = Lhůta se počítá v případu ode dne, který se tam uvede.
# plain wording, to be checked by a native speaker
work-found-take = Volí se v případu pod „Další“.

## Saved filters

# plain wording, to be checked by a native speaker
work-filters = Uložené filtry
# plain wording, to be checked by a native speaker
work-filters-none = Zatím žádný filtr. Vyberte nad seznamem a pak ho tady pojmenujte.
# plain wording, to be checked by a native speaker
work-filters-here = Zůstávají zapečetěné v tomto zařízení.
# plain wording, to be checked by a native speaker
work-filter-name = Název pro právě zvolené filtry
# plain wording, to be checked by a native speaker
work-filter-new-name = Nový název
# plain wording, to be checked by a native speaker
work-filter-use = Použít: { $name }
# plain wording, to be checked by a native speaker
work-filter-rename = Přejmenovat
# plain wording, to be checked by a native speaker
work-filter-remove = Odstranit
# plain wording, to be checked by a native speaker
work-filter-no-name = Pojmenujte ho
# plain wording, to be checked by a native speaker
work-filter-taken = Takový název už existuje
# plain wording, to be checked by a native speaker
work-filter-too-many = Už jich je { $most }. Nejdřív jeden odstraňte.
# plain wording, to be checked by a native speaker
work-filter-not-kept = Neuloženo: telefon to nepřijal. Uvolněte místo a zkuste to znovu.
# plain wording, to be checked by a native speaker
work-filter-saved = Uloženo v tomto zařízení.

## Somebody outside the network

# plain wording, to be checked by a native speaker
work-expert = Ukázat odborníkovi
# plain wording, to be checked by a native speaker
work-entry-expert-file = Předáno v zapečetěném souboru, beze jména: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-guest = Čte jako host, beze jména: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-until = Do: { $when }
# plain wording, to be checked by a native speaker
paper-column-expert = Případ pro odborníka
# plain wording, to be checked by a native speaker
work-guest-name = { $name } (host)
# plain wording, to be checked by a native speaker
work-entry-guest-answer = Odpověď: { $name } (host)

## Whoever has not said a name yet

# plain wording, to be checked by a native speaker
network-unnamed = Jméno tu ještě není

## What was handed in by somebody who reads nothing

# plain wording, to be checked by a native speaker
common-role-intake = Příjem
# plain wording, to be checked by a native speaker
work-intake = Přišlo z příjmu: { $name }
# plain wording, to be checked by a native speaker
work-intake-nobody = Zatím ho nikdo nepřevzal.
# plain wording, to be checked by a native speaker
work-intake-take = Převezmu ho
# plain wording, to be checked by a native speaker
work-intake-taken = Případ je váš.
