import type { Brand } from "../../base/brand.ts";
import { randomBelow, type Random } from "../../base/random.ts";
import { regionById, type RegionId } from "./region.ts";
import type { LocalDate } from "../time/partial-date.ts";

/** What a case is called aloud and on paper, e.g. HU-BE-26-7K3QF. Made without a signal; says nothing of the person. */
export type CaseNo = Brand<string, "CaseNo">;

// No 0 O 1 I L, no U beside V: it is read over the telephone and copied by hand.
const digits = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Country and county of the case, its year, and five random characters: one in 24 million to meet another of that county and year. */
export function newCaseNo(random: Random, region: RegionId, on: LocalDate): CaseNo {
  let tail = "";
  for (let i = 0; i < 5; i++) tail += digits.charAt(randomBelow(random, digits.length));
  return `${regionById(region).iso}-${on.slice(2, 4)}-${tail}` as CaseNo;
}

export const parseCaseNo = (value: unknown): CaseNo | undefined =>
  typeof value === "string" && /^[A-Z]{2}-[A-Z0-9]{1,3}-\d{2}-[2-9A-Z]{5}$/.test(value)
    ? (value as CaseNo)
    : undefined;
