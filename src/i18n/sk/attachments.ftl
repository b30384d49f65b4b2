### Documents, voice notes, and the room that files take.
### plain wording, to be checked by a native speaker

attach-title = Fotografie a súbory
attach-others = Hlasové záznamy a dokumenty
attach-on-phone =
    { $count ->
        [one] { $count } súbor je zatiaľ len v tomto telefóne.
        [few] { $count } súbory sú zatiaľ len v tomto telefóne.
       *[other] { $count } súborov je zatiaľ len v tomto telefóne.
    }
attach-kept = Uložené v tomto telefóne.
attach-removed = Odobraté.
attach-remove = Odobrať: { $name }
attach-document = Dokument
attach-voice = Hlasový záznam
attach-voice-of = Hlasový záznam, { $time }
attach-kilobytes = { $size } kB
attach-megabytes = { $size } MB
attach-documents =
    { $count ->
        [one] { $count } dokument
        [few] { $count } dokumenty
       *[other] { $count } dokumentov
    }
attach-voices =
    { $count ->
        [one] { $count } hlasový záznam
        [few] { $count } hlasové záznamy
       *[other] { $count } hlasových záznamov
    }
attach-original-shown = Uložené v pôvodnej podobe ako dôkaz. Vnútri môže byť, kde a kedy vznikla.
attach-pdf-elsewhere = Tento prehliadač tu PDF zobraziť nevie. Uložte kópiu a otvorte ju v inej aplikácii.
attach-elsewhere = Súbor tohto druhu sa tu neotvára. Uložte kópiu a otvorte ju v inej aplikácii.
attach-picture = Toto je obrázok. Ako sa má uložiť?
attach-picture-text = Zmenšený sa dobre číta a nezostane v ňom, kde a kedy vznikol. V pôvodnej podobe v ňom zostane všetko: len keď je originál potrebný ako dôkaz.
attach-picture-small = Zmenšený
attach-picture-original = V pôvodnej podobe, ako dôkaz
attach-too-large = Tento súbor je väčší ako 8 MB a neuložil sa. Menej strán alebo čiernobiely sken zaberie menej.
attach-unknown = Toto sa neuložilo. Teren berie obrázky, PDF, obyčajný text a súbory Word, Excel a ODF bez makier.
attach-full = Telefón je plný. Súbor sa neuložil. Čo ste napísali, tu zostalo.
attach-not-kept = Súbor sa nepodarilo uložiť. Čo ste napísali, tu zostalo.
attach-voice-stop = Zastaviť a uložiť
attach-voice-throw = Zahodiť
attach-voice-start = Nahrávať
attach-voice-time = { $time }, najviac { $most }
attach-voice-runs = Nahráva sa.
attach-voice-consent = Najprv sa opýtajte, či smiete nahrávať
attach-voice-consent-text = Povedzte, na čo to je a kto si to vypočuje. Nahrávajte len po súhlase a súhlas napíšte do poznámky.
attach-voice-level = Hlasitosť
attach-voice-not-supported = Tento prehliadač nevie nahrávať. Poznámku možno napísať.
attach-voice-refused = Teren nesmie používať mikrofón. Povoľte ho pre túto stránku v nastaveniach prehliadača a skúste to znova.
attach-voice-no-microphone = Nie je tu mikrofón alebo ho používa iná aplikácia.
attach-voice-nothing = Nič sa nenahralo.
attach-space = Miesto v tomto zariadení
attach-space-files = Fotografie a súbory
attach-space-rest = Prípady a aplikácia
attach-space-free = Voľné pre Teren
attach-let-go = Uvoľniť miesto
attach-let-go-text = Čo už je v kancelárii, z tohto zariadenia zmizne. Malé obrázky zostanú, ostatné sa stiahne pri otvorení. Čo ešte neodišlo, zostane.
attach-let-go-done = Uvoľnilo sa { $size }.
attach-lines = Odosielanie fotografií a súborov
attach-lines-hint = Čo je napísané a malé obrázky odchádzajú vždy.
attach-lines-any = Cez akékoľvek pripojenie
attach-lines-wifi = Len cez wifi
attach-lines-unknown = Tento prehliadač nehovorí, či je na wifi. Čakajú, kým na stránke „{ $page }“ neťuknete na „{ $button }“.
attach-relay = Súbory siete v kancelárii
attach-relay-used = { $used } z { $most }
attach-relay-offline = Nie je spojenie s kanceláriou
# plain wording, to be checked by a native speaker
attach-relay-left = Navyše, nechali tam odobraté telefóny
attach-gigabytes = { $size } GB
attach-held =
    { $count ->
        [one] { $count } súbor čaká na wifi.
        [few] { $count } súbory čakajú na wifi.
       *[other] { $count } súborov čaká na wifi.
    }
attach-send-now = Poslať teraz
attach-wipe-waiting =
    { $count ->
        [one] { $count } fotografia alebo súbor je len v tomto telefóne a bolo by preč.
        [few] { $count } fotografie alebo súbory sú len v tomto telefóne a stratili by sa.
       *[other] { $count } fotografií alebo súborov je len v tomto telefóne a stratilo by sa.
    }
