### What the person agreed to and what follows from it, what else there is to stand on, who from outside reads something, and who was given something.
### plain wording, to be checked by a native speaker: every line of this file

agreed-title = Co z odpovědí plyne
agreed-text = Každá odpověď platí sama za sebe. Ne nikdy nebrání pomoci.
agreed-use-service = Bez něj z případu nic neodejde a koordinátoři rozhodnou o smazání.
agreed-use-identity-to-team = Jméno v seznamech a na papírech kolegů, kteří v případu nepracují.
agreed-use-share-with-service = Hosté, zapečetěné soubory, předání službám, dopisy službám.
agreed-use-contact-respondent = Dopisy škole, úřadu, pronajímateli.
agreed-use-represent = Stížnost, kterou podáme my.
agreed-use-share-with-landlord = List pro pronajímatele.
agreed-use-photo-recording = Nové fotografie a hlasové záznamy.
agreed-use-story-anonymised = Teren příběhy nedělá. Kdo nějaký píše, podívá se nejdřív sem.
agreed-use-statistics = Tabulky, které odejdou beze jmen.
agreed-use-after-contact = Volání, zprávy a plánované návštěvy po uzavření.
agreed-stopped = Zastaveno
agreed-stopped-guest = { $name } už nic nečte.
agreed-stopped-guest-soon = { $name } přestane číst, jakmile bude mít telefon některého koordinátora signál.
agreed-stopped-referral = Neodešle se: předání, { $name }
agreed-stopped-letter = Neodešle se: { $name }, rozepsáno v tomto telefonu
agreed-has = Tohle už odešlo. Řekněte jim to.
agreed-has-one = { $name }, { $when }
agreed-has-late = { $name }, { $when }: po odmítnutí. Vyžádejte si to zpět.
agreed-has-file = zapečetěný soubor, { $name }
agreed-kept-files = Dosud uložené fotografie a nahrávky: { $count }. Zmizí, až se případ smaže.
agreed-nobody = někdo, kdo není jmenován
agreed-basis = Jiný základ
agreed-basis-title = Na čem jiném to stojí?
agreed-basis-text = Jen tam, kde to zákon dává. Zůstane v historii a dotyčná osoba to může vidět. Když potom řekne ne, zase se to zastaví.
agreed-basis-which = Právní základ
agreed-basis-why = Proč
agreed-basis-why-missing = Napište jednou větou proč.
agreed-basis-which-missing = Vyberte jeden.
agreed-basis-stands = Bez souhlasu, na základě: { $basis }
agreed-go = Otevřít odpovědi
agreed-not-missing = Nikdo se ještě nezeptal: { $purpose }
agreed-not-refused = Odpověď byla ne: { $purpose }
agreed-not-withdrawn = Vzato zpět: { $purpose }
agreed-letter = Odsud se neposílá. Můžete ho napsat a vytisknout, aby si ho osoba vzala sama. Aby šel odeslat, zapište nejdřív její ano, nebo na čem jiném to stojí.
agreed-not-noted = Nezapsáno jako odeslané. Pokud si ho bere sama, zvolte to.

## Who from outside reads a case

outside-title = Hosté zvenčí
outside-only-coordinator = Kdo zvenčí čte, vidí koordinátoři.
outside-none = Nikdo zvenčí
outside-none-text = Žádný host nečte případ a žádný odkaz nečeká.
outside-now = Právě čtou
outside-door = Odkazy
outside-door-text = Odkazy od kolegů jsou jen na jejich zařízení.
outside-door-open = Zatím neotevřeno
outside-door-waits = Otevřeno, čeká na vpuštění
outside-before = Četli dříve
outside-consent = Souhlas: { $state }, { $when }
outside-consent-none = Souhlas: nikdo se nezeptal
outside-case-gone = Případ v tomto zařízení není
outside-to-case = Otevřít případ
outside-name-missing = Host
outside-end-all = Ukončit všechny
outside-end-all-title = Ukončit všechny?
outside-end-all-text = Hosté: { $guests }, odkazy: { $links }. Už nic nepřečtou; co odpověděli, zůstane v případech.
outside-end-all-done = Vše ukončeno

## In what she may ask to see

given-title = Kdo z toho něco dostal
given-none = Mimo síť nikdo.
given-file = { $when }: zapečetěný soubor beze jména pro: { $name }
given-guest = { $when }: beze jména četl jako host: { $name }
given-guest-until = { $when }: beze jména četl jako host: { $name }, nejdéle do { $until }
given-paper = { $when }: { $what }, vytištěno nebo předáno
given-paper-named = { $when }: { $what }, se jménem, vytištěno nebo předáno
given-referral = { $when }: předáno službě { $name }
given-table = { $when }: v tabulce beze jmen, počet případů: { $count }
given-table-named = { $when }: v tabulce se jmény, počet případů: { $count }
given-by = { $what } ({ $who })
