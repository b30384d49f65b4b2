### Words of what each of the four kinds of case asks of its own. From our domain research.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## What is still open in a case

# plain wording, to be checked by a native speaker
kinds-open = Ami még nyitott
# plain wording, to be checked by a native speaker
kinds-open-basis = Néhány kérdés csak az adatkezelés jogalapjának megadása után nyílik meg.
# plain wording, to be checked by a native speaker
kinds-open-needed = Szükséges
# plain wording, to be checked by a native speaker
kinds-open-show = Megnyitás
# plain wording, to be checked by a native speaker
kinds-open-show-needed = Megnyitás ({ $needed } szükséges)
# plain wording, to be checked by a native speaker
kinds-open-answer-to = Kitöltöm: { $field }
# plain wording, to be checked by a native speaker
kinds-open-answer = Kitöltöm

## Groups of questions

# plain wording, to be checked by a native speaker
form-step-case = Az esetről
# plain wording, to be checked by a native speaker
form-step-event = Az esemény
# plain wording, to be checked by a native speaker
form-step-who-did-it = Ki tette
# plain wording, to be checked by a native speaker
form-step-why = Miért, és mi lett belőle
# plain wording, to be checked by a native speaker
form-step-aim = A cél
# plain wording, to be checked by a native speaker
form-step-household = A háztartás
# plain wording, to be checked by a native speaker
form-step-home-now = Hol laknak most
# plain wording, to be checked by a native speaker
form-step-home-wanted = Milyen otthon kell
# plain wording, to be checked by a native speaker
form-step-tenancy = Út a lakásig
# plain wording, to be checked by a native speaker
form-step-safety = Biztonság
# plain wording, to be checked by a native speaker
form-step-pregnancy = Várandósság
# plain wording, to be checked by a native speaker
form-step-around-her = Otthona és támaszai
# plain wording, to be checked by a native speaker
form-step-her-decision = Mit szeretne ő
# plain wording, to be checked by a native speaker
form-step-matter = Miről van szó pontosan
# plain wording, to be checked by a native speaker
form-step-money = Pénz

## Questions of a case of discrimination

# plain wording, to be checked by a native speaker
field-occurred-on = Az eset időpontja
# plain wording, to be checked by a native speaker
field-known-on = Tudomásszerzés napja
# plain wording, to be checked by a native speaker
field-place = Hol
# plain wording, to be checked by a native speaker
field-area = Terület
# plain wording, to be checked by a native speaker
field-education-issue = Iskolai probléma
# plain wording, to be checked by a native speaker
field-form = A megkülönböztetés formája
# plain wording, to be checked by a native speaker
field-description = Mi történt
# plain wording, to be checked by a native speaker
field-respondent-type = Milyen intézmény
# plain wording, to be checked by a native speaker
field-respondent = Bepanaszolt
# plain wording, to be checked by a native speaker
field-comparator = Mások kezelése hasonló helyzetben
# plain wording, to be checked by a native speaker
field-others-affected = Hány más embert érint
# plain wording, to be checked by a native speaker
field-crime-reported = Rendőrségi feljelentés
# plain wording, to be checked by a native speaker
field-other-proceedings = Más eljárás
# plain wording, to be checked by a native speaker
field-ground = Védett tulajdonság
# plain wording, to be checked by a native speaker
field-bias-indicators = Előítéletre utaló jelek
# plain wording, to be checked by a native speaker
field-impact = Következmény
# plain wording, to be checked by a native speaker
field-impact-in-words = A következmény szavakkal
# plain wording, to be checked by a native speaker
field-wanted-outcome = Mit szeretne elérni
# plain wording, to be checked by a native speaker
field-wanted-in-words = A kívánság szavakkal
# plain wording, to be checked by a native speaker
field-representation = Képviselő
# plain wording, to be checked by a native speaker
field-person-wants-anonymity = Ne fedjük fel a nevét

## Questions of a housing case

