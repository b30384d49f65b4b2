### Words of what each of the four kinds of case asks of its own. From our domain research.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## What is still open in a case

# plain wording, to be checked by a native speaker
kinds-open = Čo zostáva doplniť
# plain wording, to be checked by a native speaker
kinds-open-basis = Niektoré otázky sa otvoria, keď zvolíte právny základ.
# plain wording, to be checked by a native speaker
kinds-open-needed = Treba doplniť
# plain wording, to be checked by a native speaker
kinds-open-show = Otvoriť
# plain wording, to be checked by a native speaker
kinds-open-show-needed = Otvoriť (treba: { $needed })
# plain wording, to be checked by a native speaker
kinds-open-answer-to = Vyplniť: { $field }
# plain wording, to be checked by a native speaker
kinds-open-answer = Vyplniť

## Groups of questions

# plain wording, to be checked by a native speaker
form-step-case = O prípade
# plain wording, to be checked by a native speaker
form-step-event = Udalosť
# plain wording, to be checked by a native speaker
form-step-who-did-it = Kto to urobil
# plain wording, to be checked by a native speaker
form-step-why = Prečo a s akým dopadom
# plain wording, to be checked by a native speaker
form-step-aim = Cieľ
# plain wording, to be checked by a native speaker
form-step-household = Domácnosť
# plain wording, to be checked by a native speaker
form-step-home-now = Kde bývajú teraz
# plain wording, to be checked by a native speaker
form-step-home-wanted = Aké bývanie potrebujú
# plain wording, to be checked by a native speaker
form-step-tenancy = Cesta k bytu
# plain wording, to be checked by a native speaker
form-step-safety = Bezpečie
# plain wording, to be checked by a native speaker
form-step-pregnancy = Tehotenstvo
# plain wording, to be checked by a native speaker
form-step-around-her = Jej domov a opora
# plain wording, to be checked by a native speaker
form-step-her-decision = Čo si želá ona
# plain wording, to be checked by a native speaker
form-step-matter = O čo presne ide
# plain wording, to be checked by a native speaker
form-step-money = Peniaze

## Questions of a case of discrimination

# plain wording, to be checked by a native speaker
field-occurred-on = Kedy sa to stalo
# plain wording, to be checked by a native speaker
field-known-on = Kedy sa o tom dozvedel/a
# plain wording, to be checked by a native speaker
field-place = Kde
# plain wording, to be checked by a native speaker
field-area = Oblasť
# plain wording, to be checked by a native speaker
field-education-issue = Problém v škole
# plain wording, to be checked by a native speaker
field-form = Forma diskriminácie
# plain wording, to be checked by a native speaker
field-description = Čo sa stalo
# plain wording, to be checked by a native speaker
field-respondent-type = Druh inštitúcie
# plain wording, to be checked by a native speaker
field-respondent = Kto sa toho dopustil
# plain wording, to be checked by a native speaker
field-comparator = Ako sa zaobchádzalo s ostatnými
# plain wording, to be checked by a native speaker
field-others-affected = Koľkých ďalších sa to týka
# plain wording, to be checked by a native speaker
field-crime-reported = Oznámené polícii
# plain wording, to be checked by a native speaker
field-other-proceedings = Iné konanie
# plain wording, to be checked by a native speaker
field-ground = Dôvod diskriminácie
# plain wording, to be checked by a native speaker
field-bias-indicators = Znaky predsudku
# plain wording, to be checked by a native speaker
field-impact = Dopad
# plain wording, to be checked by a native speaker
field-impact-in-words = Dopad vlastnými slovami
# plain wording, to be checked by a native speaker
field-wanted-outcome = Čo chce dosiahnuť
# plain wording, to be checked by a native speaker
field-wanted-in-words = Prianie vlastnými slovami
# plain wording, to be checked by a native speaker
field-representation = Zastúpenie
# plain wording, to be checked by a native speaker
field-person-wants-anonymity = Neuvádzať totožnosť

## Questions of a housing case

