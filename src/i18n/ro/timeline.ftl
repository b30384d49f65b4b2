### plain wording, to be checked by a native speaker: every line of this file

## A follow-up

timeline-when-other = Altă dată
timeline-minutes-more = Altul
timeline-problem-minutes = Numărul este prea mare
timeline-problem-next-early = Data următoare este înainte de ziua în care s-a întâmplat
timeline-form-title = Urmărire
timeline-methods = Cum ai ajutat?
timeline-channel = Pe ce cale?
timeline-note = Ce s-a întâmplat?
timeline-when = Când?
timeline-now = Acum
timeline-minutes = Timp lucrat
timeline-minutes-count = { $minutes } min
timeline-minutes-other = Minute
timeline-next = Data următoare
timeline-next-none = Fără
timeline-next-week = Peste 1 săptămână
timeline-next-two-weeks = Peste 2 săptămâni
timeline-next-month = Peste 1 lună
timeline-next-needed = Medierea are mereu o dată următoare.
timeline-topics = Despre ce a fost vorba?
timeline-more = Calea, timpul, temele
timeline-problem-methods = Alege cum ai ajutat
timeline-problem-next = Alege data următoare: medierea are mereu una
timeline-problem-future = Ziua este în viitor
timeline-problem-note = Nota este prea lungă

## Entries

timeline-opened = Caz deschis
timeline-closed = Caz închis: { $outcome }
timeline-reopened = Caz redeschis
timeline-consent-given = Consimțământ dat: { $purpose }
timeline-consent-refused = Consimțământ refuzat: { $purpose }
timeline-consent-withdrawn = Consimțământ retras: { $purpose }
timeline-basis = Fără acord: { $purpose }
timeline-handed = Tipărit sau dat mai departe: { $what }
timeline-merged-same = Comasat cu { $case }: aceeași persoană
timeline-merged-group = Un grup cu { $case }
timeline-merged-into = A trecut în { $case }
timeline-unmerged = Comasare anulată
timeline-question = Întrebare
timeline-question-due = răspuns necesar până la { $when }
timeline-answer = Răspuns
timeline-assigned = Predat: { $name }
timeline-named = Nume adăugat
timeline-fact = { $field }: { $value }
timeline-facts-noted =
    { $count ->
        [one] { $count } dată notată
        [few] { $count } date notate
       *[other] { $count } de date notate
    }
timeline-next-agreed = Urmează: { $when }
timeline-people =
    { $count ->
        [one] { $count } persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
timeline-from-case = din { $case }
timeline-somebody = Lucrător necunoscut
timeline-unread = Nou pentru tine
timeline-show-more = Arată tot
timeline-empty = Aici nu e scris nimic încă.
timeline-list = Cronologie

## Where an entry is

timeline-recorded-at = Scris: { $when }
timeline-arrived-at = A ajuns: { $when }
timeline-clock-wrong = Ceas greșit
timeline-clock-wrong-text = Ceasul telefonului era greșit când s-a scris. Ordinea de aici nu depinde de el.

## The team

timeline-team-title = Ce a făcut echipa
timeline-team-filters = Filtre
timeline-team-worker = Lucrător
timeline-team-type = Tip
timeline-team-region = Județ
timeline-team-period = Perioadă
timeline-team-any-worker = Toți lucrătorii
timeline-team-any-type = Toate tipurile
timeline-team-any-region = Toate județele
timeline-period-any = Oricând
timeline-period-week = Ultimele 7 zile
timeline-period-month = Ultimele 30 de zile
timeline-period-quarter = Ultimele 90 de zile
timeline-team-empty-title = Încă nimic de arătat
timeline-team-empty-text = Aici va fi tot ce scrie echipa, cele mai noi primele.
timeline-team-none-title = Nimic nu se potrivește
timeline-team-clear = Scoate filtrele
timeline-team-load-more = Arată mai vechi
timeline-team-loading = Se caută…
timeline-team-end = Asta e tot.
