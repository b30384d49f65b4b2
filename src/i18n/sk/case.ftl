### plain wording, to be checked by a native speaker: every line of this file

## General

cases-one = Prípad
cases-somebody = Neznámy pracovník
cases-parts = Časti prípadu
cases-actions = Čo môžete urobiť
cases-change = Zmeniť
cases-note = Poznámka
cases-opened-on = Začiatok
cases-more-questions = Ďalšie otázky, všetky môžu zostať prázdne
cases-region-choose = Vyberte
cases-urgency-today = Treba dnes
cases-urgency-week = Treba tento týždeň
cases-assign-do = Odovzdať
cases-bad-value = Pozrite sa znova: takto sa to nedá uložiť.
cases-mediation-needs-next = Vyberte ďalší termín: sprostredkovanie ho má vždy
cases-next-too-early = Ďalší termín je skôr, než sa to stalo
cases-happened-in-future = Ten deň ešte len príde

## The list

cases-pick-follow-up = Ku ktorému prípadu?
cases-pick-question = Otázka ku ktorému prípadu?
cases-pick-duplicate = S ktorým prípadom?

## A row of the list

cases-anonymous = Bez mena
cases-next = Nabudúce: { $when }
cases-no-next = Bez ďalšieho termínu

## A new case

cases-new-title = Nový prípad
cases-step = Krok { $step } z { $steps }
cases-save-case = Uložiť prípad
cases-saved-phone = Uložené v tomto telefóne. Odíde, keď bude signál.
cases-saved-sample = Uložené v ukážke. Nič neopúšťa toto zariadenie.
cases-region-change = Zmeniť
cases-danger-now = V ohrození práve teraz: tiesňová linka 112. Funguje aj bez kreditu.
cases-problems = Najprv sa pozrite na toto
cases-missing = Chýba: { $field }
cases-wrong = { $field }: pozrite sa znova
cases-draft-kept = Čo píšete, zostáva v tomto telefóne, aj keď sa aplikácia zatvorí.
cases-draft-restored = Tu je, čo ste začali.

## Not saved

cases-not-saved-full = Neuložené: telefón je plný. Uvoľnite miesto a uložte znova. Čo ste napísali, je stále tu.
cases-not-saved-failed = Neuložené: telefón to neprijal. Skúste znova. Čo ste napísali, je stále tu.
cases-not-saved-read-only = Neuložené: tu môžete čítať, nie písať.
cases-not-saved-too-large = Neuložené: na jeden záznam je to príliš dlhé. Rozdeľte to na dva. Čo ste napísali, je stále tu.
cases-not-saved-locked = Neuložené: aplikácia je zamknutá. Odomknite ju a uložte znova.
cases-not-saved-missing = Neuložené: tento prípad v tomto telefóne nie je – zatiaľ, alebo už.
cases-not-saved-no-basis = Neuložené: najprv zvoľte, na akom právnom základe sa to smie uchovávať.
cases-not-saved-no-consent = Neuložené: osoba nechce, aby sa uchovávali fotografie ani nahrávky. Vyberte ich, ostatné sa dá uložiť.
cases-not-saved-changed = Neuložené: medzitým sa niečo zmenilo. Pozrite sa a uložte znova.

## A contact without a name

cases-anonymous-title = Rýchly kontakt
cases-anonymous-another = Zapísať ďalší
cases-anonymous-people-missing = Započítajte aspoň jedného človeka

## A case

cases-missing-title = Tento prípad nie je v tomto telefóne
cases-missing-text = Možno je ešte na ceste. Príde s ďalšou synchronizáciou.
cases-to-list = Na prípady
cases-number = Číslo prípadu
cases-status-open = Otvorený
cases-status-closed = Uzavretý
cases-status-disputed = Uzavreté, ale je novšia práca
cases-status-merged = Súčasť iného prípadu
cases-disputed-text = Niekto prípad uzavrel a nevedel o novšej práci. Nič sa nestratilo. Uzavrite ho znova alebo ho nechajte bežať.
cases-disputed-go-on = Nechať bežať
cases-disputed-close = Uzavrieť znova
cases-merged-text = Jeho história je vidieť v druhom prípade.
cases-merged-open = Otvoriť druhý prípad
cases-danger = Ohrozenie
cases-child-danger = Ohrozené dieťa
cases-worker = Pracovník
cases-unread-entries =
    { $count ->
        [one] { $count } záznam z novšej verzie aplikácie je uložený, ale nedá sa ukázať.
        [few] { $count } záznamy z novšej verzie aplikácie sú uložené, ale nedajú sa ukázať.
       *[other] { $count } záznamov z novšej verzie aplikácie je uložených, ale nedajú sa ukázať.
    }

