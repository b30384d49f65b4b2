### Words of the lists of a case and of the network's register. Kinds and stages from our domain research where it has them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Lists of a case

# plain wording, to be checked by a native speaker
lists-add = Felveszek valamit
# plain wording, to be checked by a native speaker
lists-add-which = Mi az?
# plain wording, to be checked by a native speaker
lists-struck = Tévedésből került ide
# plain wording, to be checked by a native speaker
lists-strike = Tévedésből van itt
# plain wording, to be checked by a native speaker
lists-strike-hint = A történetben megmarad, de többé nem számít.
# plain wording, to be checked by a native speaker
lists-unstrike = Mégsem tévedés
# plain wording, to be checked by a native speaker
lists-saved = Mentve.
# plain wording, to be checked by a native speaker
lists-none-of-them = Nincs a nyilvántartásban
# plain wording, to be checked by a native speaker
lists-needs-name = Ezek a személynél vannak. Akkor nyílnak meg, ha az esetnek van neve.
# plain wording, to be checked by a native speaker
lists-disagree = Kétféleképpen mondják: { $values }
# plain wording, to be checked by a native speaker
lists-missing = Erre válasz kell.
# plain wording, to be checked by a native speaker
lists-too-long = Ez túl hosszú.
# plain wording, to be checked by a native speaker
lists-promised = eddig: { $when }
# plain wording, to be checked by a native speaker
lists-entry-put = { $list }: { $what }
# plain wording, to be checked by a native speaker
lists-entry-changed = { $list }: { $what } (módosítva)
# plain wording, to be checked by a native speaker
lists-entry-struck = { $list }: { $what } (tévedés)
# plain wording, to be checked by a native speaker
lists-more = még { $count }
# plain wording, to be checked by a native speaker
lists-address-now = Most itt él
# plain wording, to be checked by a native speaker
lists-refused-open = Diszkriminációs eset nyitása
# plain wording, to be checked by a native speaker
lists-refused-hint = A bérbeadó a származásuk miatt utasította el őket, vagy ez a gyanú. Csak ha ők is akarják.

## What each list is called, and what adds to it

# plain wording, to be checked by a native speaker
list-step = Megállapodott lépések
# plain wording, to be checked by a native speaker
list-step-add = Új lépés
# plain wording, to be checked by a native speaker
list-appointment = Időpontok
# plain wording, to be checked by a native speaker
list-appointment-add = Új időpont
# plain wording, to be checked by a native speaker
list-referral = Továbbirányítások
# plain wording, to be checked by a native speaker
list-referral-add = Továbbirányítom
# plain wording, to be checked by a native speaker
list-evidence = Bizonyítékok
# plain wording, to be checked by a native speaker
list-evidence-add = Új bizonyíték
# plain wording, to be checked by a native speaker
list-witness = Tanúk
# plain wording, to be checked by a native speaker
list-witness-add = Új tanú
# plain wording, to be checked by a native speaker
list-affected = Akiket még ért
# plain wording, to be checked by a native speaker
list-affected-add = Új személy
# plain wording, to be checked by a native speaker
list-member = A háztartás tagjai
# plain wording, to be checked by a native speaker
list-member-add = Új tag
# plain wording, to be checked by a native speaker
list-address = Lakcímek
# plain wording, to be checked by a native speaker
list-address-add = Új lakcím
# plain wording, to be checked by a native speaker
list-barrier = Akadályok
# plain wording, to be checked by a native speaker
list-barrier-add = Új akadály
# plain wording, to be checked by a native speaker
list-viewing = Lakásnézések
# plain wording, to be checked by a native speaker
list-viewing-add = Új lakásnézés
# plain wording, to be checked by a native speaker
list-guarantee = Felhasznált garanciák
# plain wording, to be checked by a native speaker
list-guarantee-add = Új garancia
# plain wording, to be checked by a native speaker
list-tenancy = Bérleti szerződések
# plain wording, to be checked by a native speaker
list-tenancy-add = Új bérleti szerződés
# plain wording, to be checked by a native speaker
list-intervention = Beavatkozások
# plain wording, to be checked by a native speaker
list-intervention-add = Új beavatkozás
# plain wording, to be checked by a native speaker
list-paper = Közösen írt iratok
# plain wording, to be checked by a native speaker
list-paper-add = Új irat
# plain wording, to be checked by a native speaker
list-landlord = Bérbeadók
# plain wording, to be checked by a native speaker
list-landlord-add = Új bérbeadó
# plain wording, to be checked by a native speaker
list-flat = Lakások
# plain wording, to be checked by a native speaker
list-flat-add = Új lakás
# plain wording, to be checked by a native speaker
list-service = Szolgáltatások
# plain wording, to be checked by a native speaker
list-service-add = Új szolgáltatás
# plain wording, to be checked by a native speaker
paper-listed = Önről még őrizzük

