### Words of what each of the four kinds of case asks of its own. From our domain research.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## What is still open in a case

# plain wording, to be checked by a native speaker
kinds-open = Ce mai lipsește
# plain wording, to be checked by a native speaker
kinds-open-basis = Unele întrebări se deschid după ce alegi temeiul juridic.
# plain wording, to be checked by a native speaker
kinds-open-needed = Necesar
# plain wording, to be checked by a native speaker
kinds-open-show = Deschide
# plain wording, to be checked by a native speaker
kinds-open-show-needed = Deschide (necesare: { $needed })
# plain wording, to be checked by a native speaker
kinds-open-answer-to = Completează: { $field }
# plain wording, to be checked by a native speaker
kinds-open-answer = Completează

## Groups of questions

# plain wording, to be checked by a native speaker
form-step-case = Despre caz
# plain wording, to be checked by a native speaker
form-step-event = Fapta
# plain wording, to be checked by a native speaker
form-step-who-did-it = Cine a făcut-o
# plain wording, to be checked by a native speaker
form-step-why = De ce și cu ce efect
# plain wording, to be checked by a native speaker
form-step-aim = Scopul
# plain wording, to be checked by a native speaker
form-step-household = Gospodăria
# plain wording, to be checked by a native speaker
form-step-home-now = Unde locuiesc acum
# plain wording, to be checked by a native speaker
form-step-home-wanted = Ce locuință le trebuie
# plain wording, to be checked by a native speaker
form-step-tenancy = Drumul spre locuință
# plain wording, to be checked by a native speaker
form-step-safety = Siguranță
# plain wording, to be checked by a native speaker
form-step-pregnancy = Sarcina
# plain wording, to be checked by a native speaker
form-step-around-her = Casa și sprijinul ei
# plain wording, to be checked by a native speaker
form-step-her-decision = Ce își dorește ea
# plain wording, to be checked by a native speaker
form-step-matter = Despre ce este vorba
# plain wording, to be checked by a native speaker
form-step-money = Bani

## Questions of a case of discrimination

# plain wording, to be checked by a native speaker
field-occurred-on = Data faptei
# plain wording, to be checked by a native speaker
field-known-on = Data la care a aflat
# plain wording, to be checked by a native speaker
field-place = Unde
# plain wording, to be checked by a native speaker
field-area = Domeniu
# plain wording, to be checked by a native speaker
field-education-issue = Problema școlară
# plain wording, to be checked by a native speaker
field-form = Forma discriminării
# plain wording, to be checked by a native speaker
field-description = Descrierea faptei
# plain wording, to be checked by a native speaker
field-respondent-type = Tipul instituției
# plain wording, to be checked by a native speaker
field-respondent = Reclamat
# plain wording, to be checked by a native speaker
field-comparator = Cum au fost tratați ceilalți
# plain wording, to be checked by a native speaker
field-others-affected = Câte alte persoane
# plain wording, to be checked by a native speaker
field-crime-reported = Sesizat la poliție
# plain wording, to be checked by a native speaker
field-other-proceedings = Alte proceduri
# plain wording, to be checked by a native speaker
field-ground = Criteriu de discriminare
# plain wording, to be checked by a native speaker
field-bias-indicators = Indicii de prejudecată
# plain wording, to be checked by a native speaker
field-impact = Efecte
# plain wording, to be checked by a native speaker
field-impact-in-words = Efectele, în cuvinte
# plain wording, to be checked by a native speaker
field-wanted-outcome = Ce dorește
# plain wording, to be checked by a native speaker
field-wanted-in-words = Dorința, în cuvinte
# plain wording, to be checked by a native speaker
field-representation = Reprezentare
# plain wording, to be checked by a native speaker
field-person-wants-anonymity = Identitatea să rămână confidențială

## Questions of a housing case

