import { utf8, type Bytes } from "../base/bytes.ts";

/**
 * What every packed text may refer back to: the ordinary words of casework in four languages, by the topics of our own code lists, then the small
 * words of each, then shapes, codes and columns of entries as they are written here.
 * Frozen: whoever holds an envelope packed with it needs exactly these bytes. A better one gets the next number. The most frequent stands last,
 * because near references are the shortest.
 */
export const dictionary1 = (): Bytes => utf8(slovak + romanian + czech + hungarian + shapes());

const slovak =
  " klientka, klient, mama, matka, otec, manžel, manželka, priateľ, sestra, brat, syn, dcéra, dieťa, deti, babka, dedko, vnuk, sused, susedka, " +
  "rodina, rodiny, rodičia, tehotná, pôrod, bábätko, maloleté, opatrovník, opatrovníctvo, výživné, rozvod" +
  " občiansky preukaz, rodný list, sobášny list, trvalý pobyt, prihlásenie, potvrdenie, žiadosť, žiadosti, tlačivo, formulár, vyplnili sme, " +
  "podpísala, príloha, doklady, kópia, pečiatka, overenie, splnomocnenie" +
  " úrad práce, sociálnych vecí a rodiny, dávka v hmotnej núdzi, príspevok na bývanie, rodinné prídavky, rodičovský príspevok, dôchodok, " +
  "invalidný, aktivačné práce, sociálna poisťovňa, zdravotná poisťovňa, nedoplatok, preplatok, vyplatili, zamietli, odvolanie, rozhodnutie, " +
  "lehota" +
  " dlh, dlhy, dlží, exekúcia, exekútor, splátkový kalendár, splátky, osobný bankrot, nebanková pôžička, faktúra, upomienka, účet, peniaze, " +
  "eur mesačne" +
  " lekár, lekárka, pediatrička, ambulancia, nemocnica, očkovanie, prehliadka, vyšetrenie, lieky, recept, operácia, choroba, zdravotný stav, " +
  "zdravie, zuby, okuliare, psychiater, tlak, cukrovka, závislosť" +
  " škola, školy, škôlka, trieda, učiteľka, riaditeľ, riaditeľka, žiak, špeciálna, zápis, asistent, dochádzka, vymeškané hodiny, vysvedčenie, " +
  "domáce úlohy, doučovanie, štipendium, obedy, družina" +
  " práca, práce, zamestnávateľ, pracovná zmluva, brigáda, mzda, výplata, výpoveď, nezamestnaná, evidencia, životopis, pohovor, kurz, " +
  "rekvalifikácia" +
  " bývanie, byt, bytu, dom, domu, ubytovňa, nájom, nájomná zmluva, prenajímateľ, majiteľ, kaucia, energie, elektrina, plyn, voda, kúrenie, " +
  "drevo, pleseň, strecha, okná, vypratanie, vysťahovanie, osada, pozemok, stavebné povolenie, obec, obecný úrad, starosta, mesto, mestský úrad" +
  " polícia, súd, súdu, obvinenie, trest, podnet, trestné oznámenie, sťažnosť, diskriminácia, právnik, advokát, centrum právnej pomoci, " +
  "násilie, bitka, ochrana, krízové centrum, pomoc, potraviny, šatstvo, obuv, plienky, nábytok, zbierka" +
  " dohodli sme sa, navštívila som, navštívil som, volala som, volal som, stretli sme sa, sprevádzala som, vysvetlila som, pripravili sme, " +
  "odniesli sme, čakáme na, potrebuje, chce, nechce, nemá, môže, povedala, hovorí, sľúbila, prišla, prišiel, neprišla, nezastihla, dostala, " +
  "odmietli, súhlasí, zajtra, včera, dnes, budúci týždeň, minulý mesiac, pondelok, utorok, streda, štvrtok, piatok, termín, nabudúce" +
  " na sa je to že aby ale ako už len ešte keď alebo pri pre od do za po so zo ku nie sú bol bola boli bude budú by má majú mu jej jeho ich " +
  "ktorý ktorá ktoré podľa preto pred medzi bez aj či kde kto čo tam tu sme som si";

