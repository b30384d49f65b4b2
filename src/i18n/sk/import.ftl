### A network's own questions, forms from elsewhere, and cases that come in from a table.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## The network's own questions

# plain wording, to be checked by a native speaker
own-text = Na čo sa vaša sieť pýta navyše k otázkam Terenu. Všetci to dostanú pri najbližšej synchronizácii.
# plain wording, to be checked by a native speaker
own-ethnicity-title = Na etnicitu sa nepýtame
# plain wording, to be checked by a native speaker
own-ethnicity = Nikto nemusí hovoriť, kým je, aby dostal pomoc, a zoznam toho, kto je Róm, možno proti ľuďom zneužiť. Pre čo s niekým zaobchádzali horšie, má vlastnú otázku, jeho slovami. Nepíšte o tom otázku ani odpoveď.
# plain wording, to be checked by a native speaker
own-none = Zatiaľ žiadne vlastné otázky
# plain wording, to be checked by a native speaker
own-only-coordinator = Otázky pridávajú koordinátori.
# plain wording, to be checked by a native speaker
own-add = Pridať otázku
# plain wording, to be checked by a native speaker
own-new = Nová otázka
# plain wording, to be checked by a native speaker
own-change = Zmeniť otázku
# plain wording, to be checked by a native speaker
own-case-type = Pri ktorých prípadoch?
# plain wording, to be checked by a native speaker
own-case-type-core = Pri každom druhu prípadu
# plain wording, to be checked by a native speaker
own-label = Otázka
# plain wording, to be checked by a native speaker
own-label-in = Otázka v jazyku: { $language }
# plain wording, to be checked by a native speaker
own-other-languages = V ďalších jazykoch
# plain wording, to be checked by a native speaker
own-hint = Riadok pomoci pod ňou
# plain wording, to be checked by a native speaker
own-kind = Aká je odpoveď?
# plain wording, to be checked by a native speaker
own-kind-text = Jeden riadok textu
# plain wording, to be checked by a native speaker
own-kind-longText = Text
# plain wording, to be checked by a native speaker
own-kind-number = Číslo
# plain wording, to be checked by a native speaker
own-kind-boolean = Áno alebo nie
# plain wording, to be checked by a native speaker
own-kind-partialDate = Dátum
# plain wording, to be checked by a native speaker
own-kind-choice = Jedno zo zoznamu
# plain wording, to be checked by a native speaker
own-kind-multi = Viac zo zoznamu
# plain wording, to be checked by a native speaker
own-kind-note = Slová na prečítanie
# plain wording, to be checked by a native speaker
own-options = Zoznam
# plain wording, to be checked by a native speaker
own-option = Odpoveď { $number }
# plain wording, to be checked by a native speaker
own-option-add = Ďalšia odpoveď
# plain wording, to be checked by a native speaker
own-required = Je bez nej prípad neúplný?
# plain wording, to be checked by a native speaker
own-needed = potrebná
# plain wording, to be checked by a native speaker
own-at-intake = Pýtame sa už pri zápise prípadu?
# plain wording, to be checked by a native speaker
own-at-intake-hint = V poslednom kroku. Pri nebezpečenstve, v náhlivosti alebo bez mena na ňu zápis nečaká; ostane potom otvorená v prípade.
# plain wording, to be checked by a native speaker
own-asked-at-intake = už pri zápise
# plain wording, to be checked by a native speaker
own-when = Pýtame sa, len keď …
# plain wording, to be checked by a native speaker
own-when-always = Pýtame sa vždy
# plain wording, to be checked by a native speaker
own-when-is = … je odpoveď
# plain wording, to be checked by a native speaker
own-when-kept = Má podmienku zo svojho formulára. Zostáva, ako je.
# plain wording, to be checked by a native speaker
own-when-drop = Pýtať sa vždy
# plain wording, to be checked by a native speaker
own-sensitive = Ako starostlivo odpoveď chrániť?
# plain wording, to be checked by a native speaker
own-sensitive-no = O človeku nič nehovorí
# plain wording, to be checked by a native speaker
own-sensitive-personal = Osobné
# plain wording, to be checked by a native speaker
own-sensitive-high = Veľmi osobné
# plain wording, to be checked by a native speaker
own-sensitive-art9 = Zdravie, náboženstvo, politika, sexualita: osobitná kategória
# plain wording, to be checked by a native speaker
own-sensitive-art9-hint = Otázka sa otvorí, až keď je v prípade zvolený právny základ.
# plain wording, to be checked by a native speaker
own-saved = Uložené. Ostatní to dostanú pri najbližšej synchronizácii.
# plain wording, to be checked by a native speaker
own-retire = Už sa nepýtať
# plain wording, to be checked by a native speaker
own-retire-hint = Na čo sa už odpovedalo, zostane viditeľné.
# plain wording, to be checked by a native speaker
own-ask-again = Pýtať sa znova
# plain wording, to be checked by a native speaker
own-differs = Dvaja koordinátori otázku zmenili každý zvlášť. Uložením tu to rozhodnete.
# plain wording, to be checked by a native speaker
own-missing-label = Napíšte otázku.
# plain wording, to be checked by a native speaker
own-missing-kind = Zvoľte, aká je odpoveď.
# plain wording, to be checked by a native speaker
own-missing-options = Napíšte aspoň dve odpovede.
# plain wording, to be checked by a native speaker
own-bad = Otázku sa nepodarilo uložiť. Skráťte ju.

