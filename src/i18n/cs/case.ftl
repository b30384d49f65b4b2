### plain wording, to be checked by a native speaker: every line of this file

## General

cases-one = Případ
cases-somebody = Neznámý pracovník
cases-parts = Části případu
cases-actions = Co můžete udělat
cases-change = Změnit
cases-note = Poznámka
cases-opened-on = Začátek
cases-more-questions = Další otázky, všechny mohou zůstat prázdné
cases-region-choose = Vyberte
cases-urgency-today = Potřeba dnes
cases-urgency-week = Potřeba tento týden
cases-assign-do = Předat
cases-bad-value = Podívejte se znovu: takto to nelze uložit.
cases-mediation-needs-next = Vyberte další termín: zprostředkování ho má vždy
cases-next-too-early = Další termín je dřív, než se to stalo
cases-happened-in-future = Ten den teprve přijde

## The list

cases-pick-follow-up = Ke kterému případu?
cases-pick-question = Otázka ke kterému případu?
cases-pick-duplicate = S kterým případem?

## A row of the list

cases-anonymous = Beze jména
cases-next = Příště: { $when }
cases-no-next = Bez dalšího termínu

## A new case

cases-new-title = Nový případ
cases-step = Krok { $step } z { $steps }
cases-save-case = Uložit případ
cases-saved-phone = Uloženo v tomto telefonu. Odejde, jakmile bude signál.
cases-saved-sample = Uloženo v ukázce. Nic neopouští toto zařízení.
cases-region-change = Změnit
cases-danger-now = V ohrožení právě teď: tísňová linka 112. Funguje i bez kreditu.
cases-problems = Nejdřív se podívejte na toto
cases-missing = Chybí: { $field }
cases-wrong = { $field }: podívejte se znovu
cases-draft-kept = Co píšete, zůstává v tomto telefonu, i když se aplikace zavře.
cases-draft-restored = Tady je, co jste začali.

## Not saved

cases-not-saved-full = Neuloženo: telefon je plný. Uvolněte místo a uložte znovu. Co jste napsali, je stále tady.
cases-not-saved-failed = Neuloženo: telefon to nepřijal. Zkuste to znovu. Co jste napsali, je stále tady.
cases-not-saved-read-only = Neuloženo: tady můžete číst, ne psát.
cases-not-saved-too-large = Neuloženo: na jeden záznam je to příliš dlouhé. Rozdělte to na dva. Co jste napsali, je stále tady.
cases-not-saved-locked = Neuloženo: aplikace je zamčená. Odemkněte ji a uložte znovu.
cases-not-saved-missing = Neuloženo: tento případ v tomto telefonu není – zatím, nebo už.
cases-not-saved-no-basis = Neuloženo: nejdřív zvolte, na jakém právním základě se to smí uchovávat.
cases-not-saved-no-consent = Neuloženo: osoba nechce, aby se uchovávaly fotografie ani nahrávky. Vyjměte je, ostatní lze uložit.
cases-not-saved-changed = Neuloženo: mezitím se něco změnilo. Podívejte se a uložte znovu.

## A contact without a name

cases-anonymous-title = Rychlý kontakt
cases-anonymous-another = Zapsat další
cases-anonymous-people-missing = Započítejte aspoň jednoho člověka

## A case

cases-missing-title = Tento případ není v tomto telefonu
cases-missing-text = Možná je ještě na cestě. Přijde s příští synchronizací.
cases-to-list = Na případy
cases-number = Číslo případu
cases-status-open = Otevřený
cases-status-closed = Uzavřený
cases-status-disputed = Uzavřeno, ale je novější práce
cases-status-merged = Součást jiného případu
cases-disputed-text = Někdo případ uzavřel a nevěděl o novější práci. Nic se neztratilo. Uzavřete ho znovu, nebo ho nechte běžet.
cases-disputed-go-on = Nechat běžet
cases-disputed-close = Uzavřít znovu
cases-merged-text = Jeho historie je vidět v druhém případu.
cases-merged-open = Otevřít druhý případ
cases-danger = Ohrožení
cases-child-danger = Ohrožené dítě
cases-worker = Pracovník
cases-unread-entries =
    { $count ->
        [one] { $count } záznam z novější verze aplikace je uložený, ale nelze ho ukázat.
        [few] { $count } záznamy z novější verze aplikace jsou uložené, ale nelze je ukázat.
       *[other] { $count } záznamů z novější verze aplikace je uloženo, ale nelze je ukázat.
    }

