### plain wording, to be checked by a native speaker: every line of this file

more-choose = Alege ce vrei să vezi
more-part-team = Echipa
more-part-safe = E în siguranță?
more-part-guard = Cine poate vedea?
more-part-app = Teren
more-on = Pornit
more-off = Oprit

more-sync = Ce a plecat deja
more-storage = Păstrat pe acest dispozitiv
# plain wording, to be checked by a native speaker
more-pass-on = Predare fără semnal
more-devices = Dispozitivele mele
more-recovery = Foaia de recuperare
more-recovery-missing = Lipsește
more-lock-now = Încuie acum
more-locking = Încuiere
more-locking-after =
    { $minutes ->
        [one] După un minut
        [few] După { $minutes } minute
       *[other] După { $minutes } de minute
    }
more-secret = Schimbă PIN-ul sau parola
more-discreet = Mod discret
more-language = Limba
more-look = Luminos sau întunecat
more-look-auto = Ca dispozitivul
more-look-light = Luminos
more-look-dark = Întunecat
more-about = Despre Teren
more-wipe = Șterge tot de aici

more-locking-when = Când să se încuie singur Teren?
more-locking-hint = După atâta timp fără nicio atingere.
more-locking-minutes = { $minutes } min
more-wipe-after = Ștergere după încercări greșite?
more-wipe-after-hint = Pentru un dispozitiv care poate ajunge în mâini rele.
more-wipe-after-never = Niciodată
more-wipe-after-tries = După { $count }
more-wipe-after-warning = Îl poate șterge și un copil care se joacă. Ce a plecat rămâne la rețea. Ce nu a plecat se pierde, dacă nu este semnal în acel moment.

more-secret-old = PIN-ul sau parola de acum
more-secret-changed = Schimbat. Cel vechi nu mai deschide Teren.

more-discreet-text = Pe filă și pe pictogramă scrie „Notes” în loc de „Teren”.
more-discreet-off = Teren, cu pictograma lui
more-discreet-on = Notes, cu o pictogramă neutră
more-discreet-installed = Pictograma de pe ecranul principal se schimbă când o adaugi din nou.

more-kept = Browserul le păstrează
more-kept-text = Ce scrii rămâne pe acest dispozitiv până îl ștergi tu.
more-not-kept = Browserul le poate arunca
more-not-kept-text = Dacă dispozitivul se umple sau Teren stă închis săptămâni la rând, se poate pierde ce nu a plecat. Două lucruri ajută:
more-keep-ask = Cere browserului să le păstreze
more-install = Pune Teren pe ecranul principal
more-install-text = Așa se deschide ca orice aplicație, iar browserul îl păstrează mai mult.
more-install-now = Pune-l acolo
more-install-ios-1 = Atinge „Partajați”
more-install-ios-2 = Alege „Adăugați la ecranul principal”
more-install-ios-3 = Atinge „Adăugați”
more-install-menu = Deschide meniul browserului
more-install-firefox-2 = Alege „Adaugă la ecranul principal”
more-install-firefox-3 = Confirmă
more-install-other-2 = Alege „Instalează” sau „Adaugă la ecranul principal”
more-opens-offline = Teren se deschide și fără semnal.
more-storage-used = Teren ocupă { $megabytes } MB pe acest dispozitiv.

more-wipe-text = Se șterge tot ce ține Teren pe acest dispozitiv, cu tot cu chei. Ce a plecat rămâne la rețeaua ta.
more-wipe-waiting =
    { $count ->
        [one] O înregistrare nu a plecat încă. S-ar pierde.
        [few] { $count } înregistrări nu au plecat încă. S-ar pierde.
       *[other] { $count } de înregistrări nu au plecat încă. S-ar pierde.
    }
more-wipe-sure = Nu se mai poate da înapoi.

more-about-text = Este un program liber pentru oameni care îi ajută pe alții în teren.
more-about-licence = Licență: EUPL-1.2
more-about-works = Se sprijină pe munca

## Lists taken out

paper-exports = Liste scoase
paper-exports-none = Nicio listă nu a fost scoasă
paper-exports-only-coordinator = Aceasta o văd coordonatorii.
paper-exports-count =
    { $count ->
        [one] { $count } caz
        [few] { $count } cazuri
       *[other] { $count } de cazuri
    }
paper-exports-with-names = cu nume
paper-exports-without-names = fără nume
