### A network's own questions, forms from elsewhere, and cases that come in from a table.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## The network's own questions

# plain wording, to be checked by a native speaker
own-text = Amit a hálózatod kérdez a Teren kérdésein túl. Mindenki megkapja a következő szinkronnal.
# plain wording, to be checked by a native speaker
own-ethnicity-title = Etnikai hovatartozást nem kérdezünk
# plain wording, to be checked by a native speaker
own-ethnicity = Egy lista arról, ki roma, ellene fordítható. Hogy valakivel mi miatt bántak rosszabbul, annak külön kérdése van, az ő szavaival. Ne írj erről kérdést vagy választ.
# plain wording, to be checked by a native speaker
own-none = Még nincs saját kérdés
# plain wording, to be checked by a native speaker
own-only-coordinator = Kérdést a koordinátorok vesznek fel.
# plain wording, to be checked by a native speaker
own-add = Új kérdés felvétele
# plain wording, to be checked by a native speaker
own-new = Új kérdés
# plain wording, to be checked by a native speaker
own-change = A kérdés módosítása
# plain wording, to be checked by a native speaker
own-case-type = Milyen eseteknél?
# plain wording, to be checked by a native speaker
own-case-type-core = Minden esettípusnál
# plain wording, to be checked by a native speaker
own-label = A kérdés
# plain wording, to be checked by a native speaker
own-label-in = A kérdés ezen a nyelven: { $language }
# plain wording, to be checked by a native speaker
own-other-languages = Más nyelveken
# plain wording, to be checked by a native speaker
own-hint = Egy sor segítség alatta
# plain wording, to be checked by a native speaker
own-kind = Mi a válasz?
# plain wording, to be checked by a native speaker
own-kind-text = Egy sor szöveg
# plain wording, to be checked by a native speaker
own-kind-longText = Szöveg
# plain wording, to be checked by a native speaker
own-kind-number = Szám
# plain wording, to be checked by a native speaker
own-kind-boolean = Igen vagy nem
# plain wording, to be checked by a native speaker
own-kind-partialDate = Dátum
# plain wording, to be checked by a native speaker
own-kind-choice = Egy a listából
# plain wording, to be checked by a native speaker
own-kind-multi = Több a listából
# plain wording, to be checked by a native speaker
own-kind-note = Olvasnivaló
# plain wording, to be checked by a native speaker
own-options = A lista
# plain wording, to be checked by a native speaker
own-option = { $number }. válasz
# plain wording, to be checked by a native speaker
own-option-add = Még egy válasz
# plain wording, to be checked by a native speaker
own-required = Hiányos nélküle az eset?
# plain wording, to be checked by a native speaker
own-needed = szükséges
# plain wording, to be checked by a native speaker
own-at-intake = Új eset felvételekor is kérdezzük?
# plain wording, to be checked by a native speaker
own-at-intake-hint = Az utolsó lépésben. Veszélyben, sürgős esetben vagy név nélkül a felvétel nem vár rá; ilyenkor az esetben marad nyitva.
# plain wording, to be checked by a native speaker
own-asked-at-intake = felvételkor is
# plain wording, to be checked by a native speaker
own-when = Csak akkor kérdezzük, ha …
# plain wording, to be checked by a native speaker
own-when-always = Mindig kérdezzük
# plain wording, to be checked by a native speaker
own-when-is = … a válasz
# plain wording, to be checked by a native speaker
own-when-kept = Az űrlapjából hozott feltétele van. Úgy marad, ahogy van.
# plain wording, to be checked by a native speaker
own-when-drop = Kérdezzük mindig
# plain wording, to be checked by a native speaker
own-sensitive = Mennyire kell vigyázni a válaszra?
# plain wording, to be checked by a native speaker
own-sensitive-no = Nem mond semmit emberről
# plain wording, to be checked by a native speaker
own-sensitive-personal = Személyes
# plain wording, to be checked by a native speaker
own-sensitive-high = Nagyon személyes
# plain wording, to be checked by a native speaker
own-sensitive-art9 = Egészség, vallás, politika, szexualitás: különleges adat
# plain wording, to be checked by a native speaker
own-sensitive-art9-hint = A kérdés csak akkor nyílik meg, ha az esetben megvan az adatkezelés jogalapja.
# plain wording, to be checked by a native speaker
own-saved = Elmentve. A többiek a következő szinkronnal kapják meg.
# plain wording, to be checked by a native speaker
own-retire = Ne kérdezzük többé
# plain wording, to be checked by a native speaker
own-retire-hint = Amire már válaszoltak, az látható marad.
# plain wording, to be checked by a native speaker
own-ask-again = Kérdezzük újra
# plain wording, to be checked by a native speaker
own-differs = Két koordinátor külön módosította ezt a kérdést. Ha itt elmented, az lesz érvényes.
# plain wording, to be checked by a native speaker
own-missing-label = Írd be a kérdést.
# plain wording, to be checked by a native speaker
own-missing-kind = Válaszd ki, mi a válasz.
# plain wording, to be checked by a native speaker
own-missing-options = Írj legalább két választ.
# plain wording, to be checked by a native speaker
own-bad = A kérdést nem lehetett elmenteni. Rövidítsd.

