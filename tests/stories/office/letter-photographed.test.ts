import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import type { Attachment } from "../../../src/domain/attachments/attachment.ts";
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
import { openCase } from "../../../src/app/cases/open-case.ts";

let office: Office | undefined;
afterEach(() => office?.close());

const bytesOf = (length: number, start: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (start + index * 7) & 0xff);
const letter = {
  whole: bytesOf(200_000, 1),
  small: bytesOf(5_000, 2),
  mime: "image/jpeg",
} as const;

test("a letter photographed by Kata is on Tímea's laptop, small first, whole when she opens it", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId: id } = must(
    await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })),
  );
  const attachments = kata.ws().attachments!;
  const photo = must(await attachments.keepPhoto(letter));
  expect(attachments.places.get().get(photo.id)).toMatchObject({ at: "phone", sent: 0 });

  // The app is killed with the form open: the photograph is on the disk, and goes nowhere by itself.
  await kata.dies();
  await office.everyoneSyncs();
  const before = kata.ws().attachments!;
  expect(before.places.get().get(photo.id)).toMatchObject({ at: "phone", sent: 0 });
  expect(must(await before.read(photo, "whole"))).toEqual(letter.whole);

  must(await addFollowUp(kata.ws(), id, visit("Levelet hozott", { files: [photo] })));
  await office.everyoneSyncs();
  await until(before.places, (places) => places.get(photo.id)?.at === "relay");

  const [named] = await filesOf(timea, id);
  expect(named).toEqual(photo);
  const there = timea.ws().attachments!;
  expect(must(await there.read(named!, "small"))).toEqual(letter.small);
  expect(there.places.get().has(photo.id)).toBe(false);
  const progress: number[] = [];
  const whole = must(
    await there.read(named!, "whole", { onProgress: (done) => void progress.push(done) }),
  );
  expect(whole).toEqual(letter.whole);
  expect(progress).toEqual(Array.from({ length: photo.chunks }, (_, at) => at));
});

test("what was not sent yet is said so, and another key opens nothing", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const photo = must(await kata.ws().attachments!.keepPhoto(letter));
  const there = timea.ws().attachments!;
  expect(await there.read(photo, "whole")).toEqual({ ok: false, error: { type: "NotThere" } });
  const own = kata.ws().attachments!;
  const other: Attachment = { ...photo, key: photo.small.key };
  expect(await own.read(other, "whole")).toEqual({ ok: false, error: { type: "Damaged" } });
  // It is still there for who has the right one.
  expect(must(await own.read(photo, "whole"))).toEqual(letter.whole);
  await own.drop(photo);
  expect((await own.read(photo, "whole")).ok).toBe(false);
});

async function filesOf(worker: Worker, id: CaseId): Promise<readonly Attachment[]> {
  const view = await shownCase(worker, id);
  return view.timeline.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" ? (item.entry.files ?? []) : [],
  );
}
