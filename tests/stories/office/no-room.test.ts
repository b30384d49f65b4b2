import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { followUpDraft } from "../../../src/app/drafts/draft-keys.ts";
import { loadDraft, saveDraft } from "../../../src/app/drafts/drafts.ts";
import { sendSealed } from "../../../src/app/session/send-sealed.ts";
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

// Kata's phone is full of somebody's videos. Nothing can be kept on it any more, and nothing that is on it may go.

let office: Office;
afterEach(() => office.close());

const photo = {
  whole: new Uint8Array(100_000).fill(7),
  small: new Uint8Array(5_000).fill(8),
  mime: "image/jpeg",
} as const;

async function team() {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  return { timea, kata, caseId };
}

const notesOn = async (worker: Worker, caseId: Parameters<typeof shownCase>[1]) =>
  (await shownCase(worker, caseId)).timeline.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" && item.entry.note
      ? [item.entry.note]
      : [],
  );

test("what is saved on a full phone is refused in words, a photograph and a draft as well, and all of it works when there is room", async () => {
  const { timea, kata, caseId } = await team();
  kata.phone.setRoom(false);
  const full = { ok: false, error: { type: "StorageFull" } };
  expect(await addFollowUp(kata.ws(), caseId, visit("Nincs hely"))).toMatchObject(full);
  expect(kata.phone.app.isFull.get()).toBe(true);
  expect(await kata.ws().attachments!.keepPhoto(photo)).toMatchObject(full);
  const key = followUpDraft(caseId);
  await saveDraft(kata.ws(), key, { note: "Félig" });
  expect(await loadDraft(kata.ws(), key)).toBeUndefined();

  kata.phone.setRoom(true);
  await saveDraft(kata.ws(), key, { note: "Félig leírva" });
  expect(kata.phone.app.isFull.get()).toBe(false);
  expect(await loadDraft(kata.ws(), key)).toEqual({ note: "Félig leírva" });
  const file = must(await kata.ws().attachments!.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), caseId, visit("Van hely", { files: [file] })));
  await office.everyoneSyncs();
  expect(await notesOn(timea, caseId)).toEqual(["Van hely"]);
});

test("what waited goes out and what came in comes in when there is room again, and nothing of either is lost before", async () => {
  const { timea, kata, caseId } = await team();
  kata.phone.setSignal(false);
  must(await addFollowUp(kata.ws(), caseId, visit("Térerő nélkül")));
  must(await addFollowUp(timea.ws(), caseId, visit("Az irodából")));
  kata.phone.setRoom(false);
  const { cursor } = kata.phone.disk.meta!;
  kata.phone.setSignal(true);
  await until(kata.phone.app.isFull, (isFull) => isFull);
  await until(kata.ws().sync, ({ attention }) => attention.some(({ type }) => type === "StorageFull")); // prettier-ignore
  expect(kata.phone.disk.meta!.cursor).toEqual(cursor);
  expect([...kata.phone.disk.outbox.values()].map(({ state }) => state)).toEqual(["waiting"]);
  // What sends for a locked phone lets nothing go that it could not mark.
  await kata.phone.lock();
  await sendSealed(kata.phone.app);
  expect([...kata.phone.disk.outbox.values()].map(({ state }) => state)).toEqual(["waiting"]);
  expect(await notesOn(timea, caseId)).toEqual(["Az irodából"]);

  must(await kata.phone.unlock());
  kata.phone.setRoom(true);
  kata.phone.setSignal(false);
  kata.phone.setSignal(true);
  await until(kata.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await office.everyoneSyncs();
  for (const someone of [timea, kata])
    expect((await notesOn(someone, caseId)).toSorted()).toEqual(["Az irodából", "Térerő nélkül"]);
});

test("a full phone lets its owner in, and counts what others try", async () => {
  const { kata } = await team();
  await kata.phone.lock();
  kata.phone.setRoom(false);
  for (const wrong of ["111111", "222222", "333333"])
    expect(await kata.phone.unlock(wrong)).toMatchObject({ error: { type: "WrongSecret" } });
  const locked = kata.phone.app.session.get();
  expect(locked).toMatchObject({ state: "locked", wrongTries: 3 });
  expect(await kata.phone.unlock()).toMatchObject({ error: { type: "Wait" } });
  kata.phone.setClock(day(1));
  must(await kata.phone.unlock());
  await kata.phone.lock();
  expect(kata.phone.app.session.get()).toMatchObject({ state: "locked", wrongTries: 0 });
});
