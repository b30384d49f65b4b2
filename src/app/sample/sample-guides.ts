import { createLive } from "../../base/live.ts";
import { ok } from "../../base/result.ts";
import {
  foldGuides,
  newGuideId,
  type Guide,
  type GuideEntry,
  type GuideWords,
} from "../../domain/guides/guide.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import { newEntryId } from "../../domain/timeline/entry-id.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import type { AppParts } from "../app.ts";
import type { Guides } from "../guides/guides.ts";
import type { Me } from "../workspace.ts";
import { samplePeople } from "./sample-people.ts";

const dayMs = 24 * 60 * 60 * 1_000;

/** The guides of the sample network. What is asked and kept in them is what Teren's own questions and lists ask for; none of it is law. */
export function guidesInMemory(
  { clock, random }: Pick<AppParts, "clock" | "random">,
  me: () => Pick<Me, "device">,
): () => Promise<Guides> {
  const said: Attributed<GuideEntry>[] = [];
  const list = createLive<readonly Guide[]>([]);
  const say = (entry: GuideEntry, { device }: Pick<Me, "device">): void => {
    const person = personIdOfFirstDevice(device);
    const origin = { device, person, place: "phone", arrivedAt: undefined, clockOffsetMs: 0, clockWrong: false } as const; // prettier-ignore
    said.push({ id: newEntryId(random), entry, origin });
    list.set(foldGuides(said, () => true, personIdOfFirstDevice)); // prettier-ignore
  };
  for (const { by, daysAgo, ...words } of told)
    say({ k: "guide", at: clock.now() - daysAgo * dayMs, guide: newGuideId(random), words }, by);
  const guides: Guides = {
    list,
    write({ guide, words, replaces }) {
      say({ k: "guide", at: clock.now(), guide, ...(words && { words }), r: replaces }, me());
      return Promise.resolve(ok(undefined));
    },
  };
  return () => Promise.resolve(guides);
}

interface Told extends GuideWords {
  readonly by: Pick<Me, "device">;
  readonly daysAgo: number;
}

const { timea, ulrika, mirela } = samplePeople;
const housing = { about: "housing", daysAgo: 24 } as const;
const discrimination = { about: "discrimination", daysAgo: 17 } as const;

