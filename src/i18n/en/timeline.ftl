## A follow-up

timeline-when-other = Another time
timeline-minutes-more = Other
timeline-problem-minutes = This number is too large
timeline-problem-next-early = The next date is before the day it happened
timeline-form-title = Follow-up
timeline-methods = How did you help?
timeline-channel = By what way?
timeline-note = What happened?
timeline-when = When?
timeline-now = Now
timeline-minutes = Time spent
timeline-minutes-count = { $minutes } min
timeline-minutes-other = Minutes
timeline-next = Next date
timeline-next-none = None
timeline-next-week = In 1 week
timeline-next-two-weeks = In 2 weeks
timeline-next-month = In 1 month
timeline-next-needed = Mediation always has a next date.
timeline-topics = What was it about?
timeline-more = How, how long, about what
timeline-problem-methods = Choose how you helped
timeline-problem-next = Choose a next date: mediation always has one
timeline-problem-future = The day is in the future
timeline-problem-note = The note is too long

## Entries

timeline-opened = Case opened
timeline-closed = Case closed: { $outcome }
timeline-reopened = Case opened again
timeline-consent-given = Consent given: { $purpose }
timeline-consent-refused = Consent refused: { $purpose }
timeline-consent-withdrawn = Consent taken back: { $purpose }
timeline-basis = Done without her yes: { $purpose }
timeline-handed = Printed or handed on: { $what }
timeline-merged-same = Joined with { $case}: same person
timeline-merged-group = One group with { $case }
timeline-merged-into = Went into { $case }
timeline-unmerged = Joining undone
timeline-question = Question
timeline-question-due = answer needed by { $when }
timeline-answer = Answer
timeline-assigned = Handed to { $name }
timeline-named = Name added
timeline-fact = { $field }: { $value }
timeline-facts-noted =
    { $count ->
        [one] { $count } detail noted
       *[other] { $count } details noted
    }
timeline-next-agreed = Next: { $when }
timeline-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
timeline-from-case = from { $case }
timeline-somebody = Unknown worker
timeline-unread = New for you
timeline-show-more = Show all
timeline-empty = Nothing is written here yet.
timeline-list = Timeline

## Where an entry is

timeline-recorded-at = Written: { $when }
timeline-arrived-at = Arrived: { $when }
timeline-clock-wrong = Wrong clock
timeline-clock-wrong-text = This phone's clock was wrong when it was written. The order here does not rely on it.

## The team

timeline-team-title = What the team did
timeline-team-filters = Filters
timeline-team-worker = Worker
timeline-team-type = Type
timeline-team-region = Region
timeline-team-period = Period
timeline-team-any-worker = All workers
timeline-team-any-type = All types
timeline-team-any-region = All regions
timeline-period-any = Any time
timeline-period-week = Last 7 days
timeline-period-month = Last 30 days
timeline-period-quarter = Last 90 days
timeline-team-empty-title = Nothing to show yet
timeline-team-empty-text = What your team writes down will stand here, newest first.
timeline-team-none-title = Nothing fits these filters
timeline-team-clear = Take away the filters
timeline-team-load-more = Show older
timeline-team-loading = Looking…
timeline-team-end = That is all.
