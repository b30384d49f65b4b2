import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
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

/** Everybody comes near a mast on that day, until what the story waits for is so. */
async function untilTrue(isTrue: () => boolean, workers: readonly Worker[], on: number) {
  office.setDay(day(on));
  for (let tries = 0; !isTrue(); tries++) {
    if (tries > 40) throw new Error(`waited in vain on day ${on}`);
    for (const { phone } of workers) phone.setSignal(false);
    for (const { phone } of workers) phone.setSignal(true);
    await office.everyoneSyncs();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a week after a colleague's phone has confirmed what is left, the office has nothing of who was erased, and a new phone everything of the others", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  for (const id of [stays, goes]) must(await addFollowUp(kata.ws(), id, visit("At the school.")));
  await office.everyoneSyncs();
  must(await eraseCase(timea.ws(), goes, { what: "case", why: "asked" }));
  const team = [timea, tilda, kata];

  // Whose turn it is writes one; a colleague's phone compares it with its own.
  await untilTrue(() => office.kept().isConfirmed, team, 2);
  const before = office.kept();
  expect(before.purged).toBe(0);
  await untilTrue(() => office.kept().purged > 0, team, 10);
  expect(office.kept().envelopes).toBeLessThan(before.envelopes);

  const dana = await office.joins("Dr. Próba Dana");
  await office.everyoneSyncs();
  expect(dana.ws().cases.get().list.map(({ id }) => id)).toEqual([stays]); // prettier-ignore
  const [hers, katas] = [await shownCase(dana, stays), await shownCase(kata, stays)];
  expect(hers.record.entries.map(({ entry }) => entry)).toEqual(katas.record.entries.map(({ entry }) => entry)); // prettier-ignore
  expect(hers.record.entries.map(({ id }) => id)).toEqual(katas.record.entries.map(({ id }) => id));
  expect(dana.phone.disk.stored.size).toBeLessThan(kata.phone.disk.stored.size);

  // She goes on from there like everybody else.
  must(await addFollowUp(dana.ws(), stays, visit("She was at home.")));
  await office.everyoneSyncs();
  expect((await shownCase(kata, stays)).record.entries.length).toBe(hers.record.entries.length + 1);
});
