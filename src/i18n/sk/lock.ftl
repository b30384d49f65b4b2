### plain wording, to be checked by a native speaker: every line of this file

lock-title = Zamknuté
lock-pin = PIN
lock-passphrase = Heslo
lock-pad = Číslice
lock-erase = Zmazať poslednú číslicu
lock-open = Otvoriť
lock-opening = Otvára sa …
lock-wait = Znova o { $time }
lock-damaged = Čo telefón uchovával, je poškodené a nedá sa otvoriť. Požiadajte koordinátora o novú pozvánku.
lock-wrong = To nebolo ono.
lock-wrong-wipe =
    { $count ->
        [one] To nebolo ono. Po { $count } ďalšom chybnom pokuse sa tu všetko zmaže.
        [few] To nebolo ono. Po { $count } ďalších chybných pokusoch sa tu všetko zmaže.
        [many] To nebolo ono. Po { $count } ďalšieho chybného pokusu sa tu všetko zmaže.
       *[other] To nebolo ono. Po { $count } ďalších chybných pokusoch sa tu všetko zmaže.
    }
lock-use-letters = Radšej písmená
lock-use-digits = Radšej číslice
lock-forgotten = Zabudli ste?
lock-forgotten-title = Bez hesla to neotvorí nikto
lock-forgotten-text = Ani my. Požiadajte koordinátora o novú pozvánku, potom zmažte, čo tu je, a pripojte sa znova. Čo odišlo, sa vráti. Čo neodišlo, je stratené.
# plain wording, to be checked by a native speaker
lock-forgotten-waiting =
    { $count ->
        [one] { $count } záznam ešte neodišiel. Ak je teraz signál, odíde najprv; inak sa stratí.
        [few] { $count } záznamy ešte neodišli. Ak je teraz signál, odídu najprv; inak sa stratia.
        [many] { $count } záznamu ešte neodišlo. Ak je teraz signál, odíde najprv; inak sa stratí.
       *[other] { $count } záznamov ešte neodišlo. Ak je teraz signál, odídu najprv; inak sa stratia.
    }
lock-wipe = Zmazať odtiaľto všetko
lock-wipe-word = zmazať
