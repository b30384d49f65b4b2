### What the person agreed to and what follows from it, what else there is to stand on, who from outside reads something, and who was given something.
### plain wording, to be checked by a native speaker: every line of this file

agreed-title = Čo z odpovedí vyplýva
agreed-text = Každá odpoveď platí sama za seba. Nie nikdy nebráni pomoci.
agreed-use-service = Bez neho z prípadu nič neodíde a koordinátori rozhodnú o vymazaní.
agreed-use-identity-to-team = Meno v zoznamoch a na papieroch kolegov, ktorí v prípade nepracujú.
agreed-use-share-with-service = Hostia, zapečatené súbory, odporúčania službám, listy službám.
agreed-use-contact-respondent = Listy škole, úradu, prenajímateľovi.
agreed-use-represent = Sťažnosť, ktorú podáme my.
agreed-use-share-with-landlord = List pre prenajímateľa.
agreed-use-photo-recording = Nové fotografie a hlasové záznamy.
agreed-use-story-anonymised = Teren príbehy nerobí. Kto nejaký píše, pozrie sa najprv sem.
agreed-use-statistics = Tabuľky, ktoré odídu bez mien.
agreed-use-after-contact = Volania, správy a plánované návštevy po uzavretí.
agreed-stopped = Zastavené
agreed-stopped-guest = { $name } už nič nečíta.
agreed-stopped-guest-soon = { $name } prestane čítať, len čo bude mať telefón niektorého koordinátora signál.
agreed-stopped-referral = Neodošle sa: odporúčanie, { $name }
agreed-stopped-letter = Neodošle sa: { $name }, rozpísané v tomto telefóne
agreed-has = Toto už odišlo. Povedzte im to.
agreed-has-one = { $name }, { $when }
agreed-has-late = { $name }, { $when }: po odmietnutí. Vyžiadajte si to späť.
agreed-has-file = zapečatený súbor, { $name }
agreed-kept-files = Doteraz uložené fotografie a nahrávky: { $count }. Zmiznú, keď sa prípad vymaže.
agreed-nobody = niekto, kto nie je menovaný
agreed-basis = Iný základ
agreed-basis-title = Na čom inom to stojí?
agreed-basis-text = Len tam, kde to zákon dáva. Zostane v histórii a dotknutá osoba to môže vidieť. Ak potom povie nie, znova sa to zastaví.
agreed-basis-which = Právny základ
agreed-basis-why = Prečo
agreed-basis-why-missing = Napíšte jednou vetou prečo.
agreed-basis-which-missing = Vyberte jeden.
agreed-basis-stands = Bez súhlasu, na základe: { $basis }
agreed-go = Otvoriť odpovede
agreed-not-missing = Nikto sa ešte neopýtal: { $purpose }
agreed-not-refused = Odpoveď bola nie: { $purpose }
agreed-not-withdrawn = Vzaté späť: { $purpose }
agreed-letter = Odtiaľto sa neposiela. Môžete ho napísať a vytlačiť, aby si ho osoba vzala sama. Aby sa dal odoslať, zapíšte najprv jej áno, alebo na čom inom to stojí.
agreed-not-noted = Nezapísané ako odoslané. Ak si ho berie sama, zvoľte to.

## Who from outside reads a case

outside-title = Hostia zvonka
outside-only-coordinator = Kto zvonka číta, vidia koordinátori.
outside-none = Nikto zvonka
outside-none-text = Žiadny hosť nečíta prípad a žiadny odkaz nečaká.
outside-now = Práve čítajú
outside-door = Odkazy
outside-door-text = Odkazy od kolegov sú len na ich zariadení.
outside-door-open = Zatiaľ neotvorené
outside-door-waits = Otvorené, čaká na vpustenie
outside-before = Čítali skôr
outside-consent = Súhlas: { $state }, { $when }
outside-consent-none = Súhlas: nikto sa neopýtal
outside-case-gone = Prípad v tomto zariadení nie je
outside-to-case = Otvoriť prípad
outside-name-missing = Hosť
outside-end-all = Ukončiť všetkých
outside-end-all-title = Ukončiť všetkých?
outside-end-all-text = Hostia: { $guests }, odkazy: { $links }. Už nič neprečítajú; čo odpovedali, zostane v prípadoch.
outside-end-all-done = Všetko ukončené

## In what she may ask to see

given-title = Kto z toho niečo dostal
given-none = Mimo siete nikto.
given-file = { $when }: zapečatený súbor bez mena pre: { $name }
given-guest = { $when }: bez mena čítal ako hosť: { $name }
given-guest-until = { $when }: bez mena čítal ako hosť: { $name }, najdlhšie do { $until }
given-paper = { $when }: { $what }, vytlačené alebo odovzdané
given-paper-named = { $when }: { $what }, s menom, vytlačené alebo odovzdané
given-referral = { $when }: odporúčané službe { $name }
given-table = { $when }: v tabuľke bez mien, počet prípadov: { $count }
given-table-named = { $when }: v tabuľke s menami, počet prípadov: { $count }
given-by = { $what } ({ $who })
