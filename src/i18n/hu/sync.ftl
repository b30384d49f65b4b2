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
sync-refused-removed = Ez a telefon már nem tagja a hálózatnak
sync-refused-old = A Terent frissíteni kell, mielőtt küldhetne
sync-refused-fork = Ennek a telefonnak a másolata máshol is fut. Szólj a koordinátornak.
sync-refused-unknown = A központ nem ismeri ezt a telefont. Szólj a koordinátornak.

sync-level-text = Amit írtál, elhagyta a telefont, és lezárva, biztonságban van.
sync-waiting-text = Lezárva, mentve van ezen a telefonon. Magától elmegy, amint lesz térerő.
sync-now = Küldés és fogadás most
sync-relay-lost = A központban valami elveszett. Ez a telefon újra elküldte.
sync-rejected = Érkezett valami, ami nem volt hiteles; félretettük. Szólj a koordinátornak.
sync-figures = Számokban
sync-figure-line = Vonal
sync-line-offline = Nincs térerő
sync-line-connecting = Keresem
sync-line-online = Kapcsolódva
sync-line-refused = Elutasítva
sync-figure-last = Utoljára egyezett a központtal
sync-figure-waiting = Csak ezen a telefonon
sync-figure-oldest = Közülük a legrégebbi
sync-figure-held = Egyelőre félretéve
sync-never = Még nem
sync-none = Nincs
# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } fájl térerőre vár
       *[other] { $count } fájl térerőre vár
    }
