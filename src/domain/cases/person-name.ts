import { givenNameRows } from "../data/given-names.ts";
import { foldText } from "./fold-text.ts";
import { nameSkeleton } from "./name-skeleton.ts";

/** A name taken apart for comparing. Which word is the family's is not known: forms and countries differ in the order. */
export interface PersonName {
  readonly words: readonly NameWord[];
  /** As far as the name says it. */
  readonly sex: Sex | undefined;
  /** Said of one of two people of one name: id. and ifj., st. and ml., senior and junior. */
  readonly generation: "elder" | "younger" | undefined;
}

export interface NameWord {
  readonly folded: string;
  readonly skeleton: string;
  /** The skeleton without -ová, -né and a last vowel: what wife and husband have in common. */
  readonly stem: string;
  /** Rows of the list of given names; empty for family names and for what the list lacks. */
  readonly given: readonly GivenName[];
  readonly form: WordForm;
}

/** Kovácsová and Malá; Kovácsné; Jánosné, which is her husband's given name and not hers. */
type WordForm = "plain" | "ofWoman" | "wifeOfFamily" | "wifeOfHusband";

type Sex = "f" | "m";

interface GivenName {
  readonly sex: Sex;
}

/** Words come again and again in ten thousand names, so each is looked at once. */
export function createNameReader(): (nameKey: string) => PersonName {
  const words = new Map<string, NameWord>();
  const names = new Map<string, PersonName>();
  return (nameKey) => {
    let name = names.get(nameKey);
    if (!name) names.set(nameKey, (name = readName(nameKey, wordOf)));
    return name;
  };

  function wordOf(folded: string): NameWord {
    let word = words.get(folded);
    if (!word) words.set(folded, (word = readWord(folded)));
    return word;
  }
}

function readName(nameKey: string, wordOf: (folded: string) => NameWord): PersonName {
  const parts = nameKey.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  const isElder = parts.some((part) => elder.has(part));
  const isYounger = parts.some((part) => younger.has(part));
  const words = parts.filter((part) => !notAName.has(part)).map(wordOf);
  return {
    words,
    sex: sexOf(words),
    generation: isElder === isYounger ? undefined : isElder ? "elder" : "younger",
  };
}

function readWord(folded: string): NameWord {
  const skeleton = nameSkeleton(folded);
  const given = givenNames.get(skeleton) ?? [];
  const plain: NameWord = { folded, skeleton, stem: stemOf(skeleton), given, form: "plain" };
  if (given.length > 0) return plain;
  if (/^.{4,}ne$/.test(folded)) {
    const husband = readWord(folded.slice(0, -2));
    const isGiven = husband.given.some(({ sex }) => sex === "m");
    return { ...husband, folded, form: isGiven ? "wifeOfHusband" : "wifeOfFamily" };
  }
  if (/^.{3,}ova$/.test(folded))
    return { ...plain, stem: stemOf(nameSkeleton(folded.slice(0, -3))), form: "ofWoman" };
  return plain;
}

/** Čonka and Čonková, Hudáček and Hudáčková, Malý and Malá. */
const stemOf = (skeleton: string): string =>
  skeleton.replace(/[aeiou]$/, "").replace(/e(?=k$)/, "");

function sexOf(words: readonly NameWord[]): Sex | undefined {
  if (words.some(({ form }) => form !== "plain")) return "f";
  // Of a family called Gábor is Mária too, so that one woman's name says more than a man's.
  const sexes = words.flatMap(({ given }) => {
    const [sex, ...others] = new Set(given.map((name) => name.sex));
    return sex !== undefined && others.length === 0 ? [sex] : [];
  });
  return sexes.find((sex) => sex === "f") ?? sexes[0];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const elder = words("id idosb idosebb st starsi sen senior sr");
const younger = words("ifj ifjabb ml mladsi jun junior jr");
const notAName = new Set([
  ...elder,
  ...younger,
  ...words("csalad neni bacsi ozv ozvegy szul szuletett dr ing mgr bc"),
  ...words("rodina pan pani panna slecna roz rozena"),
  ...words("familia fam domnul doamna dl dna nascuta"),
]);

const givenNames: ReadonlyMap<string, readonly GivenName[]> = givenNamesBySkeleton();

function givenNamesBySkeleton(): ReadonlyMap<string, readonly GivenName[]> {
  const found = new Map<string, GivenName[]>();
  for (const [sex, forms] of givenNameRows) {
    const name: GivenName = { sex };
    for (const skeleton of new Set(foldText(forms).split(" ").map(nameSkeleton))) {
      const names = found.get(skeleton);
      if (names) names.push(name);
      else found.set(skeleton, [name]);
    }
  }
  return found;
}
