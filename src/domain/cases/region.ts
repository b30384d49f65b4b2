import { regionRows } from "../data/regions.ts";

export const countries = ["HU", "CZ", "RO", "SK"] as const;
export type Country = (typeof countries)[number];
export type RegionId = (typeof regionRows)[number][0];
/** Capitals stand for themselves; the word for the rest differs by country and is translated (`code-region-kind-…`). */
type RegionKind = "capital" | "varmegye" | "kraj" | "judet";

export interface Region {
  readonly id: RegionId;
  /** ISO 3166-2, the start of every case number from there. */
  readonly iso: string;
  readonly country: Country;
  readonly kind: RegionKind;
  /** In the local official form, in every language of the app. */
  readonly name: string;
  readonly sortKey: string;
}

/** The 84 counties and regions, each country's by name. */
export const regions: readonly Region[] = regionRows
  .map(([id, iso, country, kind, name, sortKey]) => ({ id, iso, country, kind, name, sortKey }))
  .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));

const regionsById: ReadonlyMap<string, Region> = new Map(
  regions.map((region) => [region.id, region]),
);

export function regionById(id: RegionId): Region {
  const region = regionsById.get(id);
  if (!region) throw new Error(`Expected a region, got ${id}`);
  return region;
}

export const parseRegionId = (value: unknown): RegionId | undefined =>
  typeof value === "string" ? regionsById.get(value)?.id : undefined;

export const regionsOf = (country: Country): readonly Region[] =>
  regions.filter((region) => region.country === country);
