## Letters from templates

# plain wording, to be checked by a native speaker
paper-letter = List
# plain wording, to be checked by a native speaker
letter-which = Ktorý list?
# plain wording, to be checked by a native speaker
letter-name-hu-ajbh = Žiadosť maďarskému úradu pre rovnaké zaobchádzanie
# plain wording, to be checked by a native speaker
letter-name-cz-ombudsman = Sťažnosť českému ombudsmanovi
# plain wording, to be checked by a native speaker
letter-name-ro-cncd = Petícia rumunskej rade CNCD
# plain wording, to be checked by a native speaker
letter-name-sk-snslp = Podnet stredisku SNSĽP
# plain wording, to be checked by a native speaker
letter-name-institution = Škole alebo úradu: údaje a rozhodnutie
# plain wording, to be checked by a native speaker
letter-name-landlord = Prenajímateľovi: dôvody výpovede
# plain wording, to be checked by a native speaker
letter-name-child-signal = Oznámenie o ohrozenom dieťati
# plain wording, to be checked by a native speaker
letter-name-appointment = Potvrdenie stretnutia
# plain wording, to be checked by a native speaker
letter-name-referral = Žiadosť službe o pomoc
# plain wording, to be checked by a native speaker
letter-begun = rozpísané v tomto telefóne
# plain wording, to be checked by a native speaker
letter-own = vlastné znenie siete
# plain wording, to be checked by a native speaker
letter-draft = Návrh. Právnik ani rodený hovoriaci ho neskontroloval. Kým odíde, prečítajte každý riadok.
# plain wording, to be checked by a native speaker
letter-gloss = Angličtina slúži na porozumenie. Úrad potrebuje svoj jazyk.
# plain wording, to be checked by a native speaker
letter-not-by-email = E-mailom sa toto konanie nezačne. Na papieri s podpisom, cez e-Papír alebo osobne.
# plain wording, to be checked by a native speaker
# plain wording, to be checked by a native speaker
letter-no-letters = Neželá si domov žiadne listy. Odpoveď by prišla na adresu v tomto liste: opýtajte sa, ktorá je bezpečná.
# plain wording, to be checked by a native speaker
letter-missing = Ešte chýba: { $what }
# plain wording, to be checked by a native speaker
letter-gaps = Každé ______ je voľné miesto: doplňte ho tu alebo rukou na papieri.
# plain wording, to be checked by a native speaker
letter-unknown = Nie je miesto na vyplnenie, zostáva, ako je: { $what }
# plain wording, to be checked by a native speaker
letter-text = List
# plain wording, to be checked by a native speaker
letter-again = Znova zo vzoru
# plain wording, to be checked by a native speaker
letter-again-title = Zahodiť, čo ste zmenili?
# plain wording, to be checked by a native speaker
letter-again-text = List sa znova vyplní z prípadu. Čo ste doň napísali, sa stratí.
# plain wording, to be checked by a native speaker
letter-kept = Čo zmeníte, zostane v tomto telefóne.
# plain wording, to be checked by a native speaker
letter-share = Zdieľať ako text
# plain wording, to be checked by a native speaker
letter-share-open = Kto text dostane, môže ho čítať. Pošlite ho len tomu, komu patrí.
# plain wording, to be checked by a native speaker
letter-sent = Zapísať, že odišiel
# plain wording, to be checked by a native speaker
letter-sent-how = Ako odišiel?
# plain wording, to be checked by a native speaker
letter-how-post = Poštou
# plain wording, to be checked by a native speaker
letter-how-in-person = Osobne
# plain wording, to be checked by a native speaker
letter-how-portal = Cez úradný portál
# plain wording, to be checked by a native speaker
letter-how-email = E-mailom
# plain wording, to be checked by a native speaker
letter-how-to-person = Odovzdané tej osobe
# plain wording, to be checked by a native speaker
letter-sent-on = Kedy?
# plain wording, to be checked by a native speaker
letter-sent-note = Poznámka do histórie
# plain wording, to be checked by a native speaker
letter-sent-words = List: { $letter }. { $how }.
# plain wording, to be checked by a native speaker
letter-sent-route = Právna cesta sa zapíše ako podaná. Lehota sa už nebude ukazovať.
# plain wording, to be checked by a native speaker
letter-sent-saved = Zapísané do prípadu, uložené v tomto telefóne.
# plain wording, to be checked by a native speaker
letter-sent-drops = Čo ste v liste zmenili, potom v tomto telefóne nezostane. Najprv ho vytlačte alebo pošlite.
# plain wording, to be checked by a native speaker
letter-not-shared = Tu sa to nepodarilo zdieľať.

## What a template may leave to the case

# plain wording, to be checked by a native speaker
letter-place-person = meno osoby
# plain wording, to be checked by a native speaker
letter-place-person-address = adresa osoby
# plain wording, to be checked by a native speaker
letter-place-respondent = druhá strana
# plain wording, to be checked by a native speaker
letter-place-respondent-address = adresa druhej strany
# plain wording, to be checked by a native speaker
letter-place-event-date = deň udalosti
# plain wording, to be checked by a native speaker
letter-place-known-date = deň zistenia
# plain wording, to be checked by a native speaker
letter-place-notice-date = deň doručenia výpovede
# plain wording, to be checked by a native speaker
letter-place-place = miesto
# plain wording, to be checked by a native speaker
letter-place-area = oblasť života
# plain wording, to be checked by a native speaker
letter-place-ground = pre čo
# plain wording, to be checked by a native speaker
letter-place-facts = čo sa stalo
# plain wording, to be checked by a native speaker
letter-place-evidence = dôkazy a svedkovia
# plain wording, to be checked by a native speaker
letter-place-already-done = čo sa urobilo
# plain wording, to be checked by a native speaker
letter-place-other-proceedings = iné konania
# plain wording, to be checked by a native speaker
letter-place-wish = čo si želá
# plain wording, to be checked by a native speaker
letter-place-appointment = termín
# plain wording, to be checked by a native speaker
letter-place-meeting-place = miesto stretnutia
# plain wording, to be checked by a native speaker
letter-place-service = úrad alebo služba
# plain wording, to be checked by a native speaker
letter-place-worker = pracovník
# plain wording, to be checked by a native speaker
letter-place-organisation = organizácia
# plain wording, to be checked by a native speaker
letter-place-today = dnešný deň
# plain wording, to be checked by a native speaker
letter-template-language = Jazyk listu
