## On paper, from a case

# plain wording, to be checked by a native speaker
paper-title = Pe hârtie
# plain wording, to be checked by a native speaker
paper-sheet = Fișa cazului
# plain wording, to be checked by a native speaker
paper-card = Cartonaș cu programarea
# plain wording, to be checked by a native speaker
paper-consents = Formular de acord
# plain wording, to be checked by a native speaker
paper-access = Ce păstrăm despre ea sau el
# plain wording, to be checked by a native speaker
paper-dates = Termene pentru calendar
# plain wording, to be checked by a native speaker
paper-print = Tipărește
# plain wording, to be checked by a native speaker
paper-options = Ce să apară pe ea
# plain wording, to be checked by a native speaker
paper-with-name = Cu numele persoanei
# plain wording, to be checked by a native speaker
paper-with-name-hint = Cine găsește foaia o poate citi.
# plain wording, to be checked by a native speaker
paper-as-log = Cu titlurile fișei maghiare (esetnapló)
# plain wording, to be checked by a native speaker
paper-language = Limba hârtiei
# plain wording, to be checked by a native speaker
paper-language-missing = Limba aceasta nu este încă pe telefon. Vine când este semnal.

## The case sheet

# plain wording, to be checked by a native speaker
paper-number = Număr
# plain wording, to be checked by a native speaker
paper-as-of = La data de { $when }
# plain wording, to be checked by a native speaker
paper-status = Stare
# plain wording, to be checked by a native speaker
paper-worker = Lucrător
# plain wording, to be checked by a native speaker
paper-next = Data următoare
# plain wording, to be checked by a native speaker
paper-questions-open = Întrebări deschise
# plain wording, to be checked by a native speaker
paper-consent-since = { $state }, { $when }
# plain wording, to be checked by a native speaker
paper-none = Nimic
# plain wording, to be checked by a native speaker
paper-no-name = Fără nume pe această foaie
# plain wording, to be checked by a native speaker
paper-by = { $when }, { $who }
# plain wording, to be checked by a native speaker
paper-another-case = alt caz
# plain wording, to be checked by a native speaker
paper-unreadable = Unele rânduri au fost scrise de o versiune mai nouă Teren și nu sunt pe această hârtie.

## Headings of a Hungarian form: the same words in every language

# plain wording, to be checked by a native speaker
paper-log-title = Esetnapló
# plain wording, to be checked by a native speaker
paper-log-note = Munkapéldány, a kötelező esetnaplót nem helyettesíti.
# plain wording, to be checked by a native speaker
paper-log-number = Nyilvántartási szám
# plain wording, to be checked by a native speaker
paper-log-person = A) Azonosító adatok
# plain wording, to be checked by a native speaker
paper-log-capacity = Cselekvőképesség, törvényes képviselő
# plain wording, to be checked by a native speaker
paper-log-relative = Megnevezett hozzátartozó
# plain wording, to be checked by a native speaker
paper-log-problems = B) Problématípusok
# plain wording, to be checked by a native speaker
paper-log-facts = Helyzetleírás
# plain wording, to be checked by a native speaker
paper-log-consents = Hozzájárulások
# plain wording, to be checked by a native speaker
paper-log-work = Esetkezelés, együttműködés

## The appointment card: no word of a case, a number or an office

# plain wording, to be checked by a native speaker
paper-card-day = Ziua și ora
# plain wording, to be checked by a native speaker
paper-card-when = Când
# plain wording, to be checked by a native speaker
paper-card-time = Ora
# plain wording, to be checked by a native speaker
paper-card-place = Unde
# plain wording, to be checked by a native speaker
paper-card-phone = Telefon
# plain wording, to be checked by a native speaker
paper-card-heading = Vă așteptăm
# plain wording, to be checked by a native speaker
paper-card-hint = Scrie doar ce poate citi oricine găsește cartonașul.
# plain wording, to be checked by a native speaker
paper-card-empty = Alege întâi ziua.

## The consent form

# plain wording, to be checked by a native speaker
paper-form-title = Cu ce sunt de acord
# plain wording, to be checked by a native speaker
paper-form-text = Fiecare rând este o întrebare aparte. Puteți spune nu la oricare: vă ajutăm oricum. Un da poate fi retras oricând.
# plain wording, to be checked by a native speaker
paper-form-to = Cui: { $network }
# plain wording, to be checked by a native speaker
paper-form-name = Nume
# plain wording, to be checked by a native speaker
paper-form-date = Locul și ziua
# plain wording, to be checked by a native speaker
paper-form-signature = Semnătura
# plain wording, to be checked by a native speaker
paper-form-worker = Semnătura lucrătorului

## What is kept about a person, for herself

# plain wording, to be checked by a native speaker
paper-access-title = Ce păstrăm despre dumneavoastră
# plain wording, to be checked by a native speaker
paper-access-text = Acesta este tot ce păstrează { $network } despre dumneavoastră în Teren. Puteți cere să îndreptăm greșelile.
# plain wording, to be checked by a native speaker
paper-access-check = Citește întâi fiecare rând. Taie ce este despre altcineva: atunci nu apare pe hârtie.
# plain wording, to be checked by a native speaker
paper-strike = Taie
# plain wording, to be checked by a native speaker
paper-put-back = Pune înapoi
# plain wording, to be checked by a native speaker
paper-struck = Lăsat afară: este despre altcineva
# plain wording, to be checked by a native speaker
paper-about-you = Despre dumneavoastră
# plain wording, to be checked by a native speaker
paper-your-case = Despre cazul dumneavoastră
# plain wording, to be checked by a native speaker
paper-said = { $field }: { $value }
# plain wording, to be checked by a native speaker
paper-earlier = { $field }, înainte: { $value }
# plain wording, to be checked by a native speaker
paper-written-down = Ce s-a notat

