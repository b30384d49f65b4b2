### Čo odobratý telefón hovorí sám o sebe.
### plain wording, to be checked by a native speaker: every line of this file

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
left-files = Neodoslaných fotografií a súborov: { $count }. Hneď ako bude signál, dostanú sa ku koordinátorom.
left-again = Ak sem predsa patríte, požiadajte koordinátora o novú pozvánku.
left-try = Skúsiť odoslať teraz
left-erase = Zmazať bez odoslania
left-erase-sure = Čo nebolo odoslané, nemá nikto iný. Keď to tu zmažete, je to preč.
left-erase-do = Zmazať
left-done = Zavrieť
