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
refused-withheld-text = Colegii le-au citit deja. Anunță pe cine se ocupă de server. Până atunci întreabă la telefon.
refused-roster-withheld = { $name } știe de schimbări între membri pe care serverul nu ți le arată
refused-roster-withheld-text = Poate că cineva a fost scos și aici încă pare membru. Întreabă un coordonator înainte să te bazezi pe listă.
refused-split = { $name } vede altă listă de membri decât tine
refused-split-text = Serverul spune lucruri diferite unor oameni diferiți. Nu scrie nimic delicat până nu se află de ce.
refused-newer = { $name } scrie cu un Teren mai nou
refused-newer-text = Se păstrează aici și se va putea citi când Teren este înnoit pe acest dispozitiv.
