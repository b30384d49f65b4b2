import type { Country } from "../../../src/domain/cases/region.ts";
import type { GivenName } from "./names.ts";
import { respell } from "./respell.ts";
import { mobileNumber, namesake, settlementName, type Chance, type Someone } from "./villages.ts";

/** What a worker typed about somebody; an empty field stayed empty. */
export interface Writing {
  readonly name: string;
  readonly settlement: string;
  readonly birthYear: number | undefined;
  readonly phone: string;
}

/** How often a field stays empty, an age is guessed a year off, and a telephone is another one by then. */
const shares = { noPlace: 0.05, noYear: 0.1, noPhone: 0.25, yearOff: 0.12, newPhone: 0.12 };

export function writtenDown(chance: Chance, person: Someone, name = fullName(person)): Writing {
  return {
    name: chance.happens(0.3) ? inOtherOrder(name) : name,
    settlement: chance.happens(shares.noPlace) ? "" : person.settlement,
    birthYear: chance.happens(shares.noYear) ? undefined : person.birthYear,
    phone: chance.happens(shares.noPhone) ? "" : withPrefix(chance, person.country, person.phone),
  };
}

/** As the papers have it: family name first in Hungary, married women by the husband's name or both. */
function fullName(person: Someone): string {
  const { country, married, given, second, generation } = person;
  if (married) return `${person.family}né ${married.bornAs} ${given.name}`;
  const own = second ? `${given.name} ${second.name}` : given.name;
  const mark = generation && generationMarks[country][generation];
  if (country === "HU") return [mark, familyOf(person), own].filter(Boolean).join(" ");
  return [own, familyOf(person), mark].filter(Boolean).join(" ");
}

const generationMarks = {
  HU: { elder: "id.", younger: "ifj." },
  CZ: { elder: "st.", younger: "ml." },
  RO: { elder: "senior", younger: "junior" },
  SK: { elder: "st.", younger: "ml." },
} as const;

function familyOf({ country, family, given }: Someone): string {
  const isSlavic = country === "CZ" || country === "SK";
  return isSlavic && given.sex === "f" ? ofWoman(family) : family;
}

function ofWoman(family: string): string {
  if (/[ýí]$/.test(family)) return family.replace(/ý$/, "á");
  if (/[aouóúőű]$/.test(family)) return `${family.slice(0, -1)}ová`;
  return `${family.replace(/([^aeiouy])e([ck])$/, "$1$2")}ová`;
}

/** Somebody who is known already is written down again, by another worker, in one way that differs. */
export interface Habit {
  readonly kind: string;
  readonly weight: number;
  /** Undefined when the person's name gives no occasion for it. */
  readonly write: (chance: Chance, person: Someone) => Writing | undefined;
}

const named =
  (nameOf: (chance: Chance, person: Someone) => string | undefined): Habit["write"] =>
  (chance, person) => {
    const name = nameOf(chance, person);
    return name === undefined || name === fullName(person)
      ? undefined
      : someTimeLater(chance, person, name);
  };

function someTimeLater(chance: Chance, person: Someone, name?: string): Writing {
  const { birthYear, country } = person;
  return writtenDown(
    chance,
    {
      ...person,
      birthYear: chance.happens(shares.yearOff) ? birthYear + chance.pick([-1, 1]) : birthYear,
      phone: chance.happens(shares.newPhone) ? mobileNumber(chance, country) : person.phone,
    },
    name,
  );
}

