import { afterEach, expect, test } from "vitest";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { readTable } from "../../../src/app/import/read-table.ts";
import { putInOwnList, strikeFromOwnList } from "../../../src/app/lists/put-in-own-list.ts";
import { askOwnLists, nextListOrder } from "../../../src/app/network/ask-own-list.ts";
import { readOwnAnswers } from "../../../src/app/paper/own-answers.ts";
import { newOwnFieldId } from "../../../src/domain/forms/own-question.ts";
import { ownFromForm } from "../../../src/domain/import/own-from-form.ts";
import { readXlsForm } from "../../../src/domain/import/xlsform.ts";
import { newOwnListId, type OwnList } from "../../../src/domain/lists/own-list.ts";
import { ownSaidOf } from "../../../src/domain/lists/own-things.ts";
import { ownListsIn } from "../../../src/domain/lists/own-lists-in.ts";
import { today } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { fileOf, makeWorkbook } from "../../make-workbook.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const schoolForm = makeWorkbook({
  survey: [
    ["type", "name", "label::Magyar (hu)", "required", "relevant", "constraint", "constraint_message::Magyar (hu)"], // prettier-ignore
    ["begin repeat", "child", "Iskolás gyerekek"],
    ["text", "first_name", "Keresztnév", "yes"],
    ["integer", "grade", "Hányadik osztály?", "", "", ". >= 1 and . <= 8", "1 és 8 között."],
    ["text", "bus", "Melyik busszal jár?", "", "${grade} > 4"],
    ["text", "card", "Diákigazolvány száma", "", "", "regex(., '[0-9]{4}-[A-Z]{2}')", "Négy szám, kötőjel, két nagybetű."], // prettier-ignore
    ["end repeat"],
  ],
  settings: [["form_title"], ["Iskola"]],
});

async function listFrom(timea: Worker): Promise<OwnList> {
  const form = readXlsForm(must(await readTable(fileOf(schoolForm), timea.ws().timers)), "hu");
  expect(form.complaints).toEqual([]);
  const { random } = timea.ws();
  const { lists } = ownFromForm(form, {
    caseType: "core",
    known: () => undefined,
    sensitivityOf: () => "personal",
    newId: () => newOwnFieldId(random),
    newListId: () => newOwnListId(random),
    order: 1,
    listOrder: nextListOrder(timea.ws()),
  });
  return lists[0]!;
}

async function listIn(worker: Worker, caseId: Parameters<typeof shownCase>[1]) {
  const { record } = await shownCase(worker, caseId);
  const lists = worker.ws().ownLists.list.get();
  return ownListsIn(record, lists.map(({ list }) => list), today(worker.ws().clock, 60)); // prettier-ignore
}

test("a repeat of a form becomes a list; who is offline hears of the records before the list, and two words apart stand side by side", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  const list = await listFrom(timea);
  expect(await askOwnLists(kata.ws(), [list])).toEqual({ ok: false, error: { type: "NotAllowed" } }); // prettier-ignore
  must(await askOwnLists(timea.ws(), [list]));
  await office.everyoneSyncs();
  const [name, grade, bus, card] = list.questions.map(({ id }) => id);

  // What the form asks for is asked for, and what it does not take is not taken.
  expect((await listIn(kata, caseId)).shown).toMatchObject([{ id: list.id, things: [], open: true }]); // prettier-ignore
  expect(await putInOwnList(kata.ws(), caseId, list.id, { [grade!]: 9, [card!]: "12-AB" })).toEqual(
    {
      // prettier-ignore
      ok: false,
      error: {
        type: "BadOwnThing",
        faults: [
          { field: name, type: "Required" },
          { field: grade, type: "NotTaken", words: { hu: "1 és 8 között." } },
          { field: card, type: "NotTaken", words: { hu: "Négy szám, kötőjel, két nagybetű." } },
        ],
      },
    },
  );
  // The bus is asked from the fifth year on: what was typed into it before goes nowhere.
  must(await putInOwnList(kata.ws(), caseId, list.id, { [name!]: " Anna ", [grade!]: 3, [bus!]: "12", [card!]: "1234-AB" })); // prettier-ignore
  must(await putInOwnList(kata.ws(), caseId, list.id, { [name!]: "Béla" }));
  await office.everyoneSyncs();

  const [anna, bela] = (await listIn(kalman, caseId)).shown[0]!.things;
  expect([...anna!.values.keys()]).toEqual([name, grade, card]);
  expect(ownSaidOf(anna!, name!)).toBe("Anna");

  // Both correct it apart.
  for (const { phone } of [kata, kalman]) phone.setSignal(false);
  must(await putInOwnList(kata.ws(), caseId, list.id, { [name!]: "Anna", [grade!]: 4, [card!]: "1234-AB" }, anna)); // prettier-ignore
  must(await putInOwnList(kalman.ws(), caseId, list.id, { [name!]: "Anna", [grade!]: 5, [bus!]: "12" }, anna)); // prettier-ignore
  must(await strikeFromOwnList(kalman.ws(), caseId, bela!, true));
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await office.everyoneSyncs();
  await office.everyoneSyncs();

  for (const someone of [timea, kata, kalman]) {
    const [both, struck] = (await listIn(someone, caseId)).shown[0]!.things;
    expect(both!.values.get(grade!)?.map(({ value }) => value).sort()).toEqual([4, 5]); // prettier-ignore
    expect(ownSaidOf(both!, bus!)).toBe("12");
    expect(ownSaidOf(both!, card!)).toBeUndefined();
    expect(struck).toMatchObject({ gone: true });
  }

  // It leaves with a list, and stays in sight when nothing is added any more.
  const answers = await readOwnAnswers(timea.ws(), timea.ws().cases.get().list);
  expect(answers.get(caseId)?.ownThings.get(list.id)).toHaveLength(2);
  must(await askOwnLists(timea.ws(), [{ ...list, retired: true }]));
  await office.everyoneSyncs();
  expect((await listIn(kata, caseId)).shown).toMatchObject([{ things: [{}, {}], open: false }]);
  expect(await putInOwnList(kata.ws(), caseId, list.id, { [name!]: "Cili" })).toMatchObject({
    error: { type: "NoSuchThing" },
  });
});

test("a phone that has not heard of the list shows its records all the same", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  const list = await listFrom(timea);
  must(await askOwnLists(timea.ws(), [list]));
  await office.everyoneSyncs();
  must(await putInOwnList(kata.ws(), caseId, list.id, { [list.questions[0]!.id]: "Anna" }));
  const { record } = await shownCase(kata, caseId);
  const before = ownListsIn(record, [], today(kata.ws().clock, 60));
  expect(before.shown).toMatchObject([{ id: list.id, list: undefined, open: false }]);
  expect(ownSaidOf(before.shown[0]!.things[0]!, list.questions[0]!.id)).toBe("Anna");
});

test("a list of a special category waits for a basis", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const list = { ...(await listFrom(timea)), sensitive: "art9" } as const;
  must(await askOwnLists(timea.ws(), [list]));
  const intake = usualIntake({ person_label: "Minta Mária", legal_basis: "anonymous" });
  const { caseId } = must(await openCase(timea.ws(), intake));
  expect(await listIn(timea, caseId)).toEqual({ shown: [], waitForBasis: true });
  const said = { [list.questions[0]!.id]: "Anna" };
  expect(await putInOwnList(timea.ws(), caseId, list.id, said)).toMatchObject({
    error: { type: "NoBasis" },
  });
});
