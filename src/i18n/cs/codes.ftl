### Words of the code lists and of the forms. From our domain research; region names are never translated.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Types of case


## Ways of helping

# plain wording, to be checked by a native speaker
code-help-method-personal-oral = Osobní poradenství a poskytnutí informací
# plain wording, to be checked by a native speaker
code-help-method-accompaniment-admin = Osobní doprovod a pomoc s vyřízením úředních záležitostí
# plain wording, to be checked by a native speaker
code-help-method-phone-email = Pomoc po telefonu a e-mailu
# plain wording, to be checked by a native speaker
code-help-method-mediation-followup = Zprostředkování a následné sledování

## Channels of a contact

# plain wording, to be checked by a native speaker
code-channel-in-person = Osobně
# plain wording, to be checked by a native speaker
code-channel-phone = Telefon
# plain wording, to be checked by a native speaker
code-channel-email = E-mail
# plain wording, to be checked by a native speaker
code-channel-message = Zpráva
# plain wording, to be checked by a native speaker
code-channel-event = Akce

## Needs

# plain wording, to be checked by a native speaker
code-need-documents = Osobní doklady
# plain wording, to be checked by a native speaker
code-need-benefits = Sociální dávky
# plain wording, to be checked by a native speaker
code-need-debt = Dluhy a exekuce
# plain wording, to be checked by a native speaker
code-need-health = Zdraví
# plain wording, to be checked by a native speaker
code-need-education = Vzdělávání
# plain wording, to be checked by a native speaker
code-need-employment = Zaměstnání
# plain wording, to be checked by a native speaker
code-need-housing = Bydlení
# plain wording, to be checked by a native speaker
code-need-legal = Právní otázka
# plain wording, to be checked by a native speaker
code-need-family = Rodina a vztahy
# plain wording, to be checked by a native speaker
code-need-violence = Násilí, bezpečí
# plain wording, to be checked by a native speaker
code-need-food-inkind = Potravinová a věcná pomoc
# plain wording, to be checked by a native speaker
code-need-energy = Energie
# plain wording, to be checked by a native speaker
code-need-civic = Občanská účast, volby
# plain wording, to be checked by a native speaker
code-need-other = Jiné

## Outcomes

# plain wording, to be checked by a native speaker
code-outcome-resolved = Vyřešeno
# plain wording, to be checked by a native speaker
code-outcome-partly = Částečně vyřešeno
# plain wording, to be checked by a native speaker
code-outcome-referred = Předáno jiné službě
# plain wording, to be checked by a native speaker
code-outcome-withdrawn = Klient odstoupil
# plain wording, to be checked by a native speaker
code-outcome-no-contact = Ztráta kontaktu
# plain wording, to be checked by a native speaker
code-outcome-not-possible = Neřešitelné
# plain wording, to be checked by a native speaker
code-outcome-duplicate = Duplicita, sloučeno
# plain wording, to be checked by a native speaker
code-outcome-mistake = Zapsáno omylem

## Urgency

# plain wording, to be checked by a native speaker
code-urgency-today = Dnes
# plain wording, to be checked by a native speaker
code-urgency-week = Tento týden
# plain wording, to be checked by a native speaker
code-urgency-normal = Běžná

## Purposes of consent, in the words of the person who gives it

# plain wording, to be checked by a native speaker
code-consent-service = Aby mi pomáhali a vedli si o tom záznamy
# plain wording, to be checked by a native speaker
code-consent-identity-to-team = Aby mé jméno viděl tým (jinak jen pseudonym)
# plain wording, to be checked by a native speaker
code-consent-share-with-service = Aby předali konkrétní údaje jedné konkrétní službě
# plain wording, to be checked by a native speaker
code-consent-contact-respondent = Aby kvůli mně kontaktovali školu, pronajímatele nebo úřad
# plain wording, to be checked by a native speaker
code-consent-represent = Aby za mě podali stížnost
# plain wording, to be checked by a native speaker
code-consent-share-with-landlord = Aby sdělili omezené údaje pronajímateli
# plain wording, to be checked by a native speaker
code-consent-photo-recording = Aby uchovali fotografii nebo nahrávku jako důkaz
# plain wording, to be checked by a native speaker
code-consent-story-anonymised = Aby můj příběh beze jména použili jako příklad dobré praxe nebo kazuistiku
# plain wording, to be checked by a native speaker
code-consent-statistics = Anonymní statistika pro poskytovatele dotací
# plain wording, to be checked by a native speaker
code-consent-after-contact = Aby se mi ozvali i po uzavření (za 3, 6, 12 měsíců)