# plain wording, to be checked by a native speaker
field-access-need = Akadálymentesség
# plain wording, to be checked by a native speaker
field-income-sources = Jövedelem
# plain wording, to be checked by a native speaker
field-monthly-income = A háztartás havi jövedelme
# plain wording, to be checked by a native speaker
field-debts = Tartozás, végrehajtás
# plain wording, to be checked by a native speaker
field-debts-total = Tartozás összesen
# plain wording, to be checked by a native speaker
field-ethos-now = Jelenlegi lakhatási helyzet (ETHOS)
# plain wording, to be checked by a native speaker
field-housing-form = Jelenlegi forma
# plain wording, to be checked by a native speaker
field-reason-to-move = Miért kell költözni
# plain wording, to be checked by a native speaker
field-notice-received = Felmondás, kiköltöztetés
# plain wording, to be checked by a native speaker
field-notice-kind = Mit kaptak
# plain wording, to be checked by a native speaker
field-need-rooms = Hány szoba kell
# plain wording, to be checked by a native speaker
field-monthly-budget = Legfeljebb havonta
# plain wording, to be checked by a native speaker
field-need-district = Kívánt környék
# plain wording, to be checked by a native speaker
field-barriers = Akadályok
# plain wording, to be checked by a native speaker
field-interview-done = Felvételi beszélgetés
# plain wording, to be checked by a native speaker
field-offer-status = Lakás állapota
# plain wording, to be checked by a native speaker
field-refusal-reason = Elutasítás oka
# plain wording, to be checked by a native speaker
field-refusal-in-words = Az elutasítás szavakkal
# plain wording, to be checked by a native speaker
field-guarantee = Garancia
# plain wording, to be checked by a native speaker
field-moved-in = Beköltözés
# plain wording, to be checked by a native speaker
field-ethos-after = Lakhatás utána (ETHOS)
# plain wording, to be checked by a native speaker
field-tenancy-end = A bérlet vége
# plain wording, to be checked by a native speaker
field-tenancy-end-reason = Miért ért véget a bérlet

## Questions of a crisis pregnancy

# plain wording, to be checked by a native speaker
field-age-band = Korcsoport
# plain wording, to be checked by a native speaker
field-guardian-involved = Gondviselő tud róla
# plain wording, to be checked by a native speaker
field-safe-now = Most biztonságban van
# plain wording, to be checked by a native speaker
field-danger-from = Veszély forrása
# plain wording, to be checked by a native speaker
field-risk-level = Kockázat
# plain wording, to be checked by a native speaker
field-due-date = Szülés várható ideje
# plain wording, to be checked by a native speaker
field-pregnancy-weeks = Hányadik hét
# plain wording, to be checked by a native speaker
field-pregnancy-confirmed = Megállapította
# plain wording, to be checked by a native speaker
field-prenatal-care = Várandósgondozásban
# plain wording, to be checked by a native speaker
field-hidden-pregnancy = Titkolt terhesség
# plain wording, to be checked by a native speaker
field-housing-now = Lakhatás
# plain wording, to be checked by a native speaker
field-other-children = Más gyermekek
# plain wording, to be checked by a native speaker
field-support-network = Támaszai
# plain wording, to be checked by a native speaker
field-in-kind-need = Természetbeni támogatás
# plain wording, to be checked by a native speaker
field-wishes = Az anya szándéka
# plain wording, to be checked by a native speaker
field-wishes-in-words = Saját szavaival
# plain wording, to be checked by a native speaker
field-informed-options = Tájékoztatás megtörtént
# plain wording, to be checked by a native speaker
field-child-outcome = A gyermek hol él

## Questions of general help

# plain wording, to be checked by a native speaker
field-document-type = Melyik irat
# plain wording, to be checked by a native speaker
field-benefit = Ellátás
# plain wording, to be checked by a native speaker
field-debt-kind = Tartozás
# plain wording, to be checked by a native speaker
field-health-topic = Egészségügyi téma
# plain wording, to be checked by a native speaker
field-gp-registered = Van háziorvosa
# plain wording, to be checked by a native speaker
field-education-topic = Oktatási téma
# plain wording, to be checked by a native speaker
field-employment-topic = Munka
# plain wording, to be checked by a native speaker
field-money-involved = Pénzügyi segítség
# plain wording, to be checked by a native speaker
field-money-amount = Összeg
# plain wording, to be checked by a native speaker
field-money-source = Honnan van a pénz

## A line of help under a question

