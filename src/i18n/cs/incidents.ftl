### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## On the first screen, and in the log of what left the app

incidents-title = Bezpečnostní incidenty
incidents-hours-left =
    { $hours ->
        [one] Zbývá { $hours } hodina na oznámení úřadu
        [few] Zbývají { $hours } hodiny na oznámení úřadu
        [many] Zbývá { $hours } hodiny na oznámení úřadu
       *[other] Zbývá { $hours } hodin na oznámení úřadu
    }
incidents-hours-over = 72 hodin uplynulo a úřad o tom neví
incidents-kind-lostPhone = Ztráta nebo krádež telefonu či počítače
incidents-kind-wrongHands = Údaje se dostaly do nesprávných rukou
incidents-kind-dataLost = Údaje se ztratily nebo se nedají přečíst
incidents-kind-other = Něco jiného
incidents-step-authorityTold = Úřad byl informován
incidents-step-authorityNotTold = Úřadu se to oznamovat nemusí
incidents-lost-title = Ztracený nebo ukradený telefon: { $name }
paper-column-incidents = Bezpečnostní incidenty
