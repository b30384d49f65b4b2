### plain wording, to be checked by a native speaker: every line of this file

## General

cases-mark-disputed = Novšia práca

## The list

cases-list-title = Prípady
cases-search = Hľadať meno, číslo alebo obec
cases-search-by = Meno, číslo, obec
cases-filters = Filtre
cases-filter-saved = Uložené
cases-filter-mine = Moje
cases-filter-open = Otvorené
cases-filter-closed = Uzavreté
cases-filter-conflict = Rozdielne
cases-filter-overdue = Po termíne
cases-filter-type = Typ
cases-filter-region = Kraj
cases-filter-any-type = Všetky typy
cases-filter-any-region = Všetky kraje
cases-count =
    { $count ->
        [one] { $count } prípad
        [few] { $count } prípady
       *[other] { $count } prípadov
    }
cases-count-of = { $shown } z { $count }
cases-empty-title = Zatiaľ žiadny prípad
cases-empty-text = Tu budú vaše prípady a prípady vášho tímu.
cases-none-title = Žiadny prípad sa nenašiel
cases-none-text = Skúste menej písmen alebo uberte filter.
cases-none-clear = Zobraziť všetky prípady
# plain wording, to be checked by a native speaker
cases-export = Vyniesť
cases-new = Nový prípad

## A row of the list

cases-late =
    { $days ->
        [one] 1 deň po termíne
        [few] { $days } dni po termíne
       *[other] { $days } dní po termíne
    }
cases-row-closed = uzavreté
cases-mark-danger = Ohrozenie
cases-mark-conflict = Údaje sa líšia
cases-mark-question = Otvorená otázka

## The same family?

# plain wording, to be checked by a native speaker
code-case-type-discrimination = Diskriminácia
# plain wording, to be checked by a native speaker
code-case-type-housing = Bývanie
# plain wording, to be checked by a native speaker
code-case-type-crisis-pregnancy = Tehotenstvo v tiesni
# plain wording, to be checked by a native speaker
code-case-type-general = Všeobecná pomoc
