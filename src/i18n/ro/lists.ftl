### Words of the lists of a case and of the network's register. Kinds and stages from our domain research where it has them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists of a case

# plain wording, to be checked by a native speaker
lists-add = Adaug într-o listă
# plain wording, to be checked by a native speaker
lists-add-which = Ce este?
# plain wording, to be checked by a native speaker
lists-struck = Trecut din greșeală
# plain wording, to be checked by a native speaker
lists-strike = E aici din greșeală
# plain wording, to be checked by a native speaker
lists-strike-hint = Rămâne în istoric, dar nu mai contează.
# plain wording, to be checked by a native speaker
lists-unstrike = Nu a fost greșeală
# plain wording, to be checked by a native speaker
lists-saved = Salvat.
# plain wording, to be checked by a native speaker
lists-none-of-them = Nu e în registru
# plain wording, to be checked by a native speaker
lists-needs-name = Acestea se țin la persoană. Se deschid când cazul are un nume.
# plain wording, to be checked by a native speaker
lists-disagree = Se spun două lucruri: { $values }
# plain wording, to be checked by a native speaker
lists-missing = E nevoie de un răspuns.
# plain wording, to be checked by a native speaker
lists-too-long = E prea lung.
# plain wording, to be checked by a native speaker
lists-promised = până la { $when }
# plain wording, to be checked by a native speaker
lists-entry-put = { $list }: { $what }
# plain wording, to be checked by a native speaker
lists-entry-changed = { $list }: { $what } (modificat)
# plain wording, to be checked by a native speaker
lists-entry-struck = { $list }: { $what } (din greșeală)
# plain wording, to be checked by a native speaker
lists-more = încă { $count }
# plain wording, to be checked by a native speaker
lists-address-now = Locuiește acum
# plain wording, to be checked by a native speaker
lists-refused-open = Deschid un caz de discriminare
# plain wording, to be checked by a native speaker
lists-refused-hint = Proprietarul i-a refuzat pentru ceea ce sunt sau există bănuiala. Doar dacă ei vor.

## What each list is called, and what adds to it

# plain wording, to be checked by a native speaker
list-step = Pași stabiliți
# plain wording, to be checked by a native speaker
list-step-add = Adaug un pas
# plain wording, to be checked by a native speaker
list-appointment = Programări
# plain wording, to be checked by a native speaker
list-appointment-add = Adaug o programare
# plain wording, to be checked by a native speaker
list-referral = Trimiteri
# plain wording, to be checked by a native speaker
list-referral-add = Trimit la un serviciu
# plain wording, to be checked by a native speaker
list-evidence = Dovezi
# plain wording, to be checked by a native speaker
list-evidence-add = Adaug o dovadă
# plain wording, to be checked by a native speaker
list-witness = Martori
# plain wording, to be checked by a native speaker
list-witness-add = Adaug un martor
# plain wording, to be checked by a native speaker
list-affected = Alții cărora li s-a făcut
# plain wording, to be checked by a native speaker
list-affected-add = Adaug o persoană
# plain wording, to be checked by a native speaker
list-member = Membrii gospodăriei
# plain wording, to be checked by a native speaker
list-member-add = Adaug un membru
# plain wording, to be checked by a native speaker
list-address = Adrese
# plain wording, to be checked by a native speaker
list-address-add = Adaug o adresă
# plain wording, to be checked by a native speaker
list-barrier = Bariere
# plain wording, to be checked by a native speaker
list-barrier-add = Adaug o barieră
# plain wording, to be checked by a native speaker
list-viewing = Vizionări
# plain wording, to be checked by a native speaker
list-viewing-add = Adaug o vizionare
# plain wording, to be checked by a native speaker
list-guarantee = Garanții folosite
# plain wording, to be checked by a native speaker
list-guarantee-add = Adaug o garanție
# plain wording, to be checked by a native speaker
list-tenancy = Contracte de închiriere
# plain wording, to be checked by a native speaker
list-tenancy-add = Adaug un contract
# plain wording, to be checked by a native speaker
list-intervention = Intervenții
# plain wording, to be checked by a native speaker
list-intervention-add = Adaug o intervenție
# plain wording, to be checked by a native speaker
list-paper = Acte completate
# plain wording, to be checked by a native speaker
list-paper-add = Adaug un act
# plain wording, to be checked by a native speaker
list-landlord = Proprietari
# plain wording, to be checked by a native speaker
list-landlord-add = Adaug un proprietar
# plain wording, to be checked by a native speaker
list-flat = Locuințe
# plain wording, to be checked by a native speaker
list-flat-add = Adaug o locuință
# plain wording, to be checked by a native speaker
list-service = Servicii
# plain wording, to be checked by a native speaker
list-service-add = Adaug un serviciu
# plain wording, to be checked by a native speaker
paper-listed = Mai păstrăm despre dumneavoastră

