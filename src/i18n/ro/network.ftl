### plain wording, to be checked by a native speaker: every line of this file

## Members

network-title = Rețea
network-members = Membri
network-this-device = acest dispozitiv
network-last-heard = ultima dată { $when }
network-never-heard = încă nu s-a auzit de el
network-role-owner-hint = Face tot, numește și coordonatori
network-role-coordinator-hint = Vede toată echipa, hotărăște, răspunde, invită
network-role-mediator-hint = Scrie cazuri și urmăriri
network-role-reader-hint = Citește, nu poate scrie
network-empty-title = Deocamdată ești singur aici
network-empty-text = Invită primul coleg. Durează un minut.
network-sample = Aceasta este rețeaua de exemplu. Membrii nu pot fi schimbați aici.
network-change-role = Schimbă rolul
network-role-changed = { $name }: de acum { $role }.
network-remove = Scoate din rețea
network-remove-title = Scoți pe { $name }?
network-remove-can = De acum nu mai primește nimic nou, iar ce trimite este refuzat. Pentru ceilalți se fac chei noi.
network-remove-cannot = Când telefonul lor află de asta, se șterge singur; ce nu a fost trimis ajunge întâi la voi. Până atunci este apărat de PIN, iar ce s-a citit nu poate fi luat înapoi. Dacă telefonul a fost furat, anunță oamenii ale căror cazuri erau pe el.
network-remove-waiting = Ce a scris rămâne, sub numele său.
network-remove-do = Scoate
network-removed = { $name } nu mai este în rețea.
network-was-member = nu mai este membru
network-show-removed = Arată foștii membri
network-member-devices =
    { $count ->
        [one] { $count } dispozitiv
        [few] { $count } dispozitive
       *[other] { $count } de dispozitive
    }

## Inviting

network-invite = Invită pe cineva
network-invite-role = Ce va face?
network-invite-how = Cum inviți?
network-invite-by-link = Trimit un link
network-invite-by-link-hint = Este în altă parte. Verificați un cod la telefon.
network-invite-by-qr = Suntem împreună
network-invite-by-qr-hint = Două scanări, fără semnal.
network-invite-ready = Invitația este gata
network-invite-copy = Copiază linkul
network-invite-copied = Copiat.
network-invite-expires = Merge o singură dată, până la { $when }.
network-invite-care = Cine are linkul poate cere să intre. Nu lași pe nimeni înainte de a verifica codul.
network-invite-qr-label = Invitația ca imagine de scanat

## Letting in

network-joins = Cere să intre
network-join-text = Sună pe { $name } și cere cele șase cifre de pe ecran. Scrie-le aici.
network-join-code = Șase cifre
network-join-wrong = Nu sunt cifrele acestei cereri. Întreabă din nou; dacă tot diferă, refuză.
network-join-accept = Primește
network-join-refuse = Refuză
network-join-accepted = { $name } este acum în rețea.
network-join-refused = Refuzat.
network-join-asked = { $role }, cerere { $when }
network-qr-name = Numele
network-qr-scan = Scanează imaginea de pe telefonul celălalt
network-qr-scan-text = Pe telefonul lor: Intră cu o invitație, apoi Suntem împreună.
network-qr-show = Acum ei scanează această imagine
network-qr-wrong = Imaginea nu este din ecranul de intrare Teren.
network-step = Pasul { $step } din { $steps }
network-problem-name = Scrie numele

## What did not work

network-not-done-offline = Nu a mers: e nevoie de semnal. Încearcă din nou când este.
network-not-done-not-allowed = Nu a mers: doar administratorul poate face asta.
network-not-done-changed = Nu a mers: lista s-a schimbat între timp. Verifică și încearcă din nou.
network-not-done-last-owner = Nu a mers: rețeaua are nevoie de cel puțin un administrator.
network-not-done = Nu a mers. Încearcă din nou.

## What needs the coordinator

network-attention-questions = Întrebări fără răspuns
network-attention-overdue = Întârziate în echipă
network-attention-conflicts = Date care diferă
network-attention-closed = Închis, dar există lucru mai nou
network-attention-duplicates = Poate aceeași familie
network-attention-searching = Căutăm persoanele care apar în două cazuri …
network-attention-unread = Nou pentru tine
network-attention-silent = Fără vești de 7 zile
network-attention-none-title = Nimic nu te așteaptă
network-attention-none-text = Aici vor fi întrebările, datele diferite și oamenii de care nu s-a mai auzit.
network-attention-only-coordinator = Doar coordonatorii văd asta.
network-register-none = Aici nu e nimic de felul acesta

network-invitations = Invitații deschise
network-invitation-by = Făcută de { $by }, valabilă până la { $when }
network-invitation-take-back = Retrag
network-invitation-taken-back = Linkul nu mai funcționează.

## Who works in which county

