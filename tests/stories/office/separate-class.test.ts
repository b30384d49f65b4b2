import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { answerQuestion, askQuestion } from "../../../src/app/cases/ask-question.ts";
import type { ReadyCase } from "../../../src/app/cases/case-view.ts";
import { mergeCases, undoMerge } from "../../../src/app/cases/merge-cases.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import {
  keepTyped,
  respondentsNear,
  takeUpTyped,
} from "../../../src/app/cases/respondents-near.ts";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { setFact } from "../../../src/app/cases/set-fact.ts";
import { letterDraft } from "../../../src/app/drafts/draft-keys.ts";
import { loadDraft, saveDraft } from "../../../src/app/drafts/drafts.ts";
import { noteLetterSent } from "../../../src/app/letters/note-letter-sent.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { shownValue } from "../../../src/domain/cases/facts.ts";
import type { FormValues } from "../../../src/domain/forms/form.ts";
import { saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { must, until } from "../../make-app.ts";
import { notesOf } from "../field.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

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

test("A1: while Kata types the school, her phone offers Kálmán's case without a signal; it joins nothing, and she may go on", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const begin = async (worker: Worker, label: string, answers: FormValues = {}) =>
    must(await openCase(worker.ws(), usualIntake({ case_type: "discrimination", need: ["education"], area: "education", known_on: day(-20).slice(0, 10), person_label: label, ...answers }))).caseId; // prettier-ignore
  const names = async (worker: Worker, id: CaseId, respondent: string) =>
    must(await setFact(worker.ws(), id, "respondent", respondent, { replaces: [] }));
  const offered = async (worker: Worker, id: CaseId, typed: string) =>
    (await respondentsNear(worker.ws(), id))(typed).map(({ of }) => of.label);

  // D1: Kálmán without a signal, in the same village. Nobody else knows of it yet.
  kalman.phone.setSignal(false);
  office.setDay(day(1));
  const margits = await begin(kalman, "Minta Margit");
  await names(kalman, margits, "Mintafalvi iskola");
  const marias = await begin(kata, "Minta Mária");
  const elsewhere = await begin(timea, "Minta Mirjam", { settlement: "Próbaháza" });
  await names(timea, elsewhere, "Általános Iskola");
  const inShop = await begin(timea, "Minta Miklós");
  await names(timea, inShop, "Kitalált Kocsma Kft.");
  await until(kata.ws().cases, ({ list }) => list.length === 3);
  expect(await offered(kata, marias, "Mintafalva Általános Iskola")).toEqual([]);

  // D3: both have met the office. D5: Kata writes the school down in a cellar.
  office.setDay(day(3));
  kalman.phone.setSignal(true);
  await office.everyoneSyncs();
  office.setDay(day(5));
  kata.phone.setSignal(false);
  expect(await offered(kata, marias, "")).toEqual([]);
  expect(await offered(kata, marias, "Mintafalva Általános Iskola")).toEqual(["Minta Margit"]);
  expect(await offered(kata, marias, "kitalalt kocsma")).toEqual(["Minta Miklós"]);
  expect(await offered(kata, marias, "Mintafalvi óvoda")).toEqual([]);

  // She looks at his case; what she typed is still there, and only once.
  await keepTyped(kata.ws(), marias, { over: undefined, typed: "Mintafalva Általános Iskola" });
  await kata.dies();
  kata.phone.setSignal(false);
  expect(await takeUpTyped(kata.ws(), marias, undefined)).toBe("Mintafalva Általános Iskola");
  expect(await takeUpTyped(kata.ws(), marias, undefined)).toBeUndefined();

  // She goes on. Two cases stay two, and each says what its worker wrote.
  await names(kata, marias, "Mintafalva Általános Iskola");
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata, kalman]) {
    const [hers, other] = [await shownCase(someone, marias), await shownCase(someone, margits)];
    expect([...hers.record.merges, ...other.record.merges]).toEqual([]);
    expect([hers, other].map(({ record }) => shownValue(record.facts, "respondent"))).toEqual(["Mintafalva Általános Iskola", "Mintafalvi iskola"]); // prettier-ignore
  }
  // What was joined by people is one case, and is offered once.
  must(await mergeCases(timea.ws(), { survivor: marias, other: margits, as: "group" }));
  await office.everyoneSyncs();
  expect(await offered(kalman, inShop, "Mintafalvi iskola")).toEqual(["Minta Mária"]);
});

test("A1: the request is drafted on D20, sealed, and survives the phone; it counts as sent when the mother agreed and Kata says so", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ case_type: "discrimination", need: ["education"], area: "education", known_on: day(-20).slice(0, 10), person_label: "Minta Mária" }))); // prettier-ignore
  await office.everyoneSyncs();

  office.setDay(day(20));
  kata.phone.setSignal(false);
  const key = letterDraft(caseId, "hu_ajbh");
  const request = { text: "Kérem az eljárást a Mintafalvi iskolával szemben." };
  await saveDraft(kata.ws(), key, request);
  await kata.dies();
  expect(await loadDraft(kata.ws(), key)).toEqual(request);
  // A draft is nobody's contact, and nobody else's to read.
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  expect((await shownCase(timea, caseId)).record.contacts).toHaveLength(1);
  expect(await loadDraft(timea.ws(), key)).toBeUndefined();

  const sent = { letter: "hu_ajbh", how: "post", on: undefined, note: "" } as const;
  expect(await noteLetterSent(kata.ws(), caseId, sent)).toMatchObject({
    error: { type: "NoConsent", purpose: "represent" },
  });
  expect(await loadDraft(kata.ws(), key)).toEqual(request);
  must(await recordConsent(kata.ws(), caseId, { purpose: "represent", state: "given" }));
  must(await noteLetterSent(kata.ws(), caseId, sent));
  await office.everyoneSyncs();
  expect(await loadDraft(kata.ws(), key)).toBeUndefined();
  expect((await shownCase(timea, caseId)).record.contacts).toHaveLength(2);
});

const personsOf = (shown: ReadyCase): readonly unknown[] =>
  shown.parts.flatMap(({ identityLog }) =>
    (identityLog?.entries ?? []).flatMap(({ entry }) =>
      entry.k === "fact" && entry.f === "person_label" ? [entry.v] : [],
    ),
  );
