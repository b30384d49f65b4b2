import type { CaseType } from "../cases/case-type.ts";
import type { Country } from "../cases/region.ts";
import type { CaseRoute } from "../legal/case-routes.ts";
import { detailsOf } from "../legal/route-details.ts";
import { parseRouteId, type RouteId } from "../legal/legal-route.ts";

/** The letters there is a template for. Ids are kept in directories for years: none is ever renamed or taken away. */
export const letterIds = [
  "hu_ajbh",
  "cz_ombudsman",
  "ro_cncd",
  "sk_snslp",
  "institution",
  "landlord",
  "child_signal",
  "appointment",
  "referral",
] as const;
export type LetterId = (typeof letterIds)[number];

export const parseLetterId = (value: unknown): LetterId | undefined =>
  letterIds.find((id) => id === value);

/** English is for understanding what will be signed, not for handing in. */
export const letterLanguages = ["hu", "cs", "ro", "sk", "en"] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

const languageOf = { HU: "hu", CZ: "cs", RO: "ro", SK: "sk" } as const satisfies Readonly<
  Record<Country, LetterLanguage>
>;

/** An authority's own letter goes to it in its language. */
const addressees: Readonly<Partial<Record<LetterId, Country>>> = {
  hu_ajbh: "HU",
  cz_ombudsman: "CZ",
  ro_cncd: "RO",
  sk_snslp: "SK",
};

/** The route on which a letter is a step, by country: what is handed in there is noted there. */
const routes: Readonly<Partial<Record<LetterId, Readonly<Partial<Record<Country, string>>>>>> = {
  hu_ajbh: { HU: "hu_ajbh" },
  cz_ombudsman: { CZ: "cz_ombudsman" },
  ro_cncd: { RO: "ro_cncd" },
  sk_snslp: { SK: "sk_snslp" },
  child_signal: { HU: "hu_child_signal", CZ: "cz_child_reporting", RO: "ro_child_reporting" },
};

const onlyFor: Readonly<Partial<Record<LetterId, readonly CaseType[]>>> = {
  hu_ajbh: ["discrimination", "housing"],
  cz_ombudsman: ["discrimination", "housing"],
  ro_cncd: ["discrimination", "housing"],
  sk_snslp: ["discrimination", "housing"],
};

/** The letters that make sense in a case of this country and kind. Of a case whose country is not known, only what goes anywhere. */
export const lettersFor = (
  country: Country | undefined,
  type: CaseType | undefined,
): readonly LetterId[] =>
  letterIds.filter((id) => {
    const addressee = addressees[id];
    const kinds = onlyFor[id];
    return (
      (addressee === undefined || addressee === country) &&
      (kinds === undefined || (type !== undefined && kinds.includes(type)))
    );
  });

export const languagesOfLetter = (id: LetterId): readonly LetterLanguage[] => {
  const addressee = addressees[id];
  return addressee === undefined ? letterLanguages : [languageOf[addressee], "en"];
};

/** The language an office in the case's country reads. */
export const firstLanguage = (
  id: LetterId,
  country: Country | undefined,
  otherwise: LetterLanguage,
): LetterLanguage => {
  const offered = languagesOfLetter(id);
  const wanted = country === undefined ? otherwise : languageOf[country];
  return offered.find((each) => each === wanted) ?? offered[0] ?? otherwise;
};

const routeOf = (id: LetterId, country: Country | undefined): RouteId | undefined =>
  country && parseRouteId(routes[id]?.[country]);

/** The route of the case that this letter is a step on. */
export const takenRoute = (
  id: LetterId,
  country: Country | undefined,
  taken: readonly CaseRoute[],
): CaseRoute | undefined => {
  const route = routeOf(id, country);
  return taken.find((each) => each.taken.entry.route === route && route !== undefined);
};

/** Handed in by e-mail it would count for nothing. */
export const isVoidByEmail = (id: LetterId): boolean => {
  const country = addressees[id];
  const route = routeOf(id, country);
  return route !== undefined && detailsOf(route)?.needs.includes("not_by_email") === true;
};

/** The authority the letter goes to, as the sources name it. */
export const bodyOfLetter = (id: LetterId): string | undefined => {
  const route = routeOf(id, addressees[id]);
  return route && detailsOf(route)?.body;
};
