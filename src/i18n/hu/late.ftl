### A kései munka szavai: amit egy eltávolított telefon nem küldött el, és amit magáról mond.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-title = Kései munka
late-of = { $name } eltávolított telefonjáról
late-count = { $count } bejegyzés, ami másnál nincs meg
late-open = Megnézem
late-text = Egy telefonon írták, mielőtt az megtudta volna, hogy eltávolították. Más is írhatta, akinél ott volt a telefon és a PIN. Egyik esetbe sem kerül be, amíg el nem fogadod.
late-elsewhere = Még { $count } bejegyzés, ami idővonalon nem látszik: nevek, helyek, listák.
late-ends = { $count } esetet mindenkinél törölne.
late-new-case = új eset
late-accept = Mindet elfogadom
late-accept-title = Elfogadod ezt a munkát?
late-accept-text = Bekerül az esetekbe, { $name } nevével és a saját dátumaival, és ott áll mellette, hogy te fogadtad el. Ezt nem lehet visszavonni.
late-refuse = Elutasítom
late-refuse-title = Elutasítod ezt a munkát?
late-refuse-text = Egyik esetbe sem kerül be, és senki nem látja többé. Hogy elutasítottad, az fel lesz írva.
late-accepted = Elfogadva. Már az esetekben van.
late-refused = Elutasítva.
late-accepted-by = kései munka, elfogadta: { $name }
late-none-title = Nincs kései munka
late-none-text = Ide kerül, amit egy eltávolított telefon nem tudott elküldeni, ha a telefonnak újra van térereje.
late-refused-part = Elutasítva
late-refused-by = { $count } bejegyzés, { $name }, { $when }

## On the removed phone

left-title = Ez a telefon már nem tag
left-text = Ami rajta volt, azt töröltük, itt már semmit nem lehet elolvasni belőle.
left-waiting = { $count } bejegyzést nem küldtél el. Lezárva vár itt, amíg térerő lesz, és a koordinátorokhoz kerül. Hagyd nyitva, vagy nyisd meg később újra.
left-handed = { $count } bejegyzés, amit nem küldtél el, most a koordinátoroknál van. Ők döntik el, mi lesz vele.
left-again = Ha mégis ide tartozol, kérj új meghívót a koordinátorodtól.
left-try = Próbáld most elküldeni
left-erase = Törlés küldés nélkül
left-erase-sure = Amit nem küldtél el, az másnál nincs meg. Ha itt törlöd, elvész.
left-erase-do = Törlöm
left-done = Bezárom
