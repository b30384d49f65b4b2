### Words of what each of the four kinds of case asks of its own. From our domain research.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## What is still open in a case

# plain wording, to be checked by a native speaker
kinds-open = Co zbývá doplnit
# plain wording, to be checked by a native speaker
kinds-open-basis = Některé otázky se otevřou, až zvolíte právní základ.
# plain wording, to be checked by a native speaker
kinds-open-needed = Je potřeba
# plain wording, to be checked by a native speaker
kinds-open-show = Otevřít
# plain wording, to be checked by a native speaker
kinds-open-show-needed = Otevřít (potřeba: { $needed })
# plain wording, to be checked by a native speaker
kinds-open-answer-to = Vyplnit: { $field }
# plain wording, to be checked by a native speaker
kinds-open-answer = Vyplnit

## Groups of questions

# plain wording, to be checked by a native speaker
form-step-case = O případu
# plain wording, to be checked by a native speaker
form-step-event = Událost
# plain wording, to be checked by a native speaker
form-step-who-did-it = Kdo to udělal
# plain wording, to be checked by a native speaker
form-step-why = Proč a s jakým dopadem
# plain wording, to be checked by a native speaker
form-step-aim = Cíl
# plain wording, to be checked by a native speaker
form-step-household = Domácnost
# plain wording, to be checked by a native speaker
form-step-home-now = Kde bydlí teď
# plain wording, to be checked by a native speaker
form-step-home-wanted = Jaké bydlení potřebují
# plain wording, to be checked by a native speaker
form-step-tenancy = Cesta k bytu
# plain wording, to be checked by a native speaker
form-step-safety = Bezpečí
# plain wording, to be checked by a native speaker
form-step-pregnancy = Těhotenství
# plain wording, to be checked by a native speaker
form-step-around-her = Její domov a opora
# plain wording, to be checked by a native speaker
form-step-her-decision = Co si přeje ona
# plain wording, to be checked by a native speaker
form-step-matter = O co přesně jde
# plain wording, to be checked by a native speaker
form-step-money = Peníze

## Questions of a case of discrimination

# plain wording, to be checked by a native speaker
field-occurred-on = Kdy se to stalo
# plain wording, to be checked by a native speaker
field-known-on = Kdy se o tom dozvěděl/a
# plain wording, to be checked by a native speaker
field-place = Kde
# plain wording, to be checked by a native speaker
field-area = Oblast
# plain wording, to be checked by a native speaker
field-education-issue = Problém ve škole
# plain wording, to be checked by a native speaker
field-form = Forma diskriminace
# plain wording, to be checked by a native speaker
field-description = Popis události
# plain wording, to be checked by a native speaker
field-respondent-type = Druh instituce
# plain wording, to be checked by a native speaker
field-respondent = Kdo se toho dopustil
# plain wording, to be checked by a native speaker
field-comparator = Srovnání s ostatními
# plain wording, to be checked by a native speaker
field-others-affected = Kolik dalších osob
# plain wording, to be checked by a native speaker
field-crime-reported = Oznámeno policii
# plain wording, to be checked by a native speaker
field-other-proceedings = Jiné řízení
# plain wording, to be checked by a native speaker
field-ground = Důvod diskriminace
# plain wording, to be checked by a native speaker
field-bias-indicators = Znaky předsudku
# plain wording, to be checked by a native speaker
field-impact = Dopad
# plain wording, to be checked by a native speaker
field-impact-in-words = Dopad slovy
# plain wording, to be checked by a native speaker
field-wanted-outcome = Čeho chce dosáhnout
# plain wording, to be checked by a native speaker
field-wanted-in-words = Přání slovy
# plain wording, to be checked by a native speaker
field-representation = Zastoupení
# plain wording, to be checked by a native speaker
field-person-wants-anonymity = Neuvádět totožnost

## Questions of a housing case

