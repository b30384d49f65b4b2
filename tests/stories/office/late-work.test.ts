import { afterEach, expect, test, vi } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { lateFiles } from "../../../src/app/network/late-files.ts";
import type { LateWork } from "../../../src/app/network/late-work-desk.ts";
import { loseDevice } from "../../../src/app/network/lose-device.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import type { App } from "../../../src/app/app.ts";
import { saveSettings } from "../../../src/app/settings/save-settings.ts";
import { isWaiting, keepHandingOver } from "../../../src/app/session/hand-over.ts";
import { concat, textFromUtf8 } from "../../../src/base/bytes.ts";
import { createCheck } from "../../../server/verify.ts";
import { noPrevious } from "../../../src/protocol/envelope.ts";
import type { Roster } from "../../../src/protocol/roster.ts";
import { encodeRosterEntry, extendRoster } from "../../../src/protocol/roster-chain.ts";
import { encodeFrameList, parseFrameList } from "../../../src/protocol/frames.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import type { Picture } from "../../../src/domain/attachments/attachment.ts";
import { parsePartialDate } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Zsanett has been in a village without a signal for two days. Her phone is stolen on the way back, and what she wrote there nobody else has.

let office: Office;
afterEach(() => office.close());

const on = (said: string) => parsePartialDate(said)!;

interface Cast {
  readonly marek: Worker;
  readonly ilona: Worker;
  readonly zsanett: Worker;
  readonly caseId: CaseId;
  readonly newCase: CaseId;
}

async function begin(): Promise<Cast> {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const zsanett = await office.joins("Zsanett");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  office.setDay(day(1));
  zsanett.phone.setSignal(false);
  must(await addFollowUp(zsanett.ws(), caseId, visit("At the well.", { on: on("2026-10-06") })));
  office.setDay(day(2));
  must(
    await addFollowUp(zsanett.ws(), caseId, visit("The clerk was rude.", { on: on("2026-10-07") })),
  );
  const { caseId: newCase } = must(
    await openCase(zsanett.ws(), usualIntake({ person_label: "Teszt Teréz" })),
  );
  office.setDay(day(3));
  return { marek, ilona, zsanett, caseId, newCase };
}

const lose = async ({ marek, zsanett }: Cast) => {
  const { device } = zsanett.ws().me.get();
  const lost = { device, happened: "", aware: day(3), locked: "unknown", what: "" } as const;
  // The relay's clock has moved on by days, and it may have let the line go: asked again, it goes on where it was left.
  await vi.waitFor(async () => must(await loseDevice(marek.ws(), lost)), 10_000);
  return device;
};

const removedState = async ({ phone }: Worker) => {
  const session = await until(phone.app.session, (now) => now.state === "removed" && !isWaiting(now)); // prettier-ignore
  return session.state === "removed" ? session : undefined;
};

const notes = async (worker: Worker, caseId: CaseId) =>
  (await shownCase(worker, caseId)).timeline.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" ? [item.entry.note] : [],
  );

function leftOn({ phone: { disk } }: Worker): string {
  const { channels, values, pages, roster, chains, outbox, stored, blobs, quarantine } = disk;
  const kept = [channels, values, pages, chains, outbox, stored, blobs, quarantine].map(({ size }) => size); // prettier-ignore
  return JSON.stringify({ vault: disk.vault, meta: disk.meta, rows: roster.length + kept.reduce((a, b) => a + b) }); // prettier-ignore
}
const nothing = JSON.stringify({ vault: undefined, meta: undefined, rows: 0 });

