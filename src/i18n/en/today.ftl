## The day

today-title = Today
today-deadlines = Deadlines
today-deadline-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
today-deadline-today = ends today
today-deadline-tomorrow = ends tomorrow
today-alerts = Needs a coordinator now
today-alert-minor = minor in danger
today-alert-duty = to be reported?
today-intake = Came in from intake
today-plan-due = due date
today-plan-weeks = { $weeks } weeks
today-plan-check-weeks = { $weeks }-week check
today-plan-check-months = { $months }-month check
today-overdue = Overdue
today-due = For today
today-upcoming = Next 7 days
today-keeping = Keep or erase?
today-waiting-for-me = Waiting for your answer
today-waiting-for-others = You are waiting for an answer
today-recent = Last cases
today-all-cases = All cases
today-nothing-due = Nothing is due in the next 7 days.
today-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

## What was begun

today-drafts = Begun, not saved
today-draft-case = You began a new case.
today-draft-anonymous = You began a quick contact.
today-draft-follow-up = You began a follow-up: { $case }
today-draft-go-on = Go on
today-draft-drop = Throw away
today-draft-drop-ask = Throw away what you began? It cannot be brought back.
today-draft-dropped = Thrown away.
today-draft-keep = Keep it

## The first time

today-empty-title = Write down the first case
today-empty-text = It takes two minutes and needs no signal. What is due will stand here each morning.
today-empty-act = New case