const romanian =
  " beneficiara, beneficiar, mama, mamei, tata, tatăl, soțul, soția, partener, sora, fratele, fiul, fiica, copil, copilul, copii, copiii, " +
  "copiilor, bunica, bunicul, vecin, vecina, familia, familiei, familie, părinți, gravidă, însărcinată, sarcină, naștere, bebeluș, minor, " +
  "tutore, plasament, pensie alimentară, divorț" +
  " act de identitate, buletin, carte de identitate, certificat de naștere, domiciliu, reședință, adeverință, cerere, cererea, cererii, " +
  "formular, am completat, a semnat, anexă, acte, actele, dosar, dosarul, copie, ștampilă, împuternicire, notar" +
  " primărie, primăria, primar, consiliul local, asistent social, asistență socială, ajutor social, venit minim de incluziune, alocație, " +
  "alocația, indemnizație, ajutor de încălzire, pensie, pensia, handicap, certificat, comisie, a fost respins, a fost aprobat, contestație, " +
  "decizie, hotărâre, termen" +
  " datorie, datorii, restanță, executor, executare, rate, eșalonare, împrumut, factură, facturi, somație, cont, bani, lei pe lună" +
  " medic, medicul de familie, cabinet, spital, spitalul, vaccin, vaccinare, control, analize, trimitere, rețetă, medicamente, tratament, " +
  "operație, boală, bolnav, starea de sănătate, sănătate, asigurare, dinți, ochelari, tensiune, diabet, mediator sanitar" +
  " școală, școala, școlii, grădiniță, clasa, învățătoare, profesor, profesoara, director, directoarea, elev, elevi, înscriere, absențe, " +
  "mediator școlar, note, teme, meditații, bursă, rechizite, ghiozdan, masă caldă, abandon școlar" +
  " loc de muncă, muncă, angajator, contract de muncă, cu ziua, salariu, concediu, șomaj, șomer, agenția pentru ocuparea forței de muncă, " +
  "curs, calificare, interviu, zilier" +
  " locuință, locuința, locuinței, casă, casa, casei, apartament, chirie, chiria, contract de închiriere, proprietar, garanție, energie " +
  "electrică, curent, gaz, apă, lemne, încălzire, mucegai, acoperiș, geamuri, evacuare, teren, autorizație, comună, comuna, sat, satul, " +
  "cartier, oraș" +
  " poliție, poliția, judecătorie, instanță, proces, amendă, plângere, sesizare, discriminare, refuz, refuzat, avocat, drepturi, violență, " +
  "bătaie, ordin de protecție, centru de criză, ajutor, alimente, haine, încălțăminte, scutece, mobilă, donație" +
  " am stabilit, am vizitat, am vorbit, am sunat, ne-am întâlnit, am însoțit, am explicat, am pregătit, am depus, așteptăm răspunsul, are " +
  "nevoie de, vrea, nu vrea, nu are, poate, a spus, spune, a promis, a venit, nu a venit, a primit, a refuzat, este de acord, mâine, ieri, " +
  "astăzi, azi, săptămâna viitoare, luna trecută, luni, marți, miercuri, joi, vineri, programare, data viitoare, din nou" +
  " că să nu mai doar dar pentru dacă când unde care este sunt era fost fi va vor au am are lui ei lor îl o le îi se la de pe cu din în prin " +
  "până după fără către între și sau ca ce cine cum aici acolo acum apoi încă deja foarte trebuie";