test("the stolen phone erases itself when it hears of it, and the coordinator finds what nobody else had, looks at it, and accepts it", async () => {
  const cast = await begin();
  const { marek, ilona, zsanett, caseId, newCase } = cast;
  const { person } = zsanett.ws().me.get();
  const device = await lose(cast);
  zsanett.phone.setSignal(true);
  const said = await removedState(zsanett);
  expect(said?.handedOver).toBeGreaterThan(2);
  expect(leftOn(zsanett)).toBe(nothing);
  office.leaves(zsanett);

  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  expect(work).toMatchObject({ device, person, entries: said?.handedOver, ends: [] });
  const [well, clerk] = work!.items.filter(({ caseId: of }) => of === caseId);
  expect(well).toMatchObject({ happened: "2026-10-06", entry: { note: "At the well." } });
  expect(clerk).toMatchObject({ happened: "2026-10-07", entry: { note: "The clerk was rude." } });
  expect(work!.items.some(({ caseId: of }) => of === newCase)).toBe(true);
  // Nobody else is shown it, and it is in no case before somebody says so.
  await office.everyoneSyncs();
  expect(ilona.ws().lateWork.list.get()).toEqual([]);
  for (const each of [marek, ilona]) {
    expect(await notes(each, caseId)).not.toContain("At the well.");
    expect(each.ws().cases.get().summaries.has(newCase)).toBe(false);
  }
  expect(await ilona.ws().lateWork.accept(device)).toMatchObject({ ok: false });

  must(await marek.ws().lateWork.accept(device));
  for (const each of [marek, ilona]) {
    await until(each.ws().cases, ({ summaries }) => summaries.has(newCase));
    const { timeline } = await shownCase(each, caseId);
    const item = timeline.find((one) => one.kind === "entry" && "note" in one.entry && one.entry.note === "At the well."); // prettier-ignore
    expect(item).toMatchObject({
      author: person,
      happened: "2026-10-06",
      origin: { acceptedBy: marek.ws().me.get().person },
    });
    expect((await notes(each, caseId)).filter((note) => note === "At the well.")).toHaveLength(1);
  }
  expect(marek.ws().lateWork.list.get()).toEqual([]);
  // So it is after everything was read from the disk again.
  await marek.dies();
  await office.everyoneSyncs();
  expect(await notes(marek, caseId)).toContain("The clerk was rude.");
  expect(marek.ws().lateWork.list.get()).toEqual([]);
});

const picture = (start: number) =>
  ({
    whole: Uint8Array.from({ length: 90_000 }, (_, at) => (start + at * 7) & 0xff),
    small: Uint8Array.from({ length: 4_000 }, (_, at) => (start + at * 3) & 0xff),
    mime: "image/jpeg",
  }) as const;

/** On Zsanett's phone: a visit with a photograph that counts, whose picture waits for wifi, and one that nobody knows of. */
async function photographs({ zsanett, caseId }: Cast) {
  const { phone, ws } = zsanett;
  const files = ws().attachments!;
  const unsent = must(await files.keepPhoto(picture(1)));
  must(await addFollowUp(ws(), caseId, visit("Her roof.", { files: [unsent] })));
  expect(phone.disk.blobs.size).toBe(2);
  return unsent;
}

/** An hour has passed at the relay, more than once: the first try may only bring another token. */
const reads = (worker: Worker, file: Picture, which: "small" | "whole" = "whole") =>
  vi.waitFor(async () => must(await worker.ws().attachments!.read(file, which)), 10_000);

const missing = (worker: Worker, work: LateWork | undefined) =>
  vi.waitFor(async () => {
    const found = await lateFiles(worker.ws(), work!);
    expect(found.missing).toBeDefined();
    return found;
  }, 10_000);

test("the photographs of what she wrote come with it: looked at before it is accepted, and in the case on every phone afterwards", async () => {
  const cast = await begin();
  const { marek, ilona, zsanett, caseId } = cast;
  const roof = await photographs(cast);
  const device = await lose(cast);
  zsanett.phone.setSignal(true);
  await removedState(zsanett);
  expect(leftOn(zsanett)).toBe(nothing);
  office.leaves(zsanett);

  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  expect(await missing(marek, work)).toEqual({ count: 1, missing: 0 });
  expect(await reads(marek, roof)).toEqual(picture(1).whole);
  const usage = await (await marek.ws().attachments!.room()).usage();
  expect(usage).toMatchObject({ bytes: 0 });
  expect(usage?.leftBytes).toBeGreaterThan(picture(1).whole.length + picture(1).small.length);
  must(await marek.ws().lateWork.accept(device));
  await office.everyoneSyncs();
  await vi.waitFor(async () => expect(await notes(ilona, caseId)).toContain("Her roof."), 10_000);
  for (const which of ["small", "whole"] as const)
    expect(await reads(ilona, roof, which)).toEqual(picture(1)[which]);
});

test("a picture whose visit had been sent and which itself had not comes all the same, and needs nobody's word", async () => {
  const cast = await begin();
  const { ilona, zsanett, caseId } = cast;
  // Where the line costs money, large files wait; what was written does not.
  await saveSettings(zsanett.ws(), { filesOnlyOnWifi: true });
  const roof = await photographs(cast);
  zsanett.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(await notes(ilona, caseId)).toContain("Her roof.");
  expect(await ilona.ws().attachments!.read(roof, "whole")).toMatchObject({ ok: false });
  await lose(cast);
  await removedState(zsanett);
  expect(leftOn(zsanett)).toBe(nothing);
  office.leaves(zsanett);
  expect(await reads(ilona, roof)).toEqual(picture(1).whole);
});