## The register of the network

# plain wording, to be checked by a native speaker
register-title = Registru
# plain wording, to be checked by a native speaker
register-hint = Locuințe, proprietari, servicii
# plain wording, to be checked by a native speaker
register-apart = Aici nu e nimic despre familii: nici nume, nici datorii, nici origine.
# plain wording, to be checked by a native speaker
register-search = Caut aici
# plain wording, to be checked by a native speaker
register-empty = Încă nu e nimic aici
# plain wording, to be checked by a native speaker
register-empty-text = Ce adaugă unul găsesc toți, și fără semnal.
# plain wording, to be checked by a native speaker
register-flats-that-fit = Locuințe care s-ar potrivi
# plain wording, to be checked by a native speaker
register-flats-none = Nu e nicio locuință liberă în registru.
# plain wording, to be checked by a native speaker
register-fit-rooms =
    { $rooms ->
        [one] { $rooms } cameră
        [few] { $rooms } camere
       *[other] { $rooms } de camere
    }
# plain wording, to be checked by a native speaker
register-fit-too-small = are nevoie de { $rooms } camere
# plain wording, to be checked by a native speaker
register-fit-price = { $price } pe lună
# plain wording, to be checked by a native speaker
register-fit-dear = cu { $over } peste buget
# plain wording, to be checked by a native speaker
register-fit-price-unknown = bugetul nu e cunoscut
# plain wording, to be checked by a native speaker
register-fit-rooms-unknown = nu se știe câte camere trebuie
# plain wording, to be checked by a native speaker
register-fit-county = același județ
# plain wording, to be checked by a native speaker
register-fit-other-county = alt județ
# plain wording, to be checked by a native speaker
register-fit-access = accesibil, cum trebuie
# plain wording, to be checked by a native speaker
register-fit-no-access = nu e accesibil: { $needs }
# plain wording, to be checked by a native speaker
register-fit-deposit = garanție { $amount }

## Questions of the lists

