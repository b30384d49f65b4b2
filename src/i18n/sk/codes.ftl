### Words of the code lists and of the forms. From our domain research; region names are never translated.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## Types of case


## Ways of helping

# plain wording, to be checked by a native speaker
code-help-method-personal-oral = Osobné poradenstvo a informácie
# plain wording, to be checked by a native speaker
code-help-method-accompaniment-admin = Osobný sprievod a pomoc s vybavovaním
# plain wording, to be checked by a native speaker
code-help-method-phone-email = Pomoc telefonicky a e-mailom
# plain wording, to be checked by a native speaker
code-help-method-mediation-followup = Sprostredkovanie a následné sledovanie

## Channels of a contact

# plain wording, to be checked by a native speaker
code-channel-in-person = Osobne
# plain wording, to be checked by a native speaker
code-channel-phone = Telefón
# plain wording, to be checked by a native speaker
code-channel-email = E-mail
# plain wording, to be checked by a native speaker
code-channel-message = Správa
# plain wording, to be checked by a native speaker
code-channel-event = Podujatie

## Needs

# plain wording, to be checked by a native speaker
code-need-documents = Osobné doklady
# plain wording, to be checked by a native speaker
code-need-benefits = Sociálne dávky
# plain wording, to be checked by a native speaker
code-need-debt = Dlhy a exekúcie
# plain wording, to be checked by a native speaker
code-need-health = Zdravie
# plain wording, to be checked by a native speaker
code-need-education = Vzdelávanie
# plain wording, to be checked by a native speaker
code-need-employment = Zamestnanie
# plain wording, to be checked by a native speaker
code-need-housing = Bývanie
# plain wording, to be checked by a native speaker
code-need-legal = Právna otázka
# plain wording, to be checked by a native speaker
code-need-family = Rodina a vzťahy
# plain wording, to be checked by a native speaker
code-need-violence = Násilie, bezpečie
# plain wording, to be checked by a native speaker
code-need-food-inkind = Potravinová a vecná pomoc
# plain wording, to be checked by a native speaker
code-need-energy = Energie
# plain wording, to be checked by a native speaker
code-need-civic = Občianska účasť, voľby
# plain wording, to be checked by a native speaker
code-need-other = Iné

## Outcomes

# plain wording, to be checked by a native speaker
code-outcome-resolved = Vyriešené
# plain wording, to be checked by a native speaker
code-outcome-partly = Čiastočne vyriešené
# plain wording, to be checked by a native speaker
code-outcome-referred = Odovzdané inej službe
# plain wording, to be checked by a native speaker
code-outcome-withdrawn = Klient odstúpil
# plain wording, to be checked by a native speaker
code-outcome-no-contact = Strata kontaktu
# plain wording, to be checked by a native speaker
code-outcome-not-possible = Neriešiteľné
# plain wording, to be checked by a native speaker
code-outcome-duplicate = Duplicita, zlúčené
# plain wording, to be checked by a native speaker
code-outcome-mistake = Zapísané omylom

## Urgency

# plain wording, to be checked by a native speaker
code-urgency-today = Dnes
# plain wording, to be checked by a native speaker
code-urgency-week = Tento týždeň
# plain wording, to be checked by a native speaker
code-urgency-normal = Bežná

## Purposes of consent, in the words of the person who gives it

# plain wording, to be checked by a native speaker
code-consent-service = Aby mi pomáhali a viedli si o tom záznamy
# plain wording, to be checked by a native speaker
code-consent-identity-to-team = Aby moje meno videl tím (inak len pseudonym)
# plain wording, to be checked by a native speaker
code-consent-share-with-service = Aby odovzdali konkrétne údaje jednej konkrétnej službe
# plain wording, to be checked by a native speaker
code-consent-contact-respondent = Aby kvôli mne kontaktovali školu, prenajímateľa alebo úrad
# plain wording, to be checked by a native speaker
code-consent-represent = Aby za mňa podali sťažnosť
# plain wording, to be checked by a native speaker
code-consent-share-with-landlord = Aby oznámili obmedzené údaje prenajímateľovi
# plain wording, to be checked by a native speaker
code-consent-photo-recording = Aby uchovali fotografiu alebo nahrávku ako dôkaz
# plain wording, to be checked by a native speaker
code-consent-story-anonymised = Aby môj príbeh bez mena použili ako príklad dobrej praxe alebo prípadovú štúdiu
# plain wording, to be checked by a native speaker
code-consent-statistics = Anonymná štatistika pre poskytovateľov dotácií
# plain wording, to be checked by a native speaker
code-consent-after-contact = Aby sa mi ozvali aj po uzavretí (o 3, 6, 12 mesiacov)