## Questions from an XLSForm

# plain wording, to be checked by a native speaker
own-from-form = Kérdések XLSForm-fájlból
# plain wording, to be checked by a native speaker
xlsform-title = Kérdések XLSForm-fájlból
# plain wording, to be checked by a native speaker
xlsform-text = KoboToolboxhoz vagy ODK-hoz készült űrlap, .xlsx fájlban. Előbb megmutatjuk, mi jönne át belőle és mi nem. Semmi nem változik, amíg nem mondod.
# plain wording, to be checked by a native speaker
xlsform-choose = Fájl kiválasztása
# plain wording, to be checked by a native speaker
xlsform-other = Másik fájl kiválasztása
# plain wording, to be checked by a native speaker
xlsform-come =
    { $count ->
        [0] Egy kérdés sem vehető át
        [one] { $count } kérdés jönne át
       *[other] { $count } kérdés jönne át
    }
# plain wording, to be checked by a native speaker
xlsform-left =
    { $count ->
        [0] Az űrlapban mindent értünk
        [one] { $count } dolog nem jön át az űrlapból
       *[other] { $count } dolog nem jön át az űrlapból
    }
# plain wording, to be checked by a native speaker
xlsform-at = { $sheet }, { $row }. sor
# plain wording, to be checked by a native speaker
xlsform-at-file = A fájlban
# plain wording, to be checked by a native speaker
xlsform-line = Kimarad: { $why }
# plain wording, to be checked by a native speaker
xlsform-part = Enélkül jön át: { $why }
# plain wording, to be checked by a native speaker
xlsform-conditional = feltétellel kérdezzük
# plain wording, to be checked by a native speaker
xlsform-special = Melyik kérdez egészségről, vallásról, politikáról vagy szexualitásról?
# plain wording, to be checked by a native speaker
xlsform-special-hint = Csak akkor nyílnak meg, ha az esetben megvan az adatkezelés jogalapja.
# plain wording, to be checked by a native speaker
xlsform-take =
    { $count ->
        [one] { $count } kérdés átvétele
       *[other] { $count } kérdés átvétele
    }
# plain wording, to be checked by a native speaker
xlsform-why-no-survey = nincs „survey” nevű munkalap
# plain wording, to be checked by a native speaker
xlsform-why-type = ennek a típusnak itt nincs helye
# plain wording, to be checked by a native speaker
xlsform-why-metadata = a Teren magától feljegyzi, ki mit mikor írt
# plain wording, to be checked by a native speaker
xlsform-why-media = képnek, hangnak, fájlnak itt nincs helye
# plain wording, to be checked by a native speaker
xlsform-why-place = térképes helynek itt nincs helye
# plain wording, to be checked by a native speaker
xlsform-why-calculated = itt semmit nem számolunk ki
# plain wording, to be checked by a native speaker
xlsform-why-no-name = nincs neve
# plain wording, to be checked by a native speaker
xlsform-why-name-twice = ez a név már szerepelt
# plain wording, to be checked by a native speaker
xlsform-why-no-label = nincs szövege
# plain wording, to be checked by a native speaker
xlsform-why-language = a nyelvnek nincs kódja, mint itt: „Magyar (hu)”
# plain wording, to be checked by a native speaker
xlsform-why-too-long = 500 betűnél hosszabb, a többi lemarad
# plain wording, to be checked by a native speaker
xlsform-why-no-list = a listája nincs a „choices” munkalapon
# plain wording, to be checked by a native speaker
xlsform-why-list-too-long = a listában 200-nál több válasz van
# plain wording, to be checked by a native speaker
xlsform-why-code = a válasz neve egy szó legyen, legfeljebb 64 betű
# plain wording, to be checked by a native speaker
xlsform-why-code-twice = a válasz már szerepel a listában
# plain wording, to be checked by a native speaker
xlsform-why-or-other = az „or_other” nem ismert; vedd fel a választ a listába
# plain wording, to be checked by a native speaker
xlsform-why-condition = a feltételt nem értjük, a kérdést mindig feltesszük
# plain wording, to be checked by a native speaker
xlsform-why-check = az ellenőrzést nem értjük, minden választ elfogadunk
# plain wording, to be checked by a native speaker
xlsform-why-filter = a szűrőt nem értjük, az egész listát felajánljuk
# plain wording, to be checked by a native speaker
xlsform-why-required = nem értjük, mikor szükséges, üresen maradhat
# plain wording, to be checked by a native speaker
xlsform-why-column = ezt az oszlopot nem ismerjük
# plain wording, to be checked by a native speaker
xlsform-why-known = a hálózatod már kérdezi

