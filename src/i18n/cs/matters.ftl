### What is asked of a case beyond its first questions: what was applied for, debts, homes that are looked in on.

## What is asked of a case besides

# plain wording, to be checked by a native speaker
field-occurred-last = Naposledy, pokud vícekrát
# plain wording, to be checked by a native speaker
field-respondent-address = Adresa toho, kdo se toho dopustil
# plain wording, to be checked by a native speaker
field-crime-report-no = Číslo oznámení
# plain wording, to be checked by a native speaker
field-social-worker = Sociální pracovník a jeho organizace
# plain wording, to be checked by a native speaker
field-mentor = Mentor
# plain wording, to be checked by a native speaker
field-in-kind-given = Poskytnutá věcná pomoc
# plain wording, to be checked by a native speaker
field-education-children = Kolika dětí se to týká
# plain wording, to be checked by a native speaker
field-language-other = Jaký jiný jazyk
# plain wording, to be checked by a native speaker
field-viewing-with = Kdo šel s nimi
# plain wording, to be checked by a native speaker
field-tenancy-kind = Druh smlouvy
# plain wording, to be checked by a native speaker
code-tenancy-kind-fixed-term = Nájem na dobu určitou
# plain wording, to be checked by a native speaker
code-tenancy-kind-indefinite = Nájem na dobu neurčitou
# plain wording, to be checked by a native speaker
code-tenancy-kind-sublet = Podnájem
# plain wording, to be checked by a native speaker
code-tenancy-kind-accommodation = Ubytování, jako v ubytovně
# plain wording, to be checked by a native speaker
code-tenancy-kind-other = Jiné

## What was applied for

# plain wording, to be checked by a native speaker
list-claim = Žádosti o doklady a dávky
# plain wording, to be checked by a native speaker
list-claim-add = Přidat žádost
# plain wording, to be checked by a native speaker
field-claim-kind = O co se žádá
# plain wording, to be checked by a native speaker
code-claim-kind-document = Doklad
# plain wording, to be checked by a native speaker
code-claim-kind-benefit = Dávka
# plain wording, to be checked by a native speaker
code-claim-kind-other = Jiné
# plain wording, to be checked by a native speaker
field-claim-what = Který / která
# plain wording, to be checked by a native speaker
field-claim-office = U kterého úřadu
# plain wording, to be checked by a native speaker
field-claim-on = Kdy se podalo
# plain wording, to be checked by a native speaker
field-claim-due = Kdy má přijít odpověď
# plain wording, to be checked by a native speaker
field-claim-decided-on = Kdy se rozhodlo
# plain wording, to be checked by a native speaker
field-claim-result = Jak se rozhodlo
# plain wording, to be checked by a native speaker
code-claim-result-granted = přiznáno
# plain wording, to be checked by a native speaker
code-claim-result-partly = přiznáno zčásti
# plain wording, to be checked by a native speaker
code-claim-result-refused = zamítnuto
# plain wording, to be checked by a native speaker
code-claim-result-stopped = odňato
# plain wording, to be checked by a native speaker
field-claim-appeal-by = Poslední den pro odvolání podle dopisu
# plain wording, to be checked by a native speaker
field-claim-appealed-on = Kdy se podalo odvolání

## Debts, one by one

# plain wording, to be checked by a native speaker
list-owed = Dluhy
# plain wording, to be checked by a native speaker
list-owed-add = Přidat dluh
# plain wording, to be checked by a native speaker
field-owed-kind = Za co
# plain wording, to be checked by a native speaker
field-owed-creditor = Jakému věřiteli
# plain wording, to be checked by a native speaker
code-creditor-kind-municipality = Obec
# plain wording, to be checked by a native speaker
code-creditor-kind-landlord = Pronajímatel
# plain wording, to be checked by a native speaker
code-creditor-kind-utility = Energie, voda, telefon
# plain wording, to be checked by a native speaker
code-creditor-kind-bank = Banka
# plain wording, to be checked by a native speaker
code-creditor-kind-lender = Jiná úvěrová firma
# plain wording, to be checked by a native speaker
code-creditor-kind-state = Stát, pokuta
# plain wording, to be checked by a native speaker
code-creditor-kind-person = Soukromá osoba
# plain wording, to be checked by a native speaker
code-creditor-kind-other = Jiný
# plain wording, to be checked by a native speaker
field-owed-to = Komu
# plain wording, to be checked by a native speaker
field-owed-amount = Kolik
# plain wording, to be checked by a native speaker
field-owed-plan = Splácí se?
# plain wording, to be checked by a native speaker
code-debt-plan-none = ne
# plain wording, to be checked by a native speaker
code-debt-plan-asked = požádáno
# plain wording, to be checked by a native speaker
code-debt-plan-kept = ano, platí se
# plain wording, to be checked by a native speaker
code-debt-plan-broken = ano, neplatí se
# plain wording, to be checked by a native speaker
field-owed-paid-on = Kdy byl splacen

## When somebody looks in on a home

# plain wording, to be checked by a native speaker
matters-look-in-still = Bydlí tam ještě?
# plain wording, to be checked by a native speaker
matters-look-in-rent = Je nájem zaplacený?
# plain wording, to be checked by a native speaker
matters-look-in-note = Potíže, co se udělalo, co říká pronajímatel.
# plain wording, to be checked by a native speaker
matters-entry-still = ještě tam bydlí
# plain wording, to be checked by a native speaker
matters-entry-gone = už tam nebydlí
# plain wording, to be checked by a native speaker
matters-entry-rent-paid = nájem zaplacen
# plain wording, to be checked by a native speaker
matters-entry-rent-owed = nájem nezaplacen

## What ends by itself

# plain wording, to be checked by a native speaker
matters-vital = Proč to smíme uchovávat teď?
# plain wording, to be checked by a native speaker
matters-vital-text = Bylo to kvůli ohrožení života. Tento důvod končí s nebezpečím: požádej o souhlas, nebo uveď jiný právní základ.
# plain wording, to be checked by a native speaker
matters-decision-by = Úřad má na rozhodnutí { $days } dnů, do: { $when }.
