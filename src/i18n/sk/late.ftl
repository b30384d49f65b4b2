### Slová oneskorenej práce: čo odobratý telefón neodoslal.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Oneskorená práca z odobratého telefónu: { $name }
late-count = { $count ->
    [one] { $count } záznam, ktorý nikto iný nemá
    [few] { $count } záznamy, ktoré nikto iný nemá
   *[other] { $count } záznamov, ktoré nikto iný nemá
  }
late-open = Pozrieť sa
late-accepted-by = oneskorená práca, prijal(a) { $name }
