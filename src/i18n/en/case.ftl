## General

cases-one = Case
cases-somebody = Unknown worker
cases-parts = Parts of the case
cases-actions = What you can do
cases-change = Change
cases-note = Note
cases-opened-on = Begun
cases-more-questions = More questions, all may stay empty
cases-region-choose = Choose
cases-urgency-today = Needed today
cases-urgency-week = Needed this week
cases-assign-do = Hand over
cases-bad-value = Please look at it again: this cannot be kept as it is.
cases-mediation-needs-next = Choose the next date: mediation always has one
cases-next-too-early = The next date is before the day it happened
cases-happened-in-future = The day is in the future

## The list

cases-pick-follow-up = Follow-up of which case?
cases-pick-question = Question about which case?
cases-pick-duplicate = With which case?

## A row of the list

cases-anonymous = Without a name
cases-next = Next: { $when }
cases-no-next = No next date

## A new case

cases-new-title = New case
cases-step = Step { $step } of { $steps }
cases-save-case = Save the case
cases-saved-phone = Saved on this phone. It will go out when there is signal.
cases-saved-sample = Saved in the sample. Nothing leaves this device.
cases-region-change = Change
cases-danger-now = In danger now: emergency call 112. It works without credit.
cases-problems = Please look at this first
cases-missing = Missing: { $field }
cases-wrong = { $field }: please look at it again
cases-draft-kept = What you type is kept on this phone, even if the app closes.
cases-draft-restored = Here is what you had begun.

## Not saved

cases-not-saved-full = Not saved: this phone has no room left. Free some space, then save again. What you typed is still here.
cases-not-saved-failed = Not saved: this phone did not accept it. Try again. What you typed is still here.
cases-not-saved-read-only = Not saved: you may read here, not write.
cases-not-saved-too-large = Not saved: this is too long for one entry. Split it in two. What you typed is still here.
cases-not-saved-locked = Not saved: the app is locked. Open it and save again.
cases-not-saved-missing = Not saved: this case is not on this phone – not yet, or not any more.
cases-not-saved-no-basis = Not saved: first choose on which legal basis this may be kept.
cases-not-saved-no-consent = Not saved: the person wants no photographs or recordings kept. Take them out; the rest can be saved.
cases-not-saved-changed = Not saved: something changed meanwhile. Please look and save again.

## A contact without a name

cases-anonymous-title = Quick contact
cases-anonymous-another = Write another one
cases-anonymous-people-missing = Count at least one person

## A case

cases-missing-title = This case is not on this phone
cases-missing-text = It may still be on its way. It will come with the next sync.
cases-to-list = To the cases
cases-number = Case number
cases-status-open = Open
cases-status-closed = Closed
cases-status-disputed = Closed, but newer work
cases-status-merged = Part of another case
cases-disputed-text = Somebody closed this case without knowing of newer work in it. Nothing is lost. Close it again, or let it go on.
cases-disputed-go-on = Let it go on
cases-disputed-close = Close it again
cases-merged-text = Its history is shown in the other case.
cases-merged-open = Open the other case
cases-danger = Danger
cases-child-danger = Child at risk
cases-worker = Worker
cases-unread-entries =
    { $count ->
        [one] { $count } entry written by a newer version of the app is kept but cannot be shown.
       *[other] { $count } entries written by a newer version of the app are kept but cannot be shown.
    }

## Parts of a case

cases-part-timeline = History
cases-part-facts = Facts
cases-part-person = The person
cases-part-consents = Consents
cases-part-questions = Questions
cases-part-more = More

## Facts

cases-fact-empty = not noted
cases-fact-edit = Change: { $field }
cases-fact-saved = Saved on this phone.
cases-conflict-title = Two people wrote something different
cases-conflict-text = Both are kept. Choose one, or write another.
cases-conflict-wait = Both are kept. The coordinator will settle it.
cases-conflict-keep = Keep this one
cases-conflict-other = Write another
cases-conflict-said = { $author }, { $when }
cases-conflict-settled = Settled. Everybody will see this value; the other one stays in the history.

## The person

cases-name-closed = The name is closed. Open it only when nobody else looks on.
cases-name-show = Show name
cases-name-hide = Hide name
cases-name-missing = This case has no name.
cases-name-give = Add a name
cases-name-given = The case has a name now.

## Consents

cases-consent-none = not asked yet
cases-consent-since = { $state }, { $when }
cases-consent-differs = Two workers heard different answers. Until you have asked again, it counts as no.
cases-consent-ask = The person's answer
cases-consent-give = Yes, agrees
cases-consent-refuse = No
cases-consent-withdraw = Takes it back
cases-consent-how = How was it said?
cases-consent-how-hint = for example: by word of mouth, signed
cases-consent-saved = The answer is saved on this phone.
cases-consents-more = Show all purposes
cases-consents-follow = What follows from each answer

## What can be done

cases-act-follow-up = Write a follow-up
cases-act-question = Ask the coordinator
cases-act-close = Close the case
cases-act-reopen = Open again
cases-act-assign = Hand to somebody
cases-act-merge = Same as another case?
cases-close-title = Close the case
cases-close-outcome = How did it end?
cases-close-done = Closed. It can be opened again at any time.
cases-reopen-title = Open the case again
cases-reopen-why = Why?
cases-reopen-done = The case is open again.
cases-question-title = Question to the coordinator
cases-question-text = What would you like to know?
cases-question-due = Answer needed by
cases-question-send = Ask
cases-question-done = Asked. The answer will come into this case.
cases-question-open = no answer yet
cases-question-answer = Answer
cases-answer-title = Answer
cases-answer-done = Answered. The worker will see it with the next sync.
cases-assign-title = Hand to whom?
cases-assign-done = Handed to { $name }.
cases-assign-differs = Handed to two people at once. Choose one.
cases-outcome-differs = Closed twice with different outcomes. Close it again with the right one.

## The same family?

cases-duplicate-title = Same family?
cases-duplicate-known = Is this somebody you know already?
cases-duplicate-compare = Compare
cases-duplicate-name = same name
cases-duplicate-place = same place
cases-duplicate-born = same year of birth
cases-duplicate-phone = same phone number
cases-merge-this = This case
cases-merge-other = The other case
cases-merge-same = Same person or family
cases-merge-same-hint = The two cases become one. Nothing is lost, both numbers can be found.
cases-merge-group = Different people, one matter
cases-merge-group-hint = One shared case. The people stay apart.
cases-merge-different = Not the same
cases-merge-done = One case now. You can undo this for 30 days.
cases-merge-with = Joined with { $case }
cases-merge-undo = Undo
cases-merge-undo-until = Can be undone until { $when }
cases-merge-undone = Two cases again. Nothing is lost.
cases-merge-too-late = The 30 days are over.
