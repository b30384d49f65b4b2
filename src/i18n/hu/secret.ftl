### plain wording, to be checked by a native speaker: every line of this file

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
