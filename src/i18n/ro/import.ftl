### A network's own questions, forms from elsewhere, and cases that come in from a table.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

## The network's own questions

# plain wording, to be checked by a native speaker
own-text = Ce întreabă rețeaua pe lângă întrebările Teren. Toți membrii le primesc la următoarea sincronizare.
# plain wording, to be checked by a native speaker
own-ethnicity-title = Nu întrebăm etnia
# plain wording, to be checked by a native speaker
own-ethnicity = Nimeni nu trebuie să spună cine este ca să primească ajutor, iar o listă cu cine este rom poate fi folosită împotriva oamenilor. Motivul pentru care cineva a fost tratat mai rău are întrebarea lui, în cuvintele persoanei. Nu scrieți întrebări sau răspunsuri despre asta.
# plain wording, to be checked by a native speaker
own-none = Încă nu aveți întrebări proprii
# plain wording, to be checked by a native speaker
own-only-coordinator = Întrebările le adaugă coordonatorii.
# plain wording, to be checked by a native speaker
own-add = Adaugă o întrebare
# plain wording, to be checked by a native speaker
own-new = Întrebare nouă
# plain wording, to be checked by a native speaker
own-change = Schimbă întrebarea
# plain wording, to be checked by a native speaker
own-case-type = În ce cazuri?
# plain wording, to be checked by a native speaker
own-case-type-core = La orice fel de caz
# plain wording, to be checked by a native speaker
own-label = Întrebarea
# plain wording, to be checked by a native speaker
own-label-in = Întrebarea în limba: { $language }
# plain wording, to be checked by a native speaker
own-other-languages = În alte limbi
# plain wording, to be checked by a native speaker
own-hint = Un rând de ajutor sub ea
# plain wording, to be checked by a native speaker
own-kind = Ce fel de răspuns?
# plain wording, to be checked by a native speaker
own-kind-text = Un rând de text
# plain wording, to be checked by a native speaker
own-kind-longText = Text
# plain wording, to be checked by a native speaker
own-kind-number = Un număr
# plain wording, to be checked by a native speaker
own-kind-boolean = Da sau nu
# plain wording, to be checked by a native speaker
own-kind-partialDate = O dată
# plain wording, to be checked by a native speaker
own-kind-choice = Una dintr-o listă
# plain wording, to be checked by a native speaker
own-kind-multi = Mai multe dintr-o listă
# plain wording, to be checked by a native speaker
own-kind-note = Text de citit
# plain wording, to be checked by a native speaker
own-options = Lista
# plain wording, to be checked by a native speaker
own-option = Răspunsul { $number }
# plain wording, to be checked by a native speaker
own-option-add = Încă un răspuns
# plain wording, to be checked by a native speaker
own-required = Fără ea, cazul e incomplet?
# plain wording, to be checked by a native speaker
own-needed = necesară
# plain wording, to be checked by a native speaker
own-at-intake = Întrebăm și la deschiderea cazului?
# plain wording, to be checked by a native speaker
own-at-intake-hint = La ultimul pas. În pericol, în grabă sau fără nume, deschiderea nu așteaptă după ea; rămâne deschisă în caz.
# plain wording, to be checked by a native speaker
own-asked-at-intake = și la deschidere
# plain wording, to be checked by a native speaker
own-when = Se întreabă numai dacă …
# plain wording, to be checked by a native speaker
own-when-always = Se întreabă mereu
# plain wording, to be checked by a native speaker
own-when-is = … răspunsul este
# plain wording, to be checked by a native speaker
own-when-kept = Are o condiție din formularul ei. Rămâne cum este.
# plain wording, to be checked by a native speaker
own-when-drop = Întreabă mereu
# plain wording, to be checked by a native speaker
own-sensitive = Cât de atent se păstrează răspunsul?
# plain wording, to be checked by a native speaker
own-sensitive-no = Nu spune nimic despre o persoană
# plain wording, to be checked by a native speaker
own-sensitive-personal = Personal
# plain wording, to be checked by a native speaker
own-sensitive-high = Foarte personal
# plain wording, to be checked by a native speaker
own-sensitive-art9 = Sănătate, religie, politică, sexualitate: categorie specială
# plain wording, to be checked by a native speaker
own-sensitive-art9-hint = Întrebarea se deschide numai după ce în caz e ales temeiul legal.
# plain wording, to be checked by a native speaker
own-saved = Salvat. Ceilalți o primesc la următoarea sincronizare.
# plain wording, to be checked by a native speaker
own-retire = Nu mai întreba
# plain wording, to be checked by a native speaker
own-retire-hint = Ce s-a răspuns deja rămâne la vedere.
# plain wording, to be checked by a native speaker
own-ask-again = Întreabă din nou
# plain wording, to be checked by a native speaker
own-differs = Doi coordonatori au schimbat întrebarea separat. Salvarea aici hotărăște.
# plain wording, to be checked by a native speaker
own-missing-label = Scrieți întrebarea.
# plain wording, to be checked by a native speaker
own-missing-kind = Alegeți felul răspunsului.
# plain wording, to be checked by a native speaker
own-missing-options = Scrieți cel puțin două răspunsuri.
# plain wording, to be checked by a native speaker
own-bad = Întrebarea nu s-a putut salva. Scurtați-o.

