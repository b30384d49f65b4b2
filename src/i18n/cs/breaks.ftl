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
sync-figure-waiting = Jen v tomto telefonu
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

breaks-ios-title = Nejdřív dejte Teren na plochu
breaks-ios-text = Na iPhonu a iPadu má Teren na ploše své vlastní případy. Co začnete tady, by tam nebylo, a co se sedm dní neotevře, může zmizet.
breaks-ios-then = Otevřete Teren z plochy, zvolte „{ $door }“ a vložte tuto pozvánku:
breaks-ios-copy = Zkopírovat pozvánku
breaks-ios-here = Přesto pokračovat v prohlížeči