# plain wording, to be checked by a native speaker
field-known-on-hint = Ettől számítjuk a határidőket.
# plain wording, to be checked by a native speaker
field-description-hint = Ki mit mondott vagy tett. A szó szerinti mondatokat tedd idézőjelbe.
# plain wording, to be checked by a native speaker
field-respondent-hint = Elég az intézmény neve.
# plain wording, to be checked by a native speaker
field-ground-hint = Az érintett szerint miért történt. Kérdezd meg, ne találgass.
# plain wording, to be checked by a native speaker
field-monthly-income-hint = Az eset országának pénznemében.
# plain wording, to be checked by a native speaker
field-debts-total-hint = Az eset országának pénznemében.
# plain wording, to be checked by a native speaker
field-monthly-budget-hint = Az eset országának pénznemében, rezsivel.
# plain wording, to be checked by a native speaker
field-money-amount-hint = Az eset országának pénznemében.
# plain wording, to be checked by a native speaker
field-due-date-hint = Elég a hónap.
# plain wording, to be checked by a native speaker
field-pregnancy-weeks-hint = A mai napon.
# plain wording, to be checked by a native speaker
field-wishes-hint = Csak amit ő maga mond.
# plain wording, to be checked by a native speaker
field-health-topic-hint = Diagnózist soha.

## Numbers of a question

# plain wording, to be checked by a native speaker
field-other-children-at_home = Otthon
# plain wording, to be checked by a native speaker
field-other-children-in_care = Nevelésben, gondozásban

## Areas of life

code-life-area-education = Oktatás – köznevelés
# plain wording, to be checked by a native speaker
code-life-area-housing = Lakhatás
# plain wording, to be checked by a native speaker
code-life-area-employment = Foglalkoztatás
# plain wording, to be checked by a native speaker
code-life-area-health = Egészségügyi ellátás
# plain wording, to be checked by a native speaker
code-life-area-social-security = Szociális ellátás
# plain wording, to be checked by a native speaker
code-life-area-goods-services = Áruk és szolgáltatások
# plain wording, to be checked by a native speaker
code-life-area-authority-conduct = Hatósági eljárás
# plain wording, to be checked by a native speaker
code-life-area-police = Rendőrség
# plain wording, to be checked by a native speaker
code-life-area-public-space-dignity = Közterület, méltóság, gyűlöletbeszéd
# plain wording, to be checked by a native speaker
code-life-area-professional-bodies = Szakszervezetek, szakmai kamarák
# plain wording, to be checked by a native speaker
code-life-area-other = Egyéb

## School issues

# plain wording, to be checked by a native speaker
code-education-issue-separate-class = Külön osztály vagy csoport roma tanulóknak
# plain wording, to be checked by a native speaker
code-education-issue-separate-building = Külön épület vagy iskola
# plain wording, to be checked by a native speaker
code-education-issue-last-benches = Külön ültetve az osztályban (utolsó padok)
# plain wording, to be checked by a native speaker
code-education-issue-enrolment-refused = Felvétel megtagadása vagy korlátozása
# plain wording, to be checked by a native speaker
code-education-issue-catchment = Etnikai alapon kijelölt körzethatár
code-education-issue-special-school = Fogyatékossá nyilvánítás
# plain wording, to be checked by a native speaker
code-education-issue-shift-teaching = Délutáni tanítás roma tanulóknak
code-education-issue-separate-ceremony = Különballagás
code-education-issue-exclusion-home-study = Magántanulóvá válás
# plain wording, to be checked by a native speaker
code-education-issue-bullying = Etnikai zaklatás, tanári bánásmód

## Forms of discrimination

code-discrimination-form-direct = Közvetlen hátrányos megkülönböztetés
code-discrimination-form-indirect = Közvetett hátrányos megkülönböztetés
code-discrimination-form-harassment = Zaklatás
code-discrimination-form-sexual-harassment = Szexuális zaklatás
code-discrimination-form-segregation = Jogellenes elkülönítés
code-discrimination-form-victimisation = Megtorlás
# plain wording, to be checked by a native speaker
code-discrimination-form-instruction = Utasítás hátrányos megkülönböztetésre
# plain wording, to be checked by a native speaker
code-discrimination-form-incitement = Felbujtás hátrányos megkülönböztetésre

## Protected grounds, in every language in the words of the law of their country

