import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import { recoverySheet } from "../../../src/app/network/recovery.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import type { PassOnWish, TakenFile } from "../../../src/app/bundles/passing-on.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { syncNow } from "../../../src/app/network/sync-now.ts";
import { sendSealed } from "../../../src/app/session/send-sealed.ts";
import { readPaper } from "../../../src/app/session/recovery-papers.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

let office: Office | undefined;
afterEach(() => office?.close());

/** Tímea in the office, Kata and Ilona in a village where no phone has a signal; all three were level in the morning. */
async function morning() {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const ilona = await office.joins("Képzelt Ilona");
  const known = await begins(timea, "Minta Mária");
  await office.everyoneSyncs();
  for (const { phone } of [kata, ilona]) phone.setSignal(false);
  return { office, timea, kata, ilona, known };
}

async function begins(worker: Worker, name: string): Promise<CaseId> {
  return must(await openCase(worker.ws(), usualIntake({ person_label: name }))).caseId;
}

const passingOn = (worker: Worker) => worker.ws().passingOn!();

async function give(from: Worker, wish: PassOnWish, withPhotos = false): Promise<Blob> {
  return must(await (await passingOn(from)).give(wish, { withPhotos })).file;
}

const take = async (to: Worker, file: Blob): Promise<TakenFile> =>
  must(await (await passingOn(to)).take(file));

const codeOf = async (worker: Worker): Promise<PassOnWish> => ({
  what: "missing",
  code: await (await passingOn(worker)).ownCode(),
});

const notesOf = async (worker: Worker, id: CaseId): Promise<readonly string[]> =>
  (await shownCase(worker, id)).timeline
    .flatMap((item) =>
      item.kind === "entry" && item.entry.k === "followUp" ? [item.entry.note] : [],
    )
    // The intake stands there as well, without one.
    .filter((note) => note !== "")
    .toSorted();

const placesOf = async (worker: Worker, id: CaseId): Promise<ReadonlySet<string>> =>
  new Set(
    (await shownCase(worker, id)).timeline.flatMap((item) =>
      item.kind === "entry" && item.entry.k === "followUp" && item.entry.note !== ""
        ? [item.place]
        : [],
    ),
  );

