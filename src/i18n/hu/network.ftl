### plain wording, to be checked by a native speaker: every line of this file

## Members

network-title = Hálózat
network-members = Tagok
network-this-device = ez az eszköz
network-last-heard = utoljára: { $when }
network-never-heard = még nem hallottunk felőle
network-role-owner-hint = Mindent megtehet, koordinátort is kinevez
network-role-coordinator-hint = Látja az egész csapatot, dönt, válaszol, meghív
network-role-mediator-hint = Eseteket és utánkövetéseket ír
network-role-reader-hint = Olvas, de nem ír
network-empty-title = Egyelőre egyedül vagy itt
network-empty-text = Hívd meg az első kollégát. Egy perc az egész.
network-sample = Ez a mintahálózat. Itt nem lehet tagokat módosítani.
network-change-role = Szerep módosítása
network-role-changed = { $name }: mostantól { $role }.
network-remove = Eltávolítás a hálózatból
network-remove-title = Eltávolítod: { $name }?
network-remove-can = Mostantól semmi újat nem kap, és amit küld, azt nem fogadjuk el. A többieknek új kulcs készül.
network-remove-cannot = Ha a telefonja legközelebb hall róla, törli magát; amit nem küldött el, előbb hozzátok kerül. Addig a PIN védi, de amit valaki elolvasott, azt nem lehet visszavenni. Ha ellopták, szólj azoknak, akiknek az esete rajta volt.
network-remove-waiting = Amit írt, az megmarad, a nevével.
network-remove-do = Eltávolítom
network-removed = { $name } már nincs a hálózatban.
network-was-member = már nem tag
network-show-removed = Korábbi tagok mutatása
network-member-devices = { $count } eszköz

## Inviting

network-invite = Meghívok valakit
network-invite-role = Mi lesz a dolga?
network-invite-how = Hogyan hívod meg?
network-invite-by-link = Linket küldök
network-invite-by-link-hint = Máshol van. Egy kódot telefonon egyeztettek.
network-invite-by-qr = Itt van mellettem
network-invite-by-qr-hint = Két beolvasás, ehhez nem kell térerő.
network-invite-ready = Kész a meghívó
network-invite-copy = Link másolása
network-invite-copied = Másolva.
network-invite-expires = Egyszer használható, eddig: { $when }.
network-invite-care = Aki megkapja a linket, kérheti a belépést. De senkit nem engedsz be, amíg nem egyeztettétek a kódot.
network-invite-qr-label = A meghívó beolvasható képként

## Letting in

network-joins = Belépést kér
network-join-text = Hívd fel: { $name }. Kérdezd meg a képernyőjén látható hat számot, és írd ide.
network-join-code = Hat számjegy
network-join-wrong = Ezek nem ennek a kérésnek a számai. Kérdezd meg újra; ha most sem egyezik, utasítsd el.
network-join-accept = Beengedem
network-join-refuse = Elutasítom
network-join-accepted = { $name } mostantól a hálózat tagja.
network-join-refused = Elutasítva.
network-join-asked = { $role }, kérte: { $when }
network-qr-name = A neve
network-qr-scan = Olvasd be a képet a telefonjáról
network-qr-scan-text = Az ő telefonján: Csatlakozás meghívóval, aztán Együtt vagyunk.
network-qr-show = Most ő olvassa be ezt a képet
network-qr-wrong = Ez a kép nem a Teren csatlakozási képernyőjéről van.
network-step = { $step }. lépés, összesen { $steps }
network-problem-name = Írd be a nevét

## What did not work

network-not-done-offline = Nem sikerült: ehhez térerő kell. Próbáld újra, ha van jel.
network-not-done-not-allowed = Nem sikerült: ezt csak a vezető teheti meg.
network-not-done-changed = Nem sikerült: közben változott a lista. Nézd meg, és próbáld újra.
network-not-done-last-owner = Nem sikerült: a hálózatnak kell legalább egy vezető.
network-not-done = Nem sikerült. Próbáld újra.

## What needs the coordinator

network-attention-questions = Megválaszolandó kérdések
network-attention-overdue = Lejárt a csapatban
network-attention-conflicts = Eltérő adatok
network-attention-closed = Lezárva, de van újabb munka
network-attention-duplicates = Talán ugyanaz a család
network-attention-searching = Keressük, ki szerepel két esetben …
network-attention-unread = Új neked
network-attention-silent = 7 napja nem hallottunk róluk
network-attention-none-title = Semmi nem vár rád
network-attention-none-text = Itt lesznek a kérdések, az eltérő adatok, és akikről régen hallottunk.
network-attention-only-coordinator = Ezt csak a koordinátorok látják.
network-register-none = Ilyen itt nincs

network-invitations = Nyitott meghívók
network-invitation-by = Készítette: { $by }, eddig érvényes: { $when }
network-invitation-take-back = Visszavonom
network-invitation-taken-back = A link már nem működik.

## Who works in which county

