### What a network asks beside Teren, and what came from a table, as the field reads it.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
own-group = Otázky naší sítě
# plain wording, to be checked by a native speaker
own-not-here = Otázka vaší sítě, ještě tu není ({ $id })
# plain wording, to be checked by a native speaker
own-not-taken = Takovou odpověď otázka nepřijímá.
# plain wording, to be checked by a native speaker
own-retired = už se neptáme
# plain wording, to be checked by a native speaker
own-part = Vlastní otázky a tabulky
# plain wording, to be checked by a native speaker
own-title = Naše otázky
# plain wording, to be checked by a native speaker
own-export = S odpověďmi na vlastní otázky
# plain wording, to be checked by a native speaker
own-export-hint = Bez zvláštních kategorií; co je napsáno slovy, jen se jmény.
# plain wording, to be checked by a native speaker
paper-column-own = Odpovědi na vlastní otázky
# plain wording, to be checked by a native speaker
import-title = Načíst tabulku
# plain wording, to be checked by a native speaker
import-from = Vneseno z tabulky, řádek { $line }
# plain wording, to be checked by a native speaker
cases-status-mistake = Zapsáno omylem
