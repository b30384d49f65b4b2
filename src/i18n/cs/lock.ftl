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
lock-wipe = Smazat vše z tohoto telefonu
lock-wipe-word = smazat

lock-new-pin = Zvolte PIN
lock-new-pin-hint = Aspoň šest číslic. Otevírá Teren v tomto telefonu a nikdo ho za vás nezjistí.
lock-new-passphrase = Zvolte heslo
lock-new-passphrase-hint = Několik slov, aspoň osm písmen. Bezpečnější než PIN.
lock-pin-too-short = PIN má aspoň šest číslic.
lock-passphrase-too-short = Heslo má aspoň osm písmen.
lock-too-simple = Tohle by zloděj zkusil jako první. Vezměte jiné.
lock-suggest = Navrhnout
lock-suggestion = Zapište si ho a mějte jinde než telefon:
lock-again = Napište to ještě jednou
lock-again-hint = Aby vás překlep nezamkl venku.
lock-different = Nejsou stejné.
lock-making = Vyrábějí se klíče …
lock-start-over = Zvolit jiné
