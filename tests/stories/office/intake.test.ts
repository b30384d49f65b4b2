import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { assignCase } from "../../../src/app/cases/assign-case.ts";
import { openCase, recordAnonymousContact } from "../../../src/app/cases/open-case.ts";
import { today } from "../../../src/app/cases/today.ts";
import { changeRole, removeMember } from "../../../src/app/network/change-members.ts";
import { linkOwnDevice } from "../../../src/app/network/own-devices.ts";
import { finishQrJoin } from "../../../src/app/session/finish-qr-join.ts";
import { startOwnDevice } from "../../../src/app/session/start-qr-join.ts";
import { textFromUtf8 } from "../../../src/base/bytes.ts";
import type { FormValues } from "../../../src/domain/forms/form.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Kitalált Klára sits at the telephone on Saturdays. She writes down who calls, and must not read the network's cases.

let office: Office;
afterEach(() => office.close());

const call = (values: FormValues): FormValues =>
  usualIntake({ channel: "phone", help_method: ["phone_email"], ...values });

/** Everything on the phone's disk that its own keys open, in one text. */
async function readable({ phone }: Worker): Promise<string> {
  const { open } = phone.app.device;
  if (!open) throw new Error("Expected an open phone");
  const { values, channels, pages } = phone.disk;
  const rows = [
    ...[...values].map(([key, sealed]) => [`values/${key}`, sealed] as const),
    ...[...channels].map(([id, sealed]) => [`channels/${id}`, sealed] as const),
    ...[...pages].map(([page, sealed]) => [`summaries/${String(page)}`, sealed] as const),
  ];
  const texts = await Promise.all(
    rows.map(async ([place, sealed]) => {
      const plain = await open.localSeal.open(place, sealed);
      return plain ? (textFromUtf8(plain) ?? "") : "";
    }),
  );
  return texts.join("\n");
}

const handIns = (worker: Worker) => worker.ws().handIns!();

test("three calls without a signal reach the coordinator, and nothing of them is left on the volunteer's phone", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const { caseId: before } = must(await openCase(marek.ws(), usualIntake({ person_label: "Minta Mária" }))); // prettier-ignore
  const klara = await office.joins("Kitalált Klára", "intake");
  expect(klara.ws().me.get()).toMatchObject({ role: "intake", name: "Kitalált Klára" });

  klara.phone.setSignal(false);
  must(await openCase(klara.ws(), call({ person_label: "Próba Piroska", phone: "+36 30 123 4567" }))); // prettier-ignore
  must(await openCase(klara.ws(), call({ person_label: "Példa Péter" })));
  must(
    await recordAnonymousContact(klara.ws(), {
      channel: "phone",
      help_method: ["phone_email"],
      need: ["health"],
      people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
      region: "HU332",
      settlement: "Mintafalva",
    }),
  );
  // Until they are handed in she may look at them again, also after the phone was off.
  await klara.dies();
  const waiting = (await handIns(klara)).list;
  expect(waiting.get().map(({ written }) => written?.facts.find(({ f }) => f === "person_label")?.v)).toEqual([undefined, "Példa Péter", "Próba Piroska"]); // prettier-ignore
  expect(await readable(klara)).toContain("Próba Piroska");
  expect(klara.ws().sync.get().waiting).toBeGreaterThan(0);

  klara.phone.setSignal(true);
  await office.everyoneSyncs();
  const list = await until(waiting, (all) => all.every(({ written }) => written === undefined));
  expect(list).toHaveLength(3);

  // Marek has them, as nobody's; he takes one, and gives one to Ilona.
  const toTake = today(marek.ws()).get().fromIntake;
  expect(new Set(toTake.map(({ label }) => label))).toEqual(
    new Set(["", "Példa Péter", "Próba Piroska"]),
  );
  expect(new Set(toTake.map(({ no }) => no))).toEqual(new Set(list.map(({ no }) => no)));
  const piroska = toTake.find(({ label }) => label === "Próba Piroska")!;
  expect(piroska.worker).toBeUndefined();
  const shown = await shownCase(marek, piroska.id);
  const nameOf = (person: unknown) => marek.ws().members.get().find((one) => one.person === person)?.name; // prettier-ignore
  expect(nameOf(shown.record.opened?.origin.person)).toBe("Kitalált Klára");
  must(await assignCase(marek.ws(), piroska.id, marek.ws().me.get().person));
  must(await addFollowUp(marek.ws(), piroska.id, visit("Called her back.")));
  expect(today(marek.ws()).get().fromIntake).toHaveLength(2);

  // Nothing of it is on her phone: neither what she wrote, nor what is written about it, nor any other case.
  await office.everyoneSyncs();
  await klara.dies();
  const left = await readable(klara);
  for (const word of ["Piroska", "Péter", "Mintafalva", "123 4567", "Minta Mária"])
    expect(left).not.toContain(word);
  expect(klara.ws().cases.get().list).toEqual([]);
  expect([klara.phone.disk.channels.size, klara.phone.disk.held.size]).toEqual([0, 0]);
  expect(klara.phone.app.device.open?.vault.get().contents.epochSecrets).toEqual([]);
  for (const id of [before, piroska.id])
    expect(await addFollowUp(klara.ws(), id, visit("May I?"))).toMatchObject({ ok: false });
});

