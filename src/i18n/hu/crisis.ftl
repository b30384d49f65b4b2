### What a crisis pregnancy asks and shows, and the rule by which anybody may be reached.
### No native speaker has checked the wording yet.

## How somebody may be reached

# plain wording, to be checked by a native speaker
code-contact-rule-no-calls = Telefonon nem
# plain wording, to be checked by a native speaker
crisis-rule = Hogyan érhető el
# plain wording, to be checked by a native speaker
crisis-rule-differs = Ketten más szabályt hallottak. A szigorúbb számít.
# plain wording, to be checked by a native speaker
crisis-rule-hides = Az elérési szabály elrejti a számot.
# plain wording, to be checked by a native speaker
crisis-phone-show = Szám mutatása
# plain wording, to be checked by a native speaker
crisis-phone-show-title = Szám mutatása?
# plain wording, to be checked by a native speaker
crisis-phone-show-text = Egy hívás bajt hozhat. Az esetbe bekerül, hogy megnézted.
# plain wording, to be checked by a native speaker
crisis-phone-call = Hívás
# plain wording, to be checked by a native speaker
crisis-phone-message = Üzenet
# plain wording, to be checked by a native speaker
crisis-card-own-phone = Ez az ő saját száma, és az elérési szabály elrejti. A kártyára nem kerül rá.
# plain wording, to be checked by a native speaker
crisis-began = Az elérési szabály ezt nem engedi. Ki kezdte?
# plain wording, to be checked by a native speaker
crisis-began-person = Ő keresett
# plain wording, to be checked by a native speaker
crisis-began-worker = Én, a szabályt ismerve
# plain wording, to be checked by a native speaker
crisis-began-missing = Írd be, ki kezdte
# plain wording, to be checked by a native speaker
crisis-entry-began-person = ő keresett
# plain wording, to be checked by a native speaker
crisis-entry-began-worker = a segítő kezdte, a szabály ellenére
# plain wording, to be checked by a native speaker
crisis-entry-revealed = Megnézték az elrejtett számot

## What she wants

