### A network's own questions, forms from elsewhere, and cases that come in from a table.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## The network's own questions

# plain wording, to be checked by a native speaker
own-text = Na co se vaše síť ptá navíc k otázkám Terenu. Všichni to dostanou při příští synchronizaci.
# plain wording, to be checked by a native speaker
own-ethnicity-title = Na etnicitu se neptáme
# plain wording, to be checked by a native speaker
own-ethnicity = Nikdo nemusí říkat, kým je, aby dostal pomoc, a seznam toho, kdo je Rom, lze proti lidem zneužít. Kvůli čemu s někým zacházeli hůř, má vlastní otázku, jeho slovy. Nepište o tom otázku ani odpověď.
# plain wording, to be checked by a native speaker
own-none = Zatím žádné vlastní otázky
# plain wording, to be checked by a native speaker
own-only-coordinator = Otázky přidávají koordinátoři.
# plain wording, to be checked by a native speaker
own-add = Přidat otázku
# plain wording, to be checked by a native speaker
own-new = Nová otázka
# plain wording, to be checked by a native speaker
own-change = Změnit otázku
# plain wording, to be checked by a native speaker
own-case-type = U kterých případů?
# plain wording, to be checked by a native speaker
own-case-type-core = U každého druhu případu
# plain wording, to be checked by a native speaker
own-label = Otázka
# plain wording, to be checked by a native speaker
own-label-in = Otázka v jazyce: { $language }
# plain wording, to be checked by a native speaker
own-other-languages = V dalších jazycích
# plain wording, to be checked by a native speaker
own-hint = Řádek nápovědy pod ní
# plain wording, to be checked by a native speaker
own-kind = Jaká je odpověď?
# plain wording, to be checked by a native speaker
own-kind-text = Jeden řádek textu
# plain wording, to be checked by a native speaker
own-kind-longText = Text
# plain wording, to be checked by a native speaker
own-kind-number = Číslo
# plain wording, to be checked by a native speaker
own-kind-boolean = Ano nebo ne
# plain wording, to be checked by a native speaker
own-kind-partialDate = Datum
# plain wording, to be checked by a native speaker
own-kind-choice = Jedno ze seznamu
# plain wording, to be checked by a native speaker
own-kind-multi = Více ze seznamu
# plain wording, to be checked by a native speaker
own-kind-note = Slova k přečtení
# plain wording, to be checked by a native speaker
own-options = Seznam
# plain wording, to be checked by a native speaker
own-option = Odpověď { $number }
# plain wording, to be checked by a native speaker
own-option-add = Další odpověď
# plain wording, to be checked by a native speaker
own-required = Je bez ní případ neúplný?
# plain wording, to be checked by a native speaker
own-needed = potřebná
# plain wording, to be checked by a native speaker
own-at-intake = Ptáme se už při zápisu případu?
# plain wording, to be checked by a native speaker
own-at-intake-hint = V posledním kroku. Při nebezpečí, spěchu nebo beze jména na ni zápis nečeká; zůstane pak otevřená v případu.
# plain wording, to be checked by a native speaker
own-asked-at-intake = už při zápisu
# plain wording, to be checked by a native speaker
own-when = Ptáme se jen, když …
# plain wording, to be checked by a native speaker
own-when-always = Ptáme se vždy
# plain wording, to be checked by a native speaker
own-when-is = … je odpověď
# plain wording, to be checked by a native speaker
own-when-kept = Má podmínku ze svého formuláře. Zůstává, jak je.
# plain wording, to be checked by a native speaker
own-when-drop = Ptát se vždy
# plain wording, to be checked by a native speaker
own-sensitive = Jak pečlivě odpověď chránit?
# plain wording, to be checked by a native speaker
own-sensitive-no = O člověku nic neříká
# plain wording, to be checked by a native speaker
own-sensitive-personal = Osobní
# plain wording, to be checked by a native speaker
own-sensitive-high = Velmi osobní
# plain wording, to be checked by a native speaker
own-sensitive-art9 = Zdraví, náboženství, politika, sexualita: zvláštní kategorie
# plain wording, to be checked by a native speaker
own-sensitive-art9-hint = Otázka se otevře, až když je v případu zvolen právní základ.
# plain wording, to be checked by a native speaker
own-saved = Uloženo. Ostatní to dostanou při příští synchronizaci.
# plain wording, to be checked by a native speaker
own-retire = Už se neptat
# plain wording, to be checked by a native speaker
own-retire-hint = Co už bylo zodpovězeno, zůstane vidět.
# plain wording, to be checked by a native speaker
own-ask-again = Ptát se znovu
# plain wording, to be checked by a native speaker
own-differs = Dva koordinátoři otázku změnili každý zvlášť. Uložením zde to rozhodnete.
# plain wording, to be checked by a native speaker
own-missing-label = Napište otázku.
# plain wording, to be checked by a native speaker
own-missing-kind = Zvolte, jaká je odpověď.
# plain wording, to be checked by a native speaker
own-missing-options = Napište aspoň dvě odpovědi.
# plain wording, to be checked by a native speaker
own-bad = Otázku nešlo uložit. Zkraťte ji.

