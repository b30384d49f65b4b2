### plain wording, to be checked by a native speaker: every line of this file

common-optional = (üresen maradhat)
common-save = Mentés
common-cancel = Mégse
common-close = Bezárás
common-back = Vissza
common-next = Tovább
common-done = Kész
common-yes = Igen
common-no = Nem
common-try-again = Próbáld újra
common-loading = Egy pillanat …

common-place-today = Ma
common-place-cases = Esetek
common-place-network = Hálózat
common-place-more = Egyéb
common-place-attention = Figyelmet kér
common-place-team = A csapat idővonala
common-places = Helyek
common-write = Írok
common-write-title = Mit szeretnél leírni?
common-write-case = Új eset
common-write-case-hint = Három rövid lépés
# plain wording, to be checked by a native speaker
common-write-urgent = Válságban lévő várandós
# plain wording, to be checked by a native speaker
common-write-urgent-hint = Egy képernyő, egy perc
common-write-contact = Gyors kapcsolat
common-write-contact-hint = Név nélkül, fél perc
common-write-follow-up = Utánkövetés
common-write-follow-up-hint = Egy meglévő esetben
common-write-question = Kérdés
common-write-question-hint = A koordinátornak, egy esetről

common-hide = Elrejt
common-hide-hint = Üres jegyzettömböt mutat, és lezárja a Terent. Kétszer Esc ugyanezt teszi.
common-skip = A tartalomhoz

common-mark-phone = Ezen a telefonon
common-mark-phone-full = Mentve ezen a telefonon. Elmegy, amint lesz térerő.
common-mark-relay = A központban
common-mark-relay-full = Elhagyta a telefont, lezárva, biztonságban van a központban. Koordinátor még nem nyitotta meg.
common-mark-seen = Látták
common-mark-seen-full = Egy koordinátor megnyitotta.

common-date-today = Ma
common-date-yesterday = Tegnap
common-date-tomorrow = Holnap
common-date-in-a-week = Egy hét múlva
common-date-other = Másik nap
common-date-inexact = Nem tudom a napot
common-date-day = Nap
common-date-month = Hónap
common-date-month-unknown = A hónap nem ismert
common-date-year = Év
common-date-time = Időpont
# plain wording, to be checked by a native speaker
common-date-none = Ilyen nap nincs. Válassz újra.

common-count-more = Eggyel több: { $label }
common-count-fewer = Eggyel kevesebb: { $label }

common-secret-show = Mutat
common-secret-hide = Takar

common-error-title = Ezen a képernyőn hiba történt
# plain wording, to be checked by a native speaker
common-error-missing = Ez a rész még nincs ezen a telefonon
# plain wording, to be checked by a native speaker
common-error-missing-text = Térerővel magától megjön. Semmi nem veszett el.
common-error-text = Amit korábban mentettél, megvan ezen a telefonon. Menj vissza, és próbáld újra.
common-error-action = Ez nem sikerült. Semmi nem veszett el; próbáld újra.
common-error-start = Vissza az elejére

common-update-ready = Megjött az újabb Teren.
common-update-now = Legyen most
common-update-later = Később

common-elsewhere-title = A Teren egy másik ablakban van nyitva
common-elsewhere-text = Egyszerre egy ablak dolgozik, hogy semmi ne íródjon kétszer.
common-elsewhere-take-over = Itt dolgozom
common-broken-newer = Ezen a telefonon már újabb Teren futott. Töltsd be újra az oldalt, amikor van térerő.

common-sample-banner = Mintahálózat: semmi sem valódi
common-sample-as = Kinek a szemével
common-sample-leave = Törlés

common-role-owner = Vezető
common-role-coordinator = Koordinátor
common-role-mediator = Közvetítő
common-role-reader = Olvasó

common-write-follow-up-here = A most nyitott esetben
common-choose-case = Válassz egy esetet
common-nothing-here = Itt nincs semmi
common-type-word = Megerősítésül írd be: „{ $word }”
common-copied = Másolva. Csak annak küldd el, akinek szól.
common-not-copied = Itt nem sikerült másolni.
common-recovery-nag = Még hiányzik a visszaállító lap
# plain wording, to be checked by a native speaker
common-too-long = { $over } karakterrel túl hosszú. Semmi nem veszett el: rövidítsd, vagy írd két részben.
