### plain wording, to be checked by a native speaker: every line of this file

## A follow-up

timeline-when-other = Jindy
timeline-minutes-more = Jiný
timeline-problem-minutes = Toto číslo je příliš velké
timeline-problem-next-early = Další termín je dřív, než se to stalo
timeline-form-title = Další kontakt
timeline-methods = Jak jste pomohli?
timeline-channel = Jakou cestou?
timeline-note = Co se stalo?
timeline-when = Kdy?
timeline-now = Teď
timeline-minutes = Strávený čas
timeline-minutes-count = { $minutes } min
timeline-minutes-other = Minuty
timeline-next = Další termín
timeline-next-none = Žádný
timeline-next-week = Za týden
timeline-next-two-weeks = Za 2 týdny
timeline-next-month = Za měsíc
timeline-next-needed = Zprostředkování má vždy další termín.
timeline-topics = Čeho se to týkalo?
timeline-more = Cesta, čas, témata
timeline-problem-methods = Vyberte, jak jste pomohli
timeline-problem-next = Vyberte další termín: zprostředkování ho má vždy
timeline-problem-future = Ten den teprve přijde
timeline-problem-note = Poznámka je příliš dlouhá

## Entries

timeline-opened = Případ otevřen
timeline-closed = Případ uzavřen: { $outcome }
timeline-reopened = Případ znovu otevřen
timeline-consent-given = Souhlas udělen: { $purpose }
timeline-consent-refused = Souhlas odmítnut: { $purpose }
timeline-consent-withdrawn = Souhlas odvolán: { $purpose }
timeline-basis = Bez souhlasu: { $purpose }
timeline-handed = Vytištěno nebo předáno: { $what }
timeline-merged-same = Sloučeno s { $case }: stejný člověk
timeline-merged-group = Jedna skupina s { $case }
timeline-merged-into = Přešlo do { $case }
timeline-unmerged = Sloučení vráceno
timeline-question = Otázka
timeline-question-due = odpověď je třeba do { $when }
timeline-answer = Odpověď
timeline-assigned = Předáno: { $name }
timeline-named = Doplněno jméno
timeline-fact = { $field }: { $value }
timeline-facts-noted =
    { $count ->
        [one] { $count } údaj zapsán
        [few] { $count } údaje zapsány
       *[other] { $count } údajů zapsáno
    }
timeline-next-agreed = Příště: { $when }
timeline-people =
    { $count ->
        [one] { $count } člověk
        [few] { $count } lidé
       *[other] { $count } lidí
    }
timeline-from-case = z { $case }
timeline-somebody = Neznámý pracovník
timeline-unread = Nové pro vás
timeline-show-more = Zobrazit vše
timeline-empty = Zatím tu nic není.
timeline-list = Časová osa

## Where an entry is

timeline-recorded-at = Zapsáno: { $when }
timeline-arrived-at = Dorazilo: { $when }
timeline-clock-wrong = Špatné hodiny
timeline-clock-wrong-text = Hodiny telefonu šly při zápisu špatně. Pořadí tady na nich nezávisí.

## The team

timeline-team-title = Co tým udělal
timeline-team-filters = Filtry
timeline-team-worker = Pracovník
timeline-team-type = Typ
timeline-team-region = Kraj
timeline-team-period = Období
timeline-team-any-worker = Všichni pracovníci
timeline-team-any-type = Všechny typy
timeline-team-any-region = Všechny kraje
timeline-period-any = Kdykoli
timeline-period-week = Posledních 7 dní
timeline-period-month = Posledních 30 dní
timeline-period-quarter = Posledních 90 dní
timeline-team-empty-title = Zatím není co ukázat
timeline-team-empty-text = Tady bude vše, co tým zapíše, nejnovější nahoře.
timeline-team-none-title = Nic neodpovídá filtrům
timeline-team-clear = Zrušit filtry
timeline-team-load-more = Zobrazit starší
timeline-team-loading = Hledám…
timeline-team-end = To je vše.