# plain wording, to be checked by a native speaker
field-access-need = Accesibilitate
# plain wording, to be checked by a native speaker
field-income-sources = Surse de venit
# plain wording, to be checked by a native speaker
field-monthly-income = Venitul lunar al gospodăriei
# plain wording, to be checked by a native speaker
field-debts = Datorii / executare
# plain wording, to be checked by a native speaker
field-debts-total = Datorii în total
# plain wording, to be checked by a native speaker
field-ethos-now = Situația locativă (ETHOS)
# plain wording, to be checked by a native speaker
field-housing-form = Forma actuală
# plain wording, to be checked by a native speaker
field-reason-to-move = Motivul mutării
# plain wording, to be checked by a native speaker
field-notice-received = Notificare / evacuare primită
# plain wording, to be checked by a native speaker
field-notice-kind = Ce s-a primit
# plain wording, to be checked by a native speaker
field-need-rooms = Camere necesare
# plain wording, to be checked by a native speaker
field-monthly-budget = Cost lunar maxim
# plain wording, to be checked by a native speaker
field-need-district = Zona dorită
# plain wording, to be checked by a native speaker
field-barriers = Bariere
# plain wording, to be checked by a native speaker
field-interview-done = Interviu inițial
# plain wording, to be checked by a native speaker
field-offer-status = Starea ofertei
# plain wording, to be checked by a native speaker
field-refusal-reason = Motivul refuzului
# plain wording, to be checked by a native speaker
field-refusal-in-words = Refuzul, în cuvinte
# plain wording, to be checked by a native speaker
field-guarantee = Garanții
# plain wording, to be checked by a native speaker
field-moved-in = Mutare
# plain wording, to be checked by a native speaker
field-ethos-after = Situația după (ETHOS)
# plain wording, to be checked by a native speaker
field-tenancy-end = Încetarea închirierii
# plain wording, to be checked by a native speaker
field-tenancy-end-reason = De ce a încetat închirierea

## Questions of a crisis pregnancy

# plain wording, to be checked by a native speaker
field-age-band = Grupă de vârstă
# plain wording, to be checked by a native speaker
field-guardian-involved = Știe reprezentantul legal
# plain wording, to be checked by a native speaker
field-safe-now = Este în siguranță
# plain wording, to be checked by a native speaker
field-danger-from = Pericol din partea
# plain wording, to be checked by a native speaker
field-risk-level = Nivel de risc
# plain wording, to be checked by a native speaker
field-due-date = Data probabilă a nașterii
# plain wording, to be checked by a native speaker
field-pregnancy-weeks = Săptămâna de sarcină
# plain wording, to be checked by a native speaker
field-pregnancy-confirmed = Confirmată de
# plain wording, to be checked by a native speaker
field-prenatal-care = În evidență prenatală
# plain wording, to be checked by a native speaker
field-hidden-pregnancy = Sarcină ascunsă
# plain wording, to be checked by a native speaker
field-housing-now = Locuire
# plain wording, to be checked by a native speaker
field-other-children = Alți copii
# plain wording, to be checked by a native speaker
field-support-network = Sprijin din partea
# plain wording, to be checked by a native speaker
field-in-kind-need = Sprijin în natură
# plain wording, to be checked by a native speaker
field-wishes = Dorința mamei
# plain wording, to be checked by a native speaker
field-wishes-in-words = Cu cuvintele ei
# plain wording, to be checked by a native speaker
field-informed-options = Opțiuni explicate
# plain wording, to be checked by a native speaker
field-child-outcome = Copilul rămâne cu

## Questions of general help

# plain wording, to be checked by a native speaker
field-document-type = Ce act
# plain wording, to be checked by a native speaker
field-benefit = Prestație
# plain wording, to be checked by a native speaker
field-debt-kind = Datorie
# plain wording, to be checked by a native speaker
field-health-topic = Tema de sănătate
# plain wording, to be checked by a native speaker
field-gp-registered = Înscris la medic de familie
# plain wording, to be checked by a native speaker
field-education-topic = Tema educațională
# plain wording, to be checked by a native speaker
field-employment-topic = Loc de muncă
# plain wording, to be checked by a native speaker
field-money-involved = Ajutor bănesc
# plain wording, to be checked by a native speaker
field-money-amount = Suma
# plain wording, to be checked by a native speaker
field-money-source = De unde sunt banii

