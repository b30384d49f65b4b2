import type { DuplicateReason } from "../domain/cases/likeness.ts";

/** Why two cases may be of one person. */
export const duplicateReasonWords = {
  name: "cases-duplicate-name",
  settlement: "cases-duplicate-place",
  birthYear: "cases-duplicate-born",
  phone: "cases-duplicate-phone",
} as const satisfies Readonly<Record<DuplicateReason, string>>;