# plain wording, to be checked by a native speaker
field-access-need = Bezbariérovost
# plain wording, to be checked by a native speaker
field-income-sources = Zdroje příjmů
# plain wording, to be checked by a native speaker
field-monthly-income = Měsíční příjem domácnosti
# plain wording, to be checked by a native speaker
field-debts = Dluhy / exekuce
# plain wording, to be checked by a native speaker
field-debts-total = Dluhy celkem
# plain wording, to be checked by a native speaker
field-ethos-now = Současné bydlení (ETHOS)
# plain wording, to be checked by a native speaker
field-housing-form = Současná forma
# plain wording, to be checked by a native speaker
field-reason-to-move = Důvod změny
# plain wording, to be checked by a native speaker
field-notice-received = Výpověď / vyklizení doručeno
# plain wording, to be checked by a native speaker
field-notice-kind = Co bylo doručeno
# plain wording, to be checked by a native speaker
field-need-rooms = Počet pokojů
# plain wording, to be checked by a native speaker
field-monthly-budget = Nejvyšší měsíční náklady
# plain wording, to be checked by a native speaker
field-need-district = Požadovaná lokalita
# plain wording, to be checked by a native speaker
field-barriers = Bariéry
# plain wording, to be checked by a native speaker
field-interview-done = Vstupní pohovor
# plain wording, to be checked by a native speaker
field-offer-status = Stav nabídky
# plain wording, to be checked by a native speaker
field-refusal-reason = Důvod odmítnutí
# plain wording, to be checked by a native speaker
field-refusal-in-words = Odmítnutí slovy
# plain wording, to be checked by a native speaker
field-guarantee = Garance
# plain wording, to be checked by a native speaker
field-moved-in = Nastěhování
# plain wording, to be checked by a native speaker
field-ethos-after = Bydlení poté (ETHOS)
# plain wording, to be checked by a native speaker
field-tenancy-end = Konec nájmu
# plain wording, to be checked by a native speaker
field-tenancy-end-reason = Proč nájem skončil

## Questions of a crisis pregnancy

# plain wording, to be checked by a native speaker
field-age-band = Věková skupina
# plain wording, to be checked by a native speaker
field-guardian-involved = Ví zákonný zástupce
# plain wording, to be checked by a native speaker
field-safe-now = Je v bezpečí
# plain wording, to be checked by a native speaker
field-danger-from = Ohrožení ze strany
# plain wording, to be checked by a native speaker
field-risk-level = Míra rizika
# plain wording, to be checked by a native speaker
field-due-date = Termín porodu
# plain wording, to be checked by a native speaker
field-pregnancy-weeks = Týden těhotenství
# plain wording, to be checked by a native speaker
field-pregnancy-confirmed = Potvrzeno kým
# plain wording, to be checked by a native speaker
field-prenatal-care = V prenatální péči
# plain wording, to be checked by a native speaker
field-hidden-pregnancy = Utajované těhotenství
# plain wording, to be checked by a native speaker
field-housing-now = Bydlení
# plain wording, to be checked by a native speaker
field-other-children = Další děti
# plain wording, to be checked by a native speaker
field-support-network = Opora
# plain wording, to be checked by a native speaker
field-in-kind-need = Věcná pomoc
# plain wording, to be checked by a native speaker
field-wishes = Přání ženy
# plain wording, to be checked by a native speaker
field-wishes-in-words = Jejími slovy
# plain wording, to be checked by a native speaker
field-informed-options = Vysvětlené možnosti
# plain wording, to be checked by a native speaker
field-child-outcome = Dítě zůstává

## Questions of general help

# plain wording, to be checked by a native speaker
field-document-type = Který doklad
# plain wording, to be checked by a native speaker
field-benefit = Dávka
# plain wording, to be checked by a native speaker
field-debt-kind = Dluh
# plain wording, to be checked by a native speaker
field-health-topic = Zdravotní téma
# plain wording, to be checked by a native speaker
field-gp-registered = Má praktického lékaře
# plain wording, to be checked by a native speaker
field-education-topic = Vzdělávací téma
# plain wording, to be checked by a native speaker
field-employment-topic = Práce
# plain wording, to be checked by a native speaker
field-money-involved = Finanční pomoc
# plain wording, to be checked by a native speaker
field-money-amount = Částka
# plain wording, to be checked by a native speaker
field-money-source = Odkud peníze jsou

## A line of help under a question