export const habits: readonly Habit[] = [
  { kind: "the same, other fields filled in", weight: 7, write: (c, p) => someTimeLater(c, p) },
  {
    kind: "names in the other order",
    weight: 6,
    write: named((_, p) => inOtherOrder(fullName(p))),
  },
  { kind: "no marks, or capitals", weight: 8, write: named(withoutMarks) },
  { kind: "cedillas for commas", weight: 1, write: named((_, p) => withCedillas(fullName(p))) },
  { kind: "written by ear across the border", weight: 4, write: named(byEar) },
  { kind: "given name in another language", weight: 3, write: named(translated) },
  { kind: "what the family calls her", weight: 3, write: named(short) },
  { kind: "-ová added or left out", weight: 2, write: named(otherGender) },
  { kind: "-né in another form", weight: 2, write: named(otherMarriedForm) },
  { kind: "a slip of the finger", weight: 4, write: named((c, p) => withSlip(c, fullName(p))) },
  { kind: "second given name left out", weight: 2, write: named((_, p) => withoutSecond(p)) },
  { kind: "a title, or whose she is", weight: 1, write: named(withTitle) },
  { kind: "only the family name", weight: 1, write: named((_, p) => familyOf(p)) },
  { kind: "another name since the wedding", weight: 1, write: renamed },
  { kind: "moved to another village", weight: 1, write: (c, p) => moved(c, p) },
];

function withoutMarks(chance: Chance, person: Someone): string {
  const plain = fullName(person).normalize("NFD").replace(/\p{M}/gu, "");
  return chance.pick([plain, plain.toUpperCase(), fullName(person).toUpperCase()]);
}

const withCedillas = (name: string) =>
  name.replaceAll("ș", "ş").replaceAll("Ș", "Ş").replaceAll("ț", "ţ").replaceAll("Ț", "Ţ");

const neighbours: Readonly<Record<Country, readonly Country[]>> = {
  HU: ["SK", "RO"],
  CZ: ["SK"],
  RO: ["HU"],
  SK: ["HU", "CZ"],
};

function byEar(chance: Chance, person: Someone): string {
  const { country } = person;
  const there = chance.pick(neighbours[country]);
  return fullName(person)
    .split(" ")
    .map((word) => respell(word, country, there))
    .join(" ");
}

function translated(chance: Chance, person: Someone): string | undefined {
  const elsewhere = Object.entries(person.given.elsewhere);
  if (person.married || elsewhere.length === 0) return undefined;
  const [, name] = chance.pick(elsewhere);
  return withGiven(person, name);
}

function short(chance: Chance, person: Someone): string | undefined {
  const { given } = person;
  return given.short.length === 0 ? undefined : withGiven(person, chance.pick(given.short));
}

const withGiven = (person: Someone, name: string): string =>
  fullName({ ...person, second: undefined, given: { ...person.given, name } });

function otherGender(_: Chance, person: Someone): string | undefined {
  const { country, given, second, family } = person;
  if (given.sex === "m" || person.married) return undefined;
  const own = second ? `${given.name} ${second.name}` : given.name;
  const isSlavic = country === "CZ" || country === "SK";
  return country === "RO" ? undefined : `${own} ${isSlavic ? family : ofWoman(family)}`;
}

function otherMarriedForm(chance: Chance, person: Someone): string | undefined {
  if (!person.married) return undefined;
  const { bornAs, husband } = person.married;
  const { family, given } = person;
  return chance.pick([
    `${family} ${husband.name}né ${bornAs} ${given.name}`,
    `${family}né ${given.name}`,
    `${bornAs} ${given.name}`,
    `${family} ${husband.name}né`,
  ]);
}

/** In the longest word: a letter missing, twice, or changed places with the next. */
function withSlip(chance: Chance, name: string): string | undefined {
  const words = name.split(" ");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 6) return undefined;
  const at = 1 + chance.below(longest.length - 2);
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest.charAt(at),
    longest.charAt(at + 1),
    longest.slice(at + 2),
  ];
  const slipped = chance.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
  ]);
  return words.map((word) => (word === longest ? slipped : word)).join(" ");
}

const withoutSecond = (person: Someone): string | undefined =>
  person.second && fullName({ ...person, second: undefined });

