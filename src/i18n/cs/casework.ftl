### What came to casework later: lists that come in with a table, the month, records with photographs.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists in a table that is brought in

# plain wording, to be checked by a native speaker
importlist-number = Který z nich to je?
# plain wording, to be checked by a native speaker
importlist-number-of = { $number }.
# plain wording, to be checked by a native speaker
importlist-key = Které řádky jsou jeden případ?
# plain wording, to be checked by a native speaker
importlist-key-hint = Kde tento sloupec říká totéž, bude jeden případ. První řádek říká, kdo to je; každý může něco přidat do jeho seznamů.
# plain wording, to be checked by a native speaker
importlist-key-none = Každý řádek je samostatný případ
# plain wording, to be checked by a native speaker
importlist-key-needed = Řekněte, který sloupec případy rozlišuje. Ostatní listy se řídí podle něj.
# plain wording, to be checked by a native speaker
importlist-sheets = Další listy
# plain wording, to be checked by a native speaker
importlist-sheets-text = Jiný list může říkat, čeho mají případy více, třeba členy domácnosti.
# plain wording, to be checked by a native speaker
importlist-sheet-leave = Vynechat
# plain wording, to be checked by a native speaker
importlist-sheet-take = Patří k případům
# plain wording, to be checked by a native speaker
importlist-sheet-columns = Co je ve sloupcích listu „{ $sheet }“?
# plain wording, to be checked by a native speaker
importlist-sheet-key = Který sloupec říká, ke komu řádek patří?
# plain wording, to be checked by a native speaker
importlist-sheet-key-hint = Říká totéž co „{ $column }“ na listu případů.
# plain wording, to be checked by a native speaker
importlist-sheet-incomplete = Řekněte, ke komu řádek patří, a aspoň u jednoho sloupce, co to je.
# plain wording, to be checked by a native speaker
importlist-things = { $list }: { $things }
# plain wording, to be checked by a native speaker
importlist-dry-things =
    { $count ->
        [one] { $count } záznam přijde do jejich seznamů
        [few] { $count } záznamy přijdou do jejich seznamů
        [many] { $count } záznamu přijde do jejich seznamů
       *[other] { $count } záznamů přijde do jejich seznamů
    }
# plain wording, to be checked by a native speaker
importlist-missing = { $list }: chybí „{ $field }“
# plain wording, to be checked by a native speaker
importlist-in-future = tento den teprve bude
# plain wording, to be checked by a native speaker
importlist-differs = dřívější řádek tohoto případu říká něco jiného
# plain wording, to be checked by a native speaker
importlist-no-case = na prvním listu takový případ není: „{ $key }“
# plain wording, to be checked by a native speaker
importlist-at-sheet = { $sheet }, řádek { $line }

## The month

# plain wording, to be checked by a native speaker
calendar-title = Kalendář
# plain wording, to be checked by a native speaker
calendar-whose = Čí případy?
# plain wording, to be checked by a native speaker
calendar-mine = Moje
# plain wording, to be checked by a native speaker
calendar-everybodys = Všech
# plain wording, to be checked by a native speaker
calendar-before = Předchozí měsíc
# plain wording, to be checked by a native speaker
calendar-after = Následující měsíc
# plain wording, to be checked by a native speaker
calendar-day =
    { $count ->
        [one] { $day }, { $count } věc
        [few] { $day }, { $count } věci
        [many] { $day }, { $count } věci
       *[other] { $day }, { $count } věcí
    }
# plain wording, to be checked by a native speaker
calendar-none = Na tento den není nic zapsáno.
# plain wording, to be checked by a native speaker
calendar-some-day = Někdy v tomto měsíci
# plain wording, to be checked by a native speaker
calendar-loading = Čteme případy …
# plain wording, to be checked by a native speaker
calendar-next = Další termín
# plain wording, to be checked by a native speaker
calendar-question = Otázka čeká na odpověď
# plain wording, to be checked by a native speaker
calendar-deadline = Lhůta: { $route }
# plain wording, to be checked by a native speaker
calendar-listed = { $list }: { $what }

## Photographs with records

# plain wording, to be checked by a native speaker
listphotos-ask = Fotografie u každého záznamu?
# plain wording, to be checked by a native speaker
listphotos-hint = Také dokumenty a hlasové poznámky

## Against whom another case is too

# plain wording, to be checked by a native speaker
respondent-same =
    { $count ->
        [one] Je i v jiném případu. Jde o téhož?
        [few] Je i ve { $count } jiných případech. Jde o téhož?
       *[other] Je i v { $count } jiných případech. Jde o téhož?
    }

## Handing over, and the map

# plain wording, to be checked by a native speaker
work-together = Společná práce
# plain wording, to be checked by a native speaker
work-handover-none = Žádný otevřený případ k předání
# plain wording, to be checked by a native speaker
work-only-writers = Tady můžete číst, ne předávat
# plain wording, to be checked by a native speaker
work-whose = Čí případy?
# plain wording, to be checked by a native speaker
work-which-cases = Které případy?
# plain wording, to be checked by a native speaker
work-choose-all =
    { $count ->
        [one] Vybrat { $count } případ
        [few] Vybrat všechny { $count }
        [many] Vybrat { $count }
       *[other] Vybrat všech { $count }
    }
# plain wording, to be checked by a native speaker
work-choose-none = Nevybrat nic
# plain wording, to be checked by a native speaker
work-offer-count =
    { $count ->
        [one] Nabídnout { $count } případ
        [few] Nabídnout { $count } případy
        [many] Nabídnout { $count } případu
       *[other] Nabídnout { $count } případů
    }
# plain wording, to be checked by a native speaker
work-map = Kde jsou případy
# plain wording, to be checked by a native speaker
work-map-country = Země
# plain wording, to be checked by a native speaker
work-map-none = Žádný otevřený případ
# plain wording, to be checked by a native speaker
work-map-open =
    { $count ->
        [one] { $count } otevřený případ
        [few] { $count } otevřené případy
        [many] { $count } otevřeného případu
       *[other] { $count } otevřených případů
    }
# plain wording, to be checked by a native speaker
work-map-cases = Ukázat tyto případy
# plain wording, to be checked by a native speaker
work-map-nowhere = Obec nezapsána
# plain wording, to be checked by a native speaker
work-choose-found =
    { $count ->
        [one] Vybrat nalezený { $count } případ
        [few] Vybrat nalezené { $count } případy
       *[other] Vybrat nalezených { $count } případů
    }
# plain wording, to be checked by a native speaker
work-choose-none-found = Nevybrat žádný z nalezených

## What stands where there is nothing yet

# plain wording, to be checked by a native speaker
paper-dates-none-text = Když u případu zapíšete, kdy se ozvete příště, objeví se ten den tady.
# plain wording, to be checked by a native speaker
paper-exports-none-text = Když někdo vezme z Terenu seznam, uvidí to tady všichni koordinátoři.
