### How long cases are kept and how they end, for whoever coordinates.
### plain wording, to be checked by a native speaker: every line of this file

erasure-title = Megőrzés és törlés
erasure-only-coordinator = Arról, hogy meddig őrizzük az eseteket, a koordinátorok döntenek.
erasure-until = Meddig őrizzük
erasure-until-open = Amíg dolgoznak rajta
erasure-until-day = Eddig: { $when }
erasure-until-rule = Az utolsó munka után { $months } hónapig, a hálózat szabálya szerint
erasure-over = Ez a nap elmúlt. Őrizzétek meg, és írjátok le, miért, vagy töröljétek. Magától semmi sem törlődik.
erasure-keep = Megőrzés más napig
erasure-keep-day = Meddig?
erasure-keep-months = { $months } hónap múlva
erasure-keep-which = Melyik nap?
erasure-why = Miért?
erasure-why-missing = Írd le, miért. A többiek olvassák.
erasure-day-over = Olyan napot válassz, amely még nem múlt el.
erasure-keep-done = A nap elmentve.
erasure-hold = Amikor nem szabad törölni
erasure-hold-text = Folyamatban lévő per, panasz vagy igény miatt. Amíg ez áll, senki sem törölheti.
erasure-hold-put = Törlés tiltása
erasure-hold-lift = Törlés újra engedélyezése
erasure-hold-done = Elmentve. Senki sem törölheti.
erasure-lift-done = Elmentve. Újra törölhető.
erasure-erase = Törlés
erasure-what = Mi törlődik?
erasure-what-case = Az egész eset
erasure-what-case-hint = Az érintettel, jegyzetekkel, listákkal, piszkozatokkal. Csak az marad meg, hány kapcsolatfelvétel volt.
erasure-what-person = Csak az, hogy ki az érintett
erasure-what-person-hint = Név, telefon, cím, háztartás. Az eset marad; a jegyzetekben még szerepelhet a neve, előbb nézd át őket.
erasure-because = Miért törlődik?
erasure-at-once = Azonnal
erasure-in-days = { $days } nap múlva; addig leállítható
erasure-truth = Nem vonható vissza. Minden telefonról eltűnik, amint van térereje; a belőle készült papírok és fájlok maradnak. Lezárt másolatok néhány hétig maradnak a központban, ahol nem olvashatók, és a telefonokon, ahol a Teren többé nem nyitja ki őket.
erasure-others = Lehet, hogy az érintettnek más esete is van. Azok nem törlődnek vele:
erasure-joined = A vele mint ugyanazé a személyé összevont esetek is törlődnek. Egy csoport esetei megmaradnak, külön-külön.
erasure-notes = Átnézendő jegyzetek: { $count }
erasure-plan = Törlés tervezése
erasure-planned = Betervezve. A többi koordinátor a következő szinkronnal látja.
erasure-now = Végleges törlés
erasure-done = Itt törölve. A többi telefon a következő szinkronnal követi.
erasure-stop = Ne töröljétek
erasure-stopped = Leállítva. Megmarad.
erasure-not-yet = Még nem: nem teltek le a napok, amíg egy koordinátor leállíthatja.
erasure-held = Nem törölve: valaki leírta, hogy nem törölhető.
erasure-nobody = Ebben az esetben nincs megnevezett személy.
erasure-changed = Valaki időközben leállította.
erasure-review = Megőrizzük vagy töröljük?
erasure-review-none = Egyetlen eset sem érte el a napját.
erasure-plans = Törlésre váró
erasure-rule = Meddig őrizzük az eseteket
erasure-rule-text = Hány hónapig egy lezárt eset utolsó munkája után? Törvény nem mondja meg: döntsétek el a jogászotokkal.
erasure-rule-bad = Egész számú hónap, 1 és { $most } között.
erasure-rule-done = Elmentve. A többiek a következő szinkronnal kapják meg.
erasure-log = Törölve
erasure-log-none = Semmi sem lett törölve.
erasure-log-contacts = A számlálásban megmaradt kapcsolatfelvételek: { $count }

## Nobody is left to compare

erasure-alone = Most csak ez az eszköz ír. Amit töröltek, lezárva a központban marad, amíg egy másik eszköz össze nem veti, ami maradt. Elég egy saját laptop.
erasure-alone-title = Kell egy második eszköz
erasure-alone-add = Eszköz hozzáadása
