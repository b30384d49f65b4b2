### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## The register

incidents-title = Adatvédelmi incidensek
incidents-hint = Elveszett telefon, rossz kézbe került adat
incidents-only-coordinator = Ezt csak a koordinátorok látják.
incidents-none-title = Nem történt semmi
incidents-none-text = Elveszett telefon, rossz kézbe került papír: írd le itt. Attól kezdve, hogy tudsz róla, 72 óra van a hatóság értesítésére.
incidents-closed-part = Lezárva
incidents-export = Mentés táblázatba
incidents-exported = Kész a táblázat.

## The 72 hours

incidents-hours-left = Még { $hours } óra van a hatóság értesítésére
incidents-hours-over = Letelt a 72 óra, és a hatóság még nem tud róla
incidents-authority = Hatóság

## Reporting

incidents-report = Új incidens
incidents-kind = Mi történt?
incidents-kind-lostPhone = Elveszett vagy ellopták egy telefon vagy gép
incidents-kind-lostPhone-hint = Ha egy tagé, kezdd a tag nevénél: akkor a telefon is kikerül a hálózatból.
incidents-kind-wrongHands = Rossz kézbe kerültek adatok
incidents-kind-dataLost = Elvesztek vagy nem olvashatók adatok
incidents-kind-other = Valami más
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

## What follows

incidents-known-since = Tudunk róla: { $when } óta
incidents-by = leírta: { $name }, { $when }
incidents-steps = Mit tettünk
incidents-steps-none = Még semmit.
incidents-step = Mit írsz le most?
incidents-step-did = Tettünk valamit
incidents-step-phoneRemoved = A telefon kikerült a hálózatból
incidents-step-authorityTold = Értesítettük a hatóságot
incidents-step-authorityNotTold = A hatóságot nem kell értesíteni
incidents-step-personsTold = Értesítettük az érintetteket
incidents-step-personsNotTold = Az érintetteket nem kell értesíteni
incidents-step-closed = Lezárva
incidents-step-text = Röviden

## A lost phone

incidents-phones = Telefonok és gépek
incidents-phone-never = Még nem hallottunk felőle.
incidents-phone-nothing = Amikor utoljára jelentkezett ({ $when }), semmi nem várt rajta. Hogy később írtak-e rá, nem tudni.
incidents-phone-waiting = Amikor utoljára jelentkezett ({ $when }), még { $count } bejegyzés várt rajta.
incidents-phone-removed = már nem tag
incidents-lost = Elveszett vagy ellopták
incidents-lost-title = { $name } telefonja elveszett, vagy ellopták
incidents-lost-does = Ez a telefon mostantól semmi újat nem kap, és amit küld, azt nem fogadjuk el. Adatvédelmi incidens nyílik, és elindul a 72 óra.
incidents-lost-not = Ha valaki térerőnél megnyitja rajta a Terent, akár a PIN nélkül is, a telefon törli magát; amit nem küldött el, előbb hozzátok kerül. Addig a PIN mögött ott van rajta a hálózat minden esete.
incidents-locked = Le volt zárva?
incidents-locked-yes = Igen
incidents-locked-no = Nem
incidents-locked-unknown = Nem tudni
incidents-lost-do = Telefon eltávolítása
incidents-lost-done = A telefon már nincs a hálózatban. Az incidens le van írva.
incidents-lost-still = Az incidens le van írva, de a telefon még a hálózatban van: az eltávolításhoz térerő kell. Próbáld újra, ha van jel.

## In the log of what left the app

paper-column-incidents = Adatvédelmi esetek
