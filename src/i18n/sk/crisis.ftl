### What a crisis pregnancy asks and shows, and the rule by which anybody may be reached.
### No native speaker has checked the wording yet.

## How somebody may be reached

# plain wording, to be checked by a native speaker
code-contact-rule-no-calls = Nevolať
# plain wording, to be checked by a native speaker
crisis-rule = Ako možno človeka kontaktovať
# plain wording, to be checked by a native speaker
crisis-rule-differs = Dvaja ľudia počuli rôzne pravidlá. Platí to prísnejšie.
# plain wording, to be checked by a native speaker
crisis-rule-hides = Pravidlo kontaktu číslo skrýva.
# plain wording, to be checked by a native speaker
crisis-phone-show = Ukázať číslo
# plain wording, to be checked by a native speaker
crisis-phone-show-title = Ukázať číslo?
# plain wording, to be checked by a native speaker
crisis-phone-show-text = Hovor môže ublížiť. Do prípadu sa zapíše, že si si ho dal(a) ukázať.
# plain wording, to be checked by a native speaker
crisis-phone-call = Zavolať
# plain wording, to be checked by a native speaker
crisis-phone-message = Správa
# plain wording, to be checked by a native speaker
crisis-card-own-phone = Toto je jej vlastné číslo a pravidlo kontaktu ho skrýva. Na kartičku sa nedá.
# plain wording, to be checked by a native speaker
crisis-began = Pravidlo kontaktu to nedovoľuje. Kto začal?
# plain wording, to be checked by a native speaker
crisis-began-person = Ozval(a) sa sám (sama)
# plain wording, to be checked by a native speaker
crisis-began-worker = Ja, hoci pravidlo poznám
# plain wording, to be checked by a native speaker
crisis-began-missing = Napíš, kto začal
# plain wording, to be checked by a native speaker
crisis-entry-began-person = ozval(a) sa sám (sama)
# plain wording, to be checked by a native speaker
crisis-entry-began-worker = začal pracovník, proti pravidlu
# plain wording, to be checked by a native speaker
crisis-entry-revealed = Skryté číslo bolo ukázané

## What she wants

