import type { CaseSummary } from "./case-summary.ts";
import { compareNames } from "./compare-names.ts";
import { foldText } from "./fold-text.ts";
import { createLikenessReader } from "./likeness.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { createNameReader, type PersonName } from "./person-name.ts";

export type PlaceOfCase = Pick<CaseSummary, "settlement" | "region">;

/** Cases of one settlement; where one of them does not say, of one county. */
export function createPlaceTest(of: PlaceOfCase): (other: PlaceOfCase) => boolean {
  const read = createLikenessReader();
  const { place } = read(of);
  return (other) => {
    const { place: there } = read(other);
    if (place !== undefined && there !== undefined) return place === there;
    return of.region !== undefined && of.region === other.region;
  };
}

/**
 * Whether two names may be of one school, office, landlord or employer, as people write them down who have never seen each
 * other's notes. Only a hint, and only good among cases of one place.
 */
export function createRespondentTest(
  name: string,
  { settlement = "" }: PlaceOfCase,
): (other: string) => boolean {
  const read = createNameReader();
  const place = wordsOf(settlement).map(nameSkeleton);
  const sought = nameOf(name);
  return (other) => isHint[compareNames(sought, nameOf(other))];

  /** Mintafalvi iskola is in Mintafalva the iskola, and whoever writes its name in full says no other place. */
  function nameOf(text: string): PersonName {
    const words = wordsOf(text);
    const own = words.filter((word) => !place.some((of) => isFrom(nameSkeleton(word), of)));
    return read((own.length > 0 ? own : words).join(" "));
  }
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Mintafalvi of Mintafalva, zkušebnická of Zkušebnice. */
const isFrom = (word: string, place: string): boolean =>
  place.length > 4 && word.startsWith(place.slice(0, -1));

const isHint = {
  same: true,
  similar: true,
  alike: true,
  within: true,
  part: true,
  alone: true,
  renamed: false,
  different: false,
  unknown: false,
} as const satisfies Readonly<Record<ReturnType<typeof compareNames>, boolean>>;
