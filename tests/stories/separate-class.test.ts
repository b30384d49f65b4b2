import { expect, test } from "vitest";
import { shownValue } from "../../src/domain/cases/facts.ts";
import { isCountedFromFirst } from "../../src/domain/legal/deadline.ts";
import { parseRouteId } from "../../src/domain/legal/legal-route.ts";
import { addMonths } from "../../src/domain/time/partial-date.ts";
import { date, stampAt } from "../casework.ts";
import { createField, dateOf, day, notesOf } from "./field.ts";

test("A1: two parents name the same separate class, and the coordinator makes it one group case with both histories", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const discrimination = {
    case_type: "discrimination",
    need: ["education", "legal"],
    area: "education",
    known_on: dateOf(-20),
    region: "HU332",
    settlement: "Mintafalva",
  };

  // D0, D1: a kitchen table without a signal; the same village, another parent, another phone.
  const marias = kata.opensCase(day(0), {
    ...discrimination,
    person_label: "Minta Mária",
    note: "Her son is in a class of only Roma children.",
  });
  const other = kalman.opensCase(day(1), {
    ...discrimination,
    person_label: "Minta Margit",
    note: "Names the same class.",
  });
  // D3
  for (const someone of [kata, kalman, timea]) someone.goesOnline();
  // D4
  const stamp = { at: 0, z: 60 };
  timea.write(marias, { k: "merged", ...stamp, other, as: "group" });
  timea.write(other, { k: "mergedInto", ...stamp, other: marias, as: "group" });
  timea.goesOnline();
  // D5: what the school did, and by which law it is not allowed.
  kata.goesOnline();
  kata.states(marias, day(5), "education_issue", ["separate_class", "separate_building"]);
  kata.states(marias, day(5), "ground", ["hu_minority"]);
  kata.states(marias, day(5), "occurred_on", dateOf(-34).slice(0, 7));
  // D6: one without a signal, one with.
  kalman.goesOnline();
  kalman.followsUp(marias, day(6, "09:00"), "A witness: the bus driver.");
  kata.goesOnline();
  kata.followsUp(marias, day(6, "11:00"), "The deadline is a year from when she learned of it.", {
    next: dateOf(20),
  });
  // D9, D12
  const question = kata.write(marias, { k: "question", ...stamp, text: "Which route first?" });
  kata.goesOnline();
  timea.goesOnline();
  timea.write(marias, { k: "answer", ...stamp, to: question, text: "Ask the school in writing." });
  for (const someone of [timea, kalman, kata, kalman, timea]) someone.goesOnline();

  for (const someone of [timea, kata, kalman]) {
    expect(notesOf(someone.timeline(marias))).toEqual([
      "Her son is in a class of only Roma children.",
      "Names the same class.",
      "A witness: the bus driver.",
      "The deadline is a year from when she learned of it.",
    ]);
    const { facts } = someone.record(marias);
    expect(shownValue(facts, "education_issue")).toEqual(["separate_class", "separate_building"]);
    expect(shownValue(facts, "occurred_on")).toBe("2026-09");
    // Two people stay two people, each with a name of her own.
    expect([marias, other].map((id) => someone.summary(id).label)).toEqual([
      "Minta Mária",
      "Minta Margit",
    ]);
    expect(someone.summary(other)).toMatchObject({ status: "merged", mergedInto: marias });
    expect(someone.record(marias).questions).toMatchObject([
      { answers: [{ entry: { text: "Ask the school in writing." } }] },
    ]);
  }
});

test("A1: the deadline is the earlier of two, and a day known by its month only is counted from the 1st and says so", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const discrimination = {
    case_type: "discrimination",
    area: "education",
    known_on: dateOf(-20),
    region: "HU332",
    person_label: "Minta Mária",
  };
  const marias = kata.opensCase(day(0), discrimination);
  kata.write(marias, {
    k: "route",
    ...stampAt(day(6)),
    route: parseRouteId("hu_ajbh")!,
    knownOn: dateOf(-20),
    occurredOn: date("2026-09"),
    note: "",
  });
  for (const someone of [kata, timea, kalman]) someone.goesOnline();

  for (const someone of [kata, timea, kalman]) {
    const [route] = someone.record(marias).routes;
    expect(route?.deadline).toMatchObject({
      on: addMonths(dateOf(-20), 12),
      base: "knownOn",
      add: { unit: "years", count: 1 },
    });
    expect(someone.summary(marias).deadline).toBe("2027-09-15");
  }

  // Another class of that school, for years already: here the month decides.
  const other = kalman.opensCase(day(7), { ...discrimination, person_label: "Minta Margit" });
  kalman.write(other, {
    k: "route",
    ...stampAt(day(7)),
    route: parseRouteId("hu_ajbh")!,
    knownOn: dateOf(-20),
    occurredOn: date("2024-02"),
    note: "",
  });
  const deadline = kalman.record(other).routes[0]!.deadline!;
  expect(deadline).toMatchObject({ on: "2027-02-01", base: "occurredOn", from: "2024-02-01" });
  expect(isCountedFromFirst(deadline)).toBe(true);
});
