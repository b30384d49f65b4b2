## On paper, from a case

# plain wording, to be checked by a native speaker
paper-title = Papíron
# plain wording, to be checked by a native speaker
paper-sheet = Esetlap
# plain wording, to be checked by a native speaker
paper-card = Időpontkártya
# plain wording, to be checked by a native speaker
paper-consents = Hozzájárulási lap
# plain wording, to be checked by a native speaker
paper-access = Mit őrzünk róla?
# plain wording, to be checked by a native speaker
paper-dates = Időpontok naptárba
# plain wording, to be checked by a native speaker
paper-print = Nyomtatás
# plain wording, to be checked by a native speaker
paper-options = Mi legyen rajta?
# plain wording, to be checked by a native speaker
paper-with-name = A személy nevével
# plain wording, to be checked by a native speaker
paper-with-name-hint = Aki megtalálja a lapot, elolvashatja.
# plain wording, to be checked by a native speaker
paper-as-log = Az esetnapló címsoraival
# plain wording, to be checked by a native speaker
paper-language = A papír nyelve
# plain wording, to be checked by a native speaker
paper-language-missing = Ez a nyelv még nincs ezen a telefonon. Ha lesz térerő, megjön.

## The case sheet

# plain wording, to be checked by a native speaker
paper-number = Szám
# plain wording, to be checked by a native speaker
paper-as-of = Kelt: { $when }
# plain wording, to be checked by a native speaker
paper-status = Állapot
# plain wording, to be checked by a native speaker
paper-worker = Segítő
# plain wording, to be checked by a native speaker
paper-next = Következő időpont
# plain wording, to be checked by a native speaker
paper-questions-open = Nyitott kérdések
# plain wording, to be checked by a native speaker
paper-consent-since = { $state }, { $when }
# plain wording, to be checked by a native speaker
paper-none = Nincs
# plain wording, to be checked by a native speaker
paper-no-name = Név nélkül ezen a lapon
# plain wording, to be checked by a native speaker
paper-by = { $when }, { $who }
# plain wording, to be checked by a native speaker
paper-another-case = egy másik eset
# plain wording, to be checked by a native speaker
paper-unreadable = Néhány sort a Teren újabb változata írt; ezek nincsenek ezen a papíron.

## Headings of a Hungarian form: the same words in every language

# plain wording, to be checked by a native speaker
paper-log-title = Esetnapló
# plain wording, to be checked by a native speaker
paper-log-note = Munkapéldány, a kötelező esetnaplót nem helyettesíti.
# plain wording, to be checked by a native speaker
paper-log-number = Nyilvántartási szám
# plain wording, to be checked by a native speaker
paper-log-person = A) Azonosító adatok
# plain wording, to be checked by a native speaker
paper-log-capacity = Cselekvőképesség, törvényes képviselő
# plain wording, to be checked by a native speaker
paper-log-relative = Megnevezett hozzátartozó
# plain wording, to be checked by a native speaker
paper-log-problems = B) Problématípusok
# plain wording, to be checked by a native speaker
paper-log-facts = Helyzetleírás
# plain wording, to be checked by a native speaker
paper-log-consents = Hozzájárulások
# plain wording, to be checked by a native speaker
paper-log-work = Esetkezelés, együttműködés

## The appointment card: no word of a case, a number or an office

# plain wording, to be checked by a native speaker
paper-card-day = Nap és idő
# plain wording, to be checked by a native speaker
paper-card-when = Mikor
# plain wording, to be checked by a native speaker
paper-card-time = Óra
# plain wording, to be checked by a native speaker
paper-card-place = Hol
# plain wording, to be checked by a native speaker
paper-card-phone = Telefon
# plain wording, to be checked by a native speaker
paper-card-heading = Várjuk szeretettel
# plain wording, to be checked by a native speaker
paper-card-hint = Csak azt írd rá, amit bárki elolvashat, aki megtalálja.
# plain wording, to be checked by a native speaker
paper-card-empty = Előbb válassz napot.

## The consent form

# plain wording, to be checked by a native speaker
paper-form-title = Amihez hozzájárulok
# plain wording, to be checked by a native speaker
paper-form-text = Minden sor külön kérdés. Bármelyikre mondhat nemet, így is segítünk. Az igent bármikor visszavonhatja.
# plain wording, to be checked by a native speaker
paper-form-to = Akinek adom: { $network }
# plain wording, to be checked by a native speaker
paper-form-name = Név
# plain wording, to be checked by a native speaker
paper-form-date = Hely, nap
# plain wording, to be checked by a native speaker
paper-form-signature = Aláírás
# plain wording, to be checked by a native speaker
paper-form-worker = A segítő aláírása

## What is kept about a person, for herself

# plain wording, to be checked by a native speaker
paper-access-title = Mit őrzünk Önről
# plain wording, to be checked by a native speaker
paper-access-text = Ez minden, amit a Terenben Önről őrzünk ({ $network }). Kérheti, hogy a hibákat javítsuk ki.
# plain wording, to be checked by a native speaker
paper-access-check = Előbb olvass el minden sort. Húzd ki, ami másról szól: akkor nem lesz rajta a papíron.
# plain wording, to be checked by a native speaker
paper-strike = Kihúzás
# plain wording, to be checked by a native speaker
paper-put-back = Vissza
# plain wording, to be checked by a native speaker
paper-struck = Kihagyva: másról szól
# plain wording, to be checked by a native speaker
paper-about-you = Önről
# plain wording, to be checked by a native speaker
paper-your-case = Az ügyéről
# plain wording, to be checked by a native speaker
paper-said = { $field }: { $value }
# plain wording, to be checked by a native speaker
paper-earlier = { $field }, korábban: { $value }
# plain wording, to be checked by a native speaker
paper-written-down = Amit leírtunk

