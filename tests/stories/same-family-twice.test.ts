import { filterCases } from "../../src/app/cases/case-list.ts";
import { expect, test } from "vitest";
import { duplicateHints } from "../../src/domain/cases/duplicate-hint.ts";
import { mergeUndoUntil } from "../../src/domain/cases/merge.ts";
import { parseRouteId } from "../../src/domain/legal/legal-route.ts";
import { addMonths } from "../../src/domain/time/partial-date.ts";
import { stampAt } from "../casework.ts";
import { createField, dateOf, day, notesOf } from "./field.ts";

test("B1: two workers register the same family apart; it becomes one household, and both counts of children stay until somebody knows", () => {
  const { person } = createField();
  const [ulrika, petra, filip] = [person(), person(), person()];
  const housing = {
    case_type: "housing",
    region: "CZ032",
    settlement: "Vzorov",
    need: ["housing"],
  };

  const first = petra.opensCase(day(0, "10:00"), {
    ...housing,
    person_label: "Zkušební",
    adults_children: { adults: 2, children: 3 },
  });
  const second = filip.opensCase(day(0, "11:00"), {
    ...housing,
    person_label: "Zkusebni",
    adults_children: { adults: 2, children: 4 },
  });
  for (const someone of [petra, filip, ulrika, petra]) someone.goesOnline();

  // D2: all three are told, and why.
  for (const someone of [ulrika, petra, filip]) {
    const summaries = someone.cases().map((id) => someone.summary(id));
    expect(duplicateHints(someone.summary(first), summaries)).toEqual([
      { id: second, reasons: ["name", "settlement"] },
    ]);
  }

  // D3: the coordinator merges; Petra, without a signal, goes on in her copy.
  const stamp = stampAt(day(3));
  const merge = ulrika.write(first, { k: "merged", ...stamp, other: second, as: "samePerson" });
  ulrika.write(second, { k: "mergedInto", ...stamp, other: first, as: "samePerson" });
  petra.followsUp(first, day(3), "Cannot pay a deposit.");
  for (const someone of [petra, ulrika, filip, petra]) someone.goesOnline();

  for (const someone of [ulrika, petra, filip]) {
    const household = someone.summary(first);
    const { no } = someone.summary(second);
    expect(filterCases({ list: [household] }, {}, no)).toEqual([household]);
    expect(someone.summary(second)).toMatchObject({ status: "merged", mergedInto: first });
    expect(
      someone
        .whole(first)
        .facts.get("adults_children")
        ?.map(({ value }) => value),
    ).toEqual([
      { adults: 2, children: 3 },
      { adults: 2, children: 4 },
    ]);
    expect(notesOf(someone.timeline(first))).toContain("Cannot pay a deposit.");
    expect(someone.timeline(first).some(({ caseId }) => caseId === second)).toBe(true);
  }

  // The coordinator asks: a newborn. Settling replaces both.
  ulrika.states(first, day(5), "adults_children", { adults: 2, children: 4 });
  expect(ulrika.whole(first).conflicts).toEqual([]);

  // Within 30 days it can be taken apart again, each with what was its own.
  expect(mergeUndoUntil(ulrika.record(first).merges[0]!)).toBeGreaterThan(stampAt(day(32)).at);
  const undoing = { k: "unmerged" as const, ...stampAt(day(20)) };
  ulrika.write(first, { ...undoing, merge });
  ulrika.write(second, { ...undoing, merge: ulrika.record(second).merges[0]!.id });
  expect(ulrika.summary(second).status).toBe("open");
  expect(notesOf(ulrika.timeline(first))).toContain("Cannot pay a deposit.");
});

test("B1: the deadline of a landlord's notice stands in the household, whatever the other worker left empty", () => {
  const { person } = createField();
  const [petra, filip] = [person(), person()];
  const housing = {
    case_type: "housing",
    region: "CZ032",
    person_label: "Zkušební",
    adults_children: { adults: 2, children: 3 },
  };
  const first = petra.opensCase(day(0, "10:00"), housing);
  const second = filip.opensCase(day(0, "11:00"), housing);
  petra.write(first, {
    k: "route",
    ...stampAt(day(0)),
    route: parseRouteId("cz_lease_review")!,
    servedOn: dateOf(-5),
    note: "",
  });
  for (const someone of [petra, filip, petra]) someone.goesOnline();
  const stamp = stampAt(day(3));
  filip.write(second, { k: "merged", ...stamp, other: first, as: "samePerson" });
  filip.write(first, { k: "mergedInto", ...stamp, other: second, as: "samePerson" });
  expect(filip.whole(second).routes).toMatchObject([
    { deadline: { on: addMonths(dateOf(-5), 2), hard: true } },
  ]);
});