code-ground-hu-sex = Nem, illetve ennek megfelelő identitás
code-ground-hu-race = Faji hovatartozás
code-ground-hu-colour = Bőrszín
code-ground-hu-nationality = Nemzetiség
code-ground-hu-minority = Nemzetiséghez való tartozás
code-ground-hu-mother-tongue = Anyanyelv
code-ground-hu-disability = Fogyatékosság
code-ground-hu-health = Egészségi állapot
code-ground-hu-religion = Vallási vagy világnézeti meggyőződés
code-ground-hu-opinion = Politikai vagy más vélemény
code-ground-hu-family = Családi állapot
code-ground-hu-parenthood = Anyaság (terhesség) vagy apaság
code-ground-hu-orientation = Szexuális irányultság
code-ground-hu-age = Életkor
code-ground-hu-social-origin = Társadalmi származás
code-ground-hu-property = Vagyoni helyzet
code-ground-hu-part-time = Foglalkoztatási jogviszony vagy munkavégzésre irányuló egyéb jogviszony részmunkaidős jellege, illetve határozott időtartama
code-ground-hu-union = Érdekképviselethez való tartozás
code-ground-hu-other = Egyéb helyzet, tulajdonság vagy jellemző
code-ground-cz-race = Rasa
code-ground-cz-ethnic = Etnický původ
code-ground-cz-nationality = Národnost
code-ground-cz-sex = Pohlaví
code-ground-cz-orientation = Sexuální orientace
code-ground-cz-age = Věk
code-ground-cz-disability = Zdravotní postižení
code-ground-cz-religion = Náboženské vyznání
code-ground-cz-belief = Víra či světový názor
code-ground-cz-citizenship = Státní příslušnost
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-race = Rasă
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-nationality = Naționalitate
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-ethnicity = Etnie
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-language = Limbă
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-religion = Religie
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-social-category = Categorie socială
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-convictions = Convingeri
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-sex = Sex
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-orientation = Orientare sexuală
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-age = Vârstă
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-disability = Handicap
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-chronic = Boală cronică necontagioasă
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-hiv = Infectare HIV
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-disadvantaged = Apartenență la o categorie defavorizată
# wording of the law as known to us, to be checked against the consolidated act
code-ground-ro-other = Orice alt criteriu
code-ground-sk-sex = Pohlavie
code-ground-sk-religion = Náboženské vyznanie alebo viera
code-ground-sk-race = Rasa
code-ground-sk-ethnic = Príslušnosť k národnosti alebo etnickej skupine
code-ground-sk-disability = Zdravotné postihnutie
code-ground-sk-age = Vek
code-ground-sk-orientation = Sexuálna orientácia
code-ground-sk-marital = Manželský stav a rodinný stav
code-ground-sk-colour = Farba pleti
code-ground-sk-language = Jazyk
code-ground-sk-opinion = Politické alebo iné zmýšľanie
code-ground-sk-origin = Národný alebo sociálny pôvod
code-ground-sk-property = Majetok
code-ground-sk-gender-other = Rod alebo iné postavenie

## Kinds of institutions

# plain wording, to be checked by a native speaker
code-respondent-type-school = Iskola
# plain wording, to be checked by a native speaker
code-respondent-type-authority = Hatóság
# plain wording, to be checked by a native speaker
code-respondent-type-landlord = Bérbeadó
# plain wording, to be checked by a native speaker
code-respondent-type-employer = Munkáltató
# plain wording, to be checked by a native speaker
code-respondent-type-shop = Üzlet
# plain wording, to be checked by a native speaker
code-respondent-type-police = Rendőrség
# plain wording, to be checked by a native speaker
code-respondent-type-other = Egyéb

## Effects

# plain wording, to be checked by a native speaker
code-impact-out-of-school = A gyermek kimaradt az iskolából
# plain wording, to be checked by a native speaker
code-impact-lost-job-or-home = Elvesztett munka vagy lakás
# plain wording, to be checked by a native speaker
code-impact-health = Egészség
# plain wording, to be checked by a native speaker
code-impact-fear = Félelem
# plain wording, to be checked by a native speaker
code-impact-cost = Költség

## Signs of bias

# plain wording, to be checked by a native speaker
code-bias-indicator-words-used = Elhangzott szavak
# plain wording, to be checked by a native speaker
code-bias-indicator-pattern = Ismétlődő minta
# plain wording, to be checked by a native speaker
code-bias-indicator-symbols = Jelképek
# plain wording, to be checked by a native speaker
code-bias-indicator-different-treatment = Másokkal másként bántak
# plain wording, to be checked by a native speaker
code-bias-indicator-earlier-incidents = Korábbi esetek

## Reports to the police

# plain wording, to be checked by a native speaker
code-crime-report-no = Nem
# plain wording, to be checked by a native speaker
code-crime-report-yes = Igen
# plain wording, to be checked by a native speaker
code-crime-report-does-not-want = Az érintett nem szeretné

## What a person wants

