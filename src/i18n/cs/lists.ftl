### Words of the lists of a case and of the network's register. Kinds and stages from our domain research where it has them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists of a case

# plain wording, to be checked by a native speaker
lists-add = Přidat do seznamu
# plain wording, to be checked by a native speaker
lists-add-which = Co to je?
# plain wording, to be checked by a native speaker
lists-struck = Zapsáno omylem
# plain wording, to be checked by a native speaker
lists-strike = Je tu omylem
# plain wording, to be checked by a native speaker
lists-strike-hint = V historii zůstane, ale už se nepočítá.
# plain wording, to be checked by a native speaker
lists-unstrike = Nebyl to omyl
# plain wording, to be checked by a native speaker
lists-saved = Uloženo.
# plain wording, to be checked by a native speaker
lists-none-of-them = Není v evidenci
# plain wording, to be checked by a native speaker
lists-needs-name = Tyto údaje jsou u osoby. Otevřou se, až bude mít případ jméno.
# plain wording, to be checked by a native speaker
lists-disagree = Říká se dvojí: { $values }
# plain wording, to be checked by a native speaker
lists-missing = Na to je třeba odpovědět.
# plain wording, to be checked by a native speaker
lists-too-long = Je to příliš dlouhé.
# plain wording, to be checked by a native speaker
lists-promised = do { $when }
# plain wording, to be checked by a native speaker
lists-entry-put = { $list }: { $what }
# plain wording, to be checked by a native speaker
lists-entry-changed = { $list }: { $what } (změna)
# plain wording, to be checked by a native speaker
lists-entry-struck = { $list }: { $what } (omyl)
# plain wording, to be checked by a native speaker
lists-more = ještě { $count }
# plain wording, to be checked by a native speaker
lists-address-now = Nyní bydlí
# plain wording, to be checked by a native speaker
lists-refused-open = Otevřít případ diskriminace
# plain wording, to be checked by a native speaker
lists-refused-hint = Majitel je odmítl kvůli tomu, kdo jsou, nebo je to podezření. Jen pokud to chtějí.

## What each list is called, and what adds to it

# plain wording, to be checked by a native speaker
list-step = Dohodnuté kroky
# plain wording, to be checked by a native speaker
list-step-add = Přidat krok
# plain wording, to be checked by a native speaker
list-appointment = Termíny
# plain wording, to be checked by a native speaker
list-appointment-add = Přidat termín
# plain wording, to be checked by a native speaker
list-referral = Předání službám
# plain wording, to be checked by a native speaker
list-referral-add = Předat službě
# plain wording, to be checked by a native speaker
list-evidence = Důkazy
# plain wording, to be checked by a native speaker
list-evidence-add = Přidat důkaz
# plain wording, to be checked by a native speaker
list-witness = Svědci
# plain wording, to be checked by a native speaker
list-witness-add = Přidat svědka
# plain wording, to be checked by a native speaker
list-affected = Koho dalšího se to týká
# plain wording, to be checked by a native speaker
list-affected-add = Přidat osobu
# plain wording, to be checked by a native speaker
list-member = Členové domácnosti
# plain wording, to be checked by a native speaker
list-member-add = Přidat člena
# plain wording, to be checked by a native speaker
list-address = Adresy
# plain wording, to be checked by a native speaker
list-address-add = Přidat adresu
# plain wording, to be checked by a native speaker
list-barrier = Bariéry
# plain wording, to be checked by a native speaker
list-barrier-add = Přidat bariéru
# plain wording, to be checked by a native speaker
list-viewing = Prohlídky
# plain wording, to be checked by a native speaker
list-viewing-add = Přidat prohlídku
# plain wording, to be checked by a native speaker
list-guarantee = Využité garance
# plain wording, to be checked by a native speaker
list-guarantee-add = Přidat garanci
# plain wording, to be checked by a native speaker
list-tenancy = Nájemní smlouvy
# plain wording, to be checked by a native speaker
list-tenancy-add = Přidat smlouvu
# plain wording, to be checked by a native speaker
list-intervention = Intervence
# plain wording, to be checked by a native speaker
list-intervention-add = Přidat intervenci
# plain wording, to be checked by a native speaker
list-paper = Vyplněné formuláře
# plain wording, to be checked by a native speaker
list-paper-add = Přidat listinu
# plain wording, to be checked by a native speaker
list-landlord = Pronajímatelé
# plain wording, to be checked by a native speaker
list-landlord-add = Přidat pronajímatele
# plain wording, to be checked by a native speaker
list-flat = Byty
# plain wording, to be checked by a native speaker
list-flat-add = Přidat byt
# plain wording, to be checked by a native speaker
list-service = Služby
# plain wording, to be checked by a native speaker
list-service-add = Přidat službu
# plain wording, to be checked by a native speaker
paper-listed = Dále o vás vedeme

