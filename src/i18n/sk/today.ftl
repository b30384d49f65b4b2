### plain wording, to be checked by a native speaker: every line of this file

## The day

today-title = Dnes
# plain wording, to be checked by a native speaker
today-deadlines = Lehoty
# plain wording, to be checked by a native speaker
today-deadline-left =
    { $days ->
        [one] zostáva { $days } deň
        [few] zostávajú { $days } dni
        [many] zostáva { $days } dňa
       *[other] zostáva { $days } dní
    }
# plain wording, to be checked by a native speaker
today-deadline-today = dnes končí
# plain wording, to be checked by a native speaker
today-deadline-tomorrow = zajtra končí
# plain wording, to be checked by a native speaker
today-alerts = Potrebuje koordinátora hneď
# plain wording, to be checked by a native speaker
today-alert-minor = maloletá v ohrození
# plain wording, to be checked by a native speaker
today-alert-duty = oznámiť?
# plain wording, to be checked by a native speaker
today-intake = Prišlo z príjmu
# plain wording, to be checked by a native speaker
today-plan-due = termín pôrodu
# plain wording, to be checked by a native speaker
today-plan-weeks = { $weeks }. týždeň
# plain wording, to be checked by a native speaker
today-plan-check-weeks = kontrola: { $weeks }. týždeň
# plain wording, to be checked by a native speaker
today-plan-check-months = kontrola: { $months }. mesiac
today-overdue = Po termíne
today-due = Na dnes
today-upcoming = Najbližších 7 dní
# plain wording, to be checked by a native speaker
today-keeping = Uchovať alebo vymazať?
today-waiting-for-me = Čaká na vašu odpoveď
today-waiting-for-others = Čakáte na odpoveď
today-recent = Posledné prípady
today-all-cases = Všetky prípady
today-nothing-due = Na najbližších 7 dní nie je nič naplánované.
today-more = Ešte { $count }

## What was begun

today-drafts = Začaté, neuložené
today-draft-case = Začali ste nový prípad.
today-draft-anonymous = Začali ste rýchly kontakt.
today-draft-follow-up = Začali ste ďalší kontakt: { $case }
today-draft-go-on = Pokračovať
today-draft-drop = Zahodiť
today-draft-drop-ask = Zahodiť, čo ste začali? Nedá sa to vrátiť.
today-draft-dropped = Zahodené.
today-draft-keep = Nechať

## The first time

today-empty-title = Zapíšte prvý prípad
today-empty-text = Trvá to dve minúty a nepotrebujete signál. Čo treba urobiť, uvidíte každé ráno tu.
today-empty-act = Nový prípad
