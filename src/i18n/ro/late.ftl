### Cuvintele muncii târzii: ce nu a trimis un telefon scos din rețea și ce spune el despre sine.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Muncă târzie de pe telefonul scos: { $name }
late-count = { $count ->
    [one] { $count } însemnare pe care nimeni altcineva nu o are
    [few] { $count } însemnări pe care nimeni altcineva nu le are
   *[other] { $count } de însemnări pe care nimeni altcineva nu le are
  }
late-open = Mă uit
late-accepted-by = muncă târzie, primită de { $name }

## On the removed phone

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
left-again = Dacă totuși faci parte, cere coordonatorului o invitație nouă.
left-try = Încearcă să trimiți acum
left-erase = Șterge fără să trimiți
left-erase-sure = Ce nu a fost trimis nu are nimeni altcineva. Șters aici, este pierdut.
left-erase-do = Șterg
left-done = Închide
