### A network's own questions, forms from elsewhere, and cases that come in from a table.

## The network's own questions

own-text = What your network asks of its cases beside what Teren asks. Every member gets it with the next sync.
own-ethnicity-title = Ethnicity is not asked
own-ethnicity = A list of who is Roma can be used against them. What somebody was treated worse for has its own question, in her own words. Please ask no question and write no option about it.
own-none = No questions of your own yet
own-only-coordinator = Coordinators add questions.
own-add = Add a question
own-new = New question
own-change = Change the question
own-case-type = In which cases?
own-case-type-core = In every kind of case
own-label = The question
own-label-in = The question in { $language }
own-other-languages = In other languages
own-hint = A line of help under it
own-kind = What is the answer?
own-kind-text = One line of text
own-kind-longText = Text
own-kind-number = A number
own-kind-boolean = Yes or no
own-kind-partialDate = A date
own-kind-choice = One of a list
own-kind-multi = Several of a list
own-kind-note = Words to read
own-options = The list
own-option = Answer { $number }
own-option-add = One more answer
own-required = Is the case incomplete without it?
own-needed = needed
own-at-intake = Is it asked when a case is opened?
own-at-intake-hint = In the last step. Who is in danger, in a hurry or without a name is never kept waiting by it; it is then still open on the case.
own-asked-at-intake = when a case is opened
own-when = Asked only when …
own-when-always = Always asked
own-when-is = … the answer is
own-when-kept = It has a condition from its form. It stays as it is.
own-when-drop = Ask it always
own-sensitive = How carefully is the answer kept?
own-sensitive-no = It says nothing about a person
own-sensitive-personal = Personal
own-sensitive-high = Very personal
own-sensitive-art9 = Health, religion, politics, sexuality: special category
own-sensitive-art9-hint = The question opens only when a legal basis is chosen in the case.
own-saved = Saved. The others get it with the next sync.
own-retire = Stop asking it
own-retire-hint = What was answered stays in sight.
own-ask-again = Ask it again
own-differs = Two coordinators changed this question apart. Saving it here settles it.
own-missing-label = Write the question.
own-missing-kind = Choose what the answer is.
own-missing-options = Write at least two answers.
own-bad = The question could not be kept. Make it shorter.

## Questions from an XLSForm

own-from-form = Take questions from an XLSForm
xlsform-title = Questions from an XLSForm
xlsform-text = A form made for KoboToolbox or ODK, as an .xlsx file. First you see what of it would come and what not. Nothing changes before you say so.
xlsform-choose = Choose the file
xlsform-other = Choose another file
xlsform-come =
    { $count ->
        [0] No question can be taken
        [one] { $count } question would come
       *[other] { $count } questions would come
    }
xlsform-left =
    { $count ->
        [0] Everything in the form is understood
        [one] { $count } thing in the form is not taken
       *[other] { $count } things in the form are not taken
    }
xlsform-at = { $sheet }, line { $row }
xlsform-at-file = In the file
xlsform-line = Left out: { $why }
xlsform-part = Taken without it: { $why }
xlsform-conditional = asked under a condition
xlsform-special = Which of them ask about health, religion, politics or sexuality?
xlsform-special-hint = They open only when a legal basis is chosen in the case.
xlsform-take =
    { $count ->
        [one] Take { $count } question
       *[other] Take { $count } questions
    }
xlsform-why-no-survey = there is no sheet called survey
xlsform-why-type = this type has no place here
xlsform-why-metadata = Teren notes by itself who wrote what and when
xlsform-why-media = pictures, sound and files have no place here
xlsform-why-place = places on the map have no place here
xlsform-why-calculated = nothing is calculated here
xlsform-why-no-name = it has no name
xlsform-why-name-twice = the name is there already
xlsform-why-no-label = it has no words
xlsform-why-language = the language has no code, as in “Magyar (hu)”
xlsform-why-too-long = it is longer than 500 letters, the rest is cut
xlsform-why-no-list = its list is not on the sheet choices
xlsform-why-list-too-long = the list has more than 200 answers
xlsform-why-code = the name of an answer must be one word of at most 64 letters
xlsform-why-code-twice = the answer is in the list already
xlsform-why-or-other = “or_other” is not known; add the answer to the list
xlsform-why-condition = the condition is not understood, the question is always asked
xlsform-why-check = the check is not understood, every answer is taken
xlsform-why-filter = the filter is not understood, the whole list is offered
xlsform-why-required = when it is needed is not understood, it may stay empty
xlsform-why-column = this column is not known
xlsform-why-known = your network asks it already

## Files that cannot be read

import-file-NotATable = This is no table Teren can read. It reads .xlsx and .csv files.
import-file-OldWorkbook = This is an old .xls file. Open it in a spreadsheet and save it as .xlsx.
import-file-TooLong = This file is too long. Divide it.
import-file-Empty = There is nothing in this file.

## Cases from a table

import-text = A list you kept elsewhere, as .xlsx or .csv. You first see for every line what would become of it, and all of it can be taken back.
import-only-coordinator = Coordinators bring tables in.
import-choose = Choose the table
import-sheet = Which sheet?
import-log = Tables brought in
import-log-none = No table has been brought in
import-log-made =
    { $made ->
        [one] { $made } case made from { $rows } lines
       *[other] { $made } cases made from { $rows } lines
    }
import-log-begun = Not finished
import-log-left = Left before the end
import-log-done = Finished
import-log-undone = Taken back
import-columns = What is in the columns?
import-columns-text =
    { $lines ->
        [one] { $lines } line. Say what each column is. What you pass over is not brought in.
       *[other] { $lines } lines. Say what each column is. What you pass over is not brought in.
    }