## Questions from an XLSForm

# plain wording, to be checked by a native speaker
own-from-form = Otázky ze souboru XLSForm
# plain wording, to be checked by a native speaker
xlsform-title = Otázky z XLSForm
# plain wording, to be checked by a native speaker
xlsform-text = Formulář pro KoboToolbox nebo ODK, jako soubor .xlsx. Nejdřív uvidíte, co by z něj přišlo a co ne. Nic se nezmění, dokud neřeknete.
# plain wording, to be checked by a native speaker
xlsform-choose = Vybrat soubor
# plain wording, to be checked by a native speaker
xlsform-other = Vybrat jiný soubor
# plain wording, to be checked by a native speaker
xlsform-come =
    { $count ->
        [0] Žádnou otázku nelze převzít
        [one] Přišla by { $count } otázka
        [few] Přišly by { $count } otázky
       *[other] Přišlo by { $count } otázek
    }
# plain wording, to be checked by a native speaker
xlsform-left =
    { $count ->
        [0] Ve formuláři rozumíme všemu
        [one] { $count } věc z formuláře se nepřevezme
        [few] { $count } věci z formuláře se nepřevezmou
       *[other] { $count } věcí z formuláře se nepřevezme
    }
# plain wording, to be checked by a native speaker
xlsform-at = { $sheet }, řádek { $row }
# plain wording, to be checked by a native speaker
xlsform-at-file = V souboru
# plain wording, to be checked by a native speaker
xlsform-line = Vynecháno: { $why }
# plain wording, to be checked by a native speaker
xlsform-part = Převzato bez toho: { $why }
# plain wording, to be checked by a native speaker
xlsform-conditional = ptáme se za podmínky
# plain wording, to be checked by a native speaker
xlsform-special = Které z nich se ptají na zdraví, náboženství, politiku nebo sexualitu?
# plain wording, to be checked by a native speaker
xlsform-special-hint = Otevřou se, až když je v případu zvolen právní základ.
# plain wording, to be checked by a native speaker
xlsform-take =
    { $count ->
        [one] Převzít { $count } otázku
        [few] Převzít { $count } otázky
       *[other] Převzít { $count } otázek
    }
