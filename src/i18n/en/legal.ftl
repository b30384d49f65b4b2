## Routes, by their ids in the pack

legal-route-hu-ajbh = Complaint to the equal-treatment authority
legal-route-hu-decision-review = To the court against the authority's decision
legal-route-hu-public-interest = An organisation acts for many
legal-route-hu-eviction-moratorium = Winter stop of evictions
legal-route-hu-lease-notice = The landlord's notice
legal-route-hu-child-signal = Report a child in danger
legal-route-cz-ombudsman = Complaint to the ombudsman
legal-route-cz-court = Lawsuit against discrimination
legal-route-cz-lease-review = To the court against the landlord's notice
legal-route-cz-housing-support = Housing support from the town
legal-route-cz-school = Appeal against the school's decision
legal-route-cz-child-reporting = Report a child in danger
legal-route-ro-cncd = Petition to the equality body
legal-route-ro-cncd-decision = Against the equality body's decision
legal-route-ro-court = Lawsuit for damages
legal-route-ro-eviction-winter = Winter stop of evictions
legal-route-ro-eviction-notice = Bailiff's letter to leave the home
legal-route-ro-school = A separate class or school
legal-route-ro-child-reporting = Report a child in danger
legal-route-sk-snslp = Complaint to the equality body
legal-route-sk-lease = To the court: the landlord's notice is not valid
legal-route-sk-lease-need = More time to leave, when rent was not paid out of need
legal-route-sk-school = A separate class or school
legal-route-unknown = A legal route of a newer version

## What the letter needs

legal-needs = The letter needs
legal-need-name-address = name and address
legal-need-respondent-address = name and address of the other side
legal-need-date-of-harm = the day it happened
legal-need-what-happened = exactly what happened
legal-need-ground = because of what
legal-need-other-procedures = whether another authority or court deals with it
legal-need-already-done = what was done already
legal-need-evidence = papers and other proof
legal-need-witnesses = witnesses
legal-need-wish = what the person wants
legal-need-copies = copies of papers
legal-need-copy-per-respondent = one copy for each other side, one for the authority
legal-need-signature = signature
legal-need-authority = a written authority, if somebody else signs
legal-need-explicit-request = the words that you ask for the procedure
legal-need-not-by-email = on paper or in person: e-mail does not count

## The deadline

legal-deadline = Deadline: { $when }
legal-from-known-on = { $period } from the day the person learned of it ({ $when })
legal-from-occurred-on = { $period } from the day it happened ({ $when })
legal-from-served-on = { $period } from the day the paper arrived ({ $when })
legal-from-document = { $period } as the paper says, from the day it arrived ({ $when })
legal-from-first-month = Month only: counted from the 1st.
legal-from-first-year = Year only: counted from 1 January.
legal-hard = After this day it is too late.
legal-over = The day has passed. Ask the coordinator before you give up.
legal-no-deadline = No deadline is known. Do not wait.
legal-at-once = Without delay.
legal-season = No evictions from { $from } to { $to }. There are exceptions: ask the coordinator.
legal-as-other = Its deadline is that of: { $route }. Add that route too.
legal-uncertain = The deadline is not certain. Ask the coordinator.
legal-not-checked = Not checked; ask the coordinator
legal-day-missing = A day is missing, so no deadline is counted.
legal-checked = Checked on { $when }
legal-check-expired = The rules were last checked on { $when }. They may have changed: ask the coordinator.
legal-period-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
legal-period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
legal-period-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## In a case

legal-routes = Legal routes
legal-routes-none = None taken yet.
legal-add = Add a route
legal-change = Correct
legal-which = Which way?
legal-which-none = No route is known for this kind of case in this country. Ask the coordinator.
legal-known-on = When did the person learn of it?
legal-occurred-on = When did it happen?
legal-served-on = When did the paper arrive?
legal-days = How many days does the paper give?
legal-days-hint = Only what stands in the paper.
legal-missing = This is still missing.
legal-added = The route is saved on this phone.

## What was done on a route

legal-step = What was done
legal-step-filed = Handed in
legal-step-answered = An answer came
legal-step-dropped = Not taken after all
legal-step-on = When?
legal-step-reference = Reference number
legal-step-line = { $step }, { $when }
legal-step-saved = Saved on this phone.
legal-step-reminds-no-more = The deadline will not be shown any more.

## In the history

legal-entry-route = Legal route: { $route }
legal-entry-step = Legal route: { $step }
legal-entry-reference = Number: { $reference }