# plain wording, to be checked by a native speaker
field-access-need = Bezbariérovosť
# plain wording, to be checked by a native speaker
field-income-sources = Zdroje príjmu
# plain wording, to be checked by a native speaker
field-monthly-income = Mesačný príjem domácnosti
# plain wording, to be checked by a native speaker
field-debts = Dlhy / exekúcie
# plain wording, to be checked by a native speaker
field-debts-total = Dlhy spolu
# plain wording, to be checked by a native speaker
field-ethos-now = Súčasné bývanie (ETHOS)
# plain wording, to be checked by a native speaker
field-housing-form = Súčasná forma
# plain wording, to be checked by a native speaker
field-reason-to-move = Dôvod zmeny
# plain wording, to be checked by a native speaker
field-notice-received = Výpoveď / vypratanie doručené
# plain wording, to be checked by a native speaker
field-notice-kind = Čo bolo doručené
# plain wording, to be checked by a native speaker
field-need-rooms = Počet izieb
# plain wording, to be checked by a native speaker
field-monthly-budget = Najvyššie mesačné náklady
# plain wording, to be checked by a native speaker
field-need-district = Požadovaná lokalita
# plain wording, to be checked by a native speaker
field-barriers = Bariéry
# plain wording, to be checked by a native speaker
field-interview-done = Vstupný pohovor
# plain wording, to be checked by a native speaker
field-offer-status = Stav ponuky
# plain wording, to be checked by a native speaker
field-refusal-reason = Dôvod odmietnutia
# plain wording, to be checked by a native speaker
field-refusal-in-words = Ako znelo odmietnutie
# plain wording, to be checked by a native speaker
field-guarantee = Záruky
# plain wording, to be checked by a native speaker
field-moved-in = Nasťahovanie
# plain wording, to be checked by a native speaker
field-ethos-after = Bývanie potom (ETHOS)
# plain wording, to be checked by a native speaker
field-tenancy-end = Koniec nájmu
# plain wording, to be checked by a native speaker
field-tenancy-end-reason = Prečo sa nájom skončil

## Questions of a crisis pregnancy

# plain wording, to be checked by a native speaker
field-age-band = Veková skupina
# plain wording, to be checked by a native speaker
field-guardian-involved = Vie o tom zákonný zástupca
# plain wording, to be checked by a native speaker
field-safe-now = Je v bezpečí
# plain wording, to be checked by a native speaker
field-danger-from = Ohrozenie zo strany
# plain wording, to be checked by a native speaker
field-risk-level = Miera rizika
# plain wording, to be checked by a native speaker
field-due-date = Termín pôrodu
# plain wording, to be checked by a native speaker
field-pregnancy-weeks = Týždeň tehotenstva
# plain wording, to be checked by a native speaker
field-pregnancy-confirmed = Kto to potvrdil
# plain wording, to be checked by a native speaker
field-prenatal-care = V prenatálnej starostlivosti
# plain wording, to be checked by a native speaker
field-hidden-pregnancy = Utajené tehotenstvo
# plain wording, to be checked by a native speaker
field-housing-now = Bývanie
# plain wording, to be checked by a native speaker
field-other-children = Ďalšie deti
# plain wording, to be checked by a native speaker
field-support-network = Opora
# plain wording, to be checked by a native speaker
field-in-kind-need = Vecná pomoc
# plain wording, to be checked by a native speaker
field-wishes = Želanie ženy
# plain wording, to be checked by a native speaker
field-wishes-in-words = Jej slovami
# plain wording, to be checked by a native speaker
field-informed-options = Vysvetlené možnosti
# plain wording, to be checked by a native speaker
field-child-outcome = Dieťa zostáva

## Questions of general help

# plain wording, to be checked by a native speaker
field-document-type = Ktorý doklad
# plain wording, to be checked by a native speaker
field-benefit = Dávka
# plain wording, to be checked by a native speaker
field-debt-kind = Dlh
# plain wording, to be checked by a native speaker
field-health-topic = Zdravotná téma
# plain wording, to be checked by a native speaker
field-gp-registered = Má všeobecného lekára
# plain wording, to be checked by a native speaker
field-education-topic = Vzdelávacia téma
# plain wording, to be checked by a native speaker
field-employment-topic = Práca
# plain wording, to be checked by a native speaker
field-money-involved = Finančná pomoc
# plain wording, to be checked by a native speaker
field-money-amount = Suma
# plain wording, to be checked by a native speaker
field-money-source = Odkiaľ sú peniaze