## Answers about a consent

# plain wording, to be checked by a native speaker
code-consent-state-given = Udělen
# plain wording, to be checked by a native speaker
code-consent-state-refused = Odmítnut
# plain wording, to be checked by a native speaker
code-consent-state-withdrawn = Odvolán

## Bases for keeping data

# plain wording, to be checked by a native speaker
code-legal-basis-consent-art9 = Výslovný souhlas
# plain wording, to be checked by a native speaker
code-legal-basis-nonprofit-9d = Člen neziskové organizace nebo osoba s ní v pravidelném styku
# plain wording, to be checked by a native speaker
code-legal-basis-vital = Životně důležitý zájem
# plain wording, to be checked by a native speaker
code-legal-basis-legal-claims = Právní nárok
# plain wording, to be checked by a native speaker
code-legal-basis-legal-duty = Právní povinnost
# plain wording, to be checked by a native speaker
code-legal-basis-social-care-9h = Poskytování sociální péče
# plain wording, to be checked by a native speaker
code-legal-basis-anonymous = Žádné osobní údaje

## Rules for getting in touch

# plain wording, to be checked by a native speaker
code-contact-rule-phone-ok = Je možné volat
# plain wording, to be checked by a native speaker
code-contact-rule-message-ok = Je možné poslat zprávu
# plain wording, to be checked by a native speaker
code-contact-rule-visit-ok = Je možná návštěva
# plain wording, to be checked by a native speaker
code-contact-rule-no-voicemail = Žádné vzkazy do schránky
# plain wording, to be checked by a native speaker
code-contact-rule-no-letters = Žádné dopisy
# plain wording, to be checked by a native speaker
code-contact-rule-only-through-someone = Jen přes někoho jiného

## Languages a person may prefer

# plain wording, to be checked by a native speaker
code-language-hu = Maďarština
# plain wording, to be checked by a native speaker
code-language-cs = Čeština
# plain wording, to be checked by a native speaker
code-language-ro = Rumunština
# plain wording, to be checked by a native speaker
code-language-sk = Slovenština
# plain wording, to be checked by a native speaker
code-language-rom = Romština
# plain wording, to be checked by a native speaker
code-language-rmc = Karpatská romština
# plain wording, to be checked by a native speaker
code-language-rmy = Olašská romština
# plain wording, to be checked by a native speaker
code-language-bayash = Bajášština
# plain wording, to be checked by a native speaker
code-language-other = Jiný jazyk

## Kinds of region; their names stay as they are at home

# plain wording, to be checked by a native speaker
code-region-kind-capital = Hlavní město
# plain wording, to be checked by a native speaker
code-region-kind-varmegye = Župa (vármegye)
# plain wording, to be checked by a native speaker
code-region-kind-kraj = Kraj
# plain wording, to be checked by a native speaker
code-region-kind-judet = Župa (județ)

## Countries

# plain wording, to be checked by a native speaker
code-country-hu = Maďarsko
# plain wording, to be checked by a native speaker
code-country-cz = Česko
# plain wording, to be checked by a native speaker
code-country-ro = Rumunsko
# plain wording, to be checked by a native speaker
code-country-sk = Slovensko

## Roles

# plain wording, to be checked by a native speaker
code-role-owner = Správce sítě
# plain wording, to be checked by a native speaker
code-role-coordinator = Koordinátor
# plain wording, to be checked by a native speaker
code-role-mediator = Mediátor
# plain wording, to be checked by a native speaker
code-role-reader = Čtenář

## How cases are merged

# plain wording, to be checked by a native speaker
code-merge-kind-samePerson = Stejná osoba
# plain wording, to be checked by a native speaker
code-merge-kind-group = Společný případ více osob

## Questions of the forms

