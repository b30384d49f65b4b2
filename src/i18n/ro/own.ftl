### What a network asks beside Teren, and what came from a table, as the field reads it.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
own-group = Întrebările rețelei noastre
# plain wording, to be checked by a native speaker
own-not-here = O întrebare a rețelei, încă nu e aici ({ $id })
# plain wording, to be checked by a native speaker
own-not-taken = Întrebarea nu primește acest răspuns.
# plain wording, to be checked by a native speaker
own-retired = nu se mai pune
# plain wording, to be checked by a native speaker
own-part = Întrebările noastre și tabele
# plain wording, to be checked by a native speaker
own-title = Întrebările noastre
# plain wording, to be checked by a native speaker
own-export = Cu răspunsurile la întrebările noastre
# plain wording, to be checked by a native speaker
own-export-hint = Fără categorii speciale; ce e scris în cuvinte, numai cu numele.
# plain wording, to be checked by a native speaker
paper-column-own = Răspunsuri la întrebările noastre
# plain wording, to be checked by a native speaker
import-title = Adu un tabel
# plain wording, to be checked by a native speaker
import-from = Adus dintr-un tabel, rândul { $line }
# plain wording, to be checked by a native speaker
cases-status-mistake = Înregistrat din greșeală
