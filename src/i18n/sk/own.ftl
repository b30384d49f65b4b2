### What a network asks beside Teren, and what came from a table, as the field reads it.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
own-group = Otázky našej siete
# plain wording, to be checked by a native speaker
own-not-here = Otázka vašej siete, ešte tu nie je ({ $id })
# plain wording, to be checked by a native speaker
own-not-taken = Takúto odpoveď otázka neprijíma.
# plain wording, to be checked by a native speaker
own-retired = už sa nepýtame
# plain wording, to be checked by a native speaker
own-part = Vlastné otázky a tabuľky
# plain wording, to be checked by a native speaker
own-title = Naše otázky
# plain wording, to be checked by a native speaker
own-export = S odpoveďami na vlastné otázky
# plain wording, to be checked by a native speaker
own-export-hint = Bez osobitných kategórií; čo je napísané slovami, len s menami.
# plain wording, to be checked by a native speaker
paper-column-own = Odpovede na vlastné otázky
# plain wording, to be checked by a native speaker
import-title = Načítať tabuľku
# plain wording, to be checked by a native speaker
import-from = Vnesené z tabuľky, riadok { $line }
# plain wording, to be checked by a native speaker
cases-status-mistake = Zapísané omylom