## The register of the network

# plain wording, to be checked by a native speaker
register-title = Evidence
# plain wording, to be checked by a native speaker
register-hint = Byty, pronajímatelé, služby
# plain wording, to be checked by a native speaker
register-apart = O rodinách tu nic není: ani jméno, ani dluh, ani původ.
# plain wording, to be checked by a native speaker
register-search = Hledat zde
# plain wording, to be checked by a native speaker
register-empty = Zatím tu nic není
# plain wording, to be checked by a native speaker
register-empty-text = Co jeden přidá, všichni najdou, i bez signálu.
# plain wording, to be checked by a native speaker
register-flats-that-fit = Byty, které by mohly vyhovovat
# plain wording, to be checked by a native speaker
register-flats-none = V evidenci není volný byt.
# plain wording, to be checked by a native speaker
register-fit-rooms =
    { $rooms ->
        [one] { $rooms } pokoj
        [few] { $rooms } pokoje
       *[other] { $rooms } pokojů
    }
# plain wording, to be checked by a native speaker
register-fit-too-small = potřebuje { $rooms } pokojů
# plain wording, to be checked by a native speaker
register-fit-price = { $price } měsíčně
# plain wording, to be checked by a native speaker
register-fit-dear = o { $over } nad rozpočet
# plain wording, to be checked by a native speaker
register-fit-price-unknown = rozpočet neznámý
# plain wording, to be checked by a native speaker
register-fit-rooms-unknown = potřebný počet pokojů neznámý
# plain wording, to be checked by a native speaker
register-fit-county = stejný kraj
# plain wording, to be checked by a native speaker
register-fit-other-county = jiný kraj
# plain wording, to be checked by a native speaker
register-fit-access = přístupný, jak je třeba
# plain wording, to be checked by a native speaker
register-fit-no-access = chybí přístupnost: { $needs }
# plain wording, to be checked by a native speaker
register-fit-deposit = kauce { $amount }

## Questions of the lists

