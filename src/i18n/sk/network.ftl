### plain wording, to be checked by a native speaker: every line of this file

## Members

network-title = Sieť
network-members = Členovia
network-this-device = toto zariadenie
network-last-heard = naposledy { $when }
network-never-heard = zatiaľ sa neozval
network-role-owner-hint = Smie všetko, aj menovať koordinátorov
network-role-coordinator-hint = Vidí celý tím, rozhoduje, odpovedá, pozýva
network-role-mediator-hint = Zapisuje prípady a ďalšie kontakty
network-role-reader-hint = Číta, nemôže písať
network-empty-title = Zatiaľ ste tu sami
network-empty-text = Pozvite prvú kolegyňu alebo kolegu. Trvá to minútu.
network-sample = Toto je ukážková sieť. Členov tu nemožno meniť.
network-change-role = Zmeniť rolu
network-role-changed = { $name }: odteraz { $role }.
network-remove = Odobrať zo siete
network-remove-title = Odobrať: { $name }?
network-remove-can = Odteraz nedostane nič nové a čo pošle, bude odmietnuté. Pre ostatných vzniknú nové kľúče.
network-remove-cannot = Keď sa to ich telefón dozvie, zmaže sa sám; čo nebolo odoslané, príde najprv k vám. Dovtedy to chráni PIN, a čo niekto prečítal, vziať späť nemožno. Ak bol telefón ukradnutý, povedzte to ľuďom, ktorých prípady v ňom boli.
network-remove-waiting = Čo tento človek napísal, zostane pod jeho menom.
network-remove-do = Odobrať
network-removed = { $name } už nie je v sieti.
network-was-member = už nie je členom
network-show-removed = Zobraziť bývalých členov
network-member-devices =
    { $count ->
        [one] { $count } zariadenie
        [few] { $count } zariadenia
       *[other] { $count } zariadení
    }

## Inviting

network-invite = Pozvať niekoho
network-invite-role = Čo bude robiť?
network-invite-how = Ako pozvete?
network-invite-by-link = Poslať odkaz
network-invite-by-link-hint = Je inde. Kód overíte hlasom.
network-invite-by-qr = Stojíme vedľa seba
network-invite-by-qr-hint = Dve naskenovania, signál k tomu netreba.
network-invite-ready = Pozvánka je hotová
network-invite-copy = Kopírovať odkaz
network-invite-copied = Skopírované.
network-invite-expires = Platí raz, do { $when }.
network-invite-care = Kto má odkaz, môže požiadať o vstup. Nikoho nepustíte, kým s ním neoveríte kód.
network-invite-qr-label = Pozvánka ako obrázok na naskenovanie

## Letting in

network-joins = Žiada o vstup
network-join-text = Zavolajte: { $name }. Opýtajte sa na šesť číslic na obrazovke a napíšte ich sem.
network-join-code = Šesť číslic
network-join-wrong = To nie sú číslice tejto žiadosti. Opýtajte sa znova; ak sa stále líšia, odmietnite.
network-join-accept = Pustiť dnu
network-join-refuse = Odmietnuť
network-join-accepted = { $name } je teraz v sieti.
network-join-refused = Odmietnuté.
network-join-asked = { $role }, žiadosť { $when }
network-qr-name = Meno
network-qr-scan = Naskenujte obrázok z druhého telefónu
network-qr-scan-text = V ich telefóne: Pripojiť sa s pozvánkou, potom Stojíme vedľa seba.
network-qr-show = Teraz naskenujú tento obrázok
network-qr-wrong = Tento obrázok nie je z pripájacej obrazovky Terenu.
network-step = Krok { $step } z { $steps }
network-problem-name = Napíšte meno

## What did not work

network-not-done-offline = Nepodarilo sa: treba signál. Skúste znova, keď bude.
network-not-done-not-allowed = Nepodarilo sa: toto smie len správca.
network-not-done-changed = Nepodarilo sa: zoznam sa medzitým zmenil. Pozrite sa a skúste znova.
network-not-done-last-owner = Nepodarilo sa: sieť potrebuje aspoň jedného správcu.
network-not-done = Nepodarilo sa. Skúste znova.