## A line of help under a question

# plain wording, to be checked by a native speaker
field-known-on-hint = Od toho sa počítajú lehoty.
# plain wording, to be checked by a native speaker
field-description-hint = Kto čo povedal alebo urobil. Doslovné vety dajte do úvodzoviek.
# plain wording, to be checked by a native speaker
field-respondent-hint = Stačí názov inštitúcie.
# plain wording, to be checked by a native speaker
field-ground-hint = Podľa toho, čo hovorí dotknutý človek. Pýtajte sa, nehádajte.
# plain wording, to be checked by a native speaker
field-monthly-income-hint = V mene krajiny prípadu.
# plain wording, to be checked by a native speaker
field-debts-total-hint = V mene krajiny prípadu.
# plain wording, to be checked by a native speaker
field-monthly-budget-hint = V mene krajiny prípadu, so službami.
# plain wording, to be checked by a native speaker
field-money-amount-hint = V mene krajiny prípadu.
# plain wording, to be checked by a native speaker
field-due-date-hint = Stačí mesiac.
# plain wording, to be checked by a native speaker
field-pregnancy-weeks-hint = K dnešnému dňu.
# plain wording, to be checked by a native speaker
field-wishes-hint = Len to, čo hovorí ona sama.
# plain wording, to be checked by a native speaker
field-health-topic-hint = Nikdy diagnózu.

## Numbers of a question

# plain wording, to be checked by a native speaker
field-other-children-at_home = Doma
# plain wording, to be checked by a native speaker
field-other-children-in_care = V starostlivosti iných

## Areas of life

# plain wording, to be checked by a native speaker
code-life-area-education = Vzdelávanie
# plain wording, to be checked by a native speaker
code-life-area-housing = Bývanie
# plain wording, to be checked by a native speaker
code-life-area-employment = Zamestnanie
# plain wording, to be checked by a native speaker
code-life-area-health = Zdravotná starostlivosť
# plain wording, to be checked by a native speaker
code-life-area-social-security = Sociálne zabezpečenie
# plain wording, to be checked by a native speaker
code-life-area-goods-services = Tovary a služby
# plain wording, to be checked by a native speaker
code-life-area-authority-conduct = Postup úradu
# plain wording, to be checked by a native speaker
code-life-area-police = Polícia
# plain wording, to be checked by a native speaker
code-life-area-public-space-dignity = Verejný priestor, nenávistné prejavy
# plain wording, to be checked by a native speaker
code-life-area-professional-bodies = Odbory a profesijné komory
# plain wording, to be checked by a native speaker
code-life-area-other = Iné

## School issues

# plain wording, to be checked by a native speaker
code-education-issue-separate-class = Oddelená trieda alebo skupina pre rómskych žiakov
# plain wording, to be checked by a native speaker
code-education-issue-separate-building = Oddelená budova alebo škola
# plain wording, to be checked by a native speaker
code-education-issue-last-benches = Oddelené sedenie v triede (posledné lavice)
# plain wording, to be checked by a native speaker
code-education-issue-enrolment-refused = Neprijatie alebo obmedzenie prijatia
# plain wording, to be checked by a native speaker
code-education-issue-catchment = Školské obvody podľa etnického kľúča
code-education-issue-special-school = Špeciálna základná škola
code-education-issue-shift-teaching = Popoludňajšia zmena
# plain wording, to be checked by a native speaker
code-education-issue-separate-ceremony = Oddelená slávnosť, jedáleň alebo priestory
# plain wording, to be checked by a native speaker
code-education-issue-exclusion-home-study = Vytlačenie do domáceho vzdelávania
# plain wording, to be checked by a native speaker
code-education-issue-bullying = Etnická šikana, správanie učiteľa

## Forms of discrimination