## The register of the network

# plain wording, to be checked by a native speaker
register-title = Nyilvántartás
# plain wording, to be checked by a native speaker
register-hint = Lakások, bérbeadók, szolgáltatások
# plain wording, to be checked by a native speaker
register-apart = Itt semmi nincs a családokról: se név, se tartozás, se származás.
# plain wording, to be checked by a native speaker
register-search = Keresés itt
# plain wording, to be checked by a native speaker
register-empty = Még nincs itt semmi
# plain wording, to be checked by a native speaker
register-empty-text = Amit egyikőtök felvesz, mindenki megtalálja, térerő nélkül is.
# plain wording, to be checked by a native speaker
register-flats-that-fit = Lakások, amelyek jók lehetnek
# plain wording, to be checked by a native speaker
register-flats-none = Nincs szabad lakás a nyilvántartásban.
# plain wording, to be checked by a native speaker
register-fit-rooms = { $rooms } szoba
# plain wording, to be checked by a native speaker
register-fit-too-small = { $rooms } szoba kell
# plain wording, to be checked by a native speaker
register-fit-price = havi { $price }
# plain wording, to be checked by a native speaker
register-fit-dear = { $over } a keret felett
# plain wording, to be checked by a native speaker
register-fit-price-unknown = a keret nem ismert
# plain wording, to be checked by a native speaker
register-fit-rooms-unknown = nem tudni, hány szoba kell
# plain wording, to be checked by a native speaker
register-fit-county = ugyanaz a megye
# plain wording, to be checked by a native speaker
register-fit-other-county = másik megye
# plain wording, to be checked by a native speaker
register-fit-access = akadálymentes, ahogy kell
# plain wording, to be checked by a native speaker
register-fit-no-access = nem akadálymentes: { $needs }
# plain wording, to be checked by a native speaker
register-fit-deposit = kaució { $amount }

## Questions of the lists

