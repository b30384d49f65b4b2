import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { followUpDraft } from "../../../src/app/drafts/draft-keys.ts";
import { saveDraft } from "../../../src/app/drafts/drafts.ts";
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
import { putInOwnList } from "../../../src/app/lists/put-in-own-list.ts";
import { registerView } from "../../../src/app/lists/register-view.ts";
import { askOwnLists } from "../../../src/app/network/ask-own-list.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { newOwnFieldId } from "../../../src/domain/forms/own-question.ts";
import { newOwnListId, type OwnList } from "../../../src/domain/lists/own-list.ts";
import { putInList, putInRegister } from "../../../src/app/lists/put-in-list.ts";
import { filesOf as filesOfThing, saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";

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

  await saveDraft(kata.ws(), followUpDraft(id), { note: "Levelet hozott", files: [photo] });
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

test("a sign over a separate entrance, photographed as evidence, is in the list of both; a second photograph stands beside it", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const intake = usualIntake({
    case_type: "discrimination",
    need: ["education"],
    area: "education",
    known_on: day(-20).slice(0, 10),
    person_label: "Minta Mária",
  });
  const { caseId: id } = must(await openCase(kata.ws(), intake));
  const first = must(await kata.ws().attachments!.keepPhoto(letter));
  const sign = {
    evidence_kind: "photo",
    evidence_what: "Külön bejárat táblája",
    evidence_with: "worker",
  } as const;
  must(await putInList(kata.ws(), id, "evidence", sign, undefined, [first]));
  await office.everyoneSyncs();
  await until(kata.ws().attachments!.places, (places) => places.get(first.id)?.at === "relay");

  const [seen] = thingsIn((await shownCase(timea, id)).lists, "evidence");
  expect(filesOfThing(seen!)).toEqual([first]);
  expect(must(await timea.ws().attachments!.read(first, "small"))).toEqual(letter.small);

  // Nothing else is said anew by it, and what Kata says meanwhile is not touched.
  const second = must(
    await timea.ws().attachments!.keepPhoto({ ...letter, small: bytesOf(4_000, 3) }),
  );
  must(await putInList(timea.ws(), id, "evidence", sign, seen, [second]));
  must(await putInList(kata.ws(), id, "evidence", { ...sign, evidence_where: "Iroda" }, thingsIn((await shownCase(kata, id)).lists, "evidence")[0])); // prettier-ignore
  await office.everyoneSyncs();
  for (const who of [timea, kata]) {
    const things = thingsIn((await shownCase(who, id)).lists, "evidence");
    expect(things).toHaveLength(1);
    expect(new Set(filesOfThing(things[0]!))).toEqual(new Set([first, second]));
    expect(saidOf(things[0]!, "evidence_where")).toBe("Iroda");
  }
});

