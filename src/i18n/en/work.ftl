### Work between people: handing over, what is not the same, reviews, search, saved filters, the map.

## Handing over

work-handover = Hand over cases
work-offer = Offer to somebody
work-offer-title = Offer the case
work-offer-text = It stays where it is until your colleague accepts.
work-offer-to = To whom?
work-offer-note = A sentence to go with it
work-offer-do = Offer
work-offered =
    { $count ->
        [one] Offered to { $name }. It stays where it is until it is accepted.
       *[other] { $count } cases offered to { $name }. They stay where they are until accepted.
    }
work-offered-to = Offered to { $name }
work-offered-waits = Waiting for an answer. Until then nothing changes.
work-offered-twice = Two people offered it without knowing of each other. Both offers stand: take one back.
work-withdraw = Take the offer back
work-withdrawn = Offer taken back. The case stays where it was.
work-offer-gone = Not offered any more: it was taken back, or went to somebody else.
work-offer-nothing = Nothing to offer: these cases are not yours, are closed, or are offered to this person already.

## An offer to me

work-offers = Offered to you
work-offers-you =
    { $count ->
        [one] { $name } offers you a case
       *[other] { $name } offers you { $count } cases
    }
work-accept = Accept
work-accept-all =
    { $count ->
        [one] Accept { $count }
       *[other] Accept all { $count }
    }
work-accepted =
    { $count ->
        [one] It is yours now.
       *[other] { $count } cases are yours now.
    }
work-decline = Decline
work-decline-title = Not take it over
work-decline-why = Why not?
work-decline-why-hint = One sentence: your colleague keeps the case and reads it there.
work-decline-do = Decline
work-declined = Declined. The case stays with your colleague.
work-declined-by = { $name } would rather not take it over
work-crossed = { $name } had accepted it before the offer was taken back. The case is there now: talk to each other.

## Not the same

work-distinct-hint = Remembered for everybody; they are not asked about again.
work-distinct-done = Remembered for everybody: not the same.
work-distinct-from = Not the same as { $case }
work-distinct-again = Ask again
work-distinct-again-done = The two may be compared again.

## Entries

work-entry-offer = Offered to { $name }
work-entry-declined = Not taken over
work-entry-withdrawn = Offer taken back
work-entry-distinct = Not the same as { $case }
work-entry-alike = To be compared again with { $case }
work-entry-review = Colleagues asked for advice
work-entry-remark = Advice from a colleague
work-entry-conclusion = What the advice comes to

## Colleagues asked for advice

work-review = Advice from colleagues
work-reviews = Cases colleagues ask about
work-reviews-open = Advice is wanted
work-reviews-none = Nobody asks for advice now
work-reviews-none-text = Whoever has a case asks from inside it.
work-review-ask = Ask colleagues
work-review-text = What would you like to know?
work-review-text-hint = No names, no village.
work-review-notes = Which notes may be read?
work-review-notes-hint = Read each one first: this is how it will be shown. Of the others only what kind of thing happened is seen.
work-review-asked = Asked. Colleagues will see it with the next sync.
work-review-open = See it as colleagues do
work-review-remarks =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
work-review-ended = concluded
work-review-honest = Names and village are left out so that you think about the case, not the person. It is no lock: every phone of the network holds the whole case.
work-review-question = The question
work-review-case = What happened
work-day = Day { $day }
work-day-about = About day { $day }
work-review-left-out = Note left out
work-review-said = What colleagues say
work-review-no-remarks = Nobody has answered yet.
work-review-remark = What do you think?
work-review-say = Say it
work-review-remarked = Saved. It stands in the case.
work-review-conclusion = What it comes to
work-review-conclude = Conclude
work-review-practice = Others can learn from it: mark as an idea for good practice
work-review-concluded = Concluded. Everything said stays in the case.

## The search finds more than cases

work-found =
    { $count ->
        [one] { $count } more thing found
       *[other] { $count } more things found
    }
work-found-people = People, by telephone or year of birth
work-found-guides = Guides
work-found-law = Legal routes and who decides
work-found-members = Colleagues
work-found-counted = Its deadline is counted in the case, from the day that is said there.
work-found-take = It is taken in a case, under “More”.

## Saved filters

work-filters = Saved filters
work-filters-none = No filter saved yet. Choose some above the list, then give them a name here.
work-filters-here = They stay sealed on this device.
work-filter-name = Name for the filters chosen now
work-filter-new-name = New name
work-filter-use = Use: { $name }
work-filter-rename = Rename
work-filter-remove = Remove
work-filter-no-name = Give it a name
work-filter-taken = There is one of this name already
work-filter-too-many = There are { $most } already. Remove one first.
work-filter-not-kept = Not saved: this phone did not accept it. Free some space and try again.
work-filter-saved = Saved on this device.

## Somebody outside the network

work-expert = Give to an expert
work-entry-expert-file = Given to { $name } as a sealed file, without the name
work-entry-expert-guest = { $name } reads it as a guest, without the name
work-entry-expert-until = Until { $when }
paper-column-expert = A case for an expert
work-guest-name = { $name } (guest)
work-entry-guest-answer = Answer of { $name } (guest)

## Whoever has not said a name yet

network-unnamed = Name not here yet

## What was handed in by somebody who reads nothing

common-role-intake = Intake
work-intake = Came in from intake: { $name }
work-intake-nobody = Nobody has taken it yet.
work-intake-take = I take it
work-intake-taken = The case is yours.
