import { expect, test } from "vitest";
import { closing, reopening } from "../../src/domain/cases/case-changes.ts";
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
