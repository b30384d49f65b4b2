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
legal-period-days = { $count } nap
# plain wording, to be checked by a native speaker
legal-period-months = { $count } hónap
# plain wording, to be checked by a native speaker
legal-period-years = { $count } év

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step-filed = Beadva
# plain wording, to be checked by a native speaker
legal-step-answered = Válasz érkezett
# plain wording, to be checked by a native speaker
legal-step-dropped = Mégsem ezt választjuk

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Jogi út: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Jogi út: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Szám: { $reference }
