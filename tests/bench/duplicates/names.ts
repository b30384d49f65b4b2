import type { Country } from "../../../src/domain/cases/region.ts";

/*
 * Names as people in the four countries bear them, written down without looking at what the matcher knows. Given names stand with what the family
 * calls the person and with how a clerk across the border writes her.
 */

export interface GivenName {
  readonly name: string;
  readonly sex: "f" | "m";
  readonly short: readonly string[];
  readonly elsewhere: Partial<Readonly<Record<Country, string>>>;
  /** The matcher's list of given names does not have it, in any form. */
  readonly heldOut: boolean;
}

type Row = readonly [
  name: string,
  short?: string,
  elsewhere?: Partial<Readonly<Record<Country, string>>>,
];

const common: Readonly<Record<Country, Readonly<Record<"f" | "m", readonly Row[]>>>> = {
  HU: {
    m: [
      ["János", "Jani Jancsi", { CZ: "Jan", SK: "Ján", RO: "Ioan" }],
      ["József", "Józsi Jóska", { CZ: "Josef", SK: "Jozef", RO: "Iosif" }],
      ["István", "Pista Isti", { CZ: "Štěpán", SK: "Štefan", RO: "Ștefan" }],
      ["László", "Laci", { CZ: "Ladislav", SK: "Ladislav", RO: "Ladislau" }],
      ["Sándor", "Sanyi", { CZ: "Alexandr", SK: "Alexander", RO: "Alexandru" }],
      ["György", "Gyuri", { CZ: "Jiří", SK: "Juraj", RO: "Gheorghe" }],
      ["Ferenc", "Feri", { CZ: "František", SK: "František", RO: "Francisc" }],
      ["Mihály", "Misi", { CZ: "Michal", SK: "Michal", RO: "Mihai" }],
      ["Béla", "", { SK: "Vojtech" }],
      ["Gábor", "Gabi", { SK: "Gabriel", RO: "Gabriel" }],
      ["Zoltán", "Zoli"],
      ["Tibor", "Tibi"],
      ["Krisztián", "Krisz", { CZ: "Kristián", SK: "Kristián", RO: "Cristian" }],
      ["Dávid", "", { CZ: "David", SK: "Dávid", RO: "David" }],
      ["Lajos", "Lali", { CZ: "Ludvík", SK: "Ľudovít", RO: "Ludovic" }],
    ],
    f: [
      ["Mária", "Marika Mari", { CZ: "Marie", SK: "Mária", RO: "Maria" }],
      ["Erzsébet", "Erzsi Bözsi", { CZ: "Alžběta", SK: "Alžbeta", RO: "Elisabeta" }],
      ["Ilona", "Ica Ilonka", { CZ: "Helena", SK: "Helena", RO: "Elena" }],
      ["Katalin", "Kati", { CZ: "Kateřina", SK: "Katarína", RO: "Ecaterina" }],
      ["Zsuzsanna", "Zsuzsa Zsuzsi", { CZ: "Zuzana", SK: "Zuzana", RO: "Suzana" }],
      ["Anna", "Panni Annus", { CZ: "Anna", SK: "Anna", RO: "Ana" }],
      ["Margit", "Manci", { CZ: "Markéta", SK: "Margita", RO: "Margareta" }],
      ["Julianna", "Juli", { SK: "Juliana", RO: "Iuliana" }],
      ["Éva", "Évi", { CZ: "Eva", SK: "Eva", RO: "Eva" }],
      ["Krisztina", "Kriszti", { CZ: "Kristýna", SK: "Kristína", RO: "Cristina" }],
      ["Rozália", "Rozi", { CZ: "Rozálie", SK: "Rozália", RO: "Rozalia" }],
      ["Piroska", "Piri"],
      ["Veronika", "Vera", { CZ: "Veronika", SK: "Veronika", RO: "Veronica" }],
      ["Mónika", "Móni", { CZ: "Monika", SK: "Monika", RO: "Monica" }],
      ["Gizella", "Gizi", { SK: "Gizela", RO: "Ghizela" }],
    ],
  },
  CZ: {
    m: [
      ["Jan", "Honza Jenda", { HU: "János", SK: "Ján", RO: "Ioan" }],
      ["Josef", "Pepa", { HU: "József", SK: "Jozef", RO: "Iosif" }],
      ["Jiří", "Jirka", { HU: "György", SK: "Juraj", RO: "Gheorghe" }],
      ["František", "Franta", { HU: "Ferenc", SK: "František", RO: "Francisc" }],
      ["Štěpán", "", { HU: "István", SK: "Štefan", RO: "Ștefan" }],
      ["Petr", "Péťa", { HU: "Péter", SK: "Peter", RO: "Petru" }],
      ["Václav", "Vašek"],
      ["Miroslav", "Mirek"],
      ["Ladislav", "Láďa", { HU: "László", SK: "Ladislav" }],
      ["Milan", ""],
      ["Zdeněk", "Zdenda"],
      ["Tomáš", "Tom", { HU: "Tamás", SK: "Tomáš", RO: "Toma" }],
    ],
    f: [
      ["Marie", "Mařenka Maruška", { HU: "Mária", SK: "Mária", RO: "Maria" }],
      ["Jana", "Janička", { SK: "Jana", RO: "Ioana" }],
      ["Helena", "Helča", { HU: "Ilona", SK: "Helena", RO: "Elena" }],
      ["Alžběta", "Běta", { HU: "Erzsébet", SK: "Alžbeta", RO: "Elisabeta" }],
      ["Kateřina", "Katka", { HU: "Katalin", SK: "Katarína", RO: "Ecaterina" }],
      ["Zuzana", "Zuzka", { HU: "Zsuzsanna", SK: "Zuzana", RO: "Suzana" }],
      ["Věra", "Věrka", { SK: "Viera", RO: "Vera" }],
      ["Lucie", "Lucka", { HU: "Lúcia", SK: "Lucia", RO: "Lucia" }],
      ["Jiřina", "Jiřinka"],
      ["Markéta", "Markétka", { HU: "Margit", SK: "Margita", RO: "Margareta" }],
      ["Dana", "Danuška"],
      ["Božena", "Boženka"],
    ],
  },
  RO: {
    m: [
      ["Ion", "Ionel Nelu", { HU: "János", CZ: "Jan", SK: "Ján" }],
      ["Gheorghe", "Gigi Ghiță", { HU: "György", CZ: "Jiří", SK: "Juraj" }],
      ["Ștefan", "Fane", { HU: "István", CZ: "Štěpán", SK: "Štefan" }],
      ["Vasile", "Vasilică", { HU: "Vazul" }],
      ["Constantin", "Costel Costică", { HU: "Konstantin", CZ: "Konstantin", SK: "Konštantín" }],
      ["Nicolae", "Nicu", { HU: "Miklós", CZ: "Mikuláš", SK: "Mikuláš" }],
      ["Alexandru", "Sandu Alex", { HU: "Sándor", CZ: "Alexandr", SK: "Alexander" }],
      ["Mihai", "Mișu", { HU: "Mihály", CZ: "Michal", SK: "Michal" }],
      ["Dumitru", "Mitică", { HU: "Demeter" }],
      ["Florin", "Florinel"],
      ["Petru", "Petrică", { HU: "Péter", CZ: "Petr", SK: "Peter" }],
      ["Marian", "Marinel", { CZ: "Marián", SK: "Marián", HU: "Marián" }],
    ],
    f: [
      ["Maria", "Măriuța Mărioara", { HU: "Mária", CZ: "Marie", SK: "Mária" }],
      ["Elena", "Lenuța", { HU: "Ilona", CZ: "Helena", SK: "Helena" }],
      ["Ioana", "Ionela", { HU: "Johanna", CZ: "Jana", SK: "Jana" }],
      ["Ana", "Anuța Anica", { HU: "Anna", CZ: "Anna", SK: "Anna" }],
      ["Ecaterina", "Catinca", { HU: "Katalin", CZ: "Kateřina", SK: "Katarína" }],
      ["Elisabeta", "Veta", { HU: "Erzsébet", CZ: "Alžběta", SK: "Alžbeta" }],
      ["Mihaela", "Miha", { HU: "Mihaéla", CZ: "Michaela", SK: "Michaela" }],
      ["Georgeta", "Geta"],
      ["Cristina", "Cristi", { HU: "Krisztina", CZ: "Kristýna", SK: "Kristína" }],
      ["Alexandra", "Sanda", { HU: "Alexandra", CZ: "Alexandra", SK: "Alexandra" }],
      ["Margareta", "Reta", { HU: "Margit", CZ: "Markéta", SK: "Margita" }],
      ["Daniela", "Dana", { HU: "Daniella", CZ: "Daniela", SK: "Daniela" }],
    ],
  },
  SK: {
    m: [
      ["Ján", "Janko Jano", { HU: "János", CZ: "Jan", RO: "Ioan" }],
      ["Jozef", "Jožko Jožo", { HU: "József", CZ: "Josef", RO: "Iosif" }],
      ["Štefan", "Števo", { HU: "István", CZ: "Štěpán", RO: "Ștefan" }],
      ["Juraj", "Ďuro", { HU: "György", CZ: "Jiří", RO: "Gheorghe" }],
      ["Michal", "Miško", { HU: "Mihály", CZ: "Michal", RO: "Mihai" }],
      ["Ľudovít", "Ľudo", { HU: "Lajos", CZ: "Ludvík", RO: "Ludovic" }],
      ["Vojtech", "Vojto", { HU: "Béla", CZ: "Vojtěch" }],
      ["Peter", "Peťo", { HU: "Péter", CZ: "Petr", RO: "Petru" }],
      ["Pavol", "Paľo", { HU: "Pál", CZ: "Pavel", RO: "Pavel" }],
      ["Ondrej", "Ondro", { HU: "András", CZ: "Ondřej", RO: "Andrei" }],
      ["Marek", "", { HU: "Márk", CZ: "Marek", RO: "Marcu" }],
      ["Jaroslav", "Jaro", { CZ: "Jaroslav" }],
    ],
    f: [
      ["Mária", "Marka Marienka", { HU: "Mária", CZ: "Marie", RO: "Maria" }],
      ["Alžbeta", "Betka", { HU: "Erzsébet", CZ: "Alžběta", RO: "Elisabeta" }],
      ["Helena", "Helenka", { HU: "Ilona", CZ: "Helena", RO: "Elena" }],
      ["Katarína", "Katka", { HU: "Katalin", CZ: "Kateřina", RO: "Ecaterina" }],
      ["Zuzana", "Zuzka", { HU: "Zsuzsanna", CZ: "Zuzana", RO: "Suzana" }],
      ["Jolana", "Jolanka", { HU: "Jolán", CZ: "Jolana" }],
      ["Gizela", "Gizka", { HU: "Gizella", CZ: "Gizela" }],
      ["Viera", "Vierka", { CZ: "Věra" }],
      ["Margita", "Gita", { HU: "Margit", CZ: "Markéta", RO: "Margareta" }],
      ["Renáta", "", { HU: "Renáta", CZ: "Renata", RO: "Renata" }],
      ["Irena", "Irenka", { HU: "Irén", CZ: "Irena", RO: "Irina" }],
      ["Anna", "Anička", { HU: "Anna", CZ: "Anna", RO: "Ana" }],
    ],
  },
};

