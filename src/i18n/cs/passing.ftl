### Předání v souboru tam, kde není signál.
### plain wording, to be checked by a native speaker: every line of this file

pass-title = Předat bez signálu
pass-why = Dva telefony, které se potkají, mají i bez sítě stejné případy. Co se předává, je zapečetěné: nikdo mimo vaši síť to neotevře.
pass-give = Dávám
pass-give-hint = Soubor s tím, co druhému telefonu chybí
pass-take = Dostávám
pass-take-hint = Ukaž svůj kód a pak otevři soubor
pass-step = Krok { $step } z { $steps }
pass-scan = Načti kód druhého telefonu
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
pass-kilobytes = { $size } KB
pass-megabytes = { $size } MB
pass-send = Poslat do druhého telefonu
pass-save = Uložit do telefonu nebo na paměťovou kartu
pass-how-near = Quick Share, AirDrop a Bluetooth fungují i bez sítě.
pass-given = Soubor je venku. U případů stále stojí „{ $phone }“. Až to tam dojde, ať to donese kterýkoli telefon, ukáže se „{ $relay }“.
pass-other-way = Teď obráceně
pass-show = Ukaž tento kód
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
pass-cut-again = Co tu je, zůstane. Požádej o soubor ještě jednou.
pass-waiting =
    { $count ->
        [one] { $count } balíček čeká na dřívější.
        [few] { $count } balíčky čekají na dřívější.
       *[other] { $count } balíčků čeká na dřívější.
    }
pass-waiting-help = Ať druhý telefon načte tvůj kód, a vezmi si ještě jeden soubor.
pass-again = Otevřít další soubor
pass-problem-code = Tohle není kód ze stránky „Dostávám“.
pass-problem-network = Tento kód je z jiné sítě.
pass-problem-file = Tohle je jiný druh souboru. Nic se nenačetlo.
pass-problem-newer = Tento soubor vytvořil novější Teren. Nejdřív aktualizuj Teren v tomto telefonu.
pass-problem-cut = Soubor je přerušený hned na začátku. Požádej o něj ještě jednou.
pass-problem-not-ours = Tento telefon soubor neotevře: je z jiné sítě, nebo z doby, kdy do ní telefon nepatřil.
pass-problem-roster = Telefony znají různé seznamy členů. Nic se nepředalo. Řekni to koordinátorovi.
pass-problem-full = Telefon je plný. Co se načetlo, zůstane. Uvolni místo a otevři soubor znovu.
pass-problem-disk = Telefon to nedokázal uložit. Nic se neztratilo, zkus to znovu.
