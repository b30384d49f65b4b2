### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## On the first screen, and in the log of what left the app

incidents-title = Incidente
incidents-hours-left =
    { $hours ->
        [one] Mai este { $hours } oră pentru a anunța autoritatea
        [few] Mai sunt { $hours } ore pentru a anunța autoritatea
       *[other] Mai sunt { $hours } de ore pentru a anunța autoritatea
    }
incidents-hours-over = Cele 72 de ore au trecut și autoritatea nu a fost anunțată
incidents-kind-lostPhone = Un telefon sau calculator pierdut ori furat
incidents-kind-wrongHands = Date ajunse în mâini greșite
incidents-kind-dataLost = Date pierdute sau care nu pot fi citite
incidents-kind-other = Altceva
incidents-step-authorityTold = Autoritatea a fost anunțată
incidents-step-authorityNotTold = Autoritatea nu trebuie anunțată
incidents-lost-title = Telefon pierdut sau furat: { $name }
paper-column-incidents = Registrul incidentelor