# plain wording, to be checked by a native speaker
field-step-what = Ce se va face
# plain wording, to be checked by a native speaker
field-step-who = Cine face
# plain wording, to be checked by a native speaker
field-step-by = Până când
# plain wording, to be checked by a native speaker
field-step-done-on = Făcut la
# plain wording, to be checked by a native speaker
field-referral-type = Felul serviciului
# plain wording, to be checked by a native speaker
field-referral-service = Serviciul din registru
# plain wording, to be checked by a native speaker
field-referral-to = Cui
# plain wording, to be checked by a native speaker
field-referral-why = Ce le cerem
# plain wording, to be checked by a native speaker
field-referral-status = În ce stadiu e
# plain wording, to be checked by a native speaker
field-referral-no-consent = Nu a fost de acord cu transmiterea. De ce se trimite totuși
# plain wording, to be checked by a native speaker
field-referral-on = Trimis la
# plain wording, to be checked by a native speaker
field-referral-answer-by = Răspuns așteptat până la
# plain wording, to be checked by a native speaker
field-referral-answered-on = Au răspuns la
# plain wording, to be checked by a native speaker
field-referral-answer = Răspunsul
# plain wording, to be checked by a native speaker
field-appointment-on = Când
# plain wording, to be checked by a native speaker
field-appointment-with = La cine
# plain wording, to be checked by a native speaker
field-appointment-where = Unde
# plain wording, to be checked by a native speaker
field-appointment-accompanied = O însoțim
# plain wording, to be checked by a native speaker
field-appointment-bring = Ce trebuie adus
# plain wording, to be checked by a native speaker
field-appointment-result = Cum a fost
# plain wording, to be checked by a native speaker
field-evidence-kind = Fel
# plain wording, to be checked by a native speaker
field-evidence-what = Ce este și ce arată
# plain wording, to be checked by a native speaker
field-evidence-on = De când este
# plain wording, to be checked by a native speaker
field-evidence-with = La cine este
# plain wording, to be checked by a native speaker
field-evidence-where = Unde se păstrează
# plain wording, to be checked by a native speaker
field-evidence-copied = Avem o copie
# plain wording, to be checked by a native speaker
field-witness-label = Cine
# plain wording, to be checked by a native speaker
field-witness-saw = Ce a văzut sau auzit
# plain wording, to be checked by a native speaker
field-witness-ready = E dispus să spună
# plain wording, to be checked by a native speaker
field-witness-contact = Cum poate fi găsit, dacă a fost de acord
# plain wording, to be checked by a native speaker
field-affected-label = Cine
# plain wording, to be checked by a native speaker
field-affected-how = Ce i s-a făcut
# plain wording, to be checked by a native speaker
field-affected-joins = Se alătură
# plain wording, to be checked by a native speaker
field-member-label = Cine
# plain wording, to be checked by a native speaker
field-member-relation = Față de persoana cazului
# plain wording, to be checked by a native speaker
field-member-birth-year = Anul nașterii
# plain wording, to be checked by a native speaker
field-member-school = Merge la școală
# plain wording, to be checked by a native speaker
field-member-pregnant = Însărcinată
# plain wording, to be checked by a native speaker
field-member-disabled = Are o dizabilitate
# plain wording, to be checked by a native speaker
field-address-since = De când
# plain wording, to be checked by a native speaker
field-address-what = Unde
# plain wording, to be checked by a native speaker
field-address-form = Ce fel de loc
# plain wording, to be checked by a native speaker
field-barrier-kind = Bariera
# plain wording, to be checked by a native speaker
field-barrier-on = Observată la
# plain wording, to be checked by a native speaker
field-barrier-weight = Cât de grea e: 1, 2 sau 3
# plain wording, to be checked by a native speaker
field-barrier-gone-on = A dispărut la
# plain wording, to be checked by a native speaker
field-barrier-removed-by = Ce a înlăturat-o
# plain wording, to be checked by a native speaker
field-viewing-flat = Locuința din registru
# plain wording, to be checked by a native speaker
field-viewing-where = Care locuință
# plain wording, to be checked by a native speaker
field-viewing-on = Când
# plain wording, to be checked by a native speaker
field-viewing-result = Cum a fost
# plain wording, to be checked by a native speaker
field-viewing-refusal = Motivul refuzului
# plain wording, to be checked by a native speaker
field-viewing-refusal-basis = Spus sau doar bănuit
# plain wording, to be checked by a native speaker
field-viewing-words = În cuvintele proprietarului
# plain wording, to be checked by a native speaker
field-guarantee-kind = Garanție
# plain wording, to be checked by a native speaker
field-guarantee-amount = Suma
# plain wording, to be checked by a native speaker
field-guarantee-on = La
# plain wording, to be checked by a native speaker
field-guarantee-from = Plătită de
# plain wording, to be checked by a native speaker
field-tenancy-flat = Locuința din registru
# plain wording, to be checked by a native speaker
field-tenancy-where = Care locuință
# plain wording, to be checked by a native speaker
field-tenancy-from = De la
# plain wording, to be checked by a native speaker
field-tenancy-until = Până la; gol: nedeterminat
# plain wording, to be checked by a native speaker
field-tenancy-rent = Chirie pe lună
# plain wording, to be checked by a native speaker
field-tenancy-services = Utilități pe lună
# plain wording, to be checked by a native speaker
field-tenancy-deposit = Garanție
# plain wording, to be checked by a native speaker
field-intervention-on = Când
# plain wording, to be checked by a native speaker
field-intervention-kind = Despre ce
# plain wording, to be checked by a native speaker
field-intervention-what = Ce s-a făcut
# plain wording, to be checked by a native speaker
field-paper-kind = Felul actului
# plain wording, to be checked by a native speaker
field-paper-about = Despre ce
# plain wording, to be checked by a native speaker
field-paper-to = Trimis la
# plain wording, to be checked by a native speaker
field-paper-on = Când
# plain wording, to be checked by a native speaker
field-paper-copied = S-a păstrat o copie

## Questions of the register

