### What a crisis pregnancy asks and shows, and the rule by which anybody may be reached.
### No native speaker has checked the wording yet.

## How somebody may be reached

# plain wording, to be checked by a native speaker
code-contact-rule-no-calls = Fără apeluri
# plain wording, to be checked by a native speaker
crisis-rule = Cum poate fi contactată persoana
# plain wording, to be checked by a native speaker
crisis-rule-differs = Doi oameni au auzit reguli diferite. Contează cea mai strictă.
# plain wording, to be checked by a native speaker
crisis-rule-hides = Regula de contact ascunde numărul.
# plain wording, to be checked by a native speaker
crisis-phone-show = Arată numărul
# plain wording, to be checked by a native speaker
crisis-phone-show-title = Arăți numărul?
# plain wording, to be checked by a native speaker
crisis-phone-show-text = Un apel poate face rău. În caz se scrie că l-ai văzut.
# plain wording, to be checked by a native speaker
crisis-phone-call = Sună
# plain wording, to be checked by a native speaker
crisis-phone-message = Mesaj
# plain wording, to be checked by a native speaker
crisis-card-own-phone = Este chiar numărul persoanei, iar regula de contact îl ascunde. Nu se pune pe cartonaș.
# plain wording, to be checked by a native speaker
crisis-began = Regula de contact nu permite asta. Cine a început?
# plain wording, to be checked by a native speaker
crisis-began-person = Persoana
# plain wording, to be checked by a native speaker
crisis-began-worker = Eu, știind regula
# plain wording, to be checked by a native speaker
crisis-began-missing = Spune cine a început
# plain wording, to be checked by a native speaker
crisis-entry-began-person = persoana a început
# plain wording, to be checked by a native speaker
crisis-entry-began-worker = început de lucrător, împotriva regulii
# plain wording, to be checked by a native speaker
crisis-entry-revealed = Numărul ascuns a fost arătat

## What she wants