## The calendar

# plain wording, to be checked by a native speaker
paper-reminder = Emlékeztető { $number }
# plain wording, to be checked by a native speaker
paper-dates-text = A naptáradban csak ez áll: „Emlékeztető 1”. Se név, se hely, se az, hogy miről szól.
# plain wording, to be checked by a native speaker
paper-dates-number = Az eset számával
# plain wording, to be checked by a native speaker
paper-dates-number-hint = A naptáradat mások és a készítője is láthatja.
# plain wording, to be checked by a native speaker
paper-dates-give = Naptárfájl
# plain wording, to be checked by a native speaker
paper-dates-given = Elkészült a naptárfájl
# plain wording, to be checked by a native speaker
paper-dates-none = Nincs időpont előtted
# plain wording, to be checked by a native speaker
paper-dates-mine = Időpontjaim naptárba
# plain wording, to be checked by a native speaker
paper-not-given = A fájlt nem sikerült átadni. Próbáld újra.

## What leaves the app

# plain wording, to be checked by a native speaker
paper-out = Ami kikerül a Terenből

## A list that leaves the app

# plain wording, to be checked by a native speaker
paper-export = Lista kivitele
# plain wording, to be checked by a native speaker
paper-export-count =
    { $count ->
        [one] Egy eset lép ki a Terenből.
       *[other] { $count } eset lép ki a Terenből.
    }
# plain wording, to be checked by a native speaker
paper-export-open = A fájl nincs védve: akinél ott van, el tudja olvasni. Minden koordinátor látja, hogy kivitted.
# plain wording, to be checked by a native speaker
paper-export-as = Fájl
# plain wording, to be checked by a native speaker
paper-export-xlsx = Táblázat (XLSX)
# plain wording, to be checked by a native speaker
paper-export-csv = Egyszerű táblázat (CSV)
# plain wording, to be checked by a native speaker
paper-export-who = Kik legyenek benne?
# plain wording, to be checked by a native speaker
paper-export-names = Nevekkel és településekkel
# plain wording, to be checked by a native speaker
paper-export-names-hint = Az ügyfelekével és a segítőkével. A napló is megmondja.
# plain wording, to be checked by a native speaker
paper-export-columns = A fájlban: { $columns }.
# plain wording, to be checked by a native speaker
paper-export-do = Kiviszem
# plain wording, to be checked by a native speaker
paper-export-done = A fájl elkészült, és fel van jegyezve, hogy kivitted
# plain wording, to be checked by a native speaker
paper-export-left-out = Kimaradt, mert a válasz nem volt: { $count }

## Its columns

# plain wording, to be checked by a native speaker
paper-column-no = Szám
# plain wording, to be checked by a native speaker
paper-column-type = Típus
# plain wording, to be checked by a native speaker
paper-column-status = Állapot
# plain wording, to be checked by a native speaker
paper-column-region = Megye
# plain wording, to be checked by a native speaker
paper-column-urgency = Sürgősség
# plain wording, to be checked by a native speaker
paper-column-danger = Veszély
# plain wording, to be checked by a native speaker
paper-column-opened = Kezdete
# plain wording, to be checked by a native speaker
paper-column-last = Utolsó
# plain wording, to be checked by a native speaker
paper-column-next = Következő időpont
# plain wording, to be checked by a native speaker
paper-column-questions = Nyitott kérdések
# plain wording, to be checked by a native speaker
paper-column-name = Név
# plain wording, to be checked by a native speaker
paper-column-settlement = Település
# plain wording, to be checked by a native speaker
paper-column-worker = Segítő

## Note for the landlord

# plain wording, to be checked by a native speaker
paper-landlord = Lap a bérbeadónak
# plain wording, to be checked by a native speaker
paper-landlord-title = Egy háztartás lakást keres
# plain wording, to be checked by a native speaker
paper-landlord-no-consent = Ehhez még nincs hozzájárulás
# plain wording, to be checked by a native speaker
paper-landlord-ask = A bérbeadó csak akkor tudhat meg bármit, ha az érintett beleegyezett. Kérdezd meg, és jegyezd fel a hozzájárulást az esetben.
# plain wording, to be checked by a native speaker
paper-landlord-who = Név
# plain wording, to be checked by a native speaker
paper-landlord-contact = Kit lehet hívni
# plain wording, to be checked by a native speaker
paper-landlord-words = Még valami
# plain wording, to be checked by a native speaker
paper-landlord-words-hint = Semmit tartozásról, egészségről, származásról vagy a mostani lakhatásról. Nem mentjük el.
# plain wording, to be checked by a native speaker
paper-landlord-hint = Tartozás, jövedelem, egészség, származás és a mostani lakhatás soha nem kerül rá.
# plain wording, to be checked by a native speaker
paper-landlord-household = Ki mit keres
# plain wording, to be checked by a native speaker
paper-landlord-viewing = Lakásnézés
# plain wording, to be checked by a native speaker
paper-landlord-secured = Ami biztosítva van
# plain wording, to be checked by a native speaker
paper-landlord-more = Továbbá
# plain wording, to be checked by a native speaker
paper-landlord-call = Kérdés esetén
