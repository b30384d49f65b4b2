### What came to casework later: lists that come in with a table, the month, records with photographs.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists in a table that is brought in

# plain wording, to be checked by a native speaker
importlist-number = Al câtelea este?
# plain wording, to be checked by a native speaker
importlist-number-of = Nr. { $number }
# plain wording, to be checked by a native speaker
importlist-key = Care rânduri sunt un singur caz?
# plain wording, to be checked by a native speaker
importlist-key-hint = Unde coloana aceasta spune același lucru, va fi un singur caz. Primul rând spune cine este; fiecare poate aduce ceva în listele lui.
# plain wording, to be checked by a native speaker
importlist-key-none = Fiecare rând este un caz separat
# plain wording, to be checked by a native speaker
importlist-key-needed = Spune care coloană deosebește cazurile. Celelalte foi se iau după ea.
# plain wording, to be checked by a native speaker
importlist-sheets = Alte foi
# plain wording, to be checked by a native speaker
importlist-sheets-text = Altă foaie poate spune ce au cazurile mai multe, de exemplu membrii gospodăriei.
# plain wording, to be checked by a native speaker
importlist-sheet-leave = Rămâne pe dinafară
# plain wording, to be checked by a native speaker
importlist-sheet-take = Ține de cazuri
# plain wording, to be checked by a native speaker
importlist-sheet-columns = Ce este în coloanele foii „{ $sheet }”?
# plain wording, to be checked by a native speaker
importlist-sheet-key = Care coloană spune al cui este rândul?
# plain wording, to be checked by a native speaker
importlist-sheet-key-hint = Spune același lucru ca „{ $column }” din foaia cazurilor.
# plain wording, to be checked by a native speaker
importlist-sheet-incomplete = Spune al cui este rândul și măcar despre o coloană ce este.
# plain wording, to be checked by a native speaker
importlist-things = { $list }: { $things }
# plain wording, to be checked by a native speaker
importlist-dry-things =
    { $count ->
        [one] { $count } înregistrare vine în listele lor
        [few] { $count } înregistrări vin în listele lor
       *[other] { $count } de înregistrări vin în listele lor
    }
# plain wording, to be checked by a native speaker
importlist-missing = { $list }: lipsește „{ $field }”
# plain wording, to be checked by a native speaker
importlist-in-future = ziua aceasta abia vine
# plain wording, to be checked by a native speaker
importlist-differs = un rând anterior al acestui caz spune altceva
# plain wording, to be checked by a native speaker
importlist-no-case = în prima foaie nu există un asemenea caz: „{ $key }”
# plain wording, to be checked by a native speaker
importlist-at-sheet = { $sheet }, rândul { $line }

## The month

# plain wording, to be checked by a native speaker
calendar-title = Calendar
# plain wording, to be checked by a native speaker
calendar-whose = Ale cui cazuri?
# plain wording, to be checked by a native speaker
calendar-mine = Ale mele
# plain wording, to be checked by a native speaker
calendar-everybodys = Ale tuturor
# plain wording, to be checked by a native speaker
calendar-before = Luna dinainte
# plain wording, to be checked by a native speaker
calendar-after = Luna următoare
# plain wording, to be checked by a native speaker
calendar-day =
    { $count ->
        [one] { $day }, { $count } lucru
        [few] { $day }, { $count } lucruri
       *[other] { $day }, { $count } de lucruri
    }
# plain wording, to be checked by a native speaker
calendar-none = Pentru ziua aceasta nu este notat nimic.
# plain wording, to be checked by a native speaker
calendar-some-day = Cândva în luna aceasta
# plain wording, to be checked by a native speaker
calendar-loading = Se citesc cazurile …
# plain wording, to be checked by a native speaker
calendar-next = Următoarea dată
# plain wording, to be checked by a native speaker
calendar-question = O întrebare așteaptă răspuns
# plain wording, to be checked by a native speaker
calendar-deadline = Termen: { $route }
# plain wording, to be checked by a native speaker
calendar-listed = { $list }: { $what }

## Photographs with records

# plain wording, to be checked by a native speaker
listphotos-ask = Fotografii la fiecare înregistrare?
# plain wording, to be checked by a native speaker
listphotos-hint = Și documente și note vocale

## Against whom another case is too

# plain wording, to be checked by a native speaker
respondent-same =
    { $count ->
        [one] Apare și într-un alt caz. Este același reclamat?
        [few] Apare și în alte { $count } cazuri. Este același reclamat?
       *[other] Apare și în alte { $count } de cazuri. Este același reclamat?
    }

## Handing over, and the map

# plain wording, to be checked by a native speaker
work-together = Lucrul împreună
# plain wording, to be checked by a native speaker
work-handover-none = Niciun caz deschis de predat
# plain wording, to be checked by a native speaker
work-only-writers = Aici poți citi, nu și preda
# plain wording, to be checked by a native speaker
work-whose = Cazurile cui?
# plain wording, to be checked by a native speaker
work-which-cases = Ce cazuri?
# plain wording, to be checked by a native speaker
work-choose-all =
    { $count ->
        [one] Alege { $count } caz
        [few] Alege toate { $count }
       *[other] Alege toate { $count }
    }
# plain wording, to be checked by a native speaker
work-choose-none = Nu alege niciunul
# plain wording, to be checked by a native speaker
work-offer-count =
    { $count ->
        [one] Oferă { $count } caz
        [few] Oferă { $count } cazuri
       *[other] Oferă { $count } de cazuri
    }
# plain wording, to be checked by a native speaker
work-map = Unde sunt cazurile
# plain wording, to be checked by a native speaker
work-map-country = Țara
# plain wording, to be checked by a native speaker
work-map-none = Niciun caz deschis
# plain wording, to be checked by a native speaker
work-map-open =
    { $count ->
        [one] { $count } caz deschis
        [few] { $count } cazuri deschise
       *[other] { $count } de cazuri deschise
    }
# plain wording, to be checked by a native speaker
work-map-cases = Arată aceste cazuri
# plain wording, to be checked by a native speaker
work-map-nowhere = Fără localitate notată
# plain wording, to be checked by a native speaker
work-choose-found =
    { $count ->
        [one] Alege cazul găsit
        [few] Alege cele { $count } cazuri găsite
       *[other] Alege cele { $count } de cazuri găsite
    }
# plain wording, to be checked by a native speaker
work-choose-none-found = Niciunul dintre cele găsite

## What stands where there is nothing yet

# plain wording, to be checked by a native speaker
paper-dates-none-text = Când notezi la un caz ce urmează, ziua apare aici.
# plain wording, to be checked by a native speaker
paper-exports-none-text = Cine scoate o listă din Teren apare aici, pentru toți coordonatorii.