## A line of help under a question

# plain wording, to be checked by a native speaker
field-known-on-hint = De la ea se numără termenele.
# plain wording, to be checked by a native speaker
field-description-hint = Cine ce a spus sau a făcut. Pune între ghilimele ce s-a spus întocmai.
# plain wording, to be checked by a native speaker
field-respondent-hint = Numele instituției ajunge.
# plain wording, to be checked by a native speaker
field-ground-hint = După cum spune persoana. Întreabă, nu ghici.
# plain wording, to be checked by a native speaker
field-monthly-income-hint = În moneda țării cazului.
# plain wording, to be checked by a native speaker
field-debts-total-hint = În moneda țării cazului.
# plain wording, to be checked by a native speaker
field-monthly-budget-hint = În moneda țării cazului, cu utilități.
# plain wording, to be checked by a native speaker
field-money-amount-hint = În moneda țării cazului.
# plain wording, to be checked by a native speaker
field-due-date-hint = Luna ajunge.
# plain wording, to be checked by a native speaker
field-pregnancy-weeks-hint = La data de azi.
# plain wording, to be checked by a native speaker
field-wishes-hint = Doar ce spune ea însăși.
# plain wording, to be checked by a native speaker
field-health-topic-hint = Niciodată un diagnostic.

## Numbers of a question

# plain wording, to be checked by a native speaker
field-other-children-at_home = Acasă
# plain wording, to be checked by a native speaker
field-other-children-in_care = În îngrijirea altora

## Areas of life

# plain wording, to be checked by a native speaker
code-life-area-education = Educație
# plain wording, to be checked by a native speaker
code-life-area-housing = Locuire
# plain wording, to be checked by a native speaker
code-life-area-employment = Ocuparea forței de muncă
# plain wording, to be checked by a native speaker
code-life-area-health = Sănătate
# plain wording, to be checked by a native speaker
code-life-area-social-security = Protecție socială
# plain wording, to be checked by a native speaker
code-life-area-goods-services = Bunuri și servicii
# plain wording, to be checked by a native speaker
code-life-area-authority-conduct = Conduita autorității publice
# plain wording, to be checked by a native speaker
code-life-area-police = Poliție
# plain wording, to be checked by a native speaker
code-life-area-public-space-dignity = Demnitate personală
# plain wording, to be checked by a native speaker
code-life-area-professional-bodies = Sindicate și camere profesionale
# plain wording, to be checked by a native speaker
code-life-area-other = Altele

## School issues

code-education-issue-separate-class = Separarea fizică în grupe/clase
code-education-issue-separate-building = Separarea în clădiri/școli
code-education-issue-last-benches = Ultimele două bănci
# plain wording, to be checked by a native speaker
code-education-issue-enrolment-refused = Înscriere refuzată sau limitată
# plain wording, to be checked by a native speaker
code-education-issue-catchment = Circumscripție școlară trasată pe criterii etnice
# plain wording, to be checked by a native speaker
code-education-issue-special-school = Plasare în învățământul special
# plain wording, to be checked by a native speaker
code-education-issue-shift-teaching = Schimb de după-amiază pentru elevii romi
# plain wording, to be checked by a native speaker
code-education-issue-separate-ceremony = Festivitate, cantină sau spații separate
# plain wording, to be checked by a native speaker
code-education-issue-exclusion-home-study = Împingere spre studiu acasă
code-education-issue-bullying = Bullying

## Forms of discrimination

