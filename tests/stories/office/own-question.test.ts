import { afterEach, expect, test } from "vitest";
import { setOwnAnswer, settleOwnAnswer } from "../../../src/app/cases/set-fact.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { questionsInList, readOwnAnswers } from "../../../src/app/paper/own-answers.ts";
import { askOwn, nextOrder, retireOwn } from "../../../src/app/network/ask-own.ts";
import { ownAnswers } from "../../../src/domain/forms/own-answers.ts";
import { newOwnFieldId, type OwnQuestion } from "../../../src/domain/forms/own-question.ts";
import { today } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const questionsOf = ({ ws }: Worker) =>
  ws()
    .ownQuestions.list.get()
    .map(({ question }) => question);

async function ownOf(worker: Worker, caseId: Parameters<typeof shownCase>[1]) {
  const { record } = await shownCase(worker, caseId);
  const now = today(worker.ws().clock, 60);
  return { record, ...ownAnswers(record, questionsOf(worker), now) };
}

test("a coordinator asks something at home; who was offline answers it later, and two answers apart stay both", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  // Kata is in a village without a signal when the network begins to ask.
  kata.phone.setSignal(false);
  const heating: OwnQuestion = {
    id: newOwnFieldId(timea.ws().random),
    caseType: "core",
    kind: "choice",
    label: { hu: "Mivel fűtenek?", en: "How is the home heated?" },
    options: [
      { id: "wood", label: { en: "Wood" } },
      { id: "gas", label: { en: "Gas" } },
    ],
    sensitive: "personal",
    required: true,
    order: nextOrder(timea.ws()),
  };
  expect(await askOwn(kata.ws(), [heating])).toEqual({ ok: false, error: { type: "NotAllowed" } });
  must(await askOwn(timea.ws(), [heating]));
  office.leaves(kata);
  await office.everyoneSyncs();
  expect((await ownOf(kalman, caseId)).open).toEqual([{ question: heating, required: true }]);
  expect((await ownOf(kata, caseId)).open).toEqual([]);

  // Home again, she gets it; both answer it before they hear of each other.
  kata.phone.setSignal(true);
  await kata.ws().syncNow();
  expect((await ownOf(kata, caseId)).open).toHaveLength(1);
  kata.phone.setSignal(false);
  kalman.phone.setSignal(false);
  expect(await setOwnAnswer(kata.ws(), caseId, heating.id, true, { replaces: [] })).toMatchObject({
    error: { type: "BadValue" },
  });
  must(await setOwnAnswer(kata.ws(), caseId, heating.id, "wood", { replaces: [] }));
  must(await setOwnAnswer(kalman.ws(), caseId, heating.id, "gas", { replaces: [] }));
  await kata.dies();
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await kata.ws().syncNow();
  await office.everyoneSyncs();
  await kata.ws().syncNow();

  for (const someone of [timea, kata, kalman]) {
    const { record, open } = await ownOf(someone, caseId);
    expect(open).toEqual([]);
    expect(
      record.own
        .get(heating.id)
        ?.map(({ value }) => value)
        .sort(),
    ).toEqual(["gas", "wood"]);
    expect(record.conflicts).toEqual([{ about: "own", field: heating.id }]);
  }

  // Who coordinates settles it, and asks no longer: the answer stays.
  must(await settleOwnAnswer(timea.ws(), caseId, heating.id, "wood"));
  must(await retireOwn(timea.ws(), questionsOf(timea)[0]!, true));
  await office.everyoneSyncs();
  const left = await ownOf(kalman, caseId);
  expect(left.record.conflicts).toEqual([]);
  expect(left.known).toMatchObject([{ field: heating.id, closed: true }]);
  expect(left.record.own.get(heating.id)).toMatchObject([{ value: "wood" }]);

  // It leaves with a list, unless its kind may not.
  const { list } = timea.ws().cases.get();
  const answers = await readOwnAnswers(timea.ws(), list);
  expect(answers.get(caseId)?.own.get(heating.id)).toMatchObject([{ value: "wood" }]);
  const inWords = { ...heating, kind: "text" } as const;
  const special = { ...heating, sensitive: "art9" } as const;
  expect(questionsInList([heating, inWords, special], false)).toEqual([heating]);
  expect(questionsInList([heating, inWords, special], true)).toEqual([heating, inWords]);
});

test("what is asked at intake stands in the new case; without it, it is saved where somebody is in a hurry", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const stove: OwnQuestion = {
    id: newOwnFieldId(timea.ws().random),
    caseType: "core",
    kind: "boolean",
    label: { en: "Is there a stove?" },
    sensitive: "personal",
    required: true,
    atIntake: true,
    order: nextOrder(timea.ws()),
  };
  must(await askOwn(timea.ws(), [stove]));
  await office.everyoneSyncs();

  const intake = usualIntake({ person_label: "Minta Mária" });
  expect(await openCase(kata.ws(), intake)).toEqual({
    ok: false,
    error: { type: "BadOwn", errors: [{ field: stove.id, type: "Required" }] },
  });
  const asked = must(await openCase(kata.ws(), intake, { own: { [stove.id]: false } }));
  const hurry = must(await openCase(kata.ws(), { ...intake, urgency: "today" }));
  await office.everyoneSyncs();

  const answered = await ownOf(timea, asked.caseId);
  expect(answered.open).toEqual([]);
  expect(answered.record.own.get(stove.id)).toMatchObject([{ value: false }]);
  expect((await ownOf(timea, hurry.caseId)).open).toEqual([{ question: stove, required: true }]);
});