# plain wording, to be checked by a native speaker
field-known-on-hint = Od toho se počítají lhůty.
# plain wording, to be checked by a native speaker
field-description-hint = Kdo co řekl nebo udělal. Doslovné věty dejte do uvozovek.
# plain wording, to be checked by a native speaker
field-respondent-hint = Stačí název instituce.
# plain wording, to be checked by a native speaker
field-ground-hint = Podle toho, co říká dotčený člověk. Ptejte se, nehádejte.
# plain wording, to be checked by a native speaker
field-monthly-income-hint = V měně země případu.
# plain wording, to be checked by a native speaker
field-debts-total-hint = V měně země případu.
# plain wording, to be checked by a native speaker
field-monthly-budget-hint = V měně země případu, včetně služeb.
# plain wording, to be checked by a native speaker
field-money-amount-hint = V měně země případu.
# plain wording, to be checked by a native speaker
field-due-date-hint = Stačí měsíc.
# plain wording, to be checked by a native speaker
field-pregnancy-weeks-hint = K dnešnímu dni.
# plain wording, to be checked by a native speaker
field-wishes-hint = Jen to, co říká ona sama.
# plain wording, to be checked by a native speaker
field-health-topic-hint = Nikdy diagnózu.

## Numbers of a question

# plain wording, to be checked by a native speaker
field-other-children-at_home = Doma
# plain wording, to be checked by a native speaker
field-other-children-in_care = V péči jiných

## Areas of life

code-life-area-education = Přístup ke vzdělání a jeho poskytování
code-life-area-housing = Bydlení
code-life-area-employment = Zaměstnání
code-life-area-health = Zdravotní péče
code-life-area-social-security = Sociální zabezpečení a sociální výhody
code-life-area-goods-services = Zboží a služby
code-life-area-authority-conduct = Postup úřadu
code-life-area-police = Policie
# plain wording, to be checked by a native speaker
code-life-area-public-space-dignity = Veřejný prostor, nenávistné projevy
code-life-area-professional-bodies = Odbory a profesní komory
code-life-area-other = Jiné

## School issues

# plain wording, to be checked by a native speaker
code-education-issue-separate-class = Oddělená třída nebo skupina pro romské žáky
# plain wording, to be checked by a native speaker
code-education-issue-separate-building = Oddělená budova nebo škola
# plain wording, to be checked by a native speaker
code-education-issue-last-benches = Oddělené sezení ve třídě (poslední lavice)
code-education-issue-enrolment-refused = Nepřijetí k základnímu vzdělávání
code-education-issue-catchment = Školské obvody
code-education-issue-special-school = Speciální třída
# plain wording, to be checked by a native speaker
code-education-issue-shift-teaching = Odpolední vyučování pro romské žáky
# plain wording, to be checked by a native speaker
code-education-issue-separate-ceremony = Oddělené slavnosti, jídelna nebo prostory
# plain wording, to be checked by a native speaker
code-education-issue-exclusion-home-study = Vytlačení do domácího vzdělávání
# plain wording, to be checked by a native speaker
code-education-issue-bullying = Etnická šikana, chování učitele

## Forms of discrimination

code-discrimination-form-direct = Přímá diskriminace
code-discrimination-form-indirect = Nepřímá diskriminace
code-discrimination-form-harassment = Obtěžování
code-discrimination-form-sexual-harassment = Sexuální obtěžování
code-discrimination-form-segregation = Segregace
code-discrimination-form-victimisation = Pronásledování
code-discrimination-form-instruction = Pokyn k diskriminaci
code-discrimination-form-incitement = Navádění k diskriminaci

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
code-respondent-type-authority = Úřad
# plain wording, to be checked by a native speaker
code-respondent-type-landlord = Pronajímatel
# plain wording, to be checked by a native speaker
code-respondent-type-employer = Zaměstnavatel
# plain wording, to be checked by a native speaker
code-respondent-type-shop = Obchod
# plain wording, to be checked by a native speaker
code-respondent-type-police = Policie
# plain wording, to be checked by a native speaker
code-respondent-type-other = Jiné

## Effects

# plain wording, to be checked by a native speaker
code-impact-out-of-school = Dítě mimo školu
# plain wording, to be checked by a native speaker
code-impact-lost-job-or-home = Ztráta práce nebo bytu
# plain wording, to be checked by a native speaker
code-impact-health = Zdraví
# plain wording, to be checked by a native speaker
code-impact-fear = Strach
# plain wording, to be checked by a native speaker
code-impact-cost = Náklady

## Signs of bias

# plain wording, to be checked by a native speaker
code-bias-indicator-words-used = Použitá slova
# plain wording, to be checked by a native speaker
code-bias-indicator-pattern = Opakující se vzorec
# plain wording, to be checked by a native speaker
code-bias-indicator-symbols = Symboly
# plain wording, to be checked by a native speaker
code-bias-indicator-different-treatment = S jinými zacházeli jinak
# plain wording, to be checked by a native speaker
code-bias-indicator-earlier-incidents = Dřívější případy

