## Routes, by their ids in the pack

# plain wording, to be checked by a native speaker
legal-route-hu-ajbh = Kérelem az egyenlő bánásmód ügyében
# plain wording, to be checked by a native speaker
legal-route-hu-decision-review = Bírósághoz a hatóság döntése ellen
# plain wording, to be checked by a native speaker
legal-route-hu-public-interest = Egy szervezet lép fel sokakért
# plain wording, to be checked by a native speaker
legal-route-hu-eviction-moratorium = Téli kilakoltatási moratórium
# plain wording, to be checked by a native speaker
legal-route-hu-lease-notice = A bérbeadó felmondása
# plain wording, to be checked by a native speaker
legal-route-hu-child-signal = Jelzés veszélyben lévő gyermekről
# plain wording, to be checked by a native speaker
legal-route-cz-ombudsman = Panasz az ombudsmannál
# plain wording, to be checked by a native speaker
legal-route-cz-court = Per hátrányos megkülönböztetés miatt
# plain wording, to be checked by a native speaker
legal-route-cz-lease-review = Bírósághoz a bérbeadó felmondása ellen
# plain wording, to be checked by a native speaker
legal-route-cz-housing-support = Lakhatási segítség az önkormányzattól
# plain wording, to be checked by a native speaker
legal-route-cz-school = Fellebbezés az iskola döntése ellen
# plain wording, to be checked by a native speaker
legal-route-cz-child-reporting = Jelzés veszélyben lévő gyermekről
# plain wording, to be checked by a native speaker
legal-route-ro-cncd = Beadvány az egyenlőségi szervhez
# plain wording, to be checked by a native speaker
legal-route-ro-cncd-decision = Az egyenlőségi szerv döntése ellen
# plain wording, to be checked by a native speaker
legal-route-ro-court = Kártérítési per
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-winter = Téli kilakoltatási moratórium
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-notice = A végrehajtó levele: el kell hagyni a lakást
# plain wording, to be checked by a native speaker
legal-route-ro-school = Elkülönített osztály vagy iskola
# plain wording, to be checked by a native speaker
legal-route-ro-child-reporting = Jelzés veszélyben lévő gyermekről
# plain wording, to be checked by a native speaker
legal-route-sk-snslp = Panasz az egyenlőségi szervnél
# plain wording, to be checked by a native speaker
legal-route-sk-lease = Bírósághoz: a felmondás érvénytelen
# plain wording, to be checked by a native speaker
legal-route-sk-lease-need = Több idő a kiköltözésre, ha szükség miatt maradt el a lakbér
# plain wording, to be checked by a native speaker
legal-route-sk-school = Elkülönített osztály vagy iskola
# plain wording, to be checked by a native speaker
legal-route-unknown = Újabb verzió jogi útja

## What the letter needs

# plain wording, to be checked by a native speaker
legal-needs = A levélbe kell
# plain wording, to be checked by a native speaker
legal-need-name-address = név és cím
# plain wording, to be checked by a native speaker
legal-need-respondent-address = a másik fél neve és címe
# plain wording, to be checked by a native speaker
legal-need-date-of-harm = mikor történt
# plain wording, to be checked by a native speaker
legal-need-what-happened = pontosan mi történt
# plain wording, to be checked by a native speaker
legal-need-ground = mi miatt
# plain wording, to be checked by a native speaker
legal-need-other-procedures = foglalkozik-e vele más hatóság vagy bíróság
# plain wording, to be checked by a native speaker
legal-need-already-done = mi történt már az ügyben
# plain wording, to be checked by a native speaker
legal-need-evidence = papírok és más bizonyítékok
# plain wording, to be checked by a native speaker
legal-need-witnesses = tanúk
# plain wording, to be checked by a native speaker
legal-need-wish = mit szeretne az illető
# plain wording, to be checked by a native speaker
legal-need-copies = a papírok másolata
# plain wording, to be checked by a native speaker
legal-need-copy-per-respondent = egy példány mindegyik másik félnek, egy a hatóságnak
# plain wording, to be checked by a native speaker
legal-need-signature = aláírás
# plain wording, to be checked by a native speaker
legal-need-authority = meghatalmazás, ha más írja alá
# plain wording, to be checked by a native speaker
legal-need-explicit-request = hogy kifejezetten az eljárást kéritek
# plain wording, to be checked by a native speaker
legal-need-not-by-email = papíron vagy személyesen: az e-mail nem elég

## The deadline

