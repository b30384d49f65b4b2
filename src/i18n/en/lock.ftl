lock-title = Locked
lock-pin = PIN
lock-passphrase = Passphrase
lock-pad = Digits
lock-erase = Erase the last digit
lock-open = Open
lock-opening = Opening …
lock-wait = Again in { $time }
lock-damaged = What this phone kept is damaged and cannot be opened. Ask your coordinator for a new invitation.
lock-wrong = That was not it.
lock-wrong-wipe =
    { $count ->
        [one] That was not it. After { $count } more wrong try everything here is erased.
       *[other] That was not it. After { $count } more wrong tries everything here is erased.
    }
lock-use-letters = Use letters
lock-use-digits = Use digits
lock-forgotten = Forgotten?
lock-forgotten-title = Nobody can open it without the secret
lock-forgotten-text = Not even we can. Ask your coordinator for a new invitation; then erase what is here and join again. What had been sent comes back. What had not been sent is lost.
lock-forgotten-waiting =
    { $count ->
        [one] { $count } entry has not been sent. If there is a signal now, it goes first; if not, it is lost.
       *[other] { $count } entries have not been sent. If there is a signal now, they go first; if not, they are lost.
    }
lock-wipe = Erase everything here
lock-wipe-word = erase
