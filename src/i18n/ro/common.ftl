### plain wording, to be checked by a native speaker: every line of this file

common-optional = (poate rămâne gol)
common-save = Salvează
common-cancel = Renunță
common-close = Închide
common-back = Înapoi
common-next = Mai departe
common-done = Gata
common-yes = Da
common-no = Nu
common-try-again = Încearcă din nou
common-loading = O clipă …

common-place-today = Azi
common-place-cases = Cazuri
common-place-network = Rețea
common-place-more = Altele
common-place-attention = Cere atenție
common-place-team = Cronologia echipei
common-places = Locuri
common-write = Scrie
common-write-title = Ce vrei să notezi?
common-write-case = Caz nou
common-write-case-hint = Trei pași scurți
# plain wording, to be checked by a native speaker
common-write-urgent = Sarcină în criză
# plain wording, to be checked by a native speaker
common-write-urgent-hint = Un ecran, un minut
common-write-contact = Contact rapid
common-write-contact-hint = Fără nume, jumătate de minut
common-write-follow-up = Urmărire
common-write-follow-up-hint = Într-un caz pe care îl ai deja
common-write-question = Întrebare
common-write-question-hint = Pentru coordonator, despre un caz

common-hide = Ascunde
common-hide-hint = Arată un carnețel gol și încuie Teren. Esc de două ori face același lucru.
common-skip = La conținut

common-mark-phone = Pe acest telefon
common-mark-phone-full = Salvat pe acest telefon. Pleacă atunci când e semnal.
common-mark-relay = La birou
common-mark-relay-full = A plecat de pe telefon și este în siguranță la birou, sigilat. Niciun coordonator nu l-a deschis încă.
common-mark-seen = Văzut
common-mark-seen-full = Un coordonator l-a deschis.

common-date-today = Azi
common-date-yesterday = Ieri
common-date-tomorrow = Mâine
common-date-in-a-week = Peste o săptămână
common-date-other = Altă zi
common-date-inexact = Nu știu exact ziua
common-date-day = Ziua
common-date-month = Luna
common-date-month-unknown = Luna nu se știe
common-date-year = Anul
common-date-time = Ora
# plain wording, to be checked by a native speaker
common-date-none = Nu există o asemenea zi. Alege din nou.

common-count-more = Încă unul: { $label }
common-count-fewer = Unul mai puțin: { $label }

common-secret-show = Arată
common-secret-hide = Acoperă

common-error-title = Ceva nu a mers pe acest ecran
# plain wording, to be checked by a native speaker
common-error-missing = Partea aceasta nu e încă pe telefon
# plain wording, to be checked by a native speaker
common-error-missing-text = Vine singură când e semnal. Nu s-a pierdut nimic.
common-error-text = Ce ai salvat înainte este în continuare pe telefon. Întoarce-te și încearcă încă o dată.
common-error-action = Nu a mers. Nu s-a pierdut nimic; încearcă din nou.
common-error-start = Înapoi la început

common-update-ready = A venit un Teren mai nou.
common-update-now = Folosește-l acum
common-update-later = Mai târziu

common-elsewhere-title = Teren este deschis în altă fereastră
common-elsewhere-text = Lucrează o singură fereastră odată, ca nimic să nu se scrie de două ori.
common-elsewhere-take-over = Lucrez aici
common-broken-newer = Pe acest telefon a rulat un Teren mai nou. Încarcă pagina din nou când e semnal.

common-sample-banner = Rețea de exemplu: nimic nu e real
common-sample-as = Văzută ca
common-sample-leave = Șterge

common-role-owner = Administrator
common-role-coordinator = Coordonator
common-role-mediator = Mediator
common-role-reader = Cititor

common-write-follow-up-here = În cazul deschis acum
common-choose-case = Alege un caz
common-nothing-here = Aici nu este nimic
common-type-word = Pentru confirmare scrie „{ $word }”
common-copied = Copiat. Trimite-l numai celui căruia îi este destinat.
common-not-copied = Aici nu s-a putut copia.
common-recovery-nag = Lipsește încă foaia de recuperare
# plain wording, to be checked by a native speaker
common-too-long = Prea lung cu { $over } caractere. Nu s-a pierdut nimic: scurtează sau scrie în două părți.