## Questions from an XLSForm

# plain wording, to be checked by a native speaker
own-from-form = Întrebări dintr-un fișier XLSForm
# plain wording, to be checked by a native speaker
xlsform-title = Întrebări din XLSForm
# plain wording, to be checked by a native speaker
xlsform-text = Un formular făcut pentru KoboToolbox sau ODK, ca fișier .xlsx. Întâi vedeți ce ar veni din el și ce nu. Nimic nu se schimbă până nu spuneți.
# plain wording, to be checked by a native speaker
xlsform-choose = Alege fișierul
# plain wording, to be checked by a native speaker
xlsform-other = Alege alt fișier
# plain wording, to be checked by a native speaker
xlsform-come =
    { $count ->
        [0] Nu se poate lua nicio întrebare
        [one] Ar veni { $count } întrebare
        [few] Ar veni { $count } întrebări
       *[other] Ar veni { $count } de întrebări
    }
# plain wording, to be checked by a native speaker
xlsform-left =
    { $count ->
        [0] Tot ce e în formular se înțelege
        [one] { $count } lucru din formular nu se ia
        [few] { $count } lucruri din formular nu se iau
       *[other] { $count } de lucruri din formular nu se iau
    }
# plain wording, to be checked by a native speaker
xlsform-at = { $sheet }, rândul { $row }
# plain wording, to be checked by a native speaker
xlsform-at-file = În fișier
# plain wording, to be checked by a native speaker
xlsform-line = Se lasă afară: { $why }
# plain wording, to be checked by a native speaker
xlsform-part = Se ia fără asta: { $why }
# plain wording, to be checked by a native speaker
xlsform-conditional = se întreabă cu o condiție
# plain wording, to be checked by a native speaker
xlsform-special = Care dintre ele întreabă despre sănătate, religie, politică sau sexualitate?
# plain wording, to be checked by a native speaker
xlsform-special-hint = Se deschid numai după ce în caz e ales temeiul legal.
# plain wording, to be checked by a native speaker
xlsform-take =
    { $count ->
        [one] Ia { $count } întrebare
        [few] Ia { $count } întrebări
       *[other] Ia { $count } de întrebări
    }
