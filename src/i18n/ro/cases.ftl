### plain wording, to be checked by a native speaker: every line of this file

## General

cases-mark-disputed = Lucru nou

## The list

cases-list-title = Cazuri
cases-search = Caută nume, număr sau localitate
cases-search-by = Nume, număr, localitate
cases-filters = Filtre
cases-filter-saved = Salvate
cases-filter-mine = Ale mele
cases-filter-open = Deschise
cases-filter-closed = Închise
cases-filter-conflict = Cu diferențe
cases-filter-overdue = Întârziate
cases-filter-type = Tip
cases-filter-region = Județ
cases-filter-any-type = Toate tipurile
cases-filter-any-region = Toate județele
cases-count =
    { $count ->
        [one] { $count } caz
        [few] { $count } cazuri
       *[other] { $count } de cazuri
    }
cases-count-of = { $shown } din { $count }
cases-empty-title = Niciun caz încă
cases-empty-text = Aici vor fi cazurile tale și ale echipei.
cases-none-title = Niciun caz găsit
cases-none-text = Încearcă mai puține litere sau scoate un filtru.
cases-none-clear = Arată toate cazurile
# plain wording, to be checked by a native speaker
cases-export = Scoate
cases-new = Caz nou

## A row of the list

cases-late =
    { $days ->
        [one] întârziere 1 zi
        [few] întârziere { $days } zile
       *[other] întârziere { $days } de zile
    }
cases-row-closed = închis
cases-mark-danger = Pericol
cases-mark-conflict = Date diferite
cases-mark-question = Întrebare deschisă

## The same family?

# plain wording, to be checked by a native speaker
code-case-type-discrimination = Discriminare
# plain wording, to be checked by a native speaker
code-case-type-housing = Locuire
# plain wording, to be checked by a native speaker
code-case-type-crisis-pregnancy = Sarcină în situație de criză
# plain wording, to be checked by a native speaker
code-case-type-general = Ajutor general
