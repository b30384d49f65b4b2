import { afterEach, expect, test } from "vitest";
import { saveGuide, withdrawGuide } from "../../../src/app/guides/save-guide.ts";
import type { Guide, GuideWords } from "../../../src/domain/guides/guide.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const says = (text: string): GuideWords => ({
  title: "Első beszélgetés",
  text,
  language: "hu",
  about: "housing",
});
const guideOn = async (worker: Worker): Promise<Guide | undefined> =>
  (await worker.ws().guides()).list.get()[0];
const changes = async (worker: Worker, text: string) => {
  const read = await guideOn(worker);
  return must(
    await saveGuide(worker.ws(), {
      guide: read?.id,
      words: says(text),
      replaces: read?.standing ?? [],
    }),
  );
};
const readOn = async (worker: Worker) => {
  const read = await guideOn(worker);
  return { text: read?.shown.words.text, apart: read?.apart.map(({ words }) => words?.text) };
};

test("Tímea writes a guide on her laptop without a signal; Kata and who only reads have it on their phones, with no signal either", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const kata = await office.joins("Kata");
  const zora = await office.joins("Zora", "reader");

  timea.phone.setSignal(false);
  await changes(timea, "- Hol alszanak ma?\u{200B}");
  expect(await guideOn(kata)).toBeUndefined();
  await timea.dies();
  timea.phone.setSignal(true);
  await office.everyoneSyncs();

  for (const worker of [kata, zora]) {
    worker.phone.setSignal(false);
    await worker.dies();
    const read = await guideOn(worker);
    expect(read?.shown.words).toEqual(says("- Hol alszanak ma?"));
    expect(read?.shown.person).toBe(timea.ws().me.get().person);
    const mine = { guide: read?.id, words: says("Más"), replaces: read?.standing ?? [] };
    expect(await saveGuide(worker.ws(), mine)).toEqual({ ok: false, error: { type: "NotAllowed" } }); // prettier-ignore
    expect(await withdrawGuide(worker.ws(), read!)).toMatchObject({ ok: false });
  }
});

test("two coordinators change it at once: both versions stand on every phone until one of them chooses; withdrawn, it is there for who brings it back", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const marek = await office.joins("Marek", "coordinator");
  const kata = await office.joins("Kata");
  await changes(timea, "Egy");
  await office.everyoneSyncs();

  office.setDay(day(1));
  for (const { phone } of [timea, marek]) phone.setSignal(false);
  await changes(timea, "Tímeáé");
  office.setDay(day(2));
  await changes(marek, "Mareké");
  for (const { phone } of [timea, marek]) phone.setSignal(true);
  await office.everyoneSyncs();
  for (const worker of [timea, marek, kata])
    expect(await readOn(worker)).toEqual({ text: "Mareké", apart: ["Tímeáé"] });

  office.setDay(day(3));
  await changes(timea, "Mindkettőé");
  await office.everyoneSyncs();
  for (const worker of [timea, marek, kata])
    expect(await readOn(worker)).toEqual({ text: "Mindkettőé", apart: [] });

  must(await withdrawGuide(marek.ws(), (await guideOn(marek))!));
  await office.everyoneSyncs();
  const withdrawn = await guideOn(kata);
  expect(withdrawn).toMatchObject({ withdrawn: true, shown: { words: { text: "Mindkettőé" } } });
  expect(withdrawn?.versions).toHaveLength(5);
  await changes(timea, "Mindkettőé");
  await office.everyoneSyncs();
  expect(await guideOn(kata)).toMatchObject({ withdrawn: false, apart: [] });
});

test("a guide without a title, without a text or with too much of it is not kept, and says why", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Tímea");
  const kept = (words: GuideWords) =>
    saveGuide(timea.ws(), { guide: undefined, words, replaces: [] });
  expect(await kept({ ...says("x"), title: " \n" })).toEqual({ ok: false, error: { type: "Missing", what: "title" } }); // prettier-ignore
  expect(await kept(says("\u{FEFF}\t"))).toEqual({ ok: false, error: { type: "Missing", what: "text" } }); // prettier-ignore
  expect(await kept(says("x".repeat(12_003)))).toEqual({ ok: false, error: { type: "TooLong", what: "text", over: 3 } }); // prettier-ignore
  must(await kept({ ...says("🙂".repeat(6_000)), title: "Két\tcella" }));
  expect((await guideOn(timea))?.shown.words.title).toBe("Két cella");
});