# plain wording, to be checked by a native speaker
field-landlord-name = Nume
# plain wording, to be checked by a native speaker
field-landlord-kind = Fel
# plain wording, to be checked by a native speaker
field-landlord-contact = Contact
# plain wording, to be checked by a native speaker
field-landlord-agrees = E de acord să fie aici
# plain wording, to be checked by a native speaker
field-landlord-since = Cunoscut din
# plain wording, to be checked by a native speaker
field-landlord-terms = Condiții
# plain wording, to be checked by a native speaker
field-flat-landlord = Proprietar
# plain wording, to be checked by a native speaker
field-flat-address = Adresa
# plain wording, to be checked by a native speaker
field-flat-settlement = Localitate
# plain wording, to be checked by a native speaker
field-flat-region = Județ
# plain wording, to be checked by a native speaker
field-flat-rooms = Camere
# plain wording, to be checked by a native speaker
field-flat-size = Metri pătrați
# plain wording, to be checked by a native speaker
field-flat-rent = Chirie pe lună
# plain wording, to be checked by a native speaker
field-flat-services = Utilități pe lună
# plain wording, to be checked by a native speaker
field-flat-deposit = Garanție
# plain wording, to be checked by a native speaker
field-flat-access = Accesibilitate
# plain wording, to be checked by a native speaker
field-flat-from = Liberă din
# plain wording, to be checked by a native speaker
field-flat-condition = Stare
# plain wording, to be checked by a native speaker
field-flat-state = În ce stadiu e
# plain wording, to be checked by a native speaker
field-service-name = Nume
# plain wording, to be checked by a native speaker
field-service-type = Felul serviciului
# plain wording, to be checked by a native speaker
field-service-region = Județ
# plain wording, to be checked by a native speaker
field-service-settlement = Localitate
# plain wording, to be checked by a native speaker
field-service-contact = Contact
# plain wording, to be checked by a native speaker
field-service-hours = Când sunt disponibili
# plain wording, to be checked by a native speaker
field-service-note = Bine de știut

## Answers

