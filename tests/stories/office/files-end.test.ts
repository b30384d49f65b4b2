import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { followUpDraft } from "../../../src/app/drafts/draft-keys.ts";
import { saveDraft } from "../../../src/app/drafts/drafts.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { saveSettings } from "../../../src/app/settings/save-settings.ts";
import { sendSealed } from "../../../src/app/session/send-sealed.ts";
import { unsentEntries } from "../../../src/app/session/wipe-device.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, usualIntake, visit, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const bytesOf = (length: number, start: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (start + index * 7) & 0xff);
const photo = { whole: bytesOf(100_000, 1), small: bytesOf(5_000, 2), mime: "image/jpeg" } as const;
const letter = {
  content: bytesOf(70_000, 5),
  mime: "application/pdf",
  name: "Kitalált határozat.pdf",
} as const;

const blobsOn = ({ phone }: Worker) => [...phone.disk.blobs.values()].map(({ state }) => state);
const chunksOn = ({ phone }: Worker) => phone.disk.blobChunks.size;

async function team() {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  return { timea, kata, opens };
}

/** The test's relay is quick, but not at once. */
async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries++) {
    if (tries > 400) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("with an erased case its photograph and its document go from every phone and from the relay, and a phone that was away brings none back", async () => {
  const { timea, kata, opens } = await team();
  const erased = await opens("Minta Mária");
  const kept = await opens("Próba Piroska");
  const files = kata.ws().attachments!;
  const named = [must(await files.keepPhoto(photo)), must(await files.keepFile(letter))];
  must(await addFollowUp(kata.ws(), erased, visit("Levelet hozott", { files: named })));
  const other = must(await files.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), kept, visit("Másik levél", { files: [other] })));
  await office.everyoneSyncs();
  await until(files.places, (all) => [...all.values()].every(({ at }) => at === "relay"));
  const whole = await office.fileBytes();
  must(await timea.ws().attachments!.read(named[1]!, "whole"));
  expect(chunksOn(timea)).toBeGreaterThan(2);

  // Kata is away, photographs once more for the case, and knows nothing.
  kata.phone.setSignal(false);
  const late = must(await kata.ws().attachments!.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), erased, visit("Még egy levél", { files: [late] })));
  must(await eraseCase(timea.ws(), erased, { what: "case", why: "asked" }));
  expect(chunksOn(timea)).toBe(0);
  await eventually(async () => (await office.fileBytes()) < whole / 2);
  await eventually(() => blobsOn(timea).length === 0);

  kata.phone.setSignal(true);
  await until(kata.ws().cases, ({ erased: gone }) => gone.has(erased));
  await until(kata.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await office.everyoneSyncs();
  await eventually(() => blobsOn(kata).every((state) => state === "stored"));
  // The other case's photograph: its picture and its small copy.
  expect(blobsOn(kata)).toHaveLength(2);
  expect(must(await kata.ws().attachments!.read(other, "whole"))).toEqual(photo.whole);
  const left = await office.fileBytes();
  expect(left).toBeGreaterThan(photo.whole.length);
  expect(left).toBeLessThan(whole / 2);
});

test("a coordinator without a line tells the relay later, also when the app was killed meanwhile", async () => {
  const { timea, kata, opens } = await team();
  const erased = await opens("Minta Mária");
  const named = must(await kata.ws().attachments!.keepFile(letter));
  must(await addFollowUp(kata.ws(), erased, visit("Levelet hozott", { files: [named] })));
  await office.everyoneSyncs();
  await until(kata.ws().attachments!.places, (all) => all.get(named.id)?.at === "relay");
  timea.phone.setSignal(false);
  must(await eraseCase(timea.ws(), erased, { what: "case", why: "asked" }));
  expect(blobsOn(timea)).toEqual(["erasing"]);
  expect(timea.ws().attachments!.places.get().size).toBe(0);
  await timea.dies();
  expect(await office.fileBytes()).toBeGreaterThan(0);
  timea.phone.setSignal(true);
  await eventually(async () => (await office.fileBytes()) === 0);
  await eventually(() => blobsOn(timea).length === 0);
});

