import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { addRemark, askForReview, concludeReview } from "../../../src/app/cases/review-case.ts";
import { pseudonymise } from "../../../src/domain/cases/pseudonymised.ts";
import { must } from "../../make-app.ts";
import {
  createOffice,
  day,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("Kata asks her colleagues; they read what happened and not to whom, answer apart, and what it comes to is an idea for others", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const { caseId } = must(
    await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária", need: ["education"] })),
  );
  office.setDay(day(11));
  must(await addFollowUp(kata.ws(), caseId, visit("Mária asked the school in Mintafalva.")));
  must(await addFollowUp(kata.ws(), caseId, visit("Her sister came too.")));
  await office.everyoneSyncs();

  // It is not his case.
  const question = { text: "How do we begin with the school?", notes: [] };
  expect(await askForReview(kalman.ws(), caseId, question)).toMatchObject({
    error: { type: "NotAllowed" },
  });
  const [asked, sister] = (await shownCase(kata, caseId)).record.contacts.slice(-2);
  must(await askForReview(kata.ws(), caseId, { ...question, notes: [asked!.id] }));
  await office.everyoneSyncs();
  expect(await askForReview(timea.ws(), caseId, question)).toMatchObject({
    error: { type: "AlreadyInReview" },
  });
  expect(kalman.ws().cases.get().summaries.get(caseId)?.inReview).toBe(true);

  const seenBy = async (worker: Worker) => {
    const view = await shownCase(worker, caseId);
    const [review] = view.record.reviews;
    return { review: review!, shown: pseudonymise(view, review!.asked.entry.notes) };
  };
  const { review, shown } = await seenBy(kalman);
  const wordsOf = (id: unknown) => shown.items.find((item) => item.id === id);
  expect(wordsOf(asked!.id)).toMatchObject({ day: 12, words: "… asked the school in …." });
  expect(wordsOf(sister!.id)).toMatchObject({ day: 12, hasWords: true, words: undefined });
  expect(JSON.stringify(shown.facts)).not.toMatch(/Minta|Mária/);

  // Two answer apart; both are there.
  kalman.phone.setSignal(false);
  must(await addRemark(kalman.ws(), caseId, review.asked.id, "In writing, to the owner first."));
  must(await addRemark(timea.ws(), caseId, review.asked.id, "Take a witness along."));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  expect((await seenBy(kata)).review.remarks.map(({ entry }) => entry.text).sort()).toEqual([
    "In writing, to the owner first.",
    "Take a witness along.",
  ]);

  const end = { text: "Write to the owner, with a witness.", goodPractice: true };
  expect(await concludeReview(kalman.ws(), caseId, review.asked.id, end)).toMatchObject({
    error: { type: "NotAllowed" },
  });
  must(await concludeReview(kata.ws(), caseId, review.asked.id, end));
  await office.everyoneSyncs();
  const { record } = await shownCase(timea, caseId);
  expect(record.reviews[0]?.conclusions).toHaveLength(1);
  expect(record.facts.get("good_practice")?.map(({ value }) => value)).toEqual([true]);
  expect(timea.ws().cases.get().summaries.get(caseId)?.inReview).toBeUndefined();
});