# plain wording, to be checked by a native speaker
field-step-what = Mit teszünk
# plain wording, to be checked by a native speaker
field-step-who = Ki teszi meg
# plain wording, to be checked by a native speaker
field-step-by = Meddig
# plain wording, to be checked by a native speaker
field-step-done-on = Mikor lett kész
# plain wording, to be checked by a native speaker
field-referral-type = Milyen szolgálat
# plain wording, to be checked by a native speaker
field-referral-service = Szolgálat a nyilvántartásból
# plain wording, to be checked by a native speaker
field-referral-to = Kihez
# plain wording, to be checked by a native speaker
field-referral-why = Mit kérünk tőlük
# plain wording, to be checked by a native speaker
field-referral-status = Hol tart
# plain wording, to be checked by a native speaker
field-referral-no-consent = Nem járult hozzá a továbbadáshoz. Miért küldjük mégis
# plain wording, to be checked by a native speaker
field-referral-on = Mikor küldtük
# plain wording, to be checked by a native speaker
field-referral-answer-by = Meddig várunk választ
# plain wording, to be checked by a native speaker
field-referral-answered-on = Mikor válaszoltak
# plain wording, to be checked by a native speaker
field-referral-answer = A válasz
# plain wording, to be checked by a native speaker
field-appointment-on = Mikor
# plain wording, to be checked by a native speaker
field-appointment-with = Kinél
# plain wording, to be checked by a native speaker
field-appointment-where = Hol
# plain wording, to be checked by a native speaker
field-appointment-accompanied = Elkísérjük
# plain wording, to be checked by a native speaker
field-appointment-bring = Mit kell vinni
# plain wording, to be checked by a native speaker
field-appointment-result = Mi lett vele
# plain wording, to be checked by a native speaker
field-evidence-kind = Fajta
# plain wording, to be checked by a native speaker
field-evidence-what = Mi ez, és mit mutat
# plain wording, to be checked by a native speaker
field-evidence-on = Mikori
# plain wording, to be checked by a native speaker
field-evidence-with = Kinél van
# plain wording, to be checked by a native speaker
field-evidence-where = Hol őrzik
# plain wording, to be checked by a native speaker
field-evidence-copied = Van másolatunk
# plain wording, to be checked by a native speaker
field-witness-label = Ki
# plain wording, to be checked by a native speaker
field-witness-saw = Mit látott vagy hallott
# plain wording, to be checked by a native speaker
field-witness-ready = Vállalja-e
# plain wording, to be checked by a native speaker
field-witness-contact = Elérhetősége, ha megengedte
# plain wording, to be checked by a native speaker
field-affected-label = Ki
# plain wording, to be checked by a native speaker
field-affected-how = Mi érte
# plain wording, to be checked by a native speaker
field-affected-joins = Csatlakozik
# plain wording, to be checked by a native speaker
field-member-label = Ki
# plain wording, to be checked by a native speaker
field-member-relation = Az eset személyéhez képest
# plain wording, to be checked by a native speaker
field-member-birth-year = Születési év
# plain wording, to be checked by a native speaker
field-member-school = Iskolás
# plain wording, to be checked by a native speaker
field-member-pregnant = Várandós
# plain wording, to be checked by a native speaker
field-member-disabled = Fogyatékossággal él
# plain wording, to be checked by a native speaker
field-address-since = Mikortól
# plain wording, to be checked by a native speaker
field-address-what = Hol
# plain wording, to be checked by a native speaker
field-address-form = Milyen hely
# plain wording, to be checked by a native speaker
field-barrier-kind = Akadály
# plain wording, to be checked by a native speaker
field-barrier-on = Mikor derült ki
# plain wording, to be checked by a native speaker
field-barrier-weight = Mennyire súlyos: 1, 2 vagy 3
# plain wording, to be checked by a native speaker
field-barrier-gone-on = Mikor szűnt meg
# plain wording, to be checked by a native speaker
field-barrier-removed-by = Mi szüntette meg
# plain wording, to be checked by a native speaker
field-viewing-flat = Lakás a nyilvántartásból
# plain wording, to be checked by a native speaker
field-viewing-where = Melyik lakás
# plain wording, to be checked by a native speaker
field-viewing-on = Mikor
# plain wording, to be checked by a native speaker
field-viewing-result = Mi lett belőle
# plain wording, to be checked by a native speaker
field-viewing-refusal = Az elutasítás oka
# plain wording, to be checked by a native speaker
field-viewing-refusal-basis = Kimondták, vagy csak gyanú
# plain wording, to be checked by a native speaker
field-viewing-words = A bérbeadó szavaival
# plain wording, to be checked by a native speaker
field-guarantee-kind = Garancia
# plain wording, to be checked by a native speaker
field-guarantee-amount = Összeg
# plain wording, to be checked by a native speaker
field-guarantee-on = Mikor
# plain wording, to be checked by a native speaker
field-guarantee-from = Ki fizette
# plain wording, to be checked by a native speaker
field-tenancy-flat = Lakás a nyilvántartásból
# plain wording, to be checked by a native speaker
field-tenancy-where = Melyik lakás
# plain wording, to be checked by a native speaker
field-tenancy-from = Mettől
# plain wording, to be checked by a native speaker
field-tenancy-until = Meddig; üresen: határozatlan
# plain wording, to be checked by a native speaker
field-tenancy-rent = Havi bérleti díj
# plain wording, to be checked by a native speaker
field-tenancy-services = Havi rezsi
# plain wording, to be checked by a native speaker
field-tenancy-deposit = Kaució
# plain wording, to be checked by a native speaker
field-intervention-on = Mikor
# plain wording, to be checked by a native speaker
field-intervention-kind = Miben
# plain wording, to be checked by a native speaker
field-intervention-what = Mi történt
# plain wording, to be checked by a native speaker
field-paper-kind = Milyen irat
# plain wording, to be checked by a native speaker
field-paper-about = Miről szól
# plain wording, to be checked by a native speaker
field-paper-to = Hová küldtük
# plain wording, to be checked by a native speaker
field-paper-on = Mikor
# plain wording, to be checked by a native speaker
field-paper-copied = Maradt másolat

## Questions of the register

