### plain wording, to be checked by a native speaker: every line of this file

## General

cases-one = Eset
cases-somebody = Ismeretlen segítő
cases-parts = Az eset részei
cases-actions = Mit tehetsz
cases-change = Módosítás
cases-note = Jegyzet
cases-opened-on = Kezdete
cases-more-questions = További kérdések, mind üresen maradhat
cases-region-choose = Válassz
cases-urgency-today = Ma kell
cases-urgency-week = Ezen a héten kell
cases-assign-do = Átadás
cases-bad-value = Nézd meg újra: így nem menthető.
cases-mediation-needs-next = Válassz következő időpontot: a közvetítésnek mindig van
cases-next-too-early = A következő időpont korábbi, mint amikor történt
cases-happened-in-future = Ez a nap még nem jött el

## The list

cases-pick-follow-up = Melyik eset utánkövetése?
cases-pick-question = Melyik esetről kérdezel?
cases-pick-duplicate = Melyik esettel?

## A row of the list

cases-anonymous = Név nélkül
cases-next = Következő: { $when }
cases-no-next = Nincs következő időpont

## A new case

cases-new-title = Új eset
cases-step = { $step }. lépés a { $steps }-ból
cases-save-case = Eset mentése
cases-saved-phone = Mentve ezen a telefonon. Elmegy, amint lesz térerő.
cases-saved-sample = Mentve a mintában. Semmi nem hagyja el ezt az eszközt.
cases-region-change = Módosítás
cases-danger-now = Ha most veszély van: segélyhívó 112. Feltöltés nélkül is működik.
cases-problems = Ezt nézd meg előbb
cases-missing = Hiányzik: { $field }
cases-wrong = { $field }: nézd meg újra
cases-draft-kept = Amit beírsz, megmarad ezen a telefonon, akkor is, ha az app bezárul.
cases-draft-restored = Itt van, amit elkezdtél.

## Not saved

cases-not-saved-full = Nincs mentve: megtelt a telefon. Szabadíts fel helyet, aztán mentsd újra. Amit beírtál, még itt van.
cases-not-saved-failed = Nincs mentve: a telefon nem fogadta el. Próbáld újra. Amit beírtál, még itt van.
cases-not-saved-read-only = Nincs mentve: itt olvashatsz, de nem írhatsz.
cases-not-saved-too-large = Nincs mentve: egy bejegyzéshez túl hosszú. Oszd ketté. Amit beírtál, még itt van.
cases-not-saved-locked = Nincs mentve: az app zárolva van. Nyisd ki, és mentsd újra.
cases-not-saved-missing = Nincs mentve: ez az eset nincs ezen a telefonon – még nincs, vagy már nincs.
cases-not-saved-no-basis = Nincs mentve: előbb válaszd ki, milyen jogalapon őrizhető ez.
cases-not-saved-no-consent = Nincs mentve: az érintett nem akarja, hogy fényképet vagy felvételt őrizzünk. Vedd ki őket, a többi menthető.
cases-not-saved-changed = Nincs mentve: közben változott valami. Nézd meg, és mentsd újra.

## A contact without a name

cases-anonymous-title = Gyors kapcsolat
cases-anonymous-another = Még egyet írok
cases-anonymous-people-missing = Legalább egy embert számolj

## A case

cases-missing-title = Ez az eset nincs ezen a telefonon
cases-missing-text = Lehet, hogy még úton van. A következő szinkronizálással megérkezik.
cases-to-list = Az esetekhez
cases-number = Ügyszám
cases-status-open = Nyitott
cases-status-closed = Lezárt
cases-status-disputed = Lezárva, de van újabb munka
cases-status-merged = Egy másik eset része
cases-disputed-text = Valaki lezárta ezt az esetet, de nem tudott az újabb munkáról. Semmi nem veszett el. Zárd le újra, vagy folytassátok.
cases-disputed-go-on = Folytatódjon
cases-disputed-close = Lezárom újra
cases-merged-text = A története a másik esetben látható.
cases-merged-open = A másik eset megnyitása
cases-danger = Veszély
cases-child-danger = Gyermek veszélyben
cases-worker = Segítő
cases-unread-entries = { $count } bejegyzést az app újabb változata írt. Megvan, de itt nem mutatható.

## Parts of a case