const heldOut: typeof common = {
  HU: {
    m: [
      ["Bertalan", "Berci", { SK: "Bartolomej", RO: "Bartolomeu" }],
      ["Szabolcs", "Szabi"],
      ["Botond", "Boti"],
      ["Vince", "", { CZ: "Vincenc", SK: "Vincent" }],
      ["Szilárd", "Szilu"],
      ["Rómeó", ""],
    ],
    f: [
      ["Boglárka", "Bogi"],
      ["Gyöngyi", ""],
      ["Ildikó", "Ildi"],
      ["Zsanett", "Zsani", { SK: "Žaneta", CZ: "Žaneta" }],
      ["Szamanta", "", { CZ: "Samanta", SK: "Samanta", RO: "Samanta" }],
      ["Hajnalka", "Hajni"],
    ],
  },
  CZ: {
    m: [
      ["Zbyněk", "Zbyňa"],
      ["Bořivoj", "Bořek"],
      ["Vladivoj", ""],
      ["Vratislav", "Vráťa"],
      ["Kvido", ""],
      ["Hynek", ""],
    ],
    f: [
      ["Zlata", "Zlatuška"],
      ["Drahomíra", "Draha"],
      ["Vlasta", "Vlastička"],
      ["Miluše", "Miluška"],
      ["Leona", ""],
      ["Apolena", "Apolenka", { HU: "Apollónia", SK: "Apolónia", RO: "Apolonia" }],
    ],
  },
  RO: {
    m: [
      ["Horațiu", ""],
      ["Codruț", "Codruțu"],
      ["Narcis", ""],
      ["Doru", "Dorel"],
      ["Iustin", "Iusti", { HU: "Jusztin", CZ: "Justin", SK: "Justín" }],
      ["Traian", "", { HU: "Traján" }],
    ],
    f: [
      ["Luminița", "Lumi"],
      ["Viorica", "Vio"],
      ["Crenguța", ""],
      ["Smaranda", ""],
      ["Mirabela", ""],
      ["Lăcrămioara", "Lăcri"],
    ],
  },
  SK: {
    m: [
      ["Svetozár", "Sveto"],
      ["Lubor", "Luborko"],
      ["Rastislav", "Rasťo"],
      ["Želmír", ""],
      ["Tichomír", ""],
      ["Bohumil", "Bohuš"],
    ],
    f: [
      ["Blažena", "Blaženka"],
      ["Ľubica", "Ľubka"],
      ["Želmíra", ""],
      ["Darina", "Darinka"],
      ["Slavomíra", "Slávka"],
      ["Vlastimila", "Vlasta"],
    ],
  },
};

