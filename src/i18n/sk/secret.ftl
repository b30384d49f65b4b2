### plain wording, to be checked by a native speaker: every line of this file

lock-new-pin = Zvoľte PIN
lock-new-pin-hint = Aspoň šesť číslic. Otvára Teren v tomto telefóne a nikto ho za vás nezistí.
lock-new-passphrase = Zvoľte heslo
lock-new-passphrase-hint = Niekoľko slov, aspoň osem písmen. Bezpečnejšie než PIN.
lock-pin-too-short = PIN má aspoň šesť číslic.
lock-passphrase-too-short = Heslo má aspoň osem písmen.
lock-too-simple = Toto by zlodej skúsil ako prvé. Vezmite iné.
lock-suggest = Navrhnúť
lock-suggestion = Zapíšte si ho a majte inde než telefón:
lock-again = Napíšte to ešte raz
lock-again-hint = Aby vás preklep nezamkol vonku.
lock-different = Nie sú rovnaké.
lock-making = Vyrábajú sa kľúče …
lock-start-over = Zvoliť iné
