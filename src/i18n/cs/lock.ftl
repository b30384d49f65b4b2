### plain wording, to be checked by a native speaker: every line of this file

lock-title = Zamčeno
lock-pin = PIN
lock-passphrase = Heslo
lock-pad = Číslice
lock-erase = Smazat poslední číslici
lock-open = Otevřít
lock-opening = Otevírá se …
lock-wait = Znovu za { $time }
lock-damaged = Co telefon uchovával, je poškozené a nejde otevřít. Požádejte koordinátora o novou pozvánku.
lock-wrong = To nebylo ono.
lock-wrong-wipe =
    { $count ->
        [one] To nebylo ono. Po { $count } dalším chybném pokusu se tu všechno smaže.
        [few] To nebylo ono. Po { $count } dalších chybných pokusech se tu všechno smaže.
        [many] To nebylo ono. Po { $count } dalšího chybného pokusu se tu všechno smaže.
       *[other] To nebylo ono. Po { $count } dalších chybných pokusech se tu všechno smaže.
    }
lock-use-letters = Raději písmena
lock-use-digits = Raději číslice
lock-forgotten = Zapomněli jste?
lock-forgotten-title = Bez hesla to neotevře nikdo
lock-forgotten-text = Ani my. Požádejte koordinátora o novou pozvánku, pak smažte, co tu je, a připojte se znovu. Co odešlo, se vrátí. Co neodešlo, je ztraceno.
# plain wording, to be checked by a native speaker
lock-forgotten-waiting =
    { $count ->
        [one] { $count } záznam ještě neodešel. Je-li teď signál, odejde nejdřív; jinak se ztratí.
        [few] { $count } záznamy ještě neodešly. Je-li teď signál, odejdou nejdřív; jinak se ztratí.
        [many] { $count } záznamu ještě neodešlo. Je-li teď signál, odejde nejdřív; jinak se ztratí.
       *[other] { $count } záznamů ještě neodešlo. Je-li teď signál, odejdou nejdřív; jinak se ztratí.
    }
lock-wipe = Smazat odsud všechno
lock-wipe-word = smazat
