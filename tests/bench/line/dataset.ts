/*
 * Case files of a year, and a week of changes, from a seed: words made of stems and endings (hu, cs, ro), so that they compress about
 * as well as natural text. The same data that other systems were measured on, so that figures can stand beside theirs.
 */

type Language = "hu" | "cs" | "ro";
export type DataFields = Readonly<Record<string, string | number>>;
export type DataEntry = Readonly<Record<string, string | number>> & {
  readonly id: string;
  readonly at: string;
};
export type DataOperation =
  | { readonly op: "create"; readonly fields: DataFields }
  | { readonly op: "edit"; readonly field: string; readonly value: string }
  | { readonly op: "entry"; readonly entry: DataEntry };
type HistoryStep = DataOperation & {
  readonly i: number;
  readonly at: number;
  readonly author: number;
  session: string;
};
export interface CaseChange {
  readonly i: number;
  readonly session: string;
  readonly ops: readonly DataOperation[];
}
export interface CaseFile {
  readonly id: string;
  fields: Record<string, string | number>;
  readonly timeline: DataEntry[];
}
export interface Dataset {
  readonly cases: readonly { readonly id: string; readonly lang: Language }[];
  readonly base: readonly CaseFile[];
  readonly history: readonly HistoryStep[];
  readonly phone: readonly CaseChange[];
  readonly others: readonly CaseChange[];
  readonly extraEntry: (i: number) => DataEntry;
}