const czech =
  " klientka, klient, maminka, matka, otec, manžel, manželka, přítel, partner, sestra, bratr, syn, dcera, dítě, děti, dětí, dětem, babička, " +
  "dědeček, soused, sousedka, rodina, rodiny, rodině, rodiče, těhotná, těhotenství, porod, miminko, nezletilý, opatrovník, péče, výživné, " +
  "rozvod, OSPOD" +
  " občanský průkaz, rodný list, trvalý pobyt, přihlášení, potvrzení, žádost, žádosti, formulář, vyplnili jsme, podepsala, příloha, doklady, " +
  "dokumenty, kopie, razítko, ověření, plná moc, datová schránka" +
  " úřad práce, úřadu práce, městský úřad, sociální odbor, sociální pracovnice, hmotná nouze, příspěvek na živobytí, příspěvek na bydlení, " +
  "doplatek, přídavky na děti, rodičovský příspěvek, mateřská, důchod, invalidní, mimořádná okamžitá pomoc, dávky, dávka, nedoplatek, " +
  "přeplatek, vyplatili, zamítli, odvolání, rozhodnutí, lhůta, správa sociálního zabezpečení" +
  " dluh, dluhy, dluží, dlužné, exekuce, exekutor, splátkový kalendář, splátky, oddlužení, insolvence, půjčka, faktura, upomínka, účet, " +
  "peníze, korun měsíčně" +
  " lékař, lékařka, dětská doktorka, ordinace, nemocnice, očkování, prohlídka, vyšetření, léky, recept, operace, nemoc, zdravotní stav, " +
  "zdraví, pojišťovna, zuby, brýle, psychiatr, tlak, cukrovka, závislost" +
  " škola, školy, školu, školka, třída, učitelka, ředitel, ředitelka, žák, speciální, zápis, asistent, docházka, omluvenka, zameškané hodiny, " +
  "absence, vysvědčení, domácí úkoly, doučování, stipendium, obědy, družina, poradna" +
  " práce, práci, zaměstnavatel, pracovní smlouva, brigáda, mzda, výplata, výpověď, nezaměstnaná, evidence, životopis, pohovor, kurz, " +
  "rekvalifikace" +
  " bydlení, byt, bytu, bytě, dům, domu, ubytovna, azylový dům, nájem, nájemné, nájemní smlouva, pronajímatel, majitel, kauce, energie, " +
  "elektřina, plyn, voda, topení, dřevo, plíseň, střecha, okna, vyklizení, vystěhování, obec, obecní úřad, starosta, město" +
  " policie, soud, soudu, přestupek, pokuta, trestní oznámení, stížnost, podnět, diskriminace, odmítli, právník, advokát, poradna, násilí, " +
  "bití, ochrana, krizové centrum, pomoc, potraviny, oblečení, boty, pleny, nábytek, sbírka" +
  " domluvili jsme se, navštívila jsem, navštívil jsem, volala jsem, volal jsem, sešli jsme se, doprovodila jsem, vysvětlila jsem, připravili " +
  "jsme, odnesli jsme, čekáme na, potřebuje, chce, nechce, nemá, může, řekla, říká, slíbila, přišla, přišel, nepřišla, nezastihla, dostala, " +
  "odmítla, souhlasí, zítra, včera, dnes, příští týden, minulý měsíc, pondělí, úterý, středa, čtvrtek, pátek, termín, příště, znovu" +
  " na se je to že aby ale jako už jen ještě když nebo při pro od do za po se ze ke ne jsou byl byla byli bude budou by má mají mu její jeho " +
  "jejich který která které podle protože proto před mezi bez také kde kdo co tam tady jsme jsem si k v s z o u i a";

