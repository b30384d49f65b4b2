import { expect, test } from "vitest";
import { consent } from "../../src/domain/cases/case-changes.ts";
import type { CaseRecord } from "../../src/domain/cases/case-record.ts";
import { contactRules, shownIdentity } from "../../src/domain/contact/contact-rules.ts";
import { checkDuty, dutyOf, type DutyDraft } from "../../src/domain/crisis/duty.ts";
import { wishesOf } from "../../src/domain/crisis/wishes.ts";
import { plannedDates } from "../../src/domain/plan/planned-dates.ts";
import { firstDayOf, type PartialDate } from "../../src/domain/time/partial-date.ts";
import type { WishEntry } from "../../src/domain/timeline/crisis-entries.ts";
import { stampAt } from "../casework.ts";
import { createField, dateOf, day, notesOf, type Person } from "./field.ts";

/*
 * C1 but for two of its lines: that a county's team is complete is in office/county-team, and that the health visitor accepted belongs to
 * referrals; here she agrees to it, and takes it back.
 */

const phone = "+36 30 555 0101";

const heard = (on: PartialDate, by: WishEntry["by"], wish: string, words: string): WishEntry => ({
  k: "wish",
  ...stampAt(on),
  on,
  wishes: [wish],
  words,
  by,
  ...(by === "other" && { relation: "mother" }),
});

const deciding =
  (on: PartialDate, draft: Pick<DutyDraft, "decision" | "to" | "note">) => (record: CaseRecord) => {
    const checked = checkDuty({ ...draft, on: firstDayOf(on) }, dutyOf(record)!, firstDayOf(on));
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    return { ...checked.value, ...stampAt(on) };
  };

function petraIsMet(kata: Person) {
  const petras = kata.opensCase(day(0, "21:30"), {
    case_type: "crisis_pregnancy",
    region: "HU331",
    settlement: "Mintafalva",
    urgency: "today",
    safety_flag: true,
    child_at_risk: true,
    age_band: "14_17",
    safe_now: "tonight_only",
    need: ["health", "violence"],
    person_label: "Próba Petra",
    birth_year: 2009,
    phone,
    contact_safe: ["no_calls", "only_through_someone"],
    contact_note: "Only through her school friend.",
    followup_on: dateOf(1),
  });
  kata.states(petras, day(0, "21:40"), "pregnancy_weeks", 30);
  kata.states(petras, day(0, "21:40"), "risk_level", "high");
  kata.write(petras, heard(day(0, "21:45"), "herself", "undecided", "I do not know yet."));
  return petras;
}

test("C1: Petra, seventeen, hiding it: only her own word is her wish, and her name and number are apart from her case", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];

  // D0, without a signal.
  const petras = petraIsMet(kata);
  for (const someone of [kata, kalman, timea]) someone.goesOnline();
  for (const someone of [timea, kalman])
    expect(someone.summary(petras)).toMatchObject({
      danger: true,
      urgency: "today",
      birthYear: 2009,
    });
  expect(JSON.stringify(timea.record(petras).entries)).not.toMatch(/Próba|555 0101|school friend/);

  // D2: she agrees to the health visitor, and to nothing else.
  kata.does(petras, day(2), (record, stamp) =>
    consent(
      record,
      { purpose: "share_with_service", state: "given", on: dateOf(2), how: "said aloud" },
      stamp,
    ),
  );
  // D4, D5: what the mother said, and what Petra says herself, on two phones without a signal.
  kalman.write(petras, heard(day(4), "other", "open_adoption", "Her mother says: open adoption."));
  kalman.followsUp(petras, day(4), "Spoke with the mother.");
  kata.write(petras, heard(day(5), "herself", "keep", "I keep the baby."));
  kata.followsUp(petras, day(5), "Spoke with Petra.", { next: dateOf(7) });
  // D6: she takes it back, to one worker only. Her mother goes on speaking of adoption.
  kata.does(petras, day(6), (record, stamp) =>
    consent(record, { purpose: "share_with_service", state: "withdrawn", on: dateOf(6) }, stamp),
  );
  kalman.write(petras, heard(day(6), "other", "open_adoption", "It is settled, says the mother."));
  // D7, in one order and then another.
  for (const someone of [kalman, kata, timea, kalman]) someone.goesOnline();

  for (const someone of [timea, kata, kalman]) {
    const record = someone.record(petras);
    const { present, earlier, ofOthers } = wishesOf(record);
    const said = (wishes: typeof present) =>
      wishes.map(({ entry, origin }) => [entry.words, origin.person]);
    expect(said(present)).toEqual([["I keep the baby.", kata.worker.person]]);
    expect(said(earlier)).toEqual([["I do not know yet.", kata.worker.person]]);
    expect(said(ofOthers)).toEqual([
      ["It is settled, says the mother.", kalman.worker.person],
      ["Her mother says: open adoption.", kalman.worker.person],
    ]);
    // Nobody is asked to choose between her word and her mother's.
    expect(record.conflicts).toEqual([]);
    expect(record.consents.get("share_with_service")?.state).toBe("withdrawn");
    expect(record.next).toBe(dateOf(7));
    expect(notesOf(someone.timeline(petras))).toEqual([
      "Spoke with the mother.",
      "Spoke with Petra.",
    ]);
  }
});