# plain wording, to be checked by a native speaker
code-wanted-outcome-apology = Bocsánatkérés
# plain wording, to be checked by a native speaker
code-wanted-outcome-stop = Hogy abbamaradjon
# plain wording, to be checked by a native speaker
code-wanted-outcome-place = Felvétel, hely
# plain wording, to be checked by a native speaker
code-wanted-outcome-compensation = Kártérítés
# plain wording, to be checked by a native speaker
code-wanted-outcome-sanction = Szankció
# plain wording, to be checked by a native speaker
code-wanted-outcome-nothing-yet = Egyelőre semmit
# plain wording, to be checked by a native speaker
code-wanted-outcome-only-record = Csak hogy feljegyezzük

## Who represents the person

# plain wording, to be checked by a native speaker
code-representation-none = Senki
# plain wording, to be checked by a native speaker
code-representation-ngo = Civil szervezet
# plain wording, to be checked by a native speaker
code-representation-lawyer = Ügyvéd

## ETHOS categories

# plain wording, to be checked by a native speaker
code-ethos-ethos-1 = Közterületen élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-2 = Éjjeli menedékhelyen alvók
# plain wording, to be checked by a native speaker
code-ethos-ethos-3 = Hajléktalanok szállásán élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-4 = Nők védett szállásán élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-5 = Bevándorlók szállásán élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-6 = Intézményből elbocsátás előtt állók
# plain wording, to be checked by a native speaker
code-ethos-ethos-7 = Hajléktalanság miatt tartós támogatásban élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-8 = Bizonytalan lakhatásban élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-9 = Kilakoltatással fenyegetettek
# plain wording, to be checked by a native speaker
code-ethos-ethos-10 = Erőszakkal fenyegetettek
# plain wording, to be checked by a native speaker
code-ethos-ethos-11 = Ideiglenes, nem lakásnak épült helyen élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-12 = Lakhatásra alkalmatlan helyen élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-13 = Nagyon zsúfolt lakásban élők
# plain wording, to be checked by a native speaker
code-ethos-ethos-ok = Megfelelő, biztos lakhatás
# plain wording, to be checked by a native speaker
code-ethos-ethos-unknown = Nem ismert

## Forms of housing

# plain wording, to be checked by a native speaker
code-housing-form-hostel = Munkásszálló
# plain wording, to be checked by a native speaker
code-housing-form-relatives = Rokonoknál, ismerősöknél
# plain wording, to be checked by a native speaker
code-housing-form-private-rent = Magánbérlet (albérlet)
# plain wording, to be checked by a native speaker
code-housing-form-municipal-rent = Önkormányzati bérlakás
# plain wording, to be checked by a native speaker
code-housing-form-sublet = Albérlet
# plain wording, to be checked by a native speaker
code-housing-form-shelter = Átmeneti szálló
code-housing-form-family-home-temp = Családok átmeneti otthona
# plain wording, to be checked by a native speaker
code-housing-form-owned-unfit = Saját, rossz állapotú vagy rendezetlen jogú ház
# plain wording, to be checked by a native speaker
code-housing-form-improvised = Kunyhó, szükséglakás
# plain wording, to be checked by a native speaker
code-housing-form-street = Utca, közterület

## Reasons to move

# plain wording, to be checked by a native speaker
code-reason-to-move-eviction = Kilakoltatás
# plain wording, to be checked by a native speaker
code-reason-to-move-contract-end = Lejár a szerződés
# plain wording, to be checked by a native speaker
code-reason-to-move-unfit = Lakhatásra alkalmatlan
# plain wording, to be checked by a native speaker
code-reason-to-move-overcrowding = Zsúfoltság
# plain wording, to be checked by a native speaker
code-reason-to-move-violence = Erőszak
# plain wording, to be checked by a native speaker
code-reason-to-move-school-work = Iskola vagy munka
# plain wording, to be checked by a native speaker
code-reason-to-move-price = Ár

## Letters that end a home

# plain wording, to be checked by a native speaker
code-notice-kind-notice = Felmondás
# plain wording, to be checked by a native speaker
code-notice-kind-eviction = Kiköltöztetés
# plain wording, to be checked by a native speaker
code-notice-kind-other = Egyéb

## Accessibility needs

# plain wording, to be checked by a native speaker
code-access-need-ground-floor = Földszint
# plain wording, to be checked by a native speaker
code-access-need-no-stairs = Lépcső nélkül
# plain wording, to be checked by a native speaker
code-access-need-bathroom = Akadálymentes fürdő

