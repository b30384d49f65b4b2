### Words of the register of incidents and of lost phones.
### plain wording, to be checked by a native speaker: every line of this file

## The register

incidents-title = Incidente
incidents-hint = Ce s-a întâmplat cu datele oamenilor și ce s-a făcut
incidents-only-coordinator = Numai coordonatorii văd aceasta.
incidents-none-title = Nu s-a întâmplat nimic
incidents-none-text = Un telefon pierdut, o hârtie ajunsă în mâini greșite: notează aici. Din clipa în care afli, ai 72 de ore să anunți autoritatea.
incidents-closed-part = Închise
incidents-export = Salvează ca tabel
incidents-exported = Tabelul este gata.

## The 72 hours

incidents-hours-left =
    { $hours ->
        [one] Mai este { $hours } oră pentru a anunța autoritatea
        [few] Mai sunt { $hours } ore pentru a anunța autoritatea
       *[other] Mai sunt { $hours } de ore pentru a anunța autoritatea
    }
incidents-hours-over = Cele 72 de ore au trecut și autoritatea nu a fost anunțată
incidents-authority = Autoritatea

## Reporting

incidents-report = Notează un incident
incidents-kind = Ce s-a întâmplat?
incidents-kind-lostPhone = Un telefon sau calculator pierdut ori furat
incidents-kind-lostPhone-hint = Dacă este al unui membru, începe de la numele lui: telefonul va fi și scos din rețea.
incidents-kind-wrongHands = Date ajunse în mâini greșite
incidents-kind-dataLost = Date pierdute sau care nu pot fi citite
incidents-kind-other = Altceva
incidents-what = În câteva cuvinte
incidents-whose = Pe ale cui date le poate atinge?
incidents-whose-hint = Ajung numerele cazurilor; fără nume.
incidents-reach = Câte cazuri poate atinge?
incidents-reach-all = Toate ale rețelei
incidents-reach-some = Câteva
incidents-reach-none = Niciunul
incidents-reach-unknown = Nu se știe încă
incidents-aware = Când ai aflat?
incidents-aware-hint = De aici curg cele 72 de ore.
incidents-happened = Când s-a întâmplat?
incidents-save = Notează
incidents-saved = Notat.
incidents-missing-what = Spune în câteva cuvinte ce s-a întâmplat.
incidents-missing-text = Spune în câteva cuvinte ce s-a făcut sau de ce nu.
incidents-future = Este în viitor. Alege când ai aflat.
incidents-no-aware = Alege când ai aflat.

## What follows

incidents-known-since = Se știe din { $when }
incidents-by = notat de { $name }, { $when }
incidents-steps = Ce s-a făcut
incidents-steps-none = Încă nimic.
incidents-step = Ce notezi acum?
incidents-step-did = S-a făcut ceva
incidents-step-phoneRemoved = Telefonul a fost scos din rețea
incidents-step-authorityTold = Autoritatea a fost anunțată
incidents-step-authorityNotTold = Autoritatea nu trebuie anunțată
incidents-step-personsTold = Persoanele vizate au fost anunțate
incidents-step-personsNotTold = Persoanele vizate nu trebuie anunțate
incidents-step-closed = Închis
incidents-step-text = În câteva cuvinte

## A lost phone

incidents-phones = Telefoane și calculatoare
incidents-phone-never = Încă nu a dat niciun semn.
incidents-phone-nothing = Când a dat ultimul semn, { $when }, nu aștepta nimic pe el. Ce s-a scris mai târziu nu se știe.
incidents-phone-waiting =
    { $count ->
        [one] Când a dat ultimul semn, { $when }, mai aștepta pe el { $count } notare.
        [few] Când a dat ultimul semn, { $when }, mai așteptau pe el { $count } notări.
       *[other] Când a dat ultimul semn, { $when }, mai așteptau pe el { $count } de notări.
    }
incidents-phone-removed = nu mai este membru
incidents-lost = Pierdut sau furat
incidents-lost-title = Telefon pierdut sau furat: { $name }
incidents-lost-does = De acum acest telefon nu mai primește nimic nou, ce trimite este refuzat, iar ceilalți primesc o cheie nouă. Se deschide un incident și încep cele 72 de ore.
incidents-lost-not = Când telefonul are din nou semnal și cineva deschide Teren pe el, chiar și fără PIN, se șterge singur; ce nu a fost trimis ajunge întâi la voi. Până atunci pe el se află fiecare caz al rețelei, sigilat în spatele PIN-ului.
incidents-locked = Era blocat?
incidents-locked-yes = Da
incidents-locked-no = Nu
incidents-locked-unknown = Nu se știe
incidents-lost-do = Scoate acest telefon
incidents-lost-done = Telefonul nu mai este în rețea. Incidentul este notat.
incidents-lost-still = Incidentul este notat, dar telefonul este încă în rețea: scoaterea are nevoie de semnal. Încearcă din nou când ai.

## In the log of what left the app

paper-column-incidents = Registrul incidentelor
