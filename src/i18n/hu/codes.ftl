### Words of the code lists and of the forms. From our domain research; region names are never translated.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Types of case


## Ways of helping

code-help-method-personal-oral = Személyes szóbeli segítségnyújtás, tanácsadás, információszolgáltatás
code-help-method-accompaniment-admin = Személyes támogatás, ügyviteli segítségnyújtás
code-help-method-phone-email = Info-kommunikációs segítségnyújtás: telefonon és emailen
code-help-method-mediation-followup = Közvetítői tevékenység és nyomon követés

## Channels of a contact

# plain wording, to be checked by a native speaker
code-channel-in-person = Személyesen
# plain wording, to be checked by a native speaker
code-channel-phone = Telefon
# plain wording, to be checked by a native speaker
code-channel-email = E-mail
# plain wording, to be checked by a native speaker
code-channel-message = Üzenet
# plain wording, to be checked by a native speaker
code-channel-event = Rendezvény

## Needs

# plain wording, to be checked by a native speaker
code-need-documents = Személyes iratok
# plain wording, to be checked by a native speaker
code-need-benefits = Szociális ellátások
# plain wording, to be checked by a native speaker
code-need-debt = Adósság, végrehajtás
# plain wording, to be checked by a native speaker
code-need-health = Egészség
# plain wording, to be checked by a native speaker
code-need-education = Oktatás
# plain wording, to be checked by a native speaker
code-need-employment = Munka
# plain wording, to be checked by a native speaker
code-need-housing = Lakhatás
# plain wording, to be checked by a native speaker
code-need-legal = Jogi kérdés
# plain wording, to be checked by a native speaker
code-need-family = Család, kapcsolatok
# plain wording, to be checked by a native speaker
code-need-violence = Erőszak, biztonság
# plain wording, to be checked by a native speaker
code-need-food-inkind = Élelmiszer, természetbeni támogatás
# plain wording, to be checked by a native speaker
code-need-energy = Rezsi, energia
# plain wording, to be checked by a native speaker
code-need-civic = Közéleti részvétel, választás
# plain wording, to be checked by a native speaker
code-need-other = Egyéb

## Outcomes

# plain wording, to be checked by a native speaker
code-outcome-resolved = Megoldódott
# plain wording, to be checked by a native speaker
code-outcome-partly = Részben megoldódott
# plain wording, to be checked by a native speaker
code-outcome-referred = Átadva más szolgáltatónak
# plain wording, to be checked by a native speaker
code-outcome-withdrawn = Az ügyfél visszalépett
# plain wording, to be checked by a native speaker
code-outcome-no-contact = Megszakadt a kapcsolat
# plain wording, to be checked by a native speaker
code-outcome-not-possible = Nem volt megoldható
# plain wording, to be checked by a native speaker
code-outcome-duplicate = Duplikátum, összevonva
# plain wording, to be checked by a native speaker
code-outcome-mistake = Tévedésből rögzítve

## Urgency

# plain wording, to be checked by a native speaker
code-urgency-today = Ma
# plain wording, to be checked by a native speaker
code-urgency-week = Ezen a héten
# plain wording, to be checked by a native speaker
code-urgency-normal = Szokásos

## Purposes of consent, in the words of the person who gives it

# plain wording, to be checked by a native speaker
code-consent-service = Segítsenek nekem, és erről feljegyzést készítsenek
# plain wording, to be checked by a native speaker
code-consent-identity-to-team = A nevemet a csapat láthassa (különben csak álnév)
# plain wording, to be checked by a native speaker
code-consent-share-with-service = Megnevezett adatokat átadjanak egy megnevezett szolgálatnak
# plain wording, to be checked by a native speaker
code-consent-contact-respondent = Az ügyemben megkeressék az iskolát, a bérbeadót vagy a hatóságot
# plain wording, to be checked by a native speaker
code-consent-represent = Panaszt nyújtsanak be helyettem
# plain wording, to be checked by a native speaker
code-consent-share-with-landlord = Korlátozott adatokat közöljenek a bérbeadóval
# plain wording, to be checked by a native speaker
code-consent-photo-recording = Fényképet vagy felvételt bizonyítékként megőrizzenek
# plain wording, to be checked by a native speaker
code-consent-story-anonymised = A történetemet név nélkül jó gyakorlatként vagy esettanulmányként felhasználják
# plain wording, to be checked by a native speaker
code-consent-statistics = Név nélküli statisztika készüljön a támogatóknak
# plain wording, to be checked by a native speaker
code-consent-after-contact = A lezárás után is megkeressenek (3, 6, 12 hónap)

