## Letters from templates

# plain wording, to be checked by a native speaker
paper-letter = Scrisoare
# plain wording, to be checked by a native speaker
letter-which = Ce scrisoare?
# plain wording, to be checked by a native speaker
letter-name-hu-ajbh = Cerere către autoritatea maghiară
# plain wording, to be checked by a native speaker
letter-name-cz-ombudsman = Plângere la ombudsmanul ceh
# plain wording, to be checked by a native speaker
letter-name-ro-cncd = Petiție la CNCD
# plain wording, to be checked by a native speaker
letter-name-sk-snslp = Plângere la SNSĽP din Slovacia
# plain wording, to be checked by a native speaker
letter-name-institution = Către școală sau birou: date și decizie
# plain wording, to be checked by a native speaker
letter-name-landlord = Către proprietar: motivele notificării
# plain wording, to be checked by a native speaker
letter-name-child-signal = Sesizare despre un copil în pericol
# plain wording, to be checked by a native speaker
letter-name-appointment = Confirmarea întâlnirii
# plain wording, to be checked by a native speaker
letter-name-referral = Solicitare de sprijin de la un serviciu
# plain wording, to be checked by a native speaker
letter-begun = începută pe acest telefon
# plain wording, to be checked by a native speaker
letter-own = textul rețelei
# plain wording, to be checked by a native speaker
letter-draft = Proiect. Nu a fost verificat de un jurist sau de un vorbitor nativ. Citește fiecare rând înainte să plece.
# plain wording, to be checked by a native speaker
letter-gloss = Engleza ajută la înțelegere. Instituția are nevoie de limba ei.
# plain wording, to be checked by a native speaker
letter-not-by-email = Prin e-mail procedura aceasta nu începe. Pe hârtie, cu semnătură, prin e-Papír sau personal.
# plain wording, to be checked by a native speaker
# plain wording, to be checked by a native speaker
letter-no-letters = Nu vrea scrisori acasă. Răspunsul ar veni la adresa din scrisoare: întreab-o care adresă e sigură.
# plain wording, to be checked by a native speaker
letter-missing = Lipsește încă: { $what }
# plain wording, to be checked by a native speaker
letter-gaps = Fiecare ______ este un loc gol: completează-l aici sau de mână, pe hârtie.
# plain wording, to be checked by a native speaker
letter-unknown = Nu este un loc de completat, rămâne cum e: { $what }
# plain wording, to be checked by a native speaker
letter-text = Scrisoarea
# plain wording, to be checked by a native speaker
letter-again = De la început, din model
# plain wording, to be checked by a native speaker
letter-again-title = Arunci ce ai schimbat?
# plain wording, to be checked by a native speaker
letter-again-text = Scrisoarea se completează din nou din caz. Ce ai scris în ea se pierde.
# plain wording, to be checked by a native speaker
letter-kept = Ce schimbi rămâne pe acest telefon.
# plain wording, to be checked by a native speaker
letter-share = Trimite ca text
# plain wording, to be checked by a native speaker
letter-share-open = Cine primește textul îl poate citi. Trimite-l doar cui îi este destinat.
# plain wording, to be checked by a native speaker
letter-sent = Notez că a plecat
# plain wording, to be checked by a native speaker
letter-sent-how = Cum a plecat?
# plain wording, to be checked by a native speaker
letter-how-post = Prin poștă
# plain wording, to be checked by a native speaker
letter-how-in-person = Personal
# plain wording, to be checked by a native speaker
letter-how-portal = Printr-un portal oficial
# plain wording, to be checked by a native speaker
letter-how-email = Prin e-mail
# plain wording, to be checked by a native speaker
letter-how-to-person = Dată persoanei
# plain wording, to be checked by a native speaker
letter-sent-on = Când?
# plain wording, to be checked by a native speaker
letter-sent-note = Notă în istoric
# plain wording, to be checked by a native speaker
letter-sent-words = Scrisoare: { $letter }. { $how }.
# plain wording, to be checked by a native speaker
letter-sent-route = Calea juridică se notează ca depusă. Termenul ei nu va mai fi arătat.
# plain wording, to be checked by a native speaker
letter-sent-saved = Notat în caz, salvat pe acest telefon.
# plain wording, to be checked by a native speaker
letter-sent-drops = Ce ați schimbat în scrisoare nu mai rămâne apoi pe acest telefon. Tipăriți-o sau trimiteți-o întâi.
# plain wording, to be checked by a native speaker
letter-not-shared = Nu s-a putut trimite de aici.

## What a template may leave to the case

# plain wording, to be checked by a native speaker
letter-place-person = numele persoanei
# plain wording, to be checked by a native speaker
letter-place-person-address = adresa persoanei
# plain wording, to be checked by a native speaker
letter-place-respondent = cealaltă parte
# plain wording, to be checked by a native speaker
letter-place-respondent-address = adresa celeilalte părți
# plain wording, to be checked by a native speaker
letter-place-event-date = ziua faptei
# plain wording, to be checked by a native speaker
letter-place-known-date = ziua când s-a aflat
# plain wording, to be checked by a native speaker
letter-place-notice-date = ziua notificării
# plain wording, to be checked by a native speaker
letter-place-place = locul
# plain wording, to be checked by a native speaker
letter-place-area = domeniul
# plain wording, to be checked by a native speaker
letter-place-ground = din ce cauză
# plain wording, to be checked by a native speaker
letter-place-facts = ce s-a întâmplat
# plain wording, to be checked by a native speaker
letter-place-evidence = dovezi și martori
# plain wording, to be checked by a native speaker
letter-place-already-done = ce s-a făcut
# plain wording, to be checked by a native speaker
letter-place-other-proceedings = alte proceduri
# plain wording, to be checked by a native speaker
letter-place-wish = ce dorește
# plain wording, to be checked by a native speaker
letter-place-appointment = întâlnirea
# plain wording, to be checked by a native speaker
letter-place-meeting-place = locul întâlnirii
# plain wording, to be checked by a native speaker
letter-place-service = instituția sau serviciul
# plain wording, to be checked by a native speaker
letter-place-worker = lucrătorul
# plain wording, to be checked by a native speaker
letter-place-organisation = organizația
# plain wording, to be checked by a native speaker
letter-place-today = ziua de azi
# plain wording, to be checked by a native speaker
letter-template-language = Limba scrisorii