code-discrimination-form-direct = Discriminare directă
code-discrimination-form-indirect = Discriminare indirectă
code-discrimination-form-harassment = Hărțuire
# plain wording, to be checked by a native speaker
code-discrimination-form-sexual-harassment = Hărțuire sexuală
code-discrimination-form-segregation = Segregare
code-discrimination-form-victimisation = Victimizare
# plain wording, to be checked by a native speaker
code-discrimination-form-instruction = Dispoziția de a discrimina
# plain wording, to be checked by a native speaker
code-discrimination-form-incitement = Instigare la discriminare

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
code-respondent-type-school = Școală
# plain wording, to be checked by a native speaker
code-respondent-type-authority = Autoritate
# plain wording, to be checked by a native speaker
code-respondent-type-landlord = Proprietar
# plain wording, to be checked by a native speaker
code-respondent-type-employer = Angajator
# plain wording, to be checked by a native speaker
code-respondent-type-shop = Magazin
# plain wording, to be checked by a native speaker
code-respondent-type-police = Poliție
# plain wording, to be checked by a native speaker
code-respondent-type-other = Altele

## Effects

# plain wording, to be checked by a native speaker
code-impact-out-of-school = Copil în afara școlii
# plain wording, to be checked by a native speaker
code-impact-lost-job-or-home = Loc de muncă sau locuință pierdută
# plain wording, to be checked by a native speaker
code-impact-health = Sănătate
# plain wording, to be checked by a native speaker
code-impact-fear = Teamă
# plain wording, to be checked by a native speaker
code-impact-cost = Costuri

## Signs of bias

# plain wording, to be checked by a native speaker
code-bias-indicator-words-used = Cuvinte folosite
# plain wording, to be checked by a native speaker
code-bias-indicator-pattern = Un tipar
# plain wording, to be checked by a native speaker
code-bias-indicator-symbols = Simboluri
# plain wording, to be checked by a native speaker
code-bias-indicator-different-treatment = Alții au fost tratați altfel
# plain wording, to be checked by a native speaker
code-bias-indicator-earlier-incidents = Incidente anterioare

## Reports to the police

# plain wording, to be checked by a native speaker
code-crime-report-no = Nu
# plain wording, to be checked by a native speaker
code-crime-report-yes = Da
# plain wording, to be checked by a native speaker
code-crime-report-does-not-want = Persoana nu dorește

## What a person wants

# plain wording, to be checked by a native speaker
code-wanted-outcome-apology = Scuze
# plain wording, to be checked by a native speaker
code-wanted-outcome-stop = Să înceteze
# plain wording, to be checked by a native speaker
code-wanted-outcome-place = Înscriere, un loc
# plain wording, to be checked by a native speaker
code-wanted-outcome-compensation = Despăgubire
# plain wording, to be checked by a native speaker
code-wanted-outcome-sanction = Sancțiune
# plain wording, to be checked by a native speaker
code-wanted-outcome-nothing-yet = Deocamdată nimic
# plain wording, to be checked by a native speaker
code-wanted-outcome-only-record = Doar să fie consemnat

## Who represents the person

# plain wording, to be checked by a native speaker
code-representation-none = Nimeni
# plain wording, to be checked by a native speaker
code-representation-ngo = O organizație
# plain wording, to be checked by a native speaker
code-representation-lawyer = Avocat

## ETHOS categories

# plain wording, to be checked by a native speaker
code-ethos-ethos-1 = Persoane care trăiesc pe stradă
# plain wording, to be checked by a native speaker
code-ethos-ethos-2 = Persoane în adăpost de noapte
# plain wording, to be checked by a native speaker
code-ethos-ethos-3 = Persoane în centre pentru oameni fără adăpost
# plain wording, to be checked by a native speaker
code-ethos-ethos-4 = Persoane în adăpost pentru femei
# plain wording, to be checked by a native speaker
code-ethos-ethos-5 = Persoane în centre pentru imigranți
# plain wording, to be checked by a native speaker
code-ethos-ethos-6 = Persoane care urmează să iasă din instituții
# plain wording, to be checked by a native speaker
code-ethos-ethos-7 = Persoane cu sprijin pe termen lung
# plain wording, to be checked by a native speaker
code-ethos-ethos-8 = Persoane cu locuire nesigură
# plain wording, to be checked by a native speaker
code-ethos-ethos-9 = Persoane amenințate cu evacuarea
# plain wording, to be checked by a native speaker
code-ethos-ethos-10 = Persoane amenințate cu violența
# plain wording, to be checked by a native speaker
code-ethos-ethos-11 = Persoane în construcții provizorii
# plain wording, to be checked by a native speaker
code-ethos-ethos-12 = Persoane în locuințe improprii
# plain wording, to be checked by a native speaker
code-ethos-ethos-13 = Persoane în locuințe supraaglomerate
# plain wording, to be checked by a native speaker
code-ethos-ethos-ok = Locuință adecvată și sigură
# plain wording, to be checked by a native speaker
code-ethos-ethos-unknown = Necunoscut

