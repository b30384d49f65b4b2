### What is asked of a case beyond its first questions: what was applied for, debts, homes that are looked in on.

## What is asked of a case besides

field-occurred-last = The last time, if more than once
field-respondent-address = Their address
field-crime-report-no = Number of the report
field-social-worker = Social worker, and of which organisation
field-mentor = Mentor
field-in-kind-given = In-kind support given
field-education-children = How many children it is about
field-language-other = Which other language
field-viewing-with = Who came along
field-tenancy-kind = Kind of contract
code-tenancy-kind-fixed-term = Tenancy for a fixed term
code-tenancy-kind-indefinite = Tenancy without an end
code-tenancy-kind-sublet = Sublet
code-tenancy-kind-accommodation = Accommodation, as in a hostel
code-tenancy-kind-other = Something else

## What was applied for

list-claim = Documents and benefits applied for
list-claim-add = New application
field-claim-kind = What was applied for
code-claim-kind-document = Document
code-claim-kind-benefit = Benefit
code-claim-kind-other = Something else
field-claim-what = Which
field-claim-office = At which office
field-claim-on = Applied on
field-claim-due = Answer expected by
field-claim-decided-on = Decided on
field-claim-result = What was decided
code-claim-result-granted = granted
code-claim-result-partly = granted in part
code-claim-result-refused = refused
code-claim-result-stopped = taken away
field-claim-appeal-by = Last day to appeal, as the letter says
field-claim-appealed-on = Appealed on

## Debts, one by one

list-owed = Debts
list-owed-add = New debt
field-owed-kind = What for
field-owed-creditor = Owed to what kind of creditor
code-creditor-kind-municipality = Municipality
code-creditor-kind-landlord = Landlord
code-creditor-kind-utility = Energy, water, telephone
code-creditor-kind-bank = Bank
code-creditor-kind-lender = Other lender
code-creditor-kind-state = State, a fine
code-creditor-kind-person = A private person
code-creditor-kind-other = Another
field-owed-to = To whom
field-owed-amount = How much
field-owed-plan = Paid off in parts?
code-debt-plan-none = no
code-debt-plan-asked = asked for
code-debt-plan-kept = yes, and kept
code-debt-plan-broken = yes, not kept
field-owed-paid-on = Paid on

## When somebody looks in on a home

matters-look-in-still = Do they still live there?
matters-look-in-rent = Is the rent paid?
matters-look-in-note = Problems, what was done, what the landlord says.
matters-entry-still = they still live there
matters-entry-gone = they live there no more
matters-entry-rent-paid = rent paid
matters-entry-rent-owed = rent not paid

## What ends by itself

matters-vital = Why may this be kept now?
matters-vital-text = It was kept because life was in danger. That reason ends with the danger: ask for consent, or say which other basis there is.
matters-decision-by = The authority has { $days } days to decide: until { $when }.
