### Documents, voice notes, and the room that files take.
### plain wording, to be checked by a native speaker

attach-title = Fotografie a soubory
attach-others = Hlasové záznamy a dokumenty
attach-on-phone =
    { $count ->
        [one] { $count } soubor je zatím jen v tomto telefonu.
        [few] { $count } soubory jsou zatím jen v tomto telefonu.
       *[other] { $count } souborů je zatím jen v tomto telefonu.
    }
attach-kept = Uloženo v tomto telefonu.
attach-removed = Odebráno.
attach-remove = Odebrat: { $name }
attach-document = Dokument
attach-voice = Hlasový záznam
attach-voice-of = Hlasový záznam, { $time }
attach-kilobytes = { $size } kB
attach-megabytes = { $size } MB
attach-documents =
    { $count ->
        [one] { $count } dokument
        [few] { $count } dokumenty
       *[other] { $count } dokumentů
    }
attach-voices =
    { $count ->
        [one] { $count } hlasový záznam
        [few] { $count } hlasové záznamy
       *[other] { $count } hlasových záznamů
    }
attach-original-shown = Uloženo v původní podobě jako důkaz. Uvnitř může být, kde a kdy vznikla.
attach-pdf-elsewhere = Tento prohlížeč zde PDF zobrazit neumí. Uložte kopii a otevřete ji v jiné aplikaci.
attach-elsewhere = Soubor tohoto druhu se zde neotevírá. Uložte kopii a otevřete ji v jiné aplikaci.
attach-picture = Toto je obrázek. Jak se má uložit?
attach-picture-text = Zmenšený se dobře čte a nezůstane v něm, kde a kdy vznikl. V původní podobě v něm zůstane vše: jen když je originál potřeba jako důkaz.
attach-picture-small = Zmenšený
attach-picture-original = V původní podobě, jako důkaz
attach-too-large = Tento soubor je větší než 8 MB a neuložil se. Méně stran nebo černobílý sken zabere méně.
attach-unknown = Toto se neuložilo. Teren bere obrázky, PDF, prostý text a soubory Word, Excel a ODF bez maker.
attach-full = Telefon je plný. Soubor se neuložil. Co jste napsali, tu zůstalo.
attach-not-kept = Soubor se nepodařilo uložit. Co jste napsali, tu zůstalo.
attach-voice-stop = Zastavit a uložit
attach-voice-throw = Zahodit
attach-voice-start = Nahrávat
attach-voice-time = { $time }, nejvýše { $most }
attach-voice-runs = Nahrává se.
attach-voice-consent = Nejdřív se zeptejte, zda smíte nahrávat
attach-voice-consent-text = Řekněte, k čemu to je a kdo to uslyší. Nahrávejte jen po souhlasu a souhlas napište do poznámky.
attach-voice-level = Hlasitost
attach-voice-not-supported = Tento prohlížeč neumí nahrávat. Poznámku lze napsat.
attach-voice-refused = Teren nesmí používat mikrofon. Povolte ho pro tuto stránku v nastavení prohlížeče a zkuste to znovu.
attach-voice-no-microphone = Není tu mikrofon, nebo ho používá jiná aplikace.
attach-voice-nothing = Nic se nenahrálo.
attach-space = Místo v tomto zařízení
attach-space-files = Fotografie a soubory
attach-space-rest = Případy a aplikace
attach-space-free = Volné pro Teren
attach-let-go = Uvolnit místo
attach-let-go-text = Co už je v kanceláři, z tohoto zařízení zmizí. Malé obrázky zůstanou, ostatní se stáhne při otevření. Co ještě neodešlo, zůstane.
attach-let-go-done = Uvolnilo se { $size }.
attach-lines = Odesílání fotografií a souborů
attach-lines-hint = Co je napsáno a malé obrázky odcházejí vždy.
attach-lines-any = Po jakémkoli připojení
attach-lines-wifi = Jen přes wifi
attach-lines-unknown = Tento prohlížeč neříká, zda je na wifi. Čekají, dokud na stránce „{ $page }“ neklepnete na „{ $button }“.
attach-relay = Soubory sítě v kanceláři
attach-relay-used = { $used } z { $most }
attach-relay-offline = Není spojení s kanceláří
# plain wording, to be checked by a native speaker
attach-relay-left = Navíc, nechaly tam odebrané telefony
attach-gigabytes = { $size } GB
attach-held =
    { $count ->
        [one] { $count } soubor čeká na wifi.
        [few] { $count } soubory čekají na wifi.
       *[other] { $count } souborů čeká na wifi.
    }
attach-send-now = Poslat teď
attach-wipe-waiting =
    { $count ->
        [one] { $count } fotografie nebo soubor je jen v tomto telefonu a bylo by pryč.
        [few] { $count } fotografie nebo soubory jsou jen v tomto telefonu a ztratily by se.
       *[other] { $count } fotografií nebo souborů je jen v tomto telefonu a ztratilo by se.
    }
