### plain wording, to be checked by a native speaker: every line of this file

## A follow-up

timeline-when-other = Máskor volt
timeline-minutes-more = Más
timeline-problem-minutes = Ez a szám túl nagy
timeline-problem-next-early = A következő időpont korábbi, mint amikor történt
timeline-form-title = Utánkövetés
timeline-methods = Hogyan segítettél?
timeline-channel = Milyen módon?
timeline-note = Mi történt?
timeline-when = Mikor?
timeline-now = Most
timeline-minutes = Ráfordított idő
timeline-minutes-count = { $minutes } perc
timeline-minutes-other = Perc
timeline-next = Következő időpont
timeline-next-none = Nincs
timeline-next-week = 1 hét múlva
timeline-next-two-weeks = 2 hét múlva
timeline-next-month = 1 hónap múlva
timeline-next-needed = A közvetítésnek mindig van következő időpontja.
timeline-topics = Miről volt szó?
timeline-more = Mód, idő, témák
timeline-problem-methods = Válaszd ki, hogyan segítettél
timeline-problem-next = Válassz következő időpontot: a közvetítésnek mindig van
timeline-problem-future = Ez a nap még nem jött el
timeline-problem-note = A jegyzet túl hosszú

## Entries

timeline-opened = Eset megnyitva
timeline-closed = Eset lezárva: { $outcome }
timeline-reopened = Eset újranyitva
timeline-consent-given = Hozzájárulás megadva: { $purpose }
timeline-consent-refused = Hozzájárulás megtagadva: { $purpose }
timeline-consent-withdrawn = Hozzájárulás visszavonva: { $purpose }
timeline-basis = Hozzájárulás nélkül: { $purpose }
timeline-handed = Kinyomtatva vagy továbbadva: { $what }
timeline-merged-same = Összevonva: { $case }, ugyanaz a személy
timeline-merged-group = Egy csoport: { $case }
timeline-merged-into = Beolvadt ide: { $case }
timeline-unmerged = Összevonás visszavonva
timeline-question = Kérdés
timeline-question-due = válasz kell eddig: { $when }
timeline-answer = Válasz
timeline-assigned = Átadva: { $name }
timeline-named = Név hozzáadva
timeline-fact = { $field }: { $value }
timeline-facts-noted = { $count } adat beírva
timeline-next-agreed = Következő: { $when }
timeline-people = { $count } fő
timeline-from-case = innen: { $case }
timeline-somebody = Ismeretlen segítő
timeline-unread = Új neked
timeline-show-more = Teljes szöveg
timeline-empty = Itt még nincs semmi.
timeline-list = Idővonal

## Where an entry is

timeline-recorded-at = Leírva: { $when }
timeline-arrived-at = Megérkezett: { $when }
timeline-clock-wrong = Rossz óra
timeline-clock-wrong-text = A telefon órája rosszul járt, amikor ezt írták. A sorrend itt nem arra épül.

## The team

timeline-team-title = Mit tett a csapat
timeline-team-filters = Szűrők
timeline-team-worker = Segítő
timeline-team-type = Típus
timeline-team-region = Megye
timeline-team-period = Időszak
timeline-team-any-worker = Minden segítő
timeline-team-any-type = Minden típus
timeline-team-any-region = Minden megye
timeline-period-any = Bármikor
timeline-period-week = Utolsó 7 nap
timeline-period-month = Utolsó 30 nap
timeline-period-quarter = Utolsó 90 nap
timeline-team-empty-title = Még nincs mit mutatni
timeline-team-empty-text = Itt lesz minden, amit a csapatod leír, elöl a legújabb.
timeline-team-none-title = Nincs ilyen bejegyzés
timeline-team-clear = Szűrők törlése
timeline-team-load-more = Régebbiek
timeline-team-loading = Keresés…
timeline-team-end = Ennyi az egész.