test("C1: her number is hidden from everybody, whatever one of them was told", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const petras = petraIsMet(kata);
  for (const someone of [kata, kalman]) someone.goesOnline();
  // Somebody hears that calls are fine after all, while Kata has no signal and hears nothing of it.
  kalman.statesOfPerson(petras, day(3), "contact_safe", ["phone_ok"], { sawNothing: true });
  for (const someone of [kalman, kata, timea]) someone.goesOnline();

  for (const someone of [timea, kata, kalman]) {
    const identity = someone.identity(petras);
    expect(contactRules(identity)).toMatchObject({
      calls: "no",
      differ: true,
      hidesPhone: true,
      codes: ["no_calls", "only_through_someone"],
      notes: ["Only through her school friend."],
    });
    const shown = [...shownIdentity(identity)].map(([, values]) =>
      values.map(({ value }) => value),
    );
    expect(JSON.stringify(shown)).not.toContain("0101");
  }
});

test("C1: the 34th and the 38th week come up on every phone, and what was done on one is done on all", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const petras = petraIsMet(kata);
  for (const someone of [kata, kalman, timea]) someone.goesOnline();

  const planned = (someone: Person) =>
    plannedDates(someone.record(petras)).flatMap(({ what, isOpen }) => (isOpen ? [what] : []));
  for (const someone of [timea, kata, kalman])
    expect(planned(someone)).toEqual(["weeks-34", "weeks-38", "due"]);
  // 30 weeks and up to six days on D0: the 34th begins on D22 at the earliest. Before it stands what was promised.
  expect(timea.summary(petras)).toMatchObject({ next: dateOf(1) });
  kata.followsUp(petras, day(1), "She is with her friend.", { next: dateOf(30) });
  kata.goesOnline();
  timea.goesOnline();
  expect(timea.summary(petras)).toMatchObject({ next: dateOf(22), nextWhat: "weeks-34" });

  const looksIn = (someone: Person, on: PartialDate) =>
    someone.write(petras, { k: "checked", ...stampAt(on), on, what: "weeks-34", note: "" });
  // Both do it, neither knows of the other.
  looksIn(kata, day(23));
  looksIn(kalman, day(24));
  for (const someone of [kalman, kata, timea, kalman]) someone.goesOnline();
  for (const someone of [timea, kata, kalman]) {
    expect(planned(someone)).toEqual(["weeks-38", "due"]);
    const written = someone.record(petras).entries.map(({ entry }) => entry.k);
    expect(written.filter((kind) => kind === "checked")).toHaveLength(2);
  }

  // D66: the child is born, and five looks follow.
  const born = { mother: "well", child: "well", place: "safe", note: "" } as const;
  kata.write(petras, { k: "birth", ...stampAt(day(66)), on: dateOf(66), ...born });
  kata.goesOnline();
  expect(planned(kata)).toEqual(["birth-w1", "birth-w6", "birth-m3", "birth-m6", "birth-m12"]);
  // Nobody has kept what was promised for D30; a look does.
  expect(kata.summary(petras).next).toBe(dateOf(30));
  kata.write(petras, {
    k: "checked",
    ...stampAt(day(73)),
    on: day(73),
    what: "birth-w1",
    note: "",
  });
  expect(kata.summary(petras)).toMatchObject({ next: dateOf(66 + 42), nextWhat: "birth-w6" });
});

test("C1: she stands before the coordinator until she has taken her on, and the duty until somebody has decided", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];
  const petras = petraIsMet(kata);
  for (const someone of [kata, kalman, timea]) someone.goesOnline();
  expect(timea.summary(petras)).toMatchObject({ callsForCoordinator: true, dutyOpen: true });
  expect(dutyOf(timea.record(petras))?.reasons).toEqual(["minor", "child_at_risk", "high_risk"]);

  // D1: Kata asks, and Tímea takes her on. Neither decides anything about reporting.
  kata.does(petras, day(1), deciding(day(1), { decision: "asked", to: "", note: "" }));
  timea.write(petras, { k: "taken", ...stampAt(day(1, "12:00")) });
  for (const someone of [kata, timea, kata]) someone.goesOnline();
  expect(dutyOf(kata.record(petras))?.state).toBe("asked");
  expect(timea.summary(petras)).toMatchObject({ dutyOpen: true });
  expect(timea.summary(petras).callsForCoordinator).toBeUndefined();

  // D2: it is decided, and everybody can read what, by whom and to whom.
  timea.does(
    petras,
    day(2),
    deciding(day(2), { decision: "reported", to: "család- és gyermekjóléti szolgálat", note: "" }),
  );
  for (const someone of [timea, kata, kalman]) someone.goesOnline();
  for (const someone of [timea, kata, kalman]) {
    expect(someone.summary(petras).dutyOpen).toBeUndefined();
    expect(dutyOf(someone.record(petras))).toMatchObject({
      state: "decided",
      decisions: [
        {
          origin: { person: timea.worker.person },
          entry: { decision: "reported", to: "család- és gyermekjóléti szolgálat", on: dateOf(2) },
        },
      ],
    });
  }
});