/** More of what people are called, without another form that comes to mind: names repeat in a village, but not as much as a short list would. */
const others: Readonly<Record<Country, Readonly<Record<"f" | "m", string>>>> = {
  HU: {
    m: "Attila Tamás Péter Róbert Norbert Richárd Roland Balázs Gyula Kálmán Imre Ernő Dezső Árpád Rudolf Elemér Géza Barna Dominik Kevin Levente Máté Zsolt Csaba Vilmos Jenő",
    f: "Andrea Tünde Edit Anita Rita Bettina Renáta Gabriella Beáta Klára Teréz Magdolna Melinda Vivien Dorina Alexandra Bernadett Orsolya Irén Aranka Etelka Vanessza Noémi Barbara Emese Sarolta",
  },
  CZ: {
    m: "Pavel Martin Jaroslav Michal Karel Lukáš Roman Vladimír Stanislav David Patrik Dušan Emil Rudolf Antonín Robert Marcel Kamil Denis René Julius Viktor Gejza Vojtěch",
    f: "Eva Hana Anna Lenka Monika Veronika Ivana Michaela Simona Denisa Nikola Natálie Sabina Soňa Renata Vanesa Gizela Margita Iveta Jitka Andrea Olga Barbora Jolana",
  },
  RO: {
    m: "Andrei Gabriel Daniel Marius Ionuț Cristian Adrian Viorel Costin Ilie Sorin Lucian Remus Aurel Samuel Denis Robert Emil Iosif Ladislau Rareș Nelu Cătălin Răzvan",
    f: "Gabriela Mariana Nicoleta Rodica Florentina Simona Claudia Andreea Adriana Camelia Loredana Paraschiva Rozalia Iuliana Denisa Bianca Estera Sorina Larisa Magdalena Anuța Rebeca Delia Silvia",
  },
  SK: {
    m: "Martin Tomáš Dušan Róbert Roman Milan Igor Dezider Koloman Július Eugen Erik Patrik Viliam Gejza Emil Marián Dominik Kamil Alojz Karol Rudolf Kevin",
    f: "Eva Jana Monika Iveta Erika Veronika Martina Ružena Agáta Terézia Ľudmila Emília Vanesa Kristína Klaudia Natália Lenka Lucia Andrea Daniela Magdaléna Žaneta Beáta Žofia",
  },
};