test("the line breaks before the photograph: the coordinator is told how many lack, the phone keeps it sealed, and it comes when there is a signal again", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  const roof = await photographs(cast);
  const device = await lose(cast);
  const { app, disk } = zsanett.phone;
  const honest = app.parts.fetch;
  (app.parts as { fetch: typeof fetch }).fetch = (...request) =>
    typeof request[0] === "string" && request[0].includes("/blobs/")
      ? Promise.reject(new TypeError("no signal"))
      : honest(...request);
  zsanett.phone.setSignal(true);
  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  await until(app.session, (now) => now.state === "removed" && now.waiting === 0 && now.files === 1); // prettier-ignore
  expect(await missing(marek, work)).toEqual({ count: 1, missing: 1 });
  expect([disk.vault, disk.channels.size, disk.values.size, disk.blobs.size]).toEqual([undefined, 0, 0, 2]); // prettier-ignore
  must(await marek.ws().lateWork.accept(device));
  const again = await zsanett.phone.kill();
  const stop = keepHandingOver(again.app);
  await until(again.app.session, (now) => now.state === "removed" && now.files === 0);
  stop();
  office.leaves(zsanett);
  expect(await reads(marek, roof)).toEqual(picture(1).whole);
});

test("turned down, its photograph is not at the relay any more either", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  const roof = await photographs(cast);
  const device = await lose(cast);
  zsanett.phone.setSignal(true);
  await removedState(zsanett);
  office.leaves(zsanett);
  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  expect(await missing(marek, work)).toEqual({ count: 1, missing: 0 });
  must(await marek.ws().lateWork.refuse(device));
  expect(await marek.ws().attachments!.read(roof, "whole")).toMatchObject({ error: { type: "NotThere" } }); // prettier-ignore
});

test("turned down, it is in no case, nobody is shown it again, and who did so stays written down", async () => {
  const cast = await begin();
  const { marek, ilona, zsanett, caseId } = cast;
  const device = await lose(cast);
  zsanett.phone.setSignal(true);
  await removedState(zsanett);
  office.leaves(zsanett);
  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  must(await marek.ws().lateWork.refuse(device));
  expect(marek.ws().lateWork.list.get()).toEqual([]);
  await office.everyoneSyncs();
  await marek.dies();
  await office.everyoneSyncs();
  expect(marek.ws().lateWork.list.get()).toEqual([]);
  expect(marek.ws().lateWork.refused.get()).toMatchObject([
    { device, entries: work!.entries, person: marek.ws().me.get().person },
  ]);
  expect(await marek.ws().lateWork.accept(device)).toMatchObject({ ok: false });
  for (const each of [marek, ilona])
    expect(await notes(each, caseId)).not.toContain("At the well.");
});

test("a locked phone needs no PIN to hear of it: whoever opens the app on it finds it empty", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  await lose(cast);
  await zsanett.phone.lock();
  expect(zsanett.phone.app.session.get().state).toBe("locked");
  zsanett.phone.setSignal(true);
  await removedState(zsanett);
  expect(leftOn(zsanett)).toBe(nothing);
  await until(marek.ws().lateWork.list, (list) => list.length > 0);
  // Opened the next time it is a new phone.
  expect((await zsanett.phone.kill()).app.session.get()).toEqual({ state: "new" });
});

test("what cannot be handed over stays, sealed, and nothing else does; it goes when the relay takes it", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  await lose(cast);
  // It hears of it over the line, and no request gets through.
  const { app } = zsanett.phone;
  const noRequests = () => Promise.reject(new TypeError("no signal"));
  (app.parts as { fetch: App["parts"]["fetch"] }).fetch = noRequests;
  zsanett.phone.setSignal(true);
  const session = await until(app.session, ({ state }) => state === "removed");
  const waiting = session.state === "removed" ? session.waiting : 0;
  expect(waiting).toBeGreaterThan(2);
  await app.device.handingOver;
  expect(app.session.get()).toEqual({ state: "removed", waiting, files: 0, handedOver: 0 });
  const { disk } = zsanett.phone;
  expect([disk.vault, disk.channels.size, disk.values.size, disk.pages.size, disk.roster.length]).toEqual([undefined, 0, 0, 0, 0]); // prettier-ignore
  const rows = [...disk.stored.values()].flatMap((all) => [...all.values()]);
  const words = rows.map(({ bytes }) => textFromUtf8(bytes) ?? "").join();
  expect(words).not.toMatch(/well|clerk|Teréz/);
  expect(marek.ws().lateWork.list.get()).toEqual([]);

  const again = await zsanett.phone.kill();
  expect(again.app.session.get()).toEqual({ state: "removed", waiting, files: 0, handedOver: 0 });
  // As the screen does it.
  const stop = keepHandingOver(again.app);
  const done = await until(again.app.session, (now) => now.state === "removed" && now.waiting === 0); // prettier-ignore
  stop();
  expect(done).toMatchObject({ handedOver: waiting });
  expect(leftOn(zsanett)).toBe(nothing);
  const [work] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  expect(work?.entries).toBe(waiting);
});