## Questions from an XLSForm

# plain wording, to be checked by a native speaker
own-from-form = Otázky zo súboru XLSForm
# plain wording, to be checked by a native speaker
xlsform-title = Otázky z XLSForm
# plain wording, to be checked by a native speaker
xlsform-text = Formulár pre KoboToolbox alebo ODK, ako súbor .xlsx. Najprv uvidíte, čo by z neho prišlo a čo nie. Nič sa nezmení, kým nepoviete.
# plain wording, to be checked by a native speaker
xlsform-choose = Vybrať súbor
# plain wording, to be checked by a native speaker
xlsform-other = Vybrať iný súbor
# plain wording, to be checked by a native speaker
xlsform-come =
    { $count ->
        [0] Žiadnu otázku nemožno prevziať
        [one] Prišla by { $count } otázka
        [few] Prišli by { $count } otázky
       *[other] Prišlo by { $count } otázok
    }
# plain wording, to be checked by a native speaker
xlsform-left =
    { $count ->
        [0] Vo formulári rozumieme všetkému
        [one] { $count } vec z formulára sa neprevezme
        [few] { $count } veci z formulára sa neprevezmú
       *[other] { $count } vecí z formulára sa neprevezme
    }
# plain wording, to be checked by a native speaker
xlsform-at = { $sheet }, riadok { $row }
# plain wording, to be checked by a native speaker
xlsform-at-file = V súbore
# plain wording, to be checked by a native speaker
xlsform-line = Vynechané: { $why }
# plain wording, to be checked by a native speaker
xlsform-part = Prevzaté bez toho: { $why }
# plain wording, to be checked by a native speaker
xlsform-conditional = pýtame sa za podmienky
# plain wording, to be checked by a native speaker
xlsform-special = Ktoré z nich sa pýtajú na zdravie, náboženstvo, politiku alebo sexualitu?
# plain wording, to be checked by a native speaker
xlsform-special-hint = Otvoria sa, až keď je v prípade zvolený právny základ.
# plain wording, to be checked by a native speaker
xlsform-take =
    { $count ->
        [one] Prevziať { $count } otázku
        [few] Prevziať { $count } otázky
       *[other] Prevziať { $count } otázok
    }
