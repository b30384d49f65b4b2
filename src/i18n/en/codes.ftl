### Words of the code lists and of the forms. From our domain research; region names are never translated.

## Types of case


## Ways of helping

code-help-method-personal-oral = Personal oral help, advice, information
code-help-method-accompaniment-admin = Personal support, help with administration
code-help-method-phone-email = Help by phone and e-mail
code-help-method-mediation-followup = Mediation and follow-up

## Channels of a contact

code-channel-in-person = In person
code-channel-phone = Phone
code-channel-email = E-mail
code-channel-message = Message
code-channel-event = Event

## Needs

code-need-documents = Identity and civil-status documents
code-need-benefits = Social benefits
code-need-debt = Debt and enforcement
code-need-health = Health
code-need-education = Education
code-need-employment = Employment
code-need-housing = Housing
code-need-legal = Legal question
code-need-family = Family and relationships
code-need-violence = Violence, safety
code-need-food-inkind = Food and in-kind support
code-need-energy = Energy and utilities
code-need-civic = Civic participation, voting
code-need-other = Other

## Outcomes

code-outcome-resolved = Resolved
code-outcome-partly = Partly resolved
code-outcome-referred = Handed over to another service
code-outcome-withdrawn = Client withdrew
code-outcome-no-contact = Contact lost
code-outcome-not-possible = Could not be solved
code-outcome-duplicate = Duplicate, merged
code-outcome-mistake = Recorded by mistake

## Urgency

code-urgency-today = Today
code-urgency-week = This week
code-urgency-normal = Normal

## Purposes of consent, in the words of the person who gives it

code-consent-service = To help me and keep notes
code-consent-identity-to-team = My name may be seen by the team (else pseudonym only)
code-consent-share-with-service = To pass named facts to one named service
code-consent-contact-respondent = To contact the school/landlord/authority about me
code-consent-represent = To file a complaint for me
code-consent-share-with-landlord = Limited facts to the landlord
code-consent-photo-recording = Photo or recording kept as evidence
code-consent-story-anonymised = Anonymised story as good practice / case study
code-consent-statistics = Anonymous statistics for funders
code-consent-after-contact = Contact me after closing (3/6/12 months)

## Answers about a consent

code-consent-state-given = Given
code-consent-state-refused = Refused
code-consent-state-withdrawn = Withdrawn

## Bases for keeping data

code-legal-basis-consent-art9 = Explicit consent
code-legal-basis-nonprofit-9d = Member of a not-for-profit body, or in regular contact with it
code-legal-basis-vital = Vital interests
code-legal-basis-legal-claims = Legal claims
code-legal-basis-legal-duty = Legal obligation
code-legal-basis-social-care-9h = Social care provision
code-legal-basis-anonymous = No personal data

## Rules for getting in touch

code-contact-rule-phone-ok = May be called
code-contact-rule-message-ok = Messages are safe
code-contact-rule-visit-ok = May be visited
code-contact-rule-no-voicemail = No voicemail
code-contact-rule-no-letters = No letters
code-contact-rule-only-through-someone = Only through someone else

## Languages a person may prefer

code-language-hu = Hungarian
code-language-cs = Czech
code-language-ro = Romanian
code-language-sk = Slovak
code-language-rom = Romani
code-language-rmc = Carpathian Romani
code-language-rmy = Vlax Romani
code-language-bayash = Boyash (Beás)
code-language-other = Another language

## Kinds of region; their names stay as they are at home

code-region-kind-capital = Capital
code-region-kind-varmegye = County (vármegye)
code-region-kind-kraj = Region (kraj)
code-region-kind-judet = County (județ)

## Countries

code-country-hu = Hungary
code-country-cz = Czechia
code-country-ro = Romania
code-country-sk = Slovakia

## Roles

code-role-owner = Owner of the network
code-role-coordinator = Coordinator
code-role-mediator = Mediator
code-role-reader = Reader

## How cases are merged

code-merge-kind-samePerson = The same person
code-merge-kind-group = One case of several people

## Questions of the forms

field-case-type = Case type
field-urgency = Urgency
field-safety-flag = Danger to a person
field-child-at-risk = Child may be at risk
field-region = County or region
field-settlement = Settlement
field-adults-children = Adults and children
field-anonymous = Anonymous contact
field-person-label = How we call the person
field-full-name = Name
field-birth-year = Year of birth
field-phone = Phone number
field-contact-safe = Safe ways to contact
field-contact-note = More about getting in touch
field-address = Address
field-legal-basis = Basis for keeping data
field-consents = Consents given
field-language = Preferred language
field-people-helped = Who was helped
field-need = What is needed
field-request-in-words = What the person asks for
field-help-method = Way of helping
field-channel = Channel
field-opened-on = When it happened
field-note = Note
field-duration-min = Time spent (minutes)
field-followup-on = Next follow-up
field-expert-question = Question to the coordinator or an expert
field-good-practice = Suggest as good practice
field-retention-until = Delete after

## A line of help under a question

field-settlement-hint = The village or town is enough.
field-safety-flag-hint = Yes, if somebody may be hurt.
field-person-label-hint = A nickname or initials are enough.
field-full-name-hint = Only if it is needed. It is kept apart from the case.
field-birth-year-hint = The year only.
field-contact-safe-hint = How can we get in touch without harm?
field-legal-basis-hint = Why we may keep what is written here.
field-consents-hint = Mark only what the person agreed to. Help does not depend on it.
field-language-hint = What the person likes to speak. Ask, do not guess.
field-request-in-words-hint = In the person’s own words.
field-followup-on-hint = When will you look at it again?
field-anonymous-hint = Nothing about who it is will be asked.

## Numbers of people

field-people-helped-women = Women
field-people-helped-men = Men
field-people-helped-children = Children
field-people-helped-unknown = Not known
field-adults-children-adults = Adults
field-adults-children-children = Children

## Steps of the forms

form-step-situation = What is it about
form-step-person = Who is it
form-step-help = What was done, what comes next
form-step-contact = Anonymous contact