cases-part-timeline = Történet
cases-part-facts = Adatok
cases-part-person = A személy
cases-part-consents = Hozzájárulások
cases-part-questions = Kérdések
cases-part-more = Egyéb

## Facts

cases-fact-empty = nincs beírva
cases-fact-edit = Módosítás: { $field }
cases-fact-saved = Mentve ezen a telefonon.
cases-conflict-title = Ketten mást írtak
cases-conflict-text = Mindkettő megvan. Válaszd az egyiket, vagy írj mást.
cases-conflict-wait = Mindkettő megvan. A koordinátor dönt.
cases-conflict-keep = Ez maradjon
cases-conflict-other = Mást írok
cases-conflict-said = { $author }, { $when }
cases-conflict-settled = Eldöntve. Ezt látja majd mindenki; a másik a történetben megmarad.

## The person

cases-name-closed = A név zárva van. Csak akkor nyisd meg, ha más nem látja.
cases-name-show = Név mutatása
cases-name-hide = Név elrejtése
cases-name-missing = Ennek az esetnek nincs neve.
cases-name-give = Név hozzáadása
cases-name-given = Az esetnek már van neve.

## Consents

cases-consent-none = még nem kérdeztük
cases-consent-since = { $state }, { $when }
cases-consent-differs = Két segítő mást hallott. Amíg újra meg nem kérdezitek, nemnek számít.
cases-consent-ask = A személy válasza
cases-consent-give = Igen, hozzájárul
cases-consent-refuse = Nem
cases-consent-withdraw = Visszavonja
cases-consent-how = Hogyan mondta?
cases-consent-how-hint = például: szóban, aláírással
cases-consent-saved = A válasz mentve ezen a telefonon.
cases-consents-more = Minden cél mutatása
cases-consents-follow = Mi következik a válaszokból

## What can be done

cases-act-follow-up = Utánkövetés írása
cases-act-question = Kérdés a koordinátornak
cases-act-close = Eset lezárása
cases-act-reopen = Újranyitás
cases-act-assign = Átadás másnak
cases-act-merge = Ugyanaz, mint egy másik eset?
cases-close-title = Eset lezárása
cases-close-outcome = Mi lett az eredmény?
cases-close-done = Lezárva. Bármikor újranyitható.
cases-reopen-title = Eset újranyitása
cases-reopen-why = Miért?
cases-reopen-done = Az eset újra nyitott.
cases-question-title = Kérdés a koordinátornak
cases-question-text = Mit szeretnél tudni?
cases-question-due = Válasz kell eddig
cases-question-send = Megkérdezem
cases-question-done = Elküldve. A válasz ebbe az esetbe érkezik.
cases-question-open = még nincs válasz
cases-question-answer = Válaszolok
cases-answer-title = Válasz
cases-answer-done = Megválaszolva. A segítő a következő szinkronizáláskor látja.
cases-assign-title = Ki kapja?
cases-assign-done = Átadva: { $name }.
cases-assign-differs = Egyszerre ketten kapták meg. Válassz egyet.
cases-outcome-differs = Kétszer zárták le, más eredménnyel. Zárd le újra a helyessel.

## The same family?

cases-duplicate-title = Ugyanaz a család?
cases-duplicate-known = Nem olyasvalaki, akit már ismerünk?
cases-duplicate-compare = Összehasonlítás
cases-duplicate-name = azonos név
cases-duplicate-place = azonos hely
cases-duplicate-born = azonos születési év
cases-duplicate-phone = azonos telefonszám
cases-merge-this = Ez az eset
cases-merge-other = A másik eset
cases-merge-same = Ugyanaz a személy vagy család
cases-merge-same-hint = A két esetből egy lesz. Semmi nem vész el, mindkét szám kereshető.
cases-merge-group = Más emberek, egy ügy
cases-merge-group-hint = Egy közös eset. A személyek külön maradnak.
cases-merge-different = Nem ugyanaz
cases-merge-done = Most már egy eset. 30 napig visszavonható.
cases-merge-with = Összevonva: { $case }
cases-merge-undo = Visszavonás
cases-merge-undo-until = Visszavonható eddig: { $when }
cases-merge-undone = Újra két eset. Semmi nem veszett el.
cases-merge-too-late = A 30 nap letelt.
