import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { closeCase } from "../../../src/app/cases/close-case.ts";
import { askForReview } from "../../../src/app/cases/review-case.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { setFact } from "../../../src/app/cases/set-fact.ts";
import { noteHanded } from "../../../src/app/consent/note-handed.ts";
import { sayOtherBasis } from "../../../src/app/consent/say-other-basis.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { noteLetterSent } from "../../../src/app/letters/note-letter-sent.ts";
import { mayLeave } from "../../../src/app/paper/may-leave.ts";
import type { ConsentPurposeId, ConsentState } from "../../../src/domain/cases/code-lists.ts";
import { standingConsents } from "../../../src/domain/cases/case-changes.ts";
import { missingFor } from "../../../src/domain/consent/agreed.ts";
import { consequencesOf } from "../../../src/domain/consent/consequences.ts";
import { mayBeContacted } from "../../../src/domain/consent/said-no.ts";
import { landlordNote } from "../../../src/domain/paper/landlord-note.ts";
import { plannedDates } from "../../../src/domain/plan/planned-dates.ts";
import { firstDayOf } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

let office: Office;
afterEach(() => office.close());

async function team(answers = {}) {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const intake = usualIntake({ person_label: "Minta Manci", ...answers });
  const { caseId } = must(await openCase(kata.ws(), intake));
  await office.everyoneSyncs();
  const says = async (who: Worker, purpose: ConsentPurposeId, state: ConsentState) =>
    must(await recordConsent(who.ws(), caseId, { purpose, state }));
  return { timea, kata, caseId, says };
}

const housing = { case_type: "housing", adults_children: { adults: 1, children: 2 } };
const discrimination = { case_type: "discrimination", area: "education", known_on: firstDayOf(day(-3)) }; // prettier-ignore
const letter = {
  letter: "institution",
  how: "post",
  on: undefined,
  note: "To the school.",
} as const;

test("a letter to the school that lay prepared is not noted as sent once Manci has called the office and taken her yes back", async () => {
  const { timea, kata, caseId, says } = await team();
  expect(await noteLetterSent(kata.ws(), caseId, letter)).toEqual({
    ok: false,
    error: { type: "NoConsent", purpose: "contact_respondent", state: "missing" },
  });
  await says(kata, "contact_respondent", "given");
  await office.everyoneSyncs();
  kata.phone.setSignal(false);
  must(
    await noteHanded(kata.ws(), caseId, { what: "letter", letter: "institution", withName: true }),
  );
  await says(timea, "contact_respondent", "withdrawn");
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(await noteLetterSent(kata.ws(), caseId, letter)).toMatchObject({
    error: { type: "NoConsent", state: "withdrawn" },
  });
  // That it was printed stands there: whoever has it is to be told.
  const { record, lists } = await shownCase(timea, caseId);
  expect(consequencesOf(record, lists, "contact_respondent").givenOut).toMatchObject([
    { what: "letter", letter: "institution", afterNo: false },
  ]);
  // She may take it herself, and what had gone the day before had gone.
  must(await noteLetterSent(kata.ws(), caseId, { ...letter, how: "to_person" }));
  must(await noteLetterSent(kata.ws(), caseId, { ...letter, on: firstDayOf(day(-1)) }));
});

test("a complaint needs her yes to being represented; a child in danger is reported without one", async () => {
  const { kata, caseId, says } = await team(housing);
  const sent = { how: "post", on: undefined, note: "Sent." } as const;
  expect(await noteLetterSent(kata.ws(), caseId, { ...sent, letter: "hu_ajbh" })).toMatchObject({
    error: { purpose: "represent", state: "missing" },
  });
  must(await noteLetterSent(kata.ws(), caseId, { ...sent, letter: "child_signal" }));
  await says(kata, "represent", "refused");
  expect(await noteLetterSent(kata.ws(), caseId, { ...sent, letter: "hu_ajbh" })).toMatchObject({
    error: { purpose: "represent", state: "refused" },
  });
  // A no stands in the way of nothing else.
  must(await addFollowUp(kata.ws(), caseId, visit("Went with her to the office.")));
});

