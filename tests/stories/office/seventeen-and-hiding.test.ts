import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openUrgentCase } from "../../../src/app/cases/open-case.ts";
import { askQuestion } from "../../../src/app/cases/ask-question.ts";
import { decideDuty } from "../../../src/app/cases/decide-duty.ts";
import { lookIn } from "../../../src/app/cases/look-in.ts";
import { markSeen } from "../../../src/app/cases/mark-seen.ts";
import { recordBirth } from "../../../src/app/cases/record-birth.ts";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { promiseOf, saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { recordWish } from "../../../src/app/cases/record-wish.ts";
import { setFact, setIdentityFact } from "../../../src/app/cases/set-fact.ts";
import { showPhone } from "../../../src/app/cases/show-phone.ts";
import { takeOn } from "../../../src/app/cases/take-on.ts";
import { today } from "../../../src/app/cases/today.ts";
import { attention } from "../../../src/app/network/attention.ts";
import { myDates } from "../../../src/app/paper/calendar-dates.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { contactRules } from "../../../src/domain/contact/contact-rules.ts";
import { dutyOf } from "../../../src/domain/crisis/duty.ts";
import { wishesOf } from "../../../src/domain/crisis/wishes.ts";
import { birthsOf } from "../../../src/domain/plan/aftercare.ts";
import { parsePartialDate } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { notesOf } from "../field.ts";
import { createOffice, day, shownCase, visit, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const dateOf = (number: number) => parsePartialDate(day(number).slice(0, 10))!;

async function metInTheNight(kata: Worker, urgent: object = {}): Promise<CaseId> {
  const { caseId } = must(
    await openUrgentCase(kata.ws(), {
      safe_now: "tonight_only",
      with_whom: "friend",
      age_band: "14_17",
      legal_basis: "consent_art9",
      pregnancy_weeks: 30,
      contact_safe: ["no_calls", "only_through_someone"],
      contact_note: "Only through her school friend.",
      channel: "in_person",
      region: "HU331",
      settlement: "Mintafalva",
      person_label: "Próba Petra",
      request_in_words: "I do not know yet.",
      ...urgent,
    }),
  );
  return caseId;
}

const unheard = { relation: undefined, words: "", on: undefined } as const;

test("C1: what Petra says is her wish, what is said of her is not, and the coordinator is told at once", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");

  kata.phone.setSignal(false);
  office.setDay(day(0, "21:30"));
  const caseId = await metInTheNight(kata);
  must(await recordWish(kata.ws(), caseId, { ...unheard, by: "herself", wishes: ["undecided"] }));
  office.setDay(day(1));
  must(await askQuestion(kata.ws(), caseId, { text: "She is a minor: whom do we tell?" }));
  expect(today(kata.ws()).get()).toMatchObject({
    alerts: [],
    due: [{ id: caseId }],
    waiting: [{ id: caseId }],
  });
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(attention(timea.ws()).get()).toMatchObject({
    unread: [{ id: caseId, danger: true }],
    questions: [{ id: caseId }],
  });
  // At the top of the coordinator's day, and of nobody else's.
  expect(today(timea.ws()).get().alerts).toMatchObject([
    { id: caseId, callsForCoordinator: true, dutyOpen: true },
  ]);
  expect(today(kalman.ws()).get().alerts).toEqual([]);
  expect(await takeOn(kata.ws(), caseId)).toEqual({ ok: false, error: { type: "NotAllowed" } });
  must(await takeOn(timea.ws(), caseId));
  // The duty is still open, so it still stands there.
  expect(today(timea.ws()).get().alerts).toMatchObject([{ id: caseId, dutyOpen: true }]);
  const draft = { decision: "not_reported", on: dateOf(1), to: "", note: "" } as const;
  expect(await decideDuty(timea.ws(), caseId, draft)).toMatchObject({
    ok: false,
    error: { type: "BadDuty", errors: [{ field: "note", type: "Missing" }] },
  });
  const decided = { ...draft, note: "She is with her aunt, who reports it." };
  must(await decideDuty(timea.ws(), caseId, decided));
  expect(today(timea.ws()).get().alerts).toEqual([]);

  // Seen by a coordinator: Kata's entries say so.
  await markSeen(timea.ws(), caseId);
  await office.everyoneSyncs();
  expect(attention(timea.ws()).get().unread).toEqual([]);
  const { timeline, record: katas } = await shownCase(kata, caseId);
  const own = timeline.filter(({ author }) => author === kata.ws().me.get().person);
  expect(new Set(own.map(({ place }) => place))).toEqual(new Set(["seen"]));
  expect(dutyOf(katas)?.state).toBe("decided");

  // D4, D5: one heard it from the mother, one from Petra herself; neither had a signal.
  for (const { phone } of [kata, kalman]) phone.setSignal(false);
  office.setDay(day(4));
  must(await addFollowUp(kalman.ws(), caseId, visit("Her mother speaks of adoption.")));
  const ofMother = { ...unheard, by: "other", wishes: ["open_adoption"] } as const;
  expect(await recordWish(kalman.ws(), caseId, ofMother)).toMatchObject({
    error: { type: "BadWish", errors: [{ field: "relation" }] },
  });
  must(await recordWish(kalman.ws(), caseId, { ...ofMother, relation: "mother" }));
  // Nor can anybody write it down as a fact.
  const asFact = await setFact(kalman.ws(), caseId, "wishes", ["open_adoption"], { replaces: [] });
  expect(asFact).toMatchObject({ ok: false });
  office.setDay(day(5));
  must(await addFollowUp(kata.ws(), caseId, visit("She says it herself.")));
  must(await recordWish(kata.ws(), caseId, { ...unheard, by: "herself", wishes: ["keep"] }));
  office.setDay(day(7));
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await office.everyoneSyncs();

  for (const someone of [timea, kata, kalman]) {
    const shown = await shownCase(someone, caseId);
    const { present, earlier, ofOthers } = wishesOf(shown.record);
    const codes = (wishes: typeof present) => wishes.flatMap(({ entry }) => entry.wishes);
    expect([codes(present), codes(earlier), codes(ofOthers)]).toEqual([
      ["keep"],
      ["undecided"],
      ["open_adoption"],
    ]);
    expect(shown.record.conflicts).toEqual([]);
    expect(notesOf(shown.timeline)).toEqual([
      "Her mother speaks of adoption.",
      "She says it herself.",
    ]);
  }
});

test("C1: her number is shown only to who works with her or coordinates, once it is written down", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const caseId = await metInTheNight(kata);
  const phone = { replaces: [] } as const;
  must(await setIdentityFact(kata.ws(), caseId, "phone", "+36 30 555 0101", phone));
  await office.everyoneSyncs();

  const notAllowed = { ok: false, error: { type: "NotAllowed" } };
  expect(await showPhone(kalman.ws(), caseId)).toEqual(notAllowed);
  must(await showPhone(timea.ws(), caseId));
  await office.everyoneSyncs();
  const { record, identity } = await shownCase(kata, caseId);
  expect(
    record.entries.flatMap(({ entry, origin }) => (entry.k === "revealed" ? [origin.person] : [])),
  ).toEqual([timea.ws().me.get().person]);
  expect(contactRules(identity).hidesPhone).toBe(true);

  // A call against the rule is not kept before somebody has said who began it.
  const call = { ...visit("She called."), channel: "phone", againstRule: true } as const;
  expect(await addFollowUp(kata.ws(), caseId, call)).toMatchObject({
    error: { type: "BadFollowUp", errors: [{ field: "channel", type: "WhoBegan" }] },
  });
  must(await addFollowUp(kata.ws(), caseId, { ...call, began: "person" }));
});

