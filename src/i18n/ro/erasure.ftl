### How long cases are kept and how they end, for whoever coordinates.
### plain wording, to be checked by a native speaker: every line of this file

erasure-title = Păstrare și ștergere
erasure-only-coordinator = Coordonatorii hotărăsc cât timp se păstrează cazurile.
erasure-until = Cât se păstrează
erasure-until-open = Cât timp se lucrează la el
erasure-until-day = Până la: { $when }
erasure-until-rule = { $months } luni după ultima muncă, după regula rețelei
erasure-over = Această zi a trecut. Păstrați-l și scrieți de ce, sau ștergeți-l. Nimic nu se șterge de la sine.
erasure-keep = Păstrează până în altă zi
erasure-keep-day = Până când?
erasure-keep-months = peste { $months } { $months ->
    [one] lună
    [few] luni
   *[other] de luni
}
erasure-keep-which = Care zi?
erasure-why = De ce?
erasure-why-missing = Scrieți de ce. Ceilalți citesc.
erasure-day-over = Alegeți o zi care urmează.
erasure-keep-done = Ziua este salvată.
erasure-hold = Nu se poate șterge
erasure-hold-text = Pentru un proces, o plângere sau o cerere neîncheiată. Cât timp este așa, nimeni nu îl poate șterge.
erasure-hold-put = Interzice ștergerea
erasure-hold-lift = Permite din nou ștergerea
erasure-hold-done = Salvat. Nimeni nu îl poate șterge.
erasure-lift-done = Salvat. Se poate șterge din nou.
erasure-erase = Ștergere
erasure-what = Ce se șterge?
erasure-what-case = Tot cazul
erasure-what-case-hint = Cu persoana, notele, listele și ciornele. Rămâne câte contacte au fost, fără nimic care să spună cu cine.
erasure-what-person = Doar cine este persoana
erasure-what-person-hint = Numele, telefonul, adresa și gospodăria dispar. Cazul rămâne. Notele pot numi încă persoana: citiți-le întâi.
erasure-because = De ce se șterge?
erasure-at-once = Imediat, la cererea persoanei
erasure-in-days = Cel mai devreme în { $days } zile; până atunci orice coordonator o poate opri
erasure-truth = Nu se poate anula. Dispare de pe fiecare telefon când acesta are din nou semnal. Hârtiile și fișierele făcute din el rămân unde sunt. Copiile sigilate ale celor trimise rămân câteva săptămâni la birou, care nu le poate citi, și pe telefoane, unde aplicația nu le mai deschide niciodată.
erasure-others = Persoana poate avea și alte cazuri. Nu se șterg odată cu acesta:
erasure-joined = Cazurile unite cu el ca ale aceleiași persoane dispar și ele. Cazurile unui grup rămân, fiecare separat.
erasure-notes = Note de citit: { $count }
erasure-plan = Plănuiește ștergerea
erasure-planned = Plănuit. Ceilalți coordonatori o văd la următoarea sincronizare.
erasure-now = Șterge definitiv
erasure-done = Șters aici. Celelalte telefoane urmează la următoarea sincronizare.
erasure-stop = Nu șterge
erasure-stopped = Oprit. Se păstrează.
erasure-not-yet = Încă nu: nu au trecut zilele în care un coordonator o poate opri.
erasure-held = Nu s-a șters: cineva a scris că nu se poate.
erasure-nobody = În acest caz nu este numit nimeni.
erasure-changed = Cineva a oprit-o între timp.
erasure-review = Păstrăm sau ștergem?
erasure-review-none = Niciun caz nu a ajuns la ziua lui.
erasure-plans = De șters
erasure-rule = Cât se păstrează cazurile
erasure-rule-text = Luni după ultima muncă într-un caz închis. Nicio lege nu dă numărul: hotărâți-l cu juristul vostru. Când vine ziua, sunt întrebați coordonatorii.
erasure-rule-bad = Un număr întreg de luni, de la 1 la { $most }.
erasure-rule-done = Salvat. Ceilalți o primesc la următoarea sincronizare.
erasure-log = Șterse
erasure-log-none = Nu s-a șters nimic.
erasure-log-contacts = Contacte care se numără în continuare: { $count }

## Nobody is left to compare

erasure-alone = Acum scrie doar acest dispozitiv. Ce s-a șters rămâne sigilat pe server până când un alt dispozitiv compară ce a rămas. Ajunge un laptop propriu.
erasure-alone-title = E nevoie de un al doilea dispozitiv
erasure-alone-add = Adaugă un dispozitiv
