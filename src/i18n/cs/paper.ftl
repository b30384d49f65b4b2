## On paper, from a case

# plain wording, to be checked by a native speaker
paper-title = Na papíře
# plain wording, to be checked by a native speaker
paper-sheet = Karta případu
# plain wording, to be checked by a native speaker
paper-card = Kartička s termínem
# plain wording, to be checked by a native speaker
paper-consents = Souhlasy k podpisu
# plain wording, to be checked by a native speaker
paper-access = Co je o ní nebo o něm uloženo
# plain wording, to be checked by a native speaker
paper-dates = Termíny do kalendáře
# plain wording, to be checked by a native speaker
paper-print = Vytisknout
# plain wording, to be checked by a native speaker
paper-options = Co na ní má být
# plain wording, to be checked by a native speaker
paper-with-name = Se jménem osoby
# plain wording, to be checked by a native speaker
paper-with-name-hint = Kdo list najde, může si ho přečíst.
# plain wording, to be checked by a native speaker
paper-as-log = S nadpisy maďarského záznamu (esetnapló)
# plain wording, to be checked by a native speaker
paper-language = Jazyk papíru
# plain wording, to be checked by a native speaker
paper-language-missing = Tento jazyk v telefonu ještě není. Se signálem přijde.

## The case sheet

# plain wording, to be checked by a native speaker
paper-number = Číslo
# plain wording, to be checked by a native speaker
paper-as-of = Ke dni { $when }
# plain wording, to be checked by a native speaker
paper-status = Stav
# plain wording, to be checked by a native speaker
paper-worker = Pracovník
# plain wording, to be checked by a native speaker
paper-next = Příští termín
# plain wording, to be checked by a native speaker
paper-questions-open = Otevřené otázky
# plain wording, to be checked by a native speaker
paper-consent-since = { $state }, { $when }
# plain wording, to be checked by a native speaker
paper-none = Nic
# plain wording, to be checked by a native speaker
paper-no-name = Na tomto listu beze jména
# plain wording, to be checked by a native speaker
paper-by = { $when }, { $who }
# plain wording, to be checked by a native speaker
paper-another-case = jiný případ
# plain wording, to be checked by a native speaker
paper-unreadable = Některé řádky zapsala novější verze Terenu a na tomto papíru nejsou.

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
paper-card-day = Den a čas
# plain wording, to be checked by a native speaker
paper-card-when = Kdy
# plain wording, to be checked by a native speaker
paper-card-time = V kolik
# plain wording, to be checked by a native speaker
paper-card-place = Kde
# plain wording, to be checked by a native speaker
paper-card-phone = Telefon
# plain wording, to be checked by a native speaker
paper-card-heading = Těšíme se na vás
# plain wording, to be checked by a native speaker
paper-card-hint = Pište jen to, co si může přečíst kdokoli, kdo kartičku najde.
# plain wording, to be checked by a native speaker
paper-card-empty = Nejdřív vyberte den.

## The consent form

# plain wording, to be checked by a native speaker
paper-form-title = S čím souhlasím
# plain wording, to be checked by a native speaker
paper-form-text = Každý řádek je samostatná otázka. Na kteroukoli můžete říct ne, pomůžeme vám i tak. Ano můžete kdykoli vzít zpět.
# plain wording, to be checked by a native speaker
paper-form-to = Komu: { $network }
# plain wording, to be checked by a native speaker
paper-form-name = Jméno
# plain wording, to be checked by a native speaker
paper-form-date = Místo a den
# plain wording, to be checked by a native speaker
paper-form-signature = Podpis
# plain wording, to be checked by a native speaker
paper-form-worker = Podpis pracovníka

## What is kept about a person, for herself

# plain wording, to be checked by a native speaker
paper-access-title = Co o vás máme uloženo
# plain wording, to be checked by a native speaker
paper-access-text = To je vše, co o vás má { $network } v Terenu uloženo. Můžete požádat o opravu chyb.
# plain wording, to be checked by a native speaker
paper-access-check = Nejdřív přečtěte každý řádek. Škrtněte, co se týká někoho jiného: na papíru to pak nebude.
# plain wording, to be checked by a native speaker
paper-strike = Škrtnout
# plain wording, to be checked by a native speaker
paper-put-back = Vrátit
# plain wording, to be checked by a native speaker
paper-struck = Vynecháno: týká se někoho jiného
# plain wording, to be checked by a native speaker
paper-about-you = O vás
# plain wording, to be checked by a native speaker
paper-your-case = O vaší věci
# plain wording, to be checked by a native speaker
paper-said = { $field }: { $value }
# plain wording, to be checked by a native speaker
paper-earlier = { $field }, dříve: { $value }
# plain wording, to be checked by a native speaker
paper-written-down = Co jsme zapsali

## The calendar