# plain wording, to be checked by a native speaker
field-step-what = Co se udělá
# plain wording, to be checked by a native speaker
field-step-who = Kdo to udělá
# plain wording, to be checked by a native speaker
field-step-by = Do kdy
# plain wording, to be checked by a native speaker
field-step-done-on = Hotovo dne
# plain wording, to be checked by a native speaker
field-referral-type = Druh služby
# plain wording, to be checked by a native speaker
field-referral-service = Služba z evidence
# plain wording, to be checked by a native speaker
field-referral-to = Komu
# plain wording, to be checked by a native speaker
field-referral-why = O co žádáme
# plain wording, to be checked by a native speaker
field-referral-status = Stav
# plain wording, to be checked by a native speaker
field-referral-no-consent = Se sdílením nesouhlasila. Proč se přesto posílá
# plain wording, to be checked by a native speaker
field-referral-on = Odesláno dne
# plain wording, to be checked by a native speaker
field-referral-answer-by = Odpověď se čeká do
# plain wording, to be checked by a native speaker
field-referral-answered-on = Odpověděli dne
# plain wording, to be checked by a native speaker
field-referral-answer = Odpověď
# plain wording, to be checked by a native speaker
field-appointment-on = Kdy
# plain wording, to be checked by a native speaker
field-appointment-with = U koho
# plain wording, to be checked by a native speaker
field-appointment-where = Kde
# plain wording, to be checked by a native speaker
field-appointment-accompanied = Jdeme s ní
# plain wording, to be checked by a native speaker
field-appointment-bring = Co vzít s sebou
# plain wording, to be checked by a native speaker
field-appointment-result = Jak dopadl
# plain wording, to be checked by a native speaker
field-evidence-kind = Druh
# plain wording, to be checked by a native speaker
field-evidence-what = Co to je a co ukazuje
# plain wording, to be checked by a native speaker
field-evidence-on = Z kdy
# plain wording, to be checked by a native speaker
field-evidence-with = Kdo to má
# plain wording, to be checked by a native speaker
field-evidence-where = Kde je uloženo
# plain wording, to be checked by a native speaker
field-evidence-copied = Máme kopii
# plain wording, to be checked by a native speaker
field-witness-label = Kdo
# plain wording, to be checked by a native speaker
field-witness-saw = Co viděl nebo slyšel
# plain wording, to be checked by a native speaker
field-witness-ready = Je ochoten to říct
# plain wording, to be checked by a native speaker
field-witness-contact = Kontakt, pokud souhlasil
# plain wording, to be checked by a native speaker
field-affected-label = Kdo
# plain wording, to be checked by a native speaker
field-affected-how = Co se stalo
# plain wording, to be checked by a native speaker
field-affected-joins = Připojí se
# plain wording, to be checked by a native speaker
field-member-label = Kdo
# plain wording, to be checked by a native speaker
field-member-relation = Vztah k osobě případu
# plain wording, to be checked by a native speaker
field-member-birth-year = Rok narození
# plain wording, to be checked by a native speaker
field-member-school = Chodí do školy
# plain wording, to be checked by a native speaker
field-member-pregnant = Těhotná
# plain wording, to be checked by a native speaker
field-member-disabled = Žije s postižením
# plain wording, to be checked by a native speaker
field-address-since = Odkdy
# plain wording, to be checked by a native speaker
field-address-what = Kde
# plain wording, to be checked by a native speaker
field-address-form = Jaké místo
# plain wording, to be checked by a native speaker
field-barrier-kind = Bariéra
# plain wording, to be checked by a native speaker
field-barrier-on = Zjištěno dne
# plain wording, to be checked by a native speaker
field-barrier-weight = Jak je závažná: 1, 2 nebo 3
# plain wording, to be checked by a native speaker
field-barrier-gone-on = Odpadla dne
# plain wording, to be checked by a native speaker
field-barrier-removed-by = Co ji odstranilo
# plain wording, to be checked by a native speaker
field-viewing-flat = Byt z evidence
# plain wording, to be checked by a native speaker
field-viewing-where = Který byt
# plain wording, to be checked by a native speaker
field-viewing-on = Kdy
# plain wording, to be checked by a native speaker
field-viewing-result = Jak dopadla
# plain wording, to be checked by a native speaker
field-viewing-refusal = Důvod odmítnutí
# plain wording, to be checked by a native speaker
field-viewing-refusal-basis = Řečeno, nebo jen podezření
# plain wording, to be checked by a native speaker
field-viewing-words = Slovy pronajímatele
# plain wording, to be checked by a native speaker
field-guarantee-kind = Garance
# plain wording, to be checked by a native speaker
field-guarantee-amount = Částka
# plain wording, to be checked by a native speaker
field-guarantee-on = Dne
# plain wording, to be checked by a native speaker
field-guarantee-from = Zaplatil
# plain wording, to be checked by a native speaker
field-tenancy-flat = Byt z evidence
# plain wording, to be checked by a native speaker
field-tenancy-where = Který byt
# plain wording, to be checked by a native speaker
field-tenancy-from = Od
# plain wording, to be checked by a native speaker
field-tenancy-until = Do; prázdné: doba neurčitá
# plain wording, to be checked by a native speaker
field-tenancy-rent = Nájem měsíčně
# plain wording, to be checked by a native speaker
field-tenancy-services = Služby měsíčně
# plain wording, to be checked by a native speaker
field-tenancy-deposit = Kauce
# plain wording, to be checked by a native speaker
field-intervention-on = Kdy
# plain wording, to be checked by a native speaker
field-intervention-kind = V čem
# plain wording, to be checked by a native speaker
field-intervention-what = Co se udělalo
# plain wording, to be checked by a native speaker
field-paper-kind = Druh listiny
# plain wording, to be checked by a native speaker
field-paper-about = O čem
# plain wording, to be checked by a native speaker
field-paper-to = Kam odesláno
# plain wording, to be checked by a native speaker
field-paper-on = Kdy
# plain wording, to be checked by a native speaker
field-paper-copied = Zůstala kopie

## Questions of the register

