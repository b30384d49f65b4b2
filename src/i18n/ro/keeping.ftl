### How long a case is kept, as everybody reads it.
### plain wording, to be checked by a native speaker: every line of this file

keeping-act = Păstrare sau ștergere
keeping-entry-keep = Se păstrează până la: { $when }
keeping-entry-hold = Nu se poate șterge
keeping-entry-hold-over = Se poate șterge din nou
keeping-entry-erase-case = Cazul urmează să fie șters
keeping-entry-erase-person = Numele urmează să fie șters
keeping-entry-name-erased = Numele a fost șters
keeping-entry-spare = Totuși nu se șterge
keeping-why-asked = O cere persoana
keeping-why-withdrawn = Consimțământul a fost retras
keeping-why-over = Nu mai este nevoie de el
keeping-why-unlawful = Nu ar fi trebuit păstrat
keeping-notice-case = Acest caz urmează să fie șters
keeping-notice-person = Numele din acest caz urmează să fie șters
keeping-notice-from = { $why }. Cel mai devreme: { $when }. Până atunci un coordonator poate opri ștergerea.
keeping-notice-unsent = { $why }. Zilele încep când o văd și ceilalți: acest telefon nu a trimis-o încă.
keeping-held = Acest caz nu se poate șterge
keeping-paper-title = Cât se păstrează
keeping-paper-open = Cât timp lucrăm la cazul dumneavoastră, și încă { $months } luni după aceea
keeping-paper-held = Mai mult, pentru că este nevoie: { $why }
keeping-paper-also = Păstrat și sub numărul
keeping-gone-title = Acest caz a fost șters
keeping-gone-text = { $when }, { $name }. Nimic din el nu se păstrează aici.