## Answers about a consent

# plain wording, to be checked by a native speaker
code-consent-state-given = Megadta
# plain wording, to be checked by a native speaker
code-consent-state-refused = Megtagadta
# plain wording, to be checked by a native speaker
code-consent-state-withdrawn = Visszavonta

## Bases for keeping data

# plain wording, to be checked by a native speaker
code-legal-basis-consent-art9 = Kifejezett hozzájárulás
# plain wording, to be checked by a native speaker
code-legal-basis-nonprofit-9d = Nonprofit szervezet tagja vagy vele rendszeres kapcsolatban álló személy
# plain wording, to be checked by a native speaker
code-legal-basis-vital = Létfontosságú érdek
# plain wording, to be checked by a native speaker
code-legal-basis-legal-claims = Jogi igény
# plain wording, to be checked by a native speaker
code-legal-basis-legal-duty = Jogi kötelezettség
# plain wording, to be checked by a native speaker
code-legal-basis-social-care-9h = Szociális ellátás nyújtása
# plain wording, to be checked by a native speaker
code-legal-basis-anonymous = Nincs személyes adat

## Rules for getting in touch

# plain wording, to be checked by a native speaker
code-contact-rule-phone-ok = Hívható telefonon
# plain wording, to be checked by a native speaker
code-contact-rule-message-ok = Üzenet küldhető
# plain wording, to be checked by a native speaker
code-contact-rule-visit-ok = Meglátogatható
# plain wording, to be checked by a native speaker
code-contact-rule-no-voicemail = Hangposta nem
# plain wording, to be checked by a native speaker
code-contact-rule-no-letters = Levél nem
# plain wording, to be checked by a native speaker
code-contact-rule-only-through-someone = Csak valaki máson keresztül

## Languages a person may prefer

# plain wording, to be checked by a native speaker
code-language-hu = Magyar
# plain wording, to be checked by a native speaker
code-language-cs = Cseh
# plain wording, to be checked by a native speaker
code-language-ro = Román
# plain wording, to be checked by a native speaker
code-language-sk = Szlovák
# plain wording, to be checked by a native speaker
code-language-rom = Romani
# plain wording, to be checked by a native speaker
code-language-rmc = Kárpáti romani
# plain wording, to be checked by a native speaker
code-language-rmy = Oláh romani
# plain wording, to be checked by a native speaker
code-language-bayash = Beás
# plain wording, to be checked by a native speaker
code-language-other = Más nyelv

## Kinds of region; their names stay as they are at home

# plain wording, to be checked by a native speaker
code-region-kind-capital = Főváros
# plain wording, to be checked by a native speaker
code-region-kind-varmegye = Vármegye
# plain wording, to be checked by a native speaker
code-region-kind-kraj = Kerület (kraj)
# plain wording, to be checked by a native speaker
code-region-kind-judet = Megye (județ)

## Countries

# plain wording, to be checked by a native speaker
code-country-hu = Magyarország
# plain wording, to be checked by a native speaker
code-country-cz = Csehország
# plain wording, to be checked by a native speaker
code-country-ro = Románia
# plain wording, to be checked by a native speaker
code-country-sk = Szlovákia

## Roles

# plain wording, to be checked by a native speaker
code-role-owner = A hálózat gazdája
# plain wording, to be checked by a native speaker
code-role-coordinator = Koordinátor
# plain wording, to be checked by a native speaker
code-role-mediator = Közvetítő
# plain wording, to be checked by a native speaker
code-role-reader = Olvasó

## How cases are merged

# plain wording, to be checked by a native speaker
code-merge-kind-samePerson = Ugyanaz a személy
# plain wording, to be checked by a native speaker
code-merge-kind-group = Több ember közös ügye

## Questions of the forms

