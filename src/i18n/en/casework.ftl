### What came to casework later: lists that come in with a table, the month, records with photographs.

## Lists in a table that is brought in

importlist-number = Which one of them?
importlist-number-of = No. { $number }
importlist-key = Which lines are one case?
importlist-key-hint = Lines that say the same in this column become one case. The first of them says who it is; each can bring something into its lists.
importlist-key-none = Each line is a case of its own
importlist-key-needed = Say which column tells the cases apart. The other sheets go by it.
importlist-sheets = Other sheets
importlist-sheets-text = Another sheet can say what the cases have several of, as the members of a household.
importlist-sheet-leave = Leave it out
importlist-sheet-take = It belongs to the cases
importlist-sheet-columns = What is in the columns of “{ $sheet }”?
importlist-sheet-key = Which column says whose line it is?
importlist-sheet-key-hint = It says the same as “{ $column }” in the sheet of the cases.
importlist-sheet-incomplete = Say whose line it is, and of at least one column what it is.
importlist-things = { $list }: { $things }
importlist-dry-things =
    { $count ->
        [one] { $count } record comes into their lists
       *[other] { $count } records come into their lists
    }
importlist-missing = { $list }: “{ $field }” is missing
importlist-in-future = this day is still to come
importlist-differs = an earlier line of this case says otherwise
importlist-no-case = no case is called “{ $key }” in the first sheet
importlist-at-sheet = { $sheet }, line { $line }

## The month

calendar-title = Calendar
calendar-whose = Whose cases?
calendar-mine = Mine
calendar-everybodys = Everybody’s
calendar-before = The month before
calendar-after = The month after
calendar-day =
    { $count ->
        [one] { $day }, { $count } thing
       *[other] { $day }, { $count } things
    }
calendar-none = Nothing is noted for this day.
calendar-some-day = Some day this month
calendar-loading = Cases are being read …
calendar-next = Next date
calendar-question = A question waits for an answer
calendar-deadline = Deadline: { $route }
calendar-listed = { $list }: { $what }

## Photographs with records

listphotos-ask = Photographs with each record?
listphotos-hint = Documents and voice notes as well

## Against whom another case is too

respondent-same =
    { $count ->
        [one] Also in another case. The same respondent?
       *[other] Also in { $count } other cases. The same respondent?
    }

## Handing over, and the map

work-together = Working together
work-handover-none = No open case to hand over
work-only-writers = You may read here, not hand over
work-whose = Whose cases?
work-which-cases = Which cases?
work-choose-all =
    { $count ->
        [one] Choose { $count } case
       *[other] Choose all { $count }
    }
work-choose-none = Choose none
work-offer-count =
    { $count ->
        [one] Offer { $count } case
       *[other] Offer { $count } cases
    }
work-map = Where the cases are
work-map-country = Country
work-map-none = No open case to show
work-map-open =
    { $count ->
        [one] { $count } open case
       *[other] { $count } open cases
    }
work-map-cases = Show these cases
work-map-nowhere = No settlement noted
work-choose-found =
    { $count ->
        [one] Choose the { $count } found
       *[other] Choose the { $count } found
    }
work-choose-none-found = None of those found

## What stands where there is nothing yet

paper-dates-none-text = Whenever you write down what comes next in a case, its day stands here.
paper-exports-none-text = Whoever takes a list out of Teren stands here, for every coordinator to see.