# plain wording, to be checked by a native speaker
xlsform-why-no-survey = chýba hárok „survey“
# plain wording, to be checked by a native speaker
xlsform-why-type = tento typ tu nemá miesto
# plain wording, to be checked by a native speaker
xlsform-why-metadata = Teren sám zapisuje, kto čo kedy napísal
# plain wording, to be checked by a native speaker
xlsform-why-media = obrázky, zvuk a súbory tu nemajú miesto
# plain wording, to be checked by a native speaker
xlsform-why-place = miesta na mape tu nemajú miesto
# plain wording, to be checked by a native speaker
xlsform-why-calculated = tu sa nič nepočíta
# plain wording, to be checked by a native speaker
xlsform-why-no-name = nemá meno
# plain wording, to be checked by a native speaker
xlsform-why-name-twice = toto meno tam už je
# plain wording, to be checked by a native speaker
xlsform-why-no-label = nemá text
# plain wording, to be checked by a native speaker
xlsform-why-language = jazyk nemá kód, ako tu: „Slovenčina (sk)“
# plain wording, to be checked by a native speaker
xlsform-why-too-long = je dlhšie ako 500 písmen, zvyšok sa odreže
# plain wording, to be checked by a native speaker
xlsform-why-no-list = jeho zoznam nie je na hárku „choices“
# plain wording, to be checked by a native speaker
xlsform-why-list-too-long = zoznam má viac ako 200 odpovedí
# plain wording, to be checked by a native speaker
xlsform-why-code = meno odpovede má byť jedno slovo do 64 písmen
# plain wording, to be checked by a native speaker
xlsform-why-code-twice = odpoveď už v zozname je
# plain wording, to be checked by a native speaker
xlsform-why-or-other = „or_other“ nepoznáme; pridajte odpoveď do zoznamu
# plain wording, to be checked by a native speaker
xlsform-why-condition = podmienke nerozumieme, otázka sa kladie vždy
# plain wording, to be checked by a native speaker
xlsform-why-check = kontrole nerozumieme, prijme sa každá odpoveď
# plain wording, to be checked by a native speaker
xlsform-why-filter = filtru nerozumieme, ponúkne sa celý zoznam
# plain wording, to be checked by a native speaker
xlsform-why-required = nerozumieme, kedy je potrebná, smie zostať prázdna
# plain wording, to be checked by a native speaker
xlsform-why-column = tento stĺpec nepoznáme
# plain wording, to be checked by a native speaker
xlsform-why-known = vaša sieť sa na to už pýta

## Files that cannot be read

# plain wording, to be checked by a native speaker
import-file-NotATable = Túto tabuľku Teren nevie prečítať. Číta súbory .xlsx a .csv.
# plain wording, to be checked by a native speaker
import-file-OldWorkbook = To je starý súbor .xls. Otvorte ho v tabuľkovom programe a uložte ako .xlsx.
# plain wording, to be checked by a native speaker
import-file-TooLong = Súbor je príliš dlhý. Rozdeľte ho.
# plain wording, to be checked by a native speaker
import-file-Empty = V súbore nič nie je.

## Cases from a table

# plain wording, to be checked by a native speaker
import-text = Zoznam vedený inde, ako .xlsx alebo .csv. Poviete, čo ktorý stĺpec je, pri každom riadku uvidíte, čo by z neho bolo, a až potom ho vnesiete. Každý koordinátor to uvidí a všetko sa dá vziať späť.
# plain wording, to be checked by a native speaker
import-only-coordinator = Tabuľky vnášajú koordinátori.
# plain wording, to be checked by a native speaker
import-choose = Vybrať tabuľku
# plain wording, to be checked by a native speaker
import-sheet = Ktorý hárok?
# plain wording, to be checked by a native speaker
import-log = Vnesené tabuľky
# plain wording, to be checked by a native speaker
import-log-none = Zatiaľ nikto tabuľku nevniesol
# plain wording, to be checked by a native speaker
import-log-made =
    { $made ->
        [one] { $made } prípad z { $rows } riadkov
        [few] { $made } prípady z { $rows } riadkov
       *[other] { $made } prípadov z { $rows } riadkov
    }