# plain wording, to be checked by a native speaker
xlsform-why-no-survey = chybí list „survey“
# plain wording, to be checked by a native speaker
xlsform-why-type = tento typ tu nemá místo
# plain wording, to be checked by a native speaker
xlsform-why-metadata = Teren sám zapisuje, kdo co kdy napsal
# plain wording, to be checked by a native speaker
xlsform-why-media = obrázky, zvuk a soubory tu nemají místo
# plain wording, to be checked by a native speaker
xlsform-why-place = místa na mapě tu nemají místo
# plain wording, to be checked by a native speaker
xlsform-why-calculated = tady se nic nepočítá
# plain wording, to be checked by a native speaker
xlsform-why-no-name = nemá jméno
# plain wording, to be checked by a native speaker
xlsform-why-name-twice = toto jméno už tam je
# plain wording, to be checked by a native speaker
xlsform-why-no-label = nemá slova
# plain wording, to be checked by a native speaker
xlsform-why-language = jazyk nemá kód, jako zde: „Čeština (cs)“
# plain wording, to be checked by a native speaker
xlsform-why-too-long = je delší než 500 písmen, zbytek se uřízne
# plain wording, to be checked by a native speaker
xlsform-why-no-list = jeho seznam není na listu „choices“
# plain wording, to be checked by a native speaker
xlsform-why-list-too-long = seznam má víc než 200 odpovědí
# plain wording, to be checked by a native speaker
xlsform-why-code = jméno odpovědi má být jedno slovo do 64 písmen
# plain wording, to be checked by a native speaker
xlsform-why-code-twice = odpověď už v seznamu je
# plain wording, to be checked by a native speaker
xlsform-why-or-other = „or_other“ neznáme; přidejte odpověď do seznamu
# plain wording, to be checked by a native speaker
xlsform-why-condition = podmínce nerozumíme, otázka se klade vždy
# plain wording, to be checked by a native speaker
xlsform-why-check = kontrole nerozumíme, přijme se každá odpověď
# plain wording, to be checked by a native speaker
xlsform-why-filter = filtru nerozumíme, nabídne se celý seznam
# plain wording, to be checked by a native speaker
xlsform-why-required = nerozumíme, kdy je potřebná, smí zůstat prázdná
# plain wording, to be checked by a native speaker
xlsform-why-column = tento sloupec neznáme
# plain wording, to be checked by a native speaker
xlsform-why-known = vaše síť se na to už ptá

## Files that cannot be read

# plain wording, to be checked by a native speaker
import-file-NotATable = Tuto tabulku Teren neumí přečíst. Čte soubory .xlsx a .csv.
# plain wording, to be checked by a native speaker
import-file-OldWorkbook = To je starý soubor .xls. Otevřete ho v tabulkovém programu a uložte jako .xlsx.
# plain wording, to be checked by a native speaker
import-file-TooLong = Soubor je příliš dlouhý. Rozdělte ho.
# plain wording, to be checked by a native speaker
import-file-Empty = V souboru nic není.

## Cases from a table

# plain wording, to be checked by a native speaker
import-text = Seznam vedený jinde, jako .xlsx nebo .csv. Řeknete, co který sloupec je, u každého řádku uvidíte, co by z něj bylo, a teprve pak ho vnesete. Každý koordinátor to uvidí a všechno lze vzít zpět.
# plain wording, to be checked by a native speaker
import-only-coordinator = Tabulky vnášejí koordinátoři.
# plain wording, to be checked by a native speaker
import-choose = Vybrat tabulku
# plain wording, to be checked by a native speaker
import-sheet = Který list?
# plain wording, to be checked by a native speaker
import-log = Vnesené tabulky
# plain wording, to be checked by a native speaker
import-log-none = Zatím nikdo tabulku nevnesl
# plain wording, to be checked by a native speaker
import-log-made =
    { $made ->
        [one] { $made } případ z { $rows } řádků
        [few] { $made } případy z { $rows } řádků
       *[other] { $made } případů z { $rows } řádků
    }