test("C1: weeks, birth and aftercare come up on the worker's day and in her calendar, and are done once", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const caseId = await metInTheNight(kata);
  office.setDay(day(1));
  must(await addFollowUp(kata.ws(), caseId, visit("She is safe.", { next: dateOf(100) })));
  await office.everyoneSyncs();

  // 30 weeks on D0: the 34th week begins on D22 at the earliest.
  office.setDay(day(20));
  expect(today(kata.ws()).get().upcoming).toMatchObject([
    { id: caseId, next: dateOf(22), nextWhat: "weeks-34" },
  ]);
  const uids = () => myDates(kata.ws()).map(({ uid, on }) => [uid, on]);
  expect(uids()).toEqual([[`${caseId}.weeks-34@teren`, dateOf(22)]]);
  office.setDay(day(30));
  expect(today(kata.ws()).get().overdue).toMatchObject([{ id: caseId }]);
  expect(attention(timea.ws()).get().overdue).toMatchObject([{ id: caseId }]);

  const done = { on: dateOf(30), fine: true, note: "" };
  must(await lookIn(kata.ws(), caseId, { ...done, what: "weeks-34" }));
  await office.everyoneSyncs();
  expect(today(kata.ws()).get().overdue).toEqual([]);
  expect(timea.ws().cases.get().list[0]).toMatchObject({ nextWhat: "weeks-38", next: dateOf(50) });

  office.setDay(day(66));
  const born = { on: dateOf(64), place: "safe", mother: "well", child: "well", note: "" } as const;
  const tomorrow = { ...born, on: dateOf(70), childOutcome: undefined };
  expect(
    await recordBirth(kata.ws(), (await shownCase(kata, caseId)).record, tomorrow),
  ).toMatchObject({
    error: { type: "BadBirth", errors: [{ type: "DayInFuture" }] },
  });
  must(
    await recordBirth(kata.ws(), (await shownCase(kata, caseId)).record, {
      ...born,
      childOutcome: "mother",
    }),
  );
  await office.everyoneSyncs();
  expect(timea.ws().cases.get().list[0]).toMatchObject({ nextWhat: "birth-w1", next: dateOf(71) });
  const { record } = await shownCase(timea, caseId);
  expect(record.facts.get("child_outcome")?.map(({ value }) => value)).toEqual(["mother"]);

  // The app is killed and opened again: the list on the disk says the same.
  await kata.dies();
  expect(kata.ws().cases.get().list[0]).toMatchObject({ nextWhat: "birth-w1", dutyOpen: true });
});