# plain wording, to be checked by a native speaker
field-landlord-name = Jméno
# plain wording, to be checked by a native speaker
field-landlord-kind = Druh
# plain wording, to be checked by a native speaker
field-landlord-contact = Kontakt
# plain wording, to be checked by a native speaker
field-landlord-agrees = Souhlasí s uvedením zde
# plain wording, to be checked by a native speaker
field-landlord-since = Známe od
# plain wording, to be checked by a native speaker
field-landlord-terms = Podmínky
# plain wording, to be checked by a native speaker
field-flat-landlord = Pronajímatel
# plain wording, to be checked by a native speaker
field-flat-address = Adresa
# plain wording, to be checked by a native speaker
field-flat-settlement = Obec
# plain wording, to be checked by a native speaker
field-flat-region = Kraj
# plain wording, to be checked by a native speaker
field-flat-rooms = Pokoje
# plain wording, to be checked by a native speaker
field-flat-size = Metry čtvereční
# plain wording, to be checked by a native speaker
field-flat-rent = Nájem měsíčně
# plain wording, to be checked by a native speaker
field-flat-services = Služby měsíčně
# plain wording, to be checked by a native speaker
field-flat-deposit = Kauce
# plain wording, to be checked by a native speaker
field-flat-access = Přístupnost
# plain wording, to be checked by a native speaker
field-flat-from = Volný od
# plain wording, to be checked by a native speaker
field-flat-condition = Stav
# plain wording, to be checked by a native speaker
field-flat-state = Stav nabídky
# plain wording, to be checked by a native speaker
field-service-name = Název
# plain wording, to be checked by a native speaker
field-service-type = Druh služby
# plain wording, to be checked by a native speaker
field-service-region = Kraj
# plain wording, to be checked by a native speaker
field-service-settlement = Obec
# plain wording, to be checked by a native speaker
field-service-contact = Kontakt
# plain wording, to be checked by a native speaker
field-service-hours = Kdy jsou k zastižení
# plain wording, to be checked by a native speaker
field-service-note = Dobré vědět

## Answers