test("on another basis it may be done without a yes, with a reason that stays; a no that its author had not heard stops it again", async () => {
  const { timea, kata, caseId, says } = await team();
  await says(kata, "contact_respondent", "refused");
  await office.everyoneSyncs();
  const basis = { purpose: "contact_respondent", basis: "legal_duty" } as const;
  expect(await sayOtherBasis(timea.ws(), caseId, { ...basis, why: " " })).toMatchObject({
    error: { type: "NoReason" },
  });
  expect(
    await sayOtherBasis(timea.ws(), caseId, { purpose: "share_with_landlord", basis: "vital", why: "x" }), // prettier-ignore
  ).toMatchObject({ error: { type: "NoSuchBasis" } });
  must(await sayOtherBasis(timea.ws(), caseId, { ...basis, why: "The child stays at home." }));
  await office.everyoneSyncs();
  must(await noteLetterSent(kata.ws(), caseId, letter));

  // Kata hears a no while Tímea, elsewhere, says the basis anew: neither knew of the other.
  timea.phone.setSignal(false);
  const seen = standingConsents((await shownCase(timea, caseId)).record, "contact_respondent");
  await says(kata, "contact_respondent", "withdrawn");
  must(await sayOtherBasis(timea.ws(), caseId, { ...basis, why: "Still at home.", seen }));
  timea.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    const { record } = await shownCase(someone, caseId);
    expect(missingFor(record, "contact_respondent")).toMatchObject({ state: "withdrawn" });
    expect(await noteLetterSent(someone.ws(), caseId, letter)).toMatchObject({ ok: false });
  }
  must(await sayOtherBasis(timea.ws(), caseId, { ...basis, why: "With the no in mind." }));
  must(await noteLetterSent(timea.ws(), caseId, letter));
});

test("a referral sent from a phone that had not heard of her no stands there as one to be called back", async () => {
  const { timea, kata, caseId, says } = await team();
  await says(kata, "share_with_service", "given");
  await office.everyoneSyncs();
  const referral = { referral_type: "health_visitor", referral_to: "Védőnő" };
  const draft = { ...referral, referral_status: "draft", referral_to: "Iskola" };
  must(await putInList(kata.ws(), caseId, "referral", draft));
  kata.phone.setSignal(false);
  await says(timea, "share_with_service", "withdrawn");
  office.setDay(day(2));
  const sent = { ...referral, referral_status: "sent", referral_on: firstDayOf(day(2)) };
  must(await putInList(kata.ws(), caseId, "referral", sent));
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    const { record, lists } = await shownCase(someone, caseId);
    const { referrals, givenOut } = consequencesOf(record, lists, "share_with_service");
    expect(referrals).toHaveLength(1);
    expect(givenOut).toMatchObject([{ what: "referral", to: "Védőnő", afterNo: true }]);
  }
});

const photo = {
  id: "0".repeat(32),
  key: "k".repeat(43),
  sha256: "s".repeat(43),
  bytes: 10,
  chunks: 1,
};
const picture = { ...photo, mime: "image/jpeg", small: { ...photo, id: "1".repeat(32) } } as const;
const paper = { ...photo, mime: "application/pdf", name: "letter.pdf" } as const;

test("no picture is kept after her no, in a follow-up or with a piece of evidence; the note is kept, and a paper is no picture", async () => {
  const { timea, kata, caseId, says } = await team(discrimination);
  await says(timea, "photo_recording", "given");
  await office.everyoneSyncs();
  await says(timea, "photo_recording", "withdrawn");
  await office.everyoneSyncs();
  const ws = { ...kata.ws(), attachments: undefined! };
  const no = { ok: false, error: { type: "NoConsent", purpose: "photo_recording" } };
  expect(await addFollowUp(ws, caseId, visit("The wall.", { files: [picture] }))).toMatchObject(no);
  const evidence = {
    evidence_kind: "document",
    evidence_what: "The wall",
    evidence_with: "worker",
  };
  expect(await putInList(ws, caseId, "evidence", evidence, undefined, [picture])).toMatchObject(no);
  must(await addFollowUp(ws, caseId, visit("The wall.", { files: [paper] })));
  must(await addFollowUp(ws, caseId, visit("The wall, in words.")));
});