## Parts of a case

cases-part-timeline = Průběh
cases-part-facts = Údaje
cases-part-person = Člověk
cases-part-consents = Souhlasy
cases-part-questions = Otázky
cases-part-more = Další

## Facts

cases-fact-empty = nezapsáno
cases-fact-edit = Změnit: { $field }
cases-fact-saved = Uloženo v tomto telefonu.
cases-conflict-title = Dva lidé napsali něco jiného
cases-conflict-text = Oba údaje zůstávají. Vyberte jeden, nebo napište jiný.
cases-conflict-wait = Oba údaje zůstávají. Rozhodne koordinátor.
cases-conflict-keep = Nechat tento
cases-conflict-other = Napsat jiný
cases-conflict-said = { $author }, { $when }
cases-conflict-settled = Rozhodnuto. Všichni uvidí tento údaj, druhý zůstává v historii.

## The person

cases-name-closed = Jméno je skryté. Otevřete ho, jen když se nikdo jiný nedívá.
cases-name-show = Ukázat jméno
cases-name-hide = Skrýt jméno
cases-name-missing = Tento případ nemá jméno.
cases-name-give = Doplnit jméno
cases-name-given = Případ už má jméno.

## Consents

cases-consent-none = zatím bez dotazu
cases-consent-since = { $state }, { $when }
cases-consent-differs = Dva pracovníci slyšeli něco jiného. Dokud se nezeptáte znovu, platí ne.
cases-consent-ask = Odpověď člověka
cases-consent-give = Ano, souhlasí
cases-consent-refuse = Ne
cases-consent-withdraw = Odvolává
cases-consent-how = Jak to řekl?
cases-consent-how-hint = například: ústně, podpisem
cases-consent-saved = Odpověď je uložená v tomto telefonu.
cases-consents-more = Ukázat všechny účely
cases-consents-follow = Co z odpovědí plyne

## What can be done

cases-act-follow-up = Zapsat další kontakt
cases-act-question = Zeptat se koordinátora
cases-act-close = Uzavřít případ
cases-act-reopen = Znovu otevřít
cases-act-assign = Předat někomu
cases-act-merge = Stejné jako jiný případ?
cases-close-title = Uzavřít případ
cases-close-outcome = Jak to dopadlo?
cases-close-done = Uzavřeno. Kdykoli ho lze znovu otevřít.
cases-reopen-title = Znovu otevřít případ
cases-reopen-why = Proč?
cases-reopen-done = Případ je znovu otevřený.
cases-question-title = Otázka pro koordinátora
cases-question-text = Co potřebujete vědět?
cases-question-due = Odpověď je třeba do
cases-question-send = Zeptat se
cases-question-done = Otázka je zapsaná. Odpověď přijde do tohoto případu.
cases-question-open = zatím bez odpovědi
cases-question-answer = Odpovědět
cases-answer-title = Odpověď
cases-answer-done = Odpovězeno. Pracovník to uvidí při příští synchronizaci.
cases-assign-title = Komu předat?
cases-assign-done = Předáno: { $name }.
cases-assign-differs = Předáno dvěma lidem zároveň. Vyberte jednoho.
cases-outcome-differs = Uzavřeno dvakrát s různým výsledkem. Uzavřete znovu se správným.

## The same family?

cases-duplicate-title = Stejná rodina?
cases-duplicate-known = Není to někdo, koho už známe?
cases-duplicate-compare = Porovnat
cases-duplicate-name = stejné jméno
cases-duplicate-place = stejné místo
cases-duplicate-born = stejný rok narození
cases-duplicate-phone = stejné telefonní číslo
cases-merge-this = Tento případ
cases-merge-other = Druhý případ
cases-merge-same = Stejný člověk nebo rodina
cases-merge-same-hint = Z obou případů bude jeden. Nic se neztratí, obě čísla půjde najít.
cases-merge-group = Různí lidé, jedna věc
cases-merge-group-hint = Jeden společný případ. Lidé zůstanou odděleni.
cases-merge-different = Není to totéž
cases-merge-done = Teď je to jeden případ. 30 dní to lze vrátit.
cases-merge-with = Sloučeno s { $case }
cases-merge-undo = Vrátit
cases-merge-undo-until = Lze vrátit do { $when }
cases-merge-undone = Znovu dva případy. Nic se neztratilo.
cases-merge-too-late = 30 dní už uplynulo.
