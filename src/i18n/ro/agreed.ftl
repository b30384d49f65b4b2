### What the person agreed to and what follows from it, what else there is to stand on, who from outside reads something, and who was given something.
### plain wording, to be checked by a native speaker: every line of this file

agreed-title = Ce urmează din răspunsuri
agreed-text = Fiecare răspuns stă singur. Un nu nu împiedică niciodată ajutorul.
agreed-use-service = Fără el nimic nu iese din caz, iar coordonatorii hotărăsc despre ștergere.
agreed-use-identity-to-team = Numele în liste și pe hârtiile colegilor care nu lucrează în caz.
agreed-use-share-with-service = Invitați, fișiere sigilate, trimiteri, scrisori către servicii.
agreed-use-contact-respondent = Scrisori către școală, o instituție, proprietar.
agreed-use-represent = O plângere depusă de noi.
agreed-use-share-with-landlord = Foaia pentru proprietar.
agreed-use-photo-recording = Fotografii și note vocale noi.
agreed-use-story-anonymised = Teren nu face povești. Cine scrie una se uită mai întâi aici.
agreed-use-statistics = Tabele care ies fără nume.
agreed-use-after-contact = Apeluri, mesaje și vizite planificate după închiderea cazului.
agreed-stopped = Oprit
agreed-stopped-guest = { $name } nu mai citește nimic.
agreed-stopped-guest-soon = { $name } nu mai citește nimic de îndată ce telefonul unui coordonator are semnal.
agreed-stopped-referral = Nu se trimite: trimiterea, { $name }
agreed-stopped-letter = Nu se trimite: { $name }, începută pe acest telefon
agreed-has = Acestea au ieșit deja. Anunță-i.
agreed-has-one = { $name }, { $when }
agreed-has-late = { $name }, { $when }: după refuz. Cere înapoi.
agreed-has-file = fișier sigilat, { $name }
agreed-kept-files = Fotografii și înregistrări păstrate până acum: { $count }. Dispar când se șterge cazul.
agreed-nobody = cineva care nu e numit
agreed-basis = Alt temei
agreed-basis-title = Pe ce altceva se sprijină?
agreed-basis-text = Numai unde legea îl dă. Rămâne în istoric, iar persoana poate cere să-l vadă. Dacă spune nu după aceea, se oprește din nou.
agreed-basis-which = Temei legal
agreed-basis-why = De ce
agreed-basis-why-missing = Spune de ce, într-o propoziție.
agreed-basis-which-missing = Alege unul.
agreed-basis-stands = Fără acord, pe temeiul: { $basis }
agreed-go = Deschide răspunsurile
agreed-not-missing = Nimeni nu a întrebat încă: { $purpose }
agreed-not-refused = Răspunsul a fost nu: { $purpose }
agreed-not-withdrawn = Retras: { $purpose }
agreed-letter = Nu se trimite de aici. O poți scrie și tipări, ca persoana să o ia cu ea. Ca să o trimiți, notează mai întâi acordul ei sau pe ce altceva se sprijină.
agreed-not-noted = Nu s-a notat ca trimisă. Dacă o ia ea însăși, alege asta.

## Who from outside reads a case

outside-title = Invitați din afară
outside-only-coordinator = Coordonatorii văd cine citește din afară.
outside-none = Nimeni din afară
outside-none-text = Niciun invitat nu citește un caz și niciun link nu așteaptă.
outside-now = Citesc acum
outside-door = Linkuri
outside-door-text = Linkurile făcute de colegi stau pe dispozitivele lor.
outside-door-open = Încă nedeschis
outside-door-waits = Deschis, așteaptă să fie primit
outside-before = Au citit
outside-consent = Acord: { $state }, { $when }
outside-consent-none = Acord: nimeni nu a întrebat
outside-case-gone = Cazul nu este pe acest dispozitiv
outside-to-case = Deschide cazul
outside-name-missing = Un invitat
outside-end-all = Încheie toate
outside-end-all-title = Închei toate?
outside-end-all-text = Invitați: { $guests }, linkuri: { $links }. Nu mai citesc nimic; ce au răspuns rămâne în cazuri.
outside-end-all-done = Toate încheiate

## In what she may ask to see

given-title = Cine a primit ceva din el
given-none = Nimeni din afara rețelei.
given-file = { $when }: un fișier sigilat fără nume, pentru { $name }
given-guest = { $when }: citit fără nume de { $name }, ca invitat
given-guest-until = { $when }: citit fără nume de { $name }, ca invitat, cel mult până la { $until }
given-paper = { $when }: { $what }, tipărit sau dat mai departe
given-paper-named = { $when }: { $what }, cu numele, tipărit sau dat mai departe
given-referral = { $when }: trimis către { $name }
given-table = { $when }: într-un tabel fără nume, număr de cazuri: { $count }
given-table-named = { $when }: într-un tabel cu nume, număr de cazuri: { $count }
given-by = { $what } ({ $who })
