### Predarea într-un fișier, unde nu este semnal.
### plain wording, to be checked by a native speaker: every line of this file

pass-title = Predare fără semnal
pass-why = Două telefoane care se întâlnesc ajung să aibă aceleași cazuri, fără nicio rețea de telefonie. Ce trece de la unul la altul este sigilat: nimeni din afara rețelei voastre nu îl poate deschide.
pass-give = Dau
pass-give-hint = Un fișier cu ce îi lipsește celuilalt telefon
pass-take = Primesc
pass-take-hint = Arată codul tău, apoi deschide fișierul
pass-step = Pasul { $step } din { $steps }
pass-scan = Scanează codul celuilalt telefon
pass-scan-text = Pe celălalt telefon: Altele, Predare fără semnal, Primesc.
pass-without-code = Nu este niciun cod
pass-what = Ce se predă
pass-missing = Ce îi lipsește celuilalt telefon
pass-recent = Ultimele { $days } zile
pass-recent-hint = Și tot ce nu a plecat încă niciodată, oricât de vechi
pass-everything = Tot
pass-everything-hint = Pentru un telefon care nu are încă nimic
pass-pieces =
    { $count ->
        [one] { $count } pachet de însemnări
        [few] { $count } pachete de însemnări
       *[other] { $count } de pachete de însemnări
    }
pass-nothing = Celălalt telefon are tot ce este pe acesta.
pass-photos = Fotografii
pass-photos-with = Să meargă și fotografiile
pass-photos-size = Fotografii: { $count }, { $size }
pass-make = Fă fișierul
pass-making = Se face fișierul …
pass-ready = Fișierul este gata
pass-figures = Ce este în el
pass-figure-cases = Cazuri
pass-figure-pieces = Pachete de însemnări
pass-figure-photos = Fotografii
pass-figure-size = Mărime
pass-figure-name = Numele fișierului
pass-kilobytes = { $size } kB
pass-megabytes = { $size } MB
pass-send = Trimite pe celălalt telefon
pass-save = Salvează pe telefon sau pe un card de memorie
pass-how-near = Quick Share, AirDrop și Bluetooth merg și fără rețea.
pass-given = Fișierul a ieșit. La cazuri scrie în continuare „{ $phone }”. Când ajung acolo, oricare telefon le duce, apare „{ $relay }”.
pass-other-way = Acum invers
pass-show = Arată acest cod
pass-show-text = Celălalt telefon îl scanează. Atunci pune în fișier numai ce lipsește aici.
pass-copy-code = Copiază codul
pass-pick = Deschide fișierul
pass-pick-text = De obicei este printre descărcări și se numește { $name }.
pass-taking = Se preia …
pass-taken = Preluat
pass-taken-cases =
    { $count ->
        [one] Este ceva nou în { $count } caz.
        [few] Este ceva nou în { $count } cazuri.
       *[other] Este ceva nou în { $count } de cazuri.
    }
pass-taken-known = Nu era în el nimic care să nu fie deja aici.
pass-taken-photos =
    { $count ->
        [one] A venit și { $count } fotografie.
        [few] Au venit și { $count } fotografii.
       *[other] Au venit și { $count } de fotografii.
    }
pass-taken-on = Când acest telefon are semnal, trimite și ce s-a scris pe celălalt.
pass-cut = Fișierul s-a întrerupt: din { $promised } părți sunt aici { $found }.
pass-cut-some = O parte a fișierului nu a putut fi citită.
pass-cut-again = Ce este aici rămâne. Cere fișierul încă o dată.
pass-waiting =
    { $count ->
        [one] { $count } pachet așteaptă unul mai vechi.
        [few] { $count } pachete așteaptă unele mai vechi.
       *[other] { $count } de pachete așteaptă unele mai vechi.
    }
pass-waiting-help = Lasă celălalt telefon să scaneze codul tău și ia încă un fișier.
pass-again = Deschide alt fișier
pass-problem-code = Acesta nu este un cod de pe pagina „Primesc”.
pass-problem-network = Acest cod este al altei rețele.
pass-problem-file = Acesta este alt fel de fișier. Nu s-a preluat nimic.
pass-problem-newer = Acest fișier a fost făcut de un Teren mai nou. Actualizează mai întâi Teren pe acest telefon.
pass-problem-cut = Fișierul s-a întrerupt chiar la început. Cere-l încă o dată.
pass-problem-not-ours = Acest telefon nu poate deschide fișierul: este al altei rețele sau dintr-un timp când telefonul nu făcea parte din ea.
pass-problem-roster = Telefoanele cunosc liste diferite de membri. Nu s-a predat nimic. Spune-i coordonatorului.
pass-problem-full = Telefonul este plin. Ce s-a preluat rămâne. Fă loc și deschide fișierul din nou.
pass-problem-disk = Telefonul nu l-a putut păstra. Nu s-a pierdut nimic, încearcă din nou.
pass-back-up = Copie de siguranță
pass-back-up-hint = Tot într-un fișier, pentru sertar
pass-back-up-text = În copia de siguranță este fiecare caz și fiecare fotografie de pe acest dispozitiv. Păstrează fișierul pe un card de memorie sau pe alt calculator, iar parola pe hârtie, în alt loc.
pass-phrase-title = Scrie această parolă
pass-phrase-text = Fișierul se deschide și cu foaia de recuperare. Fără una dintre ele nimeni nu îl poate deschide pe un dispozitiv nou, nici noi.
pass-phrase-back = Scrie-o de pe hârtie
pass-phrase-wrong = Nu este ce scrie mai sus. Compară literă cu literă.
pass-back-up-make = Fă copia
pass-back-up-ready = Copia este gata
pass-back-up-use = Când ai nevoie de ea: intră mai întâi din nou în rețea cu noul dispozitiv, cu foaia de recuperare sau cu o invitație. Apoi deschide fișierul aici, la Primesc.
pass-key-title = Ce deschide fișierul?
pass-key-text = Nu a fost făcut pentru acest dispozitiv. Dacă este o copie de siguranță, se deschide cu parola a ei sau cu foaia de recuperare care era valabilă când a fost făcută.
pass-key-phrase = Parolă
pass-key-sheet = Grupurile de pe foaia de recuperare
pass-key-by = Ce ai la tine?
pass-key-open = Deschide
pass-problem-key = Aceasta nu deschide fișierul.
pass-problem-other = Fișierul este al altei rețele. Nu s-a preluat nimic.
pass-problem-kdf = Este prea puțină memorie liberă pentru a încuia fișierul. Închide alte aplicații și încearcă din nou.