test("the landlord's note goes with her yes, on every phone", async () => {
  const { timea, kata, caseId, says } = await team(housing);
  const note = async (someone: Worker) => {
    const { record, lists } = await shownCase(someone, caseId);
    return landlordNote(record, lists, firstDayOf(day(0)));
  };
  expect(await note(kata)).toBeUndefined();
  await says(kata, "share_with_landlord", "given");
  await office.everyoneSyncs();
  expect(await note(timea)).toBeDefined();
  must(await noteHanded(kata.ws(), caseId, { what: "landlord", withName: false }));
  await says(timea, "share_with_landlord", "withdrawn");
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) expect(await note(someone)).toBeUndefined();
  const { record, lists } = await shownCase(timea, caseId);
  expect(consequencesOf(record, lists, "share_with_landlord").givenOut).toHaveLength(1);
});

test("after the end nobody is planned to ring who wants to be left alone; while the case is open she is visited as before", async () => {
  const { timea, kata, caseId, says } = await team(housing);
  must(await setFact(kata.ws(), caseId, "moved_in", firstDayOf(day(0)), { replaces: [] }));
  await says(kata, "after_contact", "refused");
  const planned = async () => plannedDates((await shownCase(kata, caseId)).record).length;
  expect(await planned()).toBe(4);
  must(await closeCase(kata.ws(), caseId, { outcome: "resolved", note: "" }));
  expect(await planned()).toBe(0);
  expect(mayBeContacted((await shownCase(kata, caseId)).record)).toBe(false);
  await says(kata, "after_contact", "given");
  await office.everyoneSyncs();
  expect(mayBeContacted((await shownCase(timea, caseId)).record)).toBe(true);
  expect(await planned()).toBe(4);
});

test("a table without names leaves out who said no to statistics, one with names whoever the team need not know, and both who took everything back", async () => {
  const { timea, kata, caseId: manci, says } = await team();
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, gone] = [await opens("Próba Péter"), await opens("Teszt Tibor")];
  await says(kata, "statistics", "refused");
  await says(kata, "identity_to_team", "withdrawn");
  must(await recordConsent(kata.ws(), gone, { purpose: "service", state: "withdrawn" }));
  await office.everyoneSyncs();
  const leaves = async (withNames: boolean) => {
    const { cases, leftOut } = await mayLeave(timea.ws(), timea.ws().cases.get().list, withNames);
    return { leftOut, cases: new Map(cases.map(({ id, label }) => [id, label])) };
  };
  const [without, named] = [await leaves(false), await leaves(true)];
  expect(without).toMatchObject({ leftOut: 2 });
  expect([...without.cases.keys()]).toEqual([stays]);
  expect(named.leftOut).toBe(1);
  expect(named.cases.get(manci)).toBe("");
  expect(named.cases.get(stays)).toBe("Próba Péter");
});

test("who took back that notes are kept is talked about with nobody: no advice, no letter, no referral", async () => {
  const { kata, caseId, says } = await team();
  for (const purpose of ["contact_respondent", "share_with_service"] as const)
    await says(kata, purpose, "given");
  await says(kata, "service", "withdrawn");
  const stopped = { error: { type: "NoConsent", purpose: "service", state: "withdrawn" } };
  expect(await askForReview(kata.ws(), caseId, { text: "What now?", notes: [] })).toMatchObject(stopped); // prettier-ignore
  expect(await noteLetterSent(kata.ws(), caseId, letter)).toMatchObject(stopped);
  const sent = { referral_type: "health_visitor", referral_to: "Védőnő", referral_status: "sent", referral_on: firstDayOf(day(0)) }; // prettier-ignore
  expect(await putInList(kata.ws(), caseId, "referral", sent)).toMatchObject({
    error: { type: "BadListed", faults: [{ field: "referral_no_consent" }] },
  });
});