const givenNamesOf = (rows: typeof common, isHeldOut: boolean, country: Country) =>
  (["f", "m"] as const).flatMap((sex) =>
    rows[country][sex].map(([name, short = "", elsewhere = {}]): GivenName => ({
      name,
      sex,
      short: short.split(" ").filter(Boolean),
      elsewhere,
      heldOut: isHeldOut,
    })),
  );

const byCountry = <T>(of: (country: Country) => T): Readonly<Record<Country, T>> => ({
  HU: of("HU"),
  CZ: of("CZ"),
  RO: of("RO"),
  SK: of("SK"),
});

export const commonGivenNames = byCountry((country) => [
  ...givenNamesOf(common, false, country),
  ...(["f", "m"] as const).flatMap((sex) =>
    others[country][sex]
      .split(" ")
      .map((name): GivenName => ({ name, sex, short: [], elsewhere: {}, heldOut: false })),
  ),
]);
export const heldOutGivenNames = byCountry((country) => givenNamesOf(heldOut, true, country));

/** The frequent ones first: in a village a few families are many. */
export const familyNames: Readonly<Record<Country, readonly string[]>> = {
  HU: "Lakatos Horváth Kovács Nagy Tóth Balogh Oláh Rácz Farkas Szabó Kiss Varga Molnár Németh Papp Bogdán Jónás Burai Csonka Gyöngyösi Szűcs Fehér Mezei Kállai Rostás Sztojka Kolompár Ajtai Gulyás Király Csóka Berki Orsós Petrovics Danyi Botos Virág Makula Galamb Baranyi Vörös Török Dömötör Szentgyörgyi Weisz Pusztai Suha Batyi Zsigó Csányi".split(
    " ",
  ),
  CZ: "Horváth Novák Gábor Daniel Lakatoš Kováč Čonka Žiga Demeter Balog Tulej Bílý Černý Malý Novotný Dvořák Růžička Šebesta Kotlár Mirga Ferenc Godla Rác Oláh Němec Kříž Řeháček Veselý Sivák Cína Pešta Dunka Danyi Kroščen Bandy Gina Pohlodko Kučera Chytrý Zajíc Hudák Tomáš Sobotka Pokorný Kolář Holub".split(
    " ",
  ),
  RO: "Lăcătuș Căldăraru Moldovan Rostaș Covaci Lakatos Ciurar Stănescu Radu Dumitru Popescu Ionescu Stoica Marin Țiganu Boldor Ciobanu Șerban Văduva Pătrașcu Munteanu Gheorghiu Bănică Negrea Florea Rupa Mureșan Varga Crișan Linguraru Lingurar Zlătaru Chiș Burcea Tudor Vișan Onciu Rădulescu Matei Cioabă Gabor Drăghici Preda Neagu Dragomir Cârpaci Căldărar Bumbea Iancu".split(
    " ",
  ),
  SK: "Horváth Kováč Balog Lakatoš Oláh Danko Tancoš Gabčo Pokuta Žiga Bandy Kaleja Mika Šarkőzi Rác Kotlár Conka Dunka Ferko Pecha Gunár Bihári Makula Cibuľa Tokár Giňa Polák Sivák Kandráč Miko Holub Červeňák Tomáš Demeter Badžo Nagy Szabó Varga Molnár Bartoš Puky Čurej Ďuďa Hangurbadžo Kroka Berky Radič Baláž".split(
    " ",
  ),
};

export const settlementParts: Readonly<Record<Country, readonly [string, string]>> = {
  HU: [
    "Alsó Felső Nagy Kis Új Ó Tisza Sajó Bodrog Nyír",
    "mintafalva próbaháza szőlőhegy fűzfás kereszt várad bükkös görbe csolnok tégla",
  ],
  CZ: [
    "Horní Dolní Nová Stará Malá Velká Zadní Přední Česká Dlouhá",
    "Zkušebnice Lhotka Vzorovice Březová Hůrka Řečice Žďárná Šumice Kamenná Mlýnice",
  ],
  RO: [
    "Valea Satul Câmpu Poiana Dealu Gura Fundu Lunca Piatra Izvoru",
    "Exempleni Probești Mocanilor Țiglăriei Șesului Rațelor Morii Căldării Bourului Frasinului",
  ],
  SK: [
    "Vyšná Nižná Veľká Malá Stará Nová Krásna Spišská Dolná Horná",
    "Vzorovka Skúšobná Lúčka Hôrka Čierna Ťahanica Jelšovka Ľubotka Žehra Kamenica",
  ],
};