## Reports to the police

# plain wording, to be checked by a native speaker
code-crime-report-no = Ne
# plain wording, to be checked by a native speaker
code-crime-report-yes = Ano
# plain wording, to be checked by a native speaker
code-crime-report-does-not-want = Dotčený člověk nechce

## What a person wants

# plain wording, to be checked by a native speaker
code-wanted-outcome-apology = Omluva
# plain wording, to be checked by a native speaker
code-wanted-outcome-stop = Aby to přestalo
# plain wording, to be checked by a native speaker
code-wanted-outcome-place = Přijetí, místo
# plain wording, to be checked by a native speaker
code-wanted-outcome-compensation = Náhrada
# plain wording, to be checked by a native speaker
code-wanted-outcome-sanction = Postih
# plain wording, to be checked by a native speaker
code-wanted-outcome-nothing-yet = Zatím nic
# plain wording, to be checked by a native speaker
code-wanted-outcome-only-record = Jen aby to bylo zapsáno

## Who represents the person

# plain wording, to be checked by a native speaker
code-representation-none = Nikdo
# plain wording, to be checked by a native speaker
code-representation-ngo = Nezisková organizace
# plain wording, to be checked by a native speaker
code-representation-lawyer = Advokát

## ETHOS categories

code-ethos-ethos-1 = Osoby přežívající venku
code-ethos-ethos-2 = Osoby v noclehárně
code-ethos-ethos-3 = Osoby v ubytovnách pro bezdomovce
# plain wording, to be checked by a native speaker
code-ethos-ethos-4 = Osoby v pobytových zařízeních pro ženy
# plain wording, to be checked by a native speaker
code-ethos-ethos-5 = Osoby v ubytovnách pro imigranty
# plain wording, to be checked by a native speaker
code-ethos-ethos-6 = Osoby před opuštěním instituce
# plain wording, to be checked by a native speaker
code-ethos-ethos-7 = Uživatelé dlouhodobější podpory
# plain wording, to be checked by a native speaker
code-ethos-ethos-8 = Osoby žijící v nejistém bydlení
# plain wording, to be checked by a native speaker
code-ethos-ethos-9 = Osoby ohrožené vystěhováním
# plain wording, to be checked by a native speaker
code-ethos-ethos-10 = Osoby ohrožené domácím násilím
# plain wording, to be checked by a native speaker
code-ethos-ethos-11 = Osoby žijící v provizorních a neobvyklých stavbách
# plain wording, to be checked by a native speaker
code-ethos-ethos-12 = Osoby žijící v nevhodném bydlení
# plain wording, to be checked by a native speaker
code-ethos-ethos-13 = Osoby žijící v přelidněných bytech
# plain wording, to be checked by a native speaker
code-ethos-ethos-ok = Vyhovující a jisté bydlení
# plain wording, to be checked by a native speaker
code-ethos-ethos-unknown = Není známo

## Forms of housing

# plain wording, to be checked by a native speaker
code-housing-form-hostel = Ubytovna
# plain wording, to be checked by a native speaker
code-housing-form-relatives = U příbuzných / známých
# plain wording, to be checked by a native speaker
code-housing-form-private-rent = Soukromý nájem
# plain wording, to be checked by a native speaker
code-housing-form-municipal-rent = Obecní byt
# plain wording, to be checked by a native speaker
code-housing-form-sublet = Podnájem
# plain wording, to be checked by a native speaker
code-housing-form-shelter = Azylový dům
# plain wording, to be checked by a native speaker
code-housing-form-family-home-temp = Azylový dům pro rodiny
# plain wording, to be checked by a native speaker
code-housing-form-owned-unfit = Vlastní, nevyhovující
# plain wording, to be checked by a native speaker
code-housing-form-improvised = Provizorní stavba
# plain wording, to be checked by a native speaker
code-housing-form-street = Ulice

## Reasons to move

# plain wording, to be checked by a native speaker
code-reason-to-move-eviction = Vystěhování
# plain wording, to be checked by a native speaker
code-reason-to-move-contract-end = Konec smlouvy
# plain wording, to be checked by a native speaker
code-reason-to-move-unfit = Nevhodné k bydlení
# plain wording, to be checked by a native speaker
code-reason-to-move-overcrowding = Přelidnění
# plain wording, to be checked by a native speaker
code-reason-to-move-violence = Násilí
# plain wording, to be checked by a native speaker
code-reason-to-move-school-work = Škola nebo práce
# plain wording, to be checked by a native speaker
code-reason-to-move-price = Cena

