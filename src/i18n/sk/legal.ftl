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

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step-filed = Podané
# plain wording, to be checked by a native speaker
legal-step-answered = Prišla odpoveď
# plain wording, to be checked by a native speaker
legal-step-dropped = Nakoniec sa nepoužije

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Právna cesta: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Právna cesta: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Číslo: { $reference }
