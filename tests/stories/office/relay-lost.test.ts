import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import {
  confirmRecoverySheet,
  groupsToAsk,
  recoverySheet,
} from "../../../src/app/network/recovery.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import { openBackup } from "../../../src/app/session/open-backup.ts";
import { openSheet } from "../../../src/app/session/open-sheet.ts";
import { readPaper } from "../../../src/app/session/recovery-papers.ts";
import { restoreNetwork } from "../../../src/app/session/restore-network.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import {
  createOffice,
  day,
  meetUntil,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

// Water in the cellar: the office's server and the disk beside it are gone. What was on it is on the phones, and in a drawer.

let office: Office;
afterEach(() => office.close());

const photo = {
  whole: new Uint8Array(40_000).fill(7),
  small: new Uint8Array(3_000).fill(8),
  mime: "image/jpeg",
} as const;

/** Marek begins; Ilona and Jana come later; Jana photographs a letter and is removed; two keys, three authors, one file. */
async function team() {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const paper = must(await recoverySheet(marek.ws(), "whole"));
  const asked = groupsToAsk(paper, marek.phone.app.random);
  const typed = asked.map((one) => paper.papers[one.paper]!.groups[one.group]!);
  must(await confirmRecoverySheet(marek.ws(), { sheet: paper, asked, typed }));
  const ilona = await office.joins("Ilona");
  const jana = await office.joins("Jana");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  const file = must(await jana.ws().attachments!.keepPhoto(photo));
  must(await addFollowUp(jana.ws(), caseId, visit("Jana's visit", { files: [file] })));
  await office.everyoneSyncs();
  await until(jana.ws().attachments!.places, (all) => [...all.values()].every(({ at }) => at === "relay")); // prettier-ignore
  must(await marek.ws().attachments!.read(file, "whole"));
  must(await removeMember(marek.ws(), jana.ws().me.get().person));
  office.leaves(jana);
  await jana.phone.stop();
  must(await addFollowUp(marek.ws(), caseId, visit("Marek's visit")));
  await office.everyoneSyncs();
  return { marek, ilona, caseId, file, paper: paper.papers[0]!.groups.join(" ") };
}

async function notesOn(worker: Worker, caseId: CaseId) {
  const { timeline } = await shownCase(worker, caseId);
  return timeline
    .flatMap((item) =>
      item.kind === "entry" && item.entry.k === "followUp" && item.entry.note
        ? [item.entry.note]
        : [],
    )
    .toSorted();
}

