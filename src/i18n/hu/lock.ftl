### plain wording, to be checked by a native speaker: every line of this file

lock-title = Lezárva
lock-pin = PIN
lock-passphrase = Jelmondat
lock-pad = Számok
lock-erase = Utolsó szám törlése
lock-open = Megnyitás
lock-opening = Nyitás …
lock-wait = { $time } múlva újra
lock-damaged = Ami ezen a telefonon volt, megsérült, nem nyitható meg. Kérj új meghívót a koordinátortól.
lock-wrong = Ez nem az volt.
lock-wrong-wipe =
    { $count ->
        [one] Ez nem az volt. Még { $count } hibás próba után itt minden törlődik.
       *[other] Ez nem az volt. Még { $count } hibás próba után itt minden törlődik.
    }
lock-use-letters = Inkább betűk
lock-use-digits = Inkább számok
lock-forgotten = Elfelejtetted?
lock-forgotten-title = A titok nélkül senki sem nyithatja meg
lock-forgotten-text = Mi sem. Kérj új meghívót a koordinátortól, aztán töröld, ami itt van, és lépj be újra. Ami már elment, visszajön. Ami még nem ment el, elvész.
# plain wording, to be checked by a native speaker
lock-forgotten-waiting = { $count } bejegyzés még nem ment el. Ha most van térerő, előbb elküldjük; ha nincs, elvész.
lock-wipe = Minden törlése innen
lock-wipe-word = törlöm
