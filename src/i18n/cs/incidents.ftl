### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## The register

incidents-title = Bezpečnostní incidenty
incidents-hint = Co se stalo s údaji lidí a co jsme udělali
incidents-only-coordinator = Vidí to jen koordinátoři.
incidents-none-title = Nic se nestalo
incidents-none-text = Ztracený telefon, papír v nesprávných rukou: zapište to sem. Od chvíle, kdy o tom víte, je 72 hodin na oznámení úřadu.
incidents-closed-part = Uzavřené
incidents-export = Uložit jako tabulku
incidents-exported = Tabulka je hotová.

## The 72 hours

incidents-hours-left =
    { $hours ->
        [one] Zbývá { $hours } hodina na oznámení úřadu
        [few] Zbývají { $hours } hodiny na oznámení úřadu
        [many] Zbývá { $hours } hodiny na oznámení úřadu
       *[other] Zbývá { $hours } hodin na oznámení úřadu
    }
incidents-hours-over = 72 hodin uplynulo a úřad o tom neví
incidents-authority = Úřad

## Reporting

incidents-report = Zapsat incident
incidents-kind = Co se stalo?
incidents-kind-lostPhone = Ztráta nebo krádež telefonu či počítače
incidents-kind-lostPhone-hint = Patří-li členovi, začněte u jeho jména: telefon se pak i odebere.
incidents-kind-wrongHands = Údaje se dostaly do nesprávných rukou
incidents-kind-dataLost = Údaje se ztratily nebo se nedají přečíst
incidents-kind-other = Něco jiného
incidents-what = Několika slovy
incidents-whose = Čích údajů se to může týkat?
incidents-whose-hint = Stačí čísla případů, žádná jména.
incidents-reach = Kolika případů se to může týkat?
incidents-reach-all = Všech v síti
incidents-reach-some = Některých
incidents-reach-none = Žádného
incidents-reach-unknown = Zatím se neví
incidents-aware = Kdy jste se o tom dozvěděli?
incidents-aware-hint = Odtud běží 72 hodin.
incidents-happened = Kdy se to stalo?
incidents-save = Zapsat
incidents-saved = Zapsáno.
incidents-missing-what = Napište několika slovy, co se stalo.
incidents-missing-text = Napište několika slovy, co se udělalo, nebo proč ne.
incidents-future = To je v budoucnosti. Zvolte, kdy jste se o tom dozvěděli.
incidents-no-aware = Zvolte, kdy jste se o tom dozvěděli.

## What follows

incidents-known-since = Víme o tom od: { $when }
incidents-by = zapsal(a) { $name }, { $when }
incidents-steps = Co se udělalo
incidents-steps-none = Zatím nic.
incidents-step = Co teď zapíšete?
incidents-step-did = Něco se udělalo
incidents-step-phoneRemoved = Telefon byl ze sítě odebrán
incidents-step-authorityTold = Úřad byl informován
incidents-step-authorityNotTold = Úřadu se to oznamovat nemusí
incidents-step-personsTold = Dotčení lidé byli informováni
incidents-step-personsNotTold = Dotčené lidi není třeba informovat
incidents-step-closed = Uzavřeno
incidents-step-text = Několika slovy

## A lost phone

incidents-phones = Telefony a počítače
incidents-phone-never = Zatím se neozval.
incidents-phone-nothing = Když se naposledy ozval ({ $when }), nic na něm nečekalo. Co se zapsalo později, nevíme.
incidents-phone-waiting =
    { $count ->
        [one] Když se naposledy ozval ({ $when }), čekal na něm ještě { $count } zápis.
        [few] Když se naposledy ozval ({ $when }), čekaly na něm ještě { $count } zápisy.
        [many] Když se naposledy ozval ({ $when }), čekalo na něm ještě { $count } zápisu.
       *[other] Když se naposledy ozval ({ $when }), čekalo na něm ještě { $count } zápisů.
    }
incidents-phone-removed = už není členem
incidents-lost = Ztracený nebo ukradený
incidents-lost-title = Ztracený nebo ukradený telefon: { $name }
incidents-lost-does = Tento telefon už nic nového nedostane, co pošle, se odmítne, a ostatní dostanou nový klíč. Otevře se incident a poběží 72 hodin.
incidents-lost-not = Až bude mít telefon signál a někdo na něm Teren otevře, i bez PINu, smaže se sám; co nebylo odesláno, přijde nejdřív k vám. Do té doby v něm leží každý případ sítě, zapečetěný za PINem.
incidents-locked = Byl zamčený?
incidents-locked-yes = Ano
incidents-locked-no = Ne
incidents-locked-unknown = Neví se
incidents-lost-do = Odebrat tento telefon
incidents-lost-done = Telefon už v síti není. Incident je zapsán.
incidents-lost-still = Incident je zapsán, ale telefon je stále v síti: k odebrání je potřeba signál. Zkuste to znovu, až bude.

## In the log of what left the app

paper-column-incidents = Bezpečnostní incidenty
