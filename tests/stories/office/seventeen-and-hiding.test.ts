import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { askQuestion } from "../../../src/app/cases/ask-question.ts";
import { markSeen } from "../../../src/app/cases/mark-seen.ts";
import { setFact } from "../../../src/app/cases/set-fact.ts";
import { today } from "../../../src/app/cases/today.ts";
import { attention } from "../../../src/app/network/attention.ts";
import { must } from "../../make-app.ts";
import { notesOf } from "../field.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("C1: what Petra says and what is said of her stand side by side, and the coordinator is told at once", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");

  kata.phone.setSignal(false);
  office.setDay(day(0, "21:30"));
  const { caseId } = must(
    await openCase(
      kata.ws(),
      usualIntake({
        case_type: "crisis_pregnancy",
        region: "HU331",
        urgency: "today",
        safety_flag: true,
        age_band: "14_17",
        safe_now: "tonight_only",
        person_label: "Próba Petra",
        birth_year: 2009,
        contact_safe: ["only_through_someone"],
        request_in_words: "I do not know yet.",
        followup_on: day(1).slice(0, 10),
      }),
    ),
  );
  office.setDay(day(1));
  must(await askQuestion(kata.ws(), caseId, { text: "She is a minor: whom do we tell?" }));
  expect(today(kata.ws()).get()).toMatchObject({
    due: [{ id: caseId }],
    waiting: [{ id: caseId }],
  });
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(attention(timea.ws()).get()).toMatchObject({
    unread: [{ id: caseId, danger: true }],
    questions: [{ id: caseId }],
  });

  // Seen by a coordinator: Kata's entries say so.
  await markSeen(timea.ws(), caseId);
  await office.everyoneSyncs();
  expect(attention(timea.ws()).get().unread).toEqual([]);
  const places = (await shownCase(kata, caseId)).timeline.map(({ place }) => place);
  expect(new Set(places)).toEqual(new Set(["seen"]));

  // D4, D5: one heard it from the mother, one from Petra herself; neither had a signal.
  const said = (await shownCase(kata, caseId)).record.facts.get("request_in_words") ?? [];
  const replaces = said.flatMap(({ saidBy }) => saidBy.map(({ id }) => id));
  for (const { phone } of [kata, kalman]) phone.setSignal(false);
  office.setDay(day(4));
  must(await addFollowUp(kalman.ws(), caseId, visit("Her mother speaks of adoption.")));
  must(await setFact(kalman.ws(), caseId, "request_in_words", "Open adoption.", { replaces }));
  office.setDay(day(5));
  must(await addFollowUp(kata.ws(), caseId, visit("She says it herself.")));
  must(await setFact(kata.ws(), caseId, "request_in_words", "Keep the baby.", { replaces }));
  office.setDay(day(7));
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await office.everyoneSyncs();

  for (const someone of [timea, kata, kalman]) {
    const shown = await shownCase(someone, caseId);
    const wishes = shown.record.facts.get("request_in_words") ?? [];
    expect(new Map(wishes.map(({ value, saidBy }) => [value, saidBy[0]?.origin.person]))).toEqual(
      new Map([
        ["Keep the baby.", kata.ws().me.get().person],
        ["Open adoption.", kalman.ws().me.get().person],
      ]),
    );
    expect(notesOf(shown.timeline)).toEqual([
      "Her mother speaks of adoption.",
      "She says it herself.",
    ]);
  }
});
