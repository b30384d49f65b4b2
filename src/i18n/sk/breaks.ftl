### plain wording, to be checked by a native speaker: every line of this file

## Where the work is, in full

sync-level-text = Čo ste napísali, odišlo z telefónu a je v bezpečí, zapečatené.
sync-waiting-text = Je to zapečatené v telefóne. Odíde samo, keď bude signál.
sync-now = Odoslať a prijať teraz
sync-relay-lost = V kancelárii sa niečo stratilo. Telefón to poslal znova.
sync-rejected = Prišlo niečo, čo nebolo pravé, a dali sme to bokom. Povedzte to koordinátorovi.
sync-figures = V číslach
sync-figure-line = Spojenie
sync-line-offline = Bez signálu
sync-line-connecting = Hľadá sa
sync-line-online = Spojené
sync-line-refused = Odmietnuté
sync-figure-last = Naposledy zrovnané s kanceláriou
sync-figure-waiting = Len v tomto zariadení
sync-figure-oldest = Najstarší z nich
sync-figure-held = Zatiaľ bokom
sync-never = Ešte nie
sync-none = Nič

## The phone is full

breaks-full-text = Čo bolo uložené predtým, je zapečatené a v bezpečí. Uvoľnite v telefóne miesto: zmažte videá alebo aplikácie, ktoré nepotrebujete. Teren potom pokračuje sám.
breaks-full-room = Uvoľniť miesto v Terene

## Before a phone is erased

breaks-wipe-first = Dve cesty, ako zachovať, čo ešte neodišlo:
breaks-wipe-pass = Odovzdať kolegovi v súbore

## An invitation on an iPhone

breaks-ios-title = Najprv na plochu
breaks-ios-text = Na iPhone a iPade má Teren na ploche svoje vlastné prípady. Čo začnete tu, by tam nebolo, a čo sa sedem dní neotvorí, sa môže stratiť.
breaks-ios-open = Potom otvorte Teren z plochy a pokračujte tam.
breaks-ios-then = Otvorte Teren z plochy, zvoľte „{ $door }“ a vložte túto pozvánku:
breaks-ios-copy = Skopírovať pozvánku
breaks-ios-here = Aj tak pokračovať v prehliadači

## A server that has lost everything, or is new

breaks-backup-ask = Máte zálohu?
breaks-backup-text = Skôr vytvorená záloha prinesie sieť na tento server so všetkým, čo v nej je. Otvorí ju tento list.
breaks-backup-pick = Vybrať zálohu
breaks-backup-bringing = Sieť sa prenáša na tento server
breaks-backup-closed = Tento server neprijíma nové siete. Ten, kto ho prevádzkuje, ho musí na chvíľu otvoriť a potom zasa zavrieť.
breaks-backup-key = Tento list ten súbor neotvorí. Súbor môže byť starší ako list alebo patrí inej sieti.
breaks-unknown-text = Server o vašej sieti nič nevie: stratila sa tam, alebo je to nový server. V telefónoch je všetko v bezpečí. Len čo prevádzkovateľ sieť prijme, telefóny samy prinesú všetko späť.
breaks-offer-again = Ponúknuť serveru všetko znova
breaks-offer-again-done = Všetko, čo je v tomto zariadení celé, sa ponúka znova. Čo server má, neposiela sa dvakrát.

## What only a lost phone had

breaks-files-counting = Počítajú sa fotografie a súbory
breaks-files-missing =
    { $count ->
        [0] Všetky fotografie a súbory z jeho zápisov sú v kancelárii.
        [one] { $count } fotografia alebo súbor je len v tomto telefóne.
        [few] { $count } fotografie a súbory sú len v tomto telefóne.
       *[other] { $count } fotografií a súborov je len v tomto telefóne.
    }
breaks-files-unknown = Či sú fotografie len v tomto telefóne, sa zistí so signálom.
breaks-late-files-here =
    { $count ->
        [one] Patrí k tomu { $count } fotografia alebo súbor a dorazili.
        [few] Patria k tomu { $count } fotografie a súbory a dorazili.
       *[other] Patrí k tomu { $count } fotografií a súborov a dorazili.
    }
breaks-late-files-missing = Fotografií a súborov k tomu: { $count }. Z toho z toho telefónu zatiaľ nedorazilo: { $missing }. Ak ich ešte pošle, objavia sa v prípade samy. Ak ich predtým niekto zmazal, sú preč.
breaks-late-files-unknown = Fotografií a súborov k tomu: { $count }. Či dorazili, sa zistí so signálom.

## A backup, opened by a sheet in parts

breaks-part-read = Z listu na časti treba dve. Táto časť je načítaná, teraz ďalšia.
