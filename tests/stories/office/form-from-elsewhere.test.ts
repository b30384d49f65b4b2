import { afterEach, expect, test } from "vitest";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { setOwnAnswer } from "../../../src/app/cases/set-fact.ts";
import { readTable } from "../../../src/app/import/read-table.ts";
import { askOwn, nextOrder } from "../../../src/app/network/ask-own.ts";
import { ownAnswers } from "../../../src/domain/forms/own-answers.ts";
import { newOwnFieldId } from "../../../src/domain/forms/own-question.ts";
import { ownFromForm } from "../../../src/domain/import/own-from-form.ts";
import { readXlsForm } from "../../../src/domain/import/xlsform.ts";
import { newOwnListId } from "../../../src/domain/lists/own-list.ts";
import { today } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { fileOf, makeWorkbook } from "../../make-workbook.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const winterForm = makeWorkbook({
  survey: [
    ["type", "name", "label::Magyar (hu)", "required", "relevant", "constraint", "constraint_message::Magyar (hu)"], // prettier-ignore
    ["select_one heating", "heating", "Mivel fűtenek?", "yes"],
    ["integer", "bags", "Hány zsák fa van otthon?", "", "${heating} = 'wood'", ". >= 0 and . < 200", "0 és 200 között."], // prettier-ignore
    ["geopoint", "where", "Hol laknak?"],
  ],
  choices: [
    ["list_name", "name", "label::Magyar (hu)"],
    ["heating", "wood", "Fával"],
    ["heating", "gas", "Gázzal"],
  ],
  settings: [["form_title"], ["Tél"]],
});

async function openOf(worker: Worker, caseId: Parameters<typeof shownCase>[1]) {
  const { record } = await shownCase(worker, caseId);
  const questions = worker
    .ws()
    .ownQuestions.list.get()
    .map(({ question }) => question);
  return ownAnswers(record, questions, today(worker.ws().clock, 60)).open.map(
    ({ question }) => question,
  );
}

test("a form made elsewhere is read, what it cannot keep is named first, and its questions follow from one another on every phone", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  const form = readXlsForm(must(await readTable(fileOf(winterForm), timea.ws().timers)), "hu");
  expect(form.title).toBe("Tél");
  expect(form.complaints).toEqual([
    { sheet: "survey", row: 4, what: "geopoint where", why: "place", without: "line" },
  ]);
  // Looking at it has changed nothing.
  await office.everyoneSyncs();
  expect(await openOf(kata, caseId)).toEqual([]);

  const { questions: own } = ownFromForm(form, {
    caseType: "core",
    known: () => undefined,
    sensitivityOf: () => "personal",
    newId: () => newOwnFieldId(timea.ws().random),
    newListId: () => newOwnListId(timea.ws().random),
    order: nextOrder(timea.ws()),
    listOrder: 1,
  });
  must(await askOwn(timea.ws(), own));
  await office.everyoneSyncs();

  const [heating] = await openOf(kata, caseId);
  expect(await openOf(kata, caseId)).toEqual([own[0]]);
  must(await setOwnAnswer(kata.ws(), caseId, heating!.id, "wood", { replaces: [] }));
  const [bags] = await openOf(kata, caseId);
  expect(bags).toEqual(own[1]);
  expect(await setOwnAnswer(kata.ws(), caseId, bags!.id, 500, { replaces: [] })).toEqual({
    ok: false,
    error: { type: "NotTaken", words: { hu: "0 és 200 között." } },
  });
  must(await setOwnAnswer(kata.ws(), caseId, bags!.id, 12, { replaces: [] }));
  await office.everyoneSyncs();
  expect((await shownCase(timea, caseId)).record.own.get(bags!.id)).toMatchObject([{ value: 12 }]);
});
