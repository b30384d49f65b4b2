## Routes, by their ids in the pack

# plain wording, to be checked by a native speaker
legal-route-hu-ajbh = Stížnost úřadu pro rovné zacházení
# plain wording, to be checked by a native speaker
legal-route-hu-decision-review = K soudu proti rozhodnutí úřadu
# plain wording, to be checked by a native speaker
legal-route-hu-public-interest = Organizace jedná za mnoho lidí
# plain wording, to be checked by a native speaker
legal-route-hu-eviction-moratorium = Zimní zákaz vystěhování
# plain wording, to be checked by a native speaker
legal-route-hu-lease-notice = Výpověď od pronajímatele
# plain wording, to be checked by a native speaker
legal-route-hu-child-signal = Ohlásit dítě v ohrožení
# plain wording, to be checked by a native speaker
legal-route-cz-ombudsman = Stížnost veřejnému ochránci práv
# plain wording, to be checked by a native speaker
legal-route-cz-court = Žaloba kvůli diskriminaci
# plain wording, to be checked by a native speaker
legal-route-cz-lease-review = K soudu proti výpovědi z nájmu
# plain wording, to be checked by a native speaker
legal-route-cz-housing-support = Podpora bydlení od obce
# plain wording, to be checked by a native speaker
legal-route-cz-school = Odvolání proti rozhodnutí školy
# plain wording, to be checked by a native speaker
legal-route-cz-child-reporting = Ohlásit dítě v ohrožení
# plain wording, to be checked by a native speaker
legal-route-ro-cncd = Podání orgánu pro rovné zacházení
# plain wording, to be checked by a native speaker
legal-route-ro-cncd-decision = Proti rozhodnutí orgánu pro rovné zacházení
# plain wording, to be checked by a native speaker
legal-route-ro-court = Žaloba o náhradu škody
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-winter = Zimní zákaz vystěhování
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-notice = Dopis exekutora: opustit byt
# plain wording, to be checked by a native speaker
legal-route-ro-school = Oddělená třída nebo škola
# plain wording, to be checked by a native speaker
legal-route-ro-child-reporting = Ohlásit dítě v ohrožení
# plain wording, to be checked by a native speaker
legal-route-sk-snslp = Stížnost orgánu pro rovné zacházení
# plain wording, to be checked by a native speaker
legal-route-sk-lease = K soudu: výpověď z nájmu je neplatná
# plain wording, to be checked by a native speaker
legal-route-sk-lease-need = Víc času na vystěhování, když se nájem neplatil kvůli nouzi
# plain wording, to be checked by a native speaker
legal-route-sk-school = Oddělená třída nebo škola
# plain wording, to be checked by a native speaker
legal-route-unknown = Právní cesta z novější verze

## The deadline

# plain wording, to be checked by a native speaker
legal-deadline = Lhůta: { $when }
# plain wording, to be checked by a native speaker
legal-from-known-on = { $period } ode dne, kdy se to člověk dozvěděl ({ $when })
# plain wording, to be checked by a native speaker
legal-from-occurred-on = { $period } ode dne, kdy se to stalo ({ $when })
# plain wording, to be checked by a native speaker
legal-from-served-on = { $period } ode dne, kdy dopis přišel ({ $when })
# plain wording, to be checked by a native speaker
legal-from-document = { $period } podle dopisu, ode dne, kdy přišel ({ $when })
# plain wording, to be checked by a native speaker
legal-from-first-month = Známe jen měsíc: počítá se od 1. dne.
# plain wording, to be checked by a native speaker
legal-from-first-year = Známe jen rok: počítá se od 1. ledna.
# plain wording, to be checked by a native speaker
legal-period-days =
    { $count ->
        [one] { $count } den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dní
    }
# plain wording, to be checked by a native speaker
legal-period-months =
    { $count ->
        [one] { $count } měsíc
        [few] { $count } měsíce
        [many] { $count } měsíce
       *[other] { $count } měsíců
    }
# plain wording, to be checked by a native speaker
legal-period-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roku
       *[other] { $count } let
    }

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step-filed = Podáno
# plain wording, to be checked by a native speaker
legal-step-answered = Přišla odpověď
# plain wording, to be checked by a native speaker
legal-step-dropped = Nakonec se nepoužije

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Právní cesta: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Právní cesta: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Číslo: { $reference }
