### What came to casework later: lists that come in with a table, the month, records with photographs.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists in a table that is brought in

# plain wording, to be checked by a native speaker
importlist-number = Hányadik közülük?
# plain wording, to be checked by a native speaker
importlist-number-of = { $number }.
# plain wording, to be checked by a native speaker
importlist-key = Mely sorok tartoznak egy esethez?
# plain wording, to be checked by a native speaker
importlist-key-hint = Ahol ez az oszlop ugyanazt mondja, az egy eset lesz. Az első sor mondja meg, ki az; mindegyik sor hozhat valamit az eset listáiba.
# plain wording, to be checked by a native speaker
importlist-key-none = Minden sor külön eset
# plain wording, to be checked by a native speaker
importlist-key-needed = Mondd meg, melyik oszlop különbözteti meg az eseteket. A többi munkalap ehhez igazodik.
# plain wording, to be checked by a native speaker
importlist-sheets = További munkalapok
# plain wording, to be checked by a native speaker
importlist-sheets-text = Egy másik munkalap megmondhatja, miből van több az eseteknél, például a háztartás tagjait.
# plain wording, to be checked by a native speaker
importlist-sheet-leave = Kimarad
# plain wording, to be checked by a native speaker
importlist-sheet-take = Az esetekhez tartozik
# plain wording, to be checked by a native speaker
importlist-sheet-columns = Mi van „{ $sheet }” oszlopaiban?
# plain wording, to be checked by a native speaker
importlist-sheet-key = Melyik oszlop mondja meg, kihez tartozik a sor?
# plain wording, to be checked by a native speaker
importlist-sheet-key-hint = Ugyanazt mondja, mint az esetek munkalapján ez: „{ $column }”.
# plain wording, to be checked by a native speaker
importlist-sheet-incomplete = Mondd meg, kihez tartozik a sor, és legalább egy oszlopról, hogy micsoda.
# plain wording, to be checked by a native speaker
importlist-things = { $list }: { $things }
# plain wording, to be checked by a native speaker
importlist-dry-things =
    { $count ->
        [one] { $count } adat kerül a listáikba
       *[other] { $count } adat kerül a listáikba
    }
# plain wording, to be checked by a native speaker
importlist-missing = { $list }: hiányzik ez: „{ $field }”
# plain wording, to be checked by a native speaker
importlist-in-future = ez a nap még csak lesz
# plain wording, to be checked by a native speaker
importlist-differs = ennek az esetnek egy korábbi sora mást mond
# plain wording, to be checked by a native speaker
importlist-no-case = az első munkalapon nincs ilyen eset: „{ $key }”
# plain wording, to be checked by a native speaker
importlist-at-sheet = { $sheet }, { $line }. sor

## The month

# plain wording, to be checked by a native speaker
calendar-title = Naptár
# plain wording, to be checked by a native speaker
calendar-whose = Kinek az esetei?
# plain wording, to be checked by a native speaker
calendar-mine = Az enyéim
# plain wording, to be checked by a native speaker
calendar-everybodys = Mindenkié
# plain wording, to be checked by a native speaker
calendar-before = Előző hónap
# plain wording, to be checked by a native speaker
calendar-after = Következő hónap
# plain wording, to be checked by a native speaker
calendar-day =
    { $count ->
        [one] { $day }, { $count } dolog
       *[other] { $day }, { $count } dolog
    }
# plain wording, to be checked by a native speaker
calendar-none = Erre a napra nincs semmi feljegyezve.
# plain wording, to be checked by a native speaker
calendar-some-day = Valamikor ebben a hónapban
# plain wording, to be checked by a native speaker
calendar-loading = Az esetek olvasása …
# plain wording, to be checked by a native speaker
calendar-next = Következő időpont
# plain wording, to be checked by a native speaker
calendar-question = Egy kérdés válaszra vár
# plain wording, to be checked by a native speaker
calendar-deadline = Határidő: { $route }
# plain wording, to be checked by a native speaker
calendar-listed = { $list }: { $what }

## Photographs with records

# plain wording, to be checked by a native speaker
listphotos-ask = Lehet minden adathoz fénykép?
# plain wording, to be checked by a native speaker
listphotos-hint = Irat és hangjegyzet is

## Against whom another case is too

# plain wording, to be checked by a native speaker
respondent-same =
    { $count ->
        [one] Egy másik esetben is szerepel. Ugyanaz a bepanaszolt?
       *[other] { $count } másik esetben is szerepel. Ugyanaz a bepanaszolt?
    }

## Handing over, and the map

# plain wording, to be checked by a native speaker
work-together = Közös munka
# plain wording, to be checked by a native speaker
work-handover-none = Nincs átadható nyitott eset
# plain wording, to be checked by a native speaker
work-only-writers = Itt olvashatsz, de nem adhatsz át
# plain wording, to be checked by a native speaker
work-whose = Kinek az esetei?
# plain wording, to be checked by a native speaker
work-which-cases = Melyik esetek?
# plain wording, to be checked by a native speaker
work-choose-all =
    { $count ->
        [one] { $count } eset kijelölése
       *[other] Mind kijelölése ({ $count })
    }
# plain wording, to be checked by a native speaker
work-choose-none = Egyik se
# plain wording, to be checked by a native speaker
work-offer-count =
    { $count ->
        [one] { $count } eset felajánlása
       *[other] { $count } eset felajánlása
    }
# plain wording, to be checked by a native speaker
work-map = Hol vannak az esetek
# plain wording, to be checked by a native speaker
work-map-country = Ország
# plain wording, to be checked by a native speaker
work-map-none = Nincs nyitott eset
# plain wording, to be checked by a native speaker
work-map-open =
    { $count ->
        [one] { $count } nyitott eset
       *[other] { $count } nyitott eset
    }
# plain wording, to be checked by a native speaker
work-map-cases = Az esetek listája
# plain wording, to be checked by a native speaker
work-map-nowhere = Nincs beírva település
# plain wording, to be checked by a native speaker
work-choose-found =
    { $count ->
        [one] A talált { $count } eset kijelölése
       *[other] A talált { $count } eset kijelölése
    }
# plain wording, to be checked by a native speaker
work-choose-none-found = A találtak közül egyik se

## What stands where there is nothing yet

# plain wording, to be checked by a native speaker
paper-dates-none-text = Ha egy esetnél beírod, mikor lesz a következő alkalom, a napja itt jelenik meg.
# plain wording, to be checked by a native speaker
paper-exports-none-text = Ha valaki listát visz ki a Terenből, itt látja minden koordinátor.
