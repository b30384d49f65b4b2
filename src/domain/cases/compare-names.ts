import type { NameWord, PersonName } from "./person-name.ts";

export type NameAgreement =
  /** Nothing is known of one of them, or there is one word each that may be a family and a given name. */
  | "unknown"
  | "different"
  /** All that both names say, and that is a whole name. */
  | "same"
  /** The same, but for a slip of the finger. */
  | "similar"
  /** A word of one begins like a word of the other and the rest is the same; it may be what the family calls her. */
  | "alike"
  /** A whole name, of which the other says more: a second given name, the name of birth. */
  | "within"
  /** One word is all that both names say: a family, or a given name. */
  | "part"
  /** A family name, and neither says more. */
  | "alone"
  /** A woman's given names are the same and her family name is not: she may have married. */
  | "renamed";

export function compareNames(a: PersonName, b: PersonName): NameAgreement {
  if (a.words.length === 0 || b.words.length === 0) return "unknown";
  if (a.generation && b.generation && a.generation !== b.generation) return "different";

  const { same, similar, left, right } = pairWords(a.words, b.words);
  const shared = same.length + similar;
  if (left.length > 0 && right.length > 0) {
    if (shared === 0) return mayBeHalves(a, b) ? "unknown" : "different";
    if (similar === 0 && mayHaveMarried(same, left, right)) return "renamed";
    return left.length === 1 && right.length === 1 && beginsAlike(left[0], right[0])
      ? "alike"
      : "different";
  }
  if (shared > 1)
    return similar > 0 ? "similar" : a.words.length === b.words.length ? "same" : "within";
  if (ofDifferentSex(a, b)) return "different";
  return a.words.length + b.words.length === 2 && same.every(({ given }) => given.length === 0)
    ? "alone"
    : "part";
}

/** Zkušební is what one worker noted, and Jana the other. */
const mayBeHalves = (a: PersonName, b: PersonName): boolean =>
  (a.words.length === 1 || b.words.length === 1) && !ofDifferentSex(a, b);

interface Pairing {
  readonly same: readonly NameWord[];
  readonly similar: number;
  /** What has no counterpart and would need one. */
  readonly left: readonly NameWord[];
  readonly right: readonly NameWord[];
}

function pairWords(left: readonly NameWord[], right: readonly NameWord[]): Pairing {
  const same: NameWord[] = [];
  let [restLeft, restRight] = pairOff(left, right, isSameWord, (word) => same.push(word));
  let similar = 0;
  // One slip happens. Two are another name.
  if (restLeft.length > 0 && restRight.length > 0)
    [restLeft, restRight] = pairOff(
      restLeft,
      restRight,
      (a, b) => similar === 0 && isSimilarWord(a, b),
      () => similar++,
    );
  return {
    same,
    similar,
    left: restLeft.filter(needsCounterpart),
    right: restRight.filter(needsCounterpart),
  };
}

function pairOff(
  left: readonly NameWord[],
  right: readonly NameWord[],
  agree: (a: NameWord, b: NameWord) => boolean,
  onPair: (word: NameWord) => void,
): [readonly NameWord[], readonly NameWord[]] {
  const restRight = [...right];
  const restLeft = left.filter((word) => {
    const at = restRight.findIndex((other) => agree(word, other));
    if (at < 0) return true;
    restRight.splice(at, 1);
    onPair(word);
    return false;
  });
  return [restLeft, restRight];
}

/** Jánosné is not called János, and an initial says too little. */
const needsCounterpart = ({ form, folded }: NameWord): boolean =>
  form !== "wifeOfHusband" && form !== "wifeOfFamily" && !/^[a-z]$/.test(folded);

function isSameWord(a: NameWord, b: NameWord): boolean {
  if (a === b) return true;
  if ((a.form === "wifeOfHusband") !== (b.form === "wifeOfHusband")) return false;
  if (a.given.length > 0 && b.given.length > 0)
    return a.given.some((name) => b.given.includes(name));
  if (a.skeleton === b.skeleton) return true;
  return a.stem === b.stem && a.stem.length > 2 && isOneFamily(a, b);
}

/** Kovács and Kovácsová, Malý and Malá; but not Jan and Jana. */
const isOneFamily = (a: NameWord, b: NameWord): boolean =>
  a.form !== "plain" || b.form !== "plain" || isAdjectivePair(a, b) || isAdjectivePair(b, a);

const isAdjectivePair = (man: NameWord, woman: NameWord): boolean =>
  man.folded.endsWith("y") && woman.folded.endsWith("a");

/** Given names of the list are told apart by it: Martina is no slip for Martin. */
const isSimilarWord = (a: NameWord, b: NameWord): boolean =>
  (a.given.length === 0 || b.given.length === 0) &&
  (a.form === "wifeOfHusband") === (b.form === "wifeOfHusband") &&
  (isOneSlip(a.folded, b.folded) ||
    isOneSlip(a.skeleton, b.skeleton) ||
    (a.form !== b.form && isOneSlip(a.stem, b.stem)) ||
    // Romanian ț, which is a t without its mark: Raț and Rácz.
    a.skeleton.replaceAll("t", "k") === b.skeleton.replaceAll("t", "k"));

/** As most short forms are: Szabi and Szabolcs, Rasťo and Rastislav. */
const beginsAlike = (a: NameWord | undefined, b: NameWord | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.given.length === 0 || b.given.length === 0) &&
  a.skeleton.length > 2 &&
  a.skeleton.slice(0, 3) === b.skeleton.slice(0, 3);

/** One letter more, two that changed places, or in a longer word another one. A last -a is no slip but another sex. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (a === b || a.length < 5 || b.length > a.length + 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length)
    return a.slice(at) === b.slice(at + 1) && !(at === a.length && b.endsWith("a"));
  if (a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at])
    return true;
  return a.length > 5 && at > 0 && at < a.length - 1 && a.slice(at + 1) === b.slice(at + 1);
}

/** Women's given names, unlike men's, are hardly ever family names. */
const mayHaveMarried = (
  same: readonly NameWord[],
  left: readonly NameWord[],
  right: readonly NameWord[],
): boolean =>
  same.every(({ given }) => given.length > 0 && given.every(({ sex }) => sex === "f")) &&
  [...left, ...right].every(({ given }) => given.every(({ sex }) => sex === "m"));

const ofDifferentSex = (a: PersonName, b: PersonName): boolean =>
  a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex;
