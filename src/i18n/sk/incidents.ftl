### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## The register

incidents-title = Bezpečnostné incidenty
incidents-hint = Čo sa stalo s údajmi ľudí a čo sme urobili
incidents-only-coordinator = Vidia to len koordinátori.
incidents-none-title = Nič sa nestalo
incidents-none-text = Stratený telefón, papier v nesprávnych rukách: zapíšte to sem. Od chvíle, keď o tom viete, je 72 hodín na oznámenie úradu.
incidents-closed-part = Uzavreté
incidents-export = Uložiť ako tabuľku
incidents-exported = Tabuľka je hotová.

## The 72 hours

incidents-hours-left =
    { $hours ->
        [one] Zostáva { $hours } hodina na oznámenie úradu
        [few] Zostávajú { $hours } hodiny na oznámenie úradu
        [many] Zostáva { $hours } hodiny na oznámenie úradu
       *[other] Zostáva { $hours } hodín na oznámenie úradu
    }
incidents-hours-over = 72 hodín uplynulo a úrad o tom nevie
incidents-authority = Úrad

## Reporting

incidents-report = Zapísať incident
incidents-kind = Čo sa stalo?
incidents-kind-lostPhone = Strata alebo krádež telefónu či počítača
incidents-kind-lostPhone-hint = Ak patrí členovi, začnite pri jeho mene: telefón sa potom aj odoberie.
incidents-kind-wrongHands = Údaje sa dostali do nesprávnych rúk
incidents-kind-dataLost = Údaje sa stratili alebo sa nedajú prečítať
incidents-kind-other = Niečo iné
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

## What follows

incidents-known-since = Vieme o tom od: { $when }
incidents-by = zapísal(a) { $name }, { $when }
incidents-steps = Čo sa urobilo
incidents-steps-none = Zatiaľ nič.
incidents-step = Čo teraz zapíšete?
incidents-step-did = Niečo sa urobilo
incidents-step-phoneRemoved = Telefón bol zo siete odobratý
incidents-step-authorityTold = Úrad bol informovaný
incidents-step-authorityNotTold = Úradu sa to oznamovať nemusí
incidents-step-personsTold = Dotknutí ľudia boli informovaní
incidents-step-personsNotTold = Dotknutých ľudí netreba informovať
incidents-step-closed = Uzavreté
incidents-step-text = Niekoľkými slovami

## A lost phone

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
incidents-lost-title = Stratený alebo ukradnutý telefón: { $name }
incidents-lost-does = Tento telefón už nič nové nedostane, čo pošle, sa odmietne, a ostatní dostanú nový kľúč. Otvorí sa incident a pobeží 72 hodín.
incidents-lost-not = Keď bude mať telefón signál a niekto na ňom Teren otvorí, aj bez PINu, zmaže sa sám; čo nebolo odoslané, príde najprv k vám. Dovtedy v ňom leží každý prípad siete, zapečatený za PINom.
incidents-locked = Bol zamknutý?
incidents-locked-yes = Áno
incidents-locked-no = Nie
incidents-locked-unknown = Nevie sa
incidents-lost-do = Odobrať tento telefón
incidents-lost-done = Telefón už v sieti nie je. Incident je zapísaný.
incidents-lost-still = Incident je zapísaný, ale telefón je stále v sieti: na odobratie treba signál. Skúste to znova, keď bude.

## In the log of what left the app

paper-column-incidents = Bezpečnostné incidenty
