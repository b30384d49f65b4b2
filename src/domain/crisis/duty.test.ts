import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  entryId,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { DutyEntry } from "../timeline/crisis-entries.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { checkDuty, dutyOf } from "./duty.ts";
import { callsForCoordinator } from "./minor.ts";

const recordOf = (...entries: readonly CaseEntry[]) =>
  foldCase(
    caseId(1),
    log(
      [opened("2026-10-05"), ...entries].map((entry, at) =>
        attributed<CaseEntry>(at + 1, at % 2 === 0 ? ilona : marek, entry),
      ),
    ),
  );
const fact = (f: CaseFieldId, v: FactValue): CaseEntry => ({
  k: "fact",
  ...stampAt("2026-10-05"),
  f,
  v,
});
const decided = (
  decision: DutyEntry["decision"],
  reasons: readonly string[],
  on = "2026-10-06",
): CaseEntry => ({ k: "duty", ...stampAt(on), on: date(on), decision, to: "", note: "", reasons });
const minor = fact("age_band", "14_17");

test("a minor, a child at risk and a high risk each ask for a decision, and an adult in safety does not", () => {
  expect(dutyOf(recordOf(minor))).toMatchObject({ reasons: ["minor"], state: "open" });
  expect(dutyOf(recordOf(fact("child_at_risk", true)))?.reasons).toEqual(["child_at_risk"]);
  expect(dutyOf(recordOf(fact("risk_level", "high")))?.reasons).toEqual(["high_risk"]);
  expect(dutyOf(recordOf(fact("age_band", "18_24"), fact("risk_level", "low")))).toBeUndefined();
  // One says eighteen, another seventeen.
  expect(dutyOf(recordOf(fact("age_band", "18_24"), minor))?.reasons).toEqual(["minor"]);
});

test("asking the coordinator decides nothing; reporting, and not reporting, do", () => {
  expect(dutyOf(recordOf(minor, decided("asked", ["minor"])))?.state).toBe("asked");
  expect(dutyOf(recordOf(minor, decided("reported", ["minor"])))?.state).toBe("decided");
  expect(dutyOf(recordOf(minor, decided("not_reported", ["minor"])))?.state).toBe("decided");
});

test("a reason that nobody knew of when it was decided opens it again", () => {
  const before = decided("not_reported", ["minor"]);
  expect(dutyOf(recordOf(minor, before, fact("risk_level", "high")))?.state).toBe("open");
});

test("two who decide apart are both heard, and what one of them saw is replaced", () => {
  const apart = recordOf(minor, decided("reported", ["minor"]), decided("not_reported", ["minor"]));
  expect(dutyOf(apart)?.decisions).toHaveLength(2);
  const asked = decided("asked", ["minor"]);
  const answered = {
    ...decided("reported", ["minor"], "2026-10-07"),
    r: [entryId(3)],
  } as CaseEntry;
  expect(dutyOf(recordOf(minor, asked, answered))?.decisions).toHaveLength(1);
});

test("a report names to whom, and whoever does not report says why", () => {
  const today = parseLocalDate("2026-10-06")!;
  const duty = dutyOf(recordOf(minor))!;
  const wrong = (decision: DutyEntry["decision"] | undefined, to = "", note = "") => {
    const checked = checkDuty({ decision, on: today, to, note }, duty, today);
    return checked.ok ? [] : checked.error.map(({ field }) => field);
  };
  expect(wrong(undefined)).toEqual(["decision"]);
  expect(wrong("reported")).toEqual(["to"]);
  expect(wrong("not_reported")).toEqual(["note"]);
  expect(wrong("not_reported", "", "She is safe with her aunt.")).toEqual([]);
  expect(wrong("asked")).toEqual([]);
  expect(wrong("reported", "családsegítő")).toEqual([]);
});

test("a minor at high risk or without a safe place calls for a coordinator until one has taken the case on", () => {
  const unsafe = fact("safe_now", "tonight_only");
  expect(callsForCoordinator(recordOf(minor, unsafe))).toBe(true);
  expect(callsForCoordinator(recordOf(minor, fact("risk_level", "high")))).toBe(true);
  expect(callsForCoordinator(recordOf(minor, fact("safe_now", "yes")))).toBe(false);
  expect(callsForCoordinator(recordOf(fact("age_band", "18_24"), unsafe))).toBe(false);
  expect(
    callsForCoordinator(recordOf(minor, unsafe, { k: "taken", ...stampAt("2026-10-06") })),
  ).toBe(false);
});
