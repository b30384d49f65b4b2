import { afterEach, expect, test } from "vitest";
import { saveTemplate } from "../../../src/app/letters/save-template.ts";
import { wordingOf } from "../../../src/domain/letters/letter-template.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const letterOf = (worker: Worker) =>
  wordingOf(worker.ws().templates.versions.get(), "landlord", "cs");
const wordedBy = (worker: Worker) => {
  const { used, versions } = letterOf(worker);
  return { used: used?.text, history: versions.map(({ text }) => text) };
};
/** She has what her phone shows before her. */
const words = (worker: Worker, text: string | undefined) =>
  saveTemplate(worker.ws(), {
    letter: "landlord",
    language: "cs",
    text,
    replaces: letterOf(worker).standing,
  });

test("Tímea words the letter to landlords; Kata has it on her phone, Marek changes it without a signal, and nothing of it is lost", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const kata = await office.joins("Kata");
  const marek = await office.joins("Marek", "coordinator");
  must(await words(timea, "Vážený [respondent],"));
  await office.everyoneSyncs();
  expect(wordedBy(kata).used).toBe("Vážený [respondent],");
  expect(await words(kata, "Ahoj")).toMatchObject({ ok: false });

  office.setDay(day(1));
  marek.phone.setSignal(false);
  must(await words(marek, "Milý [respondent],"));
  await marek.dies();
  marek.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata, marek])
    expect(wordedBy(someone)).toEqual({
      used: "Milý [respondent],",
      history: ["Milý [respondent],", "Vážený [respondent],"],
    });

  office.setDay(day(2));
  must(await words(timea, undefined));
  await office.everyoneSyncs();
  expect(wordedBy(kata)).toMatchObject({ used: undefined, history: [undefined, expect.anything(), expect.anything()] }); // prettier-ignore
});

test("worded by two coordinators without a signal, both stand until one of them is kept", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const marek = await office.joins("Marek", "coordinator");
  must(await words(timea, "Vážený [respondent],"));
  await office.everyoneSyncs();
  for (const { phone } of [timea, marek]) phone.setSignal(false);
  must(await words(timea, "Dobrý den, [respondent],"));
  must(await words(marek, "Milý [respondent],"));
  for (const { phone } of [timea, marek]) phone.setSignal(true);
  await office.everyoneSyncs();

  const shown = (worker: Worker) => {
    const { used, apart } = letterOf(worker);
    return [used, ...apart].map((version) => version?.text);
  };
  const both = shown(timea);
  expect(new Set(both)).toEqual(new Set(["Dobrý den, [respondent],", "Milý [respondent],"]));
  expect(shown(marek)).toEqual(both);

  // She keeps the other one; what she had not seen would stay beside it.
  must(await words(marek, both[1]));
  await office.everyoneSyncs();
  for (const worker of [timea, marek]) expect(shown(worker)).toEqual([both[1]]);
});