## Sources of income

# plain wording, to be checked by a native speaker
code-income-source-work = Munka
# plain wording, to be checked by a native speaker
code-income-source-benefit = Segély, ellátás
# plain wording, to be checked by a native speaker
code-income-source-pension = Nyugdíj
# plain wording, to be checked by a native speaker
code-income-source-parental = Gyermekgondozási ellátás
# plain wording, to be checked by a native speaker
code-income-source-none = Nincs

## Debts of a household

# plain wording, to be checked by a native speaker
code-household-debt-none = Nincs
# plain wording, to be checked by a native speaker
code-household-debt-municipality = Önkormányzat felé
# plain wording, to be checked by a native speaker
code-household-debt-rent = Lakbér
# plain wording, to be checked by a native speaker
code-household-debt-utilities = Rezsi
# plain wording, to be checked by a native speaker
code-household-debt-other = Egyéb

## Barriers

# plain wording, to be checked by a native speaker
code-housing-barrier-ethnic-prejudice = Előítélet, elutasítás roma származás miatt
# plain wording, to be checked by a native speaker
code-housing-barrier-deposit = Kaució hiánya
# plain wording, to be checked by a native speaker
code-housing-barrier-debts = Tartozás
# plain wording, to be checked by a native speaker
code-housing-barrier-income-source = Nem munkából származó jövedelem
# plain wording, to be checked by a native speaker
code-housing-barrier-low-income = Alacsony jövedelem
# plain wording, to be checked by a native speaker
code-housing-barrier-household-size = Nagycsalád
# plain wording, to be checked by a native speaker
code-housing-barrier-single-parent = Egyedülálló szülő
# plain wording, to be checked by a native speaker
code-housing-barrier-disability-access = Fogyatékosság, akadálymentesség
# plain wording, to be checked by a native speaker
code-housing-barrier-no-references = Nincs bérlői előélet
# plain wording, to be checked by a native speaker
code-housing-barrier-documents = Hiányzó iratok, lakcím
# plain wording, to be checked by a native speaker
code-housing-barrier-allocation-rules = Önkormányzati elosztási szabályok
# plain wording, to be checked by a native speaker
code-housing-barrier-local-tie = Helyi kötődés feltétele
# plain wording, to be checked by a native speaker
code-housing-barrier-supply = Nincs megfelelő lakás
# plain wording, to be checked by a native speaker
code-housing-barrier-rent-price = Túl magas bérleti díj
# plain wording, to be checked by a native speaker
code-housing-barrier-location-segregated = Csak szegregátumban van lakás
# plain wording, to be checked by a native speaker
code-housing-barrier-digital = Nincs internet, nem tud online jelentkezni
# plain wording, to be checked by a native speaker
code-housing-barrier-tenancy-skills = Bérlet megtartásához támogatás kell

## States of an offered flat

# plain wording, to be checked by a native speaker
code-offer-status-offered = Felajánlva
# plain wording, to be checked by a native speaker
code-offer-status-viewing = Lakásnézés
# plain wording, to be checked by a native speaker
code-offer-status-reserved = Lefoglalva
# plain wording, to be checked by a native speaker
code-offer-status-let = Kiadva
# plain wording, to be checked by a native speaker
code-offer-status-withdrawn = Visszavonva

## Reasons of a refusal

# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-said = Származás, kimondva
# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-suspected = Származás, feltehetően
# plain wording, to be checked by a native speaker
code-refusal-reason-income = Jövedelem
# plain wording, to be checked by a native speaker
code-refusal-reason-debt = Tartozás
# plain wording, to be checked by a native speaker
code-refusal-reason-size = A háztartás nagysága
# plain wording, to be checked by a native speaker
code-refusal-reason-other = Egyéb

## Guarantees

# plain wording, to be checked by a native speaker
code-guarantee-deposit-paid = Kaució kifizetve
# plain wording, to be checked by a native speaker
code-guarantee-arrears-covered = Hátralék rendezve
# plain wording, to be checked by a native speaker
code-guarantee-repair-covered = Javítás fedezve
# plain wording, to be checked by a native speaker
code-guarantee-none = Nincs

## Reasons a tenancy ended