## Parts of a case

cases-part-timeline = Priebeh
cases-part-facts = Údaje
cases-part-person = Človek
cases-part-consents = Súhlasy
cases-part-questions = Otázky
cases-part-more = Ďalšie

## Facts

cases-fact-empty = nezapísané
cases-fact-edit = Zmeniť: { $field }
cases-fact-saved = Uložené v tomto telefóne.
cases-conflict-title = Dvaja ľudia napísali niečo iné
cases-conflict-text = Oba údaje zostávajú. Vyberte jeden alebo napíšte iný.
cases-conflict-wait = Oba údaje zostávajú. Rozhodne koordinátor.
cases-conflict-keep = Nechať tento
cases-conflict-other = Napísať iný
cases-conflict-said = { $author }, { $when }
cases-conflict-settled = Rozhodnuté. Všetci uvidia tento údaj, druhý zostáva v histórii.

## The person

cases-name-closed = Meno je skryté. Otvorte ho, len keď sa nikto iný nepozerá.
cases-name-show = Ukázať meno
cases-name-hide = Skryť meno
cases-name-missing = Tento prípad nemá meno.
cases-name-give = Doplniť meno
cases-name-given = Prípad už má meno.

## Consents

cases-consent-none = zatiaľ bez otázky
cases-consent-since = { $state }, { $when }
cases-consent-differs = Dvaja pracovníci počuli niečo iné. Kým sa nespýtate znova, platí nie.
cases-consent-ask = Odpoveď človeka
cases-consent-give = Áno, súhlasí
cases-consent-refuse = Nie
cases-consent-withdraw = Odvoláva
cases-consent-how = Ako to povedal?
cases-consent-how-hint = napríklad: ústne, podpisom
cases-consent-saved = Odpoveď je uložená v tomto telefóne.
cases-consents-more = Ukázať všetky účely
cases-consents-follow = Čo z odpovedí vyplýva

## What can be done

cases-act-follow-up = Zapísať ďalší kontakt
cases-act-question = Opýtať sa koordinátora
cases-act-close = Uzavrieť prípad
cases-act-reopen = Znovu otvoriť
cases-act-assign = Odovzdať niekomu
cases-act-merge = Rovnaké ako iný prípad?
cases-close-title = Uzavrieť prípad
cases-close-outcome = Ako to dopadlo?
cases-close-done = Uzavreté. Kedykoľvek sa dá znovu otvoriť.
cases-reopen-title = Znovu otvoriť prípad
cases-reopen-why = Prečo?
cases-reopen-done = Prípad je znovu otvorený.
cases-question-title = Otázka pre koordinátora
cases-question-text = Čo potrebujete vedieť?
cases-question-due = Odpoveď treba do
cases-question-send = Opýtať sa
cases-question-done = Otázka je zapísaná. Odpoveď príde do tohto prípadu.
cases-question-open = zatiaľ bez odpovede
cases-question-answer = Odpovedať
cases-answer-title = Odpoveď
cases-answer-done = Odpovedané. Pracovník to uvidí pri ďalšej synchronizácii.
cases-assign-title = Komu odovzdať?
cases-assign-done = Odovzdané: { $name }.
cases-assign-differs = Odovzdané dvom ľuďom naraz. Vyberte jedného.
cases-outcome-differs = Uzavreté dvakrát s rôznym výsledkom. Uzavrite znova so správnym.

## The same family?

cases-duplicate-title = Tá istá rodina?
cases-duplicate-known = Nie je to niekto, koho už poznáme?
cases-duplicate-compare = Porovnať
cases-duplicate-name = rovnaké meno
cases-duplicate-place = rovnaké miesto
cases-duplicate-born = rovnaký rok narodenia
cases-duplicate-phone = rovnaké telefónne číslo
cases-merge-this = Tento prípad
cases-merge-other = Druhý prípad
cases-merge-same = Ten istý človek alebo rodina
cases-merge-same-hint = Z oboch prípadov bude jeden. Nič sa nestratí, obe čísla sa dajú nájsť.
cases-merge-group = Rôzni ľudia, jedna vec
cases-merge-group-hint = Jeden spoločný prípad. Ľudia zostanú oddelení.
cases-merge-different = Nie je to to isté
cases-merge-done = Teraz je to jeden prípad. 30 dní sa to dá vrátiť.
cases-merge-with = Zlúčené s { $case }
cases-merge-undo = Vrátiť
cases-merge-undo-until = Dá sa vrátiť do { $when }
cases-merge-undone = Znova dva prípady. Nič sa nestratilo.
cases-merge-too-late = 30 dní už uplynulo.