/** mulberry32: the same numbers from the same seed, everywhere. */
export function seededNumbers(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words: Record<
  Language,
  Record<"stems" | "ends" | "small" | "first" | "last" | "place", string[]>
> = {
  hu: {
    stems:
      "család gyermek iskola lakás munka orvos segély ügy kérelem tanár szomszéd védőnő rendelő hivatal irat lakbér tartozás villany fűtés tüzifa élelem gyógyszer oltás könyv óvoda egyeztetés levél határozat felszólítás végrehajtó számla beteg kórház nagymama testvér férj feleség anya apa baba terhes szülés vizsgálat vérnyomás cukor szemüveg fog utazás busz bérlet munkáltató szerződés fizetés közmunka képzés tanfolyam bizonyítvány hiányzás igazolás megbeszélés látogatás telefon cím lakcím kártya személyi gyám jegyző polgármester egyesület mediátor önkormányzat kerület tél ruha cipő ágy takaró penész víz áram csatorna tető ablak kályha kert út híd falu telep utca".split(
        " ",
      ),
    ends: " ban ben nak nek val ról ből hoz tól ért on ok ek ak ot et ját jét aink einket juk ások ésre ságot őség ülés ása étől ként ig".split(
      " ",
    ),
    small:
      "és a az nem hogy már még csak is de mert ha akkor ezért majd most tegnap holnap újra nagyon kicsit vele nálunk szerint után előtt között miatt helyett kell lehet volt lesz van nincs kért adott ment jött mondta hozott vitte írta hívta".split(
        " ",
      ),
    first:
      "Ágnes Béla Csilla Dezső Erzsébet Ferenc Gábor Hédi Ilona János Katalin László Márta Norbert Orsolya Péter Rozália Sándor Tünde Zsolt".split(
        " ",
      ),
    last: "Balogh Farkas Lakatos Horváth Oláh Rácz Kovács Nagy Tóth Szűcs Bogdán Kőműves Fehér Jónás Csonka Gulyás".split(
      " ",
    ),
    place:
      "Kőszentmárton Alsóvárad Új-telep Görbeháza Szőlőhegy Fűzfás Bükkös Tégláskert Öregmajor Nyírszög".split(
        " ",
      ),
  },
  cs: {
    stems:
      "rodin dít škol byt prác lékař dávk případ žádost učitel soused sestr ordinac úřad dokument nájem dluh elektřin topen dřev jídl lék očkován knih školk jednán dopis rozhodnut výzv exekutor faktur nemoc nemocnic babičk bratr manžel manželk matk otec miminк těhotn porod vyšetřen tlak cukr brýl zub cest autobus průkazk zaměstnavatel smlouv výplat brigád kurz vysvědčen absenc potvrzen schůzk návštěv telefon adres průkaz opatrovník starost sdružen mediátor obec čtvrť zim oblečen bot postel deka plíseň vod proud kanalizac střech okn kamn zahrad cest most vesnic ulic"
        .replace("miminк", "mimink")
        .split(" "),
    ends: " a u y ě em ou ám ách ami í ího ímu ením ství ová ový ové ovat ila il ily ují eme ete ost osti ník níka".split(
      " ",
    ),
    small:
      "a že ne už ještě jen také ale protože když potom proto teď včera zítra znovu velmi trochu s u podle po před mezi kvůli místo musí může byl bude je není prosil dal šel přišel řekla přinesl odvezl psala volala domluvili".split(
        " ",
      ),
    first:
      "Aneta Břetislav Čeněk Dagmar Eliška František Gita Hana Ivana Jiří Květa Luděk Miloš Naděžda Ondřej Přemysl Růžena Šárka Tomáš Věra".split(
        " ",
      ),
    last: "Dvořák Černý Růžička Šebesta Žiga Horváth Kříž Bílá Čonka Němec Pešta Sivák Malá Gábor Tulej Řeháček".split(
      " ",
    ),
    place:
      "Dolní Předměstí Horní Lhota Nádražní Zářečí Obrnice Předlice Chánov Štětí Kostěnice Březová".split(
        " ",
      ),
  },
  ro: {
    stems:
      "famili copi școal locuinț munc medic ajutor dosar cerer profesor vecin asistent cabinet primări act chiri datori curent încălzir lemn hran medicament vaccin cart grădiniț discuți scrisoar hotărâr somați executor factur bolnav spital bunic frat soț soți mam tat bebeluș gravid naștor analiz tensiun zahăr ochelar dint drum autobuz abonament angajator contract salari curs diplom absenț adeverinț întâlnir vizit telefon adres buletin tutor primar asociați mediator comun cartier iarn hain pantof pat pătur mucegai ap canalizar acoperiș fereastr sob grădin pod sat strad".split(
        " ",
      ),
    ends: " a ă e i ul ului ei elor ile ilor ele ești ează ată ate ați ția ției țiile are ere ind ând esc ească".split(
      " ",
    ),
    small:
      "și că nu mai doar dar pentru dacă atunci acum ieri mâine din nou foarte puțin cu la după înainte între din cauza în loc trebuie poate a fost va este nu este cerut dat mers venit spus adus dus scris sunat vorbit".split(
        " ",
      ),
    first:
      "Adrian Bogdan Cătălina Dănuț Elena Florin Georgeta Horațiu Ileana Ștefan Loredana Mădălina Nicușor Oana Răzvan Simona Țuți Vasile Ioana Mihăiță".split(
        " ",
      ),
    last: "Căldăraru Lăcătuș Moldovan Rădulescu Țăran Stănescu Ciobănuș Văduva Șerban Dumitru Pătrașcu Negrea Bănică Onciu Măgureanu Stoica".split(
      " ",
    ),
    place:
      "Valea Rece Satul Nou Câmpu Roșu Pădureni Fântânele Șoimuș Băița Răstoaca Gârbova Țigănești".split(
        " ",
      ),
  },
};

const fieldNames = [
  "name",
  "born",
  "phone",
  "address",
  "language",
  "status",
  "priority",
  "household",
  "consent",
  "referredBy",
  "needs",
  "summary",
] as const;
export const entryNames = [
  "id",
  "type",
  "at",
  "author",
  "place",
  "minutes",
  "outcome",
  "note",
] as const;

export function makeDataset({
  seed = 1,
  cases = 1000,
  entries = 10,
  editsPerCase = 2,
  phoneCases = 40,
  othersCases = 160,
  authors = 20,
  editsPerSession = 10,
  startsAt = Date.UTC(2025, 0, 6, 8),
} = {}): Dataset {
  const r = seededNumbers(seed);
  const int = (n: number) => Math.floor(r() * n);
  const pick = <T>(a: readonly T[]): T => {
    const one = a[int(a.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const zipf = (n: number) => Math.min(n - 1, Math.floor(Math.pow(n, r() * 0.92 + 0.08) - 1 + r()));
  const langs: readonly Language[] = ["hu", "cs", "ro"];
  const word = (l: Language) =>
    r() < 0.42
      ? pick(words[l].small)
      : String(words[l].stems[zipf(words[l].stems.length)]) +
        (r() < 0.85 ? String(words[l].ends[zipf(words[l].ends.length)]) : pick(words[l].ends));
  const text = (l: Language, min: number, max: number) => {
    const want = min + int(max - min + 1);
    let out = "";
    let left = 0;
    while (out.length < want) {
      if (left === 0) {
        left = 6 + int(9);
        const w = r() < 0.15 ? pick(words[l].first) : word(l);
        out += (out ? " " : "") + String(w[0]).toUpperCase() + w.slice(1);
      } else {
        const w =
          r() < 0.05
            ? pick(words[l].place)
            : r() < 0.04
              ? String(1 + int(31)) + "." + (1 + int(12)) + "."
              : word(l);
        out += " " + w;
      }
      left--;
      out += left === 0 ? "." : r() < 0.08 ? "," : "";
    }
    return out.slice(0, want);
  };
  const t0 = startsAt;
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16) + "Z";
  const hex = (n: number) => {
    let s = "";
    while (s.length < n)
      s += Math.floor(r() * 65536)
        .toString(16)
        .padStart(4, "0");
    return s.slice(0, n);
  };
  const people = Array.from({ length: authors }, () => {
    const l = pick(langs);
    return pick(words[l].first) + " " + pick(words[l].last);
  });
  const makeFields = (l: Language): DataFields => ({
    name: pick(words[l].first) + " " + pick(words[l].last),
    born: `${1945 + int(75)}-${String(1 + int(12)).padStart(2, "0")}-${String(1 + int(28)).padStart(2, "0")}`,
    phone: "+" + pick(["36", "420", "40"]) + String(100000000 + int(899999999)),
    address: `${pick(words[l].place)}, ${pick(words[l].stems)} ${1 + int(180)}`,
    language: pick([l, l, "rom"]),
    status: pick(["open", "open", "open", "waiting", "closed"]),
    priority: 1 + int(3),
    household: 1 + int(9),
    consent: pick(["written", "spoken"]),
    referredBy: pick(people),
    needs: text(l, 60, 100),
    summary: text(l, 200, 260),
  });
  const makeEntry = (l: Language, at: number): DataEntry => ({
    id: hex(12),
    type: pick(["visit", "call", "school", "health", "office", "note"]),
    at: iso(at),
    author: pick(people),
    place: pick(words[l].place),
    minutes: 5 * (1 + int(24)),
    outcome: pick(["done", "follow-up", "absent", "refused", "referred"]),
    note: text(l, 200, 300),
  });
  const makeEdit = (l: Language): DataOperation => {
    const f = pick(["needs", "needs", "summary", "status"]);
    const value =
      f === "needs"
        ? text(l, 60, 100)
        : f === "summary"
          ? text(l, 200, 260)
          : pick(["open", "waiting", "closed"]);
    return { op: "edit", field: f, value };
  };

  const list: { id: string; lang: Language }[] = [];
  const history: HistoryStep[] = [];
  for (let i = 0; i < cases; i++) {
    const l = pick(langs);
    const born = t0 + int(330 * 864e5);
    const c = { id: "c" + hex(10), lang: l };
    list.push(c);
    let at = born;
    history.push({ i, at, author: int(authors), op: "create", fields: makeFields(l), session: "" });
    const steps = [
      ...Array<string>(entries).fill("entry"),
      ...Array<string>(editsPerCase).fill("edit"),
    ];
    for (let k = steps.length - 1; k > 0; k--) {
      const j = int(k + 1);
      [steps[k], steps[j]] = [String(steps[j]), String(steps[k])];
    }
    for (const s of steps) {
      at += 36e5 + int(3 * 864e5);
      const author = int(authors);
      const operation: DataOperation =
        s === "entry" ? { op: "entry", entry: makeEntry(l, at) } : makeEdit(l);
      history.push({ i, at, author, ...operation, session: "" });
    }
  }
  history.sort((a, b) => a.at - b.at);
  const perAuthor = Array<number>(authors).fill(0);
  for (const h of history) {
    const done = perAuthor[h.author] ?? 0;
    perAuthor[h.author] = done + 1;
    h.session = `s${h.author}.${Math.floor(done / editsPerSession)}`;
  }

  // the week: cases that nobody else of the two groups touches
  const order = Array.from({ length: cases }, (_, i) => i);
  for (let k = cases - 1; k > 0; k--) {
    const j = int(k + 1);
    [order[k], order[j]] = [Number(order[j]), Number(order[k])];
  }
  const week = t0 + 364 * 864e5;
  const language = (i: number): Language => list[i]?.lang ?? "hu";
  const change = (i: number, n: number, who: string, perSession: number): CaseChange => ({
    i,
    session: `${who}.${Math.floor(n / perSession)}`,
    ops: [
      { op: "entry", entry: makeEntry(language(i), week + n * 6e5) },
      makeEdit(language(i)),
      { op: "entry", entry: makeEntry(language(i), week + n * 6e5 + 864e5) },
    ],
  });
  const phone = order.slice(0, phoneCases).map((i, n) => change(i, n, "phone", 8));
  const others = order
    .slice(phoneCases, phoneCases + othersCases)
    .map((i, n) => change(i, n, "others", 4));

  const base: CaseFile[] = list.map((c) => ({ id: c.id, fields: {}, timeline: [] }));
  for (const h of history) applyOperation(base[h.i], h);
  return {
    cases: list,
    base,
    history,
    phone,
    others,
    extraEntry: (i) => makeEntry(language(i), week + int(6 * 864e5)),
  };
}

function applyOperation(c: CaseFile | undefined, h: DataOperation): void {
  if (!c) throw new Error("no such case");
  if (h.op === "create") c.fields = { ...h.fields };
  else if (h.op === "edit") c.fields[h.field] = h.value;
  else c.timeline.push({ ...h.entry });
}

/** What case `i` must look like once the given changes are merged. */
export function expectedCase(
  ds: Dataset,
  i: number,
  { phone = false, others = false }: { readonly phone?: boolean; readonly others?: boolean },
): CaseFile {
  const c = structuredClone(ds.base[i]);
  if (!c) throw new Error("no such case");
  for (const [on, set] of [
    [phone, ds.phone],
    [others, ds.others],
  ] as const)
    if (on) for (const ch of set) if (ch.i === i) for (const op of ch.ops) applyOperation(c, op);
  return c;
}

/** A case as plain text without key names, for comparing and for the physical limit. */
export const canonical = (c: CaseFile): string =>
  JSON.stringify([
    c.id,
    fieldNames.map((n) => c.fields[n]),
    c.timeline.map((e) => entryNames.map((n) => e[n])),
  ]);
