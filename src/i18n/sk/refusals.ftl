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
refused-withheld-text = Kolegovia ich už čítali. Obráťte sa na toho, kto server spravuje. Zatiaľ sa opýtajte telefónom.
refused-roster-withheld = { $name } vie o zmenách medzi členmi, ktoré vám server neukazuje
refused-roster-withheld-text = Niekto mohol byť odobratý, a tu stále vyzerá ako člen. Kým sa na zoznam spoľahnete, opýtajte sa koordinátora.
refused-split = { $name } vidí iný zoznam členov ako vy
refused-split-text = Server hovorí rôznym ľuďom rôzne veci. Nepíšte nič citlivé, kým správca nezistí prečo.
refused-newer = { $name } píše v novšom Terene
refused-newer-text = Je to tu uchované a bude sa to dať čítať, keď sa Teren v tomto zariadení obnoví.