# plain wording, to be checked by a native speaker
code-wish-other-adoption = Adopcia bez kontaktu
# plain wording, to be checked by a native speaker
crisis-wishes = Čo si želá
# plain wording, to be checked by a native speaker
crisis-wishes-none = Zatiaľ nie je zapísané nič, čo povedala sama.
# plain wording, to be checked by a native speaker
crisis-wishes-said = Povedala sama: { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-earlier = Čo povedala predtým
# plain wording, to be checked by a native speaker
crisis-wishes-others = Čo hovoria iní. Nie je to jej želanie.
# plain wording, to be checked by a native speaker
crisis-wishes-others-said = { $who }, { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-before = Zapísala to staršia verzia. Nie je známe, kto to povedal.
# plain wording, to be checked by a native speaker
crisis-wish-add = Zapísať, čo zaznelo
# plain wording, to be checked by a native speaker
crisis-wish-by = Kto to povedal?
# plain wording, to be checked by a native speaker
crisis-wish-herself = Ona sama
# plain wording, to be checked by a native speaker
crisis-wish-other = Niekto iný
# plain wording, to be checked by a native speaker
crisis-wish-relation = Kto to pre ňu je?
# plain wording, to be checked by a native speaker
crisis-wish-which = Čo zaznelo?
# plain wording, to be checked by a native speaker
crisis-wish-hint = Ak sa pýtaš, prečítaj všetky. Sú podľa abecedy; žiadna nie je lepšia ako iná.
# plain wording, to be checked by a native speaker
crisis-wish-words = Slovami, ktoré zazneli
# plain wording, to be checked by a native speaker
crisis-wish-when = Kedy to zaznelo?
# plain wording, to be checked by a native speaker
crisis-wish-saved = Uložené v tomto telefóne. Čo zaznelo predtým, ostáva vedľa.
# plain wording, to be checked by a native speaker
crisis-about-keep = Dieťa vychová sama, s pomocou, akú bude chcieť.
# plain wording, to be checked by a native speaker
crisis-about-temporary-home = Obmedzený čas býva s dieťaťom v zariadení pre rodiny. Dieťa ostáva s ňou.
# plain wording, to be checked by a native speaker
crisis-about-open-adoption = Dieťa si osvojí iná rodina. Vedia o sebe; ďalší kontakt je vecou dohody.
# plain wording, to be checked by a native speaker
crisis-about-other-adoption = Dieťa si osvojí iná rodina. Nedozvedia sa, kto je ten druhý.
# plain wording, to be checked by a native speaker
crisis-about-confidential-birth = Pri pôrode sa jej meno pred inými tají, ak to zákon krajiny dovoľuje.
# plain wording, to be checked by a native speaker
crisis-about-undecided = Má čas a môže si to rozmyslieť.
# plain wording, to be checked by a native speaker
crisis-entry-wish = Čo si želá: povedala sama
# plain wording, to be checked by a native speaker
crisis-entry-wish-other = Povedal niekto iný ({ $who }); nie je to jej želanie

## Who is who to her

# plain wording, to be checked by a native speaker
field-with-whom = Kto je teraz s ňou
# plain wording, to be checked by a native speaker
code-company-alone = Nikto
# plain wording, to be checked by a native speaker
code-company-partner = Partner
# plain wording, to be checked by a native speaker
code-company-family = Rodina
# plain wording, to be checked by a native speaker
code-company-friend = Kamarát(ka)
# plain wording, to be checked by a native speaker
code-company-professional = Odborník
# plain wording, to be checked by a native speaker
code-company-other = Niekto iný
# plain wording, to be checked by a native speaker
code-relation-mother = Matka
# plain wording, to be checked by a native speaker
code-relation-father = Otec
# plain wording, to be checked by a native speaker
code-relation-partner = Partner
# plain wording, to be checked by a native speaker
code-relation-relative = Príbuzný
# plain wording, to be checked by a native speaker
code-relation-friend = Kamarát(ka)
# plain wording, to be checked by a native speaker
code-relation-professional = Odborník
# plain wording, to be checked by a native speaker
code-relation-other = Niekto iný

## Weeks, birth, planned days

# plain wording, to be checked by a native speaker
crisis-plan = Naplánované dni
# plain wording, to be checked by a native speaker
crisis-weeks = Teraz: { $weeks }. týždeň
# plain wording, to be checked by a native speaker
crisis-weeks-range = Teraz: { $least }.–{ $most }. týždeň
# plain wording, to be checked by a native speaker
crisis-due = Termín: { $when }
# plain wording, to be checked by a native speaker
crisis-due-range = Termín: medzi { $from } a { $to }
# plain wording, to be checked by a native speaker
crisis-from-date = Vypočítané z termínu pôrodu ({ $when })
# plain wording, to be checked by a native speaker
crisis-from-weeks = Vypočítané z údaja { $weeks }. týždeň, povedané { $when }
# plain wording, to be checked by a native speaker
crisis-plan-between = { $from } – { $to }
# plain wording, to be checked by a native speaker
crisis-plan-done = hotovo, { $when }
# plain wording, to be checked by a native speaker
crisis-look-in = Hotovo
# plain wording, to be checked by a native speaker
crisis-look-in-title = Hotovo: { $what }
# plain wording, to be checked by a native speaker
crisis-look-in-on = Kedy?
# plain wording, to be checked by a native speaker
crisis-look-in-fine = Je všetko v poriadku?
# plain wording, to be checked by a native speaker
crisis-look-in-saved = Uložené v tomto telefóne. Už to nie je v pláne.
# plain wording, to be checked by a native speaker
crisis-birth = Pôrod
# plain wording, to be checked by a native speaker
crisis-birth-add = Zapísať pôrod
# plain wording, to be checked by a native speaker
crisis-birth-correct = Opraviť pôrod
# plain wording, to be checked by a native speaker
crisis-birth-on = Deň pôrodu alebo konca tehotenstva
# plain wording, to be checked by a native speaker
crisis-birth-place = Bolo miesto bezpečné?
# plain wording, to be checked by a native speaker
crisis-birth-mother = Ako je matke?
# plain wording, to be checked by a native speaker
crisis-birth-child = Ako je dieťaťu?
# plain wording, to be checked by a native speaker
crisis-birth-saved = Uložené v tomto telefóne. Dni následnej starostlivosti z toho vyplývajú.
# plain wording, to be checked by a native speaker
crisis-birth-differs = Dvaja ľudia to zapísali rôzne. Platí skorší deň, kým to niekto neopraví.
# plain wording, to be checked by a native speaker
code-birth-place-safe = Áno
# plain wording, to be checked by a native speaker
code-birth-place-not-safe = Nie
# plain wording, to be checked by a native speaker
code-birth-place-unknown = Nie je známe
# plain wording, to be checked by a native speaker
code-mother-condition-well = Dobre
# plain wording, to be checked by a native speaker
code-mother-condition-needs-care = Potrebuje starostlivosť
# plain wording, to be checked by a native speaker
code-mother-condition-died = Zomrela
# plain wording, to be checked by a native speaker
code-mother-condition-unknown = Nie je známe
# plain wording, to be checked by a native speaker
code-child-condition-well = Dobre
# plain wording, to be checked by a native speaker
code-child-condition-needs-care = Potrebuje starostlivosť
# plain wording, to be checked by a native speaker
code-child-condition-died = Zomrelo
# plain wording, to be checked by a native speaker
code-child-condition-none = Tehotenstvo sa skončilo bez pôrodu
# plain wording, to be checked by a native speaker
code-child-condition-unknown = Nie je známe
# plain wording, to be checked by a native speaker
crisis-entry-birth-mother = Matka: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-child = Dieťa: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-place = Bezpečné miesto: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-ended = Koniec tehotenstva
# plain wording, to be checked by a native speaker
crisis-entry-checked = Naplánovaný deň hotový: { $what }
# plain wording, to be checked by a native speaker
crisis-entry-fine = všetko v poriadku
# plain wording, to be checked by a native speaker
crisis-entry-not-fine = nie všetko je v poriadku

## Telling the authority

# plain wording, to be checked by a native speaker
crisis-duty = Oznámiť úradu?
# plain wording, to be checked by a native speaker
crisis-duty-why = Prečo sa to rieši: { $reasons }
# plain wording, to be checked by a native speaker
crisis-duty-reason-minor = maloletá
# plain wording, to be checked by a native speaker
crisis-duty-reason-child-at-risk = dieťa môže byť ohrozené
# plain wording, to be checked by a native speaker
crisis-duty-reason-high-risk = vysoké riziko
# plain wording, to be checked by a native speaker
crisis-duty-hu = V Maďarsku sú združenia, nadácie a cirkevné právnické osoby členmi signalizačného systému: musia oznámiť, že je dieťa v ohrození.
# plain wording, to be checked by a native speaker
crisis-duty-cz = V Česku sú sociálne služby viazané mlčanlivosťou, no trestné činy vymenované v trestnom zákonníku sa aj tak musia oznámiť. Oznámenie OSPOD to nenahrádza.
# plain wording, to be checked by a native speaker
crisis-duty-ro = V Rumunsku musí ten, kto sa pri svojom povolaní stretáva s deťmi, podozrenie z týrania alebo zanedbávania bezodkladne oznámiť.
# plain wording, to be checked by a native speaker
crisis-duty-sk = Na Slovensku sa dieťa v ohrození oznamuje orgánu ochrany detí.
# plain wording, to be checked by a native speaker
crisis-duty-body = Komu: { $body }
# plain wording, to be checked by a native speaker
crisis-duty-law = Zákon: { $law }
# plain wording, to be checked by a native speaker
crisis-duty-writing = Písomne a bez odkladu, aj keď to už zaznelo ústne.
# plain wording, to be checked by a native speaker
crisis-duty-lawyer = Nikto to neporovnal s textom zákona. Najprv sa opýtaj právnika.
# plain wording, to be checked by a native speaker
crisis-duty-no-country = Chýba kraj, preto nie je známe, právo ktorej krajiny platí.
# plain wording, to be checked by a native speaker
crisis-duty-by-hand = Teren sám nikomu nič neoznamuje. Rozhodne človek a rozhodnutie sa zapíše.
# plain wording, to be checked by a native speaker
crisis-duty-open = Zatiaľ nikto nerozhodol.
# plain wording, to be checked by a native speaker
crisis-duty-asked = Koordinátor(ka) dostal(a) otázku a zatiaľ nerozhodol (nerozhodla).
# plain wording, to be checked by a native speaker
crisis-duty-decide = Zapísať rozhodnutie
# plain wording, to be checked by a native speaker
crisis-duty-decision = Aké je rozhodnutie?
# plain wording, to be checked by a native speaker
crisis-duty-to = Komu?
# plain wording, to be checked by a native speaker
crisis-duty-on = Kedy?
# plain wording, to be checked by a native speaker
crisis-duty-reason = Prečo nie?
# plain wording, to be checked by a native speaker
crisis-duty-saved = Rozhodnutie je uložené v tomto telefóne.
# plain wording, to be checked by a native speaker
crisis-duty-text = Text na odoslanie
# plain wording, to be checked by a native speaker
crisis-duty-text-hint = Bez mena: dopíš ho rukou tam, kde ho číta len úrad.
# plain wording, to be checked by a native speaker
crisis-duty-copy = Kopírovať
# plain wording, to be checked by a native speaker
crisis-duty-letter =
    Komu: { $body }
    { "" }
    Oznamujeme, že dieťa alebo maloletá osoba môže byť v ohrození.
    Meno a adresa: ____________________
    Miesto: { $place }
    O čo ide: { $reasons }
    Čo sme videli alebo počuli a kedy: ____________________
    Čo sa doteraz urobilo: ____________________
    O čo žiadame: ____________________
    { "" }
    Naše číslo prípadu: { $no }
    Dátum: { $when }
    Podpis, organizácia, telefón: ____________________
# plain wording, to be checked by a native speaker
code-duty-decision-reported = Oznámené
# plain wording, to be checked by a native speaker
code-duty-decision-not-reported = Neoznámené
# plain wording, to be checked by a native speaker
code-duty-decision-asked = Otázka koordinátorovi
# plain wording, to be checked by a native speaker
crisis-entry-duty = Oznámenie úradu: { $decision }
# plain wording, to be checked by a native speaker
crisis-entry-taken = Koordinátor(ka) to prevzal(a)

## A minor in danger

# plain wording, to be checked by a native speaker
crisis-call = Maloletá v ohrození
# plain wording, to be checked by a native speaker
crisis-call-waits = Žiadny koordinátor to zatiaľ neprevzal.
# plain wording, to be checked by a native speaker
crisis-call-take = Preberám
# plain wording, to be checked by a native speaker
crisis-call-taken = Prevzaté. Vidia to všetci, čo na prípade pracujú.

## In one minute

# plain wording, to be checked by a native speaker
crisis-urgent = Naliehavý zápis
# plain wording, to be checked by a native speaker
crisis-urgent-safe = Je teraz v bezpečí?
# plain wording, to be checked by a native speaker
crisis-urgent-with = Kto je s ňou?
# plain wording, to be checked by a native speaker
crisis-urgent-age = Koľko má rokov?
# plain wording, to be checked by a native speaker
crisis-urgent-basis = Smie sa to zapísať?
# plain wording, to be checked by a native speaker
crisis-urgent-basis-consent = Hovorí áno
# plain wording, to be checked by a native speaker
crisis-urgent-basis-vital = Nedá sa opýtať, hrozí nebezpečenstvo
# plain wording, to be checked by a native speaker
crisis-urgent-weeks = Týždeň tehotenstva
# plain wording, to be checked by a native speaker
crisis-urgent-weeks-hint = 0: nie je známe
# plain wording, to be checked by a native speaker
crisis-urgent-rule = Ako sa s ňou možno spojiť?
# plain wording, to be checked by a native speaker
crisis-urgent-through = Cez koho, kedy nie?
# plain wording, to be checked by a native speaker
crisis-urgent-label = Ako ju máme volať?
# plain wording, to be checked by a native speaker
crisis-urgent-words = Jej slovami
# plain wording, to be checked by a native speaker
crisis-urgent-quick = Jedna obrazovka namiesto troch krokov, keď nie je čas.
# plain wording, to be checked by a native speaker
crisis-urgent-go = Zapísať za minútu