# plain wording, to be checked by a native speaker
import-log-begun = Nedokončeno
# plain wording, to be checked by a native speaker
import-log-left = Opuštěno před koncem
# plain wording, to be checked by a native speaker
import-log-done = Dokončeno
# plain wording, to be checked by a native speaker
import-log-undone = Vzato zpět
# plain wording, to be checked by a native speaker
import-columns = Co je ve sloupcích?
# plain wording, to be checked by a native speaker
import-columns-text =
    { $lines ->
        [one] { $lines } řádek. Řekněte, co který sloupec je. Co přejdete, se nevnese.
        [few] { $lines } řádky. Řekněte, co který sloupec je. Co přejdete, se nevnese.
       *[other] { $lines } řádků. Řekněte, co který sloupec je. Co přejdete, se nevnese.
    }
# plain wording, to be checked by a native speaker
import-column-example = Například: { $example }
# plain wording, to be checked by a native speaker
import-column-nameless = Sloupec { $number }
# plain wording, to be checked by a native speaker
import-column-none = Přejít
# plain wording, to be checked by a native speaker
import-column-twice = To už je jiný sloupec.
# plain wording, to be checked by a native speaker
import-group-later = Ptáme se později
# plain wording, to be checked by a native speaker
import-no-name = Řekněte, ve kterém sloupci je, jak se člověku říká.
# plain wording, to be checked by a native speaker
import-for-all = Pro každý řádek
# plain wording, to be checked by a native speaker
import-for-all-text = Tohle žádný sloupec neříká. Co zvolíte zde, platí pro každý řádek.
# plain wording, to be checked by a native speaker
import-check = Co by se stalo
# plain wording, to be checked by a native speaker
import-dry = Co by se stalo
# plain wording, to be checked by a native speaker
import-dry-running = Prohlížíme každý řádek …
# plain wording, to be checked by a native speaker
import-dry-nothing = Zatím se nic nezměnilo.
# plain wording, to be checked by a native speaker
import-dry-ready =
    { $count ->
        [0] Z žádného řádku nemůže být případ
        [one] Z { $count } řádku bude případ
        [few] Ze { $count } řádků budou případy
       *[other] Z { $count } řádků budou případy
    }
# plain wording, to be checked by a native speaker
import-dry-wrong =
    { $count ->
        [0] Žádný řádek není chybný
        [one] { $count } řádek se nevnese: něco v něm nesedí
        [few] { $count } řádky se nevnesou: něco v nich nesedí
       *[other] { $count } řádků se nevnese: něco v nich nesedí
    }
# plain wording, to be checked by a native speaker
import-dry-alike =
    { $count ->
        [0] Zdá se, že nikdo z nich tu ještě není
        [one] { $count } z nich tu možná už je
        [few] { $count } z nich tu možná už jsou
       *[other] { $count } z nich tu možná už je
    }
# plain wording, to be checked by a native speaker
import-alike-what = Co s těmi, kdo tu možná už jsou?
# plain wording, to be checked by a native speaker
import-alike-leave = Vynechat je
# plain wording, to be checked by a native speaker
import-alike-bring = Vnést i je
# plain wording, to be checked by a native speaker
import-lines = Řádky
# plain wording, to be checked by a native speaker
import-tab-wrong = Chybné
# plain wording, to be checked by a native speaker
import-tab-alike = Už tu jsou?
# plain wording, to be checked by a native speaker
import-tab-ready = Přijdou
# plain wording, to be checked by a native speaker
import-more = Zobrazit další
# plain wording, to be checked by a native speaker
import-line = Řádek { $line }
# plain wording, to be checked by a native speaker
import-line-problem = { $column }: { $problem }
# plain wording, to be checked by a native speaker
import-line-alike = Možná je to { $who } ({ $reasons })
# plain wording, to be checked by a native speaker
import-line-alike-line = řádek { $line }
# plain wording, to be checked by a native speaker
import-cell-NotInList = „{ $piece }“ není v seznamu
# plain wording, to be checked by a native speaker
import-cell-NotADate = „{ $piece }“ není datum, nebo by mohla být dvě
# plain wording, to be checked by a native speaker
import-cell-NotANumber = „{ $piece }“ není číslo, které se hodí
# plain wording, to be checked by a native speaker
import-cell-NotYesOrNo = „{ $piece }“ není ani ano, ani ne
# plain wording, to be checked by a native speaker
import-cell-NotARegion = „{ $piece }“ není kraj
# plain wording, to be checked by a native speaker
import-cell-TooLong = je to příliš dlouhé
# plain wording, to be checked by a native speaker
import-cell-OutOfRange = „{ $piece }“ je příliš málo nebo příliš mnoho
# plain wording, to be checked by a native speaker
import-place-NotAsked = u takového případu se na to neptáme; ztratilo by se to
# plain wording, to be checked by a native speaker
import-place-NoBasis = k tomu je potřeba právní základ
# plain wording, to be checked by a native speaker
import-place-NotTaken = takovou odpověď otázka nepřijímá
# plain wording, to be checked by a native speaker
import-do =
    { $count ->
        [one] Vnést { $count } případ
        [few] Vnést { $count } případy
       *[other] Vnést { $count } případů
    }
