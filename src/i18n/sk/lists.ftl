### Words of the lists of a case and of the network's register. Kinds and stages from our domain research where it has them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists of a case

# plain wording, to be checked by a native speaker
lists-add = Pridať do zoznamu
# plain wording, to be checked by a native speaker
lists-add-which = Čo to je?
# plain wording, to be checked by a native speaker
lists-struck = Zapísané omylom
# plain wording, to be checked by a native speaker
lists-strike = Je tu omylom
# plain wording, to be checked by a native speaker
lists-strike-hint = V histórii zostane, ale už sa nepočíta.
# plain wording, to be checked by a native speaker
lists-unstrike = Nebol to omyl
# plain wording, to be checked by a native speaker
lists-saved = Uložené.
# plain wording, to be checked by a native speaker
lists-none-of-them = Nie je v evidencii
# plain wording, to be checked by a native speaker
lists-needs-name = Tieto údaje sú pri osobe. Otvoria sa, keď bude mať prípad meno.
# plain wording, to be checked by a native speaker
lists-disagree = Hovorí sa dvojako: { $values }
# plain wording, to be checked by a native speaker
lists-missing = Na to treba odpovedať.
# plain wording, to be checked by a native speaker
lists-too-long = Je to príliš dlhé.
# plain wording, to be checked by a native speaker
lists-promised = do { $when }
# plain wording, to be checked by a native speaker
lists-entry-put = { $list }: { $what }
# plain wording, to be checked by a native speaker
lists-entry-changed = { $list }: { $what } (zmena)
# plain wording, to be checked by a native speaker
lists-entry-struck = { $list }: { $what } (omyl)
# plain wording, to be checked by a native speaker
lists-more = ešte { $count }
# plain wording, to be checked by a native speaker
lists-address-now = Teraz býva
# plain wording, to be checked by a native speaker
lists-refused-open = Otvoriť prípad diskriminácie
# plain wording, to be checked by a native speaker
lists-refused-hint = Majiteľ ich odmietol pre to, kým sú, alebo je to podozrenie. Len ak to chcú.

## What each list is called, and what adds to it

# plain wording, to be checked by a native speaker
list-step = Dohodnuté kroky
# plain wording, to be checked by a native speaker
list-step-add = Pridať krok
# plain wording, to be checked by a native speaker
list-appointment = Termíny
# plain wording, to be checked by a native speaker
list-appointment-add = Pridať termín
# plain wording, to be checked by a native speaker
list-referral = Odporúčania službám
# plain wording, to be checked by a native speaker
list-referral-add = Odporučiť službe
# plain wording, to be checked by a native speaker
list-evidence = Dôkazy
# plain wording, to be checked by a native speaker
list-evidence-add = Pridať dôkaz
# plain wording, to be checked by a native speaker
list-witness = Svedkovia
# plain wording, to be checked by a native speaker
list-witness-add = Pridať svedka
# plain wording, to be checked by a native speaker
list-affected = Koho ďalšieho sa to týka
# plain wording, to be checked by a native speaker
list-affected-add = Pridať osobu
# plain wording, to be checked by a native speaker
list-member = Členovia domácnosti
# plain wording, to be checked by a native speaker
list-member-add = Pridať člena
# plain wording, to be checked by a native speaker
list-address = Adresy
# plain wording, to be checked by a native speaker
list-address-add = Pridať adresu
# plain wording, to be checked by a native speaker
list-barrier = Bariéry
# plain wording, to be checked by a native speaker
list-barrier-add = Pridať bariéru
# plain wording, to be checked by a native speaker
list-viewing = Obhliadky
# plain wording, to be checked by a native speaker
list-viewing-add = Pridať obhliadku
# plain wording, to be checked by a native speaker
list-guarantee = Využité garancie
# plain wording, to be checked by a native speaker
list-guarantee-add = Pridať garanciu
# plain wording, to be checked by a native speaker
list-tenancy = Nájomné zmluvy
# plain wording, to be checked by a native speaker
list-tenancy-add = Pridať zmluvu
# plain wording, to be checked by a native speaker
list-intervention = Intervencie
# plain wording, to be checked by a native speaker
list-intervention-add = Pridať intervenciu
# plain wording, to be checked by a native speaker
list-paper = Spoločne písané listiny
# plain wording, to be checked by a native speaker
list-paper-add = Pridať listinu
# plain wording, to be checked by a native speaker
list-landlord = Prenajímatelia
# plain wording, to be checked by a native speaker
list-landlord-add = Pridať prenajímateľa
# plain wording, to be checked by a native speaker
list-flat = Byty
# plain wording, to be checked by a native speaker
list-flat-add = Pridať byt
# plain wording, to be checked by a native speaker
list-service = Služby
# plain wording, to be checked by a native speaker
list-service-add = Pridať službu
# plain wording, to be checked by a native speaker
paper-listed = Ďalej o vás vedieme