# plain wording, to be checked by a native speaker
field-case-type = Ügytípus
# plain wording, to be checked by a native speaker
field-urgency = Sürgősség
# plain wording, to be checked by a native speaker
field-safety-flag = Veszélyhelyzet
# plain wording, to be checked by a native speaker
field-child-at-risk = Veszélyeztetett gyermek
# plain wording, to be checked by a native speaker
field-region = Vármegye, megye vagy kerület
# plain wording, to be checked by a native speaker
field-settlement = Település
# plain wording, to be checked by a native speaker
field-adults-children = Felnőttek és gyermekek
# plain wording, to be checked by a native speaker
field-anonymous = Anonim ügyfél
# plain wording, to be checked by a native speaker
field-person-label = Megszólítás
# plain wording, to be checked by a native speaker
field-full-name = Név
# plain wording, to be checked by a native speaker
field-birth-year = Születési év
# plain wording, to be checked by a native speaker
field-phone = Telefonszám
# plain wording, to be checked by a native speaker
field-contact-safe = Biztonságos elérhetőség
# plain wording, to be checked by a native speaker
field-contact-note = Egyéb tudnivaló a kapcsolattartásról
# plain wording, to be checked by a native speaker
field-address = Cím
# plain wording, to be checked by a native speaker
field-legal-basis = Adatkezelés jogalapja
# plain wording, to be checked by a native speaker
field-consents = Hozzájárulások
# plain wording, to be checked by a native speaker
field-language = Kívánt nyelv
# plain wording, to be checked by a native speaker
field-people-helped = Kinek segítettünk
# plain wording, to be checked by a native speaker
field-need = Probléma, igény
# plain wording, to be checked by a native speaker
field-request-in-words = Az ügyfél kérése
# plain wording, to be checked by a native speaker
field-help-method = Segítségnyújtás módja
# plain wording, to be checked by a native speaker
field-channel = Csatorna
# plain wording, to be checked by a native speaker
field-opened-on = Mikor történt
# plain wording, to be checked by a native speaker
field-note = Feljegyzés
# plain wording, to be checked by a native speaker
field-duration-min = Ráfordított idő (perc)
# plain wording, to be checked by a native speaker
field-followup-on = Következő utánkövetés
# plain wording, to be checked by a native speaker
field-expert-question = Kérdés a koordinátorhoz vagy szakértőhöz
# plain wording, to be checked by a native speaker
field-good-practice = Jó gyakorlatnak javaslom
# plain wording, to be checked by a native speaker
field-retention-until = Törlés ideje

## A line of help under a question

# plain wording, to be checked by a native speaker
field-settlement-hint = Elég a település neve.
# plain wording, to be checked by a native speaker
field-safety-flag-hint = Igen, ha valakit baj érhet.
# plain wording, to be checked by a native speaker
field-person-label-hint = Elég egy becenév vagy monogram.
# plain wording, to be checked by a native speaker
field-full-name-hint = Csak ha szükséges. Az ügytől külön tároljuk.
# plain wording, to be checked by a native speaker
field-birth-year-hint = Csak az év.
# plain wording, to be checked by a native speaker
field-contact-safe-hint = Hogyan kereshetjük úgy, hogy abból ne legyen baj?
# plain wording, to be checked by a native speaker
field-legal-basis-hint = Miért őrizhetjük meg, amit ide írunk.
# plain wording, to be checked by a native speaker
field-consents-hint = Csak azt jelöld, amibe az ügyfél beleegyezett. A segítség nem függ tőle.
# plain wording, to be checked by a native speaker
field-language-hint = Amelyen szívesen beszél. Kérdezze meg, ne találgassa.
# plain wording, to be checked by a native speaker
field-request-in-words-hint = Az ügyfél saját szavaival.
# plain wording, to be checked by a native speaker
field-followup-on-hint = Mikor nézel rá újra?
# plain wording, to be checked by a native speaker
field-anonymous-hint = Nem kérdezünk semmit arról, hogy ki ő.

## Numbers of people

# plain wording, to be checked by a native speaker
field-people-helped-women = Nők
# plain wording, to be checked by a native speaker
field-people-helped-men = Férfiak
# plain wording, to be checked by a native speaker
field-people-helped-children = Gyermekek
# plain wording, to be checked by a native speaker
field-people-helped-unknown = Nem ismert
# plain wording, to be checked by a native speaker
field-adults-children-adults = Felnőttek
# plain wording, to be checked by a native speaker
field-adults-children-children = Gyermekek

## Steps of the forms

# plain wording, to be checked by a native speaker
form-step-situation = Miről van szó
# plain wording, to be checked by a native speaker
form-step-person = Kiről van szó
# plain wording, to be checked by a native speaker
form-step-help = Mi történt, mi következik
# plain wording, to be checked by a native speaker
form-step-contact = Névtelen segítségnyújtás
