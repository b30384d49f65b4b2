### Words of what each of the four kinds of case asks of its own. From our domain research.

## What is still open in a case

kinds-open = Still open
kinds-open-basis = Some questions open once a basis for keeping data is chosen.
kinds-open-needed = Needed
kinds-open-show = Open them
kinds-open-show-needed = Open them ({ $needed } needed)
kinds-open-answer-to = Fill in: { $field }
kinds-open-answer = Fill in

## Groups of questions

form-step-case = About the case
form-step-event = The event
form-step-who-did-it = Who did it
form-step-why = Why, and with what effect
form-step-aim = The aim
form-step-household = The household
form-step-home-now = Where they live now
form-step-home-wanted = The home they need
form-step-tenancy = The way to a flat
form-step-safety = Safety
form-step-pregnancy = Pregnancy
form-step-around-her = Her home and support
form-step-her-decision = What she wants
form-step-matter = What it is about
form-step-money = Money

## Questions of a case of discrimination

field-occurred-on = When it happened
field-known-on = When the person learned of it
field-place = Where
field-area = Area of life
field-education-issue = School issue
field-form = Form of discrimination
field-description = What happened
field-respondent-type = Kind of institution
field-respondent = Who did it (institution/person)
field-comparator = How others were treated
field-others-affected = How many others affected
field-crime-reported = Reported to police
field-other-proceedings = Other proceedings already started
field-ground = Protected ground
field-bias-indicators = Signs of bias
field-impact = Effect on the person
field-impact-in-words = The effect in words
field-wanted-outcome = What the person wants
field-wanted-in-words = The wish in words
field-representation = Represented by
field-person-wants-anonymity = Identity not to be disclosed

## Questions of a housing case

field-access-need = Accessibility needs
field-income-sources = Income sources
field-monthly-income = Household income a month
field-debts = Debts / enforcement
field-debts-total = Debts in all
field-ethos-now = Current housing situation (ETHOS)
field-housing-form = Current form
field-reason-to-move = Why they must move
field-notice-received = Notice / eviction letter received
field-notice-kind = What was received
field-need-rooms = Rooms needed
field-monthly-budget = Highest monthly cost
field-need-district = Preferred area
field-barriers = Barriers
field-interview-done = Intake interview held
field-offer-status = Flat status
field-refusal-reason = Refusal reason
field-refusal-in-words = The refusal in words
field-guarantee = Guarantees used
field-moved-in = Move-in
field-ethos-after = Housing after (ETHOS)
field-tenancy-end = End of tenancy
field-tenancy-end-reason = Why the tenancy ended

## Questions of a crisis pregnancy

field-age-band = Age band
field-guardian-involved = Guardian knows / involved
field-safe-now = Safe place now
field-danger-from = Danger from
field-risk-level = Risk level
field-due-date = Expected due date
field-pregnancy-weeks = Weeks pregnant
field-pregnancy-confirmed = Confirmed by
field-prenatal-care = In prenatal care
field-hidden-pregnancy = Pregnancy kept secret
field-housing-now = Housing
field-other-children = Other children
field-support-network = Support from
field-in-kind-need = In-kind support
field-wishes = The woman's own wishes
field-wishes-in-words = In her words
field-informed-options = Options explained
field-child-outcome = Child stays with

## Questions of general help

field-document-type = Which document
field-benefit = Benefit
field-debt-kind = Debt
field-health-topic = Health topic
field-gp-registered = Registered with a doctor
field-education-topic = Education topic
field-employment-topic = Work topic
field-money-involved = Money handled
field-money-amount = Amount
field-money-source = Where the money came from

## A line of help under a question

