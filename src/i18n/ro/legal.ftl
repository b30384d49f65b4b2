## Routes, by their ids in the pack

# plain wording, to be checked by a native speaker
legal-route-hu-ajbh = Plângere la autoritatea pentru tratament egal
# plain wording, to be checked by a native speaker
legal-route-hu-decision-review = La instanță împotriva deciziei autorității
# plain wording, to be checked by a native speaker
legal-route-hu-public-interest = O organizație acționează pentru mai mulți
# plain wording, to be checked by a native speaker
legal-route-hu-eviction-moratorium = Interzicerea evacuărilor iarna
# plain wording, to be checked by a native speaker
legal-route-hu-lease-notice = Preaviz de la proprietar
# plain wording, to be checked by a native speaker
legal-route-hu-child-signal = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-cz-ombudsman = Plângere la ombudsman
# plain wording, to be checked by a native speaker
legal-route-cz-court = Proces pentru discriminare
# plain wording, to be checked by a native speaker
legal-route-cz-lease-review = La instanță împotriva preavizului proprietarului
# plain wording, to be checked by a native speaker
legal-route-cz-housing-support = Sprijin pentru locuire de la primărie
# plain wording, to be checked by a native speaker
legal-route-cz-school = Contestație împotriva deciziei școlii
# plain wording, to be checked by a native speaker
legal-route-cz-child-reporting = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-ro-cncd = Petiție la CNCD
# plain wording, to be checked by a native speaker
legal-route-ro-cncd-decision = Împotriva deciziei CNCD
# plain wording, to be checked by a native speaker
legal-route-ro-court = Proces pentru despăgubiri
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-winter = Interzicerea evacuărilor iarna
# plain wording, to be checked by a native speaker
legal-route-ro-eviction-notice = Scrisoarea executorului: plecarea din locuință
# plain wording, to be checked by a native speaker
legal-route-ro-school = O clasă sau o școală separată
# plain wording, to be checked by a native speaker
legal-route-ro-child-reporting = Semnalarea unui copil în pericol
# plain wording, to be checked by a native speaker
legal-route-sk-snslp = Plângere la organismul pentru egalitate
# plain wording, to be checked by a native speaker
legal-route-sk-lease = La instanță: preavizul nu este valabil
# plain wording, to be checked by a native speaker
legal-route-sk-lease-need = Mai mult timp pentru plecare, dacă chiria nu s-a plătit din cauza lipsurilor
# plain wording, to be checked by a native speaker
legal-route-sk-school = O clasă sau o școală separată
# plain wording, to be checked by a native speaker
legal-route-unknown = O cale legală dintr-o versiune mai nouă

## What the letter needs

# plain wording, to be checked by a native speaker
legal-needs = Scrisoarea trebuie să cuprindă
# plain wording, to be checked by a native speaker
legal-need-name-address = numele și adresa
# plain wording, to be checked by a native speaker
legal-need-respondent-address = numele și adresa celeilalte părți
# plain wording, to be checked by a native speaker
legal-need-date-of-harm = ziua în care s-a întâmplat
# plain wording, to be checked by a native speaker
legal-need-what-happened = ce s-a întâmplat exact
# plain wording, to be checked by a native speaker
legal-need-ground = din ce motiv
# plain wording, to be checked by a native speaker
legal-need-other-procedures = dacă se ocupă și altă autoritate sau instanță
# plain wording, to be checked by a native speaker
legal-need-already-done = ce s-a făcut deja
# plain wording, to be checked by a native speaker
legal-need-evidence = acte și alte dovezi
# plain wording, to be checked by a native speaker
legal-need-witnesses = martori
# plain wording, to be checked by a native speaker
legal-need-wish = ce dorește persoana
# plain wording, to be checked by a native speaker
legal-need-copies = copii ale actelor
# plain wording, to be checked by a native speaker
legal-need-copy-per-respondent = câte un exemplar pentru fiecare parte și unul pentru autoritate
# plain wording, to be checked by a native speaker
legal-need-signature = semnătura
# plain wording, to be checked by a native speaker
legal-need-authority = împuternicire, dacă semnează altcineva
# plain wording, to be checked by a native speaker
legal-need-explicit-request = că cereți în mod expres procedura
# plain wording, to be checked by a native speaker
legal-need-not-by-email = pe hârtie sau personal: e-mailul nu este suficient

## The deadline