# plain wording, to be checked by a native speaker
xlsform-why-no-survey = nu există foaia „survey”
# plain wording, to be checked by a native speaker
xlsform-why-type = acest tip nu are loc aici
# plain wording, to be checked by a native speaker
xlsform-why-metadata = Teren notează singur cine ce a scris și când
# plain wording, to be checked by a native speaker
xlsform-why-media = imaginile, sunetele și fișierele nu au loc aici
# plain wording, to be checked by a native speaker
xlsform-why-place = locurile de pe hartă nu au loc aici
# plain wording, to be checked by a native speaker
xlsform-why-calculated = aici nu se calculează nimic
# plain wording, to be checked by a native speaker
xlsform-why-no-name = nu are nume
# plain wording, to be checked by a native speaker
xlsform-why-name-twice = numele există deja
# plain wording, to be checked by a native speaker
xlsform-why-no-label = nu are text
# plain wording, to be checked by a native speaker
xlsform-why-language = limba nu are cod, ca aici: „Română (ro)”
# plain wording, to be checked by a native speaker
xlsform-why-too-long = e mai lung de 500 de litere, restul se taie
# plain wording, to be checked by a native speaker
xlsform-why-no-list = lista lui nu e pe foaia „choices”
# plain wording, to be checked by a native speaker
xlsform-why-list-too-long = lista are peste 200 de răspunsuri
# plain wording, to be checked by a native speaker
xlsform-why-code = numele răspunsului trebuie să fie un cuvânt de cel mult 64 de litere
# plain wording, to be checked by a native speaker
xlsform-why-code-twice = răspunsul e deja în listă
# plain wording, to be checked by a native speaker
xlsform-why-or-other = „or_other” nu e cunoscut; adăugați răspunsul în listă
# plain wording, to be checked by a native speaker
xlsform-why-condition = condiția nu se înțelege, întrebarea se pune mereu
# plain wording, to be checked by a native speaker
xlsform-why-check = verificarea nu se înțelege, se primește orice răspuns
# plain wording, to be checked by a native speaker
xlsform-why-filter = filtrul nu se înțelege, se oferă toată lista
# plain wording, to be checked by a native speaker
xlsform-why-required = nu se înțelege când e necesară, poate rămâne goală
# plain wording, to be checked by a native speaker
xlsform-why-column = coloana nu e cunoscută
# plain wording, to be checked by a native speaker
xlsform-why-known = rețeaua o întreabă deja

## Files that cannot be read

# plain wording, to be checked by a native speaker
import-file-NotATable = Teren nu poate citi acest tabel. Citește fișiere .xlsx și .csv.
# plain wording, to be checked by a native speaker
import-file-OldWorkbook = Acesta e un fișier .xls vechi. Deschideți-l într-un program de calcul tabelar și salvați-l ca .xlsx.
# plain wording, to be checked by a native speaker
import-file-TooLong = Fișierul e prea lung. Împărțiți-l.
# plain wording, to be checked by a native speaker
import-file-Empty = În fișier nu este nimic.

## Cases from a table

# plain wording, to be checked by a native speaker
import-text = O listă ținută în altă parte, ca .xlsx sau .csv. Spuneți ce e fiecare coloană, vedeți la fiecare rând ce ar deveni și abia apoi îl aduceți. Fiecare coordonator vede asta și totul se poate lua înapoi.
# plain wording, to be checked by a native speaker
import-only-coordinator = Tabelele le aduc coordonatorii.
# plain wording, to be checked by a native speaker
import-choose = Alege tabelul
# plain wording, to be checked by a native speaker
import-sheet = Care foaie?
# plain wording, to be checked by a native speaker
import-log = Tabele aduse
# plain wording, to be checked by a native speaker
import-log-none = Încă nu s-a adus niciun tabel
# plain wording, to be checked by a native speaker
import-log-made =
    { $made ->
        [one] { $made } caz din { $rows } rânduri
        [few] { $made } cazuri din { $rows } rânduri
       *[other] { $made } de cazuri din { $rows } rânduri
    }
