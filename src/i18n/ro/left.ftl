### Ce spune despre sine un telefon scos.
### plain wording, to be checked by a native speaker: every line of this file

left-title = Acest telefon nu mai este membru
left-text = Ce era pe el a fost șters și nimic nu mai poate fi citit aici.
left-waiting = { $count ->
    [one] { $count } însemnare nu a fost trimisă
    [few] { $count } însemnări nu au fost trimise
   *[other] { $count } de însemnări nu au fost trimise
  }. Stau aici sigilate până când un semnal le duce la coordonatori. Lasă deschis sau deschide din nou mai târziu.
left-handed = { $count ->
    [one] { $count } însemnare netrimisă este
    [few] { $count } însemnări netrimise sunt
   *[other] { $count } de însemnări netrimise sunt
  } acum la coordonatori. Ei hotărăsc ce se face cu ele.
left-files = Fotografii și fișiere netrimise: { $count }. Ajung la coordonatori de îndată ce e semnal.
left-again = Dacă totuși faci parte, cere coordonatorului o invitație nouă.
left-try = Încearcă să trimiți acum
left-erase = Șterge fără să trimiți
left-erase-sure = Ce nu a fost trimis nu are nimeni altcineva. Șters aici, este pierdut.
left-erase-do = Șterg
left-done = Închide