async function comesBack({ phone, ws }: Worker): Promise<void> {
  phone.setSignal(false);
  phone.setSignal(true);
  await until(ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
}

const backedUp = async ({ ws }: Worker): Promise<Blob> =>
  must(await (await ws().passingOn!()).backUp("four words from nowhere")).file;

const asKey = async (paper: string) => {
  const read = must(await readPaper(undefined, paper));
  if (read.state !== "whole") throw new Error("a part is missing");
  return read.key;
};

test("one phone that was never there at the beginning brings an empty relay the whole network, with what a colleague who is gone had written", async () => {
  const { marek, ilona, caseId } = await team();
  await office.losesRelay();
  // Marek, whom the first entry of the roster names, is on a mountain.
  marek.phone.setSignal(false);
  await comesBack(ilona);
  must(await addFollowUp(ilona.ws(), caseId, visit("After the flood")));

  await comesBack(marek);
  await office.everyoneSyncs();
  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  const all = ["After the flood", "Jana's visit", "Marek's visit"];
  for (const someone of [marek, ilona, dana]) {
    expect(await notesOn(someone, caseId)).toEqual(all);
    expect(someone.ws().sync.get().heldBack).toBe(0);
  }
});

test("the photograph comes back from the phone that had looked at it", async () => {
  const { marek, file } = await team();
  await office.losesRelay();
  expect(await office.fileBytes()).toBe(0);
  await comesBack(marek);
  await until(marek.ws().attachments!.places, (all) => [...all.values()].every(({ at }) => at === "relay")); // prettier-ignore
  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  expect(must(await dana.ws().attachments!.read(file, "whole"))).toEqual(photo.whole);
});

test("a relay that takes in no new network says so; opened for a while, it gets everything", async () => {
  const { marek, ilona, caseId } = await team();
  await office.losesRelay("closed");
  marek.phone.setSignal(false);
  marek.phone.setSignal(true);
  await until(marek.ws().sync, ({ refusal }) => refusal === "spaceUnknown");
  expect(await notesOn(marek, caseId)).toHaveLength(2);
  await office.losesRelay("open");
  for (const someone of [ilona, marek]) await comesBack(someone);
  await office.everyoneSyncs();
  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  expect(await notesOn(dana, caseId)).toEqual(["Jana's visit", "Marek's visit"]);
});

test("no relay and no phone: on a new laptop the sheet opens a backup, brings the network to an empty relay, and the photograph with it", async () => {
  const { marek, ilona, caseId, file, paper } = await team();
  const backup = await backedUp(marek);
  for (const gone of [marek, ilona]) {
    gone.phone.setSignal(false);
    office.leaves(gone);
    await gone.phone.stop();
  }
  await office.losesRelay();

  const laptop = await office.newPhone("The new laptop");
  const { app } = laptop.phone;
  const key = await asKey(paper);
  expect(await openSheet(app, key)).toMatchObject({ error: { type: "UnknownNetwork" } });
  const found = must(await openBackup(app, key, backup));
  expect(found).toMatchObject({ name: "Testháló", cases: 1, isBehind: false });
  const as = found.people.find(({ name }) => name === "Marek")!;
  must(await restoreNetwork(app, found, { as, removeOthers: true, secret: usualSecret }));
  const joining = app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  must(await joining.check());
  await until(laptop.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await office.everyoneSyncs();
  expect(await notesOn(laptop, caseId)).toEqual(["Jana's visit", "Marek's visit"]);
  await until(laptop.ws().attachments!.places, (all) => [...all.values()].every(({ at }) => at === "relay")); // prettier-ignore

  // Whoever comes now finds all of it at the relay.
  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  expect(await notesOn(dana, caseId)).toEqual(["Jana's visit", "Marek's visit"]);
  expect(must(await dana.ws().attachments!.read(file, "whole"))).toEqual(photo.whole);
});

test("what is no backup, is damaged, or is another network's brings nothing, and says what it is", async () => {
  const { marek, paper } = await team();
  const backup = await backedUp(marek);
  await office.losesRelay("closed");
  const laptop = await office.newPhone("The new laptop");
  const { app } = laptop.phone;
  const key = await asKey(paper);
  const opens = async (file: Blob, by = key) => openBackup(app, by, file);
  expect(await opens(new Blob(["a shopping list"]))).toMatchObject({ error: { type: "NoBundle" } });
  expect(await opens(backup.slice(0, 2_000))).toMatchObject({ error: { type: "Cut" } });
  expect(await opens(backup, { ...key, seed: new Uint8Array(32).fill(3) })).toMatchObject({
    error: { type: "WrongKey" },
  });
  expect(await opens(backup, { ...key, network: new Uint8Array(10).fill(3) })).toMatchObject({
    error: { type: "NotTheNetwork" },
  });
  expect(await opens(backup)).toMatchObject({ error: { type: "RelayClosed" } });
  laptop.phone.setSignal(false);
  expect(await opens(backup)).toMatchObject({ error: { type: "Offline" } });
});

test("when only phones are left that began with a summary, an empty relay gets the summary and what came after it, and a new phone everything", async () => {
  office = await createOffice(day(-1));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  const { caseId: goes } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Manci" }))); // prettier-ignore
  must(await addFollowUp(ilona.ws(), caseId, visit("Ilona's visit")));
  await office.everyoneSyncs();
  must(await addFollowUp(marek.ws(), caseId, visit("Marek's visit")));
  await office.everyoneSyncs();
  must(await eraseCase(marek.ws(), goes, { what: "case", why: "asked" }));
  const both = [marek, ilona];
  await meetUntil(office, () => marek.phone.disk.meta?.snapshotMadeAt !== undefined, both, 2);
  await meetUntil(office, () => office.kept().isConfirmed, both, 4);
  // Whichever of theirs was confirmed first, by then one is that says what was erased, and a week old.
  await meetUntil(office, () => office.kept().isConfirmed, both, 12);
  for (const one of both) await comesBack(one);
  await meetUntil(office, () => office.kept().purged > 0, both, 40);

  const dana = await office.joins("Dana", "coordinator");
  const zuzana = await office.joins("Zuzana");
  await office.everyoneSyncs();
  must(await addFollowUp(ilona.ws(), caseId, visit("Ilona's last visit")));
  must(await addFollowUp(zuzana.ws(), caseId, visit("Zuzana's visit")));
  await office.everyoneSyncs();
  // Those who were there from the beginning go, with their phones, and so does the server.
  for (const gone of [marek, ilona]) {
    gone.phone.setSignal(false);
    office.leaves(gone);
    await gone.phone.stop();
  }
  await office.losesRelay();

  for (const someone of [zuzana, dana]) await comesBack(someone);
  must(await addFollowUp(dana.ws(), caseId, visit("After the flood")));
  await meetUntil(office, () => office.kept().isConfirmed, [dana, zuzana], 41);
  const erzsi = await office.joins("Erzsi");
  await office.everyoneSyncs();
  const all = ["After the flood", "Ilona's last visit", "Ilona's visit", "Marek's visit", "Zuzana's visit"]; // prettier-ignore
  for (const someone of [dana, zuzana, erzsi]) {
    expect(await notesOn(someone, caseId)).toEqual(all);
    expect(
      someone
        .ws()
        .cases.get()
        .list.map(({ id }) => id),
    ).toEqual([caseId]);
    expect(someone.ws().sync.get().heldBack).toBe(0);
  }
  // The envelopes under the summary are nowhere any more, and she goes on from there like everybody else.
  expect(erzsi.phone.disk.stored.get(ilona.phone.disk.meta!.device)?.size).toBe(1);
  must(await addFollowUp(erzsi.ws(), caseId, visit("Erzsi's visit")));
  await office.everyoneSyncs();
  expect(await notesOn(zuzana, caseId)).toContain("Erzsi's visit");
});