field-known-on-hint = Deadlines are counted from it.
field-description-hint = Who said or did what. Mark what was said word for word.
field-respondent-hint = The name of the institution is enough.
field-ground-hint = What the person says it was for. Ask, do not guess.
field-monthly-income-hint = In the money of the case’s country.
field-debts-total-hint = In the money of the case’s country.
field-monthly-budget-hint = In the money of the case’s country, with services.
field-money-amount-hint = In the money of the case’s country.
field-due-date-hint = A month is enough.
field-pregnancy-weeks-hint = As of today.
field-wishes-hint = Only what she says herself.
field-health-topic-hint = Never a diagnosis.

## Numbers of a question

field-other-children-at_home = At home
field-other-children-in_care = In care

## Areas of life

code-life-area-education = Education
code-life-area-housing = Housing
code-life-area-employment = Employment
code-life-area-health = Health care
code-life-area-social-security = Social security and benefits
code-life-area-goods-services = Goods and services
code-life-area-authority-conduct = Conduct of a public authority
code-life-area-police = Police / law enforcement
code-life-area-public-space-dignity = Public space, personal dignity, hate speech
code-life-area-professional-bodies = Trade unions and professional chambers
code-life-area-other = Other

## School issues

code-education-issue-separate-class = Separate class or group for Roma pupils
code-education-issue-separate-building = Separate building or school
code-education-issue-last-benches = Seated apart inside the class (last two rows)
code-education-issue-enrolment-refused = Enrolment refused or capped ('limit number of Roma pupils')
code-education-issue-catchment = Catchment area drawn along ethnic lines
code-education-issue-special-school = Placement in special education / misdiagnosis
code-education-issue-shift-teaching = Second (afternoon) shift for Roma pupils
code-education-issue-separate-ceremony = Separate graduation, canteen or facility
code-education-issue-exclusion-home-study = Pushed to private-pupil/home-study status
code-education-issue-bullying = Ethnic bullying or teacher conduct

## Forms of discrimination

code-discrimination-form-direct = Direct discrimination
code-discrimination-form-indirect = Indirect discrimination
code-discrimination-form-harassment = Harassment
code-discrimination-form-sexual-harassment = Sexual harassment
code-discrimination-form-segregation = Unlawful segregation
code-discrimination-form-victimisation = Victimisation / retaliation
code-discrimination-form-instruction = Instruction to discriminate
code-discrimination-form-incitement = Incitement to discriminate

## Protected grounds, in every language in the words of the law of their country

code-ground-hu-sex = Sex, and identity corresponding to it
code-ground-hu-race = Racial affiliation
code-ground-hu-colour = Skin colour
code-ground-hu-nationality = Nationality
code-ground-hu-minority = Belonging to a national minority
code-ground-hu-mother-tongue = Mother tongue
code-ground-hu-disability = Disability
code-ground-hu-health = State of health
code-ground-hu-religion = Religious or ideological conviction
code-ground-hu-opinion = Political or other opinion
code-ground-hu-family = Family status
code-ground-hu-parenthood = Motherhood (pregnancy) or fatherhood
code-ground-hu-orientation = Sexual orientation
code-ground-hu-age = Age
code-ground-hu-social-origin = Social origin
code-ground-hu-property = Financial status
code-ground-hu-part-time = Part-time or fixed-term nature of employment
code-ground-hu-union = Belonging to an interest-representation body
code-ground-hu-other = Other status, attribute or characteristic
code-ground-cz-race = Race
code-ground-cz-ethnic = Ethnic origin
code-ground-cz-nationality = Nationality (ethnic)
code-ground-cz-sex = Sex (includes maternity: ESO 1667/2023/VOP applying § 2(4))
code-ground-cz-orientation = Sexual orientation
code-ground-cz-age = Age
code-ground-cz-disability = Disability
code-ground-cz-religion = Religion
code-ground-cz-belief = Belief or world view
code-ground-cz-citizenship = Citizenship (EU free movement cases)
code-ground-ro-race = Race
code-ground-ro-nationality = Nationality
code-ground-ro-ethnicity = Ethnicity
code-ground-ro-language = Language
code-ground-ro-religion = Religion
code-ground-ro-social-category = Social category
code-ground-ro-convictions = Convictions
code-ground-ro-sex = Sex
code-ground-ro-orientation = Sexual orientation
code-ground-ro-age = Age
code-ground-ro-disability = Disability
code-ground-ro-chronic = Non-contagious chronic illness
code-ground-ro-hiv = HIV infection
code-ground-ro-disadvantaged = Belonging to a disadvantaged category
code-ground-ro-other = Any other criterion
code-ground-sk-sex = Sex
code-ground-sk-religion = Religion or belief
code-ground-sk-race = Race
code-ground-sk-ethnic = Belonging to a nationality or ethnic group
code-ground-sk-disability = Disability
code-ground-sk-age = Age
code-ground-sk-orientation = Sexual orientation
code-ground-sk-marital = Marital and family status
code-ground-sk-colour = Skin colour
code-ground-sk-language = Language
code-ground-sk-opinion = Political or other opinion
code-ground-sk-origin = National or social origin
code-ground-sk-property = Property
code-ground-sk-gender-other = Gender or other status