import-column-example = For example: { $example }
import-column-nameless = Column { $number }
import-column-none = Pass over
import-column-twice = Another column is that already.
import-group-later = Asked later
import-no-name = Say which column is how the person is called.
import-for-all = For every line
import-for-all-text = No column says this. What you choose here holds for every line.
import-check = See what would happen
import-dry = What would happen
import-dry-running = Looking at every line …
import-dry-nothing = Nothing has been changed yet.
import-dry-ready =
    { $count ->
        [0] No line can become a case
        [one] { $count } line becomes a case
       *[other] { $count } lines become cases
    }
import-dry-wrong =
    { $count ->
        [0] No line is wrong
        [one] { $count } line is not brought in: something in it is wrong
       *[other] { $count } lines are not brought in: something in them is wrong
    }
import-dry-alike =
    { $count ->
        [0] Nobody seems to be here already
        [one] { $count } of them may be here already
       *[other] { $count } of them may be here already
    }
import-alike-what = What about those who may be here already?
import-alike-leave = Leave them out
import-alike-bring = Bring them in too
import-lines = Lines
import-tab-wrong = Wrong
import-tab-alike = Here already?
import-tab-ready = Come in
import-more = Show more
import-line = Line { $line }
import-line-problem = { $column }: { $problem }
import-line-alike = May be { $who } ({ $reasons })
import-line-alike-line = line { $line }
import-cell-NotInList = “{ $piece }” is not in the list
import-cell-NotADate = “{ $piece }” is no date, or could be two
import-cell-NotANumber = “{ $piece }” is no number that fits
import-cell-NotYesOrNo = “{ $piece }” is neither yes nor no
import-cell-NotARegion = “{ $piece }” is no county or region
import-cell-TooLong = it is too long
import-cell-OutOfRange = “{ $piece }” is too little or too much
import-place-NotAsked = this is not asked in such a case; it would be lost
import-place-NoBasis = this needs a legal basis
import-place-NotTaken = the question does not take this answer
import-do =
    { $count ->
        [one] Bring { $count } case in
       *[other] Bring { $count } cases in
    }
import-running = { $made } of { $of } cases are made
import-stop = Stop here
import-stopping = It stops after the one it is at …
import-done =
    { $count ->
        [one] { $count } case is made
       *[other] { $count } cases are made
    }
import-done-text = They are on this phone and go out with the next sync. Under “Tables brought in” all of them can be taken back.
import-left-text = You left it before the end. The table can be brought in again: who is here already is named then.
import-failed-text = It stopped. What is made is made; the rest of the table can be brought in again.
import-undo = Take it back
import-undo-title = Take it back?
import-undo-text = Its cases are closed and leave the lists. Where somebody has worked since, the case stays.
import-undo-running = Taking back …
import-undo-done =
    { $count ->
        [one] { $count } case is taken back
       *[other] { $count } cases are taken back
    }
import-undo-kept =
    { $count ->
        [0] No case was kept
        [one] { $count } case stays: somebody has worked in it since
       *[other] { $count } cases stay: somebody has worked in them since
    }
import-undo-note = The table brought in on { $when } was taken back.
import-mistakes = Recorded by mistake

## Flats, landlords and services from a table

import-reg-what = What is in the table?
import-reg-cases = Cases
import-reg-dry-ready = Lines that come into the register: { $count }
import-reg-dry-alike = Maybe here already: { $count }
import-reg-dry-wrong = Lines in which something is wrong: { $count }
import-reg-alike-what = What about those that may be here already?
import-reg-alike-bring = Bring them in too
import-reg-alike = May be the same: { $what }
import-reg-do = Bring in: { $count }
import-reg-running = { $made } of { $of } are in the register
import-reg-done = Now in the register: { $count }
import-reg-log = { $list }: { $made } of { $rows } lines
import-reg-undo-text = All of it leaves the register. What somebody has changed since stays.
import-reg-undo-done = Taken back: { $count }
import-reg-undo-kept = Changed since, so it stays: { $count }

## Lists of a network's own

ownlist-title = Our lists
ownlist-text = A list is for what a case has several of, as children at school: the same questions for each.
ownlist-add = Add a list
ownlist-new = New list
ownlist-change = Change the list
ownlist-label = What is the list called?
ownlist-label-in = The list in { $language }
ownlist-missing-label = Write what the list is called.
ownlist-questions = What is asked of each?
ownlist-questions-hint = The first answer is what it is called in the case.
ownlist-missing-questions = Add at least one question.
ownlist-question-keep = Keep the question
ownlist-required = Must it be answered?
ownlist-sensitive = How carefully is what is in it kept?
ownlist-sensitive-art9-hint = The list opens only when a legal basis is chosen in the case.
ownlist-differs = Two coordinators changed this list apart. Saving it here settles it.
ownlist-bad = The list could not be kept. It is too long: make it shorter or make two of it.
ownlist-retire = Use it no more
ownlist-retire-hint = What is in it stays in sight.
ownlist-use-again = Use it again
xlsform-list = A list of your own: { $list }
xlsform-list-text = It repeats in the form. In the case it becomes a list, and these are asked of each.
xlsform-list-conditional = It is offered under a condition.
xlsform-why-repeat-in-repeat = a repeat inside a repeat has no place here
xlsform-why-repeat-empty = nothing of the repeat can be taken
xlsform-why-repeat-too-long = the repeat asks too much of each: divide it
ownlist-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
xlsform-take-lists = Take questions ({ $count }) and lists ({ $lists })