code-discrimination-form-direct = Priama diskriminácia
code-discrimination-form-indirect = Nepriama diskriminácia
code-discrimination-form-harassment = Obťažovanie
code-discrimination-form-sexual-harassment = Sexuálne obťažovanie
code-discrimination-form-segregation = Segregácia
code-discrimination-form-victimisation = Neoprávnený postih
code-discrimination-form-instruction = Pokyn na diskrimináciu
code-discrimination-form-incitement = Nabádanie na diskrimináciu

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
code-respondent-type-school = Škola
# plain wording, to be checked by a native speaker
code-respondent-type-authority = Úrad
# plain wording, to be checked by a native speaker
code-respondent-type-landlord = Prenajímateľ
# plain wording, to be checked by a native speaker
code-respondent-type-employer = Zamestnávateľ
# plain wording, to be checked by a native speaker
code-respondent-type-shop = Obchod
# plain wording, to be checked by a native speaker
code-respondent-type-police = Polícia
# plain wording, to be checked by a native speaker
code-respondent-type-other = Iné

## Effects

# plain wording, to be checked by a native speaker
code-impact-out-of-school = Dieťa mimo školy
# plain wording, to be checked by a native speaker
code-impact-lost-job-or-home = Strata práce alebo bytu
# plain wording, to be checked by a native speaker
code-impact-health = Zdravie
# plain wording, to be checked by a native speaker
code-impact-fear = Strach
# plain wording, to be checked by a native speaker
code-impact-cost = Náklady

## Signs of bias

# plain wording, to be checked by a native speaker
code-bias-indicator-words-used = Použité slová
# plain wording, to be checked by a native speaker
code-bias-indicator-pattern = Opakujúci sa vzorec
# plain wording, to be checked by a native speaker
code-bias-indicator-symbols = Symboly
# plain wording, to be checked by a native speaker
code-bias-indicator-different-treatment = S inými zaobchádzali inak
# plain wording, to be checked by a native speaker
code-bias-indicator-earlier-incidents = Skoršie prípady

## Reports to the police

# plain wording, to be checked by a native speaker
code-crime-report-no = Nie
# plain wording, to be checked by a native speaker
code-crime-report-yes = Áno
# plain wording, to be checked by a native speaker
code-crime-report-does-not-want = Dotknutý človek nechce

## What a person wants

# plain wording, to be checked by a native speaker
code-wanted-outcome-apology = Ospravedlnenie
# plain wording, to be checked by a native speaker
code-wanted-outcome-stop = Aby to prestalo
# plain wording, to be checked by a native speaker
code-wanted-outcome-place = Prijatie, miesto
# plain wording, to be checked by a native speaker
code-wanted-outcome-compensation = Náhrada
# plain wording, to be checked by a native speaker
code-wanted-outcome-sanction = Postih
# plain wording, to be checked by a native speaker
code-wanted-outcome-nothing-yet = Zatiaľ nič
# plain wording, to be checked by a native speaker
code-wanted-outcome-only-record = Len aby to bolo zapísané

## Who represents the person

# plain wording, to be checked by a native speaker
code-representation-none = Nikto
# plain wording, to be checked by a native speaker
code-representation-ngo = Nezisková organizácia
# plain wording, to be checked by a native speaker
code-representation-lawyer = Advokát

## ETHOS categories