test("damp in a flat, its contract and a child's card are put where they belong; what is the case's ends with the case, what is the flat's stays", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { random } = timea.ws();
  const question = { id: newOwnFieldId(random), caseType: "core", kind: "text", label: { hu: "Keresztnév" }, sensitive: "personal", order: 1 } as const; // prettier-ignore
  const children: OwnList = { id: newOwnListId(random), caseType: "core", label: { hu: "Gyerekek" }, questions: [question], sensitive: "personal", photos: true, order: 1 }; // prettier-ignore
  must(await askOwnLists(timea.ws(), [children]));
  await office.everyoneSyncs();
  const intake = usualIntake({ case_type: "housing", adults_children: { adults: 1, children: 1 }, person_label: "Minta Mária" }); // prettier-ignore
  const { caseId: id } = must(await openCase(kata.ws(), intake));
  const take = async (start: number) =>
    must(await kata.ws().attachments!.keepPhoto({ ...letter, small: bytesOf(3_000, start) }));
  const [contract, home, card, damp] = [await take(3), await take(4), await take(5), await take(6)];
  const tenancy = { tenancy_where: "Fő utca 1.", tenancy_from: day(-3).slice(0, 10) };
  // What is wrong goes nowhere, and its photograph stays in the form.
  expect(await putInList(kata.ws(), id, "tenancy", { tenancy_where: "Fő utca 1." }, undefined, [contract])).toMatchObject({ ok: false }); // prettier-ignore
  await office.everyoneSyncs();
  expect(kata.ws().attachments!.places.get().get(contract.id)).toMatchObject({ at: "phone", sent: 0 }); // prettier-ignore
  must(await putInList(kata.ws(), id, "tenancy", tenancy, undefined, [contract]));
  must(await putInList(kata.ws(), id, "address", { address_since: "2026-01", address_what: "Fő utca 1." }, undefined, [home])); // prettier-ignore
  must(await putInOwnList(kata.ws(), id, children.id, { [question.id]: "Anna" }, undefined, [card])); // prettier-ignore
  const flat = { flat_address: "Kert köz 2.", flat_region: "HU332", flat_state: "free", flat_rooms: 2, flat_rent: 90_000 } as const; // prettier-ignore
  must(await putInRegister(kata.ws(), "flat", flat, undefined, [damp]));
  await office.everyoneSyncs();
  await until(kata.ws().attachments!.places, (places) => [contract, home, card, damp].every((each) => places.get(each.id)?.at === "relay")); // prettier-ignore

  const shown = await shownCase(timea, id);
  expect(filesOfThing(thingsIn(shown.lists, "tenancy")[0]!)).toEqual([contract]);
  expect(filesOfThing(thingsIn(shown.lists, "address")[0]!)).toEqual([home]);
  expect(filesOfThing(shown.record.ownThings.get(children.id)![0]!)).toEqual([card]);
  const register = registerView(timea.ws());
  const { lists } = await until(register, ({ loading }) => !loading);
  const [listed] = thingsIn(lists, "flat");
  expect(filesOfThing(listed!)).toEqual([damp]);
  expect(must(await timea.ws().attachments!.read(damp, "small"))).toEqual(bytesOf(3_000, 6));
  // The landlord's compartment holds the flat and its photograph, and nothing of the household that looks at it.
  expect(JSON.stringify(register.get().lists.get("flat"))).not.toMatch(/Minta|Fő utca|tenancy|ethos|debt/); // prettier-ignore
  register.release();

  const before = await office.fileBytes();
  must(await eraseCase(timea.ws(), id, { what: "case", why: "asked" }));
  await office.everyoneSyncs();
  await expect.poll(() => office!.fileBytes(), { timeout: 10_000 }).toBeLessThan(before / 2);
  expect(must(await kata.ws().attachments!.read(damp, "small"))).toEqual(bytesOf(3_000, 6));
});

test("a relay that was brought back from yesterday's backup gets the photograph again, from whoever has it whole", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId: id } = must(
    await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária" })),
  );
  await office.everyoneSyncs();
  const bringBack = office.backup();
  const photo = must(await kata.ws().attachments!.keepPhoto(letter));
  must(await addFollowUp(kata.ws(), id, visit("Levelet hozott", { files: [photo] })));
  await office.everyoneSyncs();
  const { places } = kata.ws().attachments!;
  await until(places, (all) => all.get(photo.id)?.at === "relay");

  await bringBack();
  await until(places, (all) => all.get(photo.id)?.at === "phone");
  await until(places, (all) => all.get(photo.id)?.at === "relay");
  await office.everyoneSyncs();
  const [named] = await filesOf(timea, id);
  expect(must(await timea.ws().attachments!.read(named!, "whole"))).toEqual(letter.whole);
});

test("what was not sent yet is said so, and another key opens nothing", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const photo = must(await kata.ws().attachments!.keepPhoto(letter));
  const there = timea.ws().attachments!;
  expect(await there.read(photo, "whole")).toEqual({ ok: false, error: { type: "NotThere" } });
  const own = kata.ws().attachments!;
  const other = { ...photo, key: photo.small.key };
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