# plain wording, to be checked by a native speaker
field-landlord-name = Név
# plain wording, to be checked by a native speaker
field-landlord-kind = Fajta
# plain wording, to be checked by a native speaker
field-landlord-contact = Elérhetőség
# plain wording, to be checked by a native speaker
field-landlord-agrees = Beleegyezik, hogy itt szerepeljen
# plain wording, to be checked by a native speaker
field-landlord-since = Mióta ismerjük
# plain wording, to be checked by a native speaker
field-landlord-terms = Feltételek
# plain wording, to be checked by a native speaker
field-flat-landlord = Bérbeadó
# plain wording, to be checked by a native speaker
field-flat-address = Cím
# plain wording, to be checked by a native speaker
field-flat-settlement = Település
# plain wording, to be checked by a native speaker
field-flat-region = Megye
# plain wording, to be checked by a native speaker
field-flat-rooms = Szobák
# plain wording, to be checked by a native speaker
field-flat-size = Négyzetméter
# plain wording, to be checked by a native speaker
field-flat-rent = Havi bérleti díj
# plain wording, to be checked by a native speaker
field-flat-services = Havi rezsi
# plain wording, to be checked by a native speaker
field-flat-deposit = Kaució
# plain wording, to be checked by a native speaker
field-flat-access = Akadálymentesség
# plain wording, to be checked by a native speaker
field-flat-from = Mikortól szabad
# plain wording, to be checked by a native speaker
field-flat-condition = Állapot
# plain wording, to be checked by a native speaker
field-flat-state = Hol tart
# plain wording, to be checked by a native speaker
field-service-name = Név
# plain wording, to be checked by a native speaker
field-service-type = Milyen szolgálat
# plain wording, to be checked by a native speaker
field-service-region = Megye
# plain wording, to be checked by a native speaker
field-service-settlement = Település
# plain wording, to be checked by a native speaker
field-service-contact = Elérhetőség
# plain wording, to be checked by a native speaker
field-service-hours = Mikor elérhető
# plain wording, to be checked by a native speaker
field-service-note = Jó tudni

## Answers