# plain wording, to be checked by a native speaker
import-running = Hotovo { $made } z { $of } případů
# plain wording, to be checked by a native speaker
import-stop = Zastavit tady
# plain wording, to be checked by a native speaker
import-stopping = Dokončí ten, u kterého je, a zastaví …
# plain wording, to be checked by a native speaker
import-done =
    { $count ->
        [one] Vznikl { $count } případ
        [few] Vznikly { $count } případy
       *[other] Vzniklo { $count } případů
    }
# plain wording, to be checked by a native speaker
import-done-text = Jsou v tomto zařízení a odejdou při příští synchronizaci. Pod „Vnesené tabulky“ je lze všechny vzít zpět.
# plain wording, to be checked by a native speaker
import-left-text = Opustili jste to před koncem. Tabulku lze vnést znovu: kdo už tu je, pak pojmenujeme.
# plain wording, to be checked by a native speaker
import-failed-text = Zastavilo se to. Co vzniklo, zůstává; zbytek tabulky lze vnést znovu.
# plain wording, to be checked by a native speaker
import-undo = Vzít zpět
# plain wording, to be checked by a native speaker
import-undo-title = Vzít ji zpět?
# plain wording, to be checked by a native speaker
import-undo-text = Její případy se uzavřou a zmizí ze seznamů. Kde se od té doby pracovalo, případ zůstane.
# plain wording, to be checked by a native speaker
import-undo-running = Bereme zpět …
# plain wording, to be checked by a native speaker
import-undo-done =
    { $count ->
        [one] { $count } případ vzat zpět
        [few] { $count } případy vzaty zpět
       *[other] { $count } případů vzato zpět
    }
# plain wording, to be checked by a native speaker
import-undo-kept =
    { $count ->
        [0] Žádný případ nezůstal
        [one] { $count } případ zůstává: od té doby v něm někdo pracoval
        [few] { $count } případy zůstávají: od té doby v nich někdo pracoval
       *[other] { $count } případů zůstává: od té doby v nich někdo pracoval
    }
# plain wording, to be checked by a native speaker
import-undo-note = Tabulka vnesená { $when } byla vzata zpět.
# plain wording, to be checked by a native speaker
import-mistakes = Zapsáno omylem

## Flats, landlords and services from a table

# plain wording, to be checked by a native speaker
import-reg-what = Co je v tabulce?
# plain wording, to be checked by a native speaker
import-reg-cases = Případy
# plain wording, to be checked by a native speaker
import-reg-dry-ready = Řádků, které přijdou do evidence: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-alike = Možná už tu je: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-wrong = Řádků s chybou: { $count }
# plain wording, to be checked by a native speaker
import-reg-alike-what = Co s tím, co tu možná už je?
# plain wording, to be checked by a native speaker
import-reg-alike-bring = Načíst také
# plain wording, to be checked by a native speaker
import-reg-alike = Možná totéž: { $what }
# plain wording, to be checked by a native speaker
import-reg-do = Načíst: { $count }
# plain wording, to be checked by a native speaker
import-reg-running = Hotovo { $made } z { $of }
# plain wording, to be checked by a native speaker
import-reg-done = Nově v evidenci: { $count }
# plain wording, to be checked by a native speaker
import-reg-log = { $list }: { $made } z { $rows } řádků
# plain wording, to be checked by a native speaker
import-reg-undo-text = Všechno z evidence zmizí. Co od té doby někdo změnil, zůstane.
# plain wording, to be checked by a native speaker
import-reg-undo-done = Vráceno: { $count }
# plain wording, to be checked by a native speaker
import-reg-undo-kept = Od té doby změněno, zůstává: { $count }

