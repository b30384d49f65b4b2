### What the person agreed to and what follows from it, what else there is to stand on, who from outside reads something, and who was given something.
### plain wording, to be checked by a native speaker: every line of this file

agreed-title = Mi következik a válaszokból
agreed-text = Minden válasz külön áll. A nem sosem akadálya a segítségnek.
agreed-use-service = Nélküle semmi sem megy ki az esetből, és a koordinátorok döntenek a törlésről.
agreed-use-identity-to-team = A név a listákon, és azoknak a kollégáknak a papírjain, akik nem dolgoznak az esetben.
agreed-use-share-with-service = Vendégek, lezárt fájlok, továbbirányítás, levelek szolgáltatásoknak.
agreed-use-contact-respondent = Levelek az iskolának, hivatalnak, bérbeadónak.
agreed-use-represent = Panasz, amelyet mi adunk be.
agreed-use-share-with-landlord = A bérbeadónak szóló lap.
agreed-use-photo-recording = Új fényképek és hangjegyzetek.
agreed-use-story-anonymised = A Teren nem készít történeteket. Aki ír egyet, előbb ezt nézi meg.
agreed-use-statistics = Név nélkül kivitt táblázatok.
agreed-use-after-contact = Hívás, üzenet és tervezett látogatás a lezárás után.
agreed-stopped = Leállt
agreed-stopped-guest = { $name } már nem olvas semmit.
agreed-stopped-guest-soon = { $name } nem olvas többet, amint egy koordinátor telefonjának jele van.
agreed-stopped-referral = Nem megy el: továbbirányítás, { $name }
agreed-stopped-letter = Nem megy el: { $name }, ezen a telefonon elkezdve
agreed-has = Ez már kiment. Szólj nekik.
agreed-has-one = { $name }, { $when }
agreed-has-late = { $name }, { $when }: a nem után. Kérd vissza.
agreed-has-file = lezárt fájl, { $name }
agreed-kept-files = Eddig őrzött fényképek és felvételek: { $count }. Az eset törlésével tűnnek el.
agreed-nobody = valaki, akit nem neveztek meg
agreed-basis = Más jogalap
agreed-basis-title = Mi máson alapul?
agreed-basis-text = Csak ha a törvény ad ilyet. Bekerül az előzményekbe, és az érintett is megnézheti. Ha később nemet mond, újra leáll.
agreed-basis-which = Jogalap
agreed-basis-why = Miért
agreed-basis-why-missing = Írd le egy mondatban, miért.
agreed-basis-which-missing = Válassz egyet.
agreed-basis-stands = Hozzájárulás nélkül, ezen az alapon: { $basis }
agreed-go = A válaszok megnyitása
agreed-not-missing = Még senki sem kérdezte meg: { $purpose }
agreed-not-refused = A válasz nem volt: { $purpose }
agreed-not-withdrawn = Visszavonta: { $purpose }
agreed-letter = Innen nem megy el. Megírhatod, és kinyomtathatod, hogy az érintett maga vigye. Elküldeni akkor lehet, ha előbb beírod az igenjét, vagy hogy mi máson alapul.
agreed-not-noted = Nincs elküldöttnek jelölve. Ha maga viszi el, azt válaszd.

## Who from outside reads a case

outside-title = Külső vendégek
outside-only-coordinator = A koordinátorok látják, ki olvas kívülről.
outside-none = Senki kívülről
outside-none-text = Egyik esetet sem olvassa vendég, és nincs kint link.
outside-now = Most olvasnak
outside-door = Linkek
outside-door-text = A kollégák linkjei a saját eszközükön látszanak.
outside-door-open = Még nem nyitották meg
outside-door-waits = Megnyitották, beengedésre vár
outside-before = Korábban olvastak
outside-consent = Hozzájárulás: { $state }, { $when }
outside-consent-none = Hozzájárulás: senki sem kérdezte meg
outside-case-gone = Az eset nincs ezen az eszközön
outside-to-case = Az eset megnyitása
outside-name-missing = Vendég
outside-end-all = Mind befejezése
outside-end-all-title = Mindet befejezed?
outside-end-all-text = Vendégek: { $guests }, linkek: { $links }. Többet nem olvasnak; a válaszaik az esetekben maradnak.
outside-end-all-done = Mind befejezve

## In what she may ask to see

given-title = Ki kapott belőle valamit
given-none = A hálózaton kívül senki.
given-file = { $when }: lezárt fájl név nélkül, neki: { $name }
given-guest = { $when }: vendégként, név nélkül olvasta: { $name }
given-guest-until = { $when }: vendégként, név nélkül olvasta: { $name }, legfeljebb eddig: { $until }
given-paper = { $when }: { $what }, kinyomtatva vagy továbbadva
given-paper-named = { $when }: { $what }, a névvel, kinyomtatva vagy továbbadva
given-referral = { $when }: továbbirányítva ide: { $name }
given-table = { $when }: egy { $count } esetből álló táblázatban, nevek nélkül
given-table-named = { $when }: egy { $count } esetből álló táblázatban, nevekkel
given-by = { $what } ({ $who })