# plain wording, to be checked by a native speaker
code-ethos-ethos-1 = Osoby žijúce vonku
# plain wording, to be checked by a native speaker
code-ethos-ethos-2 = Osoby v nocľahárni
# plain wording, to be checked by a native speaker
code-ethos-ethos-3 = Osoby v ubytovni pre ľudí bez domova
# plain wording, to be checked by a native speaker
code-ethos-ethos-4 = Osoby v zariadení pre ženy
# plain wording, to be checked by a native speaker
code-ethos-ethos-5 = Osoby v ubytovni pre imigrantov
# plain wording, to be checked by a native speaker
code-ethos-ethos-6 = Osoby pred odchodom z inštitúcie
# plain wording, to be checked by a native speaker
code-ethos-ethos-7 = Osoby s dlhodobejšou podporou
# plain wording, to be checked by a native speaker
code-ethos-ethos-8 = Osoby v neistom bývaní
# plain wording, to be checked by a native speaker
code-ethos-ethos-9 = Osoby ohrozené vysťahovaním
# plain wording, to be checked by a native speaker
code-ethos-ethos-10 = Osoby ohrozené násilím
# plain wording, to be checked by a native speaker
code-ethos-ethos-11 = Osoby v provizórnych stavbách
# plain wording, to be checked by a native speaker
code-ethos-ethos-12 = Osoby v nevhodnom bývaní
# plain wording, to be checked by a native speaker
code-ethos-ethos-13 = Osoby v preplnených bytoch
# plain wording, to be checked by a native speaker
code-ethos-ethos-ok = Vyhovujúce a isté bývanie
# plain wording, to be checked by a native speaker
code-ethos-ethos-unknown = Nie je známe

## Forms of housing

# plain wording, to be checked by a native speaker
code-housing-form-hostel = Ubytovňa
# plain wording, to be checked by a native speaker
code-housing-form-relatives = U príbuzných / známych
# plain wording, to be checked by a native speaker
code-housing-form-private-rent = Súkromný nájom
# plain wording, to be checked by a native speaker
code-housing-form-municipal-rent = Obecný byt
# plain wording, to be checked by a native speaker
code-housing-form-sublet = Podnájom
# plain wording, to be checked by a native speaker
code-housing-form-shelter = Útulok
# plain wording, to be checked by a native speaker
code-housing-form-family-home-temp = Útulok pre rodiny
# plain wording, to be checked by a native speaker
code-housing-form-owned-unfit = Vlastné, nevyhovujúce
# plain wording, to be checked by a native speaker
code-housing-form-improvised = Provizórna stavba
# plain wording, to be checked by a native speaker
code-housing-form-street = Ulica

## Reasons to move

# plain wording, to be checked by a native speaker
code-reason-to-move-eviction = Vysťahovanie
# plain wording, to be checked by a native speaker
code-reason-to-move-contract-end = Koniec zmluvy
# plain wording, to be checked by a native speaker
code-reason-to-move-unfit = Nevhodné na bývanie
# plain wording, to be checked by a native speaker
code-reason-to-move-overcrowding = Preplnenosť
# plain wording, to be checked by a native speaker
code-reason-to-move-violence = Násilie
# plain wording, to be checked by a native speaker
code-reason-to-move-school-work = Škola alebo práca
# plain wording, to be checked by a native speaker
code-reason-to-move-price = Cena

## Letters that end a home

# plain wording, to be checked by a native speaker
code-notice-kind-notice = Výpoveď
# plain wording, to be checked by a native speaker
code-notice-kind-eviction = Vypratanie
# plain wording, to be checked by a native speaker
code-notice-kind-other = Iné

## Accessibility needs

# plain wording, to be checked by a native speaker
code-access-need-ground-floor = Prízemie
# plain wording, to be checked by a native speaker
code-access-need-no-stairs = Bez schodov
# plain wording, to be checked by a native speaker
code-access-need-bathroom = Prispôsobená kúpeľňa

## Sources of income

# plain wording, to be checked by a native speaker
code-income-source-work = Práca
# plain wording, to be checked by a native speaker
code-income-source-benefit = Dávka
# plain wording, to be checked by a native speaker
code-income-source-pension = Dôchodok
# plain wording, to be checked by a native speaker
code-income-source-parental = Rodičovský príspevok
# plain wording, to be checked by a native speaker
code-income-source-none = Žiadny

## Debts of a household

# plain wording, to be checked by a native speaker
code-household-debt-none = Žiadne
# plain wording, to be checked by a native speaker
code-household-debt-municipality = Voči obci
# plain wording, to be checked by a native speaker
code-household-debt-rent = Nájomné
# plain wording, to be checked by a native speaker
code-household-debt-utilities = Energie a služby
# plain wording, to be checked by a native speaker
code-household-debt-other = Iné

## Barriers

