### Work between people: handing over, what is not the same, reviews, search, saved filters, the map.
### Plain language of ours: no native speaker has checked it yet.

## Handing over

# plain wording, to be checked by a native speaker
work-handover = Predă cazuri
# plain wording, to be checked by a native speaker
work-offer = Oferă altcuiva
# plain wording, to be checked by a native speaker
work-offer-title = Oferă cazul
# plain wording, to be checked by a native speaker
work-offer-text = Rămâne unde este până când colegul acceptă.
# plain wording, to be checked by a native speaker
work-offer-to = Cui?
# plain wording, to be checked by a native speaker
work-offer-note = O frază alături
# plain wording, to be checked by a native speaker
work-offer-do = Oferă
# plain wording, to be checked by a native speaker
work-offered =
    { $count ->
        [one] Oferit: { $name }. Rămâne unde este până e acceptat.
        [few] { $count } cazuri oferite: { $name }. Rămân unde sunt până sunt acceptate.
       *[other] { $count } de cazuri oferite: { $name }. Rămân unde sunt până sunt acceptate.
    }
# plain wording, to be checked by a native speaker
work-offered-to = Oferit: { $name }
# plain wording, to be checked by a native speaker
work-offered-waits = Așteaptă un răspuns. Până atunci nu se schimbă nimic.
# plain wording, to be checked by a native speaker
work-offered-twice = Doi oameni l-au oferit fără să știe unul de altul. Ambele oferte sunt valabile: retrageți una.
# plain wording, to be checked by a native speaker
work-withdraw = Retrage oferta
# plain wording, to be checked by a native speaker
work-withdrawn = Oferta a fost retrasă. Cazul a rămas unde era.
# plain wording, to be checked by a native speaker
work-offer-gone = Nu mai este oferit: a fost retras sau a ajuns la altcineva.
# plain wording, to be checked by a native speaker
work-offer-nothing = Nimic de oferit: cazurile nu sunt ale tale, sunt închise sau deja oferite acestei persoane.

## An offer to me

# plain wording, to be checked by a native speaker
work-offers = Oferite ție
# plain wording, to be checked by a native speaker
work-offers-you =
    { $count ->
        [one] { $name } îți oferă un caz
        [few] { $name } îți oferă { $count } cazuri
       *[other] { $name } îți oferă { $count } de cazuri
    }
# plain wording, to be checked by a native speaker
work-accept = Accept
# plain wording, to be checked by a native speaker
work-accept-all =
    { $count ->
        [one] Acceptă { $count }
        [few] Acceptă toate { $count }
       *[other] Acceptă toate { $count }
    }
# plain wording, to be checked by a native speaker
work-accepted =
    { $count ->
        [one] Acum este al tău.
        [few] { $count } cazuri sunt acum ale tale.
       *[other] { $count } de cazuri sunt acum ale tale.
    }
# plain wording, to be checked by a native speaker
work-decline = Refuz
# plain wording, to be checked by a native speaker
work-decline-title = Nu îl preiau
# plain wording, to be checked by a native speaker
work-decline-why = De ce nu?
# plain wording, to be checked by a native speaker
work-decline-why-hint = O frază: cazul rămâne la coleg, o va citi acolo.
# plain wording, to be checked by a native speaker
work-decline-do = Refuz
# plain wording, to be checked by a native speaker
work-declined = Refuzat. Cazul rămâne la coleg.
# plain wording, to be checked by a native speaker
work-declined-by = { $name } nu îl preia
# plain wording, to be checked by a native speaker
work-crossed = { $name } a acceptat înainte ca oferta să fie retrasă. Cazul este acum acolo: vorbiți între voi.

## Not the same

# plain wording, to be checked by a native speaker
work-distinct-hint = Se ține minte pentru toți, nu mai întrebăm.
# plain wording, to be checked by a native speaker
work-distinct-done = Reținut pentru toți: nu este același.
# plain wording, to be checked by a native speaker
work-distinct-from = Nu este același: { $case }
# plain wording, to be checked by a native speaker
work-distinct-again = Întreabă din nou
# plain wording, to be checked by a native speaker
work-distinct-again-done = Cele două pot fi comparate din nou.

## Entries

# plain wording, to be checked by a native speaker
work-entry-offer = Oferit: { $name }
# plain wording, to be checked by a native speaker
work-entry-declined = Nu a fost preluat
# plain wording, to be checked by a native speaker
work-entry-withdrawn = Oferta retrasă
# plain wording, to be checked by a native speaker
work-entry-distinct = Nu este același: { $case }
# plain wording, to be checked by a native speaker
work-entry-alike = De comparat din nou: { $case }
# plain wording, to be checked by a native speaker
work-entry-review = Colegii au fost întrebați
# plain wording, to be checked by a native speaker
work-entry-remark = Sfatul unui coleg
# plain wording, to be checked by a native speaker
work-entry-conclusion = Concluzia sfaturilor

## Colleagues asked for advice

