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

## The deadline

legal-deadline = Deadline: { $when }
legal-from-known-on = { $period } from the day the person learned of it ({ $when })
legal-from-occurred-on = { $period } from the day it happened ({ $when })
legal-from-served-on = { $period } from the day the paper arrived ({ $when })
legal-from-document = { $period } as the paper says, from the day it arrived ({ $when })
legal-from-first-month = Month only: counted from the 1st.
legal-from-first-year = Year only: counted from 1 January.
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

## What was done on a route

legal-step-filed = Handed in
legal-step-answered = An answer came
legal-step-dropped = Not taken after all

## In the history

legal-entry-route = Legal route: { $route }
legal-entry-step = Legal route: { $step }
legal-entry-reference = Number: { $reference }
