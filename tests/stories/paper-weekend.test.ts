import { expect, test } from "vitest";
import { countContacts, countedCase } from "../../src/domain/cases/count-contacts.ts";
import { caseFigures } from "../../src/domain/reports/case-figures.ts";
import { networkReport } from "../../src/domain/reports/network-report.ts";
import { periodOf } from "../../src/domain/reports/period.ts";
import { publicCells, type ReportTableId } from "../../src/domain/reports/report-table.ts";
import { date } from "../casework.ts";
import { createField, dateOf, day } from "./field.ts";

test("D1: one Saturday, fourteen people at a table and two of them helped again: five persons, sixteen contacts, nine of them anonymous", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const names = ["Minta Anna", "Minta Béla", "Próba Csilla", "Teszt Dénes", "Képzelt Edit"];

  const place = { region: "HU323", settlement: "Próbaháza" };
  for (let i = 0; i < 9; i++)
    kata.notesAnonymousContact(day(0, `09:${10 + i}`), {
      ...place,
      help_method: ["personal_oral"],
      need: ["documents"],
      channel: "event",
      people_helped: { women: 1, men: 0, children: i % 2, unknown: 0 },
    });
  const known = names.map((name, i) =>
    kata.opensCase(day(0, `11:${10 + i}`), {
      ...place,
      person_label: name,
      need: ["benefits"],
      help_method: ["accompaniment_admin"],
    }),
  );

  // Kálmán helps two of the same five: one in the case he already has, one whose case he did not have yet.
  const [annas, belas] = [known[0]!, known[1]!];
  kata.goesOnline();
  kalman.goesOnline();
  kalman.followsUp(annas, day(0, "15:00"), "Filled in the form.", {
    methods: ["accompaniment_admin"],
  });
  const again = kalman.opensCase(day(0, "16:00"), {
    ...place,
    person_label: "Minta Bela",
    need: ["debt"],
    help_method: ["phone_email"],
  });

  // D2
  for (const someone of [kata, kalman, timea]) someone.goesOnline();
  const stamp = { at: 0, z: 60 };
  timea.write(belas, { k: "merged", ...stamp, other: again, as: "samePerson" });
  timea.write(again, { k: "mergedInto", ...stamp, other: belas, as: "samePerson" });
  for (const someone of [timea, kata, kalman]) someone.goesOnline();

  for (const someone of [timea, kata, kalman]) {
    const counts = countContacts(someone.cases().map((id) => countedCase(someone.record(id))));
    expect(counts).toMatchObject({ persons: 5, contacts: 16, anonymous: 9 });
    expect(counts.byMethod).toEqual({
      personal_oral: 9,
      accompaniment_admin: 6,
      phone_email: 1,
      mediation_followup: 0,
    });
    expect(someone.record(annas).contacts).toHaveLength(2);
  }

  // The report of the month: exact for who counts, and what leaves hides the one.
  const figures = timea.cases().flatMap((id) => {
    if (id === again) return [];
    const parts = [timea.record(id), ...(id === belas ? [timea.record(again)] : [])];
    return caseFigures(timea.whole(id), parts) ?? [];
  });
  const month = { period: periodOf(date("2026-10")), region: undefined, type: undefined };
  const report = networkReport(
    { cases: figures, erased: [], register: new Map(), teams: [], today: dateOf(10) },
    month,
  );
  const table = (id: ReportTableId) => report.find((each) => each.id === id)!;
  expect(table("helped").rows).toEqual([
    { of: "persons", cells: [5] },
    { of: "contacts", cells: [16] },
    { of: "anonymous", cells: [9] },
  ]);
  expect(table("methods").rows.map(({ cells }) => cells)).toEqual([[9], [6], [1], [0]]);
  expect(publicCells(table("helped"))).toEqual([[5], [16], [9]]);
  expect(publicCells(table("methods"))).toEqual([[9], [6], [undefined], [0]]);
});
