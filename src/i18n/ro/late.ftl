### Cuvintele muncii târzii: ce nu a trimis un telefon scos din rețea și ce spune el despre sine.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-title = Muncă târzie
late-of = Muncă târzie de pe telefonul scos: { $name }
late-count = { $count ->
    [one] { $count } însemnare pe care nimeni altcineva nu o are
    [few] { $count } însemnări pe care nimeni altcineva nu le are
   *[other] { $count } de însemnări pe care nimeni altcineva nu le are
  }
late-open = Mă uit
late-text = A fost scrisă pe un telefon înainte ca acesta să afle că a fost scos. O putea scrie și cine avea telefonul și PIN-ul. Nu intră în niciun caz până nu o primești.
late-elsewhere = Și încă { $count ->
    [one] { $count } însemnare
    [few] { $count } însemnări
   *[other] { $count } de însemnări
  } care nu apar pe nicio linie a timpului: nume, locuri, liste.
late-ends = Ar șterge la toți cazuri: { $count }.
late-new-case = caz nou
late-accept = Primesc tot
late-accept-title = Primești această muncă?
late-accept-text = Intră în cazuri cu numele { $name } și cu datele ei, și va scrie că tu ai primit-o. Nu se poate lua înapoi.
late-refuse = O resping
late-refuse-title = Respingi această muncă?
late-refuse-text = Nu va fi în niciun caz și nimeni nu o mai vede. Rămâne scris că tu ai respins-o.
late-accepted = Primită. Este acum în cazuri.
late-refused = Respinsă.
late-accepted-by = muncă târzie, primită de { $name }
late-none-title = Nu așteaptă nimic
late-none-text = Aici ajunge ce nu a trimis un telefon scos, când telefonul are din nou semnal.
late-refused-part = Respinsă
late-refused-by = { $count ->
    [one] { $count } însemnare
    [few] { $count } însemnări
   *[other] { $count } de însemnări
  }, { $name }, { $when }

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
