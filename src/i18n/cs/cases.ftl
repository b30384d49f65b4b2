### plain wording, to be checked by a native speaker: every line of this file

## General

cases-mark-disputed = Novější práce

## The list

cases-list-title = Případy
cases-search = Hledat jméno, číslo nebo obec
cases-search-by = Jméno, číslo, obec
cases-filters = Filtry
cases-filter-saved = Uložené
cases-filter-mine = Moje
cases-filter-open = Otevřené
cases-filter-closed = Uzavřené
cases-filter-conflict = Rozdílné
cases-filter-overdue = Po termínu
cases-filter-type = Typ
cases-filter-region = Kraj
cases-filter-any-type = Všechny typy
cases-filter-any-region = Všechny kraje
cases-count =
    { $count ->
        [one] { $count } případ
        [few] { $count } případy
       *[other] { $count } případů
    }
cases-count-of = { $shown } z { $count }
cases-empty-title = Zatím žádný případ
cases-empty-text = Tady budou vaše případy a případy vašeho týmu.
cases-none-title = Žádný případ nenalezen
cases-none-text = Zkuste méně písmen nebo uberte filtr.
cases-none-clear = Zobrazit všechny případy
# plain wording, to be checked by a native speaker
cases-export = Vynést
cases-new = Nový případ

## A row of the list

cases-late =
    { $days ->
        [one] 1 den po termínu
        [few] { $days } dny po termínu
       *[other] { $days } dnů po termínu
    }
cases-row-closed = uzavřeno
cases-mark-danger = Ohrožení
cases-mark-conflict = Údaje se liší
cases-mark-question = Otevřená otázka

## The same family?

# plain wording, to be checked by a native speaker
code-case-type-discrimination = Diskriminace
# plain wording, to be checked by a native speaker
code-case-type-housing = Bydlení
# plain wording, to be checked by a native speaker
code-case-type-crisis-pregnancy = Těhotenství v tísni
# plain wording, to be checked by a native speaker
code-case-type-general = Obecná pomoc