# plain wording, to be checked by a native speaker
import-log-begun = Nedokončené
# plain wording, to be checked by a native speaker
import-log-left = Opustené pred koncom
# plain wording, to be checked by a native speaker
import-log-done = Dokončené
# plain wording, to be checked by a native speaker
import-log-undone = Vzaté späť
# plain wording, to be checked by a native speaker
import-columns = Čo je v stĺpcoch?
# plain wording, to be checked by a native speaker
import-columns-text =
    { $lines ->
        [one] { $lines } riadok. Povedzte, čo ktorý stĺpec je. Čo preskočíte, sa nevnesie.
        [few] { $lines } riadky. Povedzte, čo ktorý stĺpec je. Čo preskočíte, sa nevnesie.
       *[other] { $lines } riadkov. Povedzte, čo ktorý stĺpec je. Čo preskočíte, sa nevnesie.
    }
# plain wording, to be checked by a native speaker
import-column-example = Napríklad: { $example }
# plain wording, to be checked by a native speaker
import-column-nameless = Stĺpec { $number }
# plain wording, to be checked by a native speaker
import-column-none = Preskočiť
# plain wording, to be checked by a native speaker
import-column-twice = To už je iný stĺpec.
# plain wording, to be checked by a native speaker
import-group-later = Pýtame sa neskôr
# plain wording, to be checked by a native speaker
import-no-name = Povedzte, v ktorom stĺpci je, ako sa človek volá.
# plain wording, to be checked by a native speaker
import-for-all = Pre každý riadok
# plain wording, to be checked by a native speaker
import-for-all-text = Toto žiadny stĺpec nehovorí. Čo zvolíte tu, platí pre každý riadok.
# plain wording, to be checked by a native speaker
import-check = Čo by sa stalo
# plain wording, to be checked by a native speaker
import-dry = Čo by sa stalo
# plain wording, to be checked by a native speaker
import-dry-running = Prezeráme každý riadok …
# plain wording, to be checked by a native speaker
import-dry-nothing = Zatiaľ sa nič nezmenilo.
# plain wording, to be checked by a native speaker
import-dry-ready =
    { $count ->
        [0] Zo žiadneho riadku nemôže byť prípad
        [one] Z { $count } riadku bude prípad
        [few] Z { $count } riadkov budú prípady
       *[other] Z { $count } riadkov budú prípady
    }
# plain wording, to be checked by a native speaker
import-dry-wrong =
    { $count ->
        [0] Žiadny riadok nie je chybný
        [one] { $count } riadok sa nevnesie: niečo v ňom nesedí
        [few] { $count } riadky sa nevnesú: niečo v nich nesedí
       *[other] { $count } riadkov sa nevnesie: niečo v nich nesedí
    }
# plain wording, to be checked by a native speaker
import-dry-alike =
    { $count ->
        [0] Zdá sa, že nikto z nich tu ešte nie je
        [one] { $count } z nich tu možno už je
        [few] { $count } z nich tu možno už sú
       *[other] { $count } z nich tu možno už je
    }
# plain wording, to be checked by a native speaker
import-alike-what = Čo s tými, ktorí tu možno už sú?
# plain wording, to be checked by a native speaker
import-alike-leave = Vynechať ich
# plain wording, to be checked by a native speaker
import-alike-bring = Vniesť aj ich
# plain wording, to be checked by a native speaker
import-lines = Riadky
# plain wording, to be checked by a native speaker
import-tab-wrong = Chybné
# plain wording, to be checked by a native speaker
import-tab-alike = Už tu sú?
# plain wording, to be checked by a native speaker
import-tab-ready = Prídu
# plain wording, to be checked by a native speaker
import-more = Zobraziť ďalšie
# plain wording, to be checked by a native speaker
import-line = Riadok { $line }
# plain wording, to be checked by a native speaker
import-line-problem = { $column }: { $problem }
# plain wording, to be checked by a native speaker
import-line-alike = Možno je to { $who } ({ $reasons })
# plain wording, to be checked by a native speaker
import-line-alike-line = riadok { $line }
# plain wording, to be checked by a native speaker
import-cell-NotInList = „{ $piece }“ nie je v zozname
# plain wording, to be checked by a native speaker
import-cell-NotADate = „{ $piece }“ nie je dátum, alebo by mohli byť dva
# plain wording, to be checked by a native speaker
import-cell-NotANumber = „{ $piece }“ nie je vhodné číslo
# plain wording, to be checked by a native speaker
import-cell-NotYesOrNo = „{ $piece }“ nie je ani áno, ani nie
# plain wording, to be checked by a native speaker
import-cell-NotARegion = „{ $piece }“ nie je kraj
# plain wording, to be checked by a native speaker
import-cell-TooLong = je to príliš dlhé
# plain wording, to be checked by a native speaker
import-cell-OutOfRange = „{ $piece }“ je príliš málo alebo príliš veľa
# plain wording, to be checked by a native speaker
import-place-NotAsked = pri takom prípade sa na to nepýtame; stratilo by sa to
# plain wording, to be checked by a native speaker
import-place-NoBasis = na to treba právny základ
# plain wording, to be checked by a native speaker
import-place-NotTaken = takúto odpoveď otázka neprijíma
# plain wording, to be checked by a native speaker
import-do =
    { $count ->
        [one] Vniesť { $count } prípad
        [few] Vniesť { $count } prípady
       *[other] Vniesť { $count } prípadov
    }
