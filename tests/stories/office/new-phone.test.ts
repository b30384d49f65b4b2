import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { changeRole } from "../../../src/app/network/change-members.ts";
import { acceptJoin } from "../../../src/app/network/join-requests.ts";
import { loseDevice } from "../../../src/app/network/lose-device.ts";
import { admitNewPhone, inviteNewPhone } from "../../../src/app/network/new-phone.ts";
import { ownDevices, removeOwnDevice } from "../../../src/app/network/own-devices.ts";
import { finishQrJoin } from "../../../src/app/session/finish-qr-join.ts";
import { joinByLink } from "../../../src/app/session/join-by-link.ts";
import { startQrJoin } from "../../../src/app/session/start-qr-join.ts";
import { instant } from "../../../src/base/clock.ts";
import type { PersonId } from "../../../src/domain/network/person-id.ts";
import { startOfPeriod, type PartialDate } from "../../../src/domain/time/partial-date.ts";
import { must, testUtcOffsetMinutes, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Ilona's phone is gone, and she has neither another device nor the sheet. The new one is hers because Kata says so.

let office: Office;
afterEach(() => office.close());

const at = (date: PartialDate) => instant(startOfPeriod(date) - testUtcOffsetMinutes * 60_000);
const inCase = (worker: Worker) => worker.ws().cases.get().list[0];
const present = (worker: Worker) =>
  worker
    .ws()
    .members.get()
    .filter(({ removed }) => !removed);
const personOf = (worker: Worker): PersonId => worker.ws().me.get().person;
const memberOn = (worker: Worker, person: PersonId) =>
  worker
    .ws()
    .members.get()
    .find((one) => one.person === person);

/** Opens the link, says a name, and reads six digits out; the app at the desk was closed meanwhile. */
async function joinsAgain(
  coordinator: Worker,
  phone: Worker,
  { link, saying }: { readonly link: string; readonly saying: string },
) {
  must(await joinByLink(phone.phone.app, { link, myName: saying, secret: usualSecret }));
  const joining = phone.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  await coordinator.dies();
  const { requests } = coordinator.ws().membership;
  const [request] = await until(requests, (all) => all.length > 0);
  const accepted = await acceptJoin(coordinator.ws(), request!.id, joining.code ?? "");
  must(await joining.check());
  await until(phone.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  return { request: request!, letIn: must(accepted) };
}

async function standsBeside(
  coordinator: Worker,
  phone: Worker,
  wanted: { readonly person: PersonId; readonly removesOld: boolean },
) {
  const offered = must(await startQrJoin(phone.phone.app, { myName: "Somebody", secret: usualSecret })); // prettier-ignore
  const answer = must(await admitNewPhone(coordinator.ws(), offered.qr, wanted));
  must(await finishQrJoin(phone.phone.app, answer.qr));
  const joining = phone.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  must(await joining.check());
  await until(phone.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  return answer;
}

test("a lost phone is followed by a new one that is hers: her cases, her name and her role, by the coordinator's word, for everybody to see", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const kata = await office.joins("Kata", "coordinator");
  const ilona = await office.joins("Ilona");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  const her = personOf(ilona);
  const before = present(marek).length;

  // D3: it is stolen. She has no phone, and stands among those who were here.
  office.setDay(day(3));
  const { device } = ilona.ws().me.get();
  const lost = { device, happened: "", aware: day(3), locked: "yes", what: "" } as const;
  must(await loseDevice(kata.ws(), lost));
  await until(ilona.phone.app.session, ({ state }) => state === "removed");
  office.leaves(ilona);
  expect(memberOn(kata, her)?.removed).toBe(true);

  // D4: a new phone. She writes her name another way; what Kata says counts.
  office.setDay(day(4));
  const { link } = must(await inviteNewPhone(kata.ws(), { person: her, removesOld: true }));
  // Among the open invitations Kata sees for whom hers is; Marek sees whose it is, for the link itself names nobody.
  const [hers] = await until(kata.ws().membership.invitations, (all) => all.length > 0);
  expect(hers).toMatchObject({ by: personOf(kata), newPhoneOf: her });
  const [seen] = await until(marek.ws().membership.invitations, (all) => all.length > 0);
  expect(seen).toMatchObject({ by: personOf(kata), role: "mediator" });
  expect(seen).not.toHaveProperty("newPhoneOf");
  const second = await office.newPhone("Ilona's new phone");
  const { request, letIn } = await joinsAgain(kata, second, { link, saying: "Ilona Új" });
  expect(request).toMatchObject({ name: "Ilona Új", newPhoneOf: her, role: "mediator" });
  expect(letIn).toEqual({ oldPhoneStays: false });
  await office.everyoneSyncs();
  expect(second.ws().me.get()).toMatchObject({ person: her, name: "Ilona", role: "mediator" });
  expect(inCase(second)).toMatchObject({ worker: her });

  // For everybody she is one person, as many as before, and it is written who said so.
  for (const worker of [marek, kata, second]) {
    expect(present(worker)).toHaveLength(before);
    expect(memberOn(worker, her)).toMatchObject({ name: "Ilona", removed: false });
    const [letInAs] = memberOn(worker, her)!.phones.flatMap((phone) => phone.letIn ?? []);
    expect(letInAs).toEqual({ by: personOf(kata), at: at(day(4)) });
  }

  // Who wrote in the case, as the report to the person names them: one.
  must(await addFollowUp(second.ws(), caseId, visit("Written on the new phone.")));
  await office.everyoneSyncs();
  const shown = await shownCase(marek, caseId);
  expect([...new Set(shown.timeline.map(({ origin }) => origin.person))]).toEqual([her]);
  expect(inCase(second)?.unread).toBe(0);

  // Kata coordinates no more: what she said when she did, stands.
  must(await changeRole(marek.ws(), personOf(kata), "mediator"));
  await until(second.ws().members, () => memberOn(second, personOf(kata))?.role === "mediator");
  expect(personOf(second)).toBe(her);
  expect(present(marek)).toHaveLength(before);
  expect(memberOn(second, her)!.phones.flatMap((phone) => phone.letIn ?? [])).toEqual([
    { by: personOf(kata), at: at(day(4)) },
  ]);
});

test("a broken phone goes in the moment the new one comes; one that still works may stay, and she takes it off herself", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  const her = personOf(ilona);

  const second = await office.newPhone("Second");
  await standsBeside(marek, second, { person: her, removesOld: false });
  await office.everyoneSyncs();
  const { device } = second.ws().me.get();
  expect(ownDevices(second.ws().members.get(), device)).toHaveLength(2);
  expect(present(marek)).toHaveLength(2);
  must(await removeOwnDevice(second.ws(), ilona.ws().me.get().device));
  await until(ilona.phone.app.session, ({ state }) => state === "removed");
  office.leaves(ilona);

  const third = await office.newPhone("Third");
  const answer = await standsBeside(marek, third, { person: her, removesOld: true });
  expect(answer.oldPhoneStays).toBe(false);
  await until(second.phone.app.session, ({ state }) => state === "removed");
  office.leaves(second);
  await office.everyoneSyncs();
  expect(third.ws().me.get()).toMatchObject({ person: her, name: "Ilona", role: "mediator" });
  expect(inCase(third)?.worker).toBe(her);
  expect(present(marek)).toHaveLength(2);
});

test("nobody becomes somebody else without a coordinator, nor an owner without an owner", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const kata = await office.joins("Kata", "coordinator");
  const ilona = await office.joins("Ilona");
  await office.everyoneSyncs();
  const invites = (by: Worker, person: PersonId) =>
    inviteNewPhone(by.ws(), { person, removesOld: false });
  const notAllowed = { error: { type: "NotAllowed" } };
  expect(await invites(ilona, personOf(kata))).toMatchObject(notAllowed);
  expect(await invites(kata, personOf(marek))).toMatchObject(notAllowed);
  expect(await invites(kata, personOf(kata))).toMatchObject(notAllowed);
  const nobody = "0123456789abcdef" as PersonId;
  expect(await invites(kata, nobody)).toMatchObject({ error: { type: "UnknownMember" } });

  // A usual invitation makes somebody new of whoever comes, whatever name is said.
  const other = await office.joins("Ilona");
  await office.everyoneSyncs();
  expect(personOf(other)).not.toBe(personOf(ilona));
  expect(present(marek)).toHaveLength(4);
});