test("a phone that dies while it erases itself goes on when it is opened again", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  await lose(cast);
  const { app, disk } = zsanett.phone;
  zsanett.phone.setSignal(true);
  // The keys are gone, and then the battery.
  const { log } = app.device;
  (log as { strip: unknown }).strip = () => {
    disk.vault = undefined;
    return new Promise(() => undefined);
  };
  await vi.waitFor(() => expect(disk.vault).toBeUndefined(), 10_000);
  expect(disk.channels.size).toBeGreaterThan(0);
  const again = await zsanett.phone.kill();
  expect(again.app.session.get()).toMatchObject({ state: "removed" });
  expect([disk.channels.size, disk.values.size, disk.roster.length]).toEqual([0, 0, 0]);
  const stop = keepHandingOver(again.app);
  await until(marek.ws().lateWork.list, (list) => list.length > 0);
  stop();
});

test("whoever leaves the network is treated alike, and a phone that has sent everything just goes", async () => {
  const { marek, ilona, zsanett } = await begin();
  const remove = async ({ ws }: Worker) => {
    const { person } = ws().me.get();
    await vi.waitFor(async () => must(await removeMember(marek.ws(), person)), 10_000);
  };
  await remove(ilona);
  expect(await removedState(ilona)).toEqual({
    state: "removed",
    waiting: 0,
    files: 0,
    handedOver: 0,
  });
  expect(leftOn(ilona)).toBe(nothing);
  await remove(zsanett);
  zsanett.phone.setSignal(true);
  expect((await removedState(zsanett))?.handedOver).toBeGreaterThan(2);
});

test("a relay in wrong hands puts no word into her mouth, and what it changes is not even shown", async () => {
  const cast = await begin();
  const { marek, zsanett } = cast;
  await lose(cast);
  // Of everything that was left there, one bit is another.
  const { app } = marek.phone;
  const honest = app.parts.fetch;
  let served = 0;
  const changing: typeof fetch = async (...request) => {
    const response = await honest(...request);
    const isLate = typeof request[0] === "string" && request[0].includes("/late");
    const frames = isLate ? parseFrameList(await response.clone().bytes()) : undefined;
    const [batch] = frames?.ok ? frames.value : [];
    if (batch?.type !== "batch") return response;
    served += batch.entries.length;
    const entries = batch.entries.map((entry) => {
      const envelope = entry.envelope.slice();
      envelope[envelope.length - 20]! ^= 1;
      return { ...entry, envelope };
    });
    return new Response(encodeFrameList([{ ...batch, entries }]));
  };
  await marek.phone.lock();
  (app.parts as { fetch: typeof fetch }).fetch = changing;
  must(await marek.phone.unlock());
  zsanett.phone.setSignal(true);
  await removedState(zsanett);
  await vi.waitFor(() => expect(served).toBeGreaterThan(0), 20_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(marek.ws().lateWork.list.get()).toEqual([]);
  // Asked again when it is honest, it has them still.
  await marek.dies();
  await until(marek.ws().lateWork.list, (list) => list.length > 0);
});

test("nobody on the line erases a phone: a chain that no coordinator has signed says nothing", async () => {
  const { zsanett } = await begin();
  const { app } = zsanett.phone;
  await zsanett.phone.lock();
  // A relay in wrong hands says that she was removed, in an entry that nobody has signed.
  const check = createCheck();
  let roster: Roster | undefined;
  for (const entry of zsanett.phone.disk.roster) {
    const extended = await extendRoster(check, roster, entry);
    if (extended.ok) roster = extended.value;
  }
  const devices = [...roster!.devices.values()];
  const { device } = zsanett.phone.disk.meta!;
  const unsigned = encodeRosterEntry(roster, devices[0]!.device, {
    op: "remove",
    removed: [{ device, lastGctr: 0, lastId: noPrevious }],
    epoch: 1,
    keyCommit: new Uint8Array(32),
    previousSecret: new Uint8Array(60),
    grants: devices
      .filter((one) => one.device !== device)
      .map((one) => ({ device: one.device, grant: new Uint8Array(80) })),
  });
  const forged = concat(unsigned, new Uint8Array(64));
  const answer = encodeFrameList([{ type: "roster", from: roster!.length, entries: [forged] }]);
  let answered = 0;
  (app.parts as { fetch: App["parts"]["fetch"] }).fetch = () => {
    answered++;
    return Promise.resolve(new Response(answer));
  };
  zsanett.phone.setSignal(true);
  await vi.waitFor(() => expect(answered).toBeGreaterThan(0), 20_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(app.session.get().state).toBe("locked");
  must(await zsanett.phone.unlock());
});
