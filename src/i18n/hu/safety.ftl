### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-notice = Valamit visszautasítottunk, vagy valami nem jut el hozzád
refused-look = Megnézem

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
