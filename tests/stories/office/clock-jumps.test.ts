import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { followUpDraft } from "../../../src/app/drafts/draft-keys.ts";
import { saveDraft } from "../../../src/app/drafts/drafts.ts";
import type { LocalDate } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import {
  createOffice,
  day,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

// Kata's old phone forgets the time whenever its battery is taken out. It wakes in 2036, or in 2016.

let office: Office;
afterEach(() => office.close());

const tenYears = 3_652;

async function notesOn(worker: Worker, caseId: Parameters<typeof shownCase>[1]) {
  const { timeline } = await shownCase(worker, caseId);
  return timeline.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" && item.entry.note
      ? [{ note: item.entry.note, isWrong: item.clockWrong }]
      : [],
  );
}

test.each([
  ["forwards", tenYears],
  ["back", -tenYears],
])(
  "a phone whose clock jumps ten years %s goes on: nothing is lost, nothing comes twice, and it says that its clock was wrong",
  async (_way, days) => {
    office = await createOffice(day(0));
    const timea = await office.begins("Teszt Tímea");
    const kata = await office.joins("Kitalált Kata");
    const nextOn = day(12).slice(0, 10) as LocalDate;
    const { caseId } = must(
      await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária", followup_on: nextOn })),
    );
    await office.everyoneSyncs();

    // While it is open, without a signal.
    kata.phone.setSignal(false);
    kata.phone.setClock(day(days));
    await saveDraft(kata.ws(), followUpDraft(caseId), { note: "Félig" });
    must(await addFollowUp(kata.ws(), caseId, visit("Elgurult az óra")));
    // And between two starts.
    await kata.phone.lock();
    kata.phone.setClock(day(2 * days));
    must(await kata.phone.unlock());
    must(await addFollowUp(timea.ws(), caseId, visit("Az irodából")));
    kata.phone.setSignal(true);
    await until(kata.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
    must(await addFollowUp(kata.ws(), caseId, visit("Még mindig rossz")));
    await office.everyoneSyncs();

    kata.phone.setClock(day(1));
    office.setDay(day(1));
    await kata.phone.lock();
    must(await kata.phone.unlock());
    await until(kata.ws().sync, ({ state }) => state === "online");
    must(await addFollowUp(kata.ws(), caseId, visit("Újra jó")));
    await office.everyoneSyncs();
    for (const someone of [timea, kata]) {
      const notes = await notesOn(someone, caseId);
      expect(notes.map(({ note }) => note).toSorted()).toEqual([
        "Az irodából",
        "Elgurult az óra",
        "Még mindig rossz",
        "Újra jó",
      ]);
      const wrong = notes.filter(({ isWrong }) => isWrong).map(({ note }) => note);
      expect(wrong).toContain("Még mindig rossz");
      expect(wrong).not.toContain("Az irodából");
    }
    expect(kata.ws().cases.get().summaries.get(caseId)?.next).toBe(nextOn);
  },
);

test("the relay's clock jumps ten years: what is at it stays readable, and whoever is new reads all of it", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  must(await addFollowUp(timea.ws(), caseId, visit("Az irodából")));
  await office.everyoneSyncs();
  for (const to of [tenYears, -tenYears, 1]) {
    office.setDay(day(to));
    for (const { phone, ws } of [timea, kata]) {
      phone.setSignal(false);
      phone.setSignal(true);
      await until(ws().sync, ({ state }) => state === "online");
    }
    must(await addFollowUp(kata.ws(), caseId, visit(`Nap: ${to}`)));
    await office.everyoneSyncs();
  }
  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  expect((await notesOn(dana, caseId)).map(({ note }) => note).toSorted()).toEqual(
    ["Az irodából", `Nap: ${tenYears}`, `Nap: ${-tenYears}`, "Nap: 1"].toSorted(),
  );
});
