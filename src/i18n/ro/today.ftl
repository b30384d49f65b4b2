### plain wording, to be checked by a native speaker: every line of this file

## The day

today-title = Azi
# plain wording, to be checked by a native speaker
today-deadlines = Termene
# plain wording, to be checked by a native speaker
today-deadline-left =
    { $days ->
        [one] încă { $days } zi
        [few] încă { $days } zile
       *[other] încă { $days } de zile
    }
# plain wording, to be checked by a native speaker
today-deadline-today = expiră azi
# plain wording, to be checked by a native speaker
today-deadline-tomorrow = expiră mâine
# plain wording, to be checked by a native speaker
today-alerts = E nevoie acum de coordonator
# plain wording, to be checked by a native speaker
today-alert-minor = minoră în pericol
# plain wording, to be checked by a native speaker
today-alert-duty = se raportează?
# plain wording, to be checked by a native speaker
today-intake = Venit de la preluare
# plain wording, to be checked by a native speaker
today-plan-due = data nașterii
# plain wording, to be checked by a native speaker
today-plan-weeks = săptămâna { $weeks }
# plain wording, to be checked by a native speaker
today-plan-check-weeks = vizita din săptămâna { $weeks }
# plain wording, to be checked by a native speaker
today-plan-check-months = vizita din luna { $months }
today-overdue = Întârziate
today-due = Pentru azi
today-upcoming = Următoarele 7 zile
# plain wording, to be checked by a native speaker
today-keeping = Păstrăm sau ștergem?
today-waiting-for-me = Așteaptă răspunsul tău
today-waiting-for-others = Aștepți un răspuns
today-recent = Ultimele cazuri
today-all-cases = Toate cazurile
today-nothing-due = Nu ai nimic de făcut în următoarele 7 zile.
today-more = Încă { $count }

## What was begun

today-drafts = Începute, nesalvate
today-draft-case = Ai început un caz nou.
today-draft-anonymous = Ai început un contact rapid.
today-draft-follow-up = Ai început o urmărire: { $case }
today-draft-go-on = Continuă
today-draft-drop = Renunță
today-draft-drop-ask = Renunți la ce ai început? Nu se mai poate recupera.
today-draft-dropped = Șters.
today-draft-keep = Păstrează

## The first time

today-empty-title = Notează primul caz
today-empty-text = Durează două minute și nu ai nevoie de semnal. Ce ai de făcut vei vedea aici în fiecare dimineață.
today-empty-act = Caz nou
