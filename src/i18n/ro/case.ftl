### plain wording, to be checked by a native speaker: every line of this file

## General

cases-one = Caz
cases-somebody = Lucrător necunoscut
cases-parts = Părțile cazului
cases-actions = Ce poți face
cases-change = Schimbă
cases-note = Notă
cases-opened-on = Început
cases-more-questions = Alte întrebări, toate pot rămâne goale
cases-region-choose = Alege
cases-urgency-today = Necesar azi
cases-urgency-week = Necesar săptămâna asta
cases-assign-do = Predă
cases-bad-value = Mai uită-te o dată: așa nu se poate păstra.
cases-mediation-needs-next = Alege data următoare: medierea are mereu una
cases-next-too-early = Data următoare este înainte de ziua în care s-a întâmplat
cases-happened-in-future = Ziua este în viitor

## The list

cases-pick-follow-up = La care caz?
cases-pick-question = Întrebare despre care caz?
cases-pick-duplicate = Cu care caz?

## A row of the list

cases-anonymous = Fără nume
cases-next = Urmează: { $when }
cases-no-next = Fără dată următoare

## A new case

cases-new-title = Caz nou
cases-step = Pasul { $step } din { $steps }
cases-save-case = Salvează cazul
cases-saved-phone = Salvat pe acest telefon. Pleacă atunci când e semnal.
cases-saved-sample = Salvat în exemplu. Nimic nu pleacă de pe acest dispozitiv.
cases-region-change = Schimbă
cases-danger-now = Pericol acum: apel de urgență 112. Funcționează și fără credit.
cases-problems = Uită-te întâi aici
cases-missing = Lipsește: { $field }
cases-wrong = { $field }: mai uită-te o dată
cases-draft-kept = Ce scrii rămâne pe acest telefon, chiar dacă aplicația se închide.
cases-draft-restored = Iată ce ai început.

## Not saved

cases-not-saved-full = Nu s-a salvat: telefonul este plin. Eliberează spațiu și salvează din nou. Ce ai scris este încă aici.
cases-not-saved-failed = Nu s-a salvat: telefonul nu a acceptat. Încearcă din nou. Ce ai scris este încă aici.
cases-not-saved-read-only = Nu s-a salvat: aici poți citi, nu și scrie.
cases-not-saved-too-large = Nu s-a salvat: este prea lung pentru o singură notă. Împarte în două. Ce ai scris este încă aici.
cases-not-saved-locked = Nu s-a salvat: aplicația este blocată. Deblocheaz-o și salvează din nou.
cases-not-saved-missing = Nu s-a salvat: acest caz nu este pe acest telefon – încă nu, sau nu mai este.
cases-not-saved-no-basis = Nu s-a salvat: alege mai întâi temeiul legal al păstrării.
cases-not-saved-no-consent = Nu s-a salvat: persoana nu vrea să se păstreze fotografii sau înregistrări. Scoate-le, restul se poate salva.
cases-not-saved-changed = Nu s-a salvat: între timp s-a schimbat ceva. Verifică și salvează din nou.

## A contact without a name

cases-anonymous-title = Contact rapid
cases-anonymous-another = Notează încă unul
cases-anonymous-people-missing = Numără cel puțin o persoană

## A case

cases-missing-title = Acest caz nu este pe acest telefon
cases-missing-text = Poate este încă pe drum. Vine la următoarea sincronizare.
cases-to-list = La cazuri
cases-number = Număr de caz
cases-status-open = Deschis
cases-status-closed = Închis
cases-status-disputed = Închis, dar există lucru mai nou
cases-status-merged = Parte din alt caz
cases-disputed-text = Cineva a închis cazul fără să știe de lucrul mai nou. Nimic nu s-a pierdut. Închide-l din nou sau lasă-l să continue.
cases-disputed-go-on = Continuă cazul
cases-disputed-close = Închide din nou
cases-merged-text = Istoricul lui se vede în celălalt caz.
cases-merged-open = Deschide celălalt caz
cases-danger = Pericol
cases-child-danger = Copil în pericol
cases-worker = Lucrător
cases-unread-entries =
    { $count ->
        [one] { $count } notă scrisă cu o versiune mai nouă este păstrată, dar nu poate fi arătată.
        [few] { $count } note scrise cu o versiune mai nouă sunt păstrate, dar nu pot fi arătate.
       *[other] { $count } de note scrise cu o versiune mai nouă sunt păstrate, dar nu pot fi arătate.
    }

