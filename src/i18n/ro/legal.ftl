## Routes, by their ids in the pack

# plain wording, to be checked by a native speaker
legal-route-hu-ajbh = Plângere la autoritatea pentru tratament egal
# plain wording, to be checked by a native speaker
legal-route-hu-decision-review = La instanță împotriva deciziei autorității
# plain wording, to be checked by a native speaker
legal-route-hu-public-interest = O organizație acționează pentru mai mulți
# plain wording, to be checked by a native speaker
legal-route-hu-eviction-moratorium = Interzicerea evacuărilor iarna
# plain wording, to be checked by a native speaker
legal-route-hu-lease-notice = Preaviz de la proprietar
# plain wording, to be checked by a native speaker
legal-route-hu-child-signal = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-cz-ombudsman = Plângere la ombudsman
# plain wording, to be checked by a native speaker
legal-route-cz-court = Proces pentru discriminare
# plain wording, to be checked by a native speaker
legal-route-cz-lease-review = La instanță împotriva preavizului proprietarului
# plain wording, to be checked by a native speaker
legal-route-cz-housing-support = Sprijin pentru locuire de la primărie
# plain wording, to be checked by a native speaker
legal-route-cz-school = Contestație împotriva deciziei școlii
# plain wording, to be checked by a native speaker
legal-route-cz-child-reporting = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-ro-cncd = Petiție la CNCD
# plain wording, to be checked by a native speaker
legal-route-ro-cncd-decision = Împotriva deciziei CNCD
# plain wording, to be checked by a native speaker
legal-route-ro-court = Proces pentru despăgubiri
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-winter = Interzicerea evacuărilor iarna
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-notice = Scrisoarea executorului: plecarea din locuință
# plain wording, to be checked by a native speaker
legal-route-ro-school = O clasă sau o școală separată
# plain wording, to be checked by a native speaker
legal-route-ro-child-reporting = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-sk-snslp = Plângere la organismul pentru egalitate
# plain wording, to be checked by a native speaker
legal-route-sk-lease = La instanță: preavizul nu este valabil
# plain wording, to be checked by a native speaker
legal-route-sk-lease-need = Mai mult timp pentru plecare, dacă chiria nu s-a plătit din cauza lipsurilor
# plain wording, to be checked by a native speaker
legal-route-sk-school = O clasă sau o școală separată
# plain wording, to be checked by a native speaker
legal-route-unknown = O cale legală dintr-o versiune mai nouă

## The deadline

# plain wording, to be checked by a native speaker
legal-deadline = Termen: { $when }
# plain wording, to be checked by a native speaker
legal-from-known-on = { $period } din ziua în care persoana a aflat ({ $when })
# plain wording, to be checked by a native speaker
legal-from-occurred-on = { $period } din ziua în care s-a întâmplat ({ $when })
# plain wording, to be checked by a native speaker
legal-from-served-on = { $period } din ziua în care a sosit actul ({ $when })
# plain wording, to be checked by a native speaker
legal-from-document = { $period } după cum scrie în act, din ziua în care a sosit ({ $when })
# plain wording, to be checked by a native speaker
legal-from-first-month = Se știe doar luna: se numără de la data de 1.
# plain wording, to be checked by a native speaker
legal-from-first-year = Se știe doar anul: se numără de la 1 ianuarie.
# plain wording, to be checked by a native speaker
legal-period-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
# plain wording, to be checked by a native speaker
legal-period-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
# plain wording, to be checked by a native speaker
legal-period-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step-filed = Depus
# plain wording, to be checked by a native speaker
legal-step-answered = A venit un răspuns
# plain wording, to be checked by a native speaker
legal-step-dropped = Nu mai este folosită

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Cale legală: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Cale legală: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Număr: { $reference }
