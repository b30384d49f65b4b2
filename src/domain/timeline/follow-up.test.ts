import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { checkFollowUp, type FollowUpDraft } from "./follow-up.ts";

const now = date("2026-11-22T14:30");
const draft: FollowUpDraft = {
  methods: ["personal_oral"],
  channel: "in_person",
  on: undefined,
  note: " Spoke with the mother. ",
};
const errorsOf = (changed: Partial<FollowUpDraft>) => {
  const checked = checkFollowUp({ ...draft, ...changed }, now);
  return checked.ok ? [] : checked.error.map(({ type }) => type);
};

test("a follow-up happened now, unless the worker says when", () => {
  expect(checkFollowUp(draft, now)).toMatchObject({
    ok: true,
    value: { on: now, clock: true, note: "Spoke with the mother." },
  });
  expect(checkFollowUp({ ...draft, on: date("2026-11") }, now)).toMatchObject({
    value: { on: "2026-11", clock: false },
  });
});

test("mediation always has a next date", () => {
  expect(errorsOf({ methods: ["mediation_followup"] })).toEqual(["MediationNeedsNextDate"]);
  expect(errorsOf({ methods: ["mediation_followup"], next: date("2026-12-01") })).toEqual([]);
});

test("all that is wrong is said at once, each at its field", () => {
  expect(
    errorsOf({ methods: [], on: date("2026-11-24"), minutes: 1_441, note: "x".repeat(8_001) }),
  ).toEqual(["NoHelpMethod", "HappenedInFuture", "MinutesOutOfRange", "NoteTooLong"]);
  expect(errorsOf({ next: date("2026-11-21") })).toEqual(["NextBeforeHappened"]);
  expect(errorsOf({ people: { women: -1, men: 0, children: 0, unknown: 0 } })).toEqual([
    "CountsOutOfRange",
  ]);
  expect(errorsOf({ minutes: 0.5 })).toEqual(["MinutesOutOfRange"]);
});

test("tomorrow by a slow clock is allowed, next week is not", () => {
  expect(errorsOf({ on: date("2026-11-23") })).toEqual([]);
  expect(errorsOf({ on: date("2026-11-29") })).toEqual(["HappenedInFuture"]);
  expect(errorsOf({ on: date("2026-11"), next: date("2026-11") })).toEqual([]);
});

test("a call that the contact rule does not allow says who began it, and any other does not", () => {
  const call = { channel: "phone", againstRule: true } as const;
  expect(errorsOf(call)).toEqual(["WhoBegan"]);
  expect(checkFollowUp({ ...draft, ...call, began: "person" }, now)).toMatchObject({
    ok: true,
    value: { channel: "phone", began: "person" },
  });
  const visit = checkFollowUp({ ...draft, began: "person" }, now);
  expect(visit.ok && "began" in visit.value).toBe(false);
});

test("a day that the calendar does not have is asked again, never taken for now or for none", () => {
  const typed = {
    methods: ["personal_oral"],
    channel: "in_person",
    on: undefined,
    note: "",
  } as const;
  expect(checkFollowUp({ ...typed, unread: ["on", "next"] }, date("2026-11-22T10:00"))).toEqual({
    ok: false,
    error: [
      { field: "on", type: "NoSuchDay" },
      { field: "next", type: "NoSuchDay" },
    ],
  });
});