## What needs the coordinator

network-attention-questions = Otázky na zodpovedanie
network-attention-overdue = Po termíne v tíme
network-attention-conflicts = Údaje, ktoré sa líšia
network-attention-closed = Uzavreté, ale je novšia práca
network-attention-duplicates = Možno tá istá rodina
network-attention-searching = Hľadáme, kto je v dvoch prípadoch …
network-attention-unread = Nové pre vás
network-attention-silent = 7 dní bez správy
network-attention-none-title = Nič na vás nečaká
network-attention-none-text = Tu budú otázky, rozdielne údaje a ľudia, ktorí sa odmlčali.
network-attention-only-coordinator = Toto vidia len koordinátori.
network-register-none = Nič také tu nie je

network-invitations = Otvorené pozvánky
network-invitation-by = Vytvoril(a) { $by }, platí do { $when }
network-invitation-take-back = Vziať späť
network-invitation-taken-back = Odkaz už nefunguje.

## Who works in which county

# plain wording, to be checked by a native speaker
network-teams = Tímy krajov
# plain wording, to be checked by a native speaker
network-teams-hint = Kto v ktorom kraji pracuje
# plain wording, to be checked by a native speaker
network-teams-text = O kraj sa starajú aspoň { $least } ľudia: jeden je preč, jeden chorý a jeden je tam.
# plain wording, to be checked by a native speaker
network-teams-none = Žiadny kraj ešte nemá tím
# plain wording, to be checked by a native speaker
network-team-nobody = Nikto tu nepracuje
# plain wording, to be checked by a native speaker
network-team-another = Iný kraj
# plain wording, to be checked by a native speaker
network-team-who = Kto tu pracuje?
# plain wording, to be checked by a native speaker
network-team-saved = Uložené. Ostatní to uvidia pri najbližšej synchronizácii.
# plain wording, to be checked by a native speaker
network-teams-short =
    { $count ->
        [one] V jednom kraji je ich menej ako { $least }
        [few] V { $count } krajoch je ich menej ako { $least }
       *[other] V { $count } krajoch je ich menej ako { $least }
    }
# plain wording, to be checked by a native speaker
network-team-missing =
    { $count ->
        [one] { $count } človek chýba
        [few] { $count } ľudia chýbajú
       *[other] { $count } ľudí chýba
    }
# plain wording, to be checked by a native speaker
network-team-enough =
    { $count ->
        [one] { $count } človek
        [few] { $count } ľudia
       *[other] { $count } ľudí
    }

## Late work of a removed phone

late-title = Oneskorená práca
late-text = Bolo to napísané na telefóne skôr, než sa dozvedel, že bol odobratý. Mohol to napísať aj ten, kto mal telefón a jeho PIN. V žiadnom prípade to nie je, kým to neprijmete.
late-elsewhere = Navyše { $count ->
    [one] { $count } záznam, ktorý nie je na žiadnej časovej osi
    [few] { $count } záznamy, ktoré nie sú na žiadnej časovej osi
   *[other] { $count } záznamov, ktoré nie sú na žiadnej časovej osi
  }: mená, miesta, zoznamy.
late-ends = U všetkých by to zmazalo prípady: { $count }.
late-new-case = nový prípad
late-accept = Prijať všetko
late-accept-title = Prijať túto prácu?
late-accept-text = Vstúpi do prípadov s menom { $name } a s vlastnými dátumami, a bude pri nej stáť, že ste ju prijali vy. To sa nedá vziať späť.
late-refuse = Odmietnuť
late-refuse-title = Odmietnuť túto prácu?
late-refuse-text = Nebude v žiadnom prípade a nikomu sa už neukáže. Že ste ju odmietli, zostane zapísané.
late-accepted = Prijaté. Už je v prípadoch.
late-refused = Odmietnuté.
late-none-title = Nič nečaká
late-none-text = Sem príde, čo odobratý telefón neodoslal, keď bude mať signál.
late-refused-part = Odmietnuté
late-refused-by = { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
   *[other] { $count } záznamov
  }, { $name }, { $when }

## The register of incidents, and a lost phone