## The register of the network

# plain wording, to be checked by a native speaker
register-title = Evidencia
# plain wording, to be checked by a native speaker
register-hint = Byty, prenajímatelia, služby
# plain wording, to be checked by a native speaker
register-apart = O rodinách tu nič nie je: ani meno, ani dlh, ani pôvod.
# plain wording, to be checked by a native speaker
register-search = Hľadať tu
# plain wording, to be checked by a native speaker
register-empty = Zatiaľ tu nič nie je
# plain wording, to be checked by a native speaker
register-empty-text = Čo jeden pridá, všetci nájdu, aj bez signálu.
# plain wording, to be checked by a native speaker
register-flats-that-fit = Byty, ktoré by mohli vyhovovať
# plain wording, to be checked by a native speaker
register-flats-none = V evidencii nie je voľný byt.
# plain wording, to be checked by a native speaker
register-fit-rooms =
    { $rooms ->
        [one] { $rooms } izba
        [few] { $rooms } izby
       *[other] { $rooms } izieb
    }
# plain wording, to be checked by a native speaker
register-fit-too-small = potrebuje { $rooms } izieb
# plain wording, to be checked by a native speaker
register-fit-price = { $price } mesačne
# plain wording, to be checked by a native speaker
register-fit-dear = o { $over } nad rozpočet
# plain wording, to be checked by a native speaker
register-fit-price-unknown = rozpočet neznámy
# plain wording, to be checked by a native speaker
register-fit-rooms-unknown = potrebný počet izieb neznámy
# plain wording, to be checked by a native speaker
register-fit-county = rovnaký kraj
# plain wording, to be checked by a native speaker
register-fit-other-county = iný kraj
# plain wording, to be checked by a native speaker
register-fit-access = prístupný, ako treba
# plain wording, to be checked by a native speaker
register-fit-no-access = chýba prístupnosť: { $needs }
# plain wording, to be checked by a native speaker
register-fit-deposit = kaucia { $amount }

## Questions of the lists