## Lists of a network's own

# plain wording, to be checked by a native speaker
ownlist-title = Naše seznamy
# plain wording, to be checked by a native speaker
ownlist-text = Seznam je na to, čeho je v případu více, například děti ve škole: u každého stejné otázky.
# plain wording, to be checked by a native speaker
ownlist-add = Přidat seznam
# plain wording, to be checked by a native speaker
ownlist-new = Nový seznam
# plain wording, to be checked by a native speaker
ownlist-change = Změnit seznam
# plain wording, to be checked by a native speaker
ownlist-label = Jak se seznam jmenuje?
# plain wording, to be checked by a native speaker
ownlist-label-in = Název v jazyce: { $language }
# plain wording, to be checked by a native speaker
ownlist-missing-label = Napište, jak se seznam jmenuje.
# plain wording, to be checked by a native speaker
ownlist-questions = Na co se ptáme u každého?
# plain wording, to be checked by a native speaker
ownlist-questions-hint = V případu se jmenuje podle první odpovědi.
# plain wording, to be checked by a native speaker
ownlist-missing-questions = Přidejte aspoň jednu otázku.
# plain wording, to be checked by a native speaker
ownlist-question-keep = Hotovo
# plain wording, to be checked by a native speaker
ownlist-required = Je odpověď povinná?
# plain wording, to be checked by a native speaker
ownlist-sensitive = Jak pečlivě obsah chránit?
# plain wording, to be checked by a native speaker
ownlist-sensitive-art9-hint = Seznam se otevře, až když je v případu zvolen právní základ.
# plain wording, to be checked by a native speaker
ownlist-differs = Dva koordinátoři seznam změnili každý zvlášť. Uložením zde to rozhodnete.
# plain wording, to be checked by a native speaker
ownlist-bad = Seznam nešlo uložit, je příliš dlouhý. Zkraťte ho nebo ho rozdělte.
# plain wording, to be checked by a native speaker
ownlist-retire = Už nepoužívat
# plain wording, to be checked by a native speaker
ownlist-retire-hint = Co v něm je, zůstane vidět.
# plain wording, to be checked by a native speaker
ownlist-use-again = Používat znovu
# plain wording, to be checked by a native speaker
xlsform-list = Vlastní seznam: { $list }
# plain wording, to be checked by a native speaker
xlsform-list-text = Ve formuláři se opakuje. V případu z toho bude seznam a na toto se ptáme u každého.
# plain wording, to be checked by a native speaker
xlsform-list-conditional = Nabízí se za podmínky.
# plain wording, to be checked by a native speaker
xlsform-why-repeat-in-repeat = opakování uvnitř opakování tu nemá místo
# plain wording, to be checked by a native speaker
xlsform-why-repeat-empty = z opakování nelze nic převzít
# plain wording, to be checked by a native speaker
xlsform-why-repeat-too-long = opakování se ptá na příliš mnoho: rozdělte ho
# plain wording, to be checked by a native speaker
ownlist-count =
    { $count ->
        [one] { $count } otázka
        [few] { $count } otázky
       *[other] { $count } otázek
    }
# plain wording, to be checked by a native speaker
xlsform-take-lists = Převzít otázky ({ $count }) a seznamy ({ $lists })
