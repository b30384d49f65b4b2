### Átadás fájlban, ahol nincs térerő.
### plain wording, to be checked by a native speaker: every line of this file

pass-title = Átadás térerő nélkül
pass-why = Két telefon, ha találkozik, hálózat nélkül is ugyanazokat az eseteket tudja. Ami átmegy, le van zárva: a hálózatotokon kívül senki sem nyithatja meg.
pass-give = Adok
pass-give-hint = Egy fájlban mindaz, ami a másik telefonon nincs meg
pass-take = Kapok
pass-take-hint = Mutasd a kódodat, aztán nyisd meg a fájlt
pass-step = { $step }. lépés, összesen { $steps }
pass-scan = Olvasd be a másik telefon kódját
pass-scan-text = A másik telefonon: Egyéb, Átadás térerő nélkül, Kapok.
pass-without-code = Nincs kód
pass-what = Mi menjen át
pass-missing = Ami a másik telefonon nincs meg
pass-recent = Az utolsó { $days } nap
pass-recent-hint = És bármilyen régi, ami még sosem ment el
pass-everything = Minden
pass-everything-hint = Olyan telefonnak, amelyen még nincs semmi
pass-pieces =
    { $count ->
        [one] { $count } csomag bejegyzés
       *[other] { $count } csomag bejegyzés
    }
pass-nothing = A másik telefonon minden megvan, ami ezen.
pass-photos = Fényképek
pass-photos-with = A fényképek is menjenek
pass-photos-size = { $count } fénykép, { $size }
pass-make = Fájl készítése
pass-making = Készül a fájl …
pass-ready = Kész a fájl
pass-figures = Ami benne van
pass-figure-cases = Esetek
pass-figure-pieces = Csomagok
pass-figure-photos = Fényképek
pass-figure-size = Méret
pass-figure-name = A fájl neve
pass-kilobytes = { $size } kB
pass-megabytes = { $size } MB
pass-send = Küldés a másik telefonra
pass-save = Mentés telefonra vagy kártyára
pass-how-near = A Quick Share, az AirDrop és a Bluetooth hálózat nélkül is működik.
pass-given = A fájl kiment. Az eseteknél továbbra is ez áll: „{ $phone }”. Ha odaért, bármelyik telefon viszi is, ez jelenik meg: „{ $relay }”.
pass-other-way = Most fordítva
pass-show = Mutasd ezt a kódot
pass-show-text = Olvassa be a másik telefon. Akkor csak azt csomagolja be, ami itt hiányzik.
pass-copy-code = Kód másolása
pass-pick = Fájl megnyitása
pass-pick-text = Többnyire a letöltések között van, a neve { $name }.
pass-taking = Beolvasás …
pass-taken = Megérkezett
pass-taken-cases =
    { $count ->
        [one] { $count } esetben van új.
       *[other] { $count } esetben van új.
    }
pass-taken-known = Nem volt benne olyan, ami ne lett volna már itt.
pass-taken-photos =
    { $count ->
        [one] { $count } fénykép is jött.
       *[other] { $count } fénykép is jött.
    }
pass-taken-on = Amint ennek a telefonnak térereje lesz, azt is elküldi, amit a másikon írtak.
pass-cut = A fájl megszakadt: { $promised } részből { $found } van meg.
pass-cut-some = A fájl egy része nem olvasható.
pass-cut-again = Ami itt van, az megmarad. Kérd el a fájlt még egyszer.
pass-waiting =
    { $count ->
        [one] { $count } csomag egy korábbira vár.
       *[other] { $count } csomag korábbiakra vár.
    }
pass-waiting-help = Olvassa be a másik telefon a kódodat, és kérj még egy fájlt.
pass-again = Másik fájl megnyitása
pass-problem-code = Ez nem a „Kapok” oldal kódja.
pass-problem-network = Ez egy másik hálózat kódja.
pass-problem-file = Ez másfajta fájl. Semmi sem került be.
pass-problem-newer = Ezt a fájlt egy újabb Teren készítette. Előbb frissítsd a Terent ezen a telefonon.
pass-problem-cut = A fájl már az elején megszakadt. Kérd el még egyszer.
pass-problem-not-ours = Ez a telefon nem tudja megnyitni a fájlt: másik hálózaté, vagy olyan időből való, amikor ez a telefon nem tartozott oda.
pass-problem-roster = A két telefon más taglistát ismer. Semmi sem ment át. Szólj a koordinátornak.
pass-problem-full = Megtelt a telefon. Ami bekerült, megmarad. Szabadíts fel helyet, és nyisd meg újra a fájlt.
pass-problem-disk = Ez a telefon nem tudta eltenni. Semmi sem veszett el, próbáld újra.
pass-back-up = Biztonsági másolat
pass-back-up-hint = Minden egy fájlban, a fiókba
pass-back-up-text = A biztonsági másolatban minden eset benne van, és minden fénykép, ami ezen az eszközön van. A fájlt memóriakártyán vagy egy másik gépen őrizd, a jelmondatot papíron, máshol.
pass-phrase-title = Írd le ezt a jelmondatot
pass-phrase-text = A fájl a visszaállító lappal is kinyílik. Ha egyik sincs meg, új eszközön senki sem tudja megnyitni, mi sem.
pass-phrase-back = Írd be a papírodról
pass-phrase-wrong = Nem ez áll fent. Vesd össze betűnként.
pass-back-up-make = Másolat készítése
pass-back-up-ready = Kész a másolat
pass-back-up-use = Ha kell: az új eszközzel előbb térj vissza a hálózatba, a visszaállító lappal vagy meghívóval. Utána itt nyisd meg a fájlt, a Kapok alatt.
pass-key-title = Mi nyitja a fájlt?
pass-key-text = Nem ennek az eszköznek készült. Ha biztonsági másolat, a jelmondata nyitja, vagy az a visszaállító lap, amely a készítésekor érvényes volt.
pass-key-phrase = Jelmondat
pass-key-sheet = A visszaállító lap csoportjai
pass-key-by = Mi van nálad?
pass-key-open = Megnyitás
pass-problem-key = Ez nem nyitja a fájlt.
pass-problem-other = A fájl egy másik hálózaté. Semmi sem került be.
pass-problem-kdf = Túl kevés a szabad memória a fájl lezárásához. Zárj be más alkalmazásokat, és próbáld újra.