# plain wording, to be checked by a native speaker
work-review = Sfatul colegilor
# plain wording, to be checked by a native speaker
work-reviews = Ce întreabă colegii
# plain wording, to be checked by a native speaker
work-reviews-open = Se cere un sfat
# plain wording, to be checked by a native speaker
work-reviews-none = Acum nimeni nu cere sfat
# plain wording, to be checked by a native speaker
work-reviews-none-text = Întreabă cine are cazul, din interiorul lui.
# plain wording, to be checked by a native speaker
work-review-ask = Întreabă colegii
# plain wording, to be checked by a native speaker
work-review-text = Ce vrei să afli?
# plain wording, to be checked by a native speaker
work-review-text-hint = Fără nume și sat.
# plain wording, to be checked by a native speaker
work-review-notes = Ce note se pot citi?
# plain wording, to be checked by a native speaker
work-review-notes-hint = Citește-o întâi: așa va fi arătată. La celelalte se vede doar ce fel de lucru s-a întâmplat.
# plain wording, to be checked by a native speaker
work-review-asked = Ai întrebat. Colegii văd la următoarea sincronizare.
# plain wording, to be checked by a native speaker
work-review-open = Așa cum văd colegii
# plain wording, to be checked by a native speaker
work-review-remarks =
    { $count ->
        [one] { $count } răspuns
        [few] { $count } răspunsuri
       *[other] { $count } de răspunsuri
    }
# plain wording, to be checked by a native speaker
work-review-ended = încheiat
# plain wording, to be checked by a native speaker
work-review-honest = Numele și satul lipsesc ca să te gândești la caz, nu la om. Nu e un lacăt: cazul întreg este pe fiecare telefon al rețelei.
# plain wording, to be checked by a native speaker
work-review-question = Întrebarea
# plain wording, to be checked by a native speaker
work-review-case = Ce s-a întâmplat
# plain wording, to be checked by a native speaker
work-day = Ziua { $day }
# plain wording, to be checked by a native speaker
work-day-about = În jur de ziua { $day }
# plain wording, to be checked by a native speaker
work-review-left-out = Notă omisă
# plain wording, to be checked by a native speaker
work-review-said = Ce spun colegii
# plain wording, to be checked by a native speaker
work-review-no-remarks = Încă nu a răspuns nimeni.
# plain wording, to be checked by a native speaker
work-review-remark = Tu ce crezi?
# plain wording, to be checked by a native speaker
work-review-say = Spune
# plain wording, to be checked by a native speaker
work-review-remarked = Salvat. Se află în caz.
# plain wording, to be checked by a native speaker
work-review-conclusion = Concluzia
# plain wording, to be checked by a native speaker
work-review-conclude = Încheie
# plain wording, to be checked by a native speaker
work-review-practice = Alții pot învăța din asta: idee de bună practică
# plain wording, to be checked by a native speaker
work-review-concluded = Încheiat. Tot ce s-a spus rămâne în caz.

## The search finds more than cases

# plain wording, to be checked by a native speaker
work-found =
    { $count ->
        [one] Încă { $count } rezultat
        [few] Încă { $count } rezultate
       *[other] Încă { $count } de rezultate
    }
# plain wording, to be checked by a native speaker
work-found-people = Oameni, după telefon sau anul nașterii
# plain wording, to be checked by a native speaker
work-found-guides = Ghiduri
# plain wording, to be checked by a native speaker
work-found-law = Căi legale și cine decide
# plain wording, to be checked by a native speaker
work-found-members = Colegi
# plain wording, to be checked by a native speaker
work-found-counted = Termenul se calculează în caz, de la ziua spusă acolo.
# plain wording, to be checked by a native speaker
work-found-take = Se alege în caz, la „Altele”.

## Saved filters

# plain wording, to be checked by a native speaker
work-filters = Filtre salvate
# plain wording, to be checked by a native speaker
work-filters-none = Niciun filtru salvat. Alege deasupra listei, apoi dă-i aici un nume.
# plain wording, to be checked by a native speaker
work-filters-here = Rămân sigilate pe acest dispozitiv.
# plain wording, to be checked by a native speaker
work-filter-name = Nume pentru filtrele alese acum
# plain wording, to be checked by a native speaker
work-filter-new-name = Nume nou
# plain wording, to be checked by a native speaker
work-filter-use = Folosește: { $name }
# plain wording, to be checked by a native speaker
work-filter-rename = Redenumește
# plain wording, to be checked by a native speaker
work-filter-remove = Elimină
# plain wording, to be checked by a native speaker
work-filter-no-name = Dă-i un nume
# plain wording, to be checked by a native speaker
work-filter-taken = Există deja unul cu acest nume
# plain wording, to be checked by a native speaker
work-filter-too-many = Sunt deja { $most }. Elimină întâi unul.
# plain wording, to be checked by a native speaker
work-filter-not-kept = Nesalvat: telefonul nu a acceptat. Eliberează spațiu și încearcă din nou.
# plain wording, to be checked by a native speaker
work-filter-saved = Salvat pe acest dispozitiv.

## Somebody outside the network

# plain wording, to be checked by a native speaker
work-expert = Arată unui expert
# plain wording, to be checked by a native speaker
work-entry-expert-file = Dat într-un fișier sigilat, fără nume: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-guest = Citește ca invitat, fără nume: { $name }
# plain wording, to be checked by a native speaker
work-entry-expert-until = Până la: { $when }
# plain wording, to be checked by a native speaker
paper-column-expert = Un caz pentru un expert
# plain wording, to be checked by a native speaker
work-guest-name = { $name } (invitat)
# plain wording, to be checked by a native speaker
work-entry-guest-answer = Răspuns: { $name } (invitat)

## Whoever has not said a name yet

# plain wording, to be checked by a native speaker
network-unnamed = Numele nu este încă aici

## What was handed in by somebody who reads nothing

# plain wording, to be checked by a native speaker
common-role-intake = Preluare
# plain wording, to be checked by a native speaker
work-intake = Venit de la preluare: { $name }
# plain wording, to be checked by a native speaker
work-intake-nobody = Nu l-a luat încă nimeni.
# plain wording, to be checked by a native speaker
work-intake-take = Îl preiau
# plain wording, to be checked by a native speaker
work-intake-taken = Cazul este al tău.