# plain wording, to be checked by a native speaker
network-teams = Echipele județelor
# plain wording, to be checked by a native speaker
network-teams-hint = Cine în ce județ lucrează
# plain wording, to be checked by a native speaker
network-teams-text = De un județ au grijă cel puțin { $least } oameni: unul e plecat, unul e bolnav și unul e acolo.
# plain wording, to be checked by a native speaker
network-teams-none = Niciun județ nu are încă echipă
# plain wording, to be checked by a native speaker
network-team-nobody = Aici nu lucrează nimeni
# plain wording, to be checked by a native speaker
network-team-another = Alt județ
# plain wording, to be checked by a native speaker
network-team-who = Cine lucrează aici?
# plain wording, to be checked by a native speaker
network-team-saved = Salvat. Ceilalți văd la următoarea sincronizare.
# plain wording, to be checked by a native speaker
network-teams-short =
    { $count ->
        [one] Într-un județ sunt mai puțin de { $least }
        [few] În { $count } județe sunt mai puțin de { $least }
       *[other] În { $count } de județe sunt mai puțin de { $least }
    }
# plain wording, to be checked by a native speaker
network-team-missing =
    { $count ->
        [one] lipsește un om
        [few] lipsesc { $count } oameni
       *[other] lipsesc { $count } de oameni
    }
# plain wording, to be checked by a native speaker
network-team-enough =
    { $count ->
        [one] { $count } om
        [few] { $count } oameni
       *[other] { $count } de oameni
    }

## Late work of a removed phone

late-title = Muncă târzie
late-text = A fost scrisă pe un telefon înainte ca acesta să afle că a fost scos. O putea scrie și cine avea telefonul și PIN-ul. Nu intră în niciun caz până nu o primești.
late-elsewhere = Și încă { $count ->
    [one] { $count } însemnare
    [few] { $count } însemnări
   *[other] { $count } de însemnări
  } care nu apar pe nicio linie a timpului: nume, locuri, liste.
late-ends = Ar șterge la toți cazuri: { $count }.
late-new-case = caz nou
late-accept = Primesc tot
late-accept-title = Primești această muncă?
late-accept-text = Intră în cazuri cu numele { $name } și cu datele ei, și va scrie că tu ai primit-o. Nu se poate lua înapoi.
late-refuse = O resping
late-refuse-title = Respingi această muncă?
late-refuse-text = Nu va fi în niciun caz și nimeni nu o mai vede. Rămâne scris că tu ai respins-o.
late-accepted = Primită. Este acum în cazuri.
late-refused = Respinsă.
late-none-title = Nu așteaptă nimic
late-none-text = Aici ajunge ce nu a trimis un telefon scos, când telefonul are din nou semnal.
late-refused-part = Respinsă
late-refused-by = { $count ->
    [one] { $count } însemnare
    [few] { $count } însemnări
   *[other] { $count } de însemnări
  }, { $name }, { $when }

## The register of incidents, and a lost phone

incidents-hint = Ce s-a întâmplat cu datele oamenilor și ce s-a făcut
incidents-only-coordinator = Numai coordonatorii văd aceasta.
incidents-none-title = Nu s-a întâmplat nimic
incidents-none-text = Un telefon pierdut, o hârtie ajunsă în mâini greșite: notează aici. Din clipa în care afli, ai 72 de ore să anunți autoritatea.
incidents-closed-part = Închise
incidents-export = Salvează ca tabel
incidents-exported = Tabelul este gata.
incidents-authority = Autoritatea
incidents-report = Notează un incident
incidents-kind = Ce s-a întâmplat?
incidents-kind-lostPhone-hint = Dacă este al unui membru, începe de la numele lui: telefonul va fi și scos din rețea.
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
incidents-known-since = Se știe din { $when }
incidents-by = notat de { $name }, { $when }
incidents-steps = Ce s-a făcut
incidents-steps-none = Încă nimic.
incidents-step = Ce notezi acum?
incidents-step-did = S-a făcut ceva
incidents-step-phoneRemoved = Telefonul a fost scos din rețea
incidents-step-personsTold = Persoanele vizate au fost anunțate
incidents-step-personsNotTold = Persoanele vizate nu trebuie anunțate
incidents-step-closed = Închis
incidents-step-text = În câteva cuvinte
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
incidents-lost-does = De acum acest telefon nu mai primește nimic nou, ce trimite este refuzat, iar ceilalți primesc o cheie nouă. Se deschide un incident și încep cele 72 de ore.
incidents-lost-not = Când telefonul are din nou semnal și cineva deschide Teren pe el, chiar și fără PIN, se șterge singur; ce nu a fost trimis ajunge întâi la voi. Până atunci pe el se află fiecare caz al rețelei, sigilat în spatele PIN-ului.
incidents-locked = Era blocat?
incidents-locked-yes = Da
incidents-locked-no = Nu
incidents-locked-unknown = Nu se știe
incidents-lost-do = Scoate acest telefon
incidents-lost-done = Telefonul nu mai este în rețea. Incidentul este notat.
incidents-lost-still = Incidentul este notat, dar telefonul este încă în rețea: scoaterea are nevoie de semnal. Încearcă din nou când ai.