# plain wording, to be checked by a native speaker
import-log-begun = Neterminat
# plain wording, to be checked by a native speaker
import-log-left = Lăsat înainte de final
# plain wording, to be checked by a native speaker
import-log-done = Terminat
# plain wording, to be checked by a native speaker
import-log-undone = Luat înapoi
# plain wording, to be checked by a native speaker
import-columns = Ce e în coloane?
# plain wording, to be checked by a native speaker
import-columns-text =
    { $lines ->
        [one] { $lines } rând. Spuneți ce e fiecare coloană. Ce treceți cu vederea nu se aduce.
        [few] { $lines } rânduri. Spuneți ce e fiecare coloană. Ce treceți cu vederea nu se aduce.
       *[other] { $lines } de rânduri. Spuneți ce e fiecare coloană. Ce treceți cu vederea nu se aduce.
    }
# plain wording, to be checked by a native speaker
import-column-example = De exemplu: { $example }
# plain wording, to be checked by a native speaker
import-column-nameless = Coloana { $number }
# plain wording, to be checked by a native speaker
import-column-none = Treci cu vederea
# plain wording, to be checked by a native speaker
import-column-twice = Altă coloană e deja asta.
# plain wording, to be checked by a native speaker
import-group-later = Se întreabă mai târziu
# plain wording, to be checked by a native speaker
import-no-name = Spuneți care coloană e numele persoanei.
# plain wording, to be checked by a native speaker
import-for-all = Pentru fiecare rând
# plain wording, to be checked by a native speaker
import-for-all-text = Nicio coloană nu spune asta. Ce alegeți aici e valabil pentru fiecare rând.
# plain wording, to be checked by a native speaker
import-check = Ce s-ar întâmpla
# plain wording, to be checked by a native speaker
import-dry = Ce s-ar întâmpla
# plain wording, to be checked by a native speaker
import-dry-running = Se verifică fiecare rând …
# plain wording, to be checked by a native speaker
import-dry-nothing = Încă nu s-a schimbat nimic.
# plain wording, to be checked by a native speaker
import-dry-ready =
    { $count ->
        [0] Niciun rând nu poate deveni caz
        [one] { $count } rând devine caz
        [few] { $count } rânduri devin cazuri
       *[other] { $count } de rânduri devin cazuri
    }
# plain wording, to be checked by a native speaker
import-dry-wrong =
    { $count ->
        [0] Niciun rând nu e greșit
        [one] { $count } rând nu se aduce: ceva în el e greșit
        [few] { $count } rânduri nu se aduc: ceva în ele e greșit
       *[other] { $count } de rânduri nu se aduc: ceva în ele e greșit
    }
# plain wording, to be checked by a native speaker
import-dry-alike =
    { $count ->
        [0] Se pare că nimeni nu e deja aici
        [one] { $count } dintre ele poate e deja aici
        [few] { $count } dintre ele poate sunt deja aici
       *[other] { $count } dintre ele poate sunt deja aici
    }
# plain wording, to be checked by a native speaker
import-alike-what = Ce facem cu cei care poate sunt deja aici?
# plain wording, to be checked by a native speaker
import-alike-leave = Lasă-i afară
# plain wording, to be checked by a native speaker
import-alike-bring = Adu-i și pe ei
# plain wording, to be checked by a native speaker
import-lines = Rânduri
# plain wording, to be checked by a native speaker
import-tab-wrong = Greșite
# plain wording, to be checked by a native speaker
import-tab-alike = Deja aici?
# plain wording, to be checked by a native speaker
import-tab-ready = Vin
# plain wording, to be checked by a native speaker
import-more = Arată mai multe
# plain wording, to be checked by a native speaker
import-line = Rândul { $line }
# plain wording, to be checked by a native speaker
import-line-problem = { $column }: { $problem }
# plain wording, to be checked by a native speaker
import-line-alike = Poate fi { $who } ({ $reasons })
# plain wording, to be checked by a native speaker
import-line-alike-line = rândul { $line }
# plain wording, to be checked by a native speaker
import-cell-NotInList = „{ $piece }” nu e în listă
# plain wording, to be checked by a native speaker
import-cell-NotADate = „{ $piece }” nu e o dată, sau ar putea fi două
# plain wording, to be checked by a native speaker
import-cell-NotANumber = „{ $piece }” nu e un număr potrivit
# plain wording, to be checked by a native speaker
import-cell-NotYesOrNo = „{ $piece }” nu e nici da, nici nu
# plain wording, to be checked by a native speaker
import-cell-NotARegion = „{ $piece }” nu e un județ
# plain wording, to be checked by a native speaker
import-cell-TooLong = e prea lung
# plain wording, to be checked by a native speaker
import-cell-OutOfRange = „{ $piece }” e prea puțin sau prea mult
# plain wording, to be checked by a native speaker
import-place-NotAsked = la un astfel de caz nu se întreabă asta; s-ar pierde
# plain wording, to be checked by a native speaker
import-place-NoBasis = pentru asta e nevoie de un temei legal
# plain wording, to be checked by a native speaker
import-place-NotTaken = întrebarea nu primește acest răspuns
# plain wording, to be checked by a native speaker
import-do =
    { $count ->
        [one] Adu { $count } caz
        [few] Adu { $count } cazuri
       *[other] Adu { $count } de cazuri
    }
