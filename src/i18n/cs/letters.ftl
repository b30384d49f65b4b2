## Letters from templates

# plain wording, to be checked by a native speaker
paper-letter = Dopis
# plain wording, to be checked by a native speaker
letter-which = Který dopis?
# plain wording, to be checked by a native speaker
letter-name-hu-ajbh = Žádost maďarskému úřadu pro rovné zacházení
# plain wording, to be checked by a native speaker
letter-name-cz-ombudsman = Stížnost ombudsmanovi
# plain wording, to be checked by a native speaker
letter-name-ro-cncd = Petice rumunské radě CNCD
# plain wording, to be checked by a native speaker
letter-name-sk-snslp = Podnět slovenskému středisku SNSĽP
# plain wording, to be checked by a native speaker
letter-name-institution = Škole nebo úřadu: údaje a rozhodnutí
# plain wording, to be checked by a native speaker
letter-name-landlord = Pronajímateli: důvody výpovědi
# plain wording, to be checked by a native speaker
letter-name-child-signal = Oznámení o ohroženém dítěti
# plain wording, to be checked by a native speaker
letter-name-appointment = Potvrzení schůzky
# plain wording, to be checked by a native speaker
letter-name-referral = Žádost službě o pomoc
# plain wording, to be checked by a native speaker
letter-begun = rozepsáno v tomto telefonu
# plain wording, to be checked by a native speaker
letter-own = vlastní znění sítě
# plain wording, to be checked by a native speaker
letter-draft = Návrh. Právník ani rodilý mluvčí ho nezkontroloval. Než odejde, přečtěte každý řádek.
# plain wording, to be checked by a native speaker
letter-gloss = Angličtina slouží k porozumění. Úřad potřebuje svůj jazyk.
# plain wording, to be checked by a native speaker
letter-not-by-email = E-mailem se toto řízení nezahájí. Na papíře s podpisem, přes e-Papír nebo osobně.
# plain wording, to be checked by a native speaker
# plain wording, to be checked by a native speaker
letter-no-letters = Nepřeje si domů žádné dopisy. Odpověď by přišla na adresu v tomto dopise: zeptejte se, která je bezpečná.
# plain wording, to be checked by a native speaker
letter-missing = Ještě chybí: { $what }
# plain wording, to be checked by a native speaker
letter-gaps = Každé ______ je volné místo: doplňte ho tady, nebo rukou na papíře.
# plain wording, to be checked by a native speaker
letter-unknown = Není místo k vyplnění, zůstává, jak je: { $what }
# plain wording, to be checked by a native speaker
letter-text = Dopis
# plain wording, to be checked by a native speaker
letter-again = Znovu ze vzoru
# plain wording, to be checked by a native speaker
letter-again-title = Zahodit, co jste změnili?
# plain wording, to be checked by a native speaker
letter-again-text = Dopis se znovu vyplní z případu. Co jste do něj napsali, se ztratí.
# plain wording, to be checked by a native speaker
letter-kept = Co změníte, zůstane v tomto telefonu.
# plain wording, to be checked by a native speaker
letter-share = Sdílet jako text
# plain wording, to be checked by a native speaker
letter-share-open = Kdo text dostane, může ho číst. Pošlete ho jen tomu, komu patří.
# plain wording, to be checked by a native speaker
letter-sent = Zapsat, že odešel
# plain wording, to be checked by a native speaker
letter-sent-how = Jak odešel?
# plain wording, to be checked by a native speaker
letter-how-post = Poštou
# plain wording, to be checked by a native speaker
letter-how-in-person = Osobně
# plain wording, to be checked by a native speaker
letter-how-portal = Přes úřední portál
# plain wording, to be checked by a native speaker
letter-how-email = E-mailem
# plain wording, to be checked by a native speaker
letter-how-to-person = Předáno té osobě
# plain wording, to be checked by a native speaker
letter-sent-on = Kdy?
# plain wording, to be checked by a native speaker
letter-sent-note = Poznámka do historie
# plain wording, to be checked by a native speaker
letter-sent-words = Dopis: { $letter }. { $how }.
# plain wording, to be checked by a native speaker
letter-sent-route = Právní cesta se zapíše jako podaná. Lhůta se už nebude ukazovat.
# plain wording, to be checked by a native speaker
letter-sent-saved = Zapsáno do případu, uloženo v tomto telefonu.
# plain wording, to be checked by a native speaker
letter-sent-drops = Co jste v dopisu změnili, pak v tomto telefonu nezůstane. Nejdřív ho vytiskněte nebo pošlete.
# plain wording, to be checked by a native speaker
letter-not-shared = Tady se to nepodařilo sdílet.

## What a template may leave to the case

# plain wording, to be checked by a native speaker
letter-place-person = jméno osoby
# plain wording, to be checked by a native speaker
letter-place-person-address = adresa osoby
# plain wording, to be checked by a native speaker
letter-place-respondent = druhá strana
# plain wording, to be checked by a native speaker
letter-place-respondent-address = adresa druhé strany
# plain wording, to be checked by a native speaker
letter-place-event-date = den události
# plain wording, to be checked by a native speaker
letter-place-known-date = den zjištění
# plain wording, to be checked by a native speaker
letter-place-notice-date = den doručení výpovědi
# plain wording, to be checked by a native speaker
letter-place-place = místo
# plain wording, to be checked by a native speaker
letter-place-area = oblast života
# plain wording, to be checked by a native speaker
letter-place-ground = kvůli čemu
# plain wording, to be checked by a native speaker
letter-place-facts = co se stalo
# plain wording, to be checked by a native speaker
letter-place-evidence = důkazy a svědci
# plain wording, to be checked by a native speaker
letter-place-already-done = co se udělalo
# plain wording, to be checked by a native speaker
letter-place-other-proceedings = jiná řízení
# plain wording, to be checked by a native speaker
letter-place-wish = co si přeje
# plain wording, to be checked by a native speaker
letter-place-appointment = termín
# plain wording, to be checked by a native speaker
letter-place-meeting-place = místo schůzky
# plain wording, to be checked by a native speaker
letter-place-service = úřad nebo služba
# plain wording, to be checked by a native speaker
letter-place-worker = pracovník
# plain wording, to be checked by a native speaker
letter-place-organisation = organizace
# plain wording, to be checked by a native speaker
letter-place-today = dnešní den
# plain wording, to be checked by a native speaker
letter-template-language = Jazyk dopisu