# plain wording, to be checked by a native speaker
code-wish-other-adoption = Örökbefogadás kapcsolat nélkül
# plain wording, to be checked by a native speaker
crisis-wishes = Mit szeretne
# plain wording, to be checked by a native speaker
crisis-wishes-none = Még semmi nincs leírva, amit ő maga mondott.
# plain wording, to be checked by a native speaker
crisis-wishes-said = Ő mondta: { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-earlier = Amit korábban mondott
# plain wording, to be checked by a native speaker
crisis-wishes-others = Amit mások mondanak. Ez nem az ő szándéka.
# plain wording, to be checked by a native speaker
crisis-wishes-others-said = { $who }, { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-before = Az app korábbi változata írta. Nem tudni, ki mondta.
# plain wording, to be checked by a native speaker
crisis-wish-add = Leírom, ami elhangzott
# plain wording, to be checked by a native speaker
crisis-wish-by = Ki mondta?
# plain wording, to be checked by a native speaker
crisis-wish-herself = Ő maga
# plain wording, to be checked by a native speaker
crisis-wish-other = Valaki más
# plain wording, to be checked by a native speaker
crisis-wish-relation = Kije neki?
# plain wording, to be checked by a native speaker
crisis-wish-which = Mi hangzott el?
# plain wording, to be checked by a native speaker
crisis-wish-hint = Ha kérdezed, mindet olvasd fel. Betűrendben állnak; egyik sem jobb a másiknál.
# plain wording, to be checked by a native speaker
crisis-wish-words = Ahogyan elhangzott
# plain wording, to be checked by a native speaker
crisis-wish-when = Mikor hangzott el?
# plain wording, to be checked by a native speaker
crisis-wish-saved = Mentve ezen a telefonon. Ami korábban elhangzott, mellette marad.
# plain wording, to be checked by a native speaker
crisis-about-keep = Ő maga neveli fel a gyermeket, azzal a segítséggel, amit kér.
# plain wording, to be checked by a native speaker
crisis-about-temporary-home = A gyermekkel együtt egy családok számára fenntartott otthonban lakik, korlátozott ideig. A gyermek vele marad.
# plain wording, to be checked by a native speaker
crisis-about-open-adoption = Más család fogadja örökbe a gyermeket. Tudnak egymásról; a későbbi kapcsolat megbeszélés kérdése.
# plain wording, to be checked by a native speaker
crisis-about-other-adoption = Más család fogadja örökbe a gyermeket. Nem tudják meg egymásról, ki a másik.
# plain wording, to be checked by a native speaker
crisis-about-confidential-birth = A szülésnél a nevét mások nem tudják meg, amennyire az ország törvénye engedi.
# plain wording, to be checked by a native speaker
crisis-about-undecided = Van ideje, és meggondolhatja magát.
# plain wording, to be checked by a native speaker
crisis-entry-wish = Mit szeretne: ő maga mondta
# plain wording, to be checked by a native speaker
crisis-entry-wish-other = Más mondta ({ $who }); nem az ő szándéka

## Who is who to her

# plain wording, to be checked by a native speaker
field-with-whom = Ki van most vele
# plain wording, to be checked by a native speaker
code-company-alone = Senki
# plain wording, to be checked by a native speaker
code-company-partner = Partner
# plain wording, to be checked by a native speaker
code-company-family = Család
# plain wording, to be checked by a native speaker
code-company-friend = Barát
# plain wording, to be checked by a native speaker
code-company-professional = Szakember
# plain wording, to be checked by a native speaker
code-company-other = Más
# plain wording, to be checked by a native speaker
code-relation-mother = Anyja
# plain wording, to be checked by a native speaker
code-relation-father = Apja
# plain wording, to be checked by a native speaker
code-relation-partner = Partnere
# plain wording, to be checked by a native speaker
code-relation-relative = Rokona
# plain wording, to be checked by a native speaker
code-relation-friend = Barátja
# plain wording, to be checked by a native speaker
code-relation-professional = Szakember
# plain wording, to be checked by a native speaker
code-relation-other = Más

## Weeks, birth, planned days

# plain wording, to be checked by a native speaker
crisis-plan = Tervezett napok
# plain wording, to be checked by a native speaker
crisis-weeks = Most: { $weeks }. hét
# plain wording, to be checked by a native speaker
crisis-weeks-range = Most: { $least }–{ $most }. hét
# plain wording, to be checked by a native speaker
crisis-due = Várható: { $when }
# plain wording, to be checked by a native speaker
crisis-due-range = Várható: { $from } és { $to } között
# plain wording, to be checked by a native speaker
crisis-from-date = A szülés várható idejéből számolva ({ $when })
# plain wording, to be checked by a native speaker
crisis-from-weeks = Abból számolva, hogy { $when }: { $weeks }. hét
# plain wording, to be checked by a native speaker
crisis-plan-between = { $from } – { $to }
# plain wording, to be checked by a native speaker
crisis-plan-done = megvolt, { $when }
# plain wording, to be checked by a native speaker
crisis-look-in = Megvolt
# plain wording, to be checked by a native speaker
crisis-look-in-title = Megvolt: { $what }
# plain wording, to be checked by a native speaker
crisis-look-in-on = Mikor?
# plain wording, to be checked by a native speaker
crisis-look-in-fine = Minden rendben?
# plain wording, to be checked by a native speaker
crisis-look-in-saved = Mentve ezen a telefonon. Többé nincs tervben.
# plain wording, to be checked by a native speaker
crisis-birth = Szülés
# plain wording, to be checked by a native speaker
crisis-birth-add = Szülés beírása
# plain wording, to be checked by a native speaker
crisis-birth-correct = Szülés javítása
# plain wording, to be checked by a native speaker
crisis-birth-on = A szülés, vagy a terhesség végének napja
# plain wording, to be checked by a native speaker
crisis-birth-place = Biztonságos volt a hely?
# plain wording, to be checked by a native speaker
crisis-birth-mother = Hogy van az anya?
# plain wording, to be checked by a native speaker
crisis-birth-child = Hogy van a gyermek?
# plain wording, to be checked by a native speaker
crisis-birth-saved = Mentve ezen a telefonon. Az utógondozás napjai ebből következnek.
# plain wording, to be checked by a native speaker
crisis-birth-differs = Ketten mást írtak. A korábbi nap számít, amíg valaki ki nem javítja.
# plain wording, to be checked by a native speaker
code-birth-place-safe = Igen
# plain wording, to be checked by a native speaker
code-birth-place-not-safe = Nem
# plain wording, to be checked by a native speaker
code-birth-place-unknown = Nem ismert
# plain wording, to be checked by a native speaker
code-mother-condition-well = Jól
# plain wording, to be checked by a native speaker
code-mother-condition-needs-care = Ellátásra szorul
# plain wording, to be checked by a native speaker
code-mother-condition-died = Meghalt
# plain wording, to be checked by a native speaker
code-mother-condition-unknown = Nem ismert
# plain wording, to be checked by a native speaker
code-child-condition-well = Jól
# plain wording, to be checked by a native speaker
code-child-condition-needs-care = Ellátásra szorul
# plain wording, to be checked by a native speaker
code-child-condition-died = Meghalt
# plain wording, to be checked by a native speaker
code-child-condition-none = A terhesség szülés nélkül ért véget
# plain wording, to be checked by a native speaker
code-child-condition-unknown = Nem ismert
# plain wording, to be checked by a native speaker
crisis-entry-birth-mother = Az anya: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-child = A gyermek: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-place = Biztonságos hely: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-ended = A terhesség vége
# plain wording, to be checked by a native speaker
crisis-entry-checked = Tervezett nap megvolt: { $what }
# plain wording, to be checked by a native speaker
crisis-entry-fine = minden rendben
# plain wording, to be checked by a native speaker
crisis-entry-not-fine = nincs minden rendben

## Telling the authority

# plain wording, to be checked by a native speaker
crisis-duty = Jelezni kell?
# plain wording, to be checked by a native speaker
crisis-duty-why = Miért kérdés: { $reasons }
# plain wording, to be checked by a native speaker
crisis-duty-reason-minor = kiskorú
# plain wording, to be checked by a native speaker
crisis-duty-reason-child-at-risk = gyermek lehet veszélyben
# plain wording, to be checked by a native speaker
crisis-duty-reason-high-risk = magas kockázat
# plain wording, to be checked by a native speaker
crisis-duty-hu = Magyarországon az egyesület, az alapítvány és az egyházi jogi személy a jelzőrendszer tagja: jeleznie kell, ha egy gyermek veszélyben van.
# plain wording, to be checked by a native speaker
crisis-duty-cz = Csehországban a szociális szolgáltatót titoktartás köti, de a büntető törvénykönyvben felsorolt bűncselekményeket így is be kell jelentenie. Az OSPOD értesítése ezt nem váltja ki.
# plain wording, to be checked by a native speaker
crisis-duty-ro = Romániában aki hivatásából eredően gyermekekkel találkozik, annak sürgősen jelentenie kell a bántalmazás vagy elhanyagolás gyanúját.
# plain wording, to be checked by a native speaker
crisis-duty-sk = Szlovákiában a veszélyben lévő gyermekről a gyermekvédelmi hatóságot kell értesíteni.
# plain wording, to be checked by a native speaker
crisis-duty-body = Kinek: { $body }
# plain wording, to be checked by a native speaker
crisis-duty-law = Jogszabály: { $law }
# plain wording, to be checked by a native speaker
crisis-duty-writing = Írásban és késedelem nélkül, akkor is, ha szóban már elhangzott.
# plain wording, to be checked by a native speaker
crisis-duty-lawyer = Ezt senki nem vetette össze a törvény szövegével. Előbb kérdezz meg egy jogászt.
# plain wording, to be checked by a native speaker
crisis-duty-no-country = Nincs megadva a megye, ezért nem tudni, melyik ország joga számít.
# plain wording, to be checked by a native speaker
crisis-duty-by-hand = A Teren magától senkinek nem jelez. Egy ember dönt, és a döntés bekerül az esetbe.
# plain wording, to be checked by a native speaker
crisis-duty-open = Még senki nem döntött.
# plain wording, to be checked by a native speaker
crisis-duty-asked = A koordinátort megkérdezték, ő még nem döntött.
# plain wording, to be checked by a native speaker
crisis-duty-decide = Döntés beírása
# plain wording, to be checked by a native speaker
crisis-duty-decision = Mi a döntés?
# plain wording, to be checked by a native speaker
crisis-duty-to = Kinek?
# plain wording, to be checked by a native speaker
crisis-duty-on = Mikor?
# plain wording, to be checked by a native speaker
crisis-duty-reason = Miért nem?
# plain wording, to be checked by a native speaker
crisis-duty-saved = A döntés mentve ezen a telefonon.
# plain wording, to be checked by a native speaker
crisis-duty-text = Elküldhető szöveg
# plain wording, to be checked by a native speaker
crisis-duty-text-hint = Név nélkül: kézzel írd be, ahol csak a hatóság olvassa.
# plain wording, to be checked by a native speaker
crisis-duty-copy = Másolás
# plain wording, to be checked by a native speaker
crisis-duty-letter =
    Címzett: { $body }
    { "" }
    Jelezzük, hogy egy gyermek vagy kiskorú veszélyben lehet.
    Név és cím: ____________________
    Hely: { $place }
    Miről van szó: { $reasons }
    Mit láttunk vagy hallottunk, és mikor: ____________________
    Mi történt eddig: ____________________
    Mit kérünk: ____________________
    { "" }
    Az eset száma nálunk: { $no }
    Kelt: { $when }
    Aláírás, szervezet, telefon: ____________________
# plain wording, to be checked by a native speaker
code-duty-decision-reported = Jeleztük
# plain wording, to be checked by a native speaker
code-duty-decision-not-reported = Nem jeleztük
# plain wording, to be checked by a native speaker
code-duty-decision-asked = A koordinátort megkérdeztük
# plain wording, to be checked by a native speaker
crisis-entry-duty = Jelzés a hatóságnak: { $decision }
# plain wording, to be checked by a native speaker
crisis-entry-taken = Egy koordinátor átvette

## A minor in danger

# plain wording, to be checked by a native speaker
crisis-call = Kiskorú veszélyben
# plain wording, to be checked by a native speaker
crisis-call-waits = Még egy koordinátor sem vette át.
# plain wording, to be checked by a native speaker
crisis-call-take = Átveszem
# plain wording, to be checked by a native speaker
crisis-call-taken = Átvetted. Mindenki látja, aki az esetben dolgozik.

## In one minute

# plain wording, to be checked by a native speaker
crisis-urgent = Sürgős felvétel
# plain wording, to be checked by a native speaker
crisis-urgent-safe = Most biztonságban van?
# plain wording, to be checked by a native speaker
crisis-urgent-with = Ki van vele?
# plain wording, to be checked by a native speaker
crisis-urgent-age = Hány éves?
# plain wording, to be checked by a native speaker
crisis-urgent-basis = Leírható?
# plain wording, to be checked by a native speaker
crisis-urgent-basis-consent = Igent mond rá
# plain wording, to be checked by a native speaker
crisis-urgent-basis-vital = Nem kérdezhető, veszély van
# plain wording, to be checked by a native speaker
crisis-urgent-weeks = Hányadik hét
# plain wording, to be checked by a native speaker
crisis-urgent-weeks-hint = 0: nem tudni
# plain wording, to be checked by a native speaker
crisis-urgent-rule = Hogyan érhető el?
# plain wording, to be checked by a native speaker
crisis-urgent-through = Ki által, mikor nem?
# plain wording, to be checked by a native speaker
crisis-urgent-label = Hogyan szólítsuk?
# plain wording, to be checked by a native speaker
crisis-urgent-words = Az ő szavaival
# plain wording, to be checked by a native speaker
crisis-urgent-quick = Egy képernyő három lépés helyett, ha nincs idő.
# plain wording, to be checked by a native speaker
crisis-urgent-go = Leírom egy perc alatt
