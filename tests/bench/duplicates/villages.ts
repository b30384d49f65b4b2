import type { Country } from "../../../src/domain/cases/region.ts";
import {
  commonGivenNames,
  familyNames,
  heldOutGivenNames,
  settlementParts,
  type GivenName,
} from "./names.ts";

export interface Someone {
  readonly country: Country;
  /** As the men of the family bear it. */
  readonly family: string;
  /** Of a married woman in Hungary: what she was called before, and her husband. */
  readonly married?:
    | {
        readonly bornAs: string;
        readonly husband: GivenName;
        readonly husbandIsKnown: boolean;
      }
    | undefined;
  readonly given: GivenName;
  readonly second: GivenName | undefined;
  /** Told apart from a father or son of the same name, when the worker thought of it. */
  readonly generation?: "elder" | "younger" | undefined;
  readonly birthYear: number;
  readonly settlement: string;
  readonly phone: string;
}

export type Household = readonly Someone[];

export interface Chance {
  readonly number: () => number;
  readonly happens: (share: number) => boolean;
  readonly below: (end: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function createChance(number: () => number): Chance {
  const below = (end: number) => Math.floor(number() * end);
  return {
    number,
    happens: (share) => number() < share,
    below,
    pick<T>(from: readonly T[]) {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
  };
}

const countries = ["HU", "CZ", "RO", "SK"] as const;
const heldOutShare = 0.12;

export interface Village {
  readonly country: Country;
  readonly settlement: string;
  readonly families: readonly string[];
  readonly households: readonly Household[];
}

/** Villages in which a dozen families are most of the people, fifty or so of whom have come to the network. */
export function makeVillages(chance: Chance, people: number): readonly Village[] {
  const villages: Village[] = [];
  for (let count = 0; count < people;) {
    const country = chance.pick(countries);
    const village = makeVillage(chance, country, 20 + chance.below(60));
    if (villages.some(({ settlement }) => settlement === village.settlement)) continue;
    villages.push(village);
    count += village.households.flat().length;
  }
  return villages;
}

function makeVillage(chance: Chance, country: Country, people: number): Village {
  const settlement = settlementName(chance, country);
  const families = new Set<string>();
  while (families.size < 12) families.add(frequentFirst(chance, familyNames[country]));
  const households: Household[] = [];
  for (let count = 0; count < people;) {
    const household = makeHousehold(chance, {
      country,
      settlement,
      families: [...families],
    });
    households.push(household);
    count += household.length;
  }
  return { country, settlement, families: [...families], households };
}

/** A grown-up; often with wife, children or a parent who have cases of their own, all on one telephone. */
export function makeHousehold(
  chance: Chance,
  { country, settlement, families }: Omit<Village, "households">,
): Household {
  const phone = mobileNumber(chance, country);
  const family = frequentFirst(chance, families);
  const person = (sex: "f" | "m", birthYear: number): Someone => ({
    country,
    family,
    given: givenName(chance, country, sex),
    second: chance.happens(country === "RO" ? 0.4 : 0.08)
      ? givenName(chance, country, sex)
      : undefined,
    birthYear,
    settlement,
    phone,
  });
  const born = 1940 + chance.below(60);
  const head = person(chance.happens(0.45) ? "m" : "f", born);
  const household = [head];
  if (chance.happens(0.25)) {
    const wife = person("f", born - 3 + chance.below(7));
    const husband = head.given.sex === "m" ? head.given : givenName(chance, country, "m");
    const husbandIsKnown = head.given === husband;
    const bornAs = frequentFirst(chance, families);
    household.push(
      country === "HU" && bornAs !== family
        ? { ...wife, married: { bornAs, husband, husbandIsKnown } }
        : wife,
    );
  }
  if (born < 1980 && chance.happens(0.3)) {
    const child = person(chance.happens(0.5) ? "m" : "f", born + 20 + chance.below(10));
    const isNamesake = child.given.sex === "m" && head.given.sex === "m" && chance.happens(0.25);
    household.push(isNamesake ? { ...namesake(chance, head), birthYear: child.birthYear } : child);
    if (chance.happens(0.3)) {
      const isTwin = chance.happens(0.1);
      const sibling = person(chance.happens(0.5) ? "m" : "f", child.birthYear + 1);
      household.push(isTwin ? { ...sibling, birthYear: child.birthYear } : sibling);
    }
  }
  // Two of one household are never called the same, but for father and son.
  return household.filter(
    (one, i) => i === 0 || !household.slice(0, i).some((other) => sameNameAndAge(one, other)),
  );
}

const sameNameAndAge = (a: Someone, b: Someone) =>
  a.given.name === b.given.name && Math.abs(a.birthYear - b.birthYear) < 20;

/** A father's son or a son's father. Some workers note which of the two it is. */
export function namesake(chance: Chance, of: Someone): Someone {
  const isYounger = chance.happens(0.5);
  const years = 20 + chance.below(15);
  return {
    ...of,
    birthYear: of.birthYear + (isYounger ? years : -years),
    ...(chance.happens(0.4) && { generation: isYounger ? "younger" : "elder" }),
  };
}

export function givenName(chance: Chance, country: Country, sex: "f" | "m"): GivenName {
  const from = chance.happens(heldOutShare) ? heldOutGivenNames : commonGivenNames;
  return chance.pick(from[country].filter((name) => name.sex === sex));
}

export function mobileNumber(chance: Chance, country: Country): string {
  const digits = (count: number) => Array.from({ length: count }, () => chance.below(10)).join("");
  const start = {
    HU: ["20", "30", "70"],
    CZ: ["602", "731", "777"],
    RO: ["721", "744", "760"],
    SK: ["905", "911", "948"],
  }[country];
  const first = chance.pick(start);
  return first + digits(9 - first.length);
}

export function settlementName(chance: Chance, country: Country): string {
  const [first, second] = settlementParts[country].map((part) => chance.pick(part.split(" ")));
  return `${first}${country === "HU" ? "" : " "}${second}`;
}

/** Few names are common and many are rare. */
const frequentFirst = (chance: Chance, names: readonly string[]): string =>
  names[Math.floor(names.length * chance.number() ** 2)] ?? "";