## Letters that end a home

# plain wording, to be checked by a native speaker
code-notice-kind-notice = Výpověď
# plain wording, to be checked by a native speaker
code-notice-kind-eviction = Vyklizení
# plain wording, to be checked by a native speaker
code-notice-kind-other = Jiné

## Accessibility needs

# plain wording, to be checked by a native speaker
code-access-need-ground-floor = Přízemí
# plain wording, to be checked by a native speaker
code-access-need-no-stairs = Bez schodů
# plain wording, to be checked by a native speaker
code-access-need-bathroom = Přizpůsobená koupelna

## Sources of income

# plain wording, to be checked by a native speaker
code-income-source-work = Práce
# plain wording, to be checked by a native speaker
code-income-source-benefit = Dávka
# plain wording, to be checked by a native speaker
code-income-source-pension = Důchod
# plain wording, to be checked by a native speaker
code-income-source-parental = Rodičovský příspěvek
# plain wording, to be checked by a native speaker
code-income-source-none = Žádný

## Debts of a household

# plain wording, to be checked by a native speaker
code-household-debt-none = Žádné
# plain wording, to be checked by a native speaker
code-household-debt-municipality = Vůči obci
# plain wording, to be checked by a native speaker
code-household-debt-rent = Nájemné
# plain wording, to be checked by a native speaker
code-household-debt-utilities = Energie a služby
# plain wording, to be checked by a native speaker
code-household-debt-other = Jiné

## Barriers

code-housing-barrier-ethnic-prejudice = Předsudky a odmítnutí kvůli romskému původu
code-housing-barrier-deposit = Kauce
code-housing-barrier-debts = Dluhy, podmínka absolutní bezdlužnosti
code-housing-barrier-income-source = Příjmy nepocházející z pracovního poměru
# plain wording, to be checked by a native speaker
code-housing-barrier-low-income = Nízký příjem
code-housing-barrier-household-size = Vícečetná rodina
code-housing-barrier-single-parent = Samoživitelka / samoživitel
code-housing-barrier-disability-access = Zdravotní postižení, bezbariérovost
# plain wording, to be checked by a native speaker
code-housing-barrier-no-references = Chybí nájemní historie
# plain wording, to be checked by a native speaker
code-housing-barrier-documents = Chybějící doklady / trvalý pobyt
code-housing-barrier-allocation-rules = Pravidla přidělování obecních bytů
code-housing-barrier-local-tie = Vazba k obci / regionu
# plain wording, to be checked by a native speaker
code-housing-barrier-supply = Nedostatek vhodných bytů
code-housing-barrier-rent-price = Vysoké nájemné, obchod s chudobou
code-housing-barrier-location-segregated = Nabídka jen ve vyloučené lokalitě
# plain wording, to be checked by a native speaker
code-housing-barrier-digital = Bez přístupu k internetu
code-housing-barrier-tenancy-skills = Potřeba podpory k udržení bydlení

## States of an offered flat

# plain wording, to be checked by a native speaker
code-offer-status-offered = Nabídnuto
# plain wording, to be checked by a native speaker
code-offer-status-viewing = Prohlídka
# plain wording, to be checked by a native speaker
code-offer-status-reserved = Rezervováno
# plain wording, to be checked by a native speaker
code-offer-status-let = Pronajato
# plain wording, to be checked by a native speaker
code-offer-status-withdrawn = Staženo

## Reasons of a refusal

# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-said = Etnický původ, řečeno
# plain wording, to be checked by a native speaker
code-refusal-reason-ethnicity-suspected = Etnický původ, podezření
# plain wording, to be checked by a native speaker
code-refusal-reason-income = Příjem
# plain wording, to be checked by a native speaker
code-refusal-reason-debt = Dluh
# plain wording, to be checked by a native speaker
code-refusal-reason-size = Velikost domácnosti
# plain wording, to be checked by a native speaker
code-refusal-reason-other = Jiné

## Guarantees

# plain wording, to be checked by a native speaker
code-guarantee-deposit-paid = Zaplacená kauce
# plain wording, to be checked by a native speaker
code-guarantee-arrears-covered = Uhrazený dluh
# plain wording, to be checked by a native speaker
code-guarantee-repair-covered = Uhrazená oprava
# plain wording, to be checked by a native speaker
code-guarantee-none = Žádná