## Forms of housing

# plain wording, to be checked by a native speaker
code-housing-form-hostel = Cămin
# plain wording, to be checked by a native speaker
code-housing-form-relatives = La rude sau cunoștințe
# plain wording, to be checked by a native speaker
code-housing-form-private-rent = Chirie la privat
# plain wording, to be checked by a native speaker
code-housing-form-municipal-rent = Locuință socială / a primăriei
# plain wording, to be checked by a native speaker
code-housing-form-sublet = Subînchiriere
# plain wording, to be checked by a native speaker
code-housing-form-shelter = Adăpost / centru social
# plain wording, to be checked by a native speaker
code-housing-form-family-home-temp = Centru temporar pentru familii
# plain wording, to be checked by a native speaker
code-housing-form-owned-unfit = Locuință proprie fără acte / improprie
# plain wording, to be checked by a native speaker
code-housing-form-improvised = Locuință improvizată
# plain wording, to be checked by a native speaker
code-housing-form-street = Stradă

## Reasons to move

# plain wording, to be checked by a native speaker
code-reason-to-move-eviction = Evacuare
# plain wording, to be checked by a native speaker
code-reason-to-move-contract-end = Sfârșitul contractului
# plain wording, to be checked by a native speaker
code-reason-to-move-unfit = Improprie locuirii
# plain wording, to be checked by a native speaker
code-reason-to-move-overcrowding = Supraaglomerare
# plain wording, to be checked by a native speaker
code-reason-to-move-violence = Violență
# plain wording, to be checked by a native speaker
code-reason-to-move-school-work = Școală sau muncă
# plain wording, to be checked by a native speaker
code-reason-to-move-price = Prețul

## Letters that end a home

# plain wording, to be checked by a native speaker
code-notice-kind-notice = Notificare
# plain wording, to be checked by a native speaker
code-notice-kind-eviction = Evacuare
# plain wording, to be checked by a native speaker
code-notice-kind-other = Altele

## Accessibility needs

# plain wording, to be checked by a native speaker
code-access-need-ground-floor = Parter
# plain wording, to be checked by a native speaker
code-access-need-no-stairs = Fără scări
# plain wording, to be checked by a native speaker
code-access-need-bathroom = Baie accesibilă

## Sources of income

# plain wording, to be checked by a native speaker
code-income-source-work = Muncă
# plain wording, to be checked by a native speaker
code-income-source-benefit = Prestație
# plain wording, to be checked by a native speaker
code-income-source-pension = Pensie
# plain wording, to be checked by a native speaker
code-income-source-parental = Indemnizație de creștere a copilului
# plain wording, to be checked by a native speaker
code-income-source-none = Niciuna

## Debts of a household

# plain wording, to be checked by a native speaker
code-household-debt-none = Niciuna
# plain wording, to be checked by a native speaker
code-household-debt-municipality = Către primărie
# plain wording, to be checked by a native speaker
code-household-debt-rent = Chirie
# plain wording, to be checked by a native speaker
code-household-debt-utilities = Utilități
# plain wording, to be checked by a native speaker
code-household-debt-other = Altele

## Barriers

