### plain wording, to be checked by a native speaker: every line of this file

## My devices

devices-text = Amit az egyiken írsz, ott van a többin is, a te neveden. Amit csak elkezdtél, ott marad, ahol elkezdted.
devices-link = Még egy eszköz
devices-unnamed = Név nélküli eszköz
devices-this = Ez az
devices-this-hint = Most ezt használod
devices-heard = Utoljára: { $when }
devices-never-heard = Még nem jelentkezett
devices-name = Minek hívod?
devices-name-hint = Például: laptop az irodában
devices-name-missing = Adj neki nevet, hogy megismerd.
devices-named = A név el van mentve
devices-phone = Telefon
devices-laptop = Laptop
devices-remove = Eltávolítás
devices-remove-title = Eltávolítod ezt az eszközt?
devices-remove-does = Mostantól semmi újat nem kap, a többieknek új kulcs készül. Amint megtudja, törli magát, és amit még nem küldött el, a koordinátorokra hagyja.
devices-remove-lost = Elveszett vagy ellopták? Szólj a koordinátornak is: elindul a 72 óra, és az esetet le kell írni.
devices-removed = Az eszköz el van távolítva
devices-not-done = Nem sikerült. Próbáld újra.
devices-not-done-offline = Ehhez térerő kell. Semmi nem változott.
devices-not-done-many = Már nyolc eszközöd van. Előbb távolíts el egyet.

## Linking: on the one that is there

devices-link-1 = 1. Nyisd meg a Terent az új eszközön, és válaszd: „Másik eszközöm”.
devices-link-2 = 2. Olvasd be itt a kódot, amit mutat.
devices-link-3 = 3. Utána az olvassa be a kódot, ami itt jelenik meg.
devices-not-a-code = Ez nem egy új eszköz kódja. Válaszd rajta: „Másik eszközöm”, és azt olvasd be, amit mutat.
devices-compare = Ugyanaz a szám?
devices-compare-text = Az új eszköz a kódja alatt egy számot mutat. Ennek kell lennie:
devices-compare-warning = Aki az eszközeid közé bekerül, minden esetet elolvas. Más a szám, vagy úgy küldte valaki a kódot? Akkor ne folytasd.
devices-same = Ugyanaz
devices-differs = Nem ugyanaz
devices-show = Most fordítva
devices-show-text = Olvasd be ezt a kódot az új eszközzel. A hálózatot utána magától letölti.

## Linking: on the new one

devices-own-text = Legyen kéznél a telefon vagy számítógép, amelyikkel már dolgozol. Más nem kell hozzá.
devices-own-show = A másik eszközödön nyisd meg: Egyéb, Eszközeim, és olvastasd be vele ezt a kódot. Ugyanezt a számot fogja mutatni.
devices-own-scan = Most olvasd be a kódot a másik eszközöd képernyőjéről.
devices-own-wrong = Ez a kód nem a tiédre válaszol. Azt olvasd be, amit most mutat a másik eszközöd.

## Recovery sheet: one paper or three

recovery-kind = Egy lap vagy három rész?
recovery-kind-whole = Egy lap
recovery-kind-parts = Három rész, bármelyik kettő elég
recovery-kind-parts-hint = Három ember őriz egyet-egyet. Egy rész magában semmit nem árul el, és egy el is veszhet.
recovery-part-title = { $number }. rész, összesen { $of }
recovery-part-text = Tartsd biztos helyen, és csak annak add oda, akitől kaptad. Magában semmit nem árul el.
recovery-ask-title-parts = Négy csoport, a biztonság kedvéért
recovery-ask-parts = Végy elő kettőt a három lapból, és írd be róluk ezeket.
recovery-ask-part-group = { $part }. rész, { $number }. csoport
recovery-needs-signal = Új laphoz térerő kell. Addig a régi érvényes.
recovery-use = Így használd: nyisd meg a Terent egy új számítógépen vagy telefonon, és válaszd: „Van visszaállító lapom”. A lap ezzel elhasználódik, és újat készítesz.
recovery-renew-when = Elveszett, vagy nem tudod, ki látta? Készíts újat.
recovery-renew = Új lap készítése
recovery-renew-do = Készítek újat
recovery-renew-text = Amint az új lap megjelenik, a régi már semmit nem nyit. Akkor semmisítsd meg. Mindenkinek új kulcs készül.

