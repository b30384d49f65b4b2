### Words of the code lists and of the forms. From our domain research; region names are never translated.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Types of case


## Ways of helping

# plain wording, to be checked by a native speaker
code-help-method-personal-oral = Consiliere și informare față în față
# plain wording, to be checked by a native speaker
code-help-method-accompaniment-admin = Însoțire și ajutor la întocmirea actelor
# plain wording, to be checked by a native speaker
code-help-method-phone-email = Ajutor prin telefon și e-mail
# plain wording, to be checked by a native speaker
code-help-method-mediation-followup = Mediere și monitorizare ulterioară

## Channels of a contact

# plain wording, to be checked by a native speaker
code-channel-in-person = Față în față
# plain wording, to be checked by a native speaker
code-channel-phone = Telefon
# plain wording, to be checked by a native speaker
code-channel-email = E-mail
# plain wording, to be checked by a native speaker
code-channel-message = Mesaj
# plain wording, to be checked by a native speaker
code-channel-event = Eveniment

## Needs

# plain wording, to be checked by a native speaker
code-need-documents = Acte de identitate și stare civilă
# plain wording, to be checked by a native speaker
code-need-benefits = Prestații sociale
# plain wording, to be checked by a native speaker
code-need-debt = Datorii, executare silită
# plain wording, to be checked by a native speaker
code-need-health = Sănătate
# plain wording, to be checked by a native speaker
code-need-education = Educație
# plain wording, to be checked by a native speaker
code-need-employment = Loc de muncă
# plain wording, to be checked by a native speaker
code-need-housing = Locuire
# plain wording, to be checked by a native speaker
code-need-legal = Întrebare juridică
# plain wording, to be checked by a native speaker
code-need-family = Familie și relații
# plain wording, to be checked by a native speaker
code-need-violence = Violență, siguranță
# plain wording, to be checked by a native speaker
code-need-food-inkind = Alimente și ajutor în natură
# plain wording, to be checked by a native speaker
code-need-energy = Utilități
# plain wording, to be checked by a native speaker
code-need-civic = Participare civică, vot
# plain wording, to be checked by a native speaker
code-need-other = Altele

## Outcomes

# plain wording, to be checked by a native speaker
code-outcome-resolved = Rezolvat
# plain wording, to be checked by a native speaker
code-outcome-partly = Parțial rezolvat
# plain wording, to be checked by a native speaker
code-outcome-referred = Preluat de alt serviciu
# plain wording, to be checked by a native speaker
code-outcome-withdrawn = Clientul a renunțat
# plain wording, to be checked by a native speaker
code-outcome-no-contact = S-a pierdut legătura
# plain wording, to be checked by a native speaker
code-outcome-not-possible = Nu s-a putut rezolva
# plain wording, to be checked by a native speaker
code-outcome-duplicate = Dublură, comasat
# plain wording, to be checked by a native speaker
code-outcome-mistake = Înregistrat din greșeală

## Urgency

# plain wording, to be checked by a native speaker
code-urgency-today = Astăzi
# plain wording, to be checked by a native speaker
code-urgency-week = Săptămâna aceasta
# plain wording, to be checked by a native speaker
code-urgency-normal = Obișnuită

## Purposes of consent, in the words of the person who gives it

# plain wording, to be checked by a native speaker
code-consent-service = Să mă ajute și să țină însemnări
# plain wording, to be checked by a native speaker
code-consent-identity-to-team = Numele meu poate fi văzut de echipă (altfel doar un pseudonim)
# plain wording, to be checked by a native speaker
code-consent-share-with-service = Să transmită anumite date unui anumit serviciu
# plain wording, to be checked by a native speaker
code-consent-contact-respondent = Să contacteze școala, proprietarul sau autoritatea în privința mea
# plain wording, to be checked by a native speaker
code-consent-represent = Să depună o plângere în numele meu
# plain wording, to be checked by a native speaker
code-consent-share-with-landlord = Să comunice date limitate proprietarului
# plain wording, to be checked by a native speaker
code-consent-photo-recording = Să păstreze o fotografie sau o înregistrare ca dovadă
# plain wording, to be checked by a native speaker
code-consent-story-anonymised = Povestea mea, fără nume, poate fi folosită ca bună practică sau studiu de caz
# plain wording, to be checked by a native speaker
code-consent-statistics = Statistici anonime pentru finanțatori
# plain wording, to be checked by a native speaker
code-consent-after-contact = Să mă contacteze după închidere (la 3, 6, 12 luni)

