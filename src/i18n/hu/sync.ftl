### plain wording, to be checked by a native speaker: every line of this file

sync-level = Minden a központban van
sync-waiting =
    { $count ->
        [one] { $count } bejegyzés térerőre vár
       *[other] { $count } bejegyzés térerőre vár
    }
sync-waiting-long =
    { $days ->
        [one] { $days } napja nem ment el semmi: keress térerőt
       *[other] { $days } napja nem ment el semmi: keress térerőt
    }
sync-sending = Küldés: { $done } / { $total }
sync-receiving = Fogadás: { $done } / { $total }
sync-connecting = Térerőt keresek …
sync-offline = Nincs térerő. Semmi sem vár.
sync-full = Betelt a telefon: most se mentés, se küldés nem megy
sync-refused-removed = Ez a telefon már nem tagja a hálózatnak
sync-refused-old = A Terent frissíteni kell, mielőtt küldhetne
sync-refused-fork = Ennek a telefonnak a másolata máshol is fut. Szólj a koordinátornak.
sync-refused-unknown = A központ nem ismeri ezt a telefont. Szólj a koordinátornak.

# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } fájl térerőre vár
       *[other] { $count } fájl térerőre vár
    }