test("two phones in a village end level, and one of them at a mast brings the work of both to the office", async () => {
  const { office: all, timea, kata, ilona, known } = await morning();
  const katas = await begins(kata, "Példa Péter");
  must(await addFollowUp(kata.ws(), known, visit("Kata járt itt")));
  must(await addFollowUp(ilona.ws(), known, visit("Ilona is járt itt")));

  // Ilona shows her code, Kata packs what Ilona lacks; then the other way round.
  const toIlona = await give(kata, await codeOf(ilona));
  expect(await take(ilona, toIlona)).toMatchObject({ isWhole: true, isNew: true, cases: 2 });
  const toKata = await give(ilona, await codeOf(kata));
  expect(await take(kata, toKata)).toMatchObject({ isWhole: true, isNew: true, cases: 1 });
  for (const who of [kata, ilona]) {
    expect(await notesOf(who, known)).toEqual(["Ilona is járt itt", "Kata járt itt"]);
    expect(who.ws().cases.get().summaries.get(katas)?.label).toBe("Példa Péter");
    // "Sent" stays the relay's word.
    expect(await placesOf(who, known)).toEqual(new Set(["phone"]));
  }
  // Nor when her own work comes back to her.
  await take(kata, await give(ilona, { what: "everything" }));
  expect(await placesOf(kata, known)).toEqual(new Set(["phone"]));
  expect(kata.ws().sync.get().waiting).toBeGreaterThan(0);

  // Ilona alone comes to a mast. Nobody is told that the relay has lost something: it never had it.
  ilona.phone.setSignal(true);
  await until(ilona.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await until(timea.ws().cases, ({ summaries }) => summaries.has(katas));
  await until(timea.ws().sync, ({ state }) => state === "online");
  expect(await notesOf(timea, known)).toEqual(["Ilona is járt itt", "Kata járt itt"]);
  expect(ilona.ws().sync.get().attention).toEqual([]);
  expect(timea.ws().sync.get().attention).toEqual([]);
  const shown = async () => (await placesOf(ilona, known)).has("phone");
  for (let tries = 0; (await shown()) && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await shown()).toBe(false);

  // Kata's phone hears only at the mast that the relay has it, and sends nothing twice.
  expect(kata.ws().sync.get().waiting).toBeGreaterThan(0);
  kata.phone.setSignal(true);
  await until(kata.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await all.everyoneSyncs();
  expect((await placesOf(kata, known)).has("phone")).toBe(false);
  for (const who of [timea, kata, ilona])
    expect(await notesOf(who, known)).toEqual(["Ilona is járt itt", "Kata járt itt"]);
});

test("the same file twice changes nothing, and one that broke off gives what is whole and says what is missing", async () => {
  const { kata, ilona, known } = await morning();
  for (let visitNo = 0; visitNo < 40; visitNo++) {
    const note = Array.from({ length: 60 }, (_, word) => `${visitNo}-${(visitNo * 7919 + word * 104729) % 99991}`); // prettier-ignore
    must(await addFollowUp(kata.ws(), known, visit(note.join(" "))));
    // Each goes into an envelope of its own.
    await (await passingOn(kata)).give({ what: "everything" }, { withPhotos: false });
  }
  const file = await give(kata, await codeOf(ilona));
  const half = file.slice(0, Math.floor(file.size * 0.6));
  const first = await take(ilona, half);
  expect(first).toMatchObject({ isWhole: false, isNew: true });
  expect(first.found).toBeGreaterThan(0);
  expect(first.found).toBeLessThan(first.promised!);
  const before = (await notesOf(ilona, known)).length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(40);

  const whole = await take(ilona, file);
  expect(whole).toMatchObject({ isWhole: true, isNew: true, promised: whole.found });
  expect(await notesOf(ilona, known)).toHaveLength(40);
  expect(await take(ilona, file)).toMatchObject({ isWhole: true, isNew: false, cases: 0 });
  expect(await notesOf(ilona, known)).toHaveLength(40);
});

test("a damaged place in the middle costs what stands there, and what comes after it waits for that", async () => {
  const { kata, ilona, known } = await morning();
  for (let visitNo = 0; visitNo < 40; visitNo++) {
    const note = Array.from({ length: 60 }, (_, word) => `${visitNo}-${(visitNo * 7919 + word * 104729) % 99991}`); // prettier-ignore
    must(await addFollowUp(kata.ws(), known, visit(note.join(" "))));
    await (await passingOn(kata)).give({ what: "everything" }, { withPhotos: false });
  }
  const file = await give(kata, await codeOf(ilona));
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  const taken = await take(ilona, new Blob([bytes]));
  expect(taken.isWhole).toBe(false);
  expect(taken.waiting).toBeGreaterThan(0);
  expect(await take(ilona, file)).toMatchObject({ isWhole: true });
  expect(await notesOf(ilona, known)).toHaveLength(40);
});

test("a file from a stranger's network, a letter, and what somebody changed are told apart, and nothing is taken in", async () => {
  const { kata, known } = await morning();
  must(await addFollowUp(kata.ws(), known, visit("Kata járt itt")));
  const own = await give(kata, { what: "everything" });
  const elsewhere = await createOffice(day(0));
  // Phones of a test draw their keys in order.
  for (const name of ["A", "B", "C"]) await elsewhere.newPhone(name);
  const stranger = await elsewhere.begins("Idegen Ida");
  const theirs = await passingOn(stranger);
  try {
    expect(await theirs.take(own)).toMatchObject({ error: { type: "NotForUs" } });
    expect(await theirs.take(new Blob(["Kedves Kata!"]))).toMatchObject({ error: { type: "NoBundle" } }); // prettier-ignore
    expect(await theirs.take(own.slice(0, 40))).toMatchObject({ error: { type: "Cut" } });
    const code = await (await passingOn(kata)).ownCode();
    const wish = { what: "missing", code } as const;
    expect(await theirs.measure(wish)).toMatchObject({ error: { type: "OtherNetwork" } });
    const scanned = { what: "missing", code: "https://example.org" } as const;
    expect(await theirs.measure(scanned)).toMatchObject({ error: { type: "NotACode" } });
  } finally {
    await elsewhere.close();
  }
  // Whoever finds the memory card reads nothing, and not even whose it is.
  const bytes = new TextDecoder("latin1").decode(await own.arrayBuffer());
  for (const canary of [
    "Kata",
    "járt",
    "Minta",
    kata.phone.disk.meta!.device,
    kata.phone.disk.meta!.spaceId,
  ])
    // prettier-ignore
    expect(bytes).not.toContain(canary);
});

test("who was removed cannot open what is packed afterwards, and what she wrote too late is not taken in by hand either", async () => {
  const { office: all, timea, kata, ilona, known } = await morning();
  must(await addFollowUp(kata.ws(), known, visit("Utólag")));
  const late = await give(kata, { what: "everything" });
  all.leaves(kata);
  ilona.phone.setSignal(true);
  must(await removeMember(timea.ws(), kata.ws().me.get().person));
  await all.everyoneSyncs();

  expect(await (await passingOn(kata)).take(await give(timea, { what: "everything" }))).toMatchObject({ error: { type: "NotForUs" } }); // prettier-ignore
  expect(await take(ilona, late)).toMatchObject({ isNew: false });
  expect(await notesOf(ilona, known)).toEqual([]);
});

test("a locked phone that sends only what was written on it makes nobody look at the relay for what it carries", async () => {
  const { timea, kata, ilona, known } = await morning();
  must(await addFollowUp(kata.ws(), known, visit("Kata járt itt")));
  await take(ilona, await give(kata, await codeOf(ilona)));
  must(await addFollowUp(ilona.ws(), known, visit("Ilona is járt itt")));
  await ilona.phone.lock();
  ilona.phone.setSignal(true);
  await sendSealed(ilona.phone.app);
  await syncNow(timea.ws());
  for (let tries = 0; (await notesOf(timea, known)).length === 0 && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await syncNow(timea.ws());
  expect(await notesOf(timea, known)).toEqual(["Ilona is járt itt"]);
  timea.phone.setSignal(false);
  timea.phone.setSignal(true);
  await until(timea.ws().sync, ({ state }) => state === "online");
  await syncNow(timea.ws());
  expect(timea.ws().sync.get().attention).toEqual([]);

  must(await ilona.phone.unlock());
  for (let tries = 0; (await notesOf(timea, known)).length < 2 && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await notesOf(timea, known)).toEqual(["Ilona is járt itt", "Kata járt itt"]);
});

test("photographs go along when they shall, are read without a signal, and the same file twice brings them once", async () => {
  const { kata, ilona, known } = await morning();
  const letter = { whole: bytesOf(200_000), small: bytesOf(5_000), mime: "image/jpeg" } as const;
  const photo = must(await kata.ws().attachments!.keepPhoto(letter));
  must(await addFollowUp(kata.ws(), known, visit("Levelet hozott", { files: [photo] })));
  const wish = await codeOf(ilona);
  expect(must(await (await passingOn(kata)).measure(wish))).toMatchObject({ photos: 1 });

  await take(ilona, await give(kata, wish));
  const there = ilona.ws().attachments!;
  expect(await there.read(photo, "whole")).toMatchObject({ error: { type: "Offline" } });
  const file = await give(kata, wish, true);
  expect(file.size).toBeGreaterThan(200_000);
  expect(await take(ilona, file)).toMatchObject({ isWhole: true, isNew: true, photos: 1 });
  expect(must(await there.read(photo, "whole"))).toEqual(letter.whole);
  expect(must(await there.read(photo, "small"))).toEqual(letter.small);
  expect(await take(ilona, file)).toMatchObject({ isWhole: true, isNew: false });
  // Kata's phone sends it, when it has a signal: the other one is a copy.
  expect(ilona.ws().sync.get().files ?? 0).toBe(0);
});

test("a backup opens on a phone that came later with the passphrase or the recovery sheet, and with nothing else", async () => {
  const { office: all, timea, known } = await morning();
  const letter = { whole: bytesOf(90_000), small: bytesOf(2_000), mime: "image/jpeg" } as const;
  const photo = must(await timea.ws().attachments!.keepPhoto(letter));
  must(await addFollowUp(timea.ws(), known, visit("Levelet hozott", { files: [photo] })));
  const sheet = must(await recoverySheet(timea.ws()));
  const { file } = must(await (await passingOn(timea)).backUp("moka lite suda peno"));
  const later = await all.joins("Új Ubul");
  const there = await passingOn(later);
  later.phone.setSignal(false);

  expect(await there.take(file)).toMatchObject({ error: { type: "NotForUs", isBackup: true } });
  const open = async (by: "passphrase" | "sheet", text: string) => {
    if (by === "passphrase") return there.take(file, { key: { by, text } });
    const read = must(await readPaper(undefined, text));
    if (read.state !== "whole") throw new Error("a part is missing");
    return there.take(file, { key: { by, seed: read.key.seed } });
  };
  expect(await open("passphrase", "moka lite suda pena")).toMatchObject({ error: { type: "WrongKey" } }); // prettier-ignore
  const seed = new Uint8Array(32).fill(7);
  expect(await there.take(file, { key: { by: "sheet", seed } })).toMatchObject({ error: { type: "WrongKey" } }); // prettier-ignore
  expect(must(await open("passphrase", " Moka  lite suda peno"))).toMatchObject({ isWhole: true, photos: 1 }); // prettier-ignore
  expect(must(await later.ws().attachments!.read(photo, "whole"))).toEqual(letter.whole);
  expect(await notesOf(later, known)).toEqual(["Levelet hozott"]);
  expect(must(await open("sheet", sheet.papers[0]!.groups.join(" ")))).toMatchObject({ isWhole: true, isNew: false }); // prettier-ignore

  // So do two of its three parts.
  const parts = must(await recoverySheet(timea.ws(), "twoOfThree")).papers.map(({ groups }) => groups.join(" ")); // prettier-ignore
  const one = must(await readPaper(undefined, parts[2]!));
  const both = must(await readPaper(one, parts[0]!));
  if (both.state !== "whole") throw new Error("a part is missing");
  expect(must(await there.take(file, { key: { by: "sheet", seed: both.key.seed } }))).toMatchObject({ isWhole: true }); // prettier-ignore
});

const bytesOf = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * 7) & 0xff);