## Parts of a case

cases-part-timeline = Istoric
cases-part-facts = Date
cases-part-person = Persoana
cases-part-consents = Consimțăminte
cases-part-questions = Întrebări
cases-part-more = Altele

## Facts

cases-fact-empty = nenotat
cases-fact-edit = Schimbă: { $field }
cases-fact-saved = Salvat pe acest telefon.
cases-conflict-title = Doi oameni au scris lucruri diferite
cases-conflict-text = Ambele sunt păstrate. Alege una sau scrie alta.
cases-conflict-wait = Ambele sunt păstrate. Hotărăște coordonatorul.
cases-conflict-keep = Păstrează asta
cases-conflict-other = Scrie alta
cases-conflict-said = { $author }, { $when }
cases-conflict-settled = Hotărât. Toți vor vedea această valoare; cealaltă rămâne în istoric.

## The person

cases-name-closed = Numele este ascuns. Deschide-l numai când nu se uită altcineva.
cases-name-show = Arată numele
cases-name-hide = Ascunde numele
cases-name-missing = Acest caz nu are nume.
cases-name-give = Adaugă un nume
cases-name-given = Cazul are acum un nume.

## Consents

cases-consent-none = neîntrebat încă
cases-consent-since = { $state }, { $when }
cases-consent-differs = Doi lucrători au auzit răspunsuri diferite. Până întrebați din nou, se ia ca nu.
cases-consent-ask = Răspunsul persoanei
cases-consent-give = Da, este de acord
cases-consent-refuse = Nu
cases-consent-withdraw = Retrage
cases-consent-how = Cum a spus?
cases-consent-how-hint = de exemplu: verbal, semnat
cases-consent-saved = Răspunsul este salvat pe acest telefon.
cases-consents-more = Arată toate scopurile
cases-consents-follow = Ce urmează din răspunsuri

## What can be done

cases-act-follow-up = Scrie o urmărire
cases-act-question = Întreabă coordonatorul
cases-act-close = Închide cazul
cases-act-reopen = Redeschide
cases-act-assign = Predă altcuiva
cases-act-merge = Același cu alt caz?
cases-close-title = Închide cazul
cases-close-outcome = Care este rezultatul?
cases-close-done = Închis. Poate fi redeschis oricând.
cases-reopen-title = Redeschide cazul
cases-reopen-why = De ce?
cases-reopen-done = Cazul este din nou deschis.
cases-question-title = Întrebare pentru coordonator
cases-question-text = Ce vrei să afli?
cases-question-due = Răspuns necesar până la
cases-question-send = Întreabă
cases-question-done = Întrebarea este notată. Răspunsul vine în acest caz.
cases-question-open = încă fără răspuns
cases-question-answer = Răspunde
cases-answer-title = Răspuns
cases-answer-done = Ai răspuns. Lucrătorul vede la următoarea sincronizare.
cases-assign-title = Cui îl predai?
cases-assign-done = Predat: { $name }.
cases-assign-differs = Predat la doi oameni deodată. Alege unul.
cases-outcome-differs = Închis de două ori cu rezultate diferite. Închide din nou cu cel corect.

## The same family?

cases-duplicate-title = Aceeași familie?
cases-duplicate-known = Nu este cineva pe care îl cunoaștem deja?
cases-duplicate-compare = Compară
cases-duplicate-name = același nume
cases-duplicate-place = același loc
cases-duplicate-born = același an al nașterii
cases-duplicate-phone = același număr de telefon
cases-merge-this = Acest caz
cases-merge-other = Celălalt caz
cases-merge-same = Aceeași persoană sau familie
cases-merge-same-hint = Cele două cazuri devin unul. Nimic nu se pierde, ambele numere pot fi găsite.
cases-merge-group = Oameni diferiți, aceeași problemă
cases-merge-group-hint = Un caz comun. Persoanele rămân separate.
cases-merge-different = Nu este același
cases-merge-done = Acum este un singur caz. Poți anula timp de 30 de zile.
cases-merge-with = Comasat cu { $case }
cases-merge-undo = Anulează unirea
cases-merge-undo-until = Se poate anula până la { $when }
cases-merge-undone = Din nou două cazuri. Nimic nu s-a pierdut.
cases-merge-too-late = Cele 30 de zile au trecut.