# plain wording, to be checked by a native speaker
field-step-what = Čo sa urobí
# plain wording, to be checked by a native speaker
field-step-who = Kto to urobí
# plain wording, to be checked by a native speaker
field-step-by = Dokedy
# plain wording, to be checked by a native speaker
field-step-done-on = Hotové dňa
# plain wording, to be checked by a native speaker
field-referral-type = Druh služby
# plain wording, to be checked by a native speaker
field-referral-service = Služba z evidencie
# plain wording, to be checked by a native speaker
field-referral-to = Komu
# plain wording, to be checked by a native speaker
field-referral-why = O čo žiadame
# plain wording, to be checked by a native speaker
field-referral-status = Stav
# plain wording, to be checked by a native speaker
field-referral-no-consent = So zdieľaním nesúhlasila. Prečo sa napriek tomu posiela
# plain wording, to be checked by a native speaker
field-referral-on = Odoslané dňa
# plain wording, to be checked by a native speaker
field-referral-answer-by = Odpoveď sa čaká do
# plain wording, to be checked by a native speaker
field-referral-answered-on = Odpovedali dňa
# plain wording, to be checked by a native speaker
field-referral-answer = Odpoveď
# plain wording, to be checked by a native speaker
field-appointment-on = Kedy
# plain wording, to be checked by a native speaker
field-appointment-with = U koho
# plain wording, to be checked by a native speaker
field-appointment-where = Kde
# plain wording, to be checked by a native speaker
field-appointment-accompanied = Ideme spolu
# plain wording, to be checked by a native speaker
field-appointment-bring = Čo vziať so sebou
# plain wording, to be checked by a native speaker
field-appointment-result = Ako dopadol
# plain wording, to be checked by a native speaker
field-evidence-kind = Druh
# plain wording, to be checked by a native speaker
field-evidence-what = Čo to je a čo ukazuje
# plain wording, to be checked by a native speaker
field-evidence-on = Z kedy
# plain wording, to be checked by a native speaker
field-evidence-with = Kto to má
# plain wording, to be checked by a native speaker
field-evidence-where = Kde je uložené
# plain wording, to be checked by a native speaker
field-evidence-copied = Máme kópiu
# plain wording, to be checked by a native speaker
field-witness-label = Kto
# plain wording, to be checked by a native speaker
field-witness-saw = Čo videl alebo počul
# plain wording, to be checked by a native speaker
field-witness-ready = Je ochotný to povedať
# plain wording, to be checked by a native speaker
field-witness-contact = Kontakt, ak súhlasil
# plain wording, to be checked by a native speaker
field-affected-label = Kto
# plain wording, to be checked by a native speaker
field-affected-how = Čo sa stalo
# plain wording, to be checked by a native speaker
field-affected-joins = Pripojí sa
# plain wording, to be checked by a native speaker
field-member-label = Kto
# plain wording, to be checked by a native speaker
field-member-relation = Vzťah k osobe prípadu
# plain wording, to be checked by a native speaker
field-member-birth-year = Rok narodenia
# plain wording, to be checked by a native speaker
field-member-school = Chodí do školy
# plain wording, to be checked by a native speaker
field-member-pregnant = Tehotná
# plain wording, to be checked by a native speaker
field-member-disabled = Žije so zdravotným postihnutím
# plain wording, to be checked by a native speaker
field-address-since = Odkedy
# plain wording, to be checked by a native speaker
field-address-what = Kde
# plain wording, to be checked by a native speaker
field-address-form = Aké miesto
# plain wording, to be checked by a native speaker
field-barrier-kind = Bariéra
# plain wording, to be checked by a native speaker
field-barrier-on = Zistené dňa
# plain wording, to be checked by a native speaker
field-barrier-weight = Aká je závažná: 1, 2 alebo 3
# plain wording, to be checked by a native speaker
field-barrier-gone-on = Odpadla dňa
# plain wording, to be checked by a native speaker
field-barrier-removed-by = Čo ju odstránilo
# plain wording, to be checked by a native speaker
field-viewing-flat = Byt z evidencie
# plain wording, to be checked by a native speaker
field-viewing-where = Ktorý byt
# plain wording, to be checked by a native speaker
field-viewing-on = Kedy
# plain wording, to be checked by a native speaker
field-viewing-result = Ako dopadla
# plain wording, to be checked by a native speaker
field-viewing-refusal = Dôvod odmietnutia
# plain wording, to be checked by a native speaker
field-viewing-refusal-basis = Povedané, alebo len podozrenie
# plain wording, to be checked by a native speaker
field-viewing-words = Slovami prenajímateľa
# plain wording, to be checked by a native speaker
field-guarantee-kind = Garancia
# plain wording, to be checked by a native speaker
field-guarantee-amount = Suma
# plain wording, to be checked by a native speaker
field-guarantee-on = Dňa
# plain wording, to be checked by a native speaker
field-guarantee-from = Zaplatil
# plain wording, to be checked by a native speaker
field-tenancy-flat = Byt z evidencie
# plain wording, to be checked by a native speaker
field-tenancy-where = Ktorý byt
# plain wording, to be checked by a native speaker
field-tenancy-from = Od
# plain wording, to be checked by a native speaker
field-tenancy-until = Do; prázdne: doba neurčitá
# plain wording, to be checked by a native speaker
field-tenancy-rent = Nájom mesačne
# plain wording, to be checked by a native speaker
field-tenancy-services = Služby mesačne
# plain wording, to be checked by a native speaker
field-tenancy-deposit = Kaucia
# plain wording, to be checked by a native speaker
field-intervention-on = Kedy
# plain wording, to be checked by a native speaker
field-intervention-kind = V čom
# plain wording, to be checked by a native speaker
field-intervention-what = Čo sa urobilo
# plain wording, to be checked by a native speaker
field-paper-kind = Druh listiny
# plain wording, to be checked by a native speaker
field-paper-about = O čom
# plain wording, to be checked by a native speaker
field-paper-to = Kam odoslané
# plain wording, to be checked by a native speaker
field-paper-on = Kedy
# plain wording, to be checked by a native speaker
field-paper-copied = Zostala kópia

## Questions of the register

