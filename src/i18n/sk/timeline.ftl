### plain wording, to be checked by a native speaker: every line of this file

## A follow-up

timeline-when-other = Inokedy
timeline-minutes-more = Iný
timeline-problem-minutes = Toto číslo je príliš veľké
timeline-problem-next-early = Ďalší termín je skôr, než sa to stalo
timeline-form-title = Ďalší kontakt
timeline-methods = Ako ste pomohli?
timeline-channel = Akou cestou?
timeline-note = Čo sa stalo?
timeline-when = Kedy?
timeline-now = Teraz
timeline-minutes = Strávený čas
timeline-minutes-count = { $minutes } min
timeline-minutes-other = Minúty
timeline-next = Ďalší termín
timeline-next-none = Žiadny
timeline-next-week = O týždeň
timeline-next-two-weeks = O 2 týždne
timeline-next-month = O mesiac
timeline-next-needed = Sprostredkovanie má vždy ďalší termín.
timeline-topics = Čoho sa to týkalo?
timeline-more = Spôsob, čas, témy
timeline-problem-methods = Vyberte, ako ste pomohli
timeline-problem-next = Vyberte ďalší termín: sprostredkovanie ho má vždy
timeline-problem-future = Ten deň ešte len príde
timeline-problem-note = Poznámka je príliš dlhá

## Entries

timeline-opened = Prípad otvorený
timeline-closed = Prípad uzavretý: { $outcome }
timeline-reopened = Prípad znovu otvorený
timeline-consent-given = Súhlas udelený: { $purpose }
timeline-consent-refused = Súhlas odmietnutý: { $purpose }
timeline-consent-withdrawn = Súhlas odvolaný: { $purpose }
timeline-basis = Bez súhlasu: { $purpose }
timeline-handed = Vytlačené alebo odovzdané: { $what }
timeline-merged-same = Zlúčené s { $case }: ten istý človek
timeline-merged-group = Jedna skupina s { $case }
timeline-merged-into = Prešlo do { $case }
timeline-unmerged = Zlúčenie vrátené
timeline-question = Otázka
timeline-question-due = odpoveď treba do { $when }
timeline-answer = Odpoveď
timeline-assigned = Odovzdané: { $name }
timeline-named = Doplnené meno
timeline-fact = { $field }: { $value }
timeline-facts-noted =
    { $count ->
        [one] { $count } údaj zapísaný
        [few] { $count } údaje zapísané
       *[other] { $count } údajov zapísaných
    }
timeline-next-agreed = Nabudúce: { $when }
timeline-people =
    { $count ->
        [one] { $count } človek
        [few] { $count } ľudia
       *[other] { $count } ľudí
    }
timeline-from-case = z { $case }
timeline-somebody = Neznámy pracovník
timeline-unread = Nové pre vás
timeline-show-more = Zobraziť všetko
timeline-empty = Zatiaľ tu nič nie je.
timeline-list = Časová os

## Where an entry is

timeline-recorded-at = Zapísané: { $when }
timeline-arrived-at = Prišlo: { $when }
timeline-clock-wrong = Zlé hodiny
timeline-clock-wrong-text = Hodiny telefónu išli pri zápise zle. Poradie tu na nich nezávisí.

## The team

timeline-team-title = Čo tím urobil
timeline-team-filters = Filtre
timeline-team-worker = Pracovník
timeline-team-type = Typ
timeline-team-region = Kraj
timeline-team-period = Obdobie
timeline-team-any-worker = Všetci pracovníci
timeline-team-any-type = Všetky typy
timeline-team-any-region = Všetky kraje
timeline-period-any = Kedykoľvek
timeline-period-week = Posledných 7 dní
timeline-period-month = Posledných 30 dní
timeline-period-quarter = Posledných 90 dní
timeline-team-empty-title = Zatiaľ niet čo ukázať
timeline-team-empty-text = Tu bude všetko, čo tím zapíše, najnovšie hore.
timeline-team-none-title = Nič nezodpovedá filtrom
timeline-team-clear = Zrušiť filtre
timeline-team-load-more = Zobraziť staršie
timeline-team-loading = Hľadám…
timeline-team-end = To je všetko.
