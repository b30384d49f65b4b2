### plain wording, to be checked by a native speaker: every line of this file

## The day

today-title = Dnes
# plain wording, to be checked by a native speaker
today-deadlines = Lhůty
# plain wording, to be checked by a native speaker
today-deadline-left =
    { $days ->
        [one] zbývá { $days } den
        [few] zbývají { $days } dny
        [many] zbývá { $days } dne
       *[other] zbývá { $days } dní
    }
# plain wording, to be checked by a native speaker
today-deadline-today = dnes končí
# plain wording, to be checked by a native speaker
today-deadline-tomorrow = zítra končí
# plain wording, to be checked by a native speaker
today-alerts = Potřebuje koordinátora hned
# plain wording, to be checked by a native speaker
today-alert-minor = nezletilá v ohrožení
# plain wording, to be checked by a native speaker
today-alert-duty = oznámit?
# plain wording, to be checked by a native speaker
today-intake = Přišlo z příjmu
# plain wording, to be checked by a native speaker
today-plan-due = termín porodu
# plain wording, to be checked by a native speaker
today-plan-weeks = { $weeks }. týden
# plain wording, to be checked by a native speaker
today-plan-check-weeks = kontrola: { $weeks }. týden
# plain wording, to be checked by a native speaker
today-plan-check-months = kontrola: { $months }. měsíc
today-overdue = Po termínu
today-due = Na dnešek
today-upcoming = Příštích 7 dní
# plain wording, to be checked by a native speaker
today-keeping = Uchovat, nebo smazat?
today-waiting-for-me = Čeká na vaši odpověď
today-waiting-for-others = Čekáte na odpověď
today-recent = Poslední případy
today-all-cases = Všechny případy
today-nothing-due = Na příštích 7 dní není nic naplánováno.
today-more =
    { $count ->
        [one] Ještě { $count }
        [few] Ještě { $count }
       *[other] Ještě { $count }
    }

## What was begun

today-drafts = Začato, neuloženo
today-draft-case = Začali jste nový případ.
today-draft-anonymous = Začali jste rychlý kontakt.
today-draft-follow-up = Začali jste další kontakt: { $case }
today-draft-go-on = Pokračovat
today-draft-drop = Zahodit
today-draft-drop-ask = Zahodit, co jste začali? Nelze to vrátit.
today-draft-dropped = Zahozeno.
today-draft-keep = Nechat

## The first time

today-empty-title = Zapište první případ
today-empty-text = Trvá to dvě minuty a nepotřebujete signál. Co je potřeba udělat, uvidíte každé ráno tady.
today-empty-act = Nový případ