const hungarian =
  " ügyfél, ügyfelünk, anya, anyja, édesanya, édesapa, apa, apja, férje, felesége, élettársa, nővére, testvére, fia, lánya, gyermek, gyermeke, " +
  "gyermekek, gyerek, gyereket, gyerekek, gyerekeket, gyerekeknek, nagymama, nagyapa, szomszéd, rokon, család, családja, családot, családnak, " +
  "szülő, szülők, várandós, terhes, szülés, kisbaba, újszülött, kiskorú, gyám, gyámhivatal, tartásdíj, válás, gyermekjólét" +
  " személyi igazolvány, lakcímkártya, születési anyakönyvi kivonat, állandó lakcím, bejelentkezés, igazolás, igazolást, kérelem, kérelmet, " +
  "nyomtatvány, kitöltöttük, aláírta, melléklet, iratok, papírok, másolat, pecsét, meghatalmazás, ügyfélkapu" +
  " önkormányzat, önkormányzati, polgármesteri hivatal, polgármester, jegyző, kormányhivatal, járási hivatal, családsegítő, szociális munkás, " +
  "segély, segélyt, települési támogatás, lakhatási támogatás, családi pótlék, gyes, gyed, rendszeres gyermekvédelmi kedvezmény, nyugdíj, " +
  "rokkantsági, ápolási díj, közgyógyellátás, hátralék, elutasították, jóváhagyták, fellebbezés, határozat, határozatot, határidő" +
  " adósság, tartozás, tartozása, tartozik, végrehajtás, végrehajtó, részletfizetés, részlet, kölcsön, uzsora, magáncsőd, számla, számlát, " +
  "felszólítás, felszólító levél, bankszámla, pénz, forint, havi" +
  " orvos, orvosa, orvoshoz, háziorvos, gyermekorvos, védőnő, rendelő, rendelés, kórház, kórházban, oltás, szűrés, vizsgálat, gyógyszer, " +
  "gyógyszert, recept, beutaló, műtét, betegség, beteg, egészségi állapota, fogorvos, szemüveg, pszichiáter, vérnyomás, cukorbeteg, függőség" +
  " iskola, iskolai, iskolában, iskolába, iskolát, óvoda, óvodában, osztály, tanító, tanár, osztályfőnök, igazgató, tanuló, beíratás, " +
  "gyógypedagógiai, szakértői vélemény, hiányzás, igazolatlan óra, bizonyítvány, házi feladat, korrepetálás, tanoda, ösztöndíj, tankönyv, " +
  "étkezés, magántanuló" +
  " munka, munkát, munkahely, munkáltató, munkaszerződés, alkalmi munka, közmunka, közfoglalkoztatás, fizetés, bér, felmondás, munkanélküli, " +
  "álláskereső, munkaügyi központ, önéletrajz, állásinterjú, tanfolyam, képzés, szakma" +
  " lakás, lakásban, lakást, lakhatás, ház, házban, albérlet, bérlakás, bérlet, bérleti szerződés, bérbeadó, tulajdonos, kaució, rezsi, " +
  "közüzemi, áram, villany, villanyszámla, gáz, víz, fűtés, tűzifa, penész, tető, ablak, kilakoltatás, kiköltözés, szálló, átmeneti otthon, " +
  "telep, telepen, falu, faluban, város, utca" +
  " rendőrség, bíróság, tárgyalás, szabálysértés, bírság, feljelentés, panasz, panaszt, diszkrimináció, egyenlő bánásmód, elutasítás, ügyvéd, " +
  "jogsegély, jogi segítség, erőszak, bántalmazás, védelem, krízisközpont, segítség, segítséget, élelmiszer, csomag, ruha, cipő, pelenka, " +
  "bútor, adomány" +
  " megbeszéltük, meglátogattam, felhívtam, felkerestem, találkoztunk, elkísértem, elmagyaráztam, előkészítettük, beadtuk, várjuk a választ, " +
  "szüksége van, szeretne, szeretné, nem akar, nincs, tud, elmondta, mondja, megígérte, eljött, nem jött el, nem értem el, megkapta, " +
  "beleegyezett, holnap, tegnap, ma, jövő héten, a múlt hónapban, hétfő, hétfőn, kedd, kedden, szerda, szerdán, csütörtök, csütörtökön, " +
  "péntek, pénteken, időpont, időpontot, legközelebb, ismét, újra" +
  " és hogy nem is meg van volt lesz már még csak de ha mert akkor ezért így úgy azt ezt az a egy el ki be fel le majd most vele neki tőle " +
  "nála róla miatt után előtt között szerint kell lehet kellene tudja kérte kéri adott adta vagy minden mindig több nagyon jól sem sincs ami " +
  "aki ahol amikor";