## Answers about a consent

# plain wording, to be checked by a native speaker
code-consent-state-given = Udelený
# plain wording, to be checked by a native speaker
code-consent-state-refused = Odmietnutý
# plain wording, to be checked by a native speaker
code-consent-state-withdrawn = Odvolaný

## Bases for keeping data

# plain wording, to be checked by a native speaker
code-legal-basis-consent-art9 = Výslovný súhlas
# plain wording, to be checked by a native speaker
code-legal-basis-nonprofit-9d = Člen neziskovej organizácie alebo osoba v pravidelnom kontakte s ňou
# plain wording, to be checked by a native speaker
code-legal-basis-vital = Životne dôležitý záujem
# plain wording, to be checked by a native speaker
code-legal-basis-legal-claims = Právny nárok
# plain wording, to be checked by a native speaker
code-legal-basis-legal-duty = Právna povinnosť
# plain wording, to be checked by a native speaker
code-legal-basis-social-care-9h = Poskytovanie sociálnej starostlivosti
# plain wording, to be checked by a native speaker
code-legal-basis-anonymous = Žiadne osobné údaje

## Rules for getting in touch

# plain wording, to be checked by a native speaker
code-contact-rule-phone-ok = Možno volať
# plain wording, to be checked by a native speaker
code-contact-rule-message-ok = Možno poslať správu
# plain wording, to be checked by a native speaker
code-contact-rule-visit-ok = Možno navštíviť
# plain wording, to be checked by a native speaker
code-contact-rule-no-voicemail = Žiadne odkazy v schránke
# plain wording, to be checked by a native speaker
code-contact-rule-no-letters = Žiadne listy
# plain wording, to be checked by a native speaker
code-contact-rule-only-through-someone = Len cez niekoho iného

## Languages a person may prefer

# plain wording, to be checked by a native speaker
code-language-hu = Maďarčina
# plain wording, to be checked by a native speaker
code-language-cs = Čeština
# plain wording, to be checked by a native speaker
code-language-ro = Rumunčina
# plain wording, to be checked by a native speaker
code-language-sk = Slovenčina
# plain wording, to be checked by a native speaker
code-language-rom = Rómčina
# plain wording, to be checked by a native speaker
code-language-rmc = Karpatská rómčina
# plain wording, to be checked by a native speaker
code-language-rmy = Olašská rómčina
# plain wording, to be checked by a native speaker
code-language-bayash = Bajášština
# plain wording, to be checked by a native speaker
code-language-other = Iný jazyk

## Kinds of region; their names stay as they are at home

# plain wording, to be checked by a native speaker
code-region-kind-capital = Hlavné mesto
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
code-role-owner = Správca siete
# plain wording, to be checked by a native speaker
code-role-coordinator = Koordinátor
# plain wording, to be checked by a native speaker
code-role-mediator = Mediátor
# plain wording, to be checked by a native speaker
code-role-reader = Čitateľ

## How cases are merged

# plain wording, to be checked by a native speaker
code-merge-kind-samePerson = Tá istá osoba
# plain wording, to be checked by a native speaker
code-merge-kind-group = Spoločný prípad viacerých osôb

## Questions of the forms