# plain wording, to be checked by a native speaker
code-housing-barrier-ethnic-prejudice = Prejudecăți, refuz pe motiv de etnie romă
# plain wording, to be checked by a native speaker
code-housing-barrier-deposit = Garanție / depozit
# plain wording, to be checked by a native speaker
code-housing-barrier-debts = Datorii
# plain wording, to be checked by a native speaker
code-housing-barrier-income-source = Venit care nu provine din muncă
# plain wording, to be checked by a native speaker
code-housing-barrier-low-income = Venit insuficient
# plain wording, to be checked by a native speaker
code-housing-barrier-household-size = Familie numeroasă
# plain wording, to be checked by a native speaker
code-housing-barrier-single-parent = Părinte singur
# plain wording, to be checked by a native speaker
code-housing-barrier-disability-access = Dizabilitate, accesibilitate
# plain wording, to be checked by a native speaker
code-housing-barrier-no-references = Lipsa unui istoric de chiriaș
# plain wording, to be checked by a native speaker
code-housing-barrier-documents = Lipsa actelor / a domiciliului
# plain wording, to be checked by a native speaker
code-housing-barrier-allocation-rules = Criterii de repartizare a locuințelor sociale
# plain wording, to be checked by a native speaker
code-housing-barrier-local-tie = Condiția legăturii cu localitatea
# plain wording, to be checked by a native speaker
code-housing-barrier-supply = Lipsă de locuințe potrivite
# plain wording, to be checked by a native speaker
code-housing-barrier-rent-price = Chirie prea mare
# plain wording, to be checked by a native speaker
code-housing-barrier-location-segregated = Oferte doar în zone segregate
# plain wording, to be checked by a native speaker
code-housing-barrier-digital = Fără acces la internet
# plain wording, to be checked by a native speaker
code-housing-barrier-tenancy-skills = Sprijin pentru păstrarea locuinței

## States of an offered flat

# plain wording, to be checked by a native speaker
code-offer-status-offered = Oferită
# plain wording, to be checked by a native speaker
code-offer-status-viewing = Vizionare
# plain wording, to be checked by a native speaker
code-offer-status-reserved = Rezervată
# plain wording, to be checked by a native speaker
code-offer-status-let = Închiriată
# plain wording, to be checked by a native speaker
code-offer-status-withdrawn = Retrasă

## Reasons of a refusal

# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-said = Etnie, spus
# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-suspected = Etnie, bănuit
# plain wording, to be checked by a native speaker
code-refusal-reason-income = Venit
# plain wording, to be checked by a native speaker
code-refusal-reason-debt = Datorii
# plain wording, to be checked by a native speaker
code-refusal-reason-size = Mărimea gospodăriei
# plain wording, to be checked by a native speaker
code-refusal-reason-other = Altele

## Guarantees

# plain wording, to be checked by a native speaker
code-guarantee-deposit-paid = Garanție plătită
# plain wording, to be checked by a native speaker
code-guarantee-arrears-covered = Restanțe acoperite
# plain wording, to be checked by a native speaker
code-guarantee-repair-covered = Reparații acoperite
# plain wording, to be checked by a native speaker
code-guarantee-none = Niciuna

## Reasons a tenancy ended

# plain wording, to be checked by a native speaker
code-tenancy-end-reason-arrears = Restanțe la chirie / utilități
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-fixed-term-end = Expirarea termenului
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-notice-landlord = Denunțare de către proprietar
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-sale-owner-need = Vânzare / nevoie proprie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-neighbours = Plângeri ale vecinilor
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-damage = Deteriorarea locuinței
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unfit = Locuință improprie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-violence = Violență
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-better = Mutare într-o locuință mai bună
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-away = Mutare în altă localitate
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-household-change = Destrămarea gospodăriei, deces, instituție
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-eviction-enforced = Evacuare silită
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unknown = Necunoscut

## Who confirmed a pregnancy

# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-doctor = Medic
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-health-visitor = Asistent medical
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-test = Test
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-not-yet = Încă nimeni

## Prenatal care

