import { expect, test } from "vitest";
import { attributed, date, entryId, ilona, marek, stampAt } from "../../../tests/casework.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import { addressOn, foldLists, promisesIn, saidOf, thingsIn } from "./fold-lists.ts";

const listed = (
  number: number,
  at: string,
  rest: Partial<ListedEntry>,
  by = ilona,
): ReturnType<typeof attributed<ListedEntry>> =>
  attributed<ListedEntry>(number, by, {
    k: "listed",
    ...stampAt(at),
    list: "step",
    v: {},
    ...rest,
  });

test("two who correct one step apart are both heard, and each only in what they corrected", () => {
  const begun = listed(1, "2026-11-01T09:00", {
    v: { step_what: "Call the school", step_by: "2026-11-10", step_who: "worker" },
  });
  const later = listed(2, "2026-11-02T09:00", { of: entryId(1), v: { step_by: "2026-11-12" }, r: [entryId(1)] }); // prettier-ignore
  const sooner = listed(3, "2026-11-02T10:00", { of: entryId(1), v: { step_by: "2026-11-08" }, r: [entryId(1)] }, marek); // prettier-ignore
  for (const entries of [
    [begun, later, sooner],
    [sooner, later, begun],
  ]) {
    const [step] = thingsIn(foldLists(entries), "step");
    expect(step?.values.get("step_by")?.map(({ value }) => value)).toEqual(["2026-11-12", "2026-11-08"]); // prettier-ignore
    expect(step && saidOf(step, "step_what")).toBe("Call the school");
  }
});

test("a step promises its day until it is done, and a mistake is counted no more but stays", () => {
  const begun = listed(1, "2026-11-01T09:00", { v: { step_what: "A", step_by: "2026-11-10" } });
  const other = listed(2, "2026-11-01T09:05", { v: { step_what: "B", step_by: "2026-11-05" } });
  expect(promisesIn(foldLists([begun, other]))).toEqual(["2026-11-05", "2026-11-10"]);
  const done = listed(3, "2026-11-02T09:00", { of: entryId(2), v: { step_done_on: "2026-11-02" } });
  expect(promisesIn(foldLists([begun, other, done]))).toEqual(["2026-11-10"]);
  const undone = listed(4, "2026-11-02T09:10", { of: entryId(2), v: { step_done_on: "" }, r: [entryId(3)] }); // prettier-ignore
  expect(promisesIn(foldLists([begun, other, done, undone]))).toEqual(["2026-11-05", "2026-11-10"]); // prettier-ignore
  const struck = listed(5, "2026-11-03T09:00", { of: entryId(1), gone: true });
  const lists = foldLists([begun, other, struck]);
  expect(thingsIn(lists, "step").map((step) => saidOf(step, "step_what"))).toEqual(["B"]);
  expect(lists.get("step")).toHaveLength(2);
});

test("an application promises its answer, and once it was refused the last day to appeal", () => {
  const made = listed(1, "2026-11-01T09:00", {
    list: "claim",
    v: { claim_kind: "benefit", claim_what: "Családi pótlék", claim_due: "2026-12-01" },
  });
  expect(promisesIn(foldLists([made]))).toEqual(["2026-12-01"]);
  const refused = listed(2, "2026-11-20T09:00", {
    list: "claim",
    of: entryId(1),
    v: { claim_decided_on: "2026-11-18", claim_result: "refused", claim_appeal_by: "2026-12-03" },
  });
  expect(promisesIn(foldLists([made, refused]))).toEqual(["2026-12-03"]);
  const appealed = listed(3, "2026-11-25T09:00", {
    list: "claim",
    of: entryId(1),
    v: { claim_appealed_on: "2026-11-25" },
  });
  expect(promisesIn(foldLists([made, refused, appealed]))).toEqual([]);
});

test("while one says it was a mistake and another says it was not, it counts", () => {
  const begun = listed(1, "2026-11-01T09:00", { v: { step_what: "A" } });
  const struck = listed(2, "2026-11-02T09:00", { of: entryId(1), gone: true });
  const kept = listed(3, "2026-11-02T10:00", { of: entryId(1), gone: false }, marek);
  expect(thingsIn(foldLists([begun, struck, kept]), "step")).toHaveLength(1);
});

test("she lives where she moved last, not where somebody wrote last", () => {
  const address = (number: number, at: string, since: string, where: string) =>
    listed(number, at, { list: "address", v: { address_since: since, address_what: where } });
  const lists = foldLists([
    address(1, "2026-11-01T09:00", "2026-11-01", "hostel, room A"),
    address(2, "2026-11-07T09:00", "2026-11-06", "relatives"),
    address(3, "2026-11-09T09:00", "2026-11-05", "hostel, room B"),
  ]);
  const now = addressOn(lists, date("2026-11-10"));
  expect(now && saidOf(now, "address_what")).toBe("relatives");
  const before = addressOn(lists, date("2026-11-05"));
  expect(before && saidOf(before, "address_what")).toBe("hostel, room B");
});

test("what is said of a thing whose beginning is still on its way is shown already", () => {
  const done = listed(3, "2026-11-02T09:00", { of: entryId(1), v: { step_done_on: "2026-11-02" } });
  expect(foldLists([done]).get("step")).toMatchObject([{ id: entryId(1), gone: false }]);
});