## Files that cannot be read

# plain wording, to be checked by a native speaker
import-file-NotATable = Ezt a táblázatot a Teren nem tudja olvasni. .xlsx és .csv fájlt olvas.
# plain wording, to be checked by a native speaker
import-file-OldWorkbook = Ez régi .xls fájl. Nyisd meg egy táblázatkezelőben, és mentsd .xlsx-ként.
# plain wording, to be checked by a native speaker
import-file-TooLong = Ez a fájl túl hosszú. Oszd ketté.
# plain wording, to be checked by a native speaker
import-file-Empty = Ebben a fájlban nincs semmi.

## Cases from a table

# plain wording, to be checked by a native speaker
import-text = Egy máshol vezetett lista, .xlsx vagy .csv. Előbb minden sornál látod, mi lenne belőle, és az egész visszavehető.
# plain wording, to be checked by a native speaker
import-only-coordinator = Táblázatot a koordinátorok hoznak be.
# plain wording, to be checked by a native speaker
import-choose = Táblázat kiválasztása
# plain wording, to be checked by a native speaker
import-sheet = Melyik munkalap?
# plain wording, to be checked by a native speaker
import-log = Behozott táblázatok
# plain wording, to be checked by a native speaker
import-log-none = Még senki nem hozott be táblázatot
# plain wording, to be checked by a native speaker
import-log-made =
    { $made ->
        [one] { $rows } sorból { $made } eset
       *[other] { $rows } sorból { $made } eset
    }
# plain wording, to be checked by a native speaker
import-log-begun = Nincs befejezve
# plain wording, to be checked by a native speaker
import-log-left = Félbehagyva
# plain wording, to be checked by a native speaker
import-log-done = Befejezve
# plain wording, to be checked by a native speaker
import-log-undone = Visszavéve
# plain wording, to be checked by a native speaker
import-columns = Mi van az oszlopokban?
# plain wording, to be checked by a native speaker
import-columns-text =
    { $lines ->
        [one] { $lines } sor. Mondd meg, melyik oszlop mi. Amit kihagysz, az nem jön be.
       *[other] { $lines } sor. Mondd meg, melyik oszlop mi. Amit kihagysz, az nem jön be.
    }
# plain wording, to be checked by a native speaker
import-column-example = Például: { $example }
# plain wording, to be checked by a native speaker
import-column-nameless = { $number }. oszlop
# plain wording, to be checked by a native speaker
import-column-none = Kihagyom
# plain wording, to be checked by a native speaker
import-column-twice = Egy másik oszlop már ez.
# plain wording, to be checked by a native speaker
import-group-later = Később kérdezzük
# plain wording, to be checked by a native speaker
import-no-name = Mondd meg, melyik oszlop az, ahogy az embert hívják.
# plain wording, to be checked by a native speaker
import-for-all = Minden sorra
# plain wording, to be checked by a native speaker
import-for-all-text = Ezt egyik oszlop sem mondja meg. Amit itt választasz, minden sorra érvényes.
# plain wording, to be checked by a native speaker
import-check = Mi történne?
# plain wording, to be checked by a native speaker
import-dry = Mi történne
# plain wording, to be checked by a native speaker
import-dry-running = Minden sort megnézünk …
# plain wording, to be checked by a native speaker
import-dry-nothing = Még semmi nem változott.
# plain wording, to be checked by a native speaker
import-dry-ready =
    { $count ->
        [0] Egy sorból sem lehet eset
        [one] { $count } sorból eset lesz
       *[other] { $count } sorból eset lesz
    }
# plain wording, to be checked by a native speaker
import-dry-wrong =
    { $count ->
        [0] Egy sor sem hibás
        [one] { $count } sor nem jön be: valami hibás benne
       *[other] { $count } sor nem jön be: valami hibás bennük
    }
# plain wording, to be checked by a native speaker
import-dry-alike =
    { $count ->
        [0] Úgy látszik, még senki nincs itt közülük
        [one] Közülük { $count } talán már itt van
       *[other] Közülük { $count } talán már itt van
    }