# plain wording, to be checked by a native speaker
field-case-type = Typ prípadu
# plain wording, to be checked by a native speaker
field-urgency = Naliehavosť
# plain wording, to be checked by a native speaker
field-safety-flag = Ohrozenie osoby
# plain wording, to be checked by a native speaker
field-child-at-risk = Dieťa môže byť ohrozené
# plain wording, to be checked by a native speaker
field-region = Kraj alebo župa
# plain wording, to be checked by a native speaker
field-settlement = Obec
# plain wording, to be checked by a native speaker
field-adults-children = Dospelí a deti
# plain wording, to be checked by a native speaker
field-anonymous = Anonymný kontakt
# plain wording, to be checked by a native speaker
field-person-label = Ako osobu oslovujeme
# plain wording, to be checked by a native speaker
field-full-name = Meno a priezvisko
# plain wording, to be checked by a native speaker
field-birth-year = Rok narodenia
# plain wording, to be checked by a native speaker
field-phone = Telefónne číslo
# plain wording, to be checked by a native speaker
field-contact-safe = Bezpečný spôsob kontaktu
# plain wording, to be checked by a native speaker
field-contact-note = Ďalšie pokyny ku kontaktu
# plain wording, to be checked by a native speaker
field-address = Adresa
# plain wording, to be checked by a native speaker
field-legal-basis = Právny základ uchovávania údajov
# plain wording, to be checked by a native speaker
field-consents = Udelené súhlasy
# plain wording, to be checked by a native speaker
field-language = Preferovaný jazyk
# plain wording, to be checked by a native speaker
field-people-helped = Komu sa pomohlo
# plain wording, to be checked by a native speaker
field-need = Čo je potrebné
# plain wording, to be checked by a native speaker
field-request-in-words = O čo osoba žiada
# plain wording, to be checked by a native speaker
field-help-method = Spôsob pomoci
# plain wording, to be checked by a native speaker
field-channel = Ako ste boli v kontakte
# plain wording, to be checked by a native speaker
field-opened-on = Kedy sa to stalo
# plain wording, to be checked by a native speaker
field-note = Poznámka
# plain wording, to be checked by a native speaker
field-duration-min = Čas (minúty)
# plain wording, to be checked by a native speaker
field-followup-on = Ďalší kontakt
# plain wording, to be checked by a native speaker
field-expert-question = Otázka na koordinátora alebo experta
# plain wording, to be checked by a native speaker
field-good-practice = Navrhnúť ako príklad dobrej praxe
# plain wording, to be checked by a native speaker
field-retention-until = Vymazať po

## A line of help under a question

# plain wording, to be checked by a native speaker
field-settlement-hint = Stačí názov obce.
# plain wording, to be checked by a native speaker
field-safety-flag-hint = Áno, ak môže niekto prísť k ujme.
# plain wording, to be checked by a native speaker
field-person-label-hint = Stačí prezývka alebo iniciály.
# plain wording, to be checked by a native speaker
field-full-name-hint = Len ak treba. Ukladá sa oddelene od prípadu.
# plain wording, to be checked by a native speaker
field-birth-year-hint = Len rok.
# plain wording, to be checked by a native speaker
field-contact-safe-hint = Ako sa môžeme ozvať, aby to neuškodilo?
# plain wording, to be checked by a native speaker
field-legal-basis-hint = Prečo smieme uchovať, čo je tu napísané.
# plain wording, to be checked by a native speaker
field-consents-hint = Označte len to, s čím osoba súhlasila. Pomoc od toho nezávisí.
# plain wording, to be checked by a native speaker
field-language-hint = Ktorým rada hovorí. Opýtajte sa, nehádajte.
# plain wording, to be checked by a native speaker
field-request-in-words-hint = Vlastnými slovami osoby.
# plain wording, to be checked by a native speaker
field-followup-on-hint = Kedy sa k tomu vrátite?
# plain wording, to be checked by a native speaker
field-anonymous-hint = Na totožnosť sa nebudeme pýtať.

## Numbers of people

# plain wording, to be checked by a native speaker
field-people-helped-women = Ženy
# plain wording, to be checked by a native speaker
field-people-helped-men = Muži
# plain wording, to be checked by a native speaker
field-people-helped-children = Deti
# plain wording, to be checked by a native speaker
field-people-helped-unknown = Neuvedené
# plain wording, to be checked by a native speaker
field-adults-children-adults = Dospelí
# plain wording, to be checked by a native speaker
field-adults-children-children = Deti

## Steps of the forms

# plain wording, to be checked by a native speaker
form-step-situation = O čo ide
# plain wording, to be checked by a native speaker
form-step-person = O koho ide
# plain wording, to be checked by a native speaker
form-step-help = Čo sa urobilo, čo bude ďalej
# plain wording, to be checked by a native speaker
form-step-contact = Anonymný kontakt