# plain wording, to be checked by a native speaker
code-step-doer-worker = Pracovník
# plain wording, to be checked by a native speaker
code-step-doer-person = Osoba sama
# plain wording, to be checked by a native speaker
code-step-doer-together = Společně
# plain wording, to be checked by a native speaker
code-step-doer-other = Někdo jiný
# plain wording, to be checked by a native speaker
code-referral-status-draft = připraveno
# plain wording, to be checked by a native speaker
code-referral-status-sent = odesláno
# plain wording, to be checked by a native speaker
code-referral-status-accepted = přijato
# plain wording, to be checked by a native speaker
code-referral-status-declined = odmítnuto
# plain wording, to be checked by a native speaker
code-referral-status-done = poskytnuto
# plain wording, to be checked by a native speaker
code-referral-status-no-answer = bez odpovědi
# plain wording, to be checked by a native speaker
code-referral-status-withdrawn = zrušeno
# plain wording, to be checked by a native speaker
code-service-type-child-welfare = OSPOD
# plain wording, to be checked by a native speaker
code-service-type-health-visitor = dětská sestra (védőnő)
# plain wording, to be checked by a native speaker
code-service-type-family-temp-home = přechodný domov pro rodiny
# plain wording, to be checked by a native speaker
code-service-type-mother-shelter = azylový dům
# plain wording, to be checked by a native speaker
code-service-type-open-adoption-org = organizace pro otevřenou adopci
# plain wording, to be checked by a native speaker
code-service-type-crisis-centre = krizové centrum
# plain wording, to be checked by a native speaker
code-service-type-equality-body = veřejný ochránce práv
# plain wording, to be checked by a native speaker
code-service-type-legal-aid = právní pomoc
# plain wording, to be checked by a native speaker
code-service-type-housing-contact-point = kontaktní místo pro bydlení
# plain wording, to be checked by a native speaker
code-service-type-landlord-agency = sociální realitní agentura
# plain wording, to be checked by a native speaker
code-service-type-school = škola
# plain wording, to be checked by a native speaker
code-service-type-health-mediator = zdravotní mediátor
# plain wording, to be checked by a native speaker
code-service-type-school-mediator = školní mediátor
# plain wording, to be checked by a native speaker
code-service-type-gp = praktický lékař
# plain wording, to be checked by a native speaker
code-service-type-maternity = porodnice
# plain wording, to be checked by a native speaker
code-service-type-employment-office = Úřad práce
# plain wording, to be checked by a native speaker
code-service-type-police = policie
# plain wording, to be checked by a native speaker
code-service-type-hotline = krizová linka
# plain wording, to be checked by a native speaker
code-service-type-other = jiné
# plain wording, to be checked by a native speaker
code-appointment-result-kept = proběhl
# plain wording, to be checked by a native speaker
code-appointment-result-moved = přeložen
# plain wording, to be checked by a native speaker
code-appointment-result-missed = zmeškán
# plain wording, to be checked by a native speaker
code-appointment-result-cancelled = zrušen
# plain wording, to be checked by a native speaker
code-evidence-kind-photo = fotografie
# plain wording, to be checked by a native speaker
code-evidence-kind-letter = dopis nebo rozhodnutí
# plain wording, to be checked by a native speaker
code-evidence-kind-recording = nahrávka
# plain wording, to be checked by a native speaker
code-evidence-kind-message = zpráva
# plain wording, to be checked by a native speaker
code-evidence-kind-document = jiná listina
# plain wording, to be checked by a native speaker
code-evidence-kind-witness-statement = písemné svědectví
# plain wording, to be checked by a native speaker
code-evidence-kind-comparison = jak se jednalo s jinými
# plain wording, to be checked by a native speaker
code-evidence-kind-other = jiné
# plain wording, to be checked by a native speaker
code-evidence-keeper-person = osoba sama
# plain wording, to be checked by a native speaker
code-evidence-keeper-worker = pracovník
# plain wording, to be checked by a native speaker
code-evidence-keeper-coordinator = koordinátor
# plain wording, to be checked by a native speaker
code-evidence-keeper-authority = úřad
# plain wording, to be checked by a native speaker
code-witness-readiness-yes = ano, pod jménem
# plain wording, to be checked by a native speaker
code-witness-readiness-anonymous = jen bez jména
# plain wording, to be checked by a native speaker
code-witness-readiness-no = ne
# plain wording, to be checked by a native speaker
code-witness-readiness-not-asked = ještě jsme se neptali
# plain wording, to be checked by a native speaker
code-family-relation-self = osoba sama
# plain wording, to be checked by a native speaker
code-family-relation-partner = partner
# plain wording, to be checked by a native speaker
code-family-relation-child = dítě
# plain wording, to be checked by a native speaker
code-family-relation-parent = rodič
# plain wording, to be checked by a native speaker
code-family-relation-sibling = sourozenec
# plain wording, to be checked by a native speaker
code-family-relation-grandparent = prarodič
# plain wording, to be checked by a native speaker
code-family-relation-other = jiné
# plain wording, to be checked by a native speaker
code-viewing-result-agreed = domluvena, ještě nebyla
# plain wording, to be checked by a native speaker
code-viewing-result-seen = proběhla, nerozhodnuto
# plain wording, to be checked by a native speaker
code-viewing-result-accepted = přijati
# plain wording, to be checked by a native speaker
code-viewing-result-refused = odmítnuti pronajímatelem
# plain wording, to be checked by a native speaker
code-viewing-result-not-kept = nekonala se
# plain wording, to be checked by a native speaker
code-refusal-basis-said = řečeno
# plain wording, to be checked by a native speaker
code-refusal-basis-suspected = podezření
# plain wording, to be checked by a native speaker
code-intervention-kind-neighbours = sousedé
# plain wording, to be checked by a native speaker
code-intervention-kind-landlord = pronajímatel
# plain wording, to be checked by a native speaker
code-intervention-kind-arrears = dluh na nájmu
# plain wording, to be checked by a native speaker
code-intervention-kind-repair = oprava
# plain wording, to be checked by a native speaker
code-intervention-kind-benefits = dávky
# plain wording, to be checked by a native speaker
code-intervention-kind-household = vedení domácnosti
# plain wording, to be checked by a native speaker
code-intervention-kind-other = jiné
# plain wording, to be checked by a native speaker
code-paper-kind-application = žádost
# plain wording, to be checked by a native speaker
code-paper-kind-appeal = odvolání
# plain wording, to be checked by a native speaker
code-paper-kind-complaint = stížnost
# plain wording, to be checked by a native speaker
code-paper-kind-form = formulář
# plain wording, to be checked by a native speaker
code-paper-kind-letter = dopis
# plain wording, to be checked by a native speaker
code-paper-kind-other = jiné
# plain wording, to be checked by a native speaker
code-flat-state-free = volný
# plain wording, to be checked by a native speaker
code-flat-state-shown = probíhají prohlídky
# plain wording, to be checked by a native speaker
code-flat-state-let = pronajatý
# plain wording, to be checked by a native speaker
code-flat-state-gone = už se nenabízí
# plain wording, to be checked by a native speaker
code-landlord-kind-private = soukromý majitel
# plain wording, to be checked by a native speaker
code-landlord-kind-municipal = obec
# plain wording, to be checked by a native speaker
code-landlord-kind-company = firma
# plain wording, to be checked by a native speaker
code-landlord-kind-ngo = organizace