# plain wording, to be checked by a native speaker
code-tenancy-end-reason-arrears = Lakbér- vagy rezsihátralék
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-fixed-term-end = Határozott idő lejárt
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-notice-landlord = Bérbeadói felmondás
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-sale-owner-need = Eladás, saját célú használat
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-neighbours = Szomszédok panasza, házirend
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-damage = Kár a lakásban
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unfit = A lakás alkalmatlanná vált
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-violence = Erőszak, fenyegetés
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-better = Jobb lakásba költözött
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-away = Elköltözött
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-household-change = Háztartás felbomlása, halál, intézmény
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-eviction-enforced = Kilakoltatás
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unknown = Nem ismert

## Who confirmed a pregnancy

# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-doctor = Orvos
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-health-visitor = Védőnő
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-test = Teszt
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-not-yet = Még senki

## Prenatal care

# plain wording, to be checked by a native speaker
code-prenatal-care-yes = Igen
# plain wording, to be checked by a native speaker
code-prenatal-care-no = Nem
# plain wording, to be checked by a native speaker
code-prenatal-care-refused = Elutasította
# plain wording, to be checked by a native speaker
code-prenatal-care-unknown = Nem ismert

## Ages

# plain wording, to be checked by a native speaker
code-age-band-under-14 = 14 év alatt
# plain wording, to be checked by a native speaker
code-age-band-14-17 = 14–17
# plain wording, to be checked by a native speaker
code-age-band-18-24 = 18–24
# plain wording, to be checked by a native speaker
code-age-band-25-34 = 25–34
# plain wording, to be checked by a native speaker
code-age-band-35-plus = 35 vagy több

## What a guardian knows

# plain wording, to be checked by a native speaker
code-guardian-role-does-not-know = Nem tud róla
# plain wording, to be checked by a native speaker
code-guardian-role-knows = Tud róla
# plain wording, to be checked by a native speaker
code-guardian-role-involved = Részt vesz benne
# plain wording, to be checked by a native speaker
code-guardian-role-unknown = Nem ismert

## Safety now

# plain wording, to be checked by a native speaker
code-safety-now-yes = Igen
# plain wording, to be checked by a native speaker
code-safety-now-tonight-only = Csak ma éjjel
# plain wording, to be checked by a native speaker
code-safety-now-no = Nem

## Sources of danger

# plain wording, to be checked by a native speaker
code-danger-source-partner = Partner
# plain wording, to be checked by a native speaker
code-danger-source-family = Család
# plain wording, to be checked by a native speaker
code-danger-source-trafficker = Emberkereskedő
# plain wording, to be checked by a native speaker
code-danger-source-self = Saját maga
# plain wording, to be checked by a native speaker
code-danger-source-none-told = Nem nevezett meg senkit

## Levels of risk

# plain wording, to be checked by a native speaker
code-risk-level-low = Alacsony
# plain wording, to be checked by a native speaker
code-risk-level-medium = Közepes
# plain wording, to be checked by a native speaker
code-risk-level-high = Magas

## Whom she can turn to

# plain wording, to be checked by a native speaker
code-supporter-partner = Partner
# plain wording, to be checked by a native speaker
code-supporter-mother = Édesanyja
# plain wording, to be checked by a native speaker
code-supporter-sister = Nővére, húga
# plain wording, to be checked by a native speaker
code-supporter-neighbour = Szomszéd
# plain wording, to be checked by a native speaker
code-supporter-nobody = Senki

## Things that help

# plain wording, to be checked by a native speaker
code-in-kind-need-food = Élelmiszer
# plain wording, to be checked by a native speaker
code-in-kind-need-baby-things = Babaholmi
# plain wording, to be checked by a native speaker
code-in-kind-need-travel = Utazás
# plain wording, to be checked by a native speaker
code-in-kind-need-rent = Lakbér
# plain wording, to be checked by a native speaker
code-in-kind-need-medicine = Gyógyszer

## Her wishes

# plain wording, to be checked by a native speaker
code-wish-keep = Megtartja és felneveli
# plain wording, to be checked by a native speaker
code-wish-undecided = Még nem döntött
# plain wording, to be checked by a native speaker
code-wish-temporary-home = Családok átmeneti otthona
# plain wording, to be checked by a native speaker
code-wish-open-adoption = Nyílt örökbe fogadás
# plain wording, to be checked by a native speaker
code-wish-confidential-birth = Titokban szülne
# plain wording, to be checked by a native speaker
code-wish-other = Más
# plain wording, to be checked by a native speaker
code-wish-does-not-say = Nem szeretné elmondani

