import { afterEach, expect, test } from "vitest";
import { saveTemplate } from "../../../src/app/letters/save-template.ts";
import { ownTemplate, versionsOf } from "../../../src/domain/letters/letter-template.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const wordingOf = (worker: Worker) => {
  const versions = worker.ws().templates.versions.get();
  return {
    used: ownTemplate(versions, "landlord", "cs"),
    history: versionsOf(versions, "landlord", "cs").map(({ text }) => text),
  };
};

test("Tímea words the letter to landlords; Kata has it on her phone, Marek changes it without a signal, and nothing of it is lost", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const kata = await office.joins("Kata");
  const marek = await office.joins("Marek", "coordinator");
  const words = (text: string | undefined) =>
    ({ letter: "landlord", language: "cs", text }) as const;

  must(await saveTemplate(timea.ws(), words("Vážený [respondent],")));
  await office.everyoneSyncs();
  expect(wordingOf(kata).used).toBe("Vážený [respondent],");
  expect(await saveTemplate(kata.ws(), words("Ahoj"))).toMatchObject({ ok: false });

  office.setDay(day(1));
  marek.phone.setSignal(false);
  must(await saveTemplate(marek.ws(), words("Milý [respondent],")));
  await marek.dies();
  marek.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, kata, marek])
    expect(wordingOf(someone)).toEqual({
      used: "Milý [respondent],",
      history: ["Milý [respondent],", "Vážený [respondent],"],
    });

  office.setDay(day(2));
  must(await saveTemplate(timea.ws(), words(undefined)));
  await office.everyoneSyncs();
  expect(wordingOf(kata)).toMatchObject({ used: undefined, history: [undefined, expect.anything(), expect.anything()] }); // prettier-ignore
});