# plain wording, to be checked by a native speaker
field-landlord-name = Meno
# plain wording, to be checked by a native speaker
field-landlord-kind = Druh
# plain wording, to be checked by a native speaker
field-landlord-contact = Kontakt
# plain wording, to be checked by a native speaker
field-landlord-agrees = Súhlasí s uvedením tu
# plain wording, to be checked by a native speaker
field-landlord-since = Poznáme od
# plain wording, to be checked by a native speaker
field-landlord-terms = Podmienky
# plain wording, to be checked by a native speaker
field-flat-landlord = Prenajímateľ
# plain wording, to be checked by a native speaker
field-flat-address = Adresa
# plain wording, to be checked by a native speaker
field-flat-settlement = Obec
# plain wording, to be checked by a native speaker
field-flat-region = Kraj
# plain wording, to be checked by a native speaker
field-flat-rooms = Izby
# plain wording, to be checked by a native speaker
field-flat-size = Metre štvorcové
# plain wording, to be checked by a native speaker
field-flat-rent = Nájom mesačne
# plain wording, to be checked by a native speaker
field-flat-services = Služby mesačne
# plain wording, to be checked by a native speaker
field-flat-deposit = Kaucia
# plain wording, to be checked by a native speaker
field-flat-access = Prístupnosť
# plain wording, to be checked by a native speaker
field-flat-from = Voľný od
# plain wording, to be checked by a native speaker
field-flat-condition = Stav
# plain wording, to be checked by a native speaker
field-flat-state = Stav ponuky
# plain wording, to be checked by a native speaker
field-service-name = Názov
# plain wording, to be checked by a native speaker
field-service-type = Druh služby
# plain wording, to be checked by a native speaker
field-service-region = Kraj
# plain wording, to be checked by a native speaker
field-service-settlement = Obec
# plain wording, to be checked by a native speaker
field-service-contact = Kontakt
# plain wording, to be checked by a native speaker
field-service-hours = Kedy sú k dispozícii
# plain wording, to be checked by a native speaker
field-service-note = Dobré vedieť

## Answers

