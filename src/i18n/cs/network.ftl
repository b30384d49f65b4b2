### plain wording, to be checked by a native speaker: every line of this file

## Members

network-title = Síť
network-members = Členové
network-this-device = toto zařízení
network-last-heard = naposledy { $when }
network-never-heard = zatím se neozval
network-role-owner-hint = Smí vše, i jmenovat koordinátory
network-role-coordinator-hint = Vidí celý tým, rozhoduje, odpovídá, zve
network-role-mediator-hint = Zapisuje případy a další kontakty
network-role-reader-hint = Čte, nemůže psát
network-empty-title = Zatím jste tu sami
network-empty-text = Pozvěte první kolegyni nebo kolegu. Trvá to minutu.
network-sample = Toto je ukázková síť. Členy tu nelze měnit.
network-change-role = Změnit roli
network-role-changed = { $name }: odteď { $role }.
network-remove = Odebrat ze sítě
network-remove-title = Odebrat: { $name }?
network-remove-can = Odteď nedostane nic nového a co pošle, bude odmítnuto. Pro ostatní vzniknou nové klíče.
network-remove-cannot = Až se to jejich telefon dozví, smaže se sám; co nebylo odesláno, přijde nejdřív k vám. Do té doby to chrání PIN, a co někdo přečetl, vzít zpět nelze. Pokud byl telefon ukraden, řekněte to lidem, jejichž případy v něm byly.
network-remove-waiting = Co tento člověk napsal, zůstane pod jeho jménem.
network-remove-do = Odebrat
network-removed = { $name } už není v síti.
network-was-member = už není členem
network-show-removed = Zobrazit bývalé členy
network-member-devices =
    { $count ->
        [one] { $count } zařízení
        [few] { $count } zařízení
       *[other] { $count } zařízení
    }

## Inviting

network-invite = Pozvat někoho
network-invite-role = Co bude dělat?
network-invite-how = Jak pozvete?
network-invite-by-link = Poslat odkaz
network-invite-by-link-hint = Je jinde. Kód ověříte hlasem.
network-invite-by-qr = Stojíme vedle sebe
network-invite-by-qr-hint = Dvě naskenování, signál k tomu není potřeba.
network-invite-ready = Pozvánka je hotová
network-invite-copy = Kopírovat odkaz
network-invite-copied = Zkopírováno.
network-invite-expires = Platí jednou, do { $when }.
network-invite-care = Kdo má odkaz, může požádat o vstup. Nikoho nepustíte, dokud s ním neověříte kód.
network-invite-qr-label = Pozvánka jako obrázek k naskenování

## Letting in

network-joins = Žádá o vstup
network-join-text = Zavolejte: { $name }. Zeptejte se na šest číslic na obrazovce a napište je sem.
network-join-code = Šest číslic
network-join-wrong = To nejsou číslice této žádosti. Zeptejte se znovu; pokud se stále liší, odmítněte.
network-join-accept = Pustit dovnitř
network-join-refuse = Odmítnout
network-join-accepted = { $name } je teď v síti.
network-join-refused = Odmítnuto.
network-join-asked = { $role }, žádost { $when }
network-qr-name = Jméno
network-qr-scan = Naskenujte obrázek z druhého telefonu
network-qr-scan-text = V jejich telefonu: Připojit se s pozvánkou, pak Stojíme vedle sebe.
network-qr-show = Teď naskenují tento obrázek
network-qr-wrong = Tento obrázek není z připojovací obrazovky Terenu.
network-step = Krok { $step } z { $steps }
network-problem-name = Napište jméno

## What did not work

network-not-done-offline = Nepovedlo se: je potřeba signál. Zkuste to znovu, až bude.
network-not-done-not-allowed = Nepovedlo se: toto smí jen správce.
network-not-done-changed = Nepovedlo se: seznam se mezitím změnil. Podívejte se a zkuste znovu.
network-not-done-last-owner = Nepovedlo se: síť potřebuje aspoň jednoho správce.
network-not-done = Nepovedlo se. Zkuste to znovu.

## What needs the coordinator

network-attention-questions = Otázky k zodpovězení
network-attention-overdue = Po termínu v týmu
network-attention-conflicts = Údaje, které se liší
network-attention-closed = Uzavřeno, ale je novější práce
network-attention-duplicates = Možná stejná rodina
network-attention-searching = Hledáme, kdo je ve dvou případech …
network-attention-unread = Nové pro vás
network-attention-silent = 7 dní bez zprávy
network-attention-none-title = Nic na vás nečeká
network-attention-none-text = Tady budou otázky, rozdílné údaje a lidé, kteří se odmlčeli.
network-attention-only-coordinator = Toto vidí jen koordinátoři.
network-register-none = Nic takového tu není

network-invitations = Otevřené pozvánky
network-invitation-by = Vytvořil(a) { $by }, platí do { $when }
network-invitation-take-back = Vzít zpět
network-invitation-taken-back = Odkaz už nefunguje.

## Who works in which county

