## Letters from templates

# plain wording, to be checked by a native speaker
paper-letter = Levél
# plain wording, to be checked by a native speaker
letter-which = Melyik levél?
# plain wording, to be checked by a native speaker
letter-name-hu-ajbh = Kérelem az egyenlő bánásmód hatósághoz
# plain wording, to be checked by a native speaker
letter-name-cz-ombudsman = Panasz a cseh ombudsmannak
# plain wording, to be checked by a native speaker
letter-name-ro-cncd = Petíció a román CNCD-hez
# plain wording, to be checked by a native speaker
letter-name-sk-snslp = Beadvány a szlovák SNSĽP-hez
# plain wording, to be checked by a native speaker
letter-name-institution = Iskolának, hivatalnak: adat és döntés
# plain wording, to be checked by a native speaker
letter-name-landlord = Bérbeadónak: a felmondás indokai
# plain wording, to be checked by a native speaker
letter-name-child-signal = Jelzés gyermek veszélyeztetettségéről
# plain wording, to be checked by a native speaker
letter-name-appointment = Időpont megerősítése
# plain wording, to be checked by a native speaker
letter-name-referral = Segítség kérése egy szolgálattól
# plain wording, to be checked by a native speaker
letter-begun = elkezdve ezen a telefonon
# plain wording, to be checked by a native speaker
letter-own = a hálózat saját szövege
# plain wording, to be checked by a native speaker
letter-draft = Vázlat. Jogász vagy anyanyelvi lektor még nem nézte meg. Olvass el minden sort, mielőtt elküldöd.
# plain wording, to be checked by a native speaker
letter-gloss = Az angol szöveg csak a megértéshez van. A hivatal a saját nyelvén kéri.
# plain wording, to be checked by a native speaker
letter-not-by-email = E-mailben ez az eljárás nem indul el. Papíron, aláírva, e-Papíron vagy személyesen add be.
# plain wording, to be checked by a native speaker
# plain wording, to be checked by a native speaker
letter-no-letters = Azt kérte, hogy levél ne menjen haza. A válasz a levélben álló címre jönne: kérdezd meg, melyik cím biztonságos.
# plain wording, to be checked by a native speaker
letter-missing = Még hiányzik: { $what }
# plain wording, to be checked by a native speaker
letter-gaps = Minden ______ egy üres hely: írd be itt, vagy kézzel a papíron.
# plain wording, to be checked by a native speaker
letter-unknown = Nem kitölthető hely, így marad: { $what }
# plain wording, to be checked by a native speaker
letter-text = A levél
# plain wording, to be checked by a native speaker
letter-again = Elölről, a mintából
# plain wording, to be checked by a native speaker
letter-again-title = Eldobod, amit átírtál?
# plain wording, to be checked by a native speaker
letter-again-text = A levél újra kitöltődik az esetből. Amit beleírtál, elvész.
# plain wording, to be checked by a native speaker
letter-kept = Amit átírsz, ezen a telefonon megmarad.
# plain wording, to be checked by a native speaker
letter-share = Megosztás szövegként
# plain wording, to be checked by a native speaker
letter-share-open = Aki megkapja a szöveget, el tudja olvasni. Csak annak küldd, akinek szól.
# plain wording, to be checked by a native speaker
letter-sent = Feljegyzem, hogy elment
# plain wording, to be checked by a native speaker
letter-sent-how = Hogyan ment el?
# plain wording, to be checked by a native speaker
letter-how-post = Postán
# plain wording, to be checked by a native speaker
letter-how-in-person = Személyesen
# plain wording, to be checked by a native speaker
letter-how-portal = Hivatali felületen
# plain wording, to be checked by a native speaker
letter-how-email = E-mailben
# plain wording, to be checked by a native speaker
letter-how-to-person = Odaadtam neki
# plain wording, to be checked by a native speaker
letter-sent-on = Mikor?
# plain wording, to be checked by a native speaker
letter-sent-note = Feljegyzés az előzményekbe
# plain wording, to be checked by a native speaker
letter-sent-words = Levél: { $letter }. { $how }.
# plain wording, to be checked by a native speaker
letter-sent-route = A jogi út beadottként szerepel majd. A határideje többé nem jelenik meg.
# plain wording, to be checked by a native speaker
letter-sent-saved = Feljegyezve az esetben, mentve ezen a telefonon.
# plain wording, to be checked by a native speaker
letter-sent-drops = Amit a levélben átírtál, az ezután nem marad a telefonon. Előbb nyomtasd ki vagy küldd el.
# plain wording, to be checked by a native speaker
letter-not-shared = Itt nem sikerült megosztani.

## What a template may leave to the case

# plain wording, to be checked by a native speaker
letter-place-person = a személy neve
# plain wording, to be checked by a native speaker
letter-place-person-address = a személy címe
# plain wording, to be checked by a native speaker
letter-place-respondent = a másik fél
# plain wording, to be checked by a native speaker
letter-place-respondent-address = a másik fél címe
# plain wording, to be checked by a native speaker
letter-place-event-date = az esemény napja
# plain wording, to be checked by a native speaker
letter-place-known-date = a tudomásszerzés napja
# plain wording, to be checked by a native speaker
letter-place-notice-date = a felmondás érkezése
# plain wording, to be checked by a native speaker
letter-place-place = hely
# plain wording, to be checked by a native speaker
letter-place-area = életterület
# plain wording, to be checked by a native speaker
letter-place-ground = mi miatt
# plain wording, to be checked by a native speaker
letter-place-facts = mi történt
# plain wording, to be checked by a native speaker
letter-place-evidence = bizonyítékok, tanúk
# plain wording, to be checked by a native speaker
letter-place-already-done = eddigi lépések
# plain wording, to be checked by a native speaker
letter-place-other-proceedings = más eljárások
# plain wording, to be checked by a native speaker
letter-place-wish = mit szeretne
# plain wording, to be checked by a native speaker
letter-place-appointment = időpont
# plain wording, to be checked by a native speaker
letter-place-meeting-place = a találkozó helye
# plain wording, to be checked by a native speaker
letter-place-service = hivatal vagy szolgálat
# plain wording, to be checked by a native speaker
letter-place-worker = segítő
# plain wording, to be checked by a native speaker
letter-place-organisation = szervezet
# plain wording, to be checked by a native speaker
letter-place-today = mai nap
# plain wording, to be checked by a native speaker
letter-template-language = A levél nyelve
