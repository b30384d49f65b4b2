## On paper, from a case

# plain wording, to be checked by a native speaker
paper-title = Na papieri
# plain wording, to be checked by a native speaker
paper-sheet = Karta prípadu
# plain wording, to be checked by a native speaker
paper-card = Kartička s termínom
# plain wording, to be checked by a native speaker
paper-consents = Súhlasy na podpis
# plain wording, to be checked by a native speaker
paper-access = Čo je o nej alebo o ňom uložené
# plain wording, to be checked by a native speaker
paper-dates = Termíny do kalendára
# plain wording, to be checked by a native speaker
paper-print = Vytlačiť
# plain wording, to be checked by a native speaker
paper-options = Čo má na nej byť
# plain wording, to be checked by a native speaker
paper-with-name = S menom osoby
# plain wording, to be checked by a native speaker
paper-with-name-hint = Kto list nájde, môže si ho prečítať.
# plain wording, to be checked by a native speaker
paper-as-log = S nadpismi maďarského záznamu (esetnapló)
# plain wording, to be checked by a native speaker
paper-language = Jazyk papiera
# plain wording, to be checked by a native speaker
paper-language-missing = Tento jazyk v telefóne ešte nie je. So signálom príde.

## The case sheet

# plain wording, to be checked by a native speaker
paper-number = Číslo
# plain wording, to be checked by a native speaker
paper-as-of = Ku dňu { $when }
# plain wording, to be checked by a native speaker
paper-status = Stav
# plain wording, to be checked by a native speaker
paper-worker = Pracovník
# plain wording, to be checked by a native speaker
paper-next = Ďalší termín
# plain wording, to be checked by a native speaker
paper-questions-open = Otvorené otázky
# plain wording, to be checked by a native speaker
paper-consent-since = { $state }, { $when }
# plain wording, to be checked by a native speaker
paper-none = Nič
# plain wording, to be checked by a native speaker
paper-no-name = Na tomto liste bez mena
# plain wording, to be checked by a native speaker
paper-by = { $when }, { $who }
# plain wording, to be checked by a native speaker
paper-another-case = iný prípad
# plain wording, to be checked by a native speaker
paper-unreadable = Niektoré riadky zapísala novšia verzia Terenu a na tomto papieri nie sú.

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
paper-card-day = Deň a čas
# plain wording, to be checked by a native speaker
paper-card-when = Kedy
# plain wording, to be checked by a native speaker
paper-card-time = O koľkej
# plain wording, to be checked by a native speaker
paper-card-place = Kde
# plain wording, to be checked by a native speaker
paper-card-phone = Telefón
# plain wording, to be checked by a native speaker
paper-card-heading = Tešíme sa na vás
# plain wording, to be checked by a native speaker
paper-card-hint = Píšte len to, čo si môže prečítať ktokoľvek, kto kartičku nájde.
# plain wording, to be checked by a native speaker
paper-card-empty = Najprv vyberte deň.

## The consent form

# plain wording, to be checked by a native speaker
paper-form-title = S čím súhlasím
# plain wording, to be checked by a native speaker
paper-form-text = Každý riadok je samostatná otázka. Na ktorúkoľvek môžete povedať nie, pomôžeme vám aj tak. Áno môžete kedykoľvek vziať späť.
# plain wording, to be checked by a native speaker
paper-form-to = Komu: { $network }
# plain wording, to be checked by a native speaker
paper-form-name = Meno
# plain wording, to be checked by a native speaker
paper-form-date = Miesto a deň
# plain wording, to be checked by a native speaker
paper-form-signature = Podpis
# plain wording, to be checked by a native speaker
paper-form-worker = Podpis pracovníka

## What is kept about a person, for herself

# plain wording, to be checked by a native speaker
paper-access-title = Čo o vás máme uložené
# plain wording, to be checked by a native speaker
paper-access-text = Toto je všetko, čo o vás má { $network } v Terene uložené. Môžete požiadať o opravu chýb.
# plain wording, to be checked by a native speaker
paper-access-check = Najprv prečítajte každý riadok. Škrtnite, čo sa týka niekoho iného: na papieri to potom nebude.
# plain wording, to be checked by a native speaker
paper-strike = Škrtnúť
# plain wording, to be checked by a native speaker
paper-put-back = Vrátiť
# plain wording, to be checked by a native speaker
paper-struck = Vynechané: týka sa niekoho iného
# plain wording, to be checked by a native speaker
paper-about-you = O vás
# plain wording, to be checked by a native speaker
paper-your-case = O vašej veci
# plain wording, to be checked by a native speaker
paper-said = { $field }: { $value }
# plain wording, to be checked by a native speaker
paper-earlier = { $field }, predtým: { $value }
# plain wording, to be checked by a native speaker
paper-written-down = Čo sme zapísali

## The calendar