# plain wording, to be checked by a native speaker
network-teams = Týmy krajů
# plain wording, to be checked by a native speaker
network-teams-hint = Kdo v kterém kraji pracuje
# plain wording, to be checked by a native speaker
network-teams-text = O kraj se starají nejméně { $least } lidé: jeden je pryč, jeden nemocný a jeden je tam.
# plain wording, to be checked by a native speaker
network-teams-none = Žádný kraj ještě nemá tým
# plain wording, to be checked by a native speaker
network-team-nobody = Nikdo tu nepracuje
# plain wording, to be checked by a native speaker
network-team-another = Jiný kraj
# plain wording, to be checked by a native speaker
network-team-who = Kdo tu pracuje?
# plain wording, to be checked by a native speaker
network-team-saved = Uloženo. Ostatní to uvidí při příští synchronizaci.
# plain wording, to be checked by a native speaker
network-teams-short =
    { $count ->
        [one] V jednom kraji je jich méně než { $least }
        [few] Ve { $count } krajích je jich méně než { $least }
       *[other] V { $count } krajích je jich méně než { $least }
    }
# plain wording, to be checked by a native speaker
network-team-missing =
    { $count ->
        [one] { $count } člověk chybí
        [few] { $count } lidé chybí
       *[other] { $count } lidí chybí
    }
# plain wording, to be checked by a native speaker
network-team-enough =
    { $count ->
        [one] { $count } člověk
        [few] { $count } lidé
       *[other] { $count } lidí
    }

## Late work of a removed phone

late-title = Opožděná práce
late-text = Bylo to napsáno na telefonu dřív, než se dozvěděl, že byl odebrán. Mohl to napsat i ten, kdo měl telefon a jeho PIN. V žádném případu to není, dokud to nepřijmete.
late-elsewhere = Navíc { $count ->
    [one] { $count } záznam, který není v žádné časové ose
    [few] { $count } záznamy, které nejsou v žádné časové ose
   *[other] { $count } záznamů, které nejsou v žádné časové ose
  }: jména, místa, seznamy.
late-ends = U všech by to smazalo případy: { $count }.
late-new-case = nový případ
late-accept = Přijmout všechno
late-accept-title = Přijmout tuto práci?
late-accept-text = Vstoupí do případů se jménem { $name } a s vlastními daty, a bude u ní stát, že jste ji přijali vy. To nejde vzít zpět.
late-refuse = Odmítnout
late-refuse-title = Odmítnout tuto práci?
late-refuse-text = Nebude v žádném případu a nikomu se už neukáže. Že jste ji odmítli, zůstane zapsáno.
late-accepted = Přijato. Už je v případech.
late-refused = Odmítnuto.
late-none-title = Nic nečeká
late-none-text = Sem přijde, co odebraný telefon neodeslal, až bude mít signál.
late-refused-part = Odmítnuto
late-refused-by = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
   *[other] { $count } záznamů
  }, { $name }, { $when }

## The register of incidents, and a lost phone

incidents-hint = Co se stalo s údaji lidí a co jsme udělali
incidents-only-coordinator = Vidí to jen koordinátoři.
incidents-none-title = Nic se nestalo
incidents-none-text = Ztracený telefon, papír v nesprávných rukou: zapište to sem. Od chvíle, kdy o tom víte, je 72 hodin na oznámení úřadu.
incidents-closed-part = Uzavřené
incidents-export = Uložit jako tabulku
incidents-exported = Tabulka je hotová.
incidents-authority = Úřad
incidents-report = Zapsat incident
incidents-kind = Co se stalo?
incidents-kind-lostPhone-hint = Patří-li členovi, začněte u jeho jména: telefon se pak i odebere.
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
incidents-known-since = Víme o tom od: { $when }
incidents-by = zapsal(a) { $name }, { $when }
incidents-steps = Co se udělalo
incidents-steps-none = Zatím nic.
incidents-step = Co teď zapíšete?
incidents-step-did = Něco se udělalo
incidents-step-phoneRemoved = Telefon byl ze sítě odebrán
incidents-step-personsTold = Dotčení lidé byli informováni
incidents-step-personsNotTold = Dotčené lidi není třeba informovat
incidents-step-closed = Uzavřeno
incidents-step-text = Několika slovy
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
incidents-lost-does = Tento telefon už nic nového nedostane, co pošle, se odmítne, a ostatní dostanou nový klíč. Otevře se incident a poběží 72 hodin.
incidents-lost-not = Až bude mít telefon signál a někdo na něm Teren otevře, i bez PINu, smaže se sám; co nebylo odesláno, přijde nejdřív k vám. Do té doby v něm leží každý případ sítě, zapečetěný za PINem.
incidents-locked = Byl zamčený?
incidents-locked-yes = Ano
incidents-locked-no = Ne
incidents-locked-unknown = Neví se
incidents-lost-do = Odebrat tento telefon
incidents-lost-done = Telefon už v síti není. Incident je zapsán.
incidents-lost-still = Incident je zapsán, ale telefon je stále v síti: k odebrání je potřeba signál. Zkuste to znovu, až bude.
