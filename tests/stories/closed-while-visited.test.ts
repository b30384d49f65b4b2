import { expect, test } from "vitest";
import { closing, reopening } from "../../src/domain/cases/case-changes.ts";
import { parseRouteId } from "../../src/domain/legal/legal-route.ts";
import { stampAt } from "../casework.ts";
import { createField, dateOf, day, notesOf } from "./field.ts";

test("A2: a case closed by one while another works on it is flagged, and nothing of it is lost", () => {
  const { person } = createField();
  const [ulrika, petra, filip] = [person(), person(), person()];
  const veras = petra.opensCase(day(0), {
    case_type: "discrimination",
    region: "CZ042",
    settlement: "Zkušebnice",
    area: "education",
    known_on: dateOf(0),
    person_label: "Vzorná Věra",
  });
  for (const someone of [petra, filip]) someone.goesOnline();

  // D11: both without a signal.
  filip.does(veras, day(11, "09:00"), (record, stamp) =>
    closing(
      record,
      { on: day(11, "09:00"), outcome: "referred", note: "With the ombudsman now." },
      stamp,
    ),
  );
  petra.followsUp(veras, day(11, "15:00"), "A witness came.", { next: dateOf(18) });
  // D13
  for (const someone of [filip, petra, ulrika, filip]) someone.goesOnline();

  for (const someone of [ulrika, petra, filip]) {
    expect(someone.summary(veras)).toMatchObject({ status: "disputed", next: dateOf(18) });
    expect(someone.record(veras).status).toMatchObject({
      closings: [{ entry: { outcome: "referred" } }],
      newer: [{ entry: { note: "A witness came." } }],
    });
    expect(
      someone
        .timeline(veras)
        .slice(-2)
        .map((item) => item.kind === "entry" && item.entry.k),
    ).toEqual(["closed", "followUp"]);
    expect(notesOf(someone.timeline(veras))).toEqual(["A witness came."]);
  }

  ulrika.does(veras, day(14), (record, stamp) =>
    reopening(record, { on: day(14), note: "Petra goes on." }, stamp),
  );
  petra.goesOnline();
  ulrika.goesOnline();
  petra.goesOnline();
  expect(petra.summary(veras).status).toBe("open");
});

test("A2: the days of an appeal are those the letter gives, typed by the worker and never guessed", () => {
  const { person } = createField();
  const [petra, filip] = [person(), person()];
  const veras = petra.opensCase(day(0), {
    case_type: "discrimination",
    area: "education",
    known_on: dateOf(0),
    region: "CZ042",
    person_label: "Vzorná Věra",
  });
  const school = { k: "route", route: parseRouteId("cz_school")!, note: "" } as const;

  // D5: the letter was served on D0. Before its days are typed there is nothing to count by.
  const first = petra.write(veras, { ...school, ...stampAt(day(5)), servedOn: dateOf(0) });
  expect(petra.summary(veras).deadline).toBeUndefined();
  petra.write(veras, {
    ...school,
    ...stampAt(day(5, "11:00")),
    servedOn: dateOf(0),
    days: 15,
    r: [first],
  });
  petra.goesOnline();
  filip.goesOnline();
  expect(filip.summary(veras).deadline).toBe(dateOf(15));
  expect(filip.record(veras).routes).toMatchObject([
    { deadline: { fromDocument: true, add: { unit: "days", count: 15 }, said: dateOf(0) } },
  ]);

  // D10: handed in, and nobody is warned any more.
  const { taken } = filip.record(veras).routes[0]!;
  filip.write(veras, {
    k: "routeStep",
    ...stampAt(day(10)),
    to: taken.id,
    on: dateOf(10),
    status: "filed",
  });
  filip.goesOnline();
  petra.goesOnline();
  expect(petra.summary(veras).deadline).toBeUndefined();
});