# plain wording, to be checked by a native speaker
code-wish-other-adoption = Adopție fără contact
# plain wording, to be checked by a native speaker
crisis-wishes = Ce își dorește
# plain wording, to be checked by a native speaker
crisis-wishes-none = Încă nu e scris nimic din ce a spus ea însăși.
# plain wording, to be checked by a native speaker
crisis-wishes-said = A spus ea: { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-earlier = Ce a spus înainte
# plain wording, to be checked by a native speaker
crisis-wishes-others = Ce spun alții. Nu este dorința ei.
# plain wording, to be checked by a native speaker
crisis-wishes-others-said = { $who }, { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-before = Notat de o versiune mai veche. Nu se știe cine a spus.
# plain wording, to be checked by a native speaker
crisis-wish-add = Scrie ce s-a spus
# plain wording, to be checked by a native speaker
crisis-wish-by = Cine a spus?
# plain wording, to be checked by a native speaker
crisis-wish-herself = Ea însăși
# plain wording, to be checked by a native speaker
crisis-wish-other = Altcineva
# plain wording, to be checked by a native speaker
crisis-wish-relation = Cine este pentru ea?
# plain wording, to be checked by a native speaker
crisis-wish-which = Ce s-a spus?
# plain wording, to be checked by a native speaker
crisis-wish-hint = Dacă întrebi, citește-le pe toate. Sunt în ordine alfabetică; niciuna nu e mai bună decât alta.
# plain wording, to be checked by a native speaker
crisis-wish-words = Cu cuvintele folosite
# plain wording, to be checked by a native speaker
crisis-wish-when = Când s-a spus?
# plain wording, to be checked by a native speaker
crisis-wish-saved = Salvat pe acest telefon. Ce s-a spus înainte rămâne alături.
# plain wording, to be checked by a native speaker
crisis-about-keep = Își crește singură copilul, cu ajutorul pe care îl dorește.
# plain wording, to be checked by a native speaker
crisis-about-temporary-home = Locuiește cu copilul într-un centru pentru familii, un timp limitat. Copilul rămâne cu ea.
# plain wording, to be checked by a native speaker
crisis-about-open-adoption = Altă familie adoptă copilul. Știu unii de alții; legătura de după se stabilește împreună.
# plain wording, to be checked by a native speaker
crisis-about-other-adoption = Altă familie adoptă copilul. Nu află unii despre alții.
# plain wording, to be checked by a native speaker
crisis-about-confidential-birth = La naștere, numele ei nu este spus altora, cât permite legea țării.
# plain wording, to be checked by a native speaker
crisis-about-undecided = Are timp și se poate răzgândi.
# plain wording, to be checked by a native speaker
crisis-entry-wish = Ce își dorește: spus de ea
# plain wording, to be checked by a native speaker
crisis-entry-wish-other = Spus de altcineva ({ $who }); nu este dorința ei

## Who is who to her

# plain wording, to be checked by a native speaker
field-with-whom = Cine este acum cu ea
# plain wording, to be checked by a native speaker
code-company-alone = Nimeni
# plain wording, to be checked by a native speaker
code-company-partner = Partenerul
# plain wording, to be checked by a native speaker
code-company-family = Familia
# plain wording, to be checked by a native speaker
code-company-friend = Un prieten
# plain wording, to be checked by a native speaker
code-company-professional = Un specialist
# plain wording, to be checked by a native speaker
code-company-other = Altcineva
# plain wording, to be checked by a native speaker
code-relation-mother = Mama
# plain wording, to be checked by a native speaker
code-relation-father = Tatăl
# plain wording, to be checked by a native speaker
code-relation-partner = Partenerul
# plain wording, to be checked by a native speaker
code-relation-relative = O rudă
# plain wording, to be checked by a native speaker
code-relation-friend = Un prieten
# plain wording, to be checked by a native speaker
code-relation-professional = Un specialist
# plain wording, to be checked by a native speaker
code-relation-other = Altcineva

## Weeks, birth, planned days

# plain wording, to be checked by a native speaker
crisis-plan = Zile planificate
# plain wording, to be checked by a native speaker
crisis-weeks = Acum: { $weeks } săptămâni
# plain wording, to be checked by a native speaker
crisis-weeks-range = Acum: între { $least } și { $most } săptămâni
# plain wording, to be checked by a native speaker
crisis-due = Așteptat: { $when }
# plain wording, to be checked by a native speaker
crisis-due-range = Așteptat: între { $from } și { $to }
# plain wording, to be checked by a native speaker
crisis-from-date = Calculat din data probabilă a nașterii ({ $when })
# plain wording, to be checked by a native speaker
crisis-from-weeks = Calculat din { $weeks } săptămâni, spuse pe { $when }
# plain wording, to be checked by a native speaker
crisis-plan-between = { $from } – { $to }
# plain wording, to be checked by a native speaker
crisis-plan-done = făcut, { $when }
# plain wording, to be checked by a native speaker
crisis-look-in = Făcut
# plain wording, to be checked by a native speaker
crisis-look-in-title = Făcut: { $what }
# plain wording, to be checked by a native speaker
crisis-look-in-on = Când?
# plain wording, to be checked by a native speaker
crisis-look-in-fine = Totul este bine?
# plain wording, to be checked by a native speaker
crisis-look-in-saved = Salvat pe acest telefon. Nu mai este în plan.
# plain wording, to be checked by a native speaker
crisis-birth = Naștere
# plain wording, to be checked by a native speaker
crisis-birth-add = Scrie nașterea
# plain wording, to be checked by a native speaker
crisis-birth-correct = Corectează nașterea
# plain wording, to be checked by a native speaker
crisis-birth-on = Ziua nașterii sau a sfârșitului sarcinii
# plain wording, to be checked by a native speaker
crisis-birth-place = Locul a fost sigur?
# plain wording, to be checked by a native speaker
crisis-birth-mother = Cum este mama?
# plain wording, to be checked by a native speaker
crisis-birth-child = Cum este copilul?
# plain wording, to be checked by a native speaker
crisis-birth-saved = Salvat pe acest telefon. Zilele de îngrijire ulterioară decurg din ea.
# plain wording, to be checked by a native speaker
crisis-birth-differs = Doi oameni au scris diferit. Contează ziua mai devreme, până corectează cineva.
# plain wording, to be checked by a native speaker
code-birth-place-safe = Da
# plain wording, to be checked by a native speaker
code-birth-place-not-safe = Nu
# plain wording, to be checked by a native speaker
code-birth-place-unknown = Nu se știe
# plain wording, to be checked by a native speaker
code-mother-condition-well = Bine
# plain wording, to be checked by a native speaker
code-mother-condition-needs-care = Are nevoie de îngrijire
# plain wording, to be checked by a native speaker
code-mother-condition-died = A murit
# plain wording, to be checked by a native speaker
code-mother-condition-unknown = Nu se știe
# plain wording, to be checked by a native speaker
code-child-condition-well = Bine
# plain wording, to be checked by a native speaker
code-child-condition-needs-care = Are nevoie de îngrijire
# plain wording, to be checked by a native speaker
code-child-condition-died = A murit
# plain wording, to be checked by a native speaker
code-child-condition-none = Sarcina s-a încheiat fără naștere
# plain wording, to be checked by a native speaker
code-child-condition-unknown = Nu se știe
# plain wording, to be checked by a native speaker
crisis-entry-birth-mother = Mama: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-child = Copilul: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-place = Loc sigur: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-ended = Sfârșitul sarcinii
# plain wording, to be checked by a native speaker
crisis-entry-checked = Zi planificată, făcută: { $what }
# plain wording, to be checked by a native speaker
crisis-entry-fine = totul este bine
# plain wording, to be checked by a native speaker
crisis-entry-not-fine = nu totul este bine

## Telling the authority

# plain wording, to be checked by a native speaker
crisis-duty = Se anunță autoritatea?
# plain wording, to be checked by a native speaker
crisis-duty-why = De ce se pune întrebarea: { $reasons }
# plain wording, to be checked by a native speaker
crisis-duty-reason-minor = este minoră
# plain wording, to be checked by a native speaker
crisis-duty-reason-child-at-risk = un copil poate fi în pericol
# plain wording, to be checked by a native speaker
crisis-duty-reason-high-risk = risc ridicat
# plain wording, to be checked by a native speaker
crisis-duty-hu = În Ungaria, asociațiile, fundațiile și organizațiile bisericești fac parte din sistemul de semnalare: trebuie să semnaleze un copil în pericol.
# plain wording, to be checked by a native speaker
crisis-duty-cz = În Cehia, serviciile sociale au obligația secretului, dar infracțiunile enumerate în codul penal trebuie totuși denunțate. Anunțarea OSPOD nu înlocuiește acest lucru.
# plain wording, to be checked by a native speaker
crisis-duty-ro = În România, cine intră prin profesie în contact cu copii trebuie să raporteze de urgență suspiciunea de abuz sau neglijare.
# plain wording, to be checked by a native speaker
crisis-duty-sk = În Slovacia, un copil în pericol se anunță la autoritatea pentru protecția copiilor.
# plain wording, to be checked by a native speaker
crisis-duty-body = Către: { $body }
# plain wording, to be checked by a native speaker
crisis-duty-law = Legea: { $law }
# plain wording, to be checked by a native speaker
crisis-duty-writing = În scris și fără întârziere, chiar dacă s-a spus deja prin viu grai.
# plain wording, to be checked by a native speaker
crisis-duty-lawyer = Nimeni nu a comparat acest text cu legea. Întreabă mai întâi un jurist.
# plain wording, to be checked by a native speaker
crisis-duty-no-country = Lipsește județul, deci nu se știe legea cărei țări contează.
# plain wording, to be checked by a native speaker
crisis-duty-by-hand = Teren nu anunță singur pe nimeni. Decide un om, iar decizia se scrie.
# plain wording, to be checked by a native speaker
crisis-duty-open = Încă nu a decis nimeni.
# plain wording, to be checked by a native speaker
crisis-duty-asked = Coordonatorul a fost întrebat și nu a decis încă.
# plain wording, to be checked by a native speaker
crisis-duty-decide = Scrie decizia
# plain wording, to be checked by a native speaker
crisis-duty-decision = Ce s-a decis?
# plain wording, to be checked by a native speaker
crisis-duty-to = Cui?
# plain wording, to be checked by a native speaker
crisis-duty-on = Când?
# plain wording, to be checked by a native speaker
crisis-duty-reason = De ce nu?
# plain wording, to be checked by a native speaker
crisis-duty-saved = Decizia este salvată pe acest telefon.
# plain wording, to be checked by a native speaker
crisis-duty-text = Text de trimis
# plain wording, to be checked by a native speaker
crisis-duty-text-hint = Fără nume: scrie-l de mână, unde îl citește numai autoritatea.
# plain wording, to be checked by a native speaker
crisis-duty-copy = Copiază
# plain wording, to be checked by a native speaker
crisis-duty-letter =
    Către: { $body }
    { "" }
    Semnalăm că un copil sau o persoană minoră poate fi în pericol.
    Nume și adresă: ____________________
    Loc: { $place }
    Despre ce este vorba: { $reasons }
    Ce am văzut sau auzit și când: ____________________
    Ce s-a făcut până acum: ____________________
    Ce cerem: ____________________
    { "" }
    Numărul cazului la noi: { $no }
    Data: { $when }
    Semnătura, organizația, telefonul: ____________________
# plain wording, to be checked by a native speaker
code-duty-decision-reported = Raportat
# plain wording, to be checked by a native speaker
code-duty-decision-not-reported = Nu s-a raportat
# plain wording, to be checked by a native speaker
code-duty-decision-asked = Coordonatorul a fost întrebat
# plain wording, to be checked by a native speaker
crisis-entry-duty = Anunțarea autorității: { $decision }
# plain wording, to be checked by a native speaker
crisis-entry-taken = Un coordonator a preluat cazul

## A minor in danger

# plain wording, to be checked by a native speaker
crisis-call = O minoră în pericol
# plain wording, to be checked by a native speaker
crisis-call-waits = Niciun coordonator nu a preluat încă.
# plain wording, to be checked by a native speaker
crisis-call-take = Preiau
# plain wording, to be checked by a native speaker
crisis-call-taken = Preluat. Toți cei din caz văd asta.

## In one minute

# plain wording, to be checked by a native speaker
crisis-urgent = Primire urgentă
# plain wording, to be checked by a native speaker
crisis-urgent-safe = Este acum în siguranță?
# plain wording, to be checked by a native speaker
crisis-urgent-with = Cine este cu ea?
# plain wording, to be checked by a native speaker
crisis-urgent-age = Câți ani are?
# plain wording, to be checked by a native speaker
crisis-urgent-basis = Se poate scrie?
# plain wording, to be checked by a native speaker
crisis-urgent-basis-consent = Ea spune da
# plain wording, to be checked by a native speaker
crisis-urgent-basis-vital = Nu poate fi întrebată, e pericol
# plain wording, to be checked by a native speaker
crisis-urgent-weeks = Săptămâna de sarcină
# plain wording, to be checked by a native speaker
crisis-urgent-weeks-hint = 0: nu se știe
# plain wording, to be checked by a native speaker
crisis-urgent-rule = Cum poate fi contactată?
# plain wording, to be checked by a native speaker
crisis-urgent-through = Prin cine, când nu?
# plain wording, to be checked by a native speaker
crisis-urgent-label = Cum îi spunem?
# plain wording, to be checked by a native speaker
crisis-urgent-words = Cu cuvintele ei
# plain wording, to be checked by a native speaker
crisis-urgent-quick = Un singur ecran în loc de trei pași, când nu e timp.
# plain wording, to be checked by a native speaker
crisis-urgent-go = Scrie într-un minut