# plain wording, to be checked by a native speaker
code-housing-barrier-ethnic-prejudice = Predsudky a odmietnutie pre rómsky pôvod
# plain wording, to be checked by a native speaker
code-housing-barrier-deposit = Kaucia
# plain wording, to be checked by a native speaker
code-housing-barrier-debts = Dlhy
# plain wording, to be checked by a native speaker
code-housing-barrier-income-source = Príjem mimo pracovného pomeru
# plain wording, to be checked by a native speaker
code-housing-barrier-low-income = Nízky príjem
# plain wording, to be checked by a native speaker
code-housing-barrier-household-size = Početná rodina
# plain wording, to be checked by a native speaker
code-housing-barrier-single-parent = Rodič samoživiteľ
# plain wording, to be checked by a native speaker
code-housing-barrier-disability-access = Zdravotné postihnutie, bezbariérovosť
# plain wording, to be checked by a native speaker
code-housing-barrier-no-references = Chýba nájomná história
# plain wording, to be checked by a native speaker
code-housing-barrier-documents = Chýbajúce doklady / trvalý pobyt
# plain wording, to be checked by a native speaker
code-housing-barrier-allocation-rules = Pravidlá prideľovania obecných bytov
# plain wording, to be checked by a native speaker
code-housing-barrier-local-tie = Podmienka väzby k obci
# plain wording, to be checked by a native speaker
code-housing-barrier-supply = Nedostatok vhodných bytov
# plain wording, to be checked by a native speaker
code-housing-barrier-rent-price = Vysoké nájomné
# plain wording, to be checked by a native speaker
code-housing-barrier-location-segregated = Ponuka len v segregovanej lokalite
# plain wording, to be checked by a native speaker
code-housing-barrier-digital = Bez prístupu k internetu
# plain wording, to be checked by a native speaker
code-housing-barrier-tenancy-skills = Podpora na udržanie bývania

## States of an offered flat

# plain wording, to be checked by a native speaker
code-offer-status-offered = Ponúknuté
# plain wording, to be checked by a native speaker
code-offer-status-viewing = Obhliadka
# plain wording, to be checked by a native speaker
code-offer-status-reserved = Rezervované
# plain wording, to be checked by a native speaker
code-offer-status-let = Prenajaté
# plain wording, to be checked by a native speaker
code-offer-status-withdrawn = Stiahnuté

## Reasons of a refusal

# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-said = Etnický pôvod, povedané
# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-suspected = Etnický pôvod, podozrenie
# plain wording, to be checked by a native speaker
code-refusal-reason-income = Príjem
# plain wording, to be checked by a native speaker
code-refusal-reason-debt = Dlh
# plain wording, to be checked by a native speaker
code-refusal-reason-size = Veľkosť domácnosti
# plain wording, to be checked by a native speaker
code-refusal-reason-other = Iné

## Guarantees

# plain wording, to be checked by a native speaker
code-guarantee-deposit-paid = Zaplatená kaucia
# plain wording, to be checked by a native speaker
code-guarantee-arrears-covered = Uhradený dlh
# plain wording, to be checked by a native speaker
code-guarantee-repair-covered = Uhradená oprava
# plain wording, to be checked by a native speaker
code-guarantee-none = Žiadna

## Reasons a tenancy ended

# plain wording, to be checked by a native speaker
code-tenancy-end-reason-arrears = Dlh na nájomnom / službách
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-fixed-term-end = Uplynutie doby určitej
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-notice-landlord = Výpoveď od prenajímateľa
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-sale-owner-need = Predaj / vlastná potreba
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-neighbours = Sťažnosti susedov
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-damage = Poškodenie bytu
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unfit = Byt nespôsobilý na bývanie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-violence = Násilie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-better = Presťahovanie do lepšieho
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-away = Odsťahovanie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-household-change = Rozpad domácnosti, úmrtie, inštitúcia
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-eviction-enforced = Vypratanie
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unknown = Nie je známe

## Who confirmed a pregnancy

# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-doctor = Lekár
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-health-visitor = Zdravotná sestra
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-test = Test
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-not-yet = Zatiaľ nikto

