### Words of late work: what a removed phone had not sent, and what it says of itself.

## Before the coordinators

late-title = Late work
late-of = Late work from { $name }’s removed phone
late-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  } that nobody else has
late-open = Look at it
late-text = It was written on a phone before it heard that it had been removed. Whoever had the phone and its PIN could have written it too. It is in no case until you accept it.
late-elsewhere = Also { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  } that no timeline shows: names, places, lists.
late-ends = It would erase { $count ->
    [one] { $count } case
   *[other] { $count } cases
  } for everybody.
late-new-case = a new case
late-accept = Accept all of it
late-accept-title = Accept this work?
late-accept-text = It enters the cases with { $name }’s name and its own dates, and says that you accepted it. That cannot be taken back.
late-refuse = Turn it down
late-refuse-title = Turn this work down?
late-refuse-text = It will be in no case, and nobody is shown it again. That you turned it down stays written down.
late-accepted = Accepted. It is in the cases now.
late-refused = Turned down.
late-accepted-by = late work, accepted by { $name }
late-none-title = No late work
late-none-text = What a removed phone had not sent comes here, once that phone has a signal.
late-refused-part = Turned down
late-refused-by = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }, by { $name }, { $when }

## On the removed phone

left-title = This phone is no longer a member
left-text = What was on it has been erased, and nothing of it can be read here any more.
left-waiting = { $count ->
    [one] { $count } entry was
   *[other] { $count } entries were
  } never sent. { $count ->
    [one] It lies
   *[other] They lie
  } here sealed until a signal takes { $count ->
    [one] it
   *[other] them
  } to the coordinators. Leave this open, or open it again later.
left-handed = { $count ->
    [one] { $count } entry that was never sent is
   *[other] { $count } entries that were never sent are
  } with the coordinators now. They decide what becomes of it.
left-again = If you should still belong, ask your coordinator for a new invitation.
left-try = Try to send now
left-erase = Erase without sending
left-erase-sure = Nobody else has what was never sent. Erased here, it is gone.
left-erase-do = Erase it
left-done = Close