/** As `value-columns.ts` writes them. */
function shapes(): string {
  const fact = (field: string, more = "") => `[["k","at","z","f","v"${more}],["fact","${field}"]],`;
  const followUp = (keys: string) =>
    `[["k","methods","channel","on","clock","note",${keys}"at","z"],["followUp",null]],`;
  return (
    `"unmerged","merged","samePerson","mergedInto","group"[["k","at","z","other","as"],["merged",null]],[["k","at","z","other","as"],["mergedInto",null]],[["k","at","z","merge"],["unmerged",null]],[["k","at","z","identity"],["named",null]],` +
    `[["k","person","device","name","at"],["person",null]],[["k","name","at"],["network",null]],[["k","at","z","to","r"],["assigned",null]],[["k","at","z","to"],["assigned",null]],` +
    `["phone_ok","message_ok","visit_ok","no_voicemail","no_letters","only_through_someone"]"consent_art9""nonprofit_9d""vital""legal_claims""legal_duty""social_care_9h""anonymous"\n` +
    `"service"\n"identity_to_team"\n"share_with_service"\n"contact_respondent"\n"represent"\n"share_with_landlord"\n"photo_recording"\n"story_anonymised"\n"statistics"\n"after_contact"\n` +
    `"given"\n"given"\n"refused"\n"withdrawn"\n"resolved"\n"partly"\n"referred"\n"no_contact"\n"not_possible"\n"duplicate"\n` +
    `"discrimination"\n"crisis_pregnancy"\n"housing"\n"general"\n"today"\n"week"\n"normal"\n"hu"\n"cs"\n"ro"\n"sk"\n"rom"\n` +
    `["documents"]\n["benefits"]\n["debt"]\n["health"]\n["education"]\n["employment"]\n["housing","energy"]\n["legal"]\n["family"]\n["violence"]\n["food_inkind"]\n["civic"]\n["other"]\n` +
    `{"adults":2,"children":3}\n{"women":1,"men":0,"children":2,"unknown":0}\n"HU-BE-26-"\n"CZ-26-"\n"RO-26-"\n"SK-26-"\n"+36 "\n"+420 "\n"+40 "\n"+421 "\n` +
    fact("child_at_risk") +
    fact("safety_flag") +
    fact("good_practice") +
    fact("retention_until") +
    fact("people_helped") +
    fact("adults_children") +
    `[["k","at","z","text","due"],["question",null]],[["k","at","z","text"],["question",null]],[["k","at","z","to","text"],["answer",null]],` +
    `[["k","at","z","note","on","clock","r"],["reopened",null]],[["k","at","z","outcome","note","on","clock","seen"],["closed",null]],[["k","at","z","purpose","state","on","clock","how"],["consent",null]],[["k","at","z","purpose","state","on","clock"],["consent",null]],` +
    followUp(`"minutes","next","topics","people",`) +
    followUp(`"minutes","topics",`) +
    `[[["k","at","z","type","no","on","clock","anonymous","identity"],["opened",null]],` +
    fact("region") +
    fact("settlement") +
    fact("urgency") +
    fact("need") +
    fact("request_in_words") +
    fact("legal_basis") +
    fact("language") +
    `[["at","z","k","methods","channel","on","clock","note","minutes","next","topics"],["followUp",null]],` +
    fact("person_label") +
    fact("full_name") +
    fact("birth_year") +
    fact("phone") +
    fact("contact_safe") +
    fact("contact_note") +
    fact("address") +
    fact("urgency", ',"r"') +
    fact("need", ',"r"') +
    fact("request_in_words", ',"r"') +
    followUp("") +
    followUp(`"next",`) +
    `[[["k","methods","channel","on","clock","note","minutes","next","at","z"],["followUp",null]],` +
    `[["k","methods","channel","on","clock","note","minutes","at","z"],["followUp",null]]]\n[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]\n[0,1,0,0,1,0,2,0,1,0,0,0]\n` +
    `[@]\n[@]\n#\n#\n#\n120\n120\n120\n60\n60\n60\n["accompaniment_admin"]\n["mediation_followup"]\n["phone_email"]\n["personal_oral"]\n["personal_oral","accompaniment_admin"]\n"email"\n"message"\n"event"\n"phone"\n"in_person"\n"in_person"\n` +
    `30\n15\n20\n45\n60\n90\n"2027-01-"2026-12-0"2026-11-1"2026-11-22T14:30"\n"2026-11-22T09:15"\n^\n^\n^\nfalse\nfalse\ntrue\ntrue\ntrue\n`
  );
}
