### plain wording, to be checked by a native speaker: every line of this file

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
