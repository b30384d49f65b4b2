import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { recoveryMade } from "../../../src/app/network/recovery-made.ts";
import { admitByQr } from "../../../src/app/network/admit-by-qr.ts";
import { changeRole, removeMember } from "../../../src/app/network/change-members.ts";
import { createInvitation } from "../../../src/app/network/create-invitation.ts";
import { acceptJoin, joinRequests, refuseJoin } from "../../../src/app/network/join-requests.ts";
import { confirmRecoverySheet, recoverySheet } from "../../../src/app/network/recovery.ts";
import { finishQrJoin } from "../../../src/app/session/finish-qr-join.ts";
import { joinByLink } from "../../../src/app/session/join-by-link.ts";
import { startQrJoin } from "../../../src/app/session/start-qr-join.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("two phones that scan each other belong together, and the new one reads what was written before", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const { caseId } = must(await openCase(marek.ws(), usualIntake({ person_label: "Minta Mária" })));

  const dana = await office.newPhone("Dana");
  const { qr } = must(await startQrJoin(dana.phone.app, { myName: "Dana", secret: usualSecret }));
  const answer = must(await admitByQr(marek.ws(), qr, { role: "mediator", name: "Dana" }));
  expect(await finishQrJoin(dana.phone.app, "TEREN-A1:something")).toMatchObject({
    error: { type: "NotTheAnswer" },
  });
  must(await finishQrJoin(dana.phone.app, answer.qr));
  const joining = dana.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  expect(joining.code).toBeUndefined();
  must(await joining.check());
  await office.everyoneSyncs();

  expect((await shownCase(dana, caseId)).record.opened).toBeDefined();
  for (const someone of [marek, dana])
    expect(
      someone
        .ws()
        .members.get()
        .map(({ name, role, isMe }) => [name, role, isMe]),
    ).toEqual([
      ["Marek", "owner", someone === marek],
      ["Dana", "mediator", someone === dana],
    ]);
  expect(dana.ws().network.get().name).toBe("Testháló");
});

test("who cannot read out the six digits is not let in, and who is refused is told", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const stranger = await office.newPhone("Stranger");
  const { link } = must(await createInvitation(marek.ws(), { role: "mediator" }));
  must(await joinByLink(stranger.phone.app, { link, myName: "Ilona", secret: usualSecret }));
  const joining = stranger.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  expect(await joining.check()).toMatchObject({ error: { type: "NotYet" } });

  const [request] = await until(joinRequests(marek.ws()), (all) => all.length > 0);
  expect(request).toMatchObject({ name: "Ilona", role: "mediator", code: joining.code });
  const wrong = joining.code === "000000" ? "000001" : "000000";
  expect(await acceptJoin(marek.ws(), request!.id, wrong)).toMatchObject({
    error: { type: "WrongCode" },
  });
  must(await refuseJoin(marek.ws(), request!.id));
  expect(await joining.check()).toMatchObject({ error: { type: "Refused" } });
  await joining.cancel();
  expect(stranger.phone.app.session.get()).toEqual({ state: "new" });
  const second = await joinByLink(stranger.phone.app, {
    link,
    myName: "Ilona",
    secret: usualSecret,
  });
  expect(second).toMatchObject({ error: { type: "InvitationGone" } });
});

test("a phone that dies while it waits to be let in still shows its six digits, and comes in", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.newPhone("Ilona");
  const { link } = must(await createInvitation(marek.ws(), { role: "mediator" }));
  must(await joinByLink(ilona.phone.app, { link, myName: "Ilona", secret: usualSecret }));
  const before = ilona.phone.app.session.get();
  await ilona.dies();
  const joining = ilona.phone.app.session.get();
  if (joining.state !== "joining" || before.state !== "joining") throw new Error(joining.state);
  expect(joining.code).toBe(before.code);

  const [request] = await until(joinRequests(marek.ws()), (all) => all.length > 0);
  must(await acceptJoin(marek.ws(), request!.id, joining.code ?? ""));
  must(await joining.check());
  expect(ilona.ws().me.get()).toMatchObject({ name: "Ilona", role: "mediator" });
});

test("a removed member reads nothing that is written later, and her own later words are in no case", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const dana = await office.joins("Dana");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  expect(await removeMember(dana.ws(), ilona.ws().me.get().person)).toMatchObject({
    error: { type: "NotAllowed" },
  });
  ilona.phone.setSignal(false);
  office.setDay(day(0, "11:00"));
  must(await removeMember(marek.ws(), ilona.ws().me.get().person));
  must(await addFollowUp(ilona.ws(), caseId, visit("Written after she was removed.")));
  must(await addFollowUp(marek.ws(), caseId, visit("Not for Ilona.")));
  ilona.phone.setSignal(true);
  await until(ilona.phone.app.session, (now) => now.state === "removed" && now.waiting === 0);
  const { channels, stored, vault } = ilona.phone.disk;
  expect([channels.size, stored.size, vault]).toEqual([0, 0, undefined]);
  office.leaves(ilona);
  await office.everyoneSyncs();

  const notes = async (someone: typeof marek) =>
    (await shownCase(someone, caseId)).record.contacts.map(({ entry }) => entry.note);
  expect(await notes(dana)).toEqual(["", "Not for Ilona."]);
  expect(
    dana
      .ws()
      .members.get()
      .find(({ name }) => name === "Ilona")?.removed,
  ).toBe(true);
  await ilona.phone.stop();
});

test("a reader reads; made a mediator, she writes", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const zora = await office.joins("Zora", "reader");
  const { caseId } = must(await openCase(marek.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  expect(await addFollowUp(zora.ws(), caseId, visit("May I?"))).toMatchObject({
    error: { type: "NotAllowed" },
  });
  must(await changeRole(marek.ws(), zora.ws().me.get().person, "mediator"));
  await until(zora.ws().me, ({ role }) => role === "mediator");
  must(await addFollowUp(zora.ws(), caseId, visit("Now I may.")));
  await office.everyoneSyncs();
  expect((await shownCase(marek, caseId)).record.contacts).toHaveLength(2);
});

test("the recovery sheet counts when two of its groups were read back, and is then gone from the phone", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  expect(await recoverySheet(ilona.ws())).toMatchObject({ error: { type: "NotAllowed" } });
  const sheet = must(await recoverySheet(marek.ws()));
  const { groups } = sheet.papers[0]!;
  const [a = "", b = ""] = [groups[3], groups[11]];
  const answer = (typed: readonly string[], of = [3, 11]) =>
    confirmRecoverySheet(marek.ws(), { sheet, asked: of.map((group) => ({ paper: 0, group })), typed }); // prettier-ignore
  expect(await answer([a, a])).toMatchObject({ error: { type: "WrongGroups" } });
  expect(await answer([a, a], [3, 3])).toMatchObject({ error: { type: "WrongGroups" } });
  expect(recoveryMade(marek.ws()).get()).toBe(false);
  must(await answer([a.toLowerCase(), ` ${b} `]));
  expect(recoveryMade(marek.ws()).get()).toBe(true);
  await marek.dies();
  expect(recoveryMade(marek.ws()).get()).toBe(true);
  expect(await recoverySheet(marek.ws())).toMatchObject({ error: { type: "NotOnThisDevice" } });
});