# plain wording, to be checked by a native speaker
legal-deadline = Termen: { $when }
# plain wording, to be checked by a native speaker
legal-from-known-on = { $period } din ziua în care persoana a aflat ({ $when })
# plain wording, to be checked by a native speaker
legal-from-occurred-on = { $period } din ziua în care s-a întâmplat ({ $when })
# plain wording, to be checked by a native speaker
legal-from-served-on = { $period } din ziua în care a sosit actul ({ $when })
# plain wording, to be checked by a native speaker
legal-from-document = { $period } după cum scrie în act, din ziua în care a sosit ({ $when })
# plain wording, to be checked by a native speaker
legal-from-first-month = Se știe doar luna: se numără de la data de 1.
# plain wording, to be checked by a native speaker
legal-from-first-year = Se știe doar anul: se numără de la 1 ianuarie.
# plain wording, to be checked by a native speaker
legal-hard = După această zi este prea târziu.
# plain wording, to be checked by a native speaker
legal-over = Ziua a trecut. Întreabă coordonatorul înainte să renunți.
# plain wording, to be checked by a native speaker
legal-no-deadline = Nu se cunoaște un termen. Nu aștepta.
# plain wording, to be checked by a native speaker
legal-at-once = Fără întârziere.
# plain wording, to be checked by a native speaker
legal-season = Fără evacuări: { $from } – { $to }. Există excepții: întreabă coordonatorul.
# plain wording, to be checked by a native speaker
legal-as-other = Are termenul acestei căi: { $route }. Adaug-o și pe ea.
# plain wording, to be checked by a native speaker
legal-uncertain = Termenul nu este sigur. Întreabă coordonatorul.
# plain wording, to be checked by a native speaker
legal-not-checked = Neverificat; întreabă coordonatorul
# plain wording, to be checked by a native speaker
legal-day-missing = Lipsește o zi, de aceea termenul nu este calculat.
# plain wording, to be checked by a native speaker
legal-checked = Verificat: { $when }
# plain wording, to be checked by a native speaker
legal-check-expired = Regulile au fost verificate ultima dată: { $when }. S-ar putea să se fi schimbat: întreabă coordonatorul.
# plain wording, to be checked by a native speaker
legal-period-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
# plain wording, to be checked by a native speaker
legal-period-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
# plain wording, to be checked by a native speaker
legal-period-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }

## In a case

# plain wording, to be checked by a native speaker
legal-routes = Căi legale
# plain wording, to be checked by a native speaker
legal-routes-none = Încă niciuna.
# plain wording, to be checked by a native speaker
legal-add = Adaugă o cale
# plain wording, to be checked by a native speaker
legal-change = Corectează
# plain wording, to be checked by a native speaker
legal-which = Care cale?
# plain wording, to be checked by a native speaker
legal-which-none = Pentru acest fel de caz în această țară nu cunoaștem nicio cale. Întreabă coordonatorul.
# plain wording, to be checked by a native speaker
legal-known-on = Când a aflat persoana?
# plain wording, to be checked by a native speaker
legal-occurred-on = Când s-a întâmplat?
# plain wording, to be checked by a native speaker
legal-served-on = Când a sosit actul?
# plain wording, to be checked by a native speaker
legal-days = Câte zile dă actul?
# plain wording, to be checked by a native speaker
legal-days-hint = Doar ce scrie în act.
# plain wording, to be checked by a native speaker
legal-missing = Aceasta lipsește încă.
# plain wording, to be checked by a native speaker
legal-added = Calea este salvată pe acest telefon.

## What was done on a route

# plain wording, to be checked by a native speaker
legal-step = Ce s-a făcut
# plain wording, to be checked by a native speaker
legal-step-filed = Depus
# plain wording, to be checked by a native speaker
legal-step-answered = A venit un răspuns
# plain wording, to be checked by a native speaker
legal-step-dropped = Nu mai este folosită
# plain wording, to be checked by a native speaker
legal-step-on = Când?
# plain wording, to be checked by a native speaker
legal-step-reference = Număr de înregistrare
# plain wording, to be checked by a native speaker
legal-step-line = { $step }, { $when }
# plain wording, to be checked by a native speaker
legal-step-saved = Salvat pe acest telefon.
# plain wording, to be checked by a native speaker
legal-step-reminds-no-more = Termenul nu va mai fi amintit.

## In the history

# plain wording, to be checked by a native speaker
legal-entry-route = Cale legală: { $route }
# plain wording, to be checked by a native speaker
legal-entry-step = Cale legală: { $step }
# plain wording, to be checked by a native speaker
legal-entry-reference = Număr: { $reference }
