## On paper, from a case

paper-title = On paper
paper-sheet = Case sheet
paper-card = Appointment card
paper-consents = Consent form
paper-access = What is kept about her or him
paper-dates = Dates for a calendar
paper-print = Print
paper-options = What stands on it
paper-with-name = With the person's name
paper-with-name-hint = Whoever finds the sheet can read it.
paper-as-log = Headings of the Hungarian case log
paper-language = Language of the paper
paper-language-missing = This language is not on this phone yet. With a signal it will come.

## The case sheet

paper-number = Number
paper-as-of = As of { $when }
paper-status = State
paper-worker = Worker
paper-next = Next date
paper-questions-open = Open questions
paper-consent-since = { $state }, { $when }
paper-none = Nothing
paper-no-name = Without a name on this sheet
paper-by = { $when }, { $who }
paper-another-case = another case
paper-unreadable = Some lines were written by a newer version of Teren and are not on this paper.

## Headings of a Hungarian form: the same words in every language

# plain wording, to be checked by a native speaker
paper-log-title = Esetnapló
# plain wording, to be checked by a native speaker
paper-log-note = Munkapéldány, a kötelező esetnaplót nem helyettesíti.
# plain wording, to be checked by a native speaker
paper-log-number = Nyilvántartási szám
# plain wording, to be checked by a native speaker
paper-log-person = A) Azonosító adatok
# plain wording, to be checked by a native speaker
paper-log-capacity = Cselekvőképesség, törvényes képviselő
# plain wording, to be checked by a native speaker
paper-log-relative = Megnevezett hozzátartozó
# plain wording, to be checked by a native speaker
paper-log-problems = B) Problématípusok
# plain wording, to be checked by a native speaker
paper-log-facts = Helyzetleírás
# plain wording, to be checked by a native speaker
paper-log-consents = Hozzájárulások
# plain wording, to be checked by a native speaker
paper-log-work = Esetkezelés, együttműködés

## The appointment card: no word of a case, a number or an office

paper-card-day = Day and time
paper-card-when = When
paper-card-time = At
paper-card-place = Where
paper-card-phone = Phone
paper-card-heading = Please come
paper-card-hint = Write only what anybody may read who finds the card.
paper-card-empty = Choose a day first.

## The consent form

paper-form-title = What I agree to
paper-form-text = Each line is a question of its own. You can say no to any of them: we help you all the same. You can take back a yes at any time.
paper-form-to = Given to: { $network }
paper-form-name = Name
paper-form-date = Place and day
paper-form-signature = Signature
paper-form-worker = Signature of the worker

## What is kept about a person, for herself

paper-access-title = What is kept about you
paper-access-text = This is everything that { $network } keeps about you in Teren. You may ask for mistakes to be put right.
paper-access-check = Read every line first. Strike what is about somebody else: it is then not on the paper.
paper-strike = Strike
paper-put-back = Put back
paper-struck = Left out: it is about somebody else
paper-about-you = About you
paper-your-case = About your case
paper-said = { $field }: { $value }
paper-earlier = { $field }, earlier: { $value }
paper-written-down = What was written down

## The calendar

paper-reminder = Reminder { $number }
paper-dates-text = Your calendar shows only “Reminder 1”: no name, no place, no word of what it is about.
paper-dates-number = With the case number
paper-dates-number-hint = Your calendar may be seen by others, and by its maker.
paper-dates-give = Calendar file
paper-dates-given = The calendar file is made
paper-dates-none = No date is ahead
paper-dates-mine = My dates for a calendar
paper-not-given = The file could not be handed over. Try again.

## What leaves the app

paper-out = What leaves Teren

## A list that leaves the app

paper-export = Take the list out
paper-export-count =
    { $count ->
        [one] One case leaves Teren.
       *[other] { $count } cases leave Teren.
    }
paper-export-open = The file is not protected: whoever has it can read it. Every coordinator sees that you took it.
paper-export-as = File
paper-export-xlsx = Spreadsheet (XLSX)
paper-export-csv = Plain table (CSV)
paper-export-who = Who stands in it
paper-export-names = With names and villages
paper-export-names-hint = Of the people and of the workers. The log says so.
paper-export-columns = In the file: { $columns }.
paper-export-do = Take it out
paper-export-done = The file is made, and it is written down that you took it
paper-export-left-out = Left out, because the answer was no: { $count }

## Its columns

paper-column-no = Number
paper-column-type = Type
paper-column-status = State
paper-column-region = Region
paper-column-urgency = Urgency
paper-column-danger = Danger
paper-column-opened = Opened
paper-column-last = Last
paper-column-next = Next date
paper-column-questions = Open questions
paper-column-name = Name
paper-column-settlement = Village or town
paper-column-worker = Worker

## Note for the landlord

paper-landlord = Note for the landlord
paper-landlord-title = A household looks for a flat
paper-landlord-no-consent = Nobody has agreed yet
paper-landlord-ask = A landlord is told something only when the person said yes. Ask, and note the consent in the case.
paper-landlord-who = Name
paper-landlord-contact = Who is to be called
paper-landlord-words = Something more
paper-landlord-words-hint = Nothing of debts, health, origin or how they live now. It is not kept.
paper-landlord-hint = Debts, income, health, origin and how the household lives now are never on it.
paper-landlord-household = Who looks for what
paper-landlord-viewing = Viewing
paper-landlord-secured = What is secured
paper-landlord-more = Also
paper-landlord-call = Questions to
