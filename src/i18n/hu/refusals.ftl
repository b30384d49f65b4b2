### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Amit visszautasítottunk
refused-only-coordinator = Ezt csak a koordinátorok látják.
refused-none = Semmit sem utasítottunk vissza
refused-none-text = Ami megérkezett, azt tag írta alá, és rendben volt.
refused-to-members = A tagokhoz
refused-outside = Egyik esetbe sem került be. Amit egy tag telefonja aláírt, azt ez az eszköz külön megőrzi.
refused-times =
    { $count ->
        [one] { $count } alkalommal
       *[other] { $count } alkalommal
    }
refused-forged = { $name } nevében, de nem az ő telefonjáról
refused-forged-text = Az aláírás hibás. Útközben írták vagy változtatták meg: a szerver, vagy valaki, aki bejutott oda. Szólj annak, aki a szervert üzemelteti.
refused-nobody = Valami, ami nem is bejegyzés
refused-nobody-text = A szerver olyasmit küldött, amit senki sem írt. Ha folytatódik, szólj annak, aki a szervert üzemelteti.
refused-removed = { $name } eltávolított telefonján írták, az eltávolítás után
refused-removed-text = Nem számít. Ha valódi munka volt, kérdezd meg, mi történt, és írjátok le újra.
refused-twice = { $name } telefonja ugyanarra a helyre két különböző dolgot írt
refused-twice-text = Vagy lemásolták a telefont, vagy valaki mást mutat az egyiknek, mint a másiknak. Kérdezz rá; ha kétséges, távolítsd el a telefont, és hívd meg újra.
refused-changed = { $name } telefonja olyat küldött, amit a Teren soha nem ír
refused-changed-text = Lehet, hogy megváltoztatták vagy megsérült rajta az alkalmazás. Kérdezd meg, mi történt a telefonnal; ha nem bízol benne, távolítsd el.
refused-withheld = A szerver nem adja át { $name } bejegyzéseit
refused-withheld-text = { $names } azt mondja, hogy már olvasta. Csak maguk a bejegyzések bizonyítják: kérd, hogy adja át őket kézről kézre. Ha megjönnek, a szerver tartja vissza; szólj annak, aki üzemelteti. Ha nem tudja átadni, kérdezd meg, mi történt azzal a telefonnal, amelyik ezt állítja.
refused-roster-withheld = { $name } olyan változásról tud a tagok között, amelyet a szerver nem mutat meg neked
refused-roster-withheld-text = Lehet, hogy valakit eltávolítottak, de itt még tagnak látszik. Kérdezz meg egy koordinátort, mielőtt a listára hagyatkozol.
refused-split = { $name } más taglistát lát, mint te
refused-split-text = A szerver mást mond az egyiknek, mint a másiknak. Ne írj semmi kényeset, amíg ki nem derül, miért.
refused-newer = { $name } újabb Terennel ír
refused-newer-text = Itt megőrizzük, és olvasható lesz, ha ezen az eszközön is frissül a Teren.
refused-snapshot = { $name } olyan összefoglalót írt az új telefonoknak, amely nem igaz
refused-snapshot-text = Nem használjuk. Lehet, hogy megváltoztatták vagy megsérült azon a telefonon az alkalmazás. Kérdezd meg, mi történt vele; ha nem bízol benne, távolítsd el.
refused-guest = Egy vendég olyan helyre vagy akkor írt, ahova vagy amikor nem szabad
refused-guest-text = Sehova nem került be. Ha folytatódik, zárd le a látogatását abban az esetben, amelyet láthatott.
refused-objected = { $name } telefonja hibásnak mond egy összefoglalót, amelyet ez az eszköz jónak talált
refused-objected-text = A kettő közül az egyik más bejegyzéseket őriz, vagy szándékosan mond mást. Amíg ez nem tisztázódik, a szerveren nem lehet rendet tenni. Kérdezz rá, és nézesd meg egy másik koordinátorral is.
refused-damaged = A szerveren egy összefoglaló nem az, amit aláírtak
refused-damaged-text = Nem használjuk, és semmi sem veszett el. Ha napokig így marad, szólj annak, aki a szervert üzemelteti.
refused-lost = A szerver kevesebbel jött vissza, mint amennyi volt nála
refused-lost-text = A telefonok visszaadják neki, ami náluk van. Maradjanak egy ideig térerőn, és kérdezd meg azt, aki a szervert üzemelteti, mi történt a lemezével.
refused-not-accepted = A szerver nem veszi át, amit itt írtak
refused-not-accepted-text =
    { $count ->
        [one] { $count } bejegyzés ezen a telefonon marad, nem veszett el. Szólj egy koordinátornak: ő látja, hogy ez a telefon a hálózathoz tartozik-e még, és van-e hely a szerveren.
       *[other] { $count } bejegyzés ezen a telefonon marad, nem veszett el. Szólj egy koordinátornak: ő látja, hogy ez a telefon a hálózathoz tartozik-e még, és van-e hely a szerveren.
    }
refused-full = Ezen az eszközön nincs több hely
refused-full-text = Amit most írsz, azt nem lehet elmenteni. Törölj filmeket, képeket vagy alkalmazásokat, amelyek nem kellenek, és próbáld újra.