incidents-hint = Čo sa stalo s údajmi ľudí a čo sme urobili
incidents-only-coordinator = Vidia to len koordinátori.
incidents-none-title = Nič sa nestalo
incidents-none-text = Stratený telefón, papier v nesprávnych rukách: zapíšte to sem. Od chvíle, keď o tom viete, je 72 hodín na oznámenie úradu.
incidents-closed-part = Uzavreté
incidents-export = Uložiť ako tabuľku
incidents-exported = Tabuľka je hotová.
incidents-authority = Úrad
incidents-report = Zapísať incident
incidents-kind = Čo sa stalo?
incidents-kind-lostPhone-hint = Ak patrí členovi, začnite pri jeho mene: telefón sa potom aj odoberie.
incidents-what = Niekoľkými slovami
incidents-whose = Koho údajov sa to môže týkať?
incidents-whose-hint = Stačia čísla prípadov, žiadne mená.
incidents-reach = Koľkých prípadov sa to môže týkať?
incidents-reach-all = Všetkých v sieti
incidents-reach-some = Niektorých
incidents-reach-none = Žiadneho
incidents-reach-unknown = Zatiaľ sa nevie
incidents-aware = Kedy ste sa o tom dozvedeli?
incidents-aware-hint = Odtiaľto beží 72 hodín.
incidents-happened = Kedy sa to stalo?
incidents-save = Zapísať
incidents-saved = Zapísané.
incidents-missing-what = Napíšte niekoľkými slovami, čo sa stalo.
incidents-missing-text = Napíšte niekoľkými slovami, čo sa urobilo, alebo prečo nie.
incidents-future = To je v budúcnosti. Zvoľte, kedy ste sa o tom dozvedeli.
incidents-no-aware = Zvoľte, kedy ste sa o tom dozvedeli.
incidents-known-since = Vieme o tom od: { $when }
incidents-by = zapísal(a) { $name }, { $when }
incidents-steps = Čo sa urobilo
incidents-steps-none = Zatiaľ nič.
incidents-step = Čo teraz zapíšete?
incidents-step-did = Niečo sa urobilo
incidents-step-phoneRemoved = Telefón bol zo siete odobratý
incidents-step-personsTold = Dotknutí ľudia boli informovaní
incidents-step-personsNotTold = Dotknutých ľudí netreba informovať
incidents-step-closed = Uzavreté
incidents-step-text = Niekoľkými slovami
incidents-phones = Telefóny a počítače
incidents-phone-never = Zatiaľ sa neozval.
incidents-phone-nothing = Keď sa naposledy ozval ({ $when }), nič na ňom nečakalo. Čo sa zapísalo neskôr, nevieme.
incidents-phone-waiting =
    { $count ->
        [one] Keď sa naposledy ozval ({ $when }), čakal na ňom ešte { $count } zápis.
        [few] Keď sa naposledy ozval ({ $when }), čakali na ňom ešte { $count } zápisy.
        [many] Keď sa naposledy ozval ({ $when }), čakalo na ňom ešte { $count } zápisu.
       *[other] Keď sa naposledy ozval ({ $when }), čakalo na ňom ešte { $count } zápisov.
    }
incidents-phone-removed = už nie je členom
incidents-lost = Stratený alebo ukradnutý
incidents-lost-does = Tento telefón už nič nové nedostane, čo pošle, sa odmietne, a ostatní dostanú nový kľúč. Otvorí sa incident a pobeží 72 hodín.
incidents-lost-not = Keď bude mať telefón signál a niekto na ňom Teren otvorí, aj bez PINu, zmaže sa sám; čo nebolo odoslané, príde najprv k vám. Dovtedy v ňom leží každý prípad siete, zapečatený za PINom.
incidents-locked = Bol zamknutý?
incidents-locked-yes = Áno
incidents-locked-no = Nie
incidents-locked-unknown = Nevie sa
incidents-lost-do = Odobrať tento telefón
incidents-lost-done = Telefón už v sieti nie je. Incident je zapísaný.
incidents-lost-still = Incident je zapísaný, ale telefón je stále v sieti: na odobratie treba signál. Skúste to znova, keď bude.
