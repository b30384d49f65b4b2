import { afterEach, expect, test } from "vitest";
import {
  acceptOffers,
  declineOffer,
  withdrawOffers,
} from "../../../src/app/cases/answer-offers.ts";
import { assignCase } from "../../../src/app/cases/assign-case.ts";
import { filterCases } from "../../../src/app/cases/case-list.ts";
import { offerCases } from "../../../src/app/cases/offer-cases.ts";
import { offersForMe } from "../../../src/app/cases/offers-for-me.ts";
import { mergeCases } from "../../../src/app/cases/merge-cases.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { today } from "../../../src/app/cases/today.ts";
import { attention } from "../../../src/app/network/attention.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const personOf = ({ ws }: Worker) => ws().me.get().person;
const casesOf = (on: Worker, whose: Worker) =>
  filterCases(on.ws().cases.get(), {}, "")
    .filter(({ worker }) => worker === personOf(whose))
    .map(({ id }) => id)
    .sort();

async function team() {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const opens = async (count: number): Promise<readonly CaseId[]> => {
    const ids: CaseId[] = [];
    for (let number = 1; number <= count; number++)
      ids.push(
        must(await openCase(kata.ws(), usualIntake({ person_label: `Minta ${number}` }))).caseId,
      );
    return ids;
  };
  return { timea, kata, kalman, opens };
}

test("Kata goes on leave and offers twelve cases; Kálmán, in a village without a signal, takes six and declines one; Tímea sees who has what", async () => {
  const { timea, kata, kalman, opens } = await team();
  const ids = await opens(12);
  await office.everyoneSyncs();
  expect(await offerCases(kalman.ws(), ids, { to: personOf(kalman), note: "" })).toEqual({
    ok: false,
    error: { type: "NothingToOffer" },
  });
  // D0: in one step, without a signal; they stay hers.
  kata.phone.setSignal(false);
  office.setDay(day(0));
  const said = { to: personOf(kalman), note: "On leave until Monday." };
  expect(must(await offerCases(kata.ws(), ids, said))).toEqual({ offered: 12 });
  await kata.dies();
  expect(casesOf(kata, kata)).toHaveLength(12);
  // Once more changes nothing: they are offered to him already.
  expect((await offerCases(kata.ws(), ids, said)).ok).toBe(false);
  kata.phone.setSignal(true);
  await office.everyoneSyncs();

  // D1: he reads them in the village, together, with what she wrote.
  office.setDay(day(1));
  kalman.phone.setSignal(false);
  await kalman.dies();
  expect(today(kalman.ws()).get().offered).toHaveLength(12);
  expect(today(timea.ws()).get().offered).toEqual([]);
  const view = offersForMe(kalman.ws());
  const [offered] = await until(view, (groups) => groups.length > 0);
  expect(offered).toMatchObject({ by: personOf(kata), note: said.note });
  expect(offered?.cases).toHaveLength(12);
  view.release();

  const half = ids.slice(0, 6);
  expect(must(await acceptOffers(kalman.ws(), half))).toEqual({ accepted: 6 });
  const unwanted = ids[6]!;
  expect(await declineOffer(kalman.ws(), unwanted, "  ")).toEqual({
    ok: false,
    error: { type: "NoText" },
  });
  must(await declineOffer(kalman.ws(), unwanted, "She is my neighbour."));
  expect(casesOf(kalman, kalman)).toEqual(half.toSorted());
  expect(today(kalman.ws()).get().offered).toHaveLength(5);
  // The office does not know yet.
  expect(casesOf(timea, kata)).toHaveLength(12);

  office.setDay(day(2));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata, kalman]) {
    expect(casesOf(someone, kalman)).toEqual(half.toSorted());
    expect(casesOf(someone, kata)).toHaveLength(6);
    const declined = (await shownCase(someone, unwanted)).record.offers;
    expect(declined).toMatchObject([{ state: "declined" }]);
    expect(declined[0]?.ends[0]?.entry.note).toBe("She is my neighbour.");
  }
  expect(attention(timea.ws()).get().conflicts).toEqual([]);
  // What he has not answered still waits, and Kata can take it back.
  const [waiting] = today(kalman.ws()).get().offered;
  must(await withdrawOffers(kata.ws(), waiting!.id));
  await office.everyoneSyncs();
  expect(today(kalman.ws()).get().offered).toHaveLength(4);
  expect(await acceptOffers(kalman.ws(), [waiting!.id])).toEqual({
    ok: false,
    error: { type: "NoSuchOffer" },
  });
});

test("a coordinator hands a case over at once while the one it was offered to accepts, apart: both are shown, and she settles it", async () => {
  const { timea, kata, kalman, opens } = await team();
  const [id] = await opens(1);
  await office.everyoneSyncs();
  kata.phone.setSignal(false);
  must(await offerCases(kata.ws(), [id!], { to: personOf(kalman), note: "" }));
  // She knows of no offer when she gives it to herself.
  must(await assignCase(timea.ws(), id!, personOf(timea)));
  kalman.phone.setSignal(false);
  kata.phone.setSignal(true);
  await until(kata.ws().sync, ({ waiting }) => waiting === 0);
  await until(timea.ws().cases, ({ list }) => list.some(({ offeredTo }) => offeredTo));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  // He sees both, and takes it knowing that it is hers now: his word comes after hers.
  expect((await shownCase(kalman, id!)).record.assigned).toEqual([personOf(timea)]);
  kalman.phone.setSignal(false);
  must(await acceptOffers(kalman.ws(), [id!]));
  must(await assignCase(timea.ws(), id!, personOf(kata)));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata, kalman])
    expect((await shownCase(someone, id!)).record.assigned).toEqual(
      [personOf(kalman), personOf(kata)].sort(),
    );
  expect(
    attention(timea.ws())
      .get()
      .conflicts.map((summary) => summary.id),
  ).toEqual([id]);
  must(await assignCase(timea.ws(), id!, personOf(kalman)));
  await office.everyoneSyncs();
  expect(casesOf(kata, kalman)).toEqual([id]);
});

test("an offer that was made in a case before it went into another still says who makes it", async () => {
  const { timea, kata, kalman, opens } = await team();
  const [survivor, other] = await opens(2);
  must(await offerCases(kata.ws(), [other!], { to: personOf(kalman), note: "On leave." }));
  await office.everyoneSyncs();
  must(await mergeCases(timea.ws(), { survivor: survivor!, other: other!, as: "samePerson" }));
  await office.everyoneSyncs();
  const view = offersForMe(kalman.ws());
  const [offered] = await until(view, (groups) => groups.length > 0);
  view.release();
  expect(offered).toMatchObject({
    by: personOf(kata),
    note: "On leave.",
    cases: [{ id: survivor }],
  });
});
