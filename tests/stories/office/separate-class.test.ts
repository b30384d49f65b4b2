import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { answerQuestion, askQuestion } from "../../../src/app/cases/ask-question.ts";
import type { ReadyCase } from "../../../src/app/cases/case-view.ts";
import { mergeCases, undoMerge } from "../../../src/app/cases/merge-cases.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { must } from "../../make-app.ts";
import { notesOf } from "../field.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("A1: two parents name the same class, and everyone sees one group case with two persons in it", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const discrimination = {
    case_type: "discrimination",
    need: ["education"],
    area: "education",
    known_on: day(-20).slice(0, 10),
  };

  // D0, D1: both without a signal, in the same village.
  kata.phone.setSignal(false);
  kalman.phone.setSignal(false);
  office.setDay(day(0));
  const marias = must(
    await openCase(
      kata.ws(),
      usualIntake({ ...discrimination, person_label: "Minta Mária", note: "A separate class." }),
    ),
  ).caseId;
  office.setDay(day(1));
  const margits = must(
    await openCase(
      kalman.ws(),
      usualIntake({ ...discrimination, person_label: "Minta Margit", note: "The same class." }),
    ),
  ).caseId;

  // D3, D4
  office.setDay(day(3));
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await office.everyoneSyncs();
  office.setDay(day(4));
  must(await mergeCases(timea.ws(), { survivor: marias, other: margits, as: "group" }));
  await office.everyoneSyncs();

  // D6: one without a signal, one with.
  kalman.phone.setSignal(false);
  office.setDay(day(6, "09:00"));
  must(await addFollowUp(kalman.ws(), margits, visit("A witness: the bus driver.")));
  const witness = { witness_label: "Képzelt Sofőr", witness_ready: "anonymous" };
  must(await putInList(kalman.ws(), margits, "witness", witness));
  office.setDay(day(6, "11:00"));
  must(await addFollowUp(kata.ws(), marias, visit("A year from when she learned of it.")));
  office.setDay(day(9));
  must(await askQuestion(kata.ws(), marias, { text: "Which route first?" }));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  office.setDay(day(12));
  const asked = (await shownCase(timea, marias)).record.questions[0]!.question.id;
  must(await answerQuestion(timea.ws(), marias, asked, { text: "The school, in writing." }));
  await office.everyoneSyncs();

  for (const someone of [timea, kata, kalman]) {
    const shown = await shownCase(someone, marias);
    expect(notesOf(shown.timeline)).toEqual([
      "A separate class.",
      "The same class.",
      "A witness: the bus driver.",
      "A year from when she learned of it.",
    ]);
    expect(shown.record.questions).toMatchObject([{ answers: [{ entry: { text: "The school, in writing." } }] }]); // prettier-ignore
    expect(personsOf(shown)).toEqual(["Minta Mária", "Minta Margit"]);
    // What was done to both was seen by one: the witness is the group's, wherever he was written down.
    expect(thingsIn(shown.lists, "witness").map((each) => saidOf(each, "witness_label"))).toEqual(["Képzelt Sofőr"]); // prettier-ignore
    const { list, summaries } = someone.ws().cases.get();
    expect(list.map(({ label }) => label)).toEqual(["Minta Mária"]);
    expect(list[0]).toMatchObject({ questionsOpen: 0, otherNos: [summaries.get(margits)?.no] });
  }

  // Undone, each has her own again.
  const merge = (await shownCase(timea, marias)).record.merges[0]!.id;
  must(await undoMerge(timea.ws(), marias, merge));
  await office.everyoneSyncs();
  expect(
    new Set(
      kata
        .ws()
        .cases.get()
        .list.map(({ label }) => label),
    ),
  ).toEqual(new Set(["Minta Mária", "Minta Margit"]));
});

const personsOf = (shown: ReadyCase): readonly unknown[] =>
  shown.parts.flatMap(({ identityLog }) =>
    (identityLog?.entries ?? []).flatMap(({ entry }) =>
      entry.k === "fact" && entry.f === "person_label" ? [entry.v] : [],
    ),
  );