## Answers about a consent

# plain wording, to be checked by a native speaker
code-consent-state-given = Dat
# plain wording, to be checked by a native speaker
code-consent-state-refused = Refuzat
# plain wording, to be checked by a native speaker
code-consent-state-withdrawn = Retras

## Bases for keeping data

# plain wording, to be checked by a native speaker
code-legal-basis-consent-art9 = Consimțământ explicit
# plain wording, to be checked by a native speaker
code-legal-basis-nonprofit-9d = Membru al unei organizații nonprofit sau persoană în contact regulat cu ea
# plain wording, to be checked by a native speaker
code-legal-basis-vital = Interes vital
# plain wording, to be checked by a native speaker
code-legal-basis-legal-claims = Drept în instanță
# plain wording, to be checked by a native speaker
code-legal-basis-legal-duty = Obligație legală
# plain wording, to be checked by a native speaker
code-legal-basis-social-care-9h = Furnizarea asistenței sociale
# plain wording, to be checked by a native speaker
code-legal-basis-anonymous = Fără date cu caracter personal

## Rules for getting in touch

# plain wording, to be checked by a native speaker
code-contact-rule-phone-ok = Poate fi sunat(ă)
# plain wording, to be checked by a native speaker
code-contact-rule-message-ok = Se pot trimite mesaje
# plain wording, to be checked by a native speaker
code-contact-rule-visit-ok = Poate fi vizitat(ă)
# plain wording, to be checked by a native speaker
code-contact-rule-no-voicemail = Fără mesagerie vocală
# plain wording, to be checked by a native speaker
code-contact-rule-no-letters = Fără scrisori
# plain wording, to be checked by a native speaker
code-contact-rule-only-through-someone = Doar prin altcineva

## Languages a person may prefer

# plain wording, to be checked by a native speaker
code-language-hu = Maghiară
# plain wording, to be checked by a native speaker
code-language-cs = Cehă
# plain wording, to be checked by a native speaker
code-language-ro = Română
# plain wording, to be checked by a native speaker
code-language-sk = Slovacă
# plain wording, to be checked by a native speaker
code-language-rom = Romani
# plain wording, to be checked by a native speaker
code-language-rmc = Romani carpatică
# plain wording, to be checked by a native speaker
code-language-rmy = Romani vlahă
# plain wording, to be checked by a native speaker
code-language-bayash = Băieșă
# plain wording, to be checked by a native speaker
code-language-other = Altă limbă

## Kinds of region; their names stay as they are at home

# plain wording, to be checked by a native speaker
code-region-kind-capital = Capitală
# plain wording, to be checked by a native speaker
code-region-kind-varmegye = Județ (vármegye)
# plain wording, to be checked by a native speaker
code-region-kind-kraj = Regiune (kraj)
# plain wording, to be checked by a native speaker
code-region-kind-judet = Județ

## Countries

# plain wording, to be checked by a native speaker
code-country-hu = Ungaria
# plain wording, to be checked by a native speaker
code-country-cz = Cehia
# plain wording, to be checked by a native speaker
code-country-ro = România
# plain wording, to be checked by a native speaker
code-country-sk = Slovacia

## Roles

# plain wording, to be checked by a native speaker
code-role-owner = Administratorul rețelei
# plain wording, to be checked by a native speaker
code-role-coordinator = Coordonator
# plain wording, to be checked by a native speaker
code-role-mediator = Mediator
# plain wording, to be checked by a native speaker
code-role-reader = Cititor

## How cases are merged

# plain wording, to be checked by a native speaker
code-merge-kind-samePerson = Aceeași persoană
# plain wording, to be checked by a native speaker
code-merge-kind-group = Un caz comun al mai multor persoane

## Questions of the forms