## Prenatal care

# plain wording, to be checked by a native speaker
code-prenatal-care-yes = Áno
# plain wording, to be checked by a native speaker
code-prenatal-care-no = Nie
# plain wording, to be checked by a native speaker
code-prenatal-care-refused = Odmietla
# plain wording, to be checked by a native speaker
code-prenatal-care-unknown = Nie je známe

## Ages

# plain wording, to be checked by a native speaker
code-age-band-under-14 = Do 14 rokov
# plain wording, to be checked by a native speaker
code-age-band-14-17 = 14–17
# plain wording, to be checked by a native speaker
code-age-band-18-24 = 18–24
# plain wording, to be checked by a native speaker
code-age-band-25-34 = 25–34
# plain wording, to be checked by a native speaker
code-age-band-35-plus = 35 a viac

## What a guardian knows

# plain wording, to be checked by a native speaker
code-guardian-role-does-not-know = Nevie o tom
# plain wording, to be checked by a native speaker
code-guardian-role-knows = Vie o tom
# plain wording, to be checked by a native speaker
code-guardian-role-involved = Je zapojený
# plain wording, to be checked by a native speaker
code-guardian-role-unknown = Nie je známe

## Safety now

# plain wording, to be checked by a native speaker
code-safety-now-yes = Áno
# plain wording, to be checked by a native speaker
code-safety-now-tonight-only = Len dnes v noci
# plain wording, to be checked by a native speaker
code-safety-now-no = Nie

## Sources of danger

# plain wording, to be checked by a native speaker
code-danger-source-partner = Partner
# plain wording, to be checked by a native speaker
code-danger-source-family = Rodina
# plain wording, to be checked by a native speaker
code-danger-source-trafficker = Obchodník s ľuďmi
# plain wording, to be checked by a native speaker
code-danger-source-self = Ona sama
# plain wording, to be checked by a native speaker
code-danger-source-none-told = Nikoho neuviedla

## Levels of risk

# plain wording, to be checked by a native speaker
code-risk-level-low = Nízka
# plain wording, to be checked by a native speaker
code-risk-level-medium = Stredná
# plain wording, to be checked by a native speaker
code-risk-level-high = Vysoká

## Whom she can turn to

# plain wording, to be checked by a native speaker
code-supporter-partner = Partner
# plain wording, to be checked by a native speaker
code-supporter-mother = Matka
# plain wording, to be checked by a native speaker
code-supporter-sister = Sestra
# plain wording, to be checked by a native speaker
code-supporter-neighbour = Sused
# plain wording, to be checked by a native speaker
code-supporter-nobody = Nikto

## Things that help

# plain wording, to be checked by a native speaker
code-in-kind-need-food = Jedlo
# plain wording, to be checked by a native speaker
code-in-kind-need-baby-things = Veci pre bábätko
# plain wording, to be checked by a native speaker
code-in-kind-need-travel = Doprava
# plain wording, to be checked by a native speaker
code-in-kind-need-rent = Nájomné
# plain wording, to be checked by a native speaker
code-in-kind-need-medicine = Lieky

## Her wishes

# plain wording, to be checked by a native speaker
code-wish-keep = Nechať si a vychovať dieťa
# plain wording, to be checked by a native speaker
code-wish-undecided = Nerozhodnutá
# plain wording, to be checked by a native speaker
code-wish-temporary-home = Útulok pre rodiny
# plain wording, to be checked by a native speaker
code-wish-open-adoption = Otvorená adopcia
# plain wording, to be checked by a native speaker
code-wish-confidential-birth = Utajený pôrod
# plain wording, to be checked by a native speaker
code-wish-other = Iné
# plain wording, to be checked by a native speaker
code-wish-does-not-say = Nechce povedať

## What was explained to her

# plain wording, to be checked by a native speaker
code-informed-option-staying-together = Zostať spolu
# plain wording, to be checked by a native speaker
code-informed-option-temporary-home = Útulok
# plain wording, to be checked by a native speaker
code-informed-option-adoption = Adopcia
# plain wording, to be checked by a native speaker
code-informed-option-birth-rules = Pravidlá pôrodu
# plain wording, to be checked by a native speaker
code-informed-option-benefits = Dávky
# plain wording, to be checked by a native speaker
code-informed-option-hotline = Linka pomoci

