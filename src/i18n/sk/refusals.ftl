### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Čo bolo odmietnuté
refused-only-coordinator = Toto vidia len koordinátori.
refused-none = Nič nebolo odmietnuté
refused-none-text = Všetko, čo prišlo, podpísal člen a bolo v poriadku.
refused-to-members = K členom
refused-outside = Nič z toho nie je v žiadnom prípade. Čo podpísal telefón člena, je v tomto zariadení uložené osobitne.
refused-times =
    { $count ->
        [one] { $count }×
        [few] { $count }×
        [many] { $count }×
       *[other] { $count }×
    }
refused-forged = Pod menom { $name }, ale nie z jej či jeho telefónu
refused-forged-text = Podpis nesedí. Vzniklo to alebo sa to zmenilo cestou: na serveri, alebo od niekoho, kto sa naň dostal. Obráťte sa na toho, kto server spravuje.
refused-nobody = Niečo, čo vôbec nie je záznam
refused-nobody-text = Server poslal niečo, čo nikto nenapísal. Ak to trvá, obráťte sa na toho, kto server spravuje.
refused-removed = Písané telefónom, ktorého držiteľom je { $name }, po jeho odobratí
refused-removed-text = Neráta sa to. Ak išlo o skutočnú prácu, nechajte si ju povedať a zapíšte ju znova.
refused-twice = Telefón, ktorého držiteľom je { $name }, povedal na jednom mieste dve veci
refused-twice-text = Buď niekto telefón skopíroval, alebo niekto ukazuje rôznym ľuďom rôzne veci. Opýtajte sa; pri pochybnostiach telefón odoberte a pozvite znova.
refused-changed = Telefón, ktorého držiteľom je { $name }, poslal niečo, čo Teren nikdy nepíše
refused-changed-text = Aplikácia v ňom môže byť zmenená alebo poškodená. Opýtajte sa, čo sa s telefónom stalo; ak mu neveríte, odoberte ho.
refused-withheld = Server vám nedáva záznamy, ktoré píše { $name }
refused-withheld-text = { $names } tvrdí, že ich čítal(a). Dokazujú to len záznamy samy: nechajte si ich odovzdať z ruky do ruky. Ak prídu, zadržiava ich server; obráťte sa na toho, kto ho spravuje. Ak sa odovzdať nedajú, opýtajte sa, čo sa stalo s telefónom, ktorý to tvrdí.
refused-roster-withheld = { $name } vie o zmenách medzi členmi, ktoré vám server neukazuje
refused-roster-withheld-text = Niekto mohol byť odobratý, a tu stále vyzerá ako člen. Kým sa na zoznam spoľahnete, opýtajte sa koordinátora.
refused-split = { $name } vidí iný zoznam členov ako vy
refused-split-text = Server hovorí rôznym ľuďom rôzne veci. Nepíšte nič citlivé, kým správca nezistí prečo.
refused-newer = { $name } píše v novšom Terene
refused-newer-text = Je to tu uchované a bude sa to dať čítať, keď sa Teren v tomto zariadení obnoví.
refused-snapshot = { $name }: súhrn pre nové telefóny odtiaľto nie je pravdivý
refused-snapshot-text = Nepoužíva sa. Aplikácia v tom telefóne môže byť zmenená alebo poškodená. Opýtajte sa, čo sa s ním stalo; ak mu neveríte, odoberte ho.
refused-guest = Hosť písal tam alebo vtedy, kde a kedy nesmie
refused-guest-text = Nikde to nie je. Ak to trvá, ukončite jeho návštevu v prípade, ktorý smel vidieť.
refused-objected = Telefón, ktorého držiteľom je { $name }, tvrdí, že je chybný súhrn, ktorý je podľa tohto zariadenia správny
refused-objected-text = Jeden z nich má iné záznamy ako druhý, alebo to tvrdí naschvál. Kým sa to nevyjasní, na serveri sa nedá upratať. Opýtajte sa a nechajte sa pozrieť aj iného koordinátora.
refused-damaged = Súhrn pre nové telefóny na serveri nie je to, čo bolo podpísané
refused-damaged-text = Nepoužíva sa a nič sa nestratilo. Ak to trvá niekoľko dní, obráťte sa na toho, kto server spravuje.
refused-lost = Server sa vrátil a má menej ako predtým
refused-lost-text = Telefóny mu vracajú, čo majú. Nechajte ich chvíľu pripojené a opýtajte sa toho, kto server spravuje, čo sa stalo s jeho diskom.
refused-not-accepted = Server neprijíma, čo bolo napísané tu
refused-not-accepted-text =
    { $count ->
        [one] { $count } záznam zostáva v tomto telefóne a nie je stratený. Povedzte to koordinátorovi: ten vidí, či telefón ešte patrí do siete a či má server miesto.
        [few] { $count } záznamy zostávajú v tomto telefóne a nie sú stratené. Povedzte to koordinátorovi: ten vidí, či telefón ešte patrí do siete a či má server miesto.
        [many] { $count } záznamu zostáva v tomto telefóne a nie je stratené. Povedzte to koordinátorovi: ten vidí, či telefón ešte patrí do siete a či má server miesto.
       *[other] { $count } záznamov zostáva v tomto telefóne a nie je stratených. Povedzte to koordinátorovi: ten vidí, či telefón ešte patrí do siete a či má server miesto.
    }
refused-full = V tomto zariadení už nie je miesto
refused-full-text = Čo teraz napíšete, sa nedá uložiť. Zmažte filmy, obrázky alebo aplikácie, ktoré nepotrebujete, a skúste to znova.
