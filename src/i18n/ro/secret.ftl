### plain wording, to be checked by a native speaker: every line of this file

lock-new-pin = Alege un PIN
lock-new-pin-hint = Cel puțin șase cifre. Deschide Teren pe acest telefon și nimeni nu îl poate afla în locul tău.
lock-new-passphrase = Alege o parolă
lock-new-passphrase-hint = Câteva cuvinte, cel puțin opt litere. Mai sigură decât un PIN.
lock-pin-too-short = Un PIN are cel puțin șase cifre.
lock-passphrase-too-short = Parola are cel puțin opt litere.
lock-too-simple = Pe asta ar încerca-o întâi un hoț. Alege alta.
lock-suggest = Propune una
lock-suggestion = Scrie-o și ține-o separat de telefon:
lock-again = Scrie încă o dată
lock-again-hint = Ca o greșeală de tastare să nu te lase pe dinafară.
lock-different = Nu sunt la fel.
lock-making = Se fac cheile …
lock-start-over = Aleg alta