test("who came later and who has a second device sees what was handed in, and the key changes with a removal", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const klara = await office.joins("Kitalált Klára", "intake");
  must(await openCase(klara.ws(), call({ person_label: "Próba Piroska" })));
  await office.everyoneSyncs();

  const ilona = await office.joins("Ilona");
  await office.everyoneSyncs();
  expect(
    ilona
      .ws()
      .cases.get()
      .list.map(({ label }) => label),
  ).toEqual(["Próba Piroska"]);
  must(await removeMember(marek.ws(), ilona.ws().me.get().person));
  office.leaves(ilona);
  await office.everyoneSyncs();
  must(await openCase(klara.ws(), call({ person_label: "Példa Péter" })));
  await office.everyoneSyncs();
  expect(today(marek.ws()).get().fromIntake).toHaveLength(2);

  // Her tablet hands in as well, and is hers.
  const tablet = await office.newPhone("Klára's tablet");
  const offered = must(await startOwnDevice(tablet.phone.app, { deviceName: "Tablet", secret: usualSecret })); // prettier-ignore
  must(await finishQrJoin(tablet.phone.app, must(await linkOwnDevice(klara.ws(), offered.qr)).qr));
  const joining = tablet.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  must(await joining.check());
  must(await openCase(tablet.ws(), call({ person_label: "Harmadik Hanna" })));
  await office.everyoneSyncs();
  expect(today(marek.ws()).get().fromIntake).toHaveLength(3);
  expect(
    marek
      .ws()
      .members.get()
      .filter(({ role }) => role === "intake"),
  ).toHaveLength(1);
  await ilona.phone.stop();
});

test("who hands in is not made a mediator: that needs the key; removed, her phone is empty and what she had not sent waits for Marek's word", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const klara = await office.joins("Kitalált Klára", "intake");
  const { person } = klara.ws().me.get();
  expect(await changeRole(marek.ws(), person, "mediator")).toMatchObject({
    error: { type: "NotAllowed" },
  });
  klara.phone.setSignal(false);
  must(await openCase(klara.ws(), call({ person_label: "Próba Piroska" })));
  must(await removeMember(marek.ws(), person));
  klara.phone.setSignal(true);
  await until(klara.phone.app.session, (now) => now.state === "removed" && now.waiting === 0);
  const { values, vault } = klara.phone.disk;
  expect([values.size, vault]).toEqual([0, undefined]);
  office.leaves(klara);

  const [late] = await until(marek.ws().lateWork.list, (all) => all.length > 0);
  must(await marek.ws().lateWork.accept(late!.device));
  await until(marek.ws().cases, ({ list }) => list.some(({ label }) => label === "Próba Piroska"));
  await klara.phone.stop();
});
