### plain wording, to be checked by a native speaker: every line of this file

## Where the work is, in full

sync-level-text = Amit írtál, elhagyta a telefont, és lezárva, biztonságban van.
sync-waiting-text = Lezárva, mentve van ezen a telefonon. Magától elmegy, amint lesz térerő.
sync-now = Küldés és fogadás most
sync-relay-lost = A központban valami elveszett. Ez a telefon újra elküldte.
sync-rejected = Érkezett valami, ami nem volt hiteles; félretettük. Szólj a koordinátornak.
sync-figures = Számokban
sync-figure-line = Vonal
sync-line-offline = Nincs térerő
sync-line-connecting = Keresem
sync-line-online = Kapcsolódva
sync-line-refused = Elutasítva
sync-figure-last = Utoljára egyezett a központtal
sync-figure-waiting = Csak ezen az eszközön
sync-figure-oldest = Közülük a legrégebbi
sync-figure-held = Egyelőre félretéve
sync-never = Még nem
sync-none = Nincs

## The phone is full

breaks-full-text = Amit eddig mentettél, lezárva, biztonságban van. Csinálj helyet a telefonon: törölj felesleges videókat vagy alkalmazásokat. A Teren magától folytatja.
breaks-full-room = Helyet csinálok a Terenben

## Before a phone is erased

breaks-wipe-first = Két mód, hogy megmaradjon, ami még nem ment el:
breaks-wipe-pass = Átadom egy munkatársnak fájlban

## An invitation on an iPhone

breaks-ios-title = Előbb a kezdőképernyő
breaks-ios-text = iPhone-on és iPaden a kezdőképernyőn lévő Teren külön őrzi az eseteket. Amit itt kezdesz el, ott nem lenne meg, és amit hét napig nem nyitsz meg, az elveszhet.
breaks-ios-open = Utána nyisd meg a Terent a kezdőképernyőről, és ott folytasd.
breaks-ios-then = Nyisd meg a Terent a kezdőképernyőről, válaszd ezt: „{ $door }”, és illeszd be ezt a meghívót:
breaks-ios-copy = Meghívó másolása
breaks-ios-here = Mégis a böngészőben folytatom

## A server that has lost everything, or is new

breaks-backup-ask = Van biztonsági másolatod?
breaks-backup-text = Egy korábban készült másolat elhozza a hálózatot erre a szerverre, mindennel, ami benne van. Ez a lap nyitja.
breaks-backup-pick = Másolat kiválasztása
breaks-backup-bringing = A hálózat felkerül erre a szerverre
breaks-backup-closed = Ez a szerver nem fogad új hálózatot. Aki működteti, nyissa meg egy időre, utána pedig zárja be újra.
breaks-backup-key = Ez a lap nem nyitja azt a fájlt. Lehet, hogy a fájl régebbi a lapnál, vagy más hálózaté.
breaks-unknown-text = A szerver nem tud a hálózatodról: ott elveszett, vagy új szerver. A telefonokon minden biztonságban van. Amint a működtetője befogadja a hálózatot, a telefonok maguktól mindent visszavisznek.
breaks-offer-again = Mindent felajánlok újra a szervernek
breaks-offer-again-done = Minden, ami ezen az eszközön egészben megvan, újra fel lesz ajánlva. Ami a szerveren megvan, az nem megy el kétszer.

## What only a lost phone had

breaks-files-counting = Fényképek és fájlok számolása
breaks-files-missing =
    { $count ->
        [0] A bejegyzéseihez tartozó minden fénykép és fájl a központban van.
        [one] { $count } fénykép vagy fájl csak ezen a telefonon van meg.
       *[other] { $count } fénykép és fájl csak ezen a telefonon van meg.
    }
breaks-files-unknown = Hogy van-e fénykép csak ezen a telefonon, az térerővel derül ki.
breaks-late-files-here = { $count } fénykép és fájl tartozik hozzá, és megjött.
breaks-late-files-missing = { $count } fénykép és fájl tartozik hozzá, ebből { $missing } még nem jött meg arról a telefonról. Ha onnan még elmegy, magától bekerül az esetbe. Ha ott előbb törölték, elveszett.
breaks-late-files-unknown = { $count } fénykép és fájl tartozik hozzá. Hogy megjöttek-e, az térerővel derül ki.

## A backup, opened by a sheet in parts

breaks-part-read = A részekre osztott lapból kettő kell. Ez a rész megvan, most egy másikat.