## What was explained to her

# plain wording, to be checked by a native speaker
code-informed-option-staying-together = Együtt maradni
# plain wording, to be checked by a native speaker
code-informed-option-temporary-home = Átmeneti otthon
# plain wording, to be checked by a native speaker
code-informed-option-adoption = Örökbeadás
# plain wording, to be checked by a native speaker
code-informed-option-birth-rules = A szülés szabályai
# plain wording, to be checked by a native speaker
code-informed-option-benefits = Ellátások
# plain wording, to be checked by a native speaker
code-informed-option-hotline = Segélyvonal

## With whom the child is

# plain wording, to be checked by a native speaker
code-child-outcome-mother = Édesanyjánál
# plain wording, to be checked by a native speaker
code-child-outcome-family = Családban
# plain wording, to be checked by a native speaker
code-child-outcome-temporary-home-mother = Átmeneti otthonban, édesanyjával
# plain wording, to be checked by a native speaker
code-child-outcome-foster-care = Nevelőszülőnél
# plain wording, to be checked by a native speaker
code-child-outcome-adoption = Örökbe fogadva
# plain wording, to be checked by a native speaker
code-child-outcome-unknown = Nem ismert

## Documents

# plain wording, to be checked by a native speaker
code-document-type-id-card = Személyi igazolvány
# plain wording, to be checked by a native speaker
code-document-type-address-card = Lakcímkártya
# plain wording, to be checked by a native speaker
code-document-type-birth-certificate = Születési anyakönyvi kivonat
# plain wording, to be checked by a native speaker
code-document-type-residence = Tartózkodás
# plain wording, to be checked by a native speaker
code-document-type-health-card = Taj-kártya
# plain wording, to be checked by a native speaker
code-document-type-school = Iskolai irat
# plain wording, to be checked by a native speaker
code-document-type-other = Egyéb

## Kinds of debt

# plain wording, to be checked by a native speaker
code-debt-kind-rent = Lakbér
# plain wording, to be checked by a native speaker
code-debt-kind-utilities = Rezsi
# plain wording, to be checked by a native speaker
code-debt-kind-loan = Hitel
# plain wording, to be checked by a native speaker
code-debt-kind-fine = Bírság
# plain wording, to be checked by a native speaker
code-debt-kind-enforcement = Végrehajtás

## Health topics

# plain wording, to be checked by a native speaker
code-health-topic-no-doctor = Nincs háziorvosa
# plain wording, to be checked by a native speaker
code-health-topic-vaccination = Oltás
# plain wording, to be checked by a native speaker
code-health-topic-chronic = Krónikus betegség
# plain wording, to be checked by a native speaker
code-health-topic-pregnancy = Várandósság
# plain wording, to be checked by a native speaker
code-health-topic-disability = Fogyatékosság
# plain wording, to be checked by a native speaker
code-health-topic-dental = Fogászat

## Yes, no, or not known

# plain wording, to be checked by a native speaker
code-yes-no-unknown-yes = Igen
# plain wording, to be checked by a native speaker
code-yes-no-unknown-no = Nem
# plain wording, to be checked by a native speaker
code-yes-no-unknown-unknown = Nem ismert

## Education topics

# plain wording, to be checked by a native speaker
code-education-topic-enrolment = Beiratkozás
# plain wording, to be checked by a native speaker
code-education-topic-absence = Hiányzás
# plain wording, to be checked by a native speaker
code-education-topic-special-education = Gyógypedagógia
# plain wording, to be checked by a native speaker
code-education-topic-adult = Felnőttoktatás
# plain wording, to be checked by a native speaker
code-education-topic-transport = Utazás

## Work topics

# plain wording, to be checked by a native speaker
code-employment-topic-search = Álláskeresés
# plain wording, to be checked by a native speaker
code-employment-topic-contract = Szerződés
# plain wording, to be checked by a native speaker
code-employment-topic-unpaid-wage = Kifizetetlen bér
# plain wording, to be checked by a native speaker
code-employment-topic-public-works = Közmunka
# plain wording, to be checked by a native speaker
code-employment-topic-training = Képzés

## Money that was handled

# plain wording, to be checked by a native speaker
code-money-handling-none = Nem volt
# plain wording, to be checked by a native speaker
code-money-handling-with-receipt = Volt, bizonylattal
# plain wording, to be checked by a native speaker
code-money-handling-without-receipt = Volt, bizonylat nélkül