# plain wording, to be checked by a native speaker
field-case-type = Typ případu
# plain wording, to be checked by a native speaker
field-urgency = Naléhavost
# plain wording, to be checked by a native speaker
field-safety-flag = Ohrožení
# plain wording, to be checked by a native speaker
field-child-at-risk = Ohrožené dítě
# plain wording, to be checked by a native speaker
field-region = Kraj nebo župa
# plain wording, to be checked by a native speaker
field-settlement = Obec
# plain wording, to be checked by a native speaker
field-adults-children = Dospělí a děti
# plain wording, to be checked by a native speaker
field-anonymous = Anonymní klient
# plain wording, to be checked by a native speaker
field-person-label = Oslovení
# plain wording, to be checked by a native speaker
field-full-name = Jméno a příjmení
# plain wording, to be checked by a native speaker
field-birth-year = Rok narození
# plain wording, to be checked by a native speaker
field-phone = Telefonní číslo
# plain wording, to be checked by a native speaker
field-contact-safe = Bezpečný způsob kontaktu
# plain wording, to be checked by a native speaker
field-contact-note = Další pokyny ke kontaktu
# plain wording, to be checked by a native speaker
field-address = Adresa
# plain wording, to be checked by a native speaker
field-legal-basis = Právní základ
# plain wording, to be checked by a native speaker
field-consents = Souhlasy
# plain wording, to be checked by a native speaker
field-language = Preferovaný jazyk
# plain wording, to be checked by a native speaker
field-people-helped = Komu jsme pomohli
# plain wording, to be checked by a native speaker
field-need = Potřeba
# plain wording, to be checked by a native speaker
field-request-in-words = Zakázka klienta
# plain wording, to be checked by a native speaker
field-help-method = Způsob pomoci
# plain wording, to be checked by a native speaker
field-channel = Kanál
# plain wording, to be checked by a native speaker
field-opened-on = Kdy se to stalo
# plain wording, to be checked by a native speaker
field-note = Poznámka
# plain wording, to be checked by a native speaker
field-duration-min = Čas (min)
# plain wording, to be checked by a native speaker
field-followup-on = Další kontakt
# plain wording, to be checked by a native speaker
field-expert-question = Otázka na koordinátora nebo experta
# plain wording, to be checked by a native speaker
field-good-practice = Navrhuji jako dobrou praxi
# plain wording, to be checked by a native speaker
field-retention-until = Smazat po

## A line of help under a question

# plain wording, to be checked by a native speaker
field-settlement-hint = Stačí název obce.
# plain wording, to be checked by a native speaker
field-safety-flag-hint = Ano, pokud může někdo přijít k újmě.
# plain wording, to be checked by a native speaker
field-person-label-hint = Stačí přezdívka nebo iniciály.
# plain wording, to be checked by a native speaker
field-full-name-hint = Jen je-li potřeba. Ukládá se odděleně od případu.
# plain wording, to be checked by a native speaker
field-birth-year-hint = Jen rok.
# plain wording, to be checked by a native speaker
field-contact-safe-hint = Jak se můžeme ozvat, aby to neuškodilo?
# plain wording, to be checked by a native speaker
field-legal-basis-hint = Proč smíme uchovat, co je tu napsáno.
# plain wording, to be checked by a native speaker
field-consents-hint = Označte jen to, s čím osoba souhlasila. Pomoc na tom nezávisí.
# plain wording, to be checked by a native speaker
field-language-hint = Čím ráda mluví. Zeptejte se, nehádejte.
# plain wording, to be checked by a native speaker
field-request-in-words-hint = Vlastními slovy osoby.
# plain wording, to be checked by a native speaker
field-followup-on-hint = Kdy se k tomu vrátíte?
# plain wording, to be checked by a native speaker
field-anonymous-hint = Na totožnost se nebudeme ptát.

## Numbers of people

# plain wording, to be checked by a native speaker
field-people-helped-women = Ženy
# plain wording, to be checked by a native speaker
field-people-helped-men = Muži
# plain wording, to be checked by a native speaker
field-people-helped-children = Děti
# plain wording, to be checked by a native speaker
field-people-helped-unknown = Neuvedeno
# plain wording, to be checked by a native speaker
field-adults-children-adults = Dospělí
# plain wording, to be checked by a native speaker
field-adults-children-children = Děti

## Steps of the forms

# plain wording, to be checked by a native speaker
form-step-situation = O co jde
# plain wording, to be checked by a native speaker
form-step-person = O koho jde
# plain wording, to be checked by a native speaker
form-step-help = Co se udělalo, co bude dál
# plain wording, to be checked by a native speaker
form-step-contact = Anonymní kontakt