# plain wording, to be checked by a native speaker
import-running = Hotových { $made } z { $of } prípadov
# plain wording, to be checked by a native speaker
import-stop = Zastaviť tu
# plain wording, to be checked by a native speaker
import-stopping = Dokončí ten, pri ktorom je, a zastaví …
# plain wording, to be checked by a native speaker
import-done =
    { $count ->
        [one] Vznikol { $count } prípad
        [few] Vznikli { $count } prípady
       *[other] Vzniklo { $count } prípadov
    }
# plain wording, to be checked by a native speaker
import-done-text = Sú v tomto zariadení a odídu pri najbližšej synchronizácii. Pod „Vnesené tabuľky“ sa dajú všetky vziať späť.
# plain wording, to be checked by a native speaker
import-left-text = Opustili ste to pred koncom. Tabuľku možno vniesť znova: kto tu už je, potom pomenujeme.
# plain wording, to be checked by a native speaker
import-failed-text = Zastavilo sa to. Čo vzniklo, zostáva; zvyšok tabuľky možno vniesť znova.
# plain wording, to be checked by a native speaker
import-undo = Vziať späť
# plain wording, to be checked by a native speaker
import-undo-title = Vziať ju späť?
# plain wording, to be checked by a native speaker
import-undo-text = Jej prípady sa uzavrú a zmiznú zo zoznamov. Kde sa odvtedy pracovalo, prípad zostane.
# plain wording, to be checked by a native speaker
import-undo-running = Berieme späť …
# plain wording, to be checked by a native speaker
import-undo-done =
    { $count ->
        [one] { $count } prípad vzatý späť
        [few] { $count } prípady vzaté späť
       *[other] { $count } prípadov vzatých späť
    }
# plain wording, to be checked by a native speaker
import-undo-kept =
    { $count ->
        [0] Žiadny prípad nezostal
        [one] { $count } prípad zostáva: odvtedy v ňom niekto pracoval
        [few] { $count } prípady zostávajú: odvtedy v nich niekto pracoval
       *[other] { $count } prípadov zostáva: odvtedy v nich niekto pracoval
    }
# plain wording, to be checked by a native speaker
import-undo-note = Tabuľka vnesená { $when } bola vzatá späť.
# plain wording, to be checked by a native speaker
import-mistakes = Zapísané omylom

## Flats, landlords and services from a table

