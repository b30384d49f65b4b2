### plain wording, to be checked by a native speaker: every line of this file

## General

cases-mark-disputed = Újabb munka

## The list

cases-list-title = Esetek
cases-search = Keresés: név, szám vagy település
cases-search-by = Név, szám, település
cases-filters = Szűrők
cases-filter-saved = Mentett
cases-filter-mine = Enyém
cases-filter-open = Nyitott
cases-filter-closed = Lezárt
cases-filter-conflict = Eltérő
cases-filter-overdue = Lejárt
cases-filter-type = Típus
cases-filter-region = Megye
cases-filter-any-type = Minden típus
cases-filter-any-region = Minden megye
cases-count = { $count } eset
cases-count-of = { $shown } / { $count }
cases-empty-title = Még nincs eset
cases-empty-text = Itt lesznek az eseteid és a csapatod esetei.
cases-none-title = Nincs ilyen eset
cases-none-text = Próbáld kevesebb betűvel, vagy vegyél ki egy szűrőt.
cases-none-clear = Minden eset mutatása
# plain wording, to be checked by a native speaker
cases-export = Kivitel
cases-new = Új eset

## A row of the list

cases-late = { $days } napja lejárt
cases-row-closed = lezárva
cases-mark-danger = Veszély
cases-mark-conflict = Eltérő adatok
cases-mark-question = Nyitott kérdés

## The same family?

# plain wording, to be checked by a native speaker
code-case-type-discrimination = Hátrányos megkülönböztetés
# plain wording, to be checked by a native speaker
code-case-type-housing = Lakhatás
# plain wording, to be checked by a native speaker
code-case-type-crisis-pregnancy = Válsághelyzetben lévő várandós anya
# plain wording, to be checked by a native speaker
code-case-type-general = Általános segítség
