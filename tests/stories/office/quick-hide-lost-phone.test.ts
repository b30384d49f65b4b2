import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { takeIncidentStep } from "../../../src/app/network/incidents.ts";
import { loseDevice } from "../../../src/app/network/lose-device.ts";
import { filesOnlyOn } from "../../../src/app/network/files-of-device.ts";
import { saveSettings } from "../../../src/app/settings/save-settings.ts";
import { unsentEntries } from "../../../src/app/session/wipe-device.ts";
import type { DeviceId } from "../../../src/base/ids.ts";
import { hoursLeft } from "../../../src/domain/network/incident.ts";
import { textFromUtf8 } from "../../../src/base/bytes.ts";
import { startOfPeriod, type PartialDate } from "../../../src/domain/time/partial-date.ts";
import { instant } from "../../../src/base/clock.ts";
import { must, testUtcOffsetMinutes, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Probești: a partner comes in, and three days later the phone is gone.

let office: Office;
afterEach(() => office.close());

const at = (date: PartialDate) => instant(startOfPeriod(date) - testUtcOffsetMinutes * 60_000);

/** A long visit that no compression makes short: several of them do not fit into one envelope. */
const longVisit = (number: number) => {
  let state = number * 7_919 + 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  };
  return visit(Array.from({ length: 3_500 }, letter).join(""));
};

const phoneOf = (coordinator: Worker, device: DeviceId) =>
  coordinator
    .ws()
    .members.get()
    .flatMap(({ phones }) => phones)
    .find((phone) => phone.device === device);

test("what was typed when the partner came in is sealed, and is there when she comes back", async () => {
  office = await createOffice(day(0));
  await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  ilona.phone.setSignal(false);
  await ilona.ws().drafts.save("new-case", { note: "He came in just now." });
  // Quick hide leaves the page and locks: what is left of the app is the disk.
  await ilona.phone.lock();
  expect(ilona.phone.app.session.get().state).toBe("locked");
  expect(readableOn(ilona)).not.toContain("He came in just now");

  must(await ilona.phone.unlock());
  expect(await ilona.ws().drafts.load("new-case")).toEqual({ note: "He came in just now." });
});

test("the phone is stolen: the relay refuses it, the coordinator knows what was waiting on it, and the incident runs", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  // D3 08:00 to 09:30: nine visits without a signal. At 09:40 there is one, for as long as the first of them takes.
  ilona.phone.setSignal(false);
  office.setDay(day(3, "09:30"));
  for (let number = 1; number <= 9; number++)
    must(await addFollowUp(ilona.ws(), caseId, longVisit(number)));
  office.setDay(day(3, "09:40"));
  ilona.phone.losesSignalAfter(1);
  ilona.phone.setSignal(true);
  const { device } = ilona.ws().me.get();
  await until(marek.ws().members, () => phoneOf(marek, device)?.lastHeard === at(day(3, "09:40")));
  const { contacts } = (await shownCase(marek, caseId)).record;
  const arrived = contacts.length - 1;
  expect(arrived).toBeGreaterThan(0);
  expect(phoneOf(marek, device)).toMatchObject({
    lastHeard: at(day(3, "09:40")),
    waiting: 9 - arrived,
    removed: false,
  });

  // 10:00: the last thing she writes. Nobody hears of it any more.
  office.setDay(day(3, "10:00"));
  ilona.phone.setSignal(false);
  must(await addFollowUp(ilona.ws(), caseId, visit("Never sent.")));
  const unsent = ilona.ws().sync.get().waiting;
  expect(unsent).toBeGreaterThan(9 - arrived);
  await ilona.phone.lock();
  expect(readableOn(ilona)).not.toContain("Never sent");

  // 12:00: Marek hears of it. Without a signal it is written down all the same, and the phone goes when there is one.
  office.setDay(day(3, "12:00"));
  const lost = {
    device,
    happened: day(3, "11:00"),
    aware: day(3, "12:00"),
    locked: "unknown",
    what: "",
  } as const;
  marek.phone.setSignal(false);
  expect(await loseDevice(marek.ws(), lost)).toMatchObject({
    error: { type: "StillMember", why: { type: "Offline" } },
  });
  marek.phone.setSignal(true);
  await until(marek.ws().sync, ({ state }) => state === "online");
  must(await loseDevice(marek.ws(), lost));

  const [incident, ...others] = marek.ws().incidents.list.get();
  expect(others).toEqual([]);
  expect(incident).toMatchObject({
    kind: "lostPhone",
    reach: "all",
    phone: {
      device,
      role: "mediator",
      locked: "unknown",
      heard: at(day(3, "09:40")),
      waiting: 9 - arrived,
    },
    steps: [{ step: "phoneRemoved" }],
    authority: "open",
  });
  expect(hoursLeft(incident!, at(day(3, "12:00")))).toBe(72);
  expect(hoursLeft(incident!, at(day(6, "11:30")))).toBe(0);
  must(await takeIncidentStep(marek.ws(), incident!.id, "authorityTold", "By their form."));
  expect(marek.ws().incidents.list.get()[0]).toMatchObject({ authority: "told" });

  // Whoever has it opens it where there is a signal: it erases itself, and what it had not sent waits for a coordinator to look at it.
  must(await ilona.phone.unlock());
  ilona.phone.losesSignalAfter(Infinity);
  ilona.phone.setSignal(true);
  const said = await until(ilona.phone.app.session, (now) => now.state === "removed" && now.waiting === 0); // prettier-ignore
  // Of what she never heard to be there, some was.
  const missing = 10 - arrived;
  expect(said).toMatchObject({ handedOver: missing });
  office.leaves(ilona);
  const [late] = await until(marek.ws().lateWork.list, (list) => list.length > 0);
  expect(late).toMatchObject({ device, entries: missing });
  await office.everyoneSyncs();
  expect((await shownCase(marek, caseId)).record.contacts).toHaveLength(1 + arrived);
  await ilona.phone.stop();
});

