### plain wording, to be checked by a native speaker: every line of this file

## Where the work is, in full

sync-level-text = Co jste napsali, odešlo z telefonu a je v bezpečí, zapečetěné.
sync-waiting-text = Je to zapečetěné v telefonu. Odejde samo, jakmile bude signál.
sync-now = Odeslat a přijmout teď
sync-relay-lost = V kanceláři se něco ztratilo. Telefon to poslal znovu.
sync-rejected = Přišlo něco, co nebylo pravé, a dali jsme to stranou. Řekněte to koordinátorovi.
sync-figures = V číslech
sync-figure-line = Spojení
sync-line-offline = Bez signálu
sync-line-connecting = Hledá se
sync-line-online = Spojeno
sync-line-refused = Odmítnuto
sync-figure-last = Naposledy srovnáno s kanceláří
sync-figure-waiting = Jen v tomto zařízení
sync-figure-oldest = Nejstarší z nich
sync-figure-held = Zatím stranou
sync-never = Ještě ne
sync-none = Nic

## The phone is full

breaks-full-text = Co bylo uloženo dřív, je zapečetěné a v bezpečí. Uvolněte v telefonu místo: smažte videa nebo aplikace, které nepotřebujete. Teren pak pokračuje sám.
breaks-full-room = Uvolnit místo v Terenu

## Before a phone is erased

breaks-wipe-first = Dvě cesty, jak zachovat, co ještě neodešlo:
breaks-wipe-pass = Předat kolegovi v souboru

## An invitation on an iPhone

breaks-ios-title = Nejdřív na plochu
breaks-ios-text = Na iPhonu a iPadu má Teren na ploše své vlastní případy. Co začnete tady, by tam nebylo, a co se sedm dní neotevře, může zmizet.
breaks-ios-open = Potom otevřete Teren z plochy a pokračujte tam.
breaks-ios-then = Otevřete Teren z plochy, zvolte „{ $door }“ a vložte tuto pozvánku:
breaks-ios-copy = Zkopírovat pozvánku
breaks-ios-here = Přesto pokračovat v prohlížeči

## A server that has lost everything, or is new

breaks-backup-ask = Máte zálohu?
breaks-backup-text = Dříve vytvořená záloha přinese síť na tento server se vším, co v ní je. Otevře ji tento list.
breaks-backup-pick = Vybrat zálohu
breaks-backup-bringing = Síť se přenáší na tento server
breaks-backup-closed = Tento server nepřijímá nové sítě. Ten, kdo ho provozuje, ho musí na chvíli otevřít a pak zase zavřít.
breaks-backup-key = Tento list ten soubor neotevře. Soubor může být starší než list, nebo patří jiné síti.
breaks-unknown-text = Server o vaší síti nic neví: ztratila se tam, nebo je to nový server. V telefonech je všechno v bezpečí. Jakmile provozovatel síť přijme, telefony samy přinesou všechno zpět.
breaks-offer-again = Nabídnout serveru všechno znovu
breaks-offer-again-done = Vše, co je v tomto zařízení celé, se nabízí znovu. Co server má, se neposílá dvakrát.

## What only a lost phone had

breaks-files-counting = Počítají se fotografie a soubory
breaks-files-missing =
    { $count ->
        [0] Všechny fotografie a soubory z jeho zápisů jsou v kanceláři.
        [one] { $count } fotografie nebo soubor je jen v tomto telefonu.
        [few] { $count } fotografie a soubory jsou jen v tomto telefonu.
       *[other] { $count } fotografií a souborů je jen v tomto telefonu.
    }
breaks-files-unknown = Zda jsou fotografie jen v tomto telefonu, se pozná se signálem.
breaks-late-files-here =
    { $count ->
        [one] Patří k tomu { $count } fotografie nebo soubor a dorazily.
        [few] Patří k tomu { $count } fotografie a soubory a dorazily.
       *[other] Patří k tomu { $count } fotografií a souborů a dorazily.
    }
breaks-late-files-missing = Fotografií a souborů k tomu: { $count }. Z toho z toho telefonu zatím nedorazilo: { $missing }. Pokud je ještě pošle, objeví se v případu samy. Pokud je předtím někdo smazal, jsou pryč.
breaks-late-files-unknown = Fotografií a souborů k tomu: { $count }. Zda dorazily, se pozná se signálem.

## A backup, opened by a sheet in parts

breaks-part-read = Z listu na části jsou potřeba dvě. Tato část je načtená, teď další.
