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

## What the letter needs

# plain wording, to be checked by a native speaker
legal-needs = V dopise musí být
# plain wording, to be checked by a native speaker
legal-need-name-address = jméno a adresa
# plain wording, to be checked by a native speaker
legal-need-respondent-address = jméno a adresa druhé strany
# plain wording, to be checked by a native speaker
legal-need-date-of-harm = kdy se to stalo
# plain wording, to be checked by a native speaker
legal-need-what-happened = co přesně se stalo
# plain wording, to be checked by a native speaker
legal-need-ground = z jakého důvodu
# plain wording, to be checked by a native speaker
legal-need-other-procedures = zda to řeší jiný úřad nebo soud
# plain wording, to be checked by a native speaker
legal-need-already-done = co už se udělalo
# plain wording, to be checked by a native speaker
legal-need-evidence = doklady a jiné důkazy
# plain wording, to be checked by a native speaker
legal-need-witnesses = svědci
# plain wording, to be checked by a native speaker
legal-need-wish = co si člověk přeje
# plain wording, to be checked by a native speaker
legal-need-copies = kopie dokladů
# plain wording, to be checked by a native speaker
legal-need-copy-per-respondent = jedna kopie pro každou druhou stranu, jedna pro úřad
# plain wording, to be checked by a native speaker
legal-need-signature = podpis
# plain wording, to be checked by a native speaker
legal-need-authority = plná moc, když podepisuje někdo jiný
# plain wording, to be checked by a native speaker
legal-need-explicit-request = že výslovně žádáte o řízení
# plain wording, to be checked by a native speaker
legal-need-not-by-email = na papíře nebo osobně: e-mail nestačí

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
legal-hard = Po tomto dni už je pozdě.
# plain wording, to be checked by a native speaker
legal-over = Ten den už minul. Než to vzdáte, zeptejte se koordinátora.
# plain wording, to be checked by a native speaker
legal-no-deadline = Lhůta není známa. Nečekejte.
# plain wording, to be checked by a native speaker
legal-at-once = Bez odkladu.
# plain wording, to be checked by a native speaker
legal-season = Bez vystěhování: { $from } – { $to }. Jsou výjimky: zeptejte se koordinátora.
# plain wording, to be checked by a native speaker
legal-as-other = Platí lhůta této cesty: { $route }. Přidejte ji také.
# plain wording, to be checked by a native speaker
legal-uncertain = Lhůta není jistá. Zeptejte se koordinátora.
# plain wording, to be checked by a native speaker
legal-not-checked = Neověřeno; zeptejte se koordinátora
# plain wording, to be checked by a native speaker
legal-day-missing = Chybí den, lhůta se proto nepočítá.
# plain wording, to be checked by a native speaker
legal-checked = Ověřeno: { $when }
# plain wording, to be checked by a native speaker
legal-check-expired = Pravidla byla naposledy ověřena: { $when }. Mohla se změnit: zeptejte se koordinátora.
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

## In a case

# plain wording, to be checked by a native speaker
legal-routes = Právní cesty
# plain wording, to be checked by a native speaker
legal-routes-none = Zatím žádná.
# plain wording, to be checked by a native speaker
legal-add = Přidat cestu
# plain wording, to be checked by a native speaker
legal-change = Opravit
# plain wording, to be checked by a native speaker
legal-which = Která cesta?
# plain wording, to be checked by a native speaker
legal-which-none = Pro tento druh případu v této zemi neznáme žádnou cestu. Zeptejte se koordinátora.
# plain wording, to be checked by a native speaker
legal-known-on = Kdy se to člověk dozvěděl?
# plain wording, to be checked by a native speaker
legal-occurred-on = Kdy se to stalo?
# plain wording, to be checked by a native speaker
legal-served-on = Kdy dopis přišel?
# plain wording, to be checked by a native speaker
legal-days = Kolik dní dává dopis?
# plain wording, to be checked by a native speaker
legal-days-hint = Jen to, co stojí v dopise.
# plain wording, to be checked by a native speaker
legal-missing = Tohle ještě chybí.
# plain wording, to be checked by a native speaker
legal-added = Cesta je uložena v tomto telefonu.

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step = Co se udělalo
# plain wording, to be checked by a native speaker
legal-step-filed = Podáno
# plain wording, to be checked by a native speaker
legal-step-answered = Přišla odpověď
# plain wording, to be checked by a native speaker
legal-step-dropped = Nakonec se nepoužije
# plain wording, to be checked by a native speaker
legal-step-on = Kdy?
# plain wording, to be checked by a native speaker
legal-step-reference = Číslo jednací
# plain wording, to be checked by a native speaker
legal-step-line = { $step }, { $when }
# plain wording, to be checked by a native speaker
legal-step-saved = Uloženo v tomto telefonu.
# plain wording, to be checked by a native speaker
legal-step-reminds-no-more = Na lhůtu už nebudeme upozorňovat.

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Právní cesta: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Právní cesta: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Číslo: { $reference }
