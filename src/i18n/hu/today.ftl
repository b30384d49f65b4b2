### plain wording, to be checked by a native speaker: every line of this file

## The day

today-title = Ma
# plain wording, to be checked by a native speaker
today-deadlines = Határidők
# plain wording, to be checked by a native speaker
today-deadline-left = még { $days } nap
# plain wording, to be checked by a native speaker
today-deadline-today = ma lejár
# plain wording, to be checked by a native speaker
today-deadline-tomorrow = holnap lejár
# plain wording, to be checked by a native speaker
today-alerts = Koordinátor kell, most
# plain wording, to be checked by a native speaker
today-alert-minor = kiskorú veszélyben
# plain wording, to be checked by a native speaker
today-alert-duty = jelezni kell?
# plain wording, to be checked by a native speaker
today-intake = Az ügyfelvételtől jött
# plain wording, to be checked by a native speaker
today-plan-due = várható szülés
# plain wording, to be checked by a native speaker
today-plan-weeks = { $weeks }. hét
# plain wording, to be checked by a native speaker
today-plan-check-weeks = { $weeks } hetes látogatás
# plain wording, to be checked by a native speaker
today-plan-check-months = { $months } hónapos látogatás
today-overdue = Lejárt
today-due = Mára
today-upcoming = A következő 7 nap
# plain wording, to be checked by a native speaker
today-keeping = Megőrizzük vagy töröljük?
today-waiting-for-me = A te válaszodra vár
today-waiting-for-others = Válaszra vársz
today-recent = Legutóbbi esetek
today-all-cases = Minden eset
today-nothing-due = A következő 7 napra nincs teendő.
today-more = Még { $count }

## What was begun

today-drafts = Elkezdve, nincs mentve
today-draft-case = Elkezdtél egy új esetet.
today-draft-anonymous = Elkezdtél egy gyors kapcsolatot.
today-draft-follow-up = Elkezdtél egy utánkövetést: { $case }
today-draft-go-on = Folytatom
today-draft-drop = Eldobom
today-draft-drop-ask = Eldobod, amit elkezdtél? Nem hozható vissza.
today-draft-dropped = Eldobva.
today-draft-keep = Megtartom

## The first time

today-empty-title = Írd le az első esetet
today-empty-text = Két perc, és nem kell hozzá térerő. Itt látod majd minden reggel, mi a teendő.
today-empty-act = Új eset
