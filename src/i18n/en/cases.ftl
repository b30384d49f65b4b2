## General

cases-mark-disputed = Newer work

## The list

cases-list-title = Cases
cases-search = Search by name, number or village
cases-search-by = Name, number, village
cases-filters = Filters
cases-filter-saved = Saved
cases-filter-mine = Mine
cases-filter-open = Open
cases-filter-closed = Closed
cases-filter-conflict = Differing
cases-filter-overdue = Overdue
cases-filter-type = Type
cases-filter-region = Region
cases-filter-any-type = All types
cases-filter-any-region = All regions
cases-count =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
cases-count-of = { $shown } of { $count }
cases-empty-title = No cases yet
cases-empty-text = Cases you write down, and those of your team, will stand here.
cases-none-title = No case found
cases-none-text = Try fewer letters, or take away a filter.
cases-none-clear = Show all cases
cases-export = Take out
cases-new = New case

## A row of the list

cases-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
cases-row-closed = closed
cases-mark-danger = Danger
cases-mark-conflict = Statements differ
cases-mark-question = Open question

## The same family?

code-case-type-discrimination = Discrimination
code-case-type-housing = Housing
code-case-type-crisis-pregnancy = Crisis pregnancy
code-case-type-general = General help
