### What came to casework later: lists that come in with a table, the month, records with photographs.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists in a table that is brought in

# plain wording, to be checked by a native speaker
importlist-number = Ktorý z nich to je?
# plain wording, to be checked by a native speaker
importlist-number-of = { $number }.
# plain wording, to be checked by a native speaker
importlist-key = Ktoré riadky sú jeden prípad?
# plain wording, to be checked by a native speaker
importlist-key-hint = Kde tento stĺpec hovorí to isté, bude jeden prípad. Prvý riadok hovorí, kto to je; každý môže niečo pridať do jeho zoznamov.
# plain wording, to be checked by a native speaker
importlist-key-none = Každý riadok je samostatný prípad
# plain wording, to be checked by a native speaker
importlist-key-needed = Povedzte, ktorý stĺpec prípady rozlišuje. Ostatné hárky sa riadia podľa neho.
# plain wording, to be checked by a native speaker
importlist-sheets = Ďalšie hárky
# plain wording, to be checked by a native speaker
importlist-sheets-text = Iný hárok môže hovoriť, čoho majú prípady viac, napríklad členov domácnosti.
# plain wording, to be checked by a native speaker
importlist-sheet-leave = Vynechať
# plain wording, to be checked by a native speaker
importlist-sheet-take = Patrí k prípadom
# plain wording, to be checked by a native speaker
importlist-sheet-columns = Čo je v stĺpcoch hárka „{ $sheet }“?
# plain wording, to be checked by a native speaker
importlist-sheet-key = Ktorý stĺpec hovorí, ku komu riadok patrí?
# plain wording, to be checked by a native speaker
importlist-sheet-key-hint = Hovorí to isté ako „{ $column }“ na hárku prípadov.
# plain wording, to be checked by a native speaker
importlist-sheet-incomplete = Povedzte, ku komu riadok patrí, a aspoň pri jednom stĺpci, čo to je.
# plain wording, to be checked by a native speaker
importlist-things = { $list }: { $things }
# plain wording, to be checked by a native speaker
importlist-dry-things =
    { $count ->
        [one] { $count } záznam príde do ich zoznamov
        [few] { $count } záznamy prídu do ich zoznamov
        [many] { $count } záznamu príde do ich zoznamov
       *[other] { $count } záznamov príde do ich zoznamov
    }
# plain wording, to be checked by a native speaker
importlist-missing = { $list }: chýba „{ $field }“
# plain wording, to be checked by a native speaker
importlist-in-future = tento deň ešte len bude
# plain wording, to be checked by a native speaker
importlist-differs = skorší riadok tohto prípadu hovorí niečo iné
# plain wording, to be checked by a native speaker
importlist-no-case = na prvom hárku taký prípad nie je: „{ $key }“
# plain wording, to be checked by a native speaker
importlist-at-sheet = { $sheet }, riadok { $line }

## The month

# plain wording, to be checked by a native speaker
calendar-title = Kalendár
# plain wording, to be checked by a native speaker
calendar-whose = Čie prípady?
# plain wording, to be checked by a native speaker
calendar-mine = Moje
# plain wording, to be checked by a native speaker
calendar-everybodys = Všetkých
# plain wording, to be checked by a native speaker
calendar-before = Predchádzajúci mesiac
# plain wording, to be checked by a native speaker
calendar-after = Nasledujúci mesiac
# plain wording, to be checked by a native speaker
calendar-day =
    { $count ->
        [one] { $day }, { $count } vec
        [few] { $day }, { $count } veci
        [many] { $day }, { $count } veci
       *[other] { $day }, { $count } vecí
    }
# plain wording, to be checked by a native speaker
calendar-none = Na tento deň nie je nič zapísané.
# plain wording, to be checked by a native speaker
calendar-some-day = Niekedy v tomto mesiaci
# plain wording, to be checked by a native speaker
calendar-loading = Čítame prípady …
# plain wording, to be checked by a native speaker
calendar-next = Ďalší termín
# plain wording, to be checked by a native speaker
calendar-question = Otázka čaká na odpoveď
# plain wording, to be checked by a native speaker
calendar-deadline = Lehota: { $route }
# plain wording, to be checked by a native speaker
calendar-listed = { $list }: { $what }

## Photographs with records

# plain wording, to be checked by a native speaker
listphotos-ask = Fotografie pri každom zázname?
# plain wording, to be checked by a native speaker
listphotos-hint = Aj dokumenty a hlasové poznámky

## Against whom another case is too

# plain wording, to be checked by a native speaker
respondent-same =
    { $count ->
        [one] Je aj v inom prípade. Ide o toho istého?
        [few] Je aj v { $count } iných prípadoch. Ide o toho istého?
       *[other] Je aj v { $count } iných prípadoch. Ide o toho istého?
    }

## Handing over, and the map

# plain wording, to be checked by a native speaker
work-together = Spoločná práca
# plain wording, to be checked by a native speaker
work-handover-none = Žiadny otvorený prípad na odovzdanie
# plain wording, to be checked by a native speaker
work-only-writers = Tu môžete čítať, nie odovzdávať
# plain wording, to be checked by a native speaker
work-whose = Koho prípady?
# plain wording, to be checked by a native speaker
work-which-cases = Ktoré prípady?
# plain wording, to be checked by a native speaker
work-choose-all =
    { $count ->
        [one] Vybrať { $count } prípad
        [few] Vybrať všetky { $count }
        [many] Vybrať { $count }
       *[other] Vybrať všetkých { $count }
    }
# plain wording, to be checked by a native speaker
work-choose-none = Nevybrať nič
# plain wording, to be checked by a native speaker
work-offer-count =
    { $count ->
        [one] Ponúknuť { $count } prípad
        [few] Ponúknuť { $count } prípady
        [many] Ponúknuť { $count } prípadu
       *[other] Ponúknuť { $count } prípadov
    }
# plain wording, to be checked by a native speaker
work-map = Kde sú prípady
# plain wording, to be checked by a native speaker
work-map-country = Krajina
# plain wording, to be checked by a native speaker
work-map-none = Žiadny otvorený prípad
# plain wording, to be checked by a native speaker
work-map-open =
    { $count ->
        [one] { $count } otvorený prípad
        [few] { $count } otvorené prípady
        [many] { $count } otvoreného prípadu
       *[other] { $count } otvorených prípadov
    }
# plain wording, to be checked by a native speaker
work-map-cases = Ukázať tieto prípady
# plain wording, to be checked by a native speaker
work-map-nowhere = Obec nezapísaná
# plain wording, to be checked by a native speaker
work-choose-found =
    { $count ->
        [one] Vybrať nájdený { $count } prípad
        [few] Vybrať nájdené { $count } prípady
       *[other] Vybrať nájdených { $count } prípadov
    }
# plain wording, to be checked by a native speaker
work-choose-none-found = Nevybrať žiadny z nájdených

## What stands where there is nothing yet

# plain wording, to be checked by a native speaker
paper-dates-none-text = Keď pri prípade zapíšete, kedy sa ozvete nabudúce, objaví sa ten deň tu.
# plain wording, to be checked by a native speaker
paper-exports-none-text = Keď niekto vezme z Terenu zoznam, uvidia to tu všetci koordinátori.