# plain wording, to be checked by a native speaker
code-prenatal-care-yes = Da
# plain wording, to be checked by a native speaker
code-prenatal-care-no = Nu
# plain wording, to be checked by a native speaker
code-prenatal-care-refused = A refuzat
# plain wording, to be checked by a native speaker
code-prenatal-care-unknown = Necunoscut

## Ages

# plain wording, to be checked by a native speaker
code-age-band-under-14 = Sub 14 ani
# plain wording, to be checked by a native speaker
code-age-band-14-17 = 14–17
# plain wording, to be checked by a native speaker
code-age-band-18-24 = 18–24
# plain wording, to be checked by a native speaker
code-age-band-25-34 = 25–34
# plain wording, to be checked by a native speaker
code-age-band-35-plus = 35 sau mai mult

## What a guardian knows

# plain wording, to be checked by a native speaker
code-guardian-role-does-not-know = Nu știe
# plain wording, to be checked by a native speaker
code-guardian-role-knows = Știe
# plain wording, to be checked by a native speaker
code-guardian-role-involved = Este implicat
# plain wording, to be checked by a native speaker
code-guardian-role-unknown = Necunoscut

## Safety now

# plain wording, to be checked by a native speaker
code-safety-now-yes = Da
# plain wording, to be checked by a native speaker
code-safety-now-tonight-only = Doar în noaptea asta
# plain wording, to be checked by a native speaker
code-safety-now-no = Nu

## Sources of danger

# plain wording, to be checked by a native speaker
code-danger-source-partner = Partener
# plain wording, to be checked by a native speaker
code-danger-source-family = Familie
# plain wording, to be checked by a native speaker
code-danger-source-trafficker = Traficant
# plain wording, to be checked by a native speaker
code-danger-source-self = Ea însăși
# plain wording, to be checked by a native speaker
code-danger-source-none-told = Nu a numit pe nimeni

## Levels of risk

# plain wording, to be checked by a native speaker
code-risk-level-low = Scăzut
# plain wording, to be checked by a native speaker
code-risk-level-medium = Mediu
# plain wording, to be checked by a native speaker
code-risk-level-high = Ridicat

## Whom she can turn to

# plain wording, to be checked by a native speaker
code-supporter-partner = Partener
# plain wording, to be checked by a native speaker
code-supporter-mother = Mama
# plain wording, to be checked by a native speaker
code-supporter-sister = Sora
# plain wording, to be checked by a native speaker
code-supporter-neighbour = Vecin
# plain wording, to be checked by a native speaker
code-supporter-nobody = Nimeni

## Things that help

# plain wording, to be checked by a native speaker
code-in-kind-need-food = Alimente
# plain wording, to be checked by a native speaker
code-in-kind-need-baby-things = Lucruri pentru bebeluș
# plain wording, to be checked by a native speaker
code-in-kind-need-travel = Transport
# plain wording, to be checked by a native speaker
code-in-kind-need-rent = Chirie
# plain wording, to be checked by a native speaker
code-in-kind-need-medicine = Medicamente

## Her wishes

# plain wording, to be checked by a native speaker
code-wish-keep = Să păstreze și să crească copilul
# plain wording, to be checked by a native speaker
code-wish-undecided = Nehotărâtă
# plain wording, to be checked by a native speaker
code-wish-temporary-home = Centru temporar pentru familii
# plain wording, to be checked by a native speaker
code-wish-open-adoption = Adopție deschisă
# plain wording, to be checked by a native speaker
code-wish-confidential-birth = Naștere confidențială
# plain wording, to be checked by a native speaker
code-wish-other = Altceva
# plain wording, to be checked by a native speaker
code-wish-does-not-say = Nu vrea să spună

## What was explained to her