# plain wording, to be checked by a native speaker
network-teams = Megyei csapatok
# plain wording, to be checked by a native speaker
network-teams-hint = Ki melyik megyében dolgozik
# plain wording, to be checked by a native speaker
network-teams-text = Egy megyére legalább { $least } ember vigyáz: egy elutazik, egy beteg, és egy akkor is ott van.
# plain wording, to be checked by a native speaker
network-teams-none = Még egy megyének sincs csapata
# plain wording, to be checked by a native speaker
network-team-nobody = Itt senki nem dolgozik
# plain wording, to be checked by a native speaker
network-team-another = Másik megye
# plain wording, to be checked by a native speaker
network-team-who = Ki dolgozik itt?
# plain wording, to be checked by a native speaker
network-team-saved = Elmentve. A többiek a következő szinkronnal látják.
# plain wording, to be checked by a native speaker
network-teams-short =
    { $count ->
        [one] Egy megyében { $least }-nál kevesebben
       *[other] { $count } megyében { $least }-nál kevesebben
    }
# plain wording, to be checked by a native speaker
network-team-missing =
    { $count ->
        [one] { $count } ember hiányzik
       *[other] { $count } ember hiányzik
    }
# plain wording, to be checked by a native speaker
network-team-enough =
    { $count ->
        [one] { $count } ember
       *[other] { $count } ember
    }

## Late work of a removed phone

late-title = Kései munka
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
late-none-title = Nincs kései munka
late-none-text = Ide kerül, amit egy eltávolított telefon nem tudott elküldeni, ha a telefonnak újra van térereje.
late-refused-part = Elutasítva
late-refused-by = { $count } bejegyzés, { $name }, { $when }

## The register of incidents, and a lost phone

incidents-hint = Elveszett telefon, rossz kézbe került adat
incidents-only-coordinator = Ezt csak a koordinátorok látják.
incidents-none-title = Nem történt semmi
incidents-none-text = Elveszett telefon, rossz kézbe került papír: írd le itt. Attól kezdve, hogy tudsz róla, 72 óra van a hatóság értesítésére.
incidents-closed-part = Lezárva
incidents-export = Mentés táblázatba
incidents-exported = Kész a táblázat.
incidents-authority = Hatóság
incidents-report = Új incidens
incidents-kind = Mi történt?
incidents-kind-lostPhone-hint = Ha egy tagé, kezdd a tag nevénél: akkor a telefon is kikerül a hálózatból.
incidents-what = Röviden
incidents-whose = Kinek az adatait érintheti?
incidents-whose-hint = Elég az eset száma; nevet ne írj.
incidents-reach = Hány esetet érinthet?
incidents-reach-all = A hálózat minden esetét
incidents-reach-some = Néhányat
incidents-reach-none = Egyet sem
incidents-reach-unknown = Még nem tudjuk
incidents-aware = Mikor tudtad meg?
incidents-aware-hint = Innen számít a 72 óra.
incidents-happened = Mikor történt?
incidents-save = Leírom
incidents-saved = Leírva.
incidents-missing-what = Írd le röviden, mi történt.
incidents-missing-text = Írd le röviden, mit tettetek, vagy miért nem.
incidents-future = Ez a jövőben van. Add meg, mikor tudtad meg.
incidents-no-aware = Add meg, mikor tudtad meg.
incidents-known-since = Tudunk róla: { $when } óta
incidents-by = leírta: { $name }, { $when }
incidents-steps = Mit tettünk
incidents-steps-none = Még semmit.
incidents-step = Mit írsz le most?
incidents-step-did = Tettünk valamit
incidents-step-phoneRemoved = A telefon kikerült a hálózatból
incidents-step-personsTold = Értesítettük az érintetteket
incidents-step-personsNotTold = Az érintetteket nem kell értesíteni
incidents-step-closed = Lezárva
incidents-step-text = Röviden
incidents-phones = Telefonok és gépek
incidents-phone-never = Még nem hallottunk felőle.
incidents-phone-nothing = Amikor utoljára jelentkezett ({ $when }), semmi nem várt rajta. Hogy később írtak-e rá, nem tudni.
incidents-phone-waiting = Amikor utoljára jelentkezett ({ $when }), még { $count } bejegyzés várt rajta.
incidents-phone-removed = már nem tag
incidents-lost = Elveszett vagy ellopták
incidents-lost-does = Ez a telefon mostantól semmi újat nem kap, és amit küld, azt nem fogadjuk el. Adatvédelmi incidens nyílik, és elindul a 72 óra.
incidents-lost-not = Ha valaki térerőnél megnyitja rajta a Terent, akár a PIN nélkül is, a telefon törli magát; amit nem küldött el, előbb hozzátok kerül. Addig a PIN mögött ott van rajta a hálózat minden esete.
incidents-locked = Le volt zárva?
incidents-locked-yes = Igen
incidents-locked-no = Nem
incidents-locked-unknown = Nem tudni
incidents-lost-do = Telefon eltávolítása
incidents-lost-done = A telefon már nincs a hálózatban. Az incidens le van írva.
incidents-lost-still = Az incidens le van írva, de a telefon még a hálózatban van: az eltávolításhoz térerő kell. Próbáld újra, ha van jel.
