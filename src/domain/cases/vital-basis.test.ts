import { expect, test } from "vitest";
import { attributed, caseId, ilona, log, marek, opened, stampAt } from "../../../tests/casework.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { foldCase } from "./case-record.ts";
import { isVitalBasisOver } from "./vital-basis.ts";

const on = (day: string) => parseLocalDate(day)!;
const basis = (value: string, day: string): CaseEntry => ({
  k: "fact",
  ...stampAt(`${day}T10:00`),
  f: "legal_basis",
  v: value,
});
const recordOf = (...entries: readonly CaseEntry[]) =>
  foldCase(
    caseId(1),
    log(
      [opened("2026-11-01"), ...entries].map((entry, at) =>
        attributed<CaseEntry>(at + 1, at % 2 === 0 ? ilona : marek, entry),
      ),
    ),
  );

test("that life was in danger is a reason for a week; then somebody has to ask again", () => {
  const kept = recordOf(basis("vital", "2026-11-02"));
  expect(isVitalBasisOver(kept, on("2026-11-08"))).toBe(false);
  expect(isVitalBasisOver(kept, on("2026-11-09"))).toBe(true);
});

test("whoever has another reason, if only one of two who said so apart, is not asked", () => {
  expect(isVitalBasisOver(recordOf(), on("2027-01-01"))).toBe(false);
  const consent = recordOf(basis("consent_art9", "2026-11-02"));
  expect(isVitalBasisOver(consent, on("2027-01-01"))).toBe(false);
  const apart = recordOf(basis("vital", "2026-11-02"), basis("consent_art9", "2026-11-02"));
  expect(isVitalBasisOver(apart, on("2027-01-01"))).toBe(false);
});
