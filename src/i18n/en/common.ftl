common-optional = (may stay empty)
common-save = Save
common-cancel = Cancel
common-close = Close
common-back = Back
common-next = Next
common-done = Done
common-yes = Yes
common-no = No
common-try-again = Try again
common-loading = One moment …

common-place-today = Today
common-place-cases = Cases
common-place-network = Network
common-place-more = More
common-place-attention = Needs attention
common-place-team = Team timeline
common-places = Places
common-write = Write
common-write-title = What do you want to write down?
common-write-case = New case
common-write-case-hint = Three short steps
common-write-urgent = Crisis pregnancy
common-write-urgent-hint = One screen, one minute
common-write-contact = Quick contact
common-write-contact-hint = Without a name, half a minute
common-write-follow-up = Follow-up
common-write-follow-up-hint = In a case you already have
common-write-question = Question
common-write-question-hint = To the coordinator, about a case

common-hide = Hide
common-hide-hint = Shows an empty notepad and locks Teren. Esc twice does the same.
common-skip = To the content

common-mark-phone = On this phone
common-mark-phone-full = Saved on this phone. It will go out when there is a signal.
common-mark-relay = At the office
common-mark-relay-full = It has left this phone and is safe at the office, sealed. No coordinator has opened it yet.
common-mark-seen = Seen
common-mark-seen-full = A coordinator has opened it.

common-date-today = Today
common-date-yesterday = Yesterday
common-date-tomorrow = Tomorrow
common-date-in-a-week = In a week
common-date-other = Another day
common-date-inexact = Not sure of the day
common-date-day = Day
common-date-month = Month
common-date-month-unknown = Month not known
common-date-year = Year
common-date-time = Time
common-date-none = There is no such day. Please choose again.

common-count-more = One more: { $label }
common-count-fewer = One fewer: { $label }

common-secret-show = Show
common-secret-hide = Hide

common-error-title = Something went wrong on this screen
common-error-missing = This part is not on this phone yet
common-error-missing-text = It comes with the next signal. Nothing is lost.
common-error-text = What you saved before is still on this phone. Go back and try once more.
common-error-action = That did not work. Nothing was lost; please try again.
common-error-start = Back to the start

common-update-ready = A newer Teren is ready.
common-update-now = Use it now
common-update-later = Later

common-elsewhere-title = Teren is open in another window
common-elsewhere-text = Only one window works at a time, so that nothing is written twice.
common-elsewhere-take-over = Work here
common-broken-newer = A newer Teren has been used on this phone. Load the page again while there is a signal.

common-sample-banner = Sample network: nothing here is real
common-sample-as = Seen as
common-sample-leave = Wipe

common-role-owner = Owner
common-role-coordinator = Coordinator
common-role-mediator = Mediator
common-role-reader = Reader

common-write-follow-up-here = In the case that is open
common-choose-case = Choose a case
common-nothing-here = There is nothing here
common-type-word = Type “{ $word }” to confirm
common-copied = Copied. Send it only to the person it is for.
common-not-copied = It could not be copied here.
common-recovery-nag = The recovery sheet is still to be made
common-too-long = Too long by { $over } characters. Nothing is cut off: shorten it, or write it as two.