const told: readonly Told[] = [
  {
    ...housing,
    by: timea,
    language: "hu",
    title: "Első beszélgetés lakhatási ügyben",
    text: `Nem kell mindent egyszerre megkérdezni. Ami ma számít, elöl áll.

# Ma
- Hol alszanak ma éjjel, és meddig maradhatnak ott?
- Kaptak-e felmondást? Mikor vették át? A levél és a boríték is kell.
- Hány felnőtt és hány gyerek?

# Amiből a következő lépés lesz
- Maradni szeretnének, vagy máshová költözni?
- Miből élnek, és mennyi jut lakbérre?
- Van-e tartozás? Mekkora, és ki felé?
- Min akadt el eddig: kaució, tartozás, jövedelem, a család létszáma?
- Ki utasította el őket, mikor, és mit mondott?

# A végén
- Hogyan érhetjük el őket biztonságosan?
- Melyik napon beszélünk újra?`,
  },
  {
    ...discrimination,
    by: timea,
    language: "hu",
    title: "Hátrányos megkülönböztetés után: mit őrizzünk meg",
    text: `Az első napokban könnyen elvész, ami később számít. Semmit ne dobjanak ki.

# Papírok
- Minden levél és határozat, a borítékkal együtt
- Üzenetek és e-mailek: maradjanak a telefonon
- Űrlapok, jelentkezések, és ami válaszul jött

# Napok
- Mikor történt? Ha csak a hónap biztos, azt írjuk le.
- Mikor tudták meg?
- Mikor vették át a levelet?

Egy határidő bármelyik naptól számíthat, ezért mindhármat felírjuk.

# Emberek
- Ki mondta, és szó szerint mit?
- Ki látta vagy hallotta, és elmondaná-e?
- Történt-e mással is ugyanez?`,
  },
  {
    ...housing,
    by: ulrika,
    language: "cs",
    title: "První rozhovor, když jde o bydlení",
    text: `Není třeba ptát se na všechno najednou. Co je důležité dnes, stojí na začátku.

# Dnes
- Kde budou dnes spát a jak dlouho tam mohou zůstat?
- Dostali výpověď? Kdy ji převzali? Schovejte dopis i obálku.
- Kolik dospělých a kolik dětí?

# Z čeho bude další krok
- Chtějí zůstat, nebo se stěhovat?
- Z čeho žijí a kolik mohou dát na nájem?
- Mají dluhy? Kolik a komu?
- Na čem to zatím vázlo: kauce, dluhy, příjem, počet dětí?
- Kdo je odmítl, kdy a co řekl?

# Nakonec
- Jak se s nimi bezpečně spojit?
- Který den se ozveme znovu?`,
  },
  {
    ...discrimination,
    by: ulrika,
    language: "cs",
    title: "Po diskriminaci: co si schovat",
    text: `V prvních dnech se snadno ztratí to, co bude později důležité. Nic nevyhazujte.

# Papíry
- Každý dopis a rozhodnutí, i s obálkou
- Zprávy a e-maily: nechte je v telefonu
- Formuláře, přihlášky a co přišlo jako odpověď

# Dny
- Kdy se to stalo? Je-li jistý jen měsíc, zapište měsíc.
- Kdy se o tom dozvěděli?
- Kdy převzali dopis?

Lhůta může běžet od kteréhokoli z nich, proto zapisujeme všechny tři.

# Lidé
- Kdo to řekl a co přesně?
- Kdo to viděl nebo slyšel a řekl by to?
- Stalo se totéž i někomu jinému?`,
  },
  {
    ...housing,
    by: mirela,
    language: "ro",
    title: "Prima discuție într-un caz de locuire",
    text: `Nu trebuie întrebat totul deodată. Ce contează azi stă la început.

# Azi
- Unde dorm la noapte și cât timp pot rămâne acolo?
- Li s-a cerut în scris să plece? În ce zi au primit scrisoarea? Păstrați-o, cu plicul ei.
- Câți adulți și câți copii?

# De aici vine pasul următor
- Vor să rămână sau să se mute?
- Din ce trăiesc și cât pot da pe chirie?
- Au datorii? Cât și cui?
- De ce nu a mers până acum: garanția, datoriile, venitul, numărul copiilor?
- Cine i-a refuzat, când și ce a spus?

# La sfârșit
- Cum îi putem contacta în siguranță?
- În ce zi vorbim din nou?`,
  },
  {
    ...discrimination,
    by: mirela,
    language: "ro",
    title: "După o discriminare: ce păstrăm",
    text: `În primele zile se pierde ușor ce va conta mai târziu. Nu aruncați nimic.

# Hârtii
- Fiecare scrisoare și decizie, cu plicul ei
- Mesaje și e-mailuri: să rămână în telefon
- Formulare, cereri și răspunsurile primite

# Zile
- Când s-a întâmplat? Dacă e sigură doar luna, scriem luna.
- Când au aflat?
- Când le-a fost predată scrisoarea?

Un termen poate curge din oricare dintre ele, de aceea le scriem pe toate trei.

# Oameni
- Cine a spus și ce anume?
- Cine a văzut sau a auzit și ar povesti?
- S-a întâmplat la fel și altcuiva?`,
  },
  {
    ...housing,
    by: ulrika,
    language: "sk",
    title: "Prvý rozhovor, keď ide o bývanie",
    text: `Netreba sa pýtať na všetko naraz. Čo je dôležité dnes, stojí na začiatku.

# Dnes
- Kde budú dnes spať a ako dlho tam môžu zostať?
- Dostali výpoveď? Kedy ju prevzali? Odložte list aj obálku.
- Koľko dospelých a koľko detí?

# Z čoho bude ďalší krok
- Chcú zostať, alebo sa sťahovať?
- Z čoho žijú a koľko môžu dať na nájom?
- Majú dlhy? Koľko a komu?
- Na čom to doteraz viazlo: kaucia, dlhy, príjem, počet detí?
- Kto ich odmietol, kedy a čo povedal?

# Nakoniec
- Ako sa s nimi bezpečne spojiť?
- V ktorý deň sa ozveme znova?`,
  },
  {
    ...discrimination,
    by: ulrika,
    language: "sk",
    title: "Po diskriminácii: čo si odložiť",
    text: `V prvých dňoch sa ľahko stratí to, čo bude neskôr dôležité. Nič nevyhadzujte.

# Papiere
- Každý list a rozhodnutie, aj s obálkou
- Správy a e-maily: nechajte ich v telefóne
- Formuláre, prihlášky a čo prišlo ako odpoveď

# Dni
- Kedy sa to stalo? Ak je istý len mesiac, zapíšte mesiac.
- Kedy sa o tom dozvedeli?
- Kedy prevzali list?

Lehota môže plynúť od ktoréhokoľvek z nich, preto zapisujeme všetky tri.

# Ľudia
- Kto to povedal a čo presne?
- Kto to videl alebo počul a povedal by to?
- Stalo sa to isté aj niekomu inému?`,
  },
  {
    ...housing,
    by: timea,
    language: "en",
    title: "A first talk about housing",
    text: `Not everything has to be asked at once. What counts today comes first.

# Today
- Where do they sleep tonight, and how long can they stay there?
- Have they been given notice? On which day did they get it? Keep the letter and its envelope.
- How many adults, how many children?

# What the next step is made of
- Do they want to stay, or to move?
- What do they live on, and how much is left for rent?
- Are there debts? How much, and to whom?
- What has stood in the way so far: deposit, debts, income, number of children?
- Who refused them, when, and what was said?

# At the end
- How can they be reached safely?
- On which day do we talk again?`,
  },
  {
    ...discrimination,
    by: timea,
    language: "en",
    title: "After discrimination: what to keep",
    text: `What will count later is easily lost in the first days. Throw nothing away.

# Papers
- Every letter and decision, with its envelope
- Messages and emails: leave them on the phone
- Forms, applications, and what came in answer

# Days
- When did it happen? If only the month is sure, write the month.
- When did they come to know of it?
- When did they get the letter?

A deadline may run from any of these, so we write down all three.

# People
- Who said it, and what exactly?
- Who saw or heard it, and would say so?
- Has the same happened to anybody else?`,
  },
];
