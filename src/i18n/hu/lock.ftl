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
lock-wipe = Minden törlése erről a telefonról
lock-wipe-word = törlöm

lock-new-pin = Válassz PIN-t
lock-new-pin-hint = Legalább hat szám. Ez nyitja a Terent ezen a telefonon, és senki nem tudja kideríteni helyetted.
lock-new-passphrase = Válassz jelmondatot
lock-new-passphrase-hint = Néhány szó, legalább nyolc betű. Biztonságosabb a PIN-nél.
lock-pin-too-short = A PIN legalább hat szám.
lock-passphrase-too-short = A jelmondat legalább nyolc betű.
lock-too-simple = Egy tolvaj ezt próbálná elsőnek. Válassz másikat.
lock-suggest = Kérek egyet
lock-suggestion = Írd le, és tartsd külön a telefontól:
lock-again = Írd be még egyszer
lock-again-hint = Hogy egy félreütés ne zárjon ki.
lock-different = A kettő nem ugyanaz.
lock-making = Készülnek a kulcsok …
lock-start-over = Másikat választok
