import { expect, test } from "vitest";
import { consent } from "../../src/domain/cases/case-changes.ts";
import { createField, dateOf, day, notesOf } from "./field.ts";

test("C1: Petra, seventeen, hiding it: everyone sees the danger, nobody's word is put over hers, her name is apart from her case", () => {
  const { person } = createField();
  const [timea, kata, kalman] = [person(), person(), person()];

  // D0, without a signal.
  const petras = kata.opensCase(day(0), {
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
    phone: "+36 30 555 0101",
    contact_safe: ["no_voicemail", "no_letters", "only_through_someone"],
    contact_note: "Only through her school friend.",
    request_in_words: "I do not know yet.",
    followup_on: dateOf(1),
  });
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
  kalman.states(petras, day(4), "request_in_words", "Her mother says: open adoption.");
  kalman.states(petras, day(4), "wishes", ["open_adoption"]);
  kalman.followsUp(petras, day(4), "Spoke with the mother.");
  kata.states(petras, day(5), "request_in_words", "She says: I keep the baby.");
  kata.states(petras, day(5), "wishes", ["keep"]);
  kata.followsUp(petras, day(5), "Spoke with Petra.", { next: dateOf(7) });
  // D6: she takes it back, to one worker only.
  kata.does(petras, day(6), (record, stamp) =>
    consent(record, { purpose: "share_with_service", state: "withdrawn", on: dateOf(6) }, stamp),
  );
  // D7
  for (const someone of [kalman, kata, timea, kalman]) someone.goesOnline();

  for (const someone of [timea, kata, kalman]) {
    const record = someone.record(petras);
    const words = record.facts.get("request_in_words") ?? [];
    expect(words.map(({ value, saidBy }) => [value, saidBy[0]?.origin.person])).toEqual([
      ["Her mother says: open adoption.", kalman.worker.person],
      ["She says: I keep the baby.", kata.worker.person],
    ]);
    expect(record.facts.get("wishes")?.map(({ value }) => value)).toEqual([
      ["open_adoption"],
      ["keep"],
    ]);
    expect(record.conflicts).toEqual([
      { about: "fact", field: "request_in_words" },
      { about: "fact", field: "wishes" },
    ]);
    expect(record.consents.get("share_with_service")?.state).toBe("withdrawn");
    expect(record.next).toBe(dateOf(7));
    expect(notesOf(someone.timeline(petras))).toEqual([
      "Spoke with the mother.",
      "Spoke with Petra.",
    ]);
  }
});
