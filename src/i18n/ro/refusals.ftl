### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Ce a fost refuzat
refused-only-coordinator = Doar coordonatorii văd asta.
refused-none = Nimic nu a fost refuzat
refused-none-text = Tot ce a sosit a fost semnat de un membru și era în regulă.
refused-to-members = La membri
refused-outside = Nimic din asta nu este într-un caz. Ce a semnat telefonul unui membru se păstrează deoparte pe acest dispozitiv.
refused-times =
    { $count ->
        [one] O dată
        [few] De { $count } ori
       *[other] De { $count } de ori
    }
refused-forged = În numele { $name }, dar nu de pe telefonul acestei persoane
refused-forged-text = Semnătura este greșită. A fost făcut sau schimbat pe drum: de server sau de cineva care a intrat în el. Anunță pe cine se ocupă de server.
refused-nobody = Ceva ce nici nu este o înregistrare
refused-nobody-text = Serverul a trimis ceva ce nu a scris nimeni. Dacă se repetă, anunță pe cine se ocupă de server.
refused-removed = Scris cu un telefon al lui { $name } după ce a fost scos
refused-removed-text = Nu se ia în seamă. Dacă munca a fost adevărată, cere să ți-o povestească și scrie-o din nou.
refused-twice = Telefonul lui { $name } a spus două lucruri în același loc
refused-twice-text = Ori telefonul a fost copiat, ori cineva arată lucruri diferite unor oameni diferiți. Întreabă; dacă ai îndoieli, scoate telefonul și invită-l din nou.
refused-changed = Telefonul lui { $name } a trimis ceva ce Teren nu scrie niciodată
refused-changed-text = Aplicația de pe el poate fi schimbată sau stricată. Întreabă ce s-a întâmplat cu telefonul; dacă nu ai încredere în el, scoate-l.
refused-withheld = Serverul nu îți dă înregistrările lui { $name }
refused-withheld-text = { $names } spune că le-a citit. Doar înregistrările însele dovedesc asta: cere să fie date din mână în mână. Dacă vin, serverul le ține ascunse; anunță pe cine se ocupă de el. Dacă nu pot fi date, întreabă ce s-a întâmplat cu telefonul care spune asta.
refused-roster-withheld = { $name } știe de schimbări între membri pe care serverul nu ți le arată
refused-roster-withheld-text = Poate că cineva a fost scos și aici încă pare membru. Întreabă un coordonator înainte să te bazezi pe listă.
refused-split = { $name } vede altă listă de membri decât tine
refused-split-text = Serverul spune lucruri diferite unor oameni diferiți. Nu scrie nimic delicat până nu se află de ce.
refused-newer = { $name } scrie cu un Teren mai nou
refused-newer-text = Se păstrează aici și se va putea citi când Teren este înnoit pe acest dispozitiv.
refused-snapshot = { $name } a scris pentru telefoanele noi un rezumat care nu este adevărat
refused-snapshot-text = Nu este folosit. Aplicația de pe acel telefon poate fi schimbată sau stricată. Întreabă ce s-a întâmplat cu el; dacă nu ai încredere în el, scoate-l.
refused-guest = Un invitat a scris unde sau când nu are voie
refused-guest-text = Nu se află nicăieri. Dacă se repetă, încheie-i vizita în cazul care i-a fost arătat.
refused-objected = Telefonul lui { $name } spune că este greșit un rezumat pe care acest dispozitiv l-a găsit corect
refused-objected-text = Unul dintre ele are alte înregistrări decât celălalt sau spune asta dinadins. Până nu se lămurește, nu se poate face ordine pe server. Întreabă și cere-i și altui coordonator să se uite.
refused-damaged = Un rezumat pentru telefoanele noi de pe server nu este cel semnat
refused-damaged-text = Nu este folosit și nu s-a pierdut nimic. Dacă rămâne așa zile întregi, anunță pe cine se ocupă de server.
refused-lost = Serverul s-a întors cu mai puțin decât avea
refused-lost-text = Telefoanele îi dau înapoi ce au. Lasă-le conectate o vreme și întreabă pe cine se ocupă de server ce s-a întâmplat cu discul lui.
refused-not-accepted = Serverul nu primește ce s-a scris aici
refused-not-accepted-text =
    { $count ->
        [one] O înregistrare rămâne pe acest telefon și nu este pierdută. Spune-i unui coordonator: el vede dacă telefonul mai face parte din rețea și dacă serverul mai are loc.
        [few] { $count } înregistrări rămân pe acest telefon și nu sunt pierdute. Spune-i unui coordonator: el vede dacă telefonul mai face parte din rețea și dacă serverul mai are loc.
       *[other] { $count } de înregistrări rămân pe acest telefon și nu sunt pierdute. Spune-i unui coordonator: el vede dacă telefonul mai face parte din rețea și dacă serverul mai are loc.
    }
refused-full = Pe acest dispozitiv nu mai este loc
refused-full-text = Ce scrii acum nu se poate salva. Șterge filme, poze sau aplicații de care nu ai nevoie și încearcă din nou.