## With whom the child is

# plain wording, to be checked by a native speaker
code-child-outcome-mother = S matkou
# plain wording, to be checked by a native speaker
code-child-outcome-family = V rodine
# plain wording, to be checked by a native speaker
code-child-outcome-temporary-home-mother = V útulku s matkou
# plain wording, to be checked by a native speaker
code-child-outcome-foster-care = V pestúnskej starostlivosti
# plain wording, to be checked by a native speaker
code-child-outcome-adoption = V adopcii
# plain wording, to be checked by a native speaker
code-child-outcome-unknown = Nie je známe

## Documents

# plain wording, to be checked by a native speaker
code-document-type-id-card = Občiansky preukaz
# plain wording, to be checked by a native speaker
code-document-type-address-card = Doklad o adrese
# plain wording, to be checked by a native speaker
code-document-type-birth-certificate = Rodný list
# plain wording, to be checked by a native speaker
code-document-type-residence = Pobyt
# plain wording, to be checked by a native speaker
code-document-type-health-card = Preukaz poistenca
# plain wording, to be checked by a native speaker
code-document-type-school = Školský doklad
# plain wording, to be checked by a native speaker
code-document-type-other = Iné

## Kinds of debt

# plain wording, to be checked by a native speaker
code-debt-kind-rent = Nájomné
# plain wording, to be checked by a native speaker
code-debt-kind-utilities = Energie a služby
# plain wording, to be checked by a native speaker
code-debt-kind-loan = Pôžička
# plain wording, to be checked by a native speaker
code-debt-kind-fine = Pokuta
# plain wording, to be checked by a native speaker
code-debt-kind-enforcement = Exekúcia

## Health topics

# plain wording, to be checked by a native speaker
code-health-topic-no-doctor = Nemá lekára
# plain wording, to be checked by a native speaker
code-health-topic-vaccination = Očkovanie
# plain wording, to be checked by a native speaker
code-health-topic-chronic = Chronická choroba
# plain wording, to be checked by a native speaker
code-health-topic-pregnancy = Tehotenstvo
# plain wording, to be checked by a native speaker
code-health-topic-disability = Zdravotné postihnutie
# plain wording, to be checked by a native speaker
code-health-topic-dental = Zuby

## Yes, no, or not known

# plain wording, to be checked by a native speaker
code-yes-no-unknown-yes = Áno
# plain wording, to be checked by a native speaker
code-yes-no-unknown-no = Nie
# plain wording, to be checked by a native speaker
code-yes-no-unknown-unknown = Nie je známe

## Education topics

# plain wording, to be checked by a native speaker
code-education-topic-enrolment = Zápis
# plain wording, to be checked by a native speaker
code-education-topic-absence = Absencie
# plain wording, to be checked by a native speaker
code-education-topic-special-education = Špeciálne vzdelávanie
# plain wording, to be checked by a native speaker
code-education-topic-adult = Vzdelávanie dospelých
# plain wording, to be checked by a native speaker
code-education-topic-transport = Doprava

## Work topics

# plain wording, to be checked by a native speaker
code-employment-topic-search = Hľadanie práce
# plain wording, to be checked by a native speaker
code-employment-topic-contract = Zmluva
# plain wording, to be checked by a native speaker
code-employment-topic-unpaid-wage = Nevyplatená mzda
# plain wording, to be checked by a native speaker
code-employment-topic-public-works = Verejnoprospešné práce
# plain wording, to be checked by a native speaker
code-employment-topic-training = Školenie

## Money that was handled

# plain wording, to be checked by a native speaker
code-money-handling-none = Žiadne
# plain wording, to be checked by a native speaker
code-money-handling-with-receipt = Áno, doklad uschovaný
# plain wording, to be checked by a native speaker
code-money-handling-without-receipt = Áno, bez dokladu
