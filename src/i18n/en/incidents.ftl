### Words of the register of incidents and of lost phones.

## On the first screen, and in the log of what left the app

incidents-title = Incidents
incidents-hours-left =
    { $hours ->
        [one] { $hours } hour left to tell the authority
       *[other] { $hours } hours left to tell the authority
    }
incidents-hours-over = The 72 hours are over and the authority has not been told
incidents-kind-lostPhone = A phone or computer is lost or stolen
incidents-kind-wrongHands = Data came into the wrong hands
incidents-kind-dataLost = Data is gone or cannot be read
incidents-kind-other = Something else
incidents-step-authorityTold = The authority was told
incidents-step-authorityNotTold = The authority need not be told
incidents-lost-title = Phone of { $name }: lost or stolen
paper-column-incidents = Register of incidents