## Restoring

restore-text = Írd be, ami a papíron áll, vagy olvasd be a kódját. Háromrészes lapból kettő kell.
restore-relay = Itt keressük: { $relay }. Máshol van a hálózatod? Nyisd meg a Terent arról a címről.
restore-typed = Betűk a papíron
restore-typed-hint = Sorról sorra. Szóköz és kisbetű nem számít.
scan-picture = Kép kiválasztása róla
scan-picture-none = Ezen a képen nincs kód.
restore-one-part = Megvan ez a rész: { $number }. Most ugyanannak a lapnak egy másik része jön.
restore-not-letters = Visszaállító lapon nem ilyesmi áll.
restore-wrong-length = { $groups } csoport van itt. Egy lapon 24 van, egy részen a háromból 27.
restore-wrong-groups =
    { $count ->
        [one] Ez a csoport nem jó: { $groups }. Nézd meg újra.
       *[other] Ezek a csoportok nem jók: { $groups }. Nézd meg őket újra.
    }
restore-wrong-whole = Minden csoport jó magában, de nem tartoznak össze. Nem két papírról valók?
restore-same-part = Ez ugyanaz a rész még egyszer. Végy elő egy másikat.
restore-other-parts = Ez a két rész nem ugyanahhoz a laphoz tartozik. Két együtt nyomtatott kell.
restore-opening = A hálózat olvasása
restore-offline = A központ nem érhető el. A visszaállításhoz térerő kell.
restore-unknown = Az ezen a címen lévő központ nem ismeri a lap hálózatát.
restore-not-the-network = Amit a központ mutat, az nem a lap hálózata, vagy régebbi a lapnál. Kérdezd meg azt, aki a szerverét üzemelteti.
restore-used = Ezt a lapot már felhasználták, vagy készült utána újabb. A legújabbat vedd elő.
restore-other-sheet = Másik lap
restore-found = Emberek: { $people }. Esetek: { $cases }.
restore-behind = A központ régi állapotot mutat
restore-behind-text = A kollégáid azóta is írtak. Akit közben eltávolítottatok, újra tag lehetne. Mielőtt folytatod, kérdezd meg azt, aki a központ szerverét üzemelteti.
restore-behind-go-on = Folytatom így is
restore-who = Ki vagy te?
restore-who-else = Valaki más
restore-who-missing = Válaszd ki, ki vagy.
restore-others = Mi legyen a régi eszközökkel?
restore-others-remove = Mind odavan: távolítsuk el
restore-others-remove-hint = Aki megtalál egyet, semmi újat nem kap. A kollégák meghívóval lépnek be újra.
restore-others-keep = Nálunk vannak: maradjanak
restore-others-keep-hint = Csak te térsz vissza így. Akkor válaszd, ha mindegyikről tudod, hol van.
restore-used-up = A lap ezzel elhasználódik. A Teren utána újat kér.
restore-refused = A központ nem fogadta el. Közben felhasználta valaki a lapot? Itt semmi nem maradt.

## A new phone of somebody else's

newphone-do = Új telefon: { $name }
newphone-text = Ez { $name } telefonja lesz: az esetei, a neve és a szerepe megmarad. Mindenki látja, hogy te engedted be.
newphone-old = Mi legyen a régi telefonnal?
newphone-old-goes = Eltávolítjuk
newphone-old-goes-hint = Elromlott, vagy mindent töröltek róla. Semmi újat nem kap, és amint megtudja, törli magát.
newphone-old-stays = Marad
newphone-old-stays-hint = Mindkettőt használja.
newphone-lost = Elveszett vagy ellopták? Előbb azt jelöld az adatlapján: elindul a 72 óra, és az incidens le lesz írva.
newphone-typed = A telefonon beírt név: { $name }
newphone-in = Az új telefon mostantól az övé: { $name }.
newphone-in-old-stays = Az új telefon mostantól az övé: { $name }. A régit még nem sikerült eltávolítani: ő maga megteheti, itt: „Eszközeim”.
newphone-list = Új telefonok
newphone-let-in = { $by } beengedte { $name } új telefonját
newphone-invitation = { $name } új telefonjának