function withTitle(chance: Chance, person: Someone): string {
  const { country, given } = person;
  const titles: Readonly<Record<Country, Readonly<Record<"f" | "m", readonly string[]>>>> = {
    HU: { f: ["özv.", "id."], m: ["id.", "idősb"] },
    CZ: { f: ["paní", "rodina"], m: ["pan", "rodina"] },
    RO: { f: ["doamna", "familia"], m: ["domnul", "familia"] },
    SK: { f: ["pani", "rodina"], m: ["pán", "rodina"] },
  };
  return `${chance.pick(titles[country][given.sex])} ${fullName(person)}`;
}

function renamed(chance: Chance, person: Someone): Writing | undefined {
  const { country, given, married } = person;
  if (given.sex === "m" || married) return undefined;
  const family = chance.pick({ HU: ["Minta", "Próba"], CZ: ["Vzorný", "Zkoušel"], RO: ["Exemplu", "Fictiv"], SK: ["Vzorný", "Skúška"] }[country]); // prettier-ignore
  return someTimeLater(chance, { ...person, family });
}

const moved = (chance: Chance, person: Someone): Writing =>
  someTimeLater(chance, { ...person, settlement: settlementName(chance, person.country) });

/** The first word last, as another form asks for it. */
function inOtherOrder(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return [...rest, first].join(" ");
}

function withPrefix(chance: Chance, country: Country, phone: string): string {
  const code = { HU: "36", CZ: "420", RO: "40", SK: "421" }[country];
  const home = { HU: "06", CZ: "", RO: "0", SK: "0" }[country];
  const grouped = phone.replace(/(\d{3})(?=\d)/g, "$1 ");
  return chance.pick([
    `+${code} ${grouped}`,
    `00${code}${phone}`,
    `${home}${phone}`,
    `${home}${grouped}`.replaceAll(" ", chance.pick([" ", "-", "/", "."])),
    `+${code} (${home || 0}) ${grouped}`,
  ]);
}

/** Somebody new who is easily taken for one who is known. */
export interface Lookalike {
  readonly kind: string;
  readonly weight: number;
  /** Undefined when there is no such person. */
  readonly someone: (chance: Chance, known: Someone, given: GivenName) => Someone | undefined;
}

export const lookalikes: readonly Lookalike[] = [
  {
    kind: "another of the household",
    weight: 7,
    someone: (chance, known, given) => ({
      ...relative(known, given),
      birthYear: known.birthYear + chance.pick([-30, -22, -4, -2, 1, 3, 19, 24]),
    }),
  },
  { kind: "a twin", weight: 1, someone: (_, known, given) => relative(known, given) },
  {
    kind: "father or son of one name",
    weight: 1,
    someone: (chance, known) => (known.given.sex === "m" ? namesake(chance, known) : undefined),
  },
  {
    kind: "another of the name in the village",
    // Strangers are of the village too, and some are of a known name without being made so.
    weight: 1,
    someone: (chance, known) => ({
      ...known,
      generation: undefined,
      phone: mobileNumber(chance, known.country),
      birthYear: known.birthYear + chance.pick([-1, 1]) * (2 + chance.below(30)),
    }),
  },
  {
    kind: "of the same name and year elsewhere",
    weight: 3,
    someone(chance, known) {
      const settlement = settlementName(chance, known.country);
      const phone = mobileNumber(chance, known.country);
      return settlement === known.settlement ? undefined : { ...known, phone, settlement };
    },
  },
  {
    kind: "of the family and year in the village",
    weight: 3,
    someone: (chance, known, given) => ({
      ...relative(known, given),
      phone: mobileNumber(chance, known.country),
    }),
  },
  {
    kind: "the husband of a woman written with -né",
    weight: 1,
    someone: (chance, known) =>
      known.married && !known.married.husbandIsKnown
        ? {
            ...relative(known, known.married.husband),
            birthYear: known.birthYear - 3 + chance.below(6),
          }
        : undefined,
  },
];

/** Somebody else of the family. */
const relative = (known: Someone, given: GivenName): Someone => ({
  ...known,
  given,
  second: undefined,
  married: undefined,
});
