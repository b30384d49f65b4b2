### Slová oneskorenej práce: čo odobratý telefón neodoslal, a čo hovorí sám o sebe.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-title = Oneskorená práca
late-of = Oneskorená práca z odobratého telefónu: { $name }
late-count = { $count ->
    [one] { $count } záznam, ktorý nikto iný nemá
    [few] { $count } záznamy, ktoré nikto iný nemá
   *[other] { $count } záznamov, ktoré nikto iný nemá
  }
late-open = Pozrieť sa
late-text = Bolo to napísané na telefóne skôr, než sa dozvedel, že bol odobratý. Mohol to napísať aj ten, kto mal telefón a jeho PIN. V žiadnom prípade to nie je, kým to neprijmete.
late-elsewhere = Navyše { $count ->
    [one] { $count } záznam, ktorý nie je na žiadnej časovej osi
    [few] { $count } záznamy, ktoré nie sú na žiadnej časovej osi
   *[other] { $count } záznamov, ktoré nie sú na žiadnej časovej osi
  }: mená, miesta, zoznamy.
late-ends = U všetkých by to zmazalo prípady: { $count }.
late-new-case = nový prípad
late-accept = Prijať všetko
late-accept-title = Prijať túto prácu?
late-accept-text = Vstúpi do prípadov s menom { $name } a s vlastnými dátumami, a bude pri nej stáť, že ste ju prijali vy. To sa nedá vziať späť.
late-refuse = Odmietnuť
late-refuse-title = Odmietnuť túto prácu?
late-refuse-text = Nebude v žiadnom prípade a nikomu sa už neukáže. Že ste ju odmietli, zostane zapísané.
late-accepted = Prijaté. Už je v prípadoch.
late-refused = Odmietnuté.
late-accepted-by = oneskorená práca, prijal(a) { $name }
late-none-title = Nič nečaká
late-none-text = Sem príde, čo odobratý telefón neodoslal, keď bude mať signál.
late-refused-part = Odmietnuté
late-refused-by = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
   *[other] { $count } záznamov
  }, { $name }, { $when }

## On the removed phone

left-title = Tento telefón už nie je členom
left-text = Čo na ňom bolo, je zmazané a nič z toho sa tu už nedá prečítať.
left-waiting = { $count ->
    [one] { $count } záznam nebol odoslaný
    [few] { $count } záznamy neboli odoslané
   *[other] { $count } záznamov nebolo odoslaných
  }. Leží tu zapečatené, kým to signál nedonesie koordinátorom. Nechajte to otvorené, alebo to otvorte neskôr.
left-handed = { $count ->
    [one] { $count } neodoslaný záznam je
    [few] { $count } neodoslané záznamy sú
   *[other] { $count } neodoslaných záznamov je
  } teraz u koordinátorov. Oni rozhodnú, čo s tým bude.
left-again = Ak sem predsa patríte, požiadajte koordinátora o novú pozvánku.
left-try = Skúsiť odoslať teraz
left-erase = Zmazať bez odoslania
left-erase-sure = Čo nebolo odoslané, nemá nikto iný. Keď to tu zmažete, je to preč.
left-erase-do = Zmazať
left-done = Zavrieť