# plain wording, to be checked by a native speaker
code-step-doer-worker = Lucrătorul
# plain wording, to be checked by a native speaker
code-step-doer-person = Persoana
# plain wording, to be checked by a native speaker
code-step-doer-together = Împreună
# plain wording, to be checked by a native speaker
code-step-doer-other = Altcineva
# plain wording, to be checked by a native speaker
code-referral-status-draft = pregătit
# plain wording, to be checked by a native speaker
code-referral-status-sent = trimis
# plain wording, to be checked by a native speaker
code-referral-status-accepted = acceptat
# plain wording, to be checked by a native speaker
code-referral-status-declined = refuzat
# plain wording, to be checked by a native speaker
code-referral-status-done = realizat
# plain wording, to be checked by a native speaker
code-referral-status-no-answer = fără răspuns
# plain wording, to be checked by a native speaker
code-referral-status-withdrawn = retras
# plain wording, to be checked by a native speaker
code-service-type-child-welfare = DGASPC
# plain wording, to be checked by a native speaker
code-service-type-health-visitor = asistent medical comunitar (védőnő)
# plain wording, to be checked by a native speaker
code-service-type-family-temp-home = cămin temporar pentru familii
# plain wording, to be checked by a native speaker
code-service-type-mother-shelter = adăpost pentru mame cu copii
# plain wording, to be checked by a native speaker
code-service-type-open-adoption-org = organizație pentru adopție deschisă
# plain wording, to be checked by a native speaker
code-service-type-crisis-centre = centru de criză
# plain wording, to be checked by a native speaker
code-service-type-equality-body = CNCD
# plain wording, to be checked by a native speaker
code-service-type-legal-aid = asistență juridică
# plain wording, to be checked by a native speaker
code-service-type-housing-contact-point = punct de contact pentru locuire
# plain wording, to be checked by a native speaker
code-service-type-landlord-agency = agenție imobiliară socială
# plain wording, to be checked by a native speaker
code-service-type-school = școală
# plain wording, to be checked by a native speaker
code-service-type-health-mediator = mediator sanitar
# plain wording, to be checked by a native speaker
code-service-type-school-mediator = mediator școlar
# plain wording, to be checked by a native speaker
code-service-type-gp = medic de familie
# plain wording, to be checked by a native speaker
code-service-type-maternity = maternitate
# plain wording, to be checked by a native speaker
code-service-type-employment-office = AJOFM
# plain wording, to be checked by a native speaker
code-service-type-police = poliția
# plain wording, to be checked by a native speaker
code-service-type-hotline = linie de criză
# plain wording, to be checked by a native speaker
code-service-type-other = altele
# plain wording, to be checked by a native speaker
code-appointment-result-kept = a avut loc
# plain wording, to be checked by a native speaker
code-appointment-result-moved = amânată
# plain wording, to be checked by a native speaker
code-appointment-result-missed = ratată
# plain wording, to be checked by a native speaker
code-appointment-result-cancelled = anulată
# plain wording, to be checked by a native speaker
code-evidence-kind-photo = fotografie
# plain wording, to be checked by a native speaker
code-evidence-kind-letter = scrisoare sau decizie
# plain wording, to be checked by a native speaker
code-evidence-kind-recording = înregistrare
# plain wording, to be checked by a native speaker
code-evidence-kind-message = mesaj
# plain wording, to be checked by a native speaker
code-evidence-kind-document = alt act
# plain wording, to be checked by a native speaker
code-evidence-kind-witness-statement = declarație scrisă a unui martor
# plain wording, to be checked by a native speaker
code-evidence-kind-comparison = cum a fost tratat altul
# plain wording, to be checked by a native speaker
code-evidence-kind-other = altele
# plain wording, to be checked by a native speaker
code-evidence-keeper-person = persoana
# plain wording, to be checked by a native speaker
code-evidence-keeper-worker = lucrătorul
# plain wording, to be checked by a native speaker
code-evidence-keeper-coordinator = coordonatorul
# plain wording, to be checked by a native speaker
code-evidence-keeper-authority = o autoritate
# plain wording, to be checked by a native speaker
code-witness-readiness-yes = da, cu nume
# plain wording, to be checked by a native speaker
code-witness-readiness-anonymous = doar fără nume
# plain wording, to be checked by a native speaker
code-witness-readiness-no = nu
# plain wording, to be checked by a native speaker
code-witness-readiness-not-asked = încă nu am întrebat
# plain wording, to be checked by a native speaker
code-family-relation-self = ea însăși
# plain wording, to be checked by a native speaker
code-family-relation-partner = partener
# plain wording, to be checked by a native speaker
code-family-relation-child = copil
# plain wording, to be checked by a native speaker
code-family-relation-parent = părinte
# plain wording, to be checked by a native speaker
code-family-relation-sibling = frate sau soră
# plain wording, to be checked by a native speaker
code-family-relation-grandparent = bunic sau bunică
# plain wording, to be checked by a native speaker
code-family-relation-other = altă rudă
# plain wording, to be checked by a native speaker
code-viewing-result-agreed = stabilită, încă nu a fost
# plain wording, to be checked by a native speaker
code-viewing-result-seen = văzută, nedecis
# plain wording, to be checked by a native speaker
code-viewing-result-accepted = acceptați
# plain wording, to be checked by a native speaker
code-viewing-result-refused = refuzați de proprietar
# plain wording, to be checked by a native speaker
code-viewing-result-not-kept = nu a avut loc
# plain wording, to be checked by a native speaker
code-refusal-basis-said = spus
# plain wording, to be checked by a native speaker
code-refusal-basis-suspected = bănuială
# plain wording, to be checked by a native speaker
code-intervention-kind-neighbours = vecini
# plain wording, to be checked by a native speaker
code-intervention-kind-landlord = proprietar
# plain wording, to be checked by a native speaker
code-intervention-kind-arrears = restanțe
# plain wording, to be checked by a native speaker
code-intervention-kind-repair = reparație
# plain wording, to be checked by a native speaker
code-intervention-kind-benefits = beneficii
# plain wording, to be checked by a native speaker
code-intervention-kind-household = gospodărire
# plain wording, to be checked by a native speaker
code-intervention-kind-other = altele
# plain wording, to be checked by a native speaker
code-paper-kind-application = cerere
# plain wording, to be checked by a native speaker
code-paper-kind-appeal = contestație
# plain wording, to be checked by a native speaker
code-paper-kind-complaint = plângere
# plain wording, to be checked by a native speaker
code-paper-kind-form = formular
# plain wording, to be checked by a native speaker
code-paper-kind-letter = scrisoare
# plain wording, to be checked by a native speaker
code-paper-kind-other = altele
# plain wording, to be checked by a native speaker
code-flat-state-free = liberă
# plain wording, to be checked by a native speaker
code-flat-state-shown = se vizionează
# plain wording, to be checked by a native speaker
code-flat-state-let = închiriată
# plain wording, to be checked by a native speaker
code-flat-state-gone = nu se mai oferă
# plain wording, to be checked by a native speaker
code-landlord-kind-private = persoană privată
# plain wording, to be checked by a native speaker
code-landlord-kind-municipal = primărie
# plain wording, to be checked by a native speaker
code-landlord-kind-company = firmă
# plain wording, to be checked by a native speaker
code-landlord-kind-ngo = organizație