test("a photograph of a form that was never saved goes with the next start; one whose form is still begun stays", async () => {
  const { kata, opens } = await team();
  const begun = await opens("Minta Mária");
  const files = kata.ws().attachments!;
  const lost = must(await files.keepPhoto(photo));
  const inForm = must(await files.keepPhoto(photo));
  await saveDraft(kata.ws(), followUpDraft(begun), { note: "", files: [inForm] });
  await kata.dies();
  await eventually(() => blobsOn(kata).length === 2);
  expect(must(await kata.ws().attachments!.read(inForm, "whole"))).toEqual(photo.whole);
  expect((await kata.ws().attachments!.read(lost, "whole")).ok).toBe(false);
});

test("a locked phone sends its photograph by the pass it was given, after the entry; one that waits for wifi waits", async () => {
  const { timea, kata, opens } = await team();
  const id = await opens("Minta Mária");
  await office.everyoneSyncs();
  kata.phone.setSignal(false);
  const files = kata.ws().attachments!;
  const first = must(await files.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), id, visit("Zárolva küldve", { files: [first] })));
  await saveSettings(kata.ws(), { filesOnlyOnWifi: true });
  const later = must(await files.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), id, visit("Wifire vár", { files: [later] })));
  await kata.phone.lock();
  // Two follow-ups and their photographs: what a lost or a wiped phone would take along.
  expect(await unsentEntries(kata.phone.app)).toBe(4);
  kata.phone.setSignal(true);
  await sendSealed(kata.phone.app);
  const stateOf = (blob: string) =>
    [...kata.phone.disk.blobs.values()].find((row) => row.id === blob)?.state;
  expect([first.id, first.small.id, later.small.id].map(stateOf)).toEqual(["stored", "stored", "stored"]); // prettier-ignore
  expect(stateOf(later.id)).toBe("waiting");
  expect(await unsentEntries(kata.phone.app)).toBe(1);
  await office.everyoneSyncs();
  expect(must(await timea.ws().attachments!.read(first, "whole"))).toEqual(photo.whole);
  expect(await timea.ws().attachments!.read(later, "whole")).toMatchObject({
    error: { type: "NotThere" },
  });

  // Unlocked, it waits still, until she says so.
  must(await kata.phone.unlock());
  await until(kata.ws().sync, ({ state, files: waiting }) => state === "online" && waiting === 1);
  (await kata.ws().attachments!.room()).sendNow();
  await until(kata.ws().sync, ({ files: waiting }) => waiting === undefined);
  expect(must(await timea.ws().attachments!.read(later, "whole"))).toEqual(photo.whole);
});

test("originals that the relay holds are let go for room and come back when opened; what it lacks stays", async () => {
  const { kata, opens } = await team();
  const id = await opens("Minta Mária");
  const files = kata.ws().attachments!;
  const sent = must(await files.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), id, visit("Levelet hozott", { files: [sent] })));
  await until(files.places, (all) => all.get(sent.id)?.at === "relay");
  const usage = await (await files.room()).usage();
  expect(usage?.bytes).toBe(await office.fileBytes());
  kata.phone.setSignal(false);
  const mine = must(await files.keepPhoto(photo));
  must(await addFollowUp(kata.ws(), id, visit("Még egy", { files: [mine] })));
  expect(await (await files.room()).letGo()).toBeGreaterThan(photo.whole.length);
  expect(must(await files.read(mine, "whole"))).toEqual(photo.whole);
  expect(must(await files.read(sent, "small"))).toEqual(photo.small);
  expect(await files.read(sent, "whole")).toMatchObject({ error: { type: "Offline" } });
  kata.phone.setSignal(true);
  await until(kata.ws().sync, ({ state, files: waiting }) => state === "online" && !waiting);
  expect(must(await files.read(sent, "whole"))).toEqual(photo.whole);
});
