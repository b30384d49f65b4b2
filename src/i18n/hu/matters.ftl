### What is asked of a case beyond its first questions: what was applied for, debts, homes that are looked in on.

## What is asked of a case besides

# plain wording, to be checked by a native speaker
field-occurred-last = Legutóbb, ha többször is megtörtént
# plain wording, to be checked by a native speaker
field-respondent-address = A bepanaszolt címe
# plain wording, to be checked by a native speaker
field-crime-report-no = A feljelentés száma
# plain wording, to be checked by a native speaker
field-social-worker = Szociális munkás és a szervezete
# plain wording, to be checked by a native speaker
field-mentor = Mentor
# plain wording, to be checked by a native speaker
field-in-kind-given = Megkapott természetbeni támogatás
# plain wording, to be checked by a native speaker
field-education-children = Hány gyermekről van szó
# plain wording, to be checked by a native speaker
field-language-other = Milyen más nyelv
# plain wording, to be checked by a native speaker
field-viewing-with = Ki jött vele
# plain wording, to be checked by a native speaker
field-tenancy-kind = A szerződés fajtája
# plain wording, to be checked by a native speaker
code-tenancy-kind-fixed-term = Határozott idejű bérlet
# plain wording, to be checked by a native speaker
code-tenancy-kind-indefinite = Határozatlan idejű bérlet
# plain wording, to be checked by a native speaker
code-tenancy-kind-sublet = Albérlet
# plain wording, to be checked by a native speaker
code-tenancy-kind-accommodation = Szállás, mint a szállón
# plain wording, to be checked by a native speaker
code-tenancy-kind-other = Más

## What was applied for

# plain wording, to be checked by a native speaker
list-claim = Kérelmek: iratok, ellátások
# plain wording, to be checked by a native speaker
list-claim-add = Új kérelem
# plain wording, to be checked by a native speaker
field-claim-kind = Mit kérnek
# plain wording, to be checked by a native speaker
code-claim-kind-document = Irat
# plain wording, to be checked by a native speaker
code-claim-kind-benefit = Ellátás
# plain wording, to be checked by a native speaker
code-claim-kind-other = Más
# plain wording, to be checked by a native speaker
field-claim-what = Melyiket
# plain wording, to be checked by a native speaker
field-claim-office = Melyik hivatalnál
# plain wording, to be checked by a native speaker
field-claim-on = Mikor adták be
# plain wording, to be checked by a native speaker
field-claim-due = Mikorra várható válasz
# plain wording, to be checked by a native speaker
field-claim-decided-on = Mikor döntöttek
# plain wording, to be checked by a native speaker
field-claim-result = Mi lett a döntés
# plain wording, to be checked by a native speaker
code-claim-result-granted = megadták
# plain wording, to be checked by a native speaker
code-claim-result-partly = részben megadták
# plain wording, to be checked by a native speaker
code-claim-result-refused = elutasították
# plain wording, to be checked by a native speaker
code-claim-result-stopped = megszüntették
# plain wording, to be checked by a native speaker
field-claim-appeal-by = A fellebbezés utolsó napja a levél szerint
# plain wording, to be checked by a native speaker
field-claim-appealed-on = Mikor fellebbeztek

## Debts, one by one

# plain wording, to be checked by a native speaker
list-owed = Tartozások
# plain wording, to be checked by a native speaker
list-owed-add = Új tartozás
# plain wording, to be checked by a native speaker
field-owed-kind = Milyen tartozás
# plain wording, to be checked by a native speaker
field-owed-creditor = Milyen hitelezőnek
# plain wording, to be checked by a native speaker
code-creditor-kind-municipality = Önkormányzat
# plain wording, to be checked by a native speaker
code-creditor-kind-landlord = Bérbeadó
# plain wording, to be checked by a native speaker
code-creditor-kind-utility = Szolgáltató
# plain wording, to be checked by a native speaker
code-creditor-kind-bank = Bank
# plain wording, to be checked by a native speaker
code-creditor-kind-lender = Más hitelező cég
# plain wording, to be checked by a native speaker
code-creditor-kind-state = Állam, bírság
# plain wording, to be checked by a native speaker
code-creditor-kind-person = Magánszemély
# plain wording, to be checked by a native speaker
code-creditor-kind-other = Más
# plain wording, to be checked by a native speaker
field-owed-to = Kinek
# plain wording, to be checked by a native speaker
field-owed-amount = Mennyi
# plain wording, to be checked by a native speaker
field-owed-plan = Van részletfizetés?
# plain wording, to be checked by a native speaker
code-debt-plan-none = nincs
# plain wording, to be checked by a native speaker
code-debt-plan-asked = kértük
# plain wording, to be checked by a native speaker
code-debt-plan-kept = van, és fizetik
# plain wording, to be checked by a native speaker
code-debt-plan-broken = van, de nem fizetik
# plain wording, to be checked by a native speaker
field-owed-paid-on = Mikor fizették ki

## When somebody looks in on a home

# plain wording, to be checked by a native speaker
matters-look-in-still = Még ott laknak?
# plain wording, to be checked by a native speaker
matters-look-in-rent = Fizetik a lakbért?
# plain wording, to be checked by a native speaker
matters-look-in-note = Gondok, mi történt, mit mond a bérbeadó.
# plain wording, to be checked by a native speaker
matters-entry-still = még ott laknak
# plain wording, to be checked by a native speaker
matters-entry-gone = már nem laknak ott
# plain wording, to be checked by a native speaker
matters-entry-rent-paid = lakbér fizetve
# plain wording, to be checked by a native speaker
matters-entry-rent-owed = lakbér nincs fizetve

## What ends by itself

# plain wording, to be checked by a native speaker
matters-vital = Mi alapján őrizhetjük most?
# plain wording, to be checked by a native speaker
matters-vital-text = Életveszély miatt rögzítettük. Ez az alap a veszéllyel együtt megszűnik: kérj hozzájárulást, vagy add meg, milyen más alap van.
# plain wording, to be checked by a native speaker
matters-decision-by = A hatóságnak { $days } napja van dönteni, eddig: { $when }
