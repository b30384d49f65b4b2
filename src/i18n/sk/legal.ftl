## Routes, by their ids in the pack

# plain wording, to be checked by a native speaker
legal-route-hu-ajbh = Sťažnosť úradu pre rovnaké zaobchádzanie
# plain wording, to be checked by a native speaker
legal-route-hu-decision-review = Na súd proti rozhodnutiu úradu
# plain wording, to be checked by a native speaker
legal-route-hu-public-interest = Organizácia koná za viacerých
# plain wording, to be checked by a native speaker
legal-route-hu-eviction-moratorium = Zimný zákaz vysťahovania
# plain wording, to be checked by a native speaker
legal-route-hu-lease-notice = Výpoveď od prenajímateľa
# plain wording, to be checked by a native speaker
legal-route-hu-child-signal = Ohlásiť dieťa v ohrození
# plain wording, to be checked by a native speaker
legal-route-cz-ombudsman = Sťažnosť ombudsmanovi
# plain wording, to be checked by a native speaker
legal-route-cz-court = Žaloba pre diskrimináciu
# plain wording, to be checked by a native speaker
legal-route-cz-lease-review = Na súd proti výpovedi z nájmu
# plain wording, to be checked by a native speaker
legal-route-cz-housing-support = Podpora bývania od obce
# plain wording, to be checked by a native speaker
legal-route-cz-school = Odvolanie proti rozhodnutiu školy
# plain wording, to be checked by a native speaker
legal-route-cz-child-reporting = Ohlásiť dieťa v ohrození
# plain wording, to be checked by a native speaker
legal-route-ro-cncd = Podanie orgánu pre rovnaké zaobchádzanie
# plain wording, to be checked by a native speaker
legal-route-ro-cncd-decision = Proti rozhodnutiu orgánu pre rovnaké zaobchádzanie
# plain wording, to be checked by a native speaker
legal-route-ro-court = Žaloba o náhradu škody
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-winter = Zimný zákaz vysťahovania
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-notice = List exekútora: opustiť byt
# plain wording, to be checked by a native speaker
legal-route-ro-school = Oddelená trieda alebo škola
# plain wording, to be checked by a native speaker
legal-route-ro-child-reporting = Ohlásiť dieťa v ohrození
# plain wording, to be checked by a native speaker
legal-route-sk-snslp = Sťažnosť stredisku pre ľudské práva
# plain wording, to be checked by a native speaker
legal-route-sk-lease = Na súd: výpoveď z nájmu je neplatná
# plain wording, to be checked by a native speaker
legal-route-sk-lease-need = Viac času na vysťahovanie, keď sa nájom neplatil pre núdzu
# plain wording, to be checked by a native speaker
legal-route-sk-school = Oddelená trieda alebo škola
# plain wording, to be checked by a native speaker
legal-route-unknown = Právna cesta z novšej verzie

## What the letter needs

# plain wording, to be checked by a native speaker
legal-needs = V liste musí byť
# plain wording, to be checked by a native speaker
legal-need-name-address = meno a adresa
# plain wording, to be checked by a native speaker
legal-need-respondent-address = meno a adresa druhej strany
# plain wording, to be checked by a native speaker
legal-need-date-of-harm = kedy sa to stalo
# plain wording, to be checked by a native speaker
legal-need-what-happened = čo presne sa stalo
# plain wording, to be checked by a native speaker
legal-need-ground = z akého dôvodu
# plain wording, to be checked by a native speaker
legal-need-other-procedures = či to rieši iný úrad alebo súd
# plain wording, to be checked by a native speaker
legal-need-already-done = čo sa už urobilo
# plain wording, to be checked by a native speaker
legal-need-evidence = doklady a iné dôkazy
# plain wording, to be checked by a native speaker
legal-need-witnesses = svedkovia
# plain wording, to be checked by a native speaker
legal-need-wish = čo si človek želá
# plain wording, to be checked by a native speaker
legal-need-copies = kópie dokladov
# plain wording, to be checked by a native speaker
legal-need-copy-per-respondent = jedna kópia pre každú druhú stranu, jedna pre úrad
# plain wording, to be checked by a native speaker
legal-need-signature = podpis
# plain wording, to be checked by a native speaker
legal-need-authority = splnomocnenie, keď podpisuje niekto iný
# plain wording, to be checked by a native speaker
legal-need-explicit-request = že výslovne žiadate o konanie
# plain wording, to be checked by a native speaker
legal-need-not-by-email = na papieri alebo osobne: e-mail nestačí

## The deadline

