### Předání v souboru tam, kde není signál.
### plain wording, to be checked by a native speaker: every line of this file

pass-title = Předat bez signálu
pass-why = Dva telefony, které se potkají, mají i bez sítě stejné případy. Co se předává, je zapečetěné: nikdo mimo vaši síť to neotevře.
pass-give = Dávám
pass-give-hint = Soubor s tím, co druhému telefonu chybí
pass-take = Dostávám
pass-take-hint = Ukažte svůj kód a pak otevřete soubor
pass-step = Krok { $step } z { $steps }
pass-scan = Načtěte kód druhého telefonu
pass-scan-text = Na druhém telefonu: Více, Předat bez signálu, Dostávám.
pass-without-code = Kód není
pass-what = Co se předá
pass-missing = Co druhému telefonu chybí
pass-recent = Posledních { $days } dní
pass-recent-hint = A všechno, co ještě nikdy neodešlo, i starší
pass-everything = Všechno
pass-everything-hint = Pro telefon, který ještě nemá nic
pass-pieces =
    { $count ->
        [one] { $count } balíček zápisů
        [few] { $count } balíčky zápisů
       *[other] { $count } balíčků zápisů
    }
pass-nothing = Druhý telefon má všechno, co je v tomto.
pass-photos = Fotografie
pass-photos-with = Předat i fotografie
pass-photos-size = Fotografie: { $count }, { $size }
pass-make = Vytvořit soubor
pass-making = Soubor se vytváří …
pass-ready = Soubor je hotový
pass-figures = Co v něm je
pass-figure-cases = Případy
pass-figure-pieces = Balíčky zápisů
pass-figure-photos = Fotografie
pass-figure-size = Velikost
pass-figure-name = Název souboru
pass-kilobytes = { $size } kB
pass-megabytes = { $size } MB
pass-send = Poslat do druhého telefonu
pass-save = Uložit do telefonu nebo na paměťovou kartu
pass-how-near = Quick Share, AirDrop a Bluetooth fungují i bez sítě.
pass-given = Soubor je venku. U případů stále stojí „{ $phone }“. Až to tam dojde, ať to donese kterýkoli telefon, ukáže se „{ $relay }“.
pass-other-way = Teď obráceně
pass-show = Ukažte tento kód
pass-show-text = Druhý telefon ho načte. Pak zabalí jen to, co tady chybí.
pass-copy-code = Kopírovat kód
pass-pick = Otevřít soubor
pass-pick-text = Většinou je mezi staženými soubory a jmenuje se { $name }.
pass-taking = Načítá se …
pass-taken = Načteno
pass-taken-cases =
    { $count ->
        [one] Něco nového je v { $count } případu.
        [few] Něco nového je ve { $count } případech.
       *[other] Něco nového je v { $count } případech.
    }
pass-taken-known = Nebylo v něm nic, co by tu už nebylo.
pass-taken-photos =
    { $count ->
        [one] Přišla i { $count } fotografie.
        [few] Přišly i { $count } fotografie.
       *[other] Přišlo i { $count } fotografií.
    }
pass-taken-on = Až bude mít tento telefon signál, odešle i to, co bylo napsáno na druhém.
pass-cut = Soubor je přerušený: z { $promised } částí je tu { $found }.
pass-cut-some = Část souboru nešla přečíst.
pass-cut-again = Co tu je, zůstane. Požádejte o soubor ještě jednou.
pass-waiting =
    { $count ->
        [one] { $count } balíček čeká na dřívější.
        [few] { $count } balíčky čekají na dřívější.
       *[other] { $count } balíčků čeká na dřívější.
    }
pass-waiting-help = Ať druhý telefon načte váš kód, a vezměte si ještě jeden soubor.
pass-again = Otevřít další soubor
pass-problem-code = Tohle není kód ze stránky „Dostávám“.
pass-problem-network = Tento kód je z jiné sítě.
pass-problem-file = Tohle je jiný druh souboru. Nic se nenačetlo.
pass-problem-newer = Tento soubor vytvořil novější Teren. Nejdřív aktualizujte Teren v tomto telefonu.
pass-problem-cut = Soubor je přerušený hned na začátku. Požádejte o něj ještě jednou.
pass-problem-not-ours = Tento telefon soubor neotevře: je z jiné sítě, nebo z doby, kdy do ní telefon nepatřil.
pass-problem-roster = Telefony znají různé seznamy členů. Nic se nepředalo. Řekněte to koordinátorovi.
pass-problem-full = Telefon je plný. Co se načetlo, zůstane. Uvolněte místo a otevřete soubor znovu.
pass-problem-disk = Telefon to nedokázal uložit. Nic se neztratilo, zkuste to znovu.
pass-back-up = Záloha
pass-back-up-hint = Všechno v jednom souboru, do šuplíku
pass-back-up-text = V záloze je každý případ a každá fotografie, která je v tomto zařízení. Soubor uchovávejte na paměťové kartě nebo v druhém počítači, heslo na papíře, jinde.
pass-phrase-title = Opište si toto heslo
pass-phrase-text = Soubor se otevře i záchranným listem. Bez jednoho z nich ho na novém zařízení nikdo neotevře, ani my.
pass-phrase-back = Napište ho z papíru
pass-phrase-wrong = To nestojí nahoře. Porovnejte písmeno po písmenu.
pass-back-up-make = Vytvořit zálohu
pass-back-up-ready = Záloha je hotová
pass-back-up-use = Až ji budete potřebovat: nejdřív se s novým zařízením vraťte do sítě, záchranným listem nebo pozvánkou. Pak soubor otevřete tady, pod Dostávám.
pass-key-title = Co soubor otevře?
pass-key-text = Nebyl určen tomuto zařízení. Je-li to záloha, otevře ji její heslo nebo záchranný list, který platil, když vznikla.
pass-key-phrase = Heslo
pass-key-sheet = Skupiny ze záchranného listu
pass-key-by = Co máte?
pass-key-open = Otevřít
pass-problem-key = Tohle soubor neotevře.
pass-problem-other = Soubor patří jiné síti. Nic se nenačetlo.
pass-problem-kdf = Na uzamčení souboru je málo volné paměti. Zavřete jiné aplikace a zkuste to znovu.