## Kinds of institutions

code-respondent-type-school = School
code-respondent-type-authority = Authority
code-respondent-type-landlord = Landlord
code-respondent-type-employer = Employer
code-respondent-type-shop = Shop
code-respondent-type-police = Police
code-respondent-type-other = Other

## Effects

code-impact-out-of-school = Child out of school
code-impact-lost-job-or-home = Lost job or home
code-impact-health = Health
code-impact-fear = Fear
code-impact-cost = Cost

## Signs of bias

code-bias-indicator-words-used = Words that were used
code-bias-indicator-pattern = A pattern
code-bias-indicator-symbols = Symbols
code-bias-indicator-different-treatment = Others were treated differently
code-bias-indicator-earlier-incidents = Earlier incidents

## Reports to the police

code-crime-report-no = No
code-crime-report-yes = Yes
code-crime-report-does-not-want = The person does not want it

## What a person wants

code-wanted-outcome-apology = An apology
code-wanted-outcome-stop = That it stops
code-wanted-outcome-place = To be admitted, a place
code-wanted-outcome-compensation = Compensation
code-wanted-outcome-sanction = A sanction
code-wanted-outcome-nothing-yet = Nothing yet
code-wanted-outcome-only-record = Only that it is recorded

## Who represents the person

code-representation-none = Nobody
code-representation-ngo = An organisation
code-representation-lawyer = A lawyer

## ETHOS categories

code-ethos-ethos-1 = People living rough
code-ethos-ethos-2 = People staying in a night shelter
code-ethos-ethos-3 = People in accommodation for the homeless
code-ethos-ethos-4 = People in women's shelter
code-ethos-ethos-5 = People in accommodation for immigrants
code-ethos-ethos-6 = People due to be released from institutions
code-ethos-ethos-7 = People receiving longer-term support (due to homelessness)
code-ethos-ethos-8 = People living in insecure accommodation
code-ethos-ethos-9 = People living under threat of eviction
code-ethos-ethos-10 = People living under threat of violence
code-ethos-ethos-11 = People living in temporary / non-conventional structures
code-ethos-ethos-12 = People living in unfit housing
code-ethos-ethos-13 = People living in extreme overcrowding
code-ethos-ethos-ok = Adequate and secure housing
code-ethos-ethos-unknown = Not known

## Forms of housing

code-housing-form-hostel = Commercial hostel
code-housing-form-relatives = With relatives/friends
code-housing-form-private-rent = Private rental
code-housing-form-municipal-rent = Municipal flat
code-housing-form-sublet = Sublet
code-housing-form-shelter = Shelter
code-housing-form-family-home-temp = Temporary home for families
code-housing-form-owned-unfit = Own house, unfit or without papers
code-housing-form-improvised = Improvised dwelling
code-housing-form-street = Street / outdoors

## Reasons to move