# plain wording, to be checked by a native speaker
legal-deadline = Lehota: { $when }
# plain wording, to be checked by a native speaker
legal-from-known-on = { $period } odo dňa, keď sa to človek dozvedel ({ $when })
# plain wording, to be checked by a native speaker
legal-from-occurred-on = { $period } odo dňa, keď sa to stalo ({ $when })
# plain wording, to be checked by a native speaker
legal-from-served-on = { $period } odo dňa, keď list prišiel ({ $when })
# plain wording, to be checked by a native speaker
legal-from-document = { $period } podľa listu, odo dňa, keď prišiel ({ $when })
# plain wording, to be checked by a native speaker
legal-from-first-month = Vieme len mesiac: počíta sa od 1. dňa.
# plain wording, to be checked by a native speaker
legal-from-first-year = Vieme len rok: počíta sa od 1. januára.
# plain wording, to be checked by a native speaker
legal-hard = Po tomto dni je už neskoro.
# plain wording, to be checked by a native speaker
legal-over = Ten deň už prešiel. Skôr než to vzdáte, opýtajte sa koordinátora.
# plain wording, to be checked by a native speaker
legal-no-deadline = Lehota nie je známa. Nečakajte.
# plain wording, to be checked by a native speaker
legal-at-once = Bez odkladu.
# plain wording, to be checked by a native speaker
legal-season = Bez vysťahovania: { $from } – { $to }. Sú výnimky: opýtajte sa koordinátora.
# plain wording, to be checked by a native speaker
legal-as-other = Platí lehota tejto cesty: { $route }. Pridajte ju tiež.
# plain wording, to be checked by a native speaker
legal-uncertain = Lehota nie je istá. Opýtajte sa koordinátora.
# plain wording, to be checked by a native speaker
legal-not-checked = Neoverené; opýtajte sa koordinátora
# plain wording, to be checked by a native speaker
legal-day-missing = Chýba deň, lehota sa preto nepočíta.
# plain wording, to be checked by a native speaker
legal-checked = Overené: { $when }
# plain wording, to be checked by a native speaker
legal-check-expired = Pravidlá boli naposledy overené: { $when }. Mohli sa zmeniť: opýtajte sa koordinátora.
# plain wording, to be checked by a native speaker
legal-period-days =
    { $count ->
        [one] { $count } deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }
# plain wording, to be checked by a native speaker
legal-period-months =
    { $count ->
        [one] { $count } mesiac
        [few] { $count } mesiace
        [many] { $count } mesiaca
       *[other] { $count } mesiacov
    }
# plain wording, to be checked by a native speaker
legal-period-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roka
       *[other] { $count } rokov
    }

## In a case

# plain wording, to be checked by a native speaker
legal-routes = Právne cesty
# plain wording, to be checked by a native speaker
legal-routes-none = Zatiaľ žiadna.
# plain wording, to be checked by a native speaker
legal-add = Pridať cestu
# plain wording, to be checked by a native speaker
legal-change = Opraviť
# plain wording, to be checked by a native speaker
legal-which = Ktorá cesta?
# plain wording, to be checked by a native speaker
legal-which-none = Pre tento druh prípadu v tejto krajine nepoznáme žiadnu cestu. Opýtajte sa koordinátora.
# plain wording, to be checked by a native speaker
legal-known-on = Kedy sa to človek dozvedel?
# plain wording, to be checked by a native speaker
legal-occurred-on = Kedy sa to stalo?
# plain wording, to be checked by a native speaker
legal-served-on = Kedy list prišiel?
# plain wording, to be checked by a native speaker
legal-days = Koľko dní dáva list?
# plain wording, to be checked by a native speaker
legal-days-hint = Len to, čo stojí v liste.
# plain wording, to be checked by a native speaker
legal-missing = Toto ešte chýba.
# plain wording, to be checked by a native speaker
legal-added = Cesta je uložená v tomto telefóne.

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step = Čo sa urobilo
# plain wording, to be checked by a native speaker
legal-step-filed = Podané
# plain wording, to be checked by a native speaker
legal-step-answered = Prišla odpoveď
# plain wording, to be checked by a native speaker
legal-step-dropped = Nakoniec sa nepoužije
# plain wording, to be checked by a native speaker
legal-step-on = Kedy?
# plain wording, to be checked by a native speaker
legal-step-reference = Číslo konania
# plain wording, to be checked by a native speaker
legal-step-line = { $step }, { $when }
# plain wording, to be checked by a native speaker
legal-step-saved = Uložené v tomto telefóne.
# plain wording, to be checked by a native speaker
legal-step-reminds-no-more = Na lehotu už nebudeme upozorňovať.

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Právna cesta: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Právna cesta: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Číslo: { $reference }
