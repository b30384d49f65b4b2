import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { markSeen } from "../../../src/app/cases/mark-seen.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { admitByQr } from "../../../src/app/network/admit-by-qr.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import {
  nameOwnDevice,
  ownDevices,
  readOwnDevice,
  removeOwnDevice,
} from "../../../src/app/network/own-devices.ts";
import { startOwnDevice } from "../../../src/app/session/start-qr-join.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, meetUntil, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Ilona visits with her phone and writes reports on a laptop; nobody else has to do anything for it.

let office: Office;
afterEach(() => office.close());

const inCase = (worker: Worker) => worker.ws().cases.get().list[0];

test("a mediator links her laptop without anybody's help: one person, one caseload, one author", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  const laptop = await office.newPhone("Ilona's laptop");
  await office.links(ilona, laptop);
  await office.everyoneSyncs();
  expect(laptop.ws().me.get()).toMatchObject({
    person: ilona.ws().me.get().person,
    name: "Ilona",
    role: "mediator",
  });
  expect(inCase(laptop)?.worker).toBe(laptop.ws().me.get().person);

  // What she writes on the one is hers on the other, and news to neither of them; it is to Marek.
  must(await addFollowUp(laptop.ws(), caseId, visit("Written at the kitchen table.")));
  await office.everyoneSyncs();
  const shown = await shownCase(marek, caseId);
  expect(new Set(shown.timeline.map(({ origin }) => origin.person)).size).toBe(1);
  expect(inCase(ilona)?.unread).toBe(0);
  expect(inCase(marek)?.unread).toBeGreaterThan(0);
  expect(
    marek
      .ws()
      .members.get()
      .filter(({ removed }) => !removed),
  ).toHaveLength(2);

  // What she has read on the phone is read on the laptop.
  must(await addFollowUp(marek.ws(), caseId, visit("The landlord called.")));
  await office.everyoneSyncs();
  expect([inCase(ilona)?.unread, inCase(laptop)?.unread]).toEqual([1, 1]);
  await markSeen(ilona.ws(), caseId);
  await office.everyoneSyncs();
  await until(laptop.ws().cases, ({ list }) => list[0]?.unread === 0);

  // A draft stays where it was begun.
  await laptop.ws().drafts.save("new-case", { note: "half a word" });
  await office.everyoneSyncs();
  expect(await ilona.ws().drafts.load("new-case")).toBeUndefined();
});

test("each device has a name and a last contact, and she takes one off herself", async () => {
  office = await createOffice(day(0));
  await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const laptop = await office.newPhone("Ilona's laptop");
  await office.links(ilona, laptop);
  must(await nameOwnDevice(ilona.ws(), ilona.ws().me.get().device, "  My phone "));
  await office.everyoneSyncs();

  const shown = () => ownDevices(laptop.ws().members.get(), laptop.ws().me.get().device);
  await until(laptop.ws().members, () => shown()[1]?.name === "My phone");
  expect(shown().map(({ name }) => name)).toEqual(["Laptop", "My phone"]);
  expect(shown()[1]?.lastHeard).toBeDefined();

  const { device } = laptop.ws().me.get();
  expect(await removeOwnDevice(laptop.ws(), device)).toMatchObject({
    error: { type: "NotAllowed" },
  });
  must(await removeOwnDevice(ilona.ws(), device));
  await until(laptop.phone.app.session, ({ state }) => state === "removed");
  expect(ownDevices(ilona.ws().members.get(), ilona.ws().me.get().device)).toHaveLength(1);
});

test("whoever is removed goes with every device, the hidden ones as well", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const laptop = await office.newPhone("Ilona's laptop");
  await office.links(ilona, laptop);
  await office.everyoneSyncs();
  must(await removeMember(marek.ws(), ilona.ws().me.get().person));
  await until(laptop.phone.app.session, ({ state }) => state === "removed");
  await until(ilona.phone.app.session, ({ state }) => state === "removed");
  office.leaves(ilona);
  office.leaves(laptop);
});

test("a code read in the wrong place lets nobody in", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const laptop = await office.newPhone("Somebody's laptop");
  const { qr } = must(
    await startOwnDevice(laptop.phone.app, { deviceName: "Laptop", secret: usualSecret }),
  );
  expect(await admitByQr(marek.ws(), qr, { role: "mediator", name: "Somebody" })).toMatchObject({
    error: { type: "NotAJoinCode" },
  });
  for (const wrong of ["", "TEREN-L1:", "TEREN-L1:AAAA", qr.replace("-L1", "-J1"), "hello"])
    expect(await readOwnDevice(marek.ws(), wrong)).toMatchObject({
      error: { type: "NotAJoinCode" },
    });
  expect(marek.ws().members.get()).toHaveLength(1);
});

test("who works alone: her laptop, on which she writes nothing, confirms the summary of what the phone wrote, and the office lets go of what was erased", async () => {
  office = await createOffice(day(0));
  const petra = await office.begins("Petra");
  const laptop = await office.newPhone("Petra's laptop");
  await office.links(petra, laptop);
  const opens = async (label: string) =>
    must(await openCase(petra.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  await office.everyoneSyncs();
  const wroteBefore = laptop.phone.disk.meta!.counters.gctr;
  must(await eraseCase(petra.ws(), goes, { what: "case", why: "asked" }));
  await meetUntil(office, () => petra.phone.disk.meta?.snapshotMadeAt !== undefined, [petra], 2);
  await meetUntil(office, () => office.kept().isConfirmed, [petra, laptop], 4);
  await meetUntil(office, () => office.kept().purged > 0, [petra, laptop], 12);
  expect(laptop.phone.disk.meta!.counters.gctr).toBe(wroteBefore);

  const dana = await office.joins("Dana");
  await office.everyoneSyncs();
  expect(
    dana
      .ws()
      .cases.get()
      .list.map(({ id }) => id),
  ).toEqual([stays]);
});