# plain wording, to be checked by a native speaker
paper-reminder = Pripomienka { $number }
# plain wording, to be checked by a native speaker
paper-dates-text = V kalendári bude len „Pripomienka 1“: žiadne meno, žiadne miesto, nič o tom, čoho sa týka.
# plain wording, to be checked by a native speaker
paper-dates-number = S číslom prípadu
# plain wording, to be checked by a native speaker
paper-dates-number-hint = Kalendár môžu vidieť aj iní a jeho výrobca.
# plain wording, to be checked by a native speaker
paper-dates-give = Súbor do kalendára
# plain wording, to be checked by a native speaker
paper-dates-given = Súbor do kalendára je hotový
# plain wording, to be checked by a native speaker
paper-dates-none = Žiadny termín pred vami
# plain wording, to be checked by a native speaker
paper-dates-mine = Moje termíny do kalendára
# plain wording, to be checked by a native speaker
paper-not-given = Súbor sa nepodarilo odovzdať. Skúste to znova.

## What leaves the app

# plain wording, to be checked by a native speaker
paper-out = Čo odchádza z Terenu

## A list that leaves the app

# plain wording, to be checked by a native speaker
paper-export = Vyniesť zoznam
# plain wording, to be checked by a native speaker
paper-export-count =
    { $count ->
        [one] Z Terenu odíde jeden prípad.
        [few] Z Terenu odídu { $count } prípady.
        [many] Z Terenu odíde { $count } prípadu.
       *[other] Z Terenu odíde { $count } prípadov.
    }
# plain wording, to be checked by a native speaker
paper-export-open = Súbor nie je chránený: kto ho má, prečíta si ho. Každý koordinátor uvidí, kto ho vyniesol.
# plain wording, to be checked by a native speaker
paper-export-as = Súbor
# plain wording, to be checked by a native speaker
paper-export-xlsx = Tabuľka (XLSX)
# plain wording, to be checked by a native speaker
paper-export-csv = Jednoduchá tabuľka (CSV)
# plain wording, to be checked by a native speaker
paper-export-who = Kto v ňom má byť
# plain wording, to be checked by a native speaker
paper-export-names = S menami a obcami
# plain wording, to be checked by a native speaker
paper-export-names-hint = Ľudí aj pracovníkov. Bude to v zázname.
# plain wording, to be checked by a native speaker
paper-export-columns = V súbore: { $columns }.
# plain wording, to be checked by a native speaker
paper-export-do = Vyniesť
# plain wording, to be checked by a native speaker
paper-export-done = Súbor je hotový a je zapísané, kto ho vyniesol
# plain wording, to be checked by a native speaker
paper-export-left-out = Vynechané, lebo odpoveď bola nie: { $count }

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
paper-column-urgency = Naliehavosť
# plain wording, to be checked by a native speaker
paper-column-danger = Nebezpečenstvo
# plain wording, to be checked by a native speaker
paper-column-opened = Začiatok
# plain wording, to be checked by a native speaker
paper-column-last = Naposledy
# plain wording, to be checked by a native speaker
paper-column-next = Ďalší termín
# plain wording, to be checked by a native speaker
paper-column-questions = Otvorené otázky
# plain wording, to be checked by a native speaker
paper-column-name = Meno
# plain wording, to be checked by a native speaker
paper-column-settlement = Obec
# plain wording, to be checked by a native speaker
paper-column-worker = Pracovník

## Note for the landlord

# plain wording, to be checked by a native speaker
paper-landlord = List pre prenajímateľa
# plain wording, to be checked by a native speaker
paper-landlord-title = Domácnosť hľadá byt
# plain wording, to be checked by a native speaker
paper-landlord-no-consent = Súhlas zatiaľ nie je
# plain wording, to be checked by a native speaker
paper-landlord-ask = Prenajímateľ sa niečo dozvie, len keď s tým človek súhlasil. Opýtajte sa a súhlas zapíšte do prípadu.
# plain wording, to be checked by a native speaker
paper-landlord-who = Meno
# plain wording, to be checked by a native speaker
paper-landlord-contact = Komu volať
# plain wording, to be checked by a native speaker
paper-landlord-words = Ešte niečo
# plain wording, to be checked by a native speaker
paper-landlord-words-hint = Nič o dlhoch, zdraví, pôvode ani o terajšom bývaní. Neukladá sa.
# plain wording, to be checked by a native speaker
paper-landlord-hint = Dlhy, príjem, zdravie, pôvod a terajšie bývanie na ňom nikdy nie sú.
# plain wording, to be checked by a native speaker
paper-landlord-household = Kto čo hľadá
# plain wording, to be checked by a native speaker
paper-landlord-viewing = Obhliadka
# plain wording, to be checked by a native speaker
paper-landlord-secured = Čo je zabezpečené
# plain wording, to be checked by a native speaker
paper-landlord-more = Ďalej
# plain wording, to be checked by a native speaker
paper-landlord-call = S otázkami