## Reasons a tenancy ended

# plain wording, to be checked by a native speaker
code-tenancy-end-reason-arrears = Dluh na nájemném / službách
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-fixed-term-end = Konec doby určité
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-notice-landlord = Výpověď od pronajímatele
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-sale-owner-need = Prodej / vlastní potřeba majitele
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-neighbours = Stížnosti sousedů / domovní řád
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-damage = Poškození bytu
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unfit = Byt nezpůsobilý k bydlení
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-violence = Násilí / ohrožení
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-better = Přestěhování do lepšího
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-moved-away = Odstěhování
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-household-change = Rozpad domácnosti, úmrtí, instituce
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-eviction-enforced = Vystěhování (exekuce vyklizením)
# plain wording, to be checked by a native speaker
code-tenancy-end-reason-unknown = Není známo

## Who confirmed a pregnancy

# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-doctor = Lékař
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-health-visitor = Zdravotní sestra
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-test = Test
# plain wording, to be checked by a native speaker
code-pregnancy-confirmation-not-yet = Zatím nikdo

## Prenatal care

# plain wording, to be checked by a native speaker
code-prenatal-care-yes = Ano
# plain wording, to be checked by a native speaker
code-prenatal-care-no = Ne
# plain wording, to be checked by a native speaker
code-prenatal-care-refused = Odmítla
# plain wording, to be checked by a native speaker
code-prenatal-care-unknown = Není známo

## Ages

# plain wording, to be checked by a native speaker
code-age-band-under-14 = Do 14 let
# plain wording, to be checked by a native speaker
code-age-band-14-17 = 14–17
# plain wording, to be checked by a native speaker
code-age-band-18-24 = 18–24
# plain wording, to be checked by a native speaker
code-age-band-25-34 = 25–34
# plain wording, to be checked by a native speaker
code-age-band-35-plus = 35 a více

## What a guardian knows

# plain wording, to be checked by a native speaker
code-guardian-role-does-not-know = Neví o tom
# plain wording, to be checked by a native speaker
code-guardian-role-knows = Ví o tom
# plain wording, to be checked by a native speaker
code-guardian-role-involved = Je zapojen
# plain wording, to be checked by a native speaker
code-guardian-role-unknown = Není známo

## Safety now

# plain wording, to be checked by a native speaker
code-safety-now-yes = Ano
# plain wording, to be checked by a native speaker
code-safety-now-tonight-only = Jen dnes v noci
# plain wording, to be checked by a native speaker
code-safety-now-no = Ne

## Sources of danger

# plain wording, to be checked by a native speaker
code-danger-source-partner = Partner
# plain wording, to be checked by a native speaker
code-danger-source-family = Rodina
# plain wording, to be checked by a native speaker
code-danger-source-trafficker = Obchodník s lidmi
# plain wording, to be checked by a native speaker
code-danger-source-self = Ona sama
# plain wording, to be checked by a native speaker
code-danger-source-none-told = Nikoho neuvedla

## Levels of risk

# plain wording, to be checked by a native speaker
code-risk-level-low = Nízká
# plain wording, to be checked by a native speaker
code-risk-level-medium = Střední
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
code-supporter-neighbour = Soused
# plain wording, to be checked by a native speaker
code-supporter-nobody = Nikdo

## Things that help

# plain wording, to be checked by a native speaker
code-in-kind-need-food = Jídlo
# plain wording, to be checked by a native speaker
code-in-kind-need-baby-things = Věci pro miminko
# plain wording, to be checked by a native speaker
code-in-kind-need-travel = Doprava
# plain wording, to be checked by a native speaker
code-in-kind-need-rent = Nájemné
# plain wording, to be checked by a native speaker
code-in-kind-need-medicine = Léky

## Her wishes

# plain wording, to be checked by a native speaker
code-wish-keep = Nechat si a vychovat dítě
# plain wording, to be checked by a native speaker
code-wish-undecided = Nerozhodnutá
# plain wording, to be checked by a native speaker
code-wish-temporary-home = Azylový dům pro rodiny
# plain wording, to be checked by a native speaker
code-wish-open-adoption = Otevřená adopce
# plain wording, to be checked by a native speaker
code-wish-confidential-birth = Utajený porod
# plain wording, to be checked by a native speaker
code-wish-other = Jiné
# plain wording, to be checked by a native speaker
code-wish-does-not-say = Nechce říct