# plain wording, to be checked by a native speaker
import-reg-what = Čo je v tabuľke?
# plain wording, to be checked by a native speaker
import-reg-cases = Prípady
# plain wording, to be checked by a native speaker
import-reg-dry-ready = Riadkov, ktoré prídu do evidencie: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-alike = Možno už tu je: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-wrong = Riadkov s chybou: { $count }
# plain wording, to be checked by a native speaker
import-reg-alike-what = Čo s tým, čo tu možno už je?
# plain wording, to be checked by a native speaker
import-reg-alike-bring = Načítať tiež
# plain wording, to be checked by a native speaker
import-reg-alike = Možno to isté: { $what }
# plain wording, to be checked by a native speaker
import-reg-do = Načítať: { $count }
# plain wording, to be checked by a native speaker
import-reg-running = Hotovo { $made } z { $of }
# plain wording, to be checked by a native speaker
import-reg-done = Nové v evidencii: { $count }
# plain wording, to be checked by a native speaker
import-reg-log = { $list }: { $made } z { $rows } riadkov
# plain wording, to be checked by a native speaker
import-reg-undo-text = Všetko z evidencie zmizne. Čo odvtedy niekto zmenil, ostane.
# plain wording, to be checked by a native speaker
import-reg-undo-done = Vrátené: { $count }
# plain wording, to be checked by a native speaker
import-reg-undo-kept = Odvtedy zmenené, ostáva: { $count }

## Lists of a network's own

# plain wording, to be checked by a native speaker
ownlist-title = Naše zoznamy
# plain wording, to be checked by a native speaker
ownlist-text = Zoznam je na to, čoho je v prípade viac, napríklad deti v škole: pri každom rovnaké otázky.
# plain wording, to be checked by a native speaker
ownlist-add = Pridať zoznam
# plain wording, to be checked by a native speaker
ownlist-new = Nový zoznam
# plain wording, to be checked by a native speaker
ownlist-change = Zmeniť zoznam
# plain wording, to be checked by a native speaker
ownlist-label = Ako sa zoznam volá?
# plain wording, to be checked by a native speaker
ownlist-label-in = Názov v jazyku: { $language }
# plain wording, to be checked by a native speaker
ownlist-missing-label = Napíšte, ako sa zoznam volá.
# plain wording, to be checked by a native speaker
ownlist-questions = Na čo sa pýtame pri každom?
# plain wording, to be checked by a native speaker
ownlist-questions-hint = V prípade sa volá podľa prvej odpovede.
# plain wording, to be checked by a native speaker
ownlist-missing-questions = Pridajte aspoň jednu otázku.
# plain wording, to be checked by a native speaker
ownlist-question-keep = Hotovo
# plain wording, to be checked by a native speaker
ownlist-required = Je odpoveď povinná?
# plain wording, to be checked by a native speaker
ownlist-sensitive = Ako starostlivo obsah chrániť?
# plain wording, to be checked by a native speaker
ownlist-sensitive-art9-hint = Zoznam sa otvorí, až keď je v prípade zvolený právny základ.
# plain wording, to be checked by a native speaker
ownlist-differs = Dvaja koordinátori zoznam zmenili každý zvlášť. Uložením tu to rozhodnete.
# plain wording, to be checked by a native speaker
ownlist-bad = Zoznam sa nepodarilo uložiť, je príliš dlhý. Skráťte ho alebo ho rozdeľte.
# plain wording, to be checked by a native speaker
ownlist-retire = Už nepoužívať
# plain wording, to be checked by a native speaker
ownlist-retire-hint = Čo v ňom je, zostane viditeľné.
# plain wording, to be checked by a native speaker
ownlist-use-again = Používať znova
# plain wording, to be checked by a native speaker
xlsform-list = Vlastný zoznam: { $list }
# plain wording, to be checked by a native speaker
xlsform-list-text = Vo formulári sa opakuje. V prípade z toho bude zoznam a na toto sa pýtame pri každom.
# plain wording, to be checked by a native speaker
xlsform-list-conditional = Ponúka sa za podmienky.
# plain wording, to be checked by a native speaker
xlsform-why-repeat-in-repeat = opakovanie v opakovaní tu nemá miesto
# plain wording, to be checked by a native speaker
xlsform-why-repeat-empty = z opakovania nemožno nič prevziať
# plain wording, to be checked by a native speaker
xlsform-why-repeat-too-long = opakovanie sa pýta na priveľa: rozdeľte ho
# plain wording, to be checked by a native speaker
ownlist-count =
    { $count ->
        [one] { $count } otázka
        [few] { $count } otázky
       *[other] { $count } otázok
    }
# plain wording, to be checked by a native speaker
xlsform-take-lists = Prevziať otázky ({ $count }) a zoznamy ({ $lists })
