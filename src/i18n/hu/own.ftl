### What a network asks beside Teren, and what came from a table, as the field reads it.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
own-group = A hálózatunk kérdései
# plain wording, to be checked by a native speaker
own-not-here = A hálózatod kérdése, még nincs itt ({ $id })
# plain wording, to be checked by a native speaker
own-not-taken = Ezt a választ a kérdés nem fogadja el.
# plain wording, to be checked by a native speaker
own-retired = már nem kérdezzük
# plain wording, to be checked by a native speaker
own-part = Saját kérdéseink, táblázatok
# plain wording, to be checked by a native speaker
own-title = Saját kérdéseink
# plain wording, to be checked by a native speaker
own-export = A saját kérdéseink válaszaival
# plain wording, to be checked by a native speaker
own-export-hint = Különleges adatok nélkül; ami szöveg, az csak a nevekkel együtt.
# plain wording, to be checked by a native speaker
paper-column-own = A saját kérdéseink válaszai
# plain wording, to be checked by a native speaker
import-title = Táblázat behozása
# plain wording, to be checked by a native speaker
import-from = Táblázatból, { $line }. sor
# plain wording, to be checked by a native speaker
cases-status-mistake = Tévedésből rögzítve
