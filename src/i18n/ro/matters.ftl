### What is asked of a case beyond its first questions: what was applied for, debts, homes that are looked in on.

## What is asked of a case besides

# plain wording, to be checked by a native speaker
field-occurred-last = Ultima dată, dacă a fost de mai multe ori
# plain wording, to be checked by a native speaker
field-respondent-address = Adresa celui reclamat
# plain wording, to be checked by a native speaker
field-crime-report-no = Numărul sesizării
# plain wording, to be checked by a native speaker
field-social-worker = Asistentul social și organizația lui
# plain wording, to be checked by a native speaker
field-mentor = Mentor
# plain wording, to be checked by a native speaker
field-in-kind-given = Sprijin în natură primit
# plain wording, to be checked by a native speaker
field-education-children = Despre câți copii este vorba
# plain wording, to be checked by a native speaker
field-language-other = Ce altă limbă
# plain wording, to be checked by a native speaker
field-viewing-with = Cine a venit la vizionare
# plain wording, to be checked by a native speaker
field-tenancy-kind = Felul contractului
# plain wording, to be checked by a native speaker
code-tenancy-kind-fixed-term = Închiriere pe perioadă determinată
# plain wording, to be checked by a native speaker
code-tenancy-kind-indefinite = Închiriere pe perioadă nedeterminată
# plain wording, to be checked by a native speaker
code-tenancy-kind-sublet = Subînchiriere
# plain wording, to be checked by a native speaker
code-tenancy-kind-accommodation = Cazare, ca într-un cămin
# plain wording, to be checked by a native speaker
code-tenancy-kind-other = Altceva

## What was applied for

# plain wording, to be checked by a native speaker
list-claim = Cereri de acte și prestații
# plain wording, to be checked by a native speaker
list-claim-add = Adaug o cerere
# plain wording, to be checked by a native speaker
field-claim-kind = Ce se cere
# plain wording, to be checked by a native speaker
code-claim-kind-document = Act
# plain wording, to be checked by a native speaker
code-claim-kind-benefit = Prestație
# plain wording, to be checked by a native speaker
code-claim-kind-other = Altceva
# plain wording, to be checked by a native speaker
field-claim-what = Care anume
# plain wording, to be checked by a native speaker
field-claim-office = La ce instituție
# plain wording, to be checked by a native speaker
field-claim-on = Când s-a depus
# plain wording, to be checked by a native speaker
field-claim-due = Până când vine răspunsul
# plain wording, to be checked by a native speaker
field-claim-decided-on = Când s-a hotărât
# plain wording, to be checked by a native speaker
field-claim-result = Ce s-a hotărât
# plain wording, to be checked by a native speaker
code-claim-result-granted = aprobat
# plain wording, to be checked by a native speaker
code-claim-result-partly = aprobat în parte
# plain wording, to be checked by a native speaker
code-claim-result-refused = respins
# plain wording, to be checked by a native speaker
code-claim-result-stopped = oprit
# plain wording, to be checked by a native speaker
field-claim-appeal-by = Ultima zi pentru contestație, din scrisoare
# plain wording, to be checked by a native speaker
field-claim-appealed-on = Când s-a contestat

## Debts, one by one

# plain wording, to be checked by a native speaker
list-owed = Datorii
# plain wording, to be checked by a native speaker
list-owed-add = Adaug o datorie
# plain wording, to be checked by a native speaker
field-owed-kind = Pentru ce
# plain wording, to be checked by a native speaker
field-owed-creditor = Ce fel de creditor
# plain wording, to be checked by a native speaker
code-creditor-kind-municipality = Primărie
# plain wording, to be checked by a native speaker
code-creditor-kind-landlord = Proprietar
# plain wording, to be checked by a native speaker
code-creditor-kind-utility = Furnizor de utilități
# plain wording, to be checked by a native speaker
code-creditor-kind-bank = Bancă
# plain wording, to be checked by a native speaker
code-creditor-kind-lender = Altă firmă de împrumut
# plain wording, to be checked by a native speaker
code-creditor-kind-state = Stat, amendă
# plain wording, to be checked by a native speaker
code-creditor-kind-person = O persoană
# plain wording, to be checked by a native speaker
code-creditor-kind-other = Altul
# plain wording, to be checked by a native speaker
field-owed-to = Cui
# plain wording, to be checked by a native speaker
field-owed-amount = Cât
# plain wording, to be checked by a native speaker
field-owed-plan = Se plătește în rate?
# plain wording, to be checked by a native speaker
code-debt-plan-none = nu
# plain wording, to be checked by a native speaker
code-debt-plan-asked = cerut
# plain wording, to be checked by a native speaker
code-debt-plan-kept = da, se plătește
# plain wording, to be checked by a native speaker
code-debt-plan-broken = da, nu se plătește
# plain wording, to be checked by a native speaker
field-owed-paid-on = Când s-a plătit

## When somebody looks in on a home

# plain wording, to be checked by a native speaker
matters-look-in-still = Mai locuiesc acolo?
# plain wording, to be checked by a native speaker
matters-look-in-rent = Este plătită chiria?
# plain wording, to be checked by a native speaker
matters-look-in-note = Probleme, ce s-a făcut, ce spune proprietarul.
# plain wording, to be checked by a native speaker
matters-entry-still = mai locuiesc acolo
# plain wording, to be checked by a native speaker
matters-entry-gone = nu mai locuiesc acolo
# plain wording, to be checked by a native speaker
matters-entry-rent-paid = chirie plătită
# plain wording, to be checked by a native speaker
matters-entry-rent-owed = chirie neplătită

## What ends by itself

# plain wording, to be checked by a native speaker
matters-vital = De ce putem păstra aceste date acum?
# plain wording, to be checked by a native speaker
matters-vital-text = S-a păstrat fiindcă viața era în pericol. Temeiul încetează odată cu pericolul: cere consimțământul sau spune ce alt temei există.
# plain wording, to be checked by a native speaker
matters-decision-by = Autoritatea are { $days } de zile să hotărască, până la: { $when }.