# plain wording, to be checked by a native speaker
import-running = { $made } din { $of } cazuri sunt făcute
# plain wording, to be checked by a native speaker
import-stop = Oprește aici
# plain wording, to be checked by a native speaker
import-stopping = Se oprește după cel la care e …
# plain wording, to be checked by a native speaker
import-done =
    { $count ->
        [one] { $count } caz este făcut
        [few] { $count } cazuri sunt făcute
       *[other] { $count } de cazuri sunt făcute
    }
# plain wording, to be checked by a native speaker
import-done-text = Sunt pe acest dispozitiv și pleacă la următoarea sincronizare. La „Tabele aduse” se pot lua toate înapoi.
# plain wording, to be checked by a native speaker
import-left-text = Ați oprit înainte de final. Tabelul se poate aduce din nou: atunci se spune cine e deja aici.
# plain wording, to be checked by a native speaker
import-failed-text = S-a oprit. Ce e făcut rămâne; restul tabelului se poate aduce din nou.
# plain wording, to be checked by a native speaker
import-undo = Ia înapoi
# plain wording, to be checked by a native speaker
import-undo-title = Îl luați înapoi?
# plain wording, to be checked by a native speaker
import-undo-text = Cazurile lui se închid și ies din liste. Unde s-a lucrat între timp, cazul rămâne.
# plain wording, to be checked by a native speaker
import-undo-running = Se ia înapoi …
# plain wording, to be checked by a native speaker
import-undo-done =
    { $count ->
        [one] { $count } caz luat înapoi
        [few] { $count } cazuri luate înapoi
       *[other] { $count } de cazuri luate înapoi
    }
# plain wording, to be checked by a native speaker
import-undo-kept =
    { $count ->
        [0] Niciun caz nu a rămas
        [one] { $count } caz rămâne: s-a lucrat la el între timp
        [few] { $count } cazuri rămân: s-a lucrat la ele între timp
       *[other] { $count } de cazuri rămân: s-a lucrat la ele între timp
    }
# plain wording, to be checked by a native speaker
import-undo-note = Tabelul adus la { $when } a fost luat înapoi.
# plain wording, to be checked by a native speaker
import-mistakes = Înregistrate din greșeală

## Flats, landlords and services from a table