code-reason-to-move-eviction = Eviction
code-reason-to-move-contract-end = End of the contract
code-reason-to-move-unfit = Unfit to live in
code-reason-to-move-overcrowding = Overcrowding
code-reason-to-move-violence = Violence
code-reason-to-move-school-work = School or work
code-reason-to-move-price = Price

## Letters that end a home

code-notice-kind-notice = Notice
code-notice-kind-eviction = Eviction letter
code-notice-kind-other = Other

## Accessibility needs

code-access-need-ground-floor = Ground floor
code-access-need-no-stairs = No stairs
code-access-need-bathroom = Accessible bathroom

## Sources of income

code-income-source-work = Work
code-income-source-benefit = Benefit
code-income-source-pension = Pension
code-income-source-parental = Parental benefit
code-income-source-none = None

## Debts of a household

code-household-debt-none = None
code-household-debt-municipality = To the municipality
code-household-debt-rent = Rent
code-household-debt-utilities = Utilities
code-household-debt-other = Other

## Barriers

code-housing-barrier-ethnic-prejudice = Prejudice / refusal because of Roma ethnicity
code-housing-barrier-deposit = Cannot pay deposit
code-housing-barrier-debts = Debts; absolute no-debt condition
code-housing-barrier-income-source = Income not from employment (benefits, pension)
code-housing-barrier-low-income = Income too low for the rent
code-housing-barrier-household-size = Large household
code-housing-barrier-single-parent = Single parent
code-housing-barrier-disability-access = Disability, accessibility
code-housing-barrier-no-references = No rental history or references
code-housing-barrier-documents = Missing documents or registered address
code-housing-barrier-allocation-rules = Municipal allocation criteria
code-housing-barrier-local-tie = Local-tie condition
code-housing-barrier-supply = No suitable flat on the market
code-housing-barrier-rent-price = Rent too high / exploitative hostel prices
code-housing-barrier-location-segregated = Only offers in segregated area
code-housing-barrier-digital = Cannot search or apply online
code-housing-barrier-tenancy-skills = Needs support to keep a tenancy (payments, rules)

## States of an offered flat

code-offer-status-offered = Offered
code-offer-status-viewing = Viewing
code-offer-status-reserved = Reserved
code-offer-status-let = Let
code-offer-status-withdrawn = Withdrawn

## Reasons of a refusal

code-refusal-reason-ethnicity-said = Ethnicity, said aloud
code-refusal-reason-ethnicity-suspected = Ethnicity, suspected
code-refusal-reason-income = Income
code-refusal-reason-debt = Debt
code-refusal-reason-size = Size of the household
code-refusal-reason-other = Other

## Guarantees

code-guarantee-deposit-paid = Deposit paid
code-guarantee-arrears-covered = Arrears covered
code-guarantee-repair-covered = Repairs covered
code-guarantee-none = None

## Reasons a tenancy ended

code-tenancy-end-reason-arrears = Rent or service arrears
code-tenancy-end-reason-fixed-term-end = Fixed term ended, not renewed
code-tenancy-end-reason-notice-landlord = Notice by landlord
code-tenancy-end-reason-sale-owner-need = Sale or owner's own need
code-tenancy-end-reason-neighbours = Neighbour complaints or house rules
code-tenancy-end-reason-damage = Damage to the flat
code-tenancy-end-reason-unfit = Flat unfit / condemned
code-tenancy-end-reason-violence = Violence or threat
code-tenancy-end-reason-moved-better = Moved to better housing (positive)
code-tenancy-end-reason-moved-away = Moved away / work
code-tenancy-end-reason-household-change = Household split, death or institution
code-tenancy-end-reason-eviction-enforced = Enforced eviction
code-tenancy-end-reason-unknown = Not known

## Who confirmed a pregnancy

code-pregnancy-confirmation-doctor = Doctor
code-pregnancy-confirmation-health-visitor = Health visitor
code-pregnancy-confirmation-test = Test
code-pregnancy-confirmation-not-yet = Not yet

