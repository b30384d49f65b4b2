### Documents, voice notes, and the room that files take.
### plain wording, to be checked by a native speaker

attach-title = Fotografii și fișiere
attach-others = Note vocale și documente
attach-on-phone =
    { $count ->
        [one] { $count } fișier este doar pe acest telefon.
        [few] { $count } fișiere sunt doar pe acest telefon.
       *[other] { $count } de fișiere sunt doar pe acest telefon.
    }
attach-kept = Păstrat pe acest telefon.
attach-removed = Scos.
attach-remove = Scoate: { $name }
attach-document = Document
attach-voice = Notă vocală
attach-voice-of = Notă vocală, { $time }
attach-kilobytes = { $size } kB
attach-megabytes = { $size } MB
attach-documents =
    { $count ->
        [one] { $count } document
        [few] { $count } documente
       *[other] { $count } de documente
    }
attach-voices =
    { $count ->
        [one] { $count } notă vocală
        [few] { $count } note vocale
       *[other] { $count } de note vocale
    }
attach-original-shown = Păstrată așa cum a venit, ca dovadă. În ea poate scrie unde și când a fost făcută.
attach-pdf-elsewhere = Acest browser nu poate arăta un PDF aici. Salvați o copie și deschideți-o cu altă aplicație.
attach-elsewhere = Un fișier de acest fel nu se deschide aici. Salvați o copie și deschideți-o cu altă aplicație.
attach-picture = Aceasta este o imagine. Cum să fie păstrată?
attach-picture-text = Micșorată, se citește bine, iar locul și timpul în care a fost făcută rămân afară. Așa cum este, rămân în ea: doar când originalul este necesar ca dovadă.
attach-picture-small = Micșorată
attach-picture-original = Așa cum este, ca dovadă
attach-too-large = Acest fișier are peste 8 MB și nu a fost păstrat. Mai puține pagini sau o scanare alb-negru ocupă mai puțin.
attach-unknown = Acesta nu a fost păstrat. Teren primește imagini, PDF, text simplu și fișiere Word, Excel și ODF fără macrocomenzi.
attach-full = Telefonul este plin. Fișierul nu a fost păstrat. Ce ați scris este încă aici.
attach-not-kept = Fișierul nu a putut fi păstrat. Ce ați scris este încă aici.
attach-voice-stop = Oprește și păstrează
attach-voice-throw = Aruncă
attach-voice-start = Înregistrează
attach-voice-time = { $time }, cel mult { $most }
attach-voice-runs = Se înregistrează.
attach-voice-consent = Întrebați întâi dacă aveți voie să înregistrați
attach-voice-consent-text = Spuneți la ce folosește și cine o va asculta. Înregistrați doar după un da și scrieți acel da în notă.
attach-voice-level = Cât de tare este
attach-voice-not-supported = Acest browser nu poate înregistra. Nota poate fi scrisă.
attach-voice-refused = Teren nu are voie să folosească microfonul. Permiteți-l pentru această pagină în setările browserului, apoi încercați din nou.
attach-voice-no-microphone = Nu există microfon sau îl folosește altă aplicație.
attach-voice-nothing = Nu s-a înregistrat nimic.
attach-space = Spațiu pe acest dispozitiv
attach-space-files = Fotografii și fișiere
attach-space-rest = Cazuri și aplicația
attach-space-free = Liber pentru Teren
attach-let-go = Eliberează spațiul
attach-let-go-text = Ce se află la birou dispare de pe acest dispozitiv. Imaginile mici rămân, restul se descarcă la deschidere. Ce nu a fost trimis rămâne.
attach-let-go-done = S-au eliberat { $size }.
attach-lines = Trimiterea fotografiilor și fișierelor
attach-lines-hint = Ce este scris și imaginile mici pleacă mereu.
attach-lines-any = Pe orice conexiune
attach-lines-wifi = Doar pe wifi
attach-lines-unknown = Acest browser nu spune dacă este pe wifi. Așteaptă până atingeți „{ $button }” la „{ $page }”.
attach-relay = Fișierele rețelei la birou
attach-relay-used = { $used } din { $most }
attach-relay-offline = Nu este legătură cu biroul
# plain wording, to be checked by a native speaker
attach-relay-left = În plus, lăsate acolo de telefoane scoase
attach-gigabytes = { $size } GB
attach-held =
    { $count ->
        [one] { $count } fișier așteaptă wifi.
        [few] { $count } fișiere așteaptă wifi.
       *[other] { $count } de fișiere așteaptă wifi.
    }
attach-send-now = Trimite acum
attach-wipe-waiting =
    { $count ->
        [one] { $count } fotografie sau fișier este doar pe acest telefon și s-ar pierde.
        [few] { $count } fotografii sau fișiere sunt doar pe acest telefon și s-ar pierde.
       *[other] { $count } de fotografii sau fișiere sunt doar pe acest telefon și s-ar pierde.
    }
