### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Amit visszautasítottunk
refused-only-coordinator = Ezt csak a koordinátorok látják.
refused-none = Semmit sem utasítottunk vissza
refused-none-text = Ami megérkezett, azt tag írta alá, és rendben volt.
refused-to-members = A tagokhoz
refused-outside = Egyik esetbe sem került be. Amit egy tag telefonja aláírt, azt ez az eszköz külön megőrzi.
refused-times =
    { $count ->
        [one] { $count } alkalommal
       *[other] { $count } alkalommal
    }
refused-forged = { $name } nevében, de nem az ő telefonjáról
refused-forged-text = Az aláírás hibás. Útközben írták vagy változtatták meg: a szerver, vagy valaki, aki bejutott oda. Szólj annak, aki a szervert üzemelteti.
refused-nobody = Valami, ami nem is bejegyzés
refused-nobody-text = A szerver olyasmit küldött, amit senki sem írt. Ha folytatódik, szólj annak, aki a szervert üzemelteti.
refused-removed = { $name } eltávolított telefonján írták, az eltávolítás után
refused-removed-text = Nem számít. Ha valódi munka volt, mondja el, és írjátok le újra.
refused-twice = { $name } telefonja egy helyen két dolgot mondott
refused-twice-text = Vagy lemásolták a telefont, vagy valaki mást mutat az egyiknek, mint a másiknak. Kérdezz rá; ha kétséges, távolítsd el a telefont, és hívd meg újra.
refused-changed = { $name } telefonja olyat küldött, amit a Teren soha nem ír
refused-changed-text = Lehet, hogy megváltoztatták vagy megsérült rajta az alkalmazás. Kérdezd meg, mi történt a telefonnal; ha nem bízol benne, távolítsd el.
refused-withheld = A szerver nem adja át { $name } bejegyzéseit
refused-withheld-text = A kollégák már olvasták. Szólj annak, aki a szervert üzemelteti. Addig kérdezd meg telefonon.
refused-roster-withheld = { $name } olyan változásról tud a tagok között, amelyet a szerver nem mutat meg neked
refused-roster-withheld-text = Lehet, hogy valakit eltávolítottak, de itt még tagnak látszik. Kérdezz meg egy koordinátort, mielőtt a listára hagyatkozol.
refused-split = { $name } más taglistát lát, mint te
refused-split-text = A szerver mást mond az egyiknek, mint a másiknak. Ne írj semmi kényeset, amíg ki nem derül, miért.
refused-newer = { $name } újabb Terennel ír
refused-newer-text = Itt megőrizzük, és olvasható lesz, ha ezen az eszközön is frissül a Teren.