## Prenatal care

code-prenatal-care-yes = Yes
code-prenatal-care-no = No
code-prenatal-care-refused = Refused
code-prenatal-care-unknown = Not known

## Ages

code-age-band-under-14 = Under 14
code-age-band-14-17 = 14–17
code-age-band-18-24 = 18–24
code-age-band-25-34 = 25–34
code-age-band-35-plus = 35 or more

## What a guardian knows

code-guardian-role-does-not-know = Does not know
code-guardian-role-knows = Knows
code-guardian-role-involved = Is involved
code-guardian-role-unknown = Not known

## Safety now

code-safety-now-yes = Yes
code-safety-now-tonight-only = Tonight only
code-safety-now-no = No

## Sources of danger

code-danger-source-partner = Partner
code-danger-source-family = Family
code-danger-source-trafficker = Trafficker
code-danger-source-self = Herself
code-danger-source-none-told = Nobody named

## Levels of risk

code-risk-level-low = Low
code-risk-level-medium = Medium
code-risk-level-high = High

## Whom she can turn to

code-supporter-partner = Partner
code-supporter-mother = Mother
code-supporter-sister = Sister
code-supporter-neighbour = Neighbour
code-supporter-nobody = Nobody

## Things that help

code-in-kind-need-food = Food
code-in-kind-need-baby-things = Baby things
code-in-kind-need-travel = Travel
code-in-kind-need-rent = Rent
code-in-kind-need-medicine = Medicine

## Her wishes

code-wish-keep = To keep and raise the child
code-wish-undecided = Undecided
code-wish-temporary-home = Temporary home for families
code-wish-open-adoption = Open adoption
code-wish-confidential-birth = Confidential birth
code-wish-other = Other
code-wish-does-not-say = Does not want to say

## What was explained to her

code-informed-option-staying-together = Staying together
code-informed-option-temporary-home = Temporary home
code-informed-option-adoption = Adoption
code-informed-option-birth-rules = Rules of giving birth
code-informed-option-benefits = Benefits
code-informed-option-hotline = Hotline

## With whom the child is

code-child-outcome-mother = Mother
code-child-outcome-family = Family
code-child-outcome-temporary-home-mother = Temporary home, with the mother
code-child-outcome-foster-care = Foster care
code-child-outcome-adoption = Adoption
code-child-outcome-unknown = Not known

## Documents

code-document-type-id-card = Identity card
code-document-type-address-card = Address card
code-document-type-birth-certificate = Birth certificate
code-document-type-residence = Residence
code-document-type-health-card = Social-security or health card
code-document-type-school = School papers
code-document-type-other = Other

## Kinds of debt

code-debt-kind-rent = Rent
code-debt-kind-utilities = Utilities
code-debt-kind-loan = Loan
code-debt-kind-fine = Fine
code-debt-kind-enforcement = Enforcement

## Health topics

code-health-topic-no-doctor = No doctor
code-health-topic-vaccination = Vaccination
code-health-topic-chronic = Chronic illness
code-health-topic-pregnancy = Pregnancy
code-health-topic-disability = Disability
code-health-topic-dental = Dental care

## Yes, no, or not known

code-yes-no-unknown-yes = Yes
code-yes-no-unknown-no = No
code-yes-no-unknown-unknown = Not known

## Education topics

code-education-topic-enrolment = Enrolment
code-education-topic-absence = Absence
code-education-topic-special-education = Special education
code-education-topic-adult = Adult education
code-education-topic-transport = Transport

## Work topics

code-employment-topic-search = Looking for work
code-employment-topic-contract = Contract
code-employment-topic-unpaid-wage = Unpaid wage
code-employment-topic-public-works = Public works
code-employment-topic-training = Training

## Money that was handled

code-money-handling-none = None
code-money-handling-with-receipt = Yes, receipt kept
code-money-handling-without-receipt = Yes, no receipt