# plain wording, to be checked by a native speaker
legal-deadline = Határidő: { $when }
# plain wording, to be checked by a native speaker
legal-from-known-on = { $period } attól a naptól, amikor az illető megtudta ({ $when })
# plain wording, to be checked by a native speaker
legal-from-occurred-on = { $period } attól a naptól, amikor történt ({ $when })
# plain wording, to be checked by a native speaker
legal-from-served-on = { $period } attól a naptól, amikor a levél megérkezett ({ $when })
# plain wording, to be checked by a native speaker
legal-from-document = { $period } a levél szerint, a megérkezésétől ({ $when })
# plain wording, to be checked by a native speaker
legal-from-first-month = Csak a hónap ismert: elsejétől számolva.
# plain wording, to be checked by a native speaker
legal-from-first-year = Csak az év ismert: január 1-jétől számolva.
# plain wording, to be checked by a native speaker
legal-hard = E nap után már késő.
# plain wording, to be checked by a native speaker
legal-over = A nap elmúlt. Kérdezd meg a koordinátort, mielőtt feladod.
# plain wording, to be checked by a native speaker
legal-no-deadline = Nem ismert határidő. Ne várj vele.
# plain wording, to be checked by a native speaker
legal-at-once = Azonnal.
# plain wording, to be checked by a native speaker
legal-season = Nincs kilakoltatás: { $from } – { $to }. Vannak kivételek: kérdezd meg a koordinátort.
# plain wording, to be checked by a native speaker
legal-as-other = A határideje ezé: { $route }. Vedd fel azt is.
# plain wording, to be checked by a native speaker
legal-uncertain = A határidő nem biztos. Kérdezd meg a koordinátort.
# plain wording, to be checked by a native speaker
legal-not-checked = Nincs ellenőrizve; kérdezd meg a koordinátort
# plain wording, to be checked by a native speaker
legal-day-missing = Hiányzik egy nap, ezért nincs határidő számolva.
# plain wording, to be checked by a native speaker
legal-checked = Ellenőrizve: { $when }
# plain wording, to be checked by a native speaker
legal-check-expired = A szabályokat legutóbb ekkor ellenőriztük: { $when }. Azóta változhattak: kérdezd meg a koordinátort.
# plain wording, to be checked by a native speaker
legal-period-days = { $count } nap
# plain wording, to be checked by a native speaker
legal-period-months = { $count } hónap
# plain wording, to be checked by a native speaker
legal-period-years = { $count } év

## In a case

# plain wording, to be checked by a native speaker
legal-routes = Jogi utak
# plain wording, to be checked by a native speaker
legal-routes-none = Még nincs.
# plain wording, to be checked by a native speaker
legal-add = Jogi út felvétele
# plain wording, to be checked by a native speaker
legal-change = Javítás
# plain wording, to be checked by a native speaker
legal-which = Melyik út?
# plain wording, to be checked by a native speaker
legal-which-none = Ehhez az esethez ebben az országban nem ismerünk jogi utat. Kérdezd meg a koordinátort.
# plain wording, to be checked by a native speaker
legal-known-on = Mikor tudta meg az illető?
# plain wording, to be checked by a native speaker
legal-occurred-on = Mikor történt?
# plain wording, to be checked by a native speaker
legal-served-on = Mikor érkezett a levél?
# plain wording, to be checked by a native speaker
legal-days = Hány napot ad a levél?
# plain wording, to be checked by a native speaker
legal-days-hint = Csak azt, ami a levélben áll.
# plain wording, to be checked by a native speaker
legal-missing = Ez még hiányzik.
# plain wording, to be checked by a native speaker
legal-added = A jogi út mentve ezen a telefonon.

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step = Mi történt vele
# plain wording, to be checked by a native speaker
legal-step-filed = Beadva
# plain wording, to be checked by a native speaker
legal-step-answered = Válasz érkezett
# plain wording, to be checked by a native speaker
legal-step-dropped = Mégsem ezt választjuk
# plain wording, to be checked by a native speaker
legal-step-on = Mikor?
# plain wording, to be checked by a native speaker
legal-step-reference = Ügyszám
# plain wording, to be checked by a native speaker
legal-step-line = { $step }, { $when }
# plain wording, to be checked by a native speaker
legal-step-saved = Mentve ezen a telefonon.
# plain wording, to be checked by a native speaker
legal-step-reminds-no-more = A határidőre már nem figyelmeztetünk.

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Jogi út: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Jogi út: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Szám: { $reference }