test("without a basis nothing of her health is kept: not her weeks, not what she wants, not the birth", async () => {
  office = await createOffice(day(0));
  const kata = await office.begins("Kitalált Kata");
  const caseId = await metInTheNight(kata, { legal_basis: "" });
  const noBasis = { ok: false, error: { type: "NoBasis" } };
  expect(
    await recordWish(kata.ws(), caseId, { ...unheard, by: "herself", wishes: ["keep"] }),
  ).toEqual(noBasis);
  const born = { on: dateOf(0), place: undefined, mother: undefined, child: undefined, note: "" };
  expect(
    await recordBirth(kata.ws(), (await shownCase(kata, caseId)).record, {
      ...born,
      childOutcome: undefined,
    }),
  ).toEqual(noBasis);
  const { record } = await shownCase(kata, caseId);
  expect(record.facts.has("pregnancy_weeks")).toBe(false);
});

test("a birth that comes in while its form is open is not replaced by what was written without seeing it", async () => {
  office = await createOffice(day(0));
  await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const caseId = await metInTheNight(kata);
  await office.everyoneSyncs();
  office.setDay(day(3));
  const born = { place: "safe", mother: "well", child: "well", note: "" } as const;

  const onHerScreen = (await shownCase(kata, caseId)).record;
  const his = { ...born, on: dateOf(2), childOutcome: "mother" };
  must(await recordBirth(kalman.ws(), (await shownCase(kalman, caseId)).record, his));
  await office.everyoneSyncs();
  const hers = { ...born, on: dateOf(1), childOutcome: "adoption" };
  must(await recordBirth(kata.ws(), onHerScreen, hers));
  const { record } = await shownCase(kata, caseId);
  expect(birthsOf(record).map(({ entry }) => entry.on)).toEqual([dateOf(1), dateOf(2)]);
  expect(record.facts.get("child_outcome")).toHaveLength(2);

  // Who sees both and corrects it replaces both.
  must(await recordBirth(kata.ws(), record, { ...hers, on: dateOf(2) }));
  const settled = (await shownCase(kata, caseId)).record;
  expect(birthsOf(settled).map(({ entry }) => entry.on)).toEqual([dateOf(2)]);
});

test("C1: the health visitor is asked once Petra has agreed, and not without a reason that stays before; that she accepted is on every phone", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const caseId = await metInTheNight(kata);
  const sent = { referral_type: "health_visitor", referral_to: "Mintafalvi védőnő", referral_status: "sent", referral_on: dateOf(2) } as const; // prettier-ignore
  office.setDay(day(2));
  expect(await putInList(kata.ws(), caseId, "referral", sent)).toMatchObject({
    error: { type: "BadListed", faults: [{ field: "referral_no_consent", type: "Required" }] },
  });
  const agreed = { state: "given", on: dateOf(2), how: "Said aloud." } as const;
  must(await recordConsent(kata.ws(), caseId, { purpose: "share_with_service", ...agreed }));
  must(await putInList(kata.ws(), caseId, "referral", { ...sent, referral_answer_by: dateOf(5) }));
  await office.everyoneSyncs();
  // Until the answer is here its day is the next of the case, for whoever coordinates as well.
  const [asked] = thingsIn((await shownCase(timea, caseId)).lists, "referral");
  expect(asked && promiseOf(asked)).toBe(dateOf(5));
  office.setDay(day(3));
  const answered = { ...sent, referral_answer_by: dateOf(5), referral_status: "accepted", referral_answered_on: dateOf(3), referral_answer: "She comes on Thursday." } as const; // prettier-ignore
  must(await putInList(timea.ws(), caseId, "referral", answered, asked));
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    const [referral] = thingsIn((await shownCase(someone, caseId)).lists, "referral");
    expect(referral && saidOf(referral, "referral_status")).toBe("accepted");
    expect(referral && promiseOf(referral)).toBeUndefined();
  }
});