# plain wording, to be checked by a native speaker
code-step-doer-worker = Pracovník
# plain wording, to be checked by a native speaker
code-step-doer-person = Osoba sama
# plain wording, to be checked by a native speaker
code-step-doer-together = Spoločne
# plain wording, to be checked by a native speaker
code-step-doer-other = Niekto iný
# plain wording, to be checked by a native speaker
code-referral-status-draft = pripravené
# plain wording, to be checked by a native speaker
code-referral-status-sent = odoslané
# plain wording, to be checked by a native speaker
code-referral-status-accepted = prijaté
# plain wording, to be checked by a native speaker
code-referral-status-declined = odmietnuté
# plain wording, to be checked by a native speaker
code-referral-status-done = poskytnuté
# plain wording, to be checked by a native speaker
code-referral-status-no-answer = bez odpovede
# plain wording, to be checked by a native speaker
code-referral-status-withdrawn = zrušené
# plain wording, to be checked by a native speaker
code-service-type-child-welfare = orgán sociálnoprávnej ochrany detí
# plain wording, to be checked by a native speaker
code-service-type-health-visitor = detská sestra (védőnő)
# plain wording, to be checked by a native speaker
code-service-type-family-temp-home = prechodný domov pre rodiny
# plain wording, to be checked by a native speaker
code-service-type-mother-shelter = útulok pre matky s deťmi
# plain wording, to be checked by a native speaker
code-service-type-open-adoption-org = organizácia pre otvorenú adopciu
# plain wording, to be checked by a native speaker
code-service-type-crisis-centre = krízové centrum
# plain wording, to be checked by a native speaker
code-service-type-equality-body = SNSĽP
# plain wording, to be checked by a native speaker
code-service-type-legal-aid = právna pomoc
# plain wording, to be checked by a native speaker
code-service-type-housing-contact-point = kontaktné miesto pre bývanie
# plain wording, to be checked by a native speaker
code-service-type-landlord-agency = sociálna realitná agentúra
# plain wording, to be checked by a native speaker
code-service-type-school = škola
# plain wording, to be checked by a native speaker
code-service-type-health-mediator = zdravotný mediátor
# plain wording, to be checked by a native speaker
code-service-type-school-mediator = školský mediátor
# plain wording, to be checked by a native speaker
code-service-type-gp = všeobecný lekár
# plain wording, to be checked by a native speaker
code-service-type-maternity = pôrodnica
# plain wording, to be checked by a native speaker
code-service-type-employment-office = úrad práce
# plain wording, to be checked by a native speaker
code-service-type-police = polícia
# plain wording, to be checked by a native speaker
code-service-type-hotline = krízová linka
# plain wording, to be checked by a native speaker
code-service-type-other = iné
# plain wording, to be checked by a native speaker
code-appointment-result-kept = prebehol
# plain wording, to be checked by a native speaker
code-appointment-result-moved = preložený
# plain wording, to be checked by a native speaker
code-appointment-result-missed = zmeškaný
# plain wording, to be checked by a native speaker
code-appointment-result-cancelled = zrušený
# plain wording, to be checked by a native speaker
code-evidence-kind-photo = fotografia
# plain wording, to be checked by a native speaker
code-evidence-kind-letter = list alebo rozhodnutie
# plain wording, to be checked by a native speaker
code-evidence-kind-recording = nahrávka
# plain wording, to be checked by a native speaker
code-evidence-kind-message = správa
# plain wording, to be checked by a native speaker
code-evidence-kind-document = iná listina
# plain wording, to be checked by a native speaker
code-evidence-kind-witness-statement = písomné svedectvo
# plain wording, to be checked by a native speaker
code-evidence-kind-comparison = ako sa zaobchádzalo s inými
# plain wording, to be checked by a native speaker
code-evidence-kind-other = iné
# plain wording, to be checked by a native speaker
code-evidence-keeper-person = osoba sama
# plain wording, to be checked by a native speaker
code-evidence-keeper-worker = pracovník
# plain wording, to be checked by a native speaker
code-evidence-keeper-coordinator = koordinátor
# plain wording, to be checked by a native speaker
code-evidence-keeper-authority = úrad
# plain wording, to be checked by a native speaker
code-witness-readiness-yes = áno, pod menom
# plain wording, to be checked by a native speaker
code-witness-readiness-anonymous = len bez mena
# plain wording, to be checked by a native speaker
code-witness-readiness-no = nie
# plain wording, to be checked by a native speaker
code-witness-readiness-not-asked = ešte sme sa nepýtali
# plain wording, to be checked by a native speaker
code-family-relation-self = osoba sama
# plain wording, to be checked by a native speaker
code-family-relation-partner = partner
# plain wording, to be checked by a native speaker
code-family-relation-child = dieťa
# plain wording, to be checked by a native speaker
code-family-relation-parent = rodič
# plain wording, to be checked by a native speaker
code-family-relation-sibling = súrodenec
# plain wording, to be checked by a native speaker
code-family-relation-grandparent = starý rodič
# plain wording, to be checked by a native speaker
code-family-relation-other = iné
# plain wording, to be checked by a native speaker
code-viewing-result-agreed = dohodnutá, ešte nebola
# plain wording, to be checked by a native speaker
code-viewing-result-seen = prebehla, nerozhodnuté
# plain wording, to be checked by a native speaker
code-viewing-result-accepted = prijatí
# plain wording, to be checked by a native speaker
code-viewing-result-refused = odmietnutí prenajímateľom
# plain wording, to be checked by a native speaker
code-viewing-result-not-kept = nekonala sa
# plain wording, to be checked by a native speaker
code-refusal-basis-said = povedané
# plain wording, to be checked by a native speaker
code-refusal-basis-suspected = podozrenie
# plain wording, to be checked by a native speaker
code-intervention-kind-neighbours = susedia
# plain wording, to be checked by a native speaker
code-intervention-kind-landlord = prenajímateľ
# plain wording, to be checked by a native speaker
code-intervention-kind-arrears = nedoplatok
# plain wording, to be checked by a native speaker
code-intervention-kind-repair = oprava
# plain wording, to be checked by a native speaker
code-intervention-kind-benefits = dávky
# plain wording, to be checked by a native speaker
code-intervention-kind-household = vedenie domácnosti
# plain wording, to be checked by a native speaker
code-intervention-kind-other = iné
# plain wording, to be checked by a native speaker
code-paper-kind-application = žiadosť
# plain wording, to be checked by a native speaker
code-paper-kind-appeal = odvolanie
# plain wording, to be checked by a native speaker
code-paper-kind-complaint = sťažnosť
# plain wording, to be checked by a native speaker
code-paper-kind-form = formulár
# plain wording, to be checked by a native speaker
code-paper-kind-letter = list
# plain wording, to be checked by a native speaker
code-paper-kind-other = iné
# plain wording, to be checked by a native speaker
code-flat-state-free = voľný
# plain wording, to be checked by a native speaker
code-flat-state-shown = prebiehajú obhliadky
# plain wording, to be checked by a native speaker
code-flat-state-let = prenajatý
# plain wording, to be checked by a native speaker
code-flat-state-gone = už sa neponúka
# plain wording, to be checked by a native speaker
code-landlord-kind-private = súkromný majiteľ
# plain wording, to be checked by a native speaker
code-landlord-kind-municipal = obec
# plain wording, to be checked by a native speaker
code-landlord-kind-company = firma
# plain wording, to be checked by a native speaker
code-landlord-kind-ngo = organizácia
