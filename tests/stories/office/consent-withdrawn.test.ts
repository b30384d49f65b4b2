import { afterEach, expect, test } from "vitest";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { today } from "../../../src/app/cases/today.ts";
import { keepUntil } from "../../../src/app/keeping/keep-case.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { standingConsents } from "../../../src/domain/cases/case-changes.ts";
import { firstDayOf } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

async function team() {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Manci" })));
  const says = (
    who: typeof timea,
    purpose: "service" | "share_with_service",
    state: "given" | "withdrawn",
  ) => recordConsent(who.ws(), caseId, { purpose, state });
  return { timea, kata, caseId, says };
}

test("a referral that was prepared is not sent under a consent that was withdrawn while the form was open", async () => {
  const { timea, kata, caseId, says } = await team();
  must(await says(kata, "share_with_service", "given"));
  const prepared = { referral_type: "health_visitor", referral_to: "Védőnő", referral_status: "draft" }; // prettier-ignore
  must(await putInList(kata.ws(), caseId, "referral", prepared));
  await office.everyoneSyncs();

  // Kata has the form open; Manci calls Tímea and takes it back.
  const [onScreen] = (await shownCase(kata, caseId)).lists.get("referral")!;
  must(await says(timea, "share_with_service", "withdrawn"));
  await office.everyoneSyncs();
  const sent = { ...prepared, referral_status: "sent", referral_on: firstDayOf(day(0)) };
  expect(await putInList(kata.ws(), caseId, "referral", sent, onScreen)).toEqual({
    ok: false,
    error: { type: "BadListed", faults: [{ field: "referral_no_consent", type: "Required" }] },
  });
  const left = (await shownCase(kata, caseId)).lists.get("referral")![0]!;
  expect(left.entries).toHaveLength(1);
  // A new one neither.
  expect(await putInList(kata.ws(), caseId, "referral", sent)).toMatchObject({ ok: false });
});

test("a yes that was heard before the no, and saved after it, does not overrule it", async () => {
  const { timea, kata, caseId, says } = await team();
  must(await says(kata, "share_with_service", "given"));
  await office.everyoneSyncs();
  const seen = standingConsents((await shownCase(kata, caseId)).record, "share_with_service");
  must(await says(timea, "share_with_service", "withdrawn"));
  await office.everyoneSyncs();
  const yes = { purpose: "share_with_service", state: "given", seen } as const;
  must(await recordConsent(kata.ws(), caseId, yes));
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    const { consents, conflicts } = (await shownCase(someone, caseId)).record;
    expect(consents.get("share_with_service")?.state).toBe("withdrawn");
    expect(conflicts).toContainEqual({ about: "consent", purpose: "share_with_service" });
  }
});

test("who takes back her yes to notes being kept puts the question of erasing before the coordinators", async () => {
  const { timea, kata, caseId, says } = await team();
  must(await says(kata, "service", "given"));
  await office.everyoneSyncs();
  const asked = () =>
    today(timea.ws())
      .get()
      .toReview.map(({ id }) => id);
  expect(asked()).toEqual([]);
  kata.phone.setSignal(false);
  must(await says(kata, "service", "withdrawn"));
  expect(today(kata.ws()).get().toReview).toEqual([]);
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(asked()).toEqual([caseId]);
  // It is kept on another ground, until a day, and says so.
  const kept = { until: firstDayOf(day(90)), why: "She is a claimant in a lawsuit.", seen: [] };
  must(await keepUntil(timea.ws(), caseId, kept));
  expect(asked()).toEqual([]);
});
