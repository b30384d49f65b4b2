### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## On the first screen, and in the log of what left the app

incidents-title = Bezpečnostné incidenty
incidents-hours-left =
    { $hours ->
        [one] Zostáva { $hours } hodina na oznámenie úradu
        [few] Zostávajú { $hours } hodiny na oznámenie úradu
        [many] Zostáva { $hours } hodiny na oznámenie úradu
       *[other] Zostáva { $hours } hodín na oznámenie úradu
    }
incidents-hours-over = 72 hodín uplynulo a úrad o tom nevie
incidents-kind-lostPhone = Strata alebo krádež telefónu či počítača
incidents-kind-wrongHands = Údaje sa dostali do nesprávnych rúk
incidents-kind-dataLost = Údaje sa stratili alebo sa nedajú prečítať
incidents-kind-other = Niečo iné
incidents-step-authorityTold = Úrad bol informovaný
incidents-step-authorityNotTold = Úradu sa to oznamovať nemusí
incidents-lost-title = Stratený alebo ukradnutý telefón: { $name }
paper-column-incidents = Bezpečnostné incidenty
