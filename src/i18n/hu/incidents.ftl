### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## On the first screen, and in the log of what left the app

incidents-title = Adatvédelmi incidensek
incidents-hours-left = Még { $hours } óra van a hatóság értesítésére
incidents-hours-over = Letelt a 72 óra, és a hatóság még nem tud róla
incidents-kind-lostPhone = Elveszett vagy ellopták egy telefon vagy gép
incidents-kind-wrongHands = Rossz kézbe kerültek adatok
incidents-kind-dataLost = Elvesztek vagy nem olvashatók adatok
incidents-kind-other = Valami más
incidents-step-authorityTold = Értesítettük a hatóságot
incidents-step-authorityNotTold = A hatóságot nem kell értesíteni
incidents-lost-title = { $name } telefonja elveszett, vagy ellopták
paper-column-incidents = Adatvédelmi incidensek
