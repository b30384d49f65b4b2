### Documents, voice notes, and the room that files take.
### plain wording, to be checked by a native speaker

attach-title = Fényképek és fájlok
attach-others = Hangfelvételek és iratok
attach-on-phone =
    { $count ->
        [one] { $count } fájl még csak ezen a telefonon van.
       *[other] { $count } fájl még csak ezen a telefonon van.
    }
attach-kept = Megvan ezen a telefonon.
attach-removed = Kikerült.
attach-remove = Kivétel: { $name }
attach-document = Irat
attach-voice = Hang
attach-voice-of = Hangfelvétel, { $time }
attach-kilobytes = { $size } kB
attach-megabytes = { $size } MB
attach-documents =
    { $count ->
        [one] { $count } irat
       *[other] { $count } irat
    }
attach-voices =
    { $count ->
        [one] { $count } hangfelvétel
       *[other] { $count } hangfelvétel
    }
attach-original-shown = Eredeti állapotában, bizonyítéknak. Benne lehet, hol és mikor készült.
attach-pdf-elsewhere = Ez a böngésző itt nem tud PDF-et mutatni. Ments másolatot, és nyisd meg más alkalmazással.
attach-elsewhere = Az ilyen fájl itt nem nyílik meg. Ments másolatot, és nyisd meg más alkalmazással.
attach-picture = Ez egy kép. Hogyan maradjon meg?
attach-picture-text = Kisebben is jól olvasható, és nem marad benne, hol és mikor készült. Eredetiben mindez benne marad: csak akkor, ha az eredeti kell bizonyítéknak.
attach-picture-small = Kisebben
attach-picture-original = Eredetiben, bizonyítéknak
attach-too-large = Ez a fájl nagyobb 8 MB-nál, ezért nem maradt meg. Kevesebb oldal vagy fekete-fehér beolvasás kisebb.
attach-unknown = Ez nem maradt meg. A Teren képet, PDF-et, egyszerű szöveget és makró nélküli Word-, Excel- és ODF-fájlt vesz át.
attach-full = A telefon megtelt. A fájl nem maradt meg. Amit írtál, megvan.
attach-not-kept = A fájlt nem sikerült eltenni. Amit írtál, megvan.
attach-voice-stop = Leállítás és mentés
attach-voice-throw = Eldobás
attach-voice-start = Felvétel
attach-voice-time = { $time }, legfeljebb { $most }
attach-voice-runs = A felvétel megy.
attach-voice-consent = Előbb kérdezd meg, felveheted-e
attach-voice-consent-text = Mondd el, mire kell, és ki hallgatja majd meg. Csak igen után vedd fel, és az igent írd bele a jegyzetbe.
attach-voice-level = Hangerő
attach-voice-not-supported = Ez a böngésző nem tud felvenni. A jegyzet begépelhető.
attach-voice-refused = A Teren nem használhatja a mikrofont. Engedélyezd ennek az oldalnak a böngésző beállításaiban, aztán próbáld újra.
attach-voice-no-microphone = Nincs mikrofon, vagy más alkalmazás használja.
attach-voice-nothing = Nem készült felvétel.
attach-space = Hely ezen az eszközön
attach-space-files = Fényképek és fájlok
attach-space-rest = Esetek és az alkalmazás
attach-space-free = Szabad a Terennek
attach-let-go = Hely felszabadítása
attach-let-go-text = Ami a központban megvan, eltűnik erről az eszközről. A kis képek maradnak, a többi megnyitáskor letöltődik. Ami még nem ment el, marad.
attach-let-go-done = { $size } szabadult fel.
attach-lines = A fényképek és fájlok küldése
attach-lines-hint = Amit írtál, és a kis képek mindig elmennek.
attach-lines-any = Bármilyen kapcsolaton
attach-lines-wifi = Csak wifin
attach-lines-unknown = Ez a böngésző nem mondja meg, hogy wifin van-e. Addig várnak, amíg a „{ $page }” oldalon meg nem nyomod: „{ $button }”.
attach-relay = A hálózat fájljai a központban
attach-relay-used = { $used }, legfeljebb { $most }
attach-relay-offline = Nincs kapcsolat a központtal
# plain wording, to be checked by a native speaker
attach-relay-left = Ezen felül, eltávolított telefonok hagyták ott
attach-gigabytes = { $size } GB
attach-held =
    { $count ->
        [one] { $count } fájl wifire vár.
       *[other] { $count } fájl wifire vár.
    }
attach-send-now = Küldés most
attach-wipe-waiting =
    { $count ->
        [one] { $count } fénykép vagy fájl csak ezen a telefonon van, és elveszne.
       *[other] { $count } fénykép vagy fájl csak ezen a telefonon van, és elveszne.
    }