# plain wording, to be checked by a native speaker
import-reg-what = Ce este în tabel?
# plain wording, to be checked by a native speaker
import-reg-cases = Cazuri
# plain wording, to be checked by a native speaker
import-reg-dry-ready = Rânduri care intră în registru: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-alike = Poate sunt deja aici: { $count }
# plain wording, to be checked by a native speaker
import-reg-dry-wrong = Rânduri în care ceva e greșit: { $count }
# plain wording, to be checked by a native speaker
import-reg-alike-what = Ce facem cu ce este poate deja aici?
# plain wording, to be checked by a native speaker
import-reg-alike-bring = Adu și pe acestea
# plain wording, to be checked by a native speaker
import-reg-alike = Poate același: { $what }
# plain wording, to be checked by a native speaker
import-reg-do = Adu: { $count }
# plain wording, to be checked by a native speaker
import-reg-running = { $made } din { $of } sunt gata
# plain wording, to be checked by a native speaker
import-reg-done = Acum în registru: { $count }
# plain wording, to be checked by a native speaker
import-reg-log = { $list }: { $made } din { $rows } rânduri
# plain wording, to be checked by a native speaker
import-reg-undo-text = Totul iese din registru. Ce a schimbat cineva între timp rămâne.
# plain wording, to be checked by a native speaker
import-reg-undo-done = Luate înapoi: { $count }
# plain wording, to be checked by a native speaker
import-reg-undo-kept = Schimbate între timp, rămân: { $count }

## Lists of a network's own

# plain wording, to be checked by a native speaker
ownlist-title = Listele noastre
# plain wording, to be checked by a native speaker
ownlist-text = O listă e pentru ce are un caz mai multe, de exemplu copii la școală: aceleași întrebări pentru fiecare.
# plain wording, to be checked by a native speaker
ownlist-add = Adaugă o listă
# plain wording, to be checked by a native speaker
ownlist-new = Listă nouă
# plain wording, to be checked by a native speaker
ownlist-change = Schimbă lista
# plain wording, to be checked by a native speaker
ownlist-label = Cum se numește lista?
# plain wording, to be checked by a native speaker
ownlist-label-in = Numele în limba: { $language }
# plain wording, to be checked by a native speaker
ownlist-missing-label = Scrieți cum se numește lista.
# plain wording, to be checked by a native speaker
ownlist-questions = Ce se întreabă la fiecare?
# plain wording, to be checked by a native speaker
ownlist-questions-hint = În caz poartă numele primului răspuns.
# plain wording, to be checked by a native speaker
ownlist-missing-questions = Adăugați cel puțin o întrebare.
# plain wording, to be checked by a native speaker
ownlist-question-keep = Gata
# plain wording, to be checked by a native speaker
ownlist-required = Răspunsul e obligatoriu?
# plain wording, to be checked by a native speaker
ownlist-sensitive = Cât de atent se păstrează ce e în ea?
# plain wording, to be checked by a native speaker
ownlist-sensitive-art9-hint = Lista se deschide numai după ce în caz e ales temeiul legal.
# plain wording, to be checked by a native speaker
ownlist-differs = Doi coordonatori au schimbat lista separat. Salvarea aici hotărăște.
# plain wording, to be checked by a native speaker
ownlist-bad = Lista nu s-a putut salva, e prea lungă. Scurtați-o sau împărțiți-o.
# plain wording, to be checked by a native speaker
ownlist-retire = Nu se mai folosește
# plain wording, to be checked by a native speaker
ownlist-retire-hint = Ce e în ea rămâne la vedere.
# plain wording, to be checked by a native speaker
ownlist-use-again = Se folosește din nou
# plain wording, to be checked by a native speaker
xlsform-list = Listă proprie: { $list }
# plain wording, to be checked by a native speaker
xlsform-list-text = În formular se repetă. În caz devine o listă, iar acestea se întreabă la fiecare.
# plain wording, to be checked by a native speaker
xlsform-list-conditional = Apare cu o condiție.
# plain wording, to be checked by a native speaker
xlsform-why-repeat-in-repeat = o repetare în altă repetare nu are loc aici
# plain wording, to be checked by a native speaker
xlsform-why-repeat-empty = din repetare nu se poate lua nimic
# plain wording, to be checked by a native speaker
xlsform-why-repeat-too-long = repetarea întreabă prea mult: împărțiți-o
# plain wording, to be checked by a native speaker
ownlist-count =
    { $count ->
        [one] { $count } întrebare
        [few] { $count } întrebări
       *[other] { $count } de întrebări
    }
# plain wording, to be checked by a native speaker
xlsform-take-lists = Ia întrebările ({ $count }) și listele ({ $lists })