# plain wording, to be checked by a native speaker
field-case-type = Tip de caz
# plain wording, to be checked by a native speaker
field-urgency = Urgență
# plain wording, to be checked by a native speaker
field-safety-flag = Pericol
# plain wording, to be checked by a native speaker
field-child-at-risk = Copil în risc
# plain wording, to be checked by a native speaker
field-region = Județ sau regiune
# plain wording, to be checked by a native speaker
field-settlement = Localitate
# plain wording, to be checked by a native speaker
field-adults-children = Adulți și copii
# plain wording, to be checked by a native speaker
field-anonymous = Client anonim
# plain wording, to be checked by a native speaker
field-person-label = Cum îi spunem
# plain wording, to be checked by a native speaker
field-full-name = Nume și prenume
# plain wording, to be checked by a native speaker
field-birth-year = Anul nașterii
# plain wording, to be checked by a native speaker
field-phone = Număr de telefon
# plain wording, to be checked by a native speaker
field-contact-safe = Mod sigur de contact
# plain wording, to be checked by a native speaker
field-contact-note = Alte indicații pentru contact
# plain wording, to be checked by a native speaker
field-address = Adresă
# plain wording, to be checked by a native speaker
field-legal-basis = Temei juridic
# plain wording, to be checked by a native speaker
field-consents = Consimțăminte
# plain wording, to be checked by a native speaker
field-language = Limba preferată
# plain wording, to be checked by a native speaker
field-people-helped = Pe cine am ajutat
# plain wording, to be checked by a native speaker
field-need = Nevoia
# plain wording, to be checked by a native speaker
field-request-in-words = Ce dorește persoana
# plain wording, to be checked by a native speaker
field-help-method = Modul de ajutor
# plain wording, to be checked by a native speaker
field-channel = Canal
# plain wording, to be checked by a native speaker
field-opened-on = Când s-a întâmplat
# plain wording, to be checked by a native speaker
field-note = Notă
# plain wording, to be checked by a native speaker
field-duration-min = Timp (min)
# plain wording, to be checked by a native speaker
field-followup-on = Următoarea urmărire
# plain wording, to be checked by a native speaker
field-expert-question = Întrebare pentru coordonator sau expert
# plain wording, to be checked by a native speaker
field-good-practice = Propun ca bună practică
# plain wording, to be checked by a native speaker
field-retention-until = Ștergere după

## A line of help under a question

# plain wording, to be checked by a native speaker
field-settlement-hint = Ajunge numele localității.
# plain wording, to be checked by a native speaker
field-safety-flag-hint = Da, dacă cineva poate păți ceva rău.
# plain wording, to be checked by a native speaker
field-person-label-hint = Ajunge o poreclă sau inițialele.
# plain wording, to be checked by a native speaker
field-full-name-hint = Doar dacă este nevoie. Se păstrează separat de caz.
# plain wording, to be checked by a native speaker
field-birth-year-hint = Doar anul.
# plain wording, to be checked by a native speaker
field-contact-safe-hint = Cum putem lua legătura fără să facem rău?
# plain wording, to be checked by a native speaker
field-legal-basis-hint = De ce putem păstra ce scriem aici.
# plain wording, to be checked by a native speaker
field-consents-hint = Bifați doar ce a acceptat persoana. Ajutorul nu depinde de asta.
# plain wording, to be checked by a native speaker
field-language-hint = Limba în care îi place să vorbească. Întrebați, nu ghiciți.
# plain wording, to be checked by a native speaker
field-request-in-words-hint = Cu cuvintele persoanei.
# plain wording, to be checked by a native speaker
field-followup-on-hint = Când reveniți asupra cazului?
# plain wording, to be checked by a native speaker
field-anonymous-hint = Nu se va întreba nimic despre cine este.

## Numbers of people

# plain wording, to be checked by a native speaker
field-people-helped-women = Femei
# plain wording, to be checked by a native speaker
field-people-helped-men = Bărbați
# plain wording, to be checked by a native speaker
field-people-helped-children = Copii
# plain wording, to be checked by a native speaker
field-people-helped-unknown = Necunoscut
# plain wording, to be checked by a native speaker
field-adults-children-adults = Adulți
# plain wording, to be checked by a native speaker
field-adults-children-children = Copii

## Steps of the forms

# plain wording, to be checked by a native speaker
form-step-situation = Despre ce este vorba
# plain wording, to be checked by a native speaker
form-step-person = Despre cine este vorba
# plain wording, to be checked by a native speaker
form-step-help = Ce s-a făcut, ce urmează
# plain wording, to be checked by a native speaker
form-step-contact = Contact anonim