# plain wording, to be checked by a native speaker
import-alike-what = Mi legyen azokkal, akik talán már itt vannak?
# plain wording, to be checked by a native speaker
import-alike-leave = Maradjanak ki
# plain wording, to be checked by a native speaker
import-alike-bring = Jöjjenek be ők is
# plain wording, to be checked by a native speaker
import-lines = Sorok
# plain wording, to be checked by a native speaker
import-tab-wrong = Hibás
# plain wording, to be checked by a native speaker
import-tab-alike = Már itt van?
# plain wording, to be checked by a native speaker
import-tab-ready = Bejön
# plain wording, to be checked by a native speaker
import-more = Továbbiak
# plain wording, to be checked by a native speaker
import-line = { $line }. sor
# plain wording, to be checked by a native speaker
import-line-problem = { $column }: { $problem }
# plain wording, to be checked by a native speaker
import-line-alike = Talán ugyanaz: { $who } ({ $reasons })
# plain wording, to be checked by a native speaker
import-line-alike-line = { $line }. sor
# plain wording, to be checked by a native speaker
import-cell-NotInList = „{ $piece }” nincs a listában
# plain wording, to be checked by a native speaker
import-cell-NotADate = „{ $piece }” nem dátum, vagy kettő is lehetne
# plain wording, to be checked by a native speaker
import-cell-NotANumber = „{ $piece }” nem ideillő szám
# plain wording, to be checked by a native speaker
import-cell-NotYesOrNo = „{ $piece }” se nem igen, se nem nem
# plain wording, to be checked by a native speaker
import-cell-NotARegion = „{ $piece }” nem megye
# plain wording, to be checked by a native speaker
import-cell-TooLong = túl hosszú
# plain wording, to be checked by a native speaker
import-cell-OutOfRange = „{ $piece }” túl kevés vagy túl sok
# plain wording, to be checked by a native speaker
import-place-NotAsked = ilyen esetnél ezt nem kérdezzük; elveszne
# plain wording, to be checked by a native speaker
import-place-NoBasis = ehhez jogalap kell
# plain wording, to be checked by a native speaker
import-place-NotTaken = ezt a választ a kérdés nem fogadja el
# plain wording, to be checked by a native speaker
import-do =
    { $count ->
        [one] { $count } eset behozása
       *[other] { $count } eset behozása
    }
# plain wording, to be checked by a native speaker
import-running = { $of } esetből { $made } kész
# plain wording, to be checked by a native speaker
import-stop = Álljon meg itt
# plain wording, to be checked by a native speaker
import-stopping = Ezt még befejezi, aztán megáll …
# plain wording, to be checked by a native speaker
import-done =
    { $count ->
        [one] { $count } eset elkészült
       *[other] { $count } eset elkészült
    }
# plain wording, to be checked by a native speaker
import-done-text = Ezen a készüléken vannak, és a következő szinkronnal mennek tovább. A „Behozott táblázatok” alatt az egész visszavehető.
# plain wording, to be checked by a native speaker
import-left-text = A vége előtt hagytad abba. A táblázat újra behozható: akkor megmondjuk, ki van már itt.
# plain wording, to be checked by a native speaker
import-failed-text = Megállt. Ami elkészült, az kész; a táblázat többi része újra behozható.
# plain wording, to be checked by a native speaker
import-undo = Visszaveszem
# plain wording, to be checked by a native speaker
import-undo-title = Visszaveszed?
# plain wording, to be checked by a native speaker
import-undo-text = Az esetei lezárulnak, és kikerülnek a listákból. Amelyiken azóta dolgoztak, az marad.
# plain wording, to be checked by a native speaker
import-undo-running = Visszavétel …
# plain wording, to be checked by a native speaker
import-undo-done =
    { $count ->
        [one] { $count } eset visszavéve
       *[other] { $count } eset visszavéve
    }
# plain wording, to be checked by a native speaker
import-undo-kept =
    { $count ->
        [0] Egy eset sem maradt
        [one] { $count } eset marad: azóta valaki dolgozott rajta
       *[other] { $count } eset marad: azóta valaki dolgozott rajtuk
    }
# plain wording, to be checked by a native speaker
import-undo-note = Az ekkor behozott táblázatot visszavettük: { $when }.
# plain wording, to be checked by a native speaker
import-mistakes = Tévedésből rögzítve

## Flats, landlords and services from a table

