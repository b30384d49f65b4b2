### What is asked of a case beyond its first questions: what was applied for, debts, homes that are looked in on.

## What is asked of a case besides

# plain wording, to be checked by a native speaker
field-occurred-last = Naposledy, ak viackrát
# plain wording, to be checked by a native speaker
field-respondent-address = Adresa toho, kto sa toho dopustil
# plain wording, to be checked by a native speaker
field-crime-report-no = Číslo oznámenia
# plain wording, to be checked by a native speaker
field-social-worker = Sociálny pracovník a jeho organizácia
# plain wording, to be checked by a native speaker
field-mentor = Mentor
# plain wording, to be checked by a native speaker
field-in-kind-given = Poskytnutá vecná pomoc
# plain wording, to be checked by a native speaker
field-education-children = Koľkých detí sa to týka
# plain wording, to be checked by a native speaker
field-language-other = Aký iný jazyk
# plain wording, to be checked by a native speaker
field-viewing-with = Kto bol na obhliadke
# plain wording, to be checked by a native speaker
field-tenancy-kind = Druh zmluvy
# plain wording, to be checked by a native speaker
code-tenancy-kind-fixed-term = Nájom na dobu určitú
# plain wording, to be checked by a native speaker
code-tenancy-kind-indefinite = Nájom na dobu neurčitú
# plain wording, to be checked by a native speaker
code-tenancy-kind-sublet = Podnájom
# plain wording, to be checked by a native speaker
code-tenancy-kind-accommodation = Ubytovanie, ako v ubytovni
# plain wording, to be checked by a native speaker
code-tenancy-kind-other = Iné

## What was applied for

# plain wording, to be checked by a native speaker
list-claim = Žiadosti o doklady a dávky
# plain wording, to be checked by a native speaker
list-claim-add = Pridať žiadosť
# plain wording, to be checked by a native speaker
field-claim-kind = O čo sa žiada
# plain wording, to be checked by a native speaker
code-claim-kind-document = Doklad
# plain wording, to be checked by a native speaker
code-claim-kind-benefit = Dávka
# plain wording, to be checked by a native speaker
code-claim-kind-other = Iné
# plain wording, to be checked by a native speaker
field-claim-what = Ktorý / ktorá
# plain wording, to be checked by a native speaker
field-claim-office = Na ktorom úrade
# plain wording, to be checked by a native speaker
field-claim-on = Kedy sa podalo
# plain wording, to be checked by a native speaker
field-claim-due = Kedy má prísť odpoveď
# plain wording, to be checked by a native speaker
field-claim-decided-on = Kedy sa rozhodlo
# plain wording, to be checked by a native speaker
field-claim-result = Ako sa rozhodlo
# plain wording, to be checked by a native speaker
code-claim-result-granted = priznané
# plain wording, to be checked by a native speaker
code-claim-result-partly = priznané sčasti
# plain wording, to be checked by a native speaker
code-claim-result-refused = zamietnuté
# plain wording, to be checked by a native speaker
code-claim-result-stopped = odobraté
# plain wording, to be checked by a native speaker
field-claim-appeal-by = Posledný deň na odvolanie podľa listu
# plain wording, to be checked by a native speaker
field-claim-appealed-on = Kedy sa podalo odvolanie

## Debts, one by one

# plain wording, to be checked by a native speaker
list-owed = Dlhy
# plain wording, to be checked by a native speaker
list-owed-add = Pridať dlh
# plain wording, to be checked by a native speaker
field-owed-kind = Za čo
# plain wording, to be checked by a native speaker
field-owed-creditor = Akému veriteľovi
# plain wording, to be checked by a native speaker
code-creditor-kind-municipality = Obec
# plain wording, to be checked by a native speaker
code-creditor-kind-landlord = Prenajímateľ
# plain wording, to be checked by a native speaker
code-creditor-kind-utility = Energie, voda, telefón
# plain wording, to be checked by a native speaker
code-creditor-kind-bank = Banka
# plain wording, to be checked by a native speaker
code-creditor-kind-lender = Iná úverová firma
# plain wording, to be checked by a native speaker
code-creditor-kind-state = Štát, pokuta
# plain wording, to be checked by a native speaker
code-creditor-kind-person = Súkromná osoba
# plain wording, to be checked by a native speaker
code-creditor-kind-other = Iný
# plain wording, to be checked by a native speaker
field-owed-to = Komu
# plain wording, to be checked by a native speaker
field-owed-amount = Koľko
# plain wording, to be checked by a native speaker
field-owed-plan = Spláca sa?
# plain wording, to be checked by a native speaker
code-debt-plan-none = nie
# plain wording, to be checked by a native speaker
code-debt-plan-asked = požiadané
# plain wording, to be checked by a native speaker
code-debt-plan-kept = áno, platí sa
# plain wording, to be checked by a native speaker
code-debt-plan-broken = áno, neplatí sa
# plain wording, to be checked by a native speaker
field-owed-paid-on = Kedy bol splatený

## When somebody looks in on a home

# plain wording, to be checked by a native speaker
matters-look-in-still = Bývajú tam ešte?
# plain wording, to be checked by a native speaker
matters-look-in-rent = Je nájom zaplatený?
# plain wording, to be checked by a native speaker
matters-look-in-note = Ťažkosti, čo sa urobilo, čo hovorí prenajímateľ.
# plain wording, to be checked by a native speaker
matters-entry-still = ešte tam bývajú
# plain wording, to be checked by a native speaker
matters-entry-gone = už tam nebývajú
# plain wording, to be checked by a native speaker
matters-entry-rent-paid = nájom zaplatený
# plain wording, to be checked by a native speaker
matters-entry-rent-owed = nájom nezaplatený

## What ends by itself

# plain wording, to be checked by a native speaker
matters-vital = Prečo to smieme uchovávať teraz?
# plain wording, to be checked by a native speaker
matters-vital-text = Bolo to pre ohrozenie života. Tento dôvod končí s nebezpečenstvom: požiadaj o súhlas, alebo uveď iný právny základ.
# plain wording, to be checked by a native speaker
matters-decision-by = Úrad má na rozhodnutie { $days } dní, do: { $when }.