## The calendar

# plain wording, to be checked by a native speaker
paper-reminder = Memento { $number }
# plain wording, to be checked by a native speaker
paper-dates-text = În calendar apare doar „Memento 1”: niciun nume, niciun loc, nimic despre ce este.
# plain wording, to be checked by a native speaker
paper-dates-number = Cu numărul cazului
# plain wording, to be checked by a native speaker
paper-dates-number-hint = Calendarul poate fi văzut de alții și de cel care l-a făcut.
# plain wording, to be checked by a native speaker
paper-dates-give = Fișier de calendar
# plain wording, to be checked by a native speaker
paper-dates-given = Fișierul de calendar este gata
# plain wording, to be checked by a native speaker
paper-dates-none = Niciun termen în față
# plain wording, to be checked by a native speaker
paper-dates-mine = Termenele mele pentru calendar
# plain wording, to be checked by a native speaker
paper-not-given = Fișierul nu a putut fi dat. Încearcă din nou.

## What leaves the app

# plain wording, to be checked by a native speaker
paper-out = Ce iese din Teren

## A list that leaves the app

# plain wording, to be checked by a native speaker
paper-export = Scoate lista
# plain wording, to be checked by a native speaker
paper-export-count =
    { $count ->
        [one] Un caz iese din Teren.
        [few] { $count } cazuri ies din Teren.
       *[other] { $count } de cazuri ies din Teren.
    }
# plain wording, to be checked by a native speaker
paper-export-open = Fișierul nu este protejat: cine îl are îl poate citi. Fiecare coordonator vede că l-ai scos.
# plain wording, to be checked by a native speaker
paper-export-as = Fișier
# plain wording, to be checked by a native speaker
paper-export-xlsx = Tabel (XLSX)
# plain wording, to be checked by a native speaker
paper-export-csv = Tabel simplu (CSV)
# plain wording, to be checked by a native speaker
paper-export-who = Cine apare în el
# plain wording, to be checked by a native speaker
paper-export-names = Cu nume și localități
# plain wording, to be checked by a native speaker
paper-export-names-hint = Ale oamenilor și ale lucrătorilor. Se notează în jurnal.
# plain wording, to be checked by a native speaker
paper-export-columns = În fișier: { $columns }.
# plain wording, to be checked by a native speaker
paper-export-do = Scoate
# plain wording, to be checked by a native speaker
paper-export-done = Fișierul este gata și s-a notat că l-ai scos
# plain wording, to be checked by a native speaker
paper-export-left-out = Lăsate deoparte, pentru că răspunsul a fost nu: { $count }

## Its columns

# plain wording, to be checked by a native speaker
paper-column-no = Număr
# plain wording, to be checked by a native speaker
paper-column-type = Tip
# plain wording, to be checked by a native speaker
paper-column-status = Stare
# plain wording, to be checked by a native speaker
paper-column-region = Județ
# plain wording, to be checked by a native speaker
paper-column-urgency = Urgență
# plain wording, to be checked by a native speaker
paper-column-danger = Pericol
# plain wording, to be checked by a native speaker
paper-column-opened = Început
# plain wording, to be checked by a native speaker
paper-column-last = Ultima dată
# plain wording, to be checked by a native speaker
paper-column-next = Data următoare
# plain wording, to be checked by a native speaker
paper-column-questions = Întrebări deschise
# plain wording, to be checked by a native speaker
paper-column-name = Nume
# plain wording, to be checked by a native speaker
paper-column-settlement = Localitate
# plain wording, to be checked by a native speaker
paper-column-worker = Lucrător

## Note for the landlord

# plain wording, to be checked by a native speaker
paper-landlord = Notă pentru proprietar
# plain wording, to be checked by a native speaker
paper-landlord-title = O gospodărie caută locuință
# plain wording, to be checked by a native speaker
paper-landlord-no-consent = Încă nu există acord
# plain wording, to be checked by a native speaker
paper-landlord-ask = Proprietarul află ceva numai dacă persoana a fost de acord. Întrebați și notați acordul în caz.
# plain wording, to be checked by a native speaker
paper-landlord-who = Nume
# plain wording, to be checked by a native speaker
paper-landlord-contact = Cine poate fi sunat
# plain wording, to be checked by a native speaker
paper-landlord-words = Încă ceva
# plain wording, to be checked by a native speaker
paper-landlord-words-hint = Nimic despre datorii, sănătate, origine sau locuirea de acum. Nu se salvează.
# plain wording, to be checked by a native speaker
paper-landlord-hint = Datoriile, venitul, sănătatea, originea și locuirea de acum nu apar niciodată.
# plain wording, to be checked by a native speaker
paper-landlord-household = Cine ce caută
# plain wording, to be checked by a native speaker
paper-landlord-viewing = Vizionare
# plain wording, to be checked by a native speaker
paper-landlord-secured = Ce este asigurat
# plain wording, to be checked by a native speaker
paper-landlord-more = De asemenea
# plain wording, to be checked by a native speaker
paper-landlord-call = Pentru întrebări
