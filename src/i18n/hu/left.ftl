### Amit egy eltávolított telefon magáról mond.
### plain wording, to be checked by a native speaker: every line of this file

left-title = Ez a telefon már nem tag
left-text = Ami rajta volt, azt töröltük, itt már semmit nem lehet elolvasni belőle.
left-waiting = { $count } bejegyzést nem küldtél el. Lezárva vár itt, amíg térerő lesz, és a koordinátorokhoz kerül. Hagyd nyitva, vagy nyisd meg később újra.
left-handed = { $count } bejegyzés, amit nem küldtél el, most a koordinátoroknál van. Ők döntik el, mi lesz vele.
left-files = { $count } fénykép és fájl még nem ment el. Amint lesz térerő, a koordinátorokhoz kerül.
left-again = Ha mégis ide tartozol, kérj új meghívót a koordinátorodtól.
left-try = Próbáld most elküldeni
left-erase = Törlés küldés nélkül
left-erase-sure = Amit nem küldtél el, az másnál nincs meg. Ha itt törlöd, elvész.
left-erase-do = Törlöm
left-done = Bezárom