# plain wording, to be checked by a native speaker
code-informed-option-staying-together = Să rămână împreună
# plain wording, to be checked by a native speaker
code-informed-option-temporary-home = Centru temporar
# plain wording, to be checked by a native speaker
code-informed-option-adoption = Adopție
# plain wording, to be checked by a native speaker
code-informed-option-birth-rules = Regulile nașterii
# plain wording, to be checked by a native speaker
code-informed-option-benefits = Prestații
# plain wording, to be checked by a native speaker
code-informed-option-hotline = Linie telefonică

## With whom the child is

# plain wording, to be checked by a native speaker
code-child-outcome-mother = Cu mama
# plain wording, to be checked by a native speaker
code-child-outcome-family = În familie
# plain wording, to be checked by a native speaker
code-child-outcome-temporary-home-mother = În centru temporar, cu mama
# plain wording, to be checked by a native speaker
code-child-outcome-foster-care = În asistență maternală
# plain wording, to be checked by a native speaker
code-child-outcome-adoption = Adopție
# plain wording, to be checked by a native speaker
code-child-outcome-unknown = Necunoscut

## Documents

# plain wording, to be checked by a native speaker
code-document-type-id-card = Carte de identitate
# plain wording, to be checked by a native speaker
code-document-type-address-card = Dovada adresei
# plain wording, to be checked by a native speaker
code-document-type-birth-certificate = Certificat de naștere
# plain wording, to be checked by a native speaker
code-document-type-residence = Ședere
# plain wording, to be checked by a native speaker
code-document-type-health-card = Card de sănătate
# plain wording, to be checked by a native speaker
code-document-type-school = Acte școlare
# plain wording, to be checked by a native speaker
code-document-type-other = Altele

## Kinds of debt

# plain wording, to be checked by a native speaker
code-debt-kind-rent = Chirie
# plain wording, to be checked by a native speaker
code-debt-kind-utilities = Utilități
# plain wording, to be checked by a native speaker
code-debt-kind-loan = Împrumut
# plain wording, to be checked by a native speaker
code-debt-kind-fine = Amendă
# plain wording, to be checked by a native speaker
code-debt-kind-enforcement = Executare silită

## Health topics

# plain wording, to be checked by a native speaker
code-health-topic-no-doctor = Fără medic
# plain wording, to be checked by a native speaker
code-health-topic-vaccination = Vaccinare
# plain wording, to be checked by a native speaker
code-health-topic-chronic = Boală cronică
# plain wording, to be checked by a native speaker
code-health-topic-pregnancy = Sarcină
# plain wording, to be checked by a native speaker
code-health-topic-disability = Dizabilitate
# plain wording, to be checked by a native speaker
code-health-topic-dental = Dinți

## Yes, no, or not known

# plain wording, to be checked by a native speaker
code-yes-no-unknown-yes = Da
# plain wording, to be checked by a native speaker
code-yes-no-unknown-no = Nu
# plain wording, to be checked by a native speaker
code-yes-no-unknown-unknown = Necunoscut

## Education topics

# plain wording, to be checked by a native speaker
code-education-topic-enrolment = Înscriere
# plain wording, to be checked by a native speaker
code-education-topic-absence = Absențe
# plain wording, to be checked by a native speaker
code-education-topic-special-education = Învățământ special
# plain wording, to be checked by a native speaker
code-education-topic-adult = Educația adulților
# plain wording, to be checked by a native speaker
code-education-topic-transport = Transport

## Work topics

# plain wording, to be checked by a native speaker
code-employment-topic-search = Căutare de lucru
# plain wording, to be checked by a native speaker
code-employment-topic-contract = Contract
# plain wording, to be checked by a native speaker
code-employment-topic-unpaid-wage = Salariu neplătit
# plain wording, to be checked by a native speaker
code-employment-topic-public-works = Muncă în folosul comunității
# plain wording, to be checked by a native speaker
code-employment-topic-training = Formare

## Money that was handled

# plain wording, to be checked by a native speaker
code-money-handling-none = Nu
# plain wording, to be checked by a native speaker
code-money-handling-with-receipt = Da, cu chitanță
# plain wording, to be checked by a native speaker
code-money-handling-without-receipt = Da, fără chitanță