# plain wording, to be checked by a native speaker
paper-reminder = Připomínka { $number }
# plain wording, to be checked by a native speaker
paper-dates-text = V kalendáři bude jen „Připomínka 1“: žádné jméno, žádné místo, nic o tom, čeho se týká.
# plain wording, to be checked by a native speaker
paper-dates-number = S číslem případu
# plain wording, to be checked by a native speaker
paper-dates-number-hint = Kalendář mohou vidět i jiní a jeho výrobce.
# plain wording, to be checked by a native speaker
paper-dates-give = Soubor do kalendáře
# plain wording, to be checked by a native speaker
paper-dates-given = Soubor do kalendáře je hotový
# plain wording, to be checked by a native speaker
paper-dates-none = Žádný termín před vámi
# plain wording, to be checked by a native speaker
paper-dates-mine = Mé termíny do kalendáře
# plain wording, to be checked by a native speaker
paper-not-given = Soubor se nepodařilo předat. Zkuste to znovu.

## What leaves the app

# plain wording, to be checked by a native speaker
paper-out = Co odchází z Terenu

## A list that leaves the app

# plain wording, to be checked by a native speaker
paper-export = Vynést seznam
# plain wording, to be checked by a native speaker
paper-export-count =
    { $count ->
        [one] Z Terenu odejde jeden případ.
        [few] Z Terenu odejdou { $count } případy.
        [many] Z Terenu odejde { $count } případu.
       *[other] Z Terenu odejde { $count } případů.
    }
# plain wording, to be checked by a native speaker
paper-export-open = Soubor není chráněný: kdo ho má, přečte si ho. Každý koordinátor uvidí, kdo ho vynesl.
# plain wording, to be checked by a native speaker
paper-export-as = Soubor
# plain wording, to be checked by a native speaker
paper-export-xlsx = Tabulka (XLSX)
# plain wording, to be checked by a native speaker
paper-export-csv = Prostá tabulka (CSV)
# plain wording, to be checked by a native speaker
paper-export-who = Kdo v něm má být
# plain wording, to be checked by a native speaker
paper-export-names = Se jmény a obcemi
# plain wording, to be checked by a native speaker
paper-export-names-hint = Lidí i pracovníků. Bude to v záznamu.
# plain wording, to be checked by a native speaker
paper-export-columns = V souboru: { $columns }.
# plain wording, to be checked by a native speaker
paper-export-do = Vynést
# plain wording, to be checked by a native speaker
paper-export-done = Soubor je hotový a je zapsáno, kdo ho vynesl
# plain wording, to be checked by a native speaker
paper-export-left-out = Vynecháno, protože odpověď byla ne: { $count }

## Its columns

# plain wording, to be checked by a native speaker
paper-column-no = Číslo
# plain wording, to be checked by a native speaker
paper-column-type = Typ
# plain wording, to be checked by a native speaker
paper-column-status = Stav
# plain wording, to be checked by a native speaker
paper-column-region = Kraj
# plain wording, to be checked by a native speaker
paper-column-urgency = Naléhavost
# plain wording, to be checked by a native speaker
paper-column-danger = Nebezpečí
# plain wording, to be checked by a native speaker
paper-column-opened = Začátek
# plain wording, to be checked by a native speaker
paper-column-last = Naposledy
# plain wording, to be checked by a native speaker
paper-column-next = Příští termín
# plain wording, to be checked by a native speaker
paper-column-questions = Otevřené otázky
# plain wording, to be checked by a native speaker
paper-column-name = Jméno
# plain wording, to be checked by a native speaker
paper-column-settlement = Obec
# plain wording, to be checked by a native speaker
paper-column-worker = Pracovník

## Note for the landlord

# plain wording, to be checked by a native speaker
paper-landlord = List pro pronajímatele
# plain wording, to be checked by a native speaker
paper-landlord-title = Domácnost hledá byt
# plain wording, to be checked by a native speaker
paper-landlord-no-consent = Souhlas zatím není
# plain wording, to be checked by a native speaker
paper-landlord-ask = Pronajímatel se něco dozví, jen když s tím člověk souhlasil. Zeptejte se a souhlas zapište do případu.
# plain wording, to be checked by a native speaker
paper-landlord-who = Jméno
# plain wording, to be checked by a native speaker
paper-landlord-contact = Komu volat
# plain wording, to be checked by a native speaker
paper-landlord-words = Ještě něco
# plain wording, to be checked by a native speaker
paper-landlord-words-hint = Nic o dluzích, zdraví, původu ani o nynějším bydlení. Neukládá se.
# plain wording, to be checked by a native speaker
paper-landlord-hint = Dluhy, příjem, zdraví, původ a nynější bydlení na něm nikdy nejsou.
# plain wording, to be checked by a native speaker
paper-landlord-household = Kdo co hledá
# plain wording, to be checked by a native speaker
paper-landlord-viewing = Prohlídka
# plain wording, to be checked by a native speaker
paper-landlord-secured = Co je zajištěno
# plain wording, to be checked by a native speaker
paper-landlord-more = Dále
# plain wording, to be checked by a native speaker
paper-landlord-call = S otázkami