# plain wording, to be checked by a native speaker
code-step-doer-worker = Munkatárs
# plain wording, to be checked by a native speaker
code-step-doer-person = A személy
# plain wording, to be checked by a native speaker
code-step-doer-together = Együtt
# plain wording, to be checked by a native speaker
code-step-doer-other = Valaki más
# plain wording, to be checked by a native speaker
code-referral-status-draft = előkészítve
# plain wording, to be checked by a native speaker
code-referral-status-sent = elküldve
# plain wording, to be checked by a native speaker
code-referral-status-accepted = elfogadva
# plain wording, to be checked by a native speaker
code-referral-status-declined = elutasítva
# plain wording, to be checked by a native speaker
code-referral-status-done = teljesítve
# plain wording, to be checked by a native speaker
code-referral-status-no-answer = nincs válasz
# plain wording, to be checked by a native speaker
code-referral-status-withdrawn = visszavonva
# plain wording, to be checked by a native speaker
code-service-type-child-welfare = gyermekjóléti szolgálat
# plain wording, to be checked by a native speaker
code-service-type-health-visitor = védőnői szolgálat
# plain wording, to be checked by a native speaker
code-service-type-family-temp-home = családok átmeneti otthona
# plain wording, to be checked by a native speaker
code-service-type-mother-shelter = anyaotthon
# plain wording, to be checked by a native speaker
code-service-type-open-adoption-org = nyílt örökbefogadást elősegítő szervezet
# plain wording, to be checked by a native speaker
code-service-type-crisis-centre = krízisközpont
# plain wording, to be checked by a native speaker
code-service-type-equality-body = AJBH
# plain wording, to be checked by a native speaker
code-service-type-legal-aid = jogi segítségnyújtás
# plain wording, to be checked by a native speaker
code-service-type-housing-contact-point = lakhatási tanácsadó
# plain wording, to be checked by a native speaker
code-service-type-landlord-agency = szociális lakásügynökség
# plain wording, to be checked by a native speaker
code-service-type-school = iskola
# plain wording, to be checked by a native speaker
code-service-type-health-mediator = egészségügyi mediátor
# plain wording, to be checked by a native speaker
code-service-type-school-mediator = iskolai mediátor
# plain wording, to be checked by a native speaker
code-service-type-gp = háziorvos
# plain wording, to be checked by a native speaker
code-service-type-maternity = szülészet
# plain wording, to be checked by a native speaker
code-service-type-employment-office = járási hivatal, foglalkoztatási osztály
# plain wording, to be checked by a native speaker
code-service-type-police = rendőrség
# plain wording, to be checked by a native speaker
code-service-type-hotline = krízisvonal
# plain wording, to be checked by a native speaker
code-service-type-other = egyéb
# plain wording, to be checked by a native speaker
code-appointment-result-kept = megvolt
# plain wording, to be checked by a native speaker
code-appointment-result-moved = áttették
# plain wording, to be checked by a native speaker
code-appointment-result-missed = elmaradt
# plain wording, to be checked by a native speaker
code-appointment-result-cancelled = lemondták
# plain wording, to be checked by a native speaker
code-evidence-kind-photo = fénykép
# plain wording, to be checked by a native speaker
code-evidence-kind-letter = levél vagy határozat
# plain wording, to be checked by a native speaker
code-evidence-kind-recording = felvétel
# plain wording, to be checked by a native speaker
code-evidence-kind-message = üzenet
# plain wording, to be checked by a native speaker
code-evidence-kind-document = más irat
# plain wording, to be checked by a native speaker
code-evidence-kind-witness-statement = tanú írásos nyilatkozata
# plain wording, to be checked by a native speaker
code-evidence-kind-comparison = hogyan bántak mással
# plain wording, to be checked by a native speaker
code-evidence-kind-other = egyéb
# plain wording, to be checked by a native speaker
code-evidence-keeper-person = az érintett
# plain wording, to be checked by a native speaker
code-evidence-keeper-worker = a munkatárs
# plain wording, to be checked by a native speaker
code-evidence-keeper-coordinator = a koordinátor
# plain wording, to be checked by a native speaker
code-evidence-keeper-authority = egy hatóság
# plain wording, to be checked by a native speaker
code-witness-readiness-yes = igen, névvel
# plain wording, to be checked by a native speaker
code-witness-readiness-anonymous = csak név nélkül
# plain wording, to be checked by a native speaker
code-witness-readiness-no = nem
# plain wording, to be checked by a native speaker
code-witness-readiness-not-asked = még nem kérdeztük
# plain wording, to be checked by a native speaker
code-family-relation-self = ő maga
# plain wording, to be checked by a native speaker
code-family-relation-partner = társ
# plain wording, to be checked by a native speaker
code-family-relation-child = gyermek
# plain wording, to be checked by a native speaker
code-family-relation-parent = szülő
# plain wording, to be checked by a native speaker
code-family-relation-sibling = testvér
# plain wording, to be checked by a native speaker
code-family-relation-grandparent = nagyszülő
# plain wording, to be checked by a native speaker
code-family-relation-other = más
# plain wording, to be checked by a native speaker
code-viewing-result-agreed = megbeszélve, még nem volt
# plain wording, to be checked by a native speaker
code-viewing-result-seen = megnézték, nincs döntés
# plain wording, to be checked by a native speaker
code-viewing-result-accepted = elfogadták
# plain wording, to be checked by a native speaker
code-viewing-result-refused = a bérbeadó elutasította
# plain wording, to be checked by a native speaker
code-viewing-result-not-kept = elmaradt
# plain wording, to be checked by a native speaker
code-refusal-basis-said = kimondták
# plain wording, to be checked by a native speaker
code-refusal-basis-suspected = gyanú
# plain wording, to be checked by a native speaker
code-intervention-kind-neighbours = szomszédok
# plain wording, to be checked by a native speaker
code-intervention-kind-landlord = bérbeadó
# plain wording, to be checked by a native speaker
code-intervention-kind-arrears = hátralék
# plain wording, to be checked by a native speaker
code-intervention-kind-repair = javítás
# plain wording, to be checked by a native speaker
code-intervention-kind-benefits = ellátások
# plain wording, to be checked by a native speaker
code-intervention-kind-household = háztartásvezetés
# plain wording, to be checked by a native speaker
code-intervention-kind-other = egyéb
# plain wording, to be checked by a native speaker
code-paper-kind-application = kérelem
# plain wording, to be checked by a native speaker
code-paper-kind-appeal = fellebbezés
# plain wording, to be checked by a native speaker
code-paper-kind-complaint = panasz
# plain wording, to be checked by a native speaker
code-paper-kind-form = űrlap
# plain wording, to be checked by a native speaker
code-paper-kind-letter = levél
# plain wording, to be checked by a native speaker
code-paper-kind-other = egyéb
# plain wording, to be checked by a native speaker
code-flat-state-free = szabad
# plain wording, to be checked by a native speaker
code-flat-state-shown = mutatják
# plain wording, to be checked by a native speaker
code-flat-state-let = kiadva
# plain wording, to be checked by a native speaker
code-flat-state-gone = már nem kiadó
# plain wording, to be checked by a native speaker
code-landlord-kind-private = magánszemély
# plain wording, to be checked by a native speaker
code-landlord-kind-municipal = önkormányzat
# plain wording, to be checked by a native speaker
code-landlord-kind-company = cég
# plain wording, to be checked by a native speaker
code-landlord-kind-ngo = szervezet