## What was explained to her

# plain wording, to be checked by a native speaker
code-informed-option-staying-together = Zůstat spolu
# plain wording, to be checked by a native speaker
code-informed-option-temporary-home = Azylový dům
# plain wording, to be checked by a native speaker
code-informed-option-adoption = Adopce
# plain wording, to be checked by a native speaker
code-informed-option-birth-rules = Pravidla porodu
# plain wording, to be checked by a native speaker
code-informed-option-benefits = Dávky
# plain wording, to be checked by a native speaker
code-informed-option-hotline = Linka pomoci

## With whom the child is

# plain wording, to be checked by a native speaker
code-child-outcome-mother = S matkou
# plain wording, to be checked by a native speaker
code-child-outcome-family = V rodině
# plain wording, to be checked by a native speaker
code-child-outcome-temporary-home-mother = V azylovém domě s matkou
# plain wording, to be checked by a native speaker
code-child-outcome-foster-care = V pěstounské péči
# plain wording, to be checked by a native speaker
code-child-outcome-adoption = V adopci
# plain wording, to be checked by a native speaker
code-child-outcome-unknown = Není známo

## Documents

# plain wording, to be checked by a native speaker
code-document-type-id-card = Občanský průkaz
# plain wording, to be checked by a native speaker
code-document-type-address-card = Doklad o adrese
# plain wording, to be checked by a native speaker
code-document-type-birth-certificate = Rodný list
# plain wording, to be checked by a native speaker
code-document-type-residence = Pobyt
# plain wording, to be checked by a native speaker
code-document-type-health-card = Průkaz pojištěnce
# plain wording, to be checked by a native speaker
code-document-type-school = Školní doklad
# plain wording, to be checked by a native speaker
code-document-type-other = Jiné

## Kinds of debt

# plain wording, to be checked by a native speaker
code-debt-kind-rent = Nájemné
# plain wording, to be checked by a native speaker
code-debt-kind-utilities = Energie a služby
# plain wording, to be checked by a native speaker
code-debt-kind-loan = Půjčka
# plain wording, to be checked by a native speaker
code-debt-kind-fine = Pokuta
# plain wording, to be checked by a native speaker
code-debt-kind-enforcement = Exekuce

## Health topics

# plain wording, to be checked by a native speaker
code-health-topic-no-doctor = Nemá lékaře
# plain wording, to be checked by a native speaker
code-health-topic-vaccination = Očkování
# plain wording, to be checked by a native speaker
code-health-topic-chronic = Chronická nemoc
# plain wording, to be checked by a native speaker
code-health-topic-pregnancy = Těhotenství
# plain wording, to be checked by a native speaker
code-health-topic-disability = Zdravotní postižení
# plain wording, to be checked by a native speaker
code-health-topic-dental = Zuby

## Yes, no, or not known

# plain wording, to be checked by a native speaker
code-yes-no-unknown-yes = Ano
# plain wording, to be checked by a native speaker
code-yes-no-unknown-no = Ne
# plain wording, to be checked by a native speaker
code-yes-no-unknown-unknown = Není známo

## Education topics

# plain wording, to be checked by a native speaker
code-education-topic-enrolment = Zápis
# plain wording, to be checked by a native speaker
code-education-topic-absence = Absence
# plain wording, to be checked by a native speaker
code-education-topic-special-education = Speciální vzdělávání
# plain wording, to be checked by a native speaker
code-education-topic-adult = Vzdělávání dospělých
# plain wording, to be checked by a native speaker
code-education-topic-transport = Doprava

## Work topics

# plain wording, to be checked by a native speaker
code-employment-topic-search = Hledání práce
# plain wording, to be checked by a native speaker
code-employment-topic-contract = Smlouva
# plain wording, to be checked by a native speaker
code-employment-topic-unpaid-wage = Nevyplacená mzda
# plain wording, to be checked by a native speaker
code-employment-topic-public-works = Veřejně prospěšné práce
# plain wording, to be checked by a native speaker
code-employment-topic-training = Školení

## Money that was handled

# plain wording, to be checked by a native speaker
code-money-handling-none = Žádné
# plain wording, to be checked by a native speaker
code-money-handling-with-receipt = Ano, doklad uschován
# plain wording, to be checked by a native speaker
code-money-handling-without-receipt = Ano, bez dokladu