test("too many wrong tries erase the phone as she chose, and what was still on it goes out first, sealed", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  const settings = ilona.ws().settings.get();
  expect(await ilona.ws().saveSettings({ ...settings, wipeAfterTries: 3 })).toBe(true);
  ilona.phone.setSignal(false);
  must(await addFollowUp(ilona.ws(), caseId, visit("Written without a signal.")));
  await ilona.phone.lock();
  expect(await unsentEntries(ilona.phone.app)).toBe(1);

  ilona.phone.setSignal(true);
  for (const hour of ["11:00", "12:00", "13:00"]) {
    expect(await unsentEntries(ilona.phone.app)).toBe(1);
    office.setDay(day(0, hour));
    await ilona.phone.unlock("000000");
  }
  expect(ilona.phone.app.session.get()).toEqual({ state: "new" });
  expect(ilona.phone.disk.outbox.size + ilona.phone.disk.channels.size).toBe(0);
  office.leaves(ilona);
  await office.everyoneSyncs();
  const notes = (await shownCase(marek, caseId)).record.contacts.map(({ entry }) => entry.note);
  expect(notes).toContain("Written without a signal.");
  await ilona.phone.stop();
});

test("only a coordinator declares a phone lost, and not the last owner's", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  await office.everyoneSyncs();
  const lost = { happened: "", aware: day(0), locked: "no", what: "" } as const;
  const [own, hers] = [marek.ws().me.get().device, ilona.ws().me.get().device];
  for (const [worker, device] of [
    [ilona, own],
    [ilona, hers],
    [marek, own],
  ] as const)
    // prettier-ignore
    expect(await loseDevice(worker.ws(), { ...lost, device })).toMatchObject({
      error: { type: "NotAllowed" },
    });
  expect(marek.ws().incidents.list.get()).toEqual([]);
});

/** Whatever of the disk is text. */
function readableOn({ phone }: Worker): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value instanceof Uint8Array)
      texts.push(textFromUtf8(new Uint8Array(value)) ?? Buffer.from(value).toString("latin1"));
    else if (value instanceof Map) for (const [key, one] of value) walk([key, one]);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(phone.disk);
  return texts.join("\n");
}

test("before a lost phone is taken off, the coordinator is told how many photographs are only on it", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  const { device } = ilona.ws().me.get();
  const files = ilona.ws().attachments!;
  const photo = (byte: number) =>
    files.keepPhoto({
      whole: new Uint8Array(40_000).fill(byte),
      small: new Uint8Array(2_000).fill(byte),
      mime: "image/jpeg",
    });
  const sent = must(await photo(1));
  must(await addFollowUp(ilona.ws(), caseId, visit("The letter", { files: [sent] })));
  await office.everyoneSyncs();
  await until(files.places, (all) => [...all.values()].every(({ at: place }) => place === "relay"));
  expect(await filesOnlyOn(marek.ws(), device)).toBe(0);

  // The next two wait for wifi; their small copies do not.
  await saveSettings(ilona.ws(), { filesOnlyOnWifi: true });
  for (const byte of [2, 3]) {
    const waits = must(await photo(byte));
    must(await addFollowUp(ilona.ws(), caseId, visit(`Letter ${byte}`, { files: [waits] })));
  }
  await office.everyoneSyncs();
  ilona.phone.setSignal(false);
  expect(await filesOnlyOn(marek.ws(), device)).toBe(2);
  marek.phone.setSignal(false);
  await until(marek.ws().sync, ({ state }) => state !== "online");
  expect(await filesOnlyOn(marek.ws(), device)).toBeUndefined();
});
