### What a removed phone says of itself.

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
left-files = { $count ->
    [one] { $count } photograph or file was never sent. It goes
   *[other] { $count } photographs and files were never sent. They go
  } to the coordinators as soon as there is a signal.
left-again = If you should still belong, ask your coordinator for a new invitation.
left-try = Try to send now
left-erase = Erase without sending
left-erase-sure = Nobody else has what was never sent. Erased here, it is gone.
left-erase-do = Erase it
left-done = Close