# plain wording, to be checked by a native speaker
import-reg-what = Mi van a táblázatban?
# plain wording, to be checked by a native speaker
import-reg-cases = Esetek
# plain wording, to be checked by a native speaker
import-reg-dry-ready = Ennyi sor kerül a nyilvántartásba: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-alike = Talán már itt van: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-wrong = Ennyi sorban van hiba: { $count }
# plain wording, to be checked by a native speaker
import-reg-alike-what = Mi legyen azzal, ami talán már itt van?
# plain wording, to be checked by a native speaker
import-reg-alike-bring = Jöjjön be az is
# plain wording, to be checked by a native speaker
import-reg-alike = Talán ugyanaz: { $what }
# plain wording, to be checked by a native speaker
import-reg-do = Behozás: { $count }
# plain wording, to be checked by a native speaker
import-reg-running = { $of } sorból { $made } kész
# plain wording, to be checked by a native speaker
import-reg-done = A nyilvántartásba került: { $count }
# plain wording, to be checked by a native speaker
import-reg-log = { $list }: { $rows } sorból { $made }
# plain wording, to be checked by a native speaker
import-reg-undo-text = Kikerül a nyilvántartásból. Amit azóta valaki átírt, az marad.
# plain wording, to be checked by a native speaker
import-reg-undo-done = Visszavéve: { $count }
# plain wording, to be checked by a native speaker
import-reg-undo-kept = Azóta átírták, marad: { $count }

## Lists of a network's own

# plain wording, to be checked by a native speaker
ownlist-title = Saját listáink
# plain wording, to be checked by a native speaker
ownlist-text = A lista arra való, amiből egy esetben több is van, például iskolás gyerekek: mindegyikről ugyanazt kérdezzük.
# plain wording, to be checked by a native speaker
ownlist-add = Új lista felvétele
# plain wording, to be checked by a native speaker
ownlist-new = Új lista
# plain wording, to be checked by a native speaker
ownlist-change = A lista módosítása
# plain wording, to be checked by a native speaker
ownlist-label = Mi a lista neve?
# plain wording, to be checked by a native speaker
ownlist-label-in = A lista neve ezen a nyelven: { $language }
# plain wording, to be checked by a native speaker
ownlist-missing-label = Írd be a lista nevét.
# plain wording, to be checked by a native speaker
ownlist-questions = Mit kérdezünk mindegyikről?
# plain wording, to be checked by a native speaker
ownlist-questions-hint = Az esetben az első válasz lesz a neve.
# plain wording, to be checked by a native speaker
ownlist-missing-questions = Vegyél fel legalább egy kérdést.
# plain wording, to be checked by a native speaker
ownlist-question-keep = Kérdés rendben
# plain wording, to be checked by a native speaker
ownlist-required = Kötelező válaszolni?
# plain wording, to be checked by a native speaker
ownlist-sensitive = Mennyire kell vigyázni arra, ami benne van?
# plain wording, to be checked by a native speaker
ownlist-sensitive-art9-hint = A lista csak akkor nyílik meg, ha az esetben megvan az adatkezelés jogalapja.
# plain wording, to be checked by a native speaker
ownlist-differs = Két koordinátor külön módosította ezt a listát. Ha itt elmented, az lesz érvényes.
# plain wording, to be checked by a native speaker
ownlist-bad = A listát nem lehetett elmenteni, túl hosszú. Rövidítsd, vagy bontsd ketté.
# plain wording, to be checked by a native speaker
ownlist-retire = Ne használjuk többé
# plain wording, to be checked by a native speaker
ownlist-retire-hint = Ami benne van, az látható marad.
# plain wording, to be checked by a native speaker
ownlist-use-again = Használjuk újra
# plain wording, to be checked by a native speaker
xlsform-list = Saját lista: { $list }
# plain wording, to be checked by a native speaker
xlsform-list-text = Az űrlapon ismétlődik. Az esetben lista lesz belőle, és ezeket kérdezzük mindegyikről.
# plain wording, to be checked by a native speaker
xlsform-list-conditional = Feltétellel jelenik meg.
# plain wording, to be checked by a native speaker
xlsform-why-repeat-in-repeat = ismétlődőn belüli ismétlődőnek itt nincs helye
# plain wording, to be checked by a native speaker
xlsform-why-repeat-empty = az ismétlődőből semmi nem vehető át
# plain wording, to be checked by a native speaker
xlsform-why-repeat-too-long = az ismétlődő túl sokat kérdez egyről: bontsd ketté
# plain wording, to be checked by a native speaker
ownlist-count =
    { $count ->
        [one] { $count } kérdés
       *[other] { $count } kérdés
    }
# plain wording, to be checked by a native speaker
xlsform-take-lists = Kérdések ({ $count }) és listák ({ $lists }) átvétele
