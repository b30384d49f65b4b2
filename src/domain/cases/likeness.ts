import type { CaseSummary } from "./case-summary.ts";
import { compareNames, type NameAgreement } from "./compare-names.ts";
import { foldText } from "./fold-text.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { createNameReader, type PersonName } from "./person-name.ts";

export type DuplicateReason = "name" | "settlement" | "birthYear" | "phone";

/** What a case is compared by; an intake can be compared before it is saved. */
export type Likeness = Pick<CaseSummary, "settlement" | "nameKey" | "birthYear" | "phoneKey">;

/** A likeness made ready to be compared with thousands of others. */
export interface LikenessKeys {
  readonly phone: string | undefined;
  readonly birthYear: number | undefined;
  readonly place: string | undefined;
  /** Worked out when somebody asks: place and year tell most people apart already. */
  readonly name: () => PersonName;
}

export function createLikenessReader(): (likeness: Likeness) => LikenessKeys {
  const nameOf = createNameReader();
  const places = new Map<string, string>();
  return ({ phoneKey, birthYear, settlement, nameKey = "" }) => ({
    phone: phoneKey,
    birthYear,
    place: settlement === undefined ? undefined : placeOf(settlement),
    name: () => nameOf(nameKey),
  });

  function placeOf(settlement: string): string {
    let place = places.get(settlement);
    if (place === undefined) places.set(settlement, (place = placeKey(settlement)));
    return place;
  }
}

/** Új-telep and Újtelep are one place, and so are Veľká Lúčka and Velka Lucka. */
const placeKey = (settlement: string): string =>
  foldText(settlement)
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameSkeleton)
    .join("");

/**
 * Why two cases may be of one person; empty when they are not. Without the same telephone nothing may speak against it, and the
 * less of the name there is, the more has to speak for it. People of one household share all but given name and year.
 */
export function reasonsOf(a: LikenessKeys, b: LikenessKeys): readonly DuplicateReason[] {
  const phone = agreement(a.phone, b.phone, isEqual);
  const place = agreement(a.place, b.place, isEqual);
  const birthYear = agreement(a.birthYear, b.birthYear, isCloseTo);
  const bornSameYear = a.birthYear !== undefined && a.birthYear === b.birthYear;
  if (phone !== "same" && (place === "different" || birthYear === "different")) return [];
  // Most of ten thousand cases are out before anybody looks at a name.
  if (phone !== "same" && place !== "same" && !bornSameYear) return [];

  const [one, other] = [a.name(), b.name()];
  const name = compareNames(one, other);
  // Of a father and a son of one name often only one is marked.
  if (one.generation !== other.generation && birthYear !== "same") return [];
  if (
    !mayBeOne({
      name,
      phone,
      place,
      birthYear,
      bornSameYear,
      generationApart: isGenerationApart(a, b),
    })
  )
    return [];
  return [
    ...(phone === "same" ? (["phone"] as const) : []),
    ...(name !== "unknown" ? (["name"] as const) : []),
    ...(place === "same" ? (["settlement"] as const) : []),
    ...(birthYear === "same" ? (["birthYear"] as const) : []),
  ];
}

interface Agreements {
  readonly name: NameAgreement;
  readonly phone: Agreement;
  readonly place: Agreement;
  /** Within a year. */
  readonly birthYear: Agreement;
  readonly bornSameYear: boolean;
  readonly generationApart: boolean;
}

function mayBeOne(agreements: Agreements): boolean {
  const { name, phone, place, birthYear, bornSameYear, generationApart } = agreements;
  const samePhone = phone === "same";
  const bornTogether = birthYear === "same";
  const bornApart = birthYear === "different";
  switch (name) {
    case "different":
      return false;
    case "same":
    case "similar":
      if (samePhone) return !generationApart;
      // Names repeat in a village, and all the more in a network.
      if (place !== "same") return bornSameYear && phone === "unknown";
      return phone === "unknown" || bornSameYear;
    case "within":
      if (samePhone) return !bornApart;
      return place === "same" && (phone === "unknown" ? bornTogether : bornSameYear);
    case "alike":
      return bornSameYear && (samePhone || (place === "same" && phone === "unknown"));
    case "alone":
      return samePhone ? !bornApart : place === "same" && phone === "unknown";
    case "part":
      return samePhone && !bornApart;
    case "renamed":
      return samePhone && bornTogether;
    case "unknown":
      return samePhone && !bornApart;
  }
}

/** Of one name and on one telephone are father and son, but not brothers; an age is often guessed. */
const isGenerationApart = (a: LikenessKeys, b: LikenessKeys): boolean =>
  a.birthYear !== undefined &&
  b.birthYear !== undefined &&
  Math.abs(a.birthYear - b.birthYear) >= 15;

/** A missing field speaks neither for nor against. */
type Agreement = "same" | "different" | "unknown";

function agreement<T>(
  a: T | undefined,
  b: T | undefined,
  agree: (a: T, b: T) => boolean,
): Agreement {
  if (a === undefined || b === undefined) return "unknown";
  return agree(a, b) ? "same" : "different";
}

const isEqual = (a: string, b: string): boolean => a === b;
const isCloseTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
