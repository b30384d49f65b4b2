### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Amit visszautasítottunk
refused-only-coordinator = Ezt csak a koordinátorok látják.
refused-notice = Valamit visszautasítottunk, vagy valami nem jut el hozzád
refused-look = Megnézem
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
refused-removed-text = Nem számít. Ha valódi munka volt, mondja el, és írjátok le újra.
refused-twice = { $name } telefonja egy helyen két dolgot mondott
refused-twice-text = Vagy lemásolták a telefont, vagy valaki mást mutat az egyiknek, mint a másiknak. Kérdezz rá; ha kétséges, távolítsd el a telefont, és hívd meg újra.
refused-changed = { $name } telefonja olyat küldött, amit a Teren soha nem ír
refused-changed-text = Lehet, hogy megváltoztatták vagy megsérült rajta az alkalmazás. Kérdezd meg, mi történt a telefonnal; ha nem bízol benne, távolítsd el.
refused-withheld = A szerver nem adja át { $name } bejegyzéseit
refused-withheld-text = A kollégák már olvasták. Szólj annak, aki a szervert üzemelteti. Addig kérdezd meg telefonon.
refused-roster-withheld = { $name } olyan változásról tud a tagok között, amelyet a szerver nem mutat meg neked
refused-roster-withheld-text = Lehet, hogy valakit eltávolítottak, de itt még tagnak látszik. Kérdezz meg egy koordinátort, mielőtt a listára hagyatkozol.
refused-split = { $name } más taglistát lát, mint te
refused-split-text = A szerver mást mond az egyiknek, mint a másiknak. Ne írj semmi kényeset, amíg ki nem derül, miért.
refused-newer = { $name } újabb Terennel ír
refused-newer-text = Itt megőrizzük, és olvasható lesz, ha ezen az eszközön is frissül a Teren.

lost-title = A böngésző kidobta, amit a Teren itt tartott
lost-sent = Ami elment, az megvan: lezárva a központban, és a kollégáidnál.
lost-unsent = Ami nem ment el, elveszett. Írd le még ma, amire emlékszel belőle.
lost-how = Így kapod vissza
lost-how-1 = Szólj a koordinátornak. Ennek a telefonnak a régi helyét eltávolítja a hálózatból, mint egy elveszett telefonét.
lost-how-2 = Kérj új meghívót, és add meg ugyanazt a nevet, mint korábban.
lost-how-3 = Koppints arra, hogy „Újra csatlakozom”. Az eseteid megjönnek, amint van térerő.
lost-sheet = Te voltál az egyetlen koordinátor? Akkor vedd elő a visszaállító lapot, és mást ne törölj.
lost-join = Újra csatlakozom
lost-retry = Nézd meg még egyszer

safe-ios = iPhone-on és iPaden a Safari törli, amit egy oldal tárol, ha hét napig nem nyitják meg. A kezdőképernyőről megnyitva nem törli.
safe-open-to-send = Ez a böngésző csak addig küld, amíg a Teren nyitva van. Nyisd meg ott, ahol van térerő.

common-broken-title = A Teren nem fér hozzá a tárolóhoz
common-broken-blocked = A böngésző nem enged semmit tárolni. Privát ablakban ez gyakori. Nyisd meg a Terent rendes ablakban.
common-broken-missing = Ez a böngésző nem tud adatot tárolni. Használj újabb Chrome-ot, Firefoxot vagy Safarit.
