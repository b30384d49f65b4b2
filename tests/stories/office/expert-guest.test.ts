import { afterEach, expect, test } from "vitest";
import { askQuestion } from "../../../src/app/cases/ask-question.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { admitGuest, askGuest, endVisit, inviteGuest } from "../../../src/app/expert/invite-guest.ts"; // prettier-ignore
import { sayOtherBasis } from "../../../src/app/consent/say-other-basis.ts";
import { atTheDoor, endAllVisits, visits } from "../../../src/app/expert/outsiders.ts";
import { consequencesOf } from "../../../src/domain/consent/consequences.ts";
import { nobodyCompares } from "../../../src/app/network/nobody-compares.ts";
import type { GuestPlan, Guests } from "../../../src/app/expert/guests.ts";
import type { GuestRoom } from "../../../src/app/guest/guest-room.ts";
import { readGuest } from "../../../src/app/guest/kept-guest.ts";
import { readRelayRoster } from "../../../src/app/network/relay-roster.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import { joinByLink } from "../../../src/app/session/join-by-link.ts";
import type { Bytes } from "../../../src/base/bytes.ts";
import type { ChannelId } from "../../../src/base/ids.ts";
import { deviceKeysFromSeed } from "../../../src/crypto/device-keys.ts";
import { directoryChannel, noPrevious } from "../../../src/protocol/envelope.ts";
import { createCompression } from "../../../src/sync/compression.ts";
import { encodeContent, type Section } from "../../../src/sync/content.ts";
import { openRoomGrant } from "../../../src/sync/guest-rules.ts";
import { createHttpRelay } from "../../../src/sync/http-relay.ts";
import { sealEnvelope } from "../../../src/sync/seal-envelope.ts";
import type { Sheet } from "../../../src/domain/expert/sheet.ts";
import { addDays, firstDayOf, type LocalDate } from "../../../src/domain/time/partial-date.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const words = (title: string): Sheet => [
  {
    language: "hu",
    name: "Magyar",
    title,
    made: "",
    honest: "",
    questionTitle: "",
    question: "",
    factsTitle: "",
    facts: [{ field: "Terület", value: "Oktatás" }],
    daysTitle: "",
    days: [{ day: "1. nap", what: "Eset megnyitva", note: "" }],
    print: "",
    close: "",
  },
];

type Host = ReturnType<Worker["ws"]> & { readonly guests: Guests };
const host = (worker: Worker): Host => {
  const ws = worker.ws();
  if (!ws.guests) throw new Error("Expected a network that guests come to");
  return { ...ws, guests: ws.guests };
};

const lastDay = (number: number): LocalDate => firstDayOf(day(number));

async function invited(plan: Partial<GuestPlan> = {}, isAlone = false) {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = isAlone ? timea : await office.joins("Kitalált Kata");
  const intake = usualIntake({ person_label: "Minta Mária" });
  const { caseId } = must(await openCase(kata.ws(), intake));
  must(await recordConsent(kata.ws(), caseId, { purpose: "share_with_service", state: "given" }));
  must(await askQuestion(kata.ws(), caseId, { text: "Is it too late?" }));
  await office.everyoneSyncs();

  const lawyer = await office.newPhone("dr. Próba Jogász");
  office.leaves(lawyer);
  const { link } = must(
    await inviteGuest(host(timea), {
      caseId,
      to: "dr. Próba Jogász",
      until: lastDay(5),
      right: "comment",
      question: "Which route first?",
      notes: [],
      ...plan,
    }),
  );
  must(await joinByLink(lawyer.phone.app, { link, myName: "Próba", secret: usualSecret }));
  const joining = lawyer.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(`Expected to wait, not ${joining.state}`);
  const [request] = await until(host(timea).guests.requests, (all) => all.length === 1);
  expect(await admitGuest(host(timea), request!, "000000", words("A case"), 1)).toMatchObject({
    ok: false,
    error: { type: "WrongCode" },
  });
  must(await admitGuest(host(timea), request!, joining.code ?? "", words("A case"), 1));
  must(await joining.check());
  return { timea, kata, lawyer, caseId };
}

const roomOf = (lawyer: Worker): GuestRoom => {
  const session = lawyer.phone.app.session.get();
  if (session.state !== "guest") throw new Error(`Expected a guest, not ${session.state}`);
  return session.room;
};

/** What the guest has before him, once it has what is asked for. */
const read = async (lawyer: Worker, questions = 1) => {
  const view = await until(
    roomOf(lawyer).view,
    (shown) =>
      shown.state === "open" &&
      shown.sheet !== undefined &&
      shown.questions.length === questions &&
      shown.waiting === 0,
  );
  if (view.state !== "open") throw new Error("Expected an open room");
  return view;
};

const answersOf = async (worker: Worker, caseId: Awaited<ReturnType<typeof invited>>["caseId"]) =>
  (await shownCase(worker, caseId)).record.questions.map(({ question, answers }) => [
    question.entry.text,
    ...answers.map(({ entry }) => `${entry.guest ?? ""}: ${entry.text}`),
  ]);

test("a lawyer answers the question he was invited for, and the answer stands in the case under his name after his day", async () => {
  const { timea, kata, lawyer, caseId } = await invited();
  const view = await read(lawyer);
  expect(view.sheet?.[0]?.title).toBe("A case");
  expect(view.questions).toMatchObject([{ text: "Which route first?", answers: [] }]);
  // Nothing of the network is on his phone: no case, no name, no key of an epoch.
  expect(lawyer.phone.disk.meta).toBeUndefined();

  must(await roomOf(lawyer).answer(view.questions[0]!.id, "Ask the school in writing."));
  expect((await read(lawyer)).questions[0]?.answers).toEqual(["Ask the school in writing."]);
  await until(timea.ws().cases, ({ list }) => list[0]?.questionsOpen === 1);
  await office.everyoneSyncs();
  const thread = [
    ["Is it too late?"],
    ["Which route first?", "dr. Próba Jogász: Ask the school in writing."],
  ];
  for (const someone of [timea, kata]) expect(await answersOf(someone, caseId)).toEqual(thread);

  office.setDay(day(6));
  lawyer.phone.setClock(day(6));
  lawyer.phone.setSignal(false);
  lawyer.phone.setSignal(true);
  await until(lawyer.phone.app.session, (session) => session.state === "guest" && session.room.view.get().state === "ended"); // prettier-ignore
  expect(await lawyer.phone.app.device.log?.vault()).toBeUndefined();
  for (const someone of [timea, kata]) expect(await answersOf(someone, caseId)).toEqual(thread);
});

test("who works alone is told that a second device is needed once a guest has answered, and still when he is gone", async () => {
  const { timea, lawyer } = await invited({}, true);
  const { members, guests } = host(timea);
  const isTold = () => nobodyCompares(members.get(), guests.rooms.get());
  const { questions } = await read(lawyer);
  expect(isTold()).toBe(false);
  must(await roomOf(lawyer).answer(questions[0]!.id, "Ask the school in writing."));
  await until(guests.rooms, isTold);
  must(await endAllVisits(host(timea)));
  await until(guests.rooms, (rooms) => [...rooms.values()].every(({ state }) => state === "ended"));
  expect(isTold()).toBe(true);
});

test("a clock that is set back gives no day more: the relay's ends the visit, and the browser erases what it kept", async () => {
  const { timea, lawyer, caseId } = await invited();
  const { questions } = await read(lawyer);
  office.setDay(day(6));
  lawyer.phone.setClock(day(-30));
  // On the line that was open it comes too late as well.
  await roomOf(lawyer).answer(questions[0]!.id, "Backdated.");
  const ended = (session: ReturnType<typeof lawyer.phone.app.session.get>) =>
    session.state === "guest" && session.room.view.get().state === "ended";
  lawyer.phone.setSignal(false);
  lawyer.phone.setSignal(true);
  await until(lawyer.phone.app.session, ended);
  await office.everyoneSyncs();
  expect(await answersOf(timea, caseId)).toEqual([["Is it too late?"], ["Which route first?"]]);
});

test("a guest's clock that jumps by ten years, forwards or back, ends nothing and loses no answer", async () => {
  const { timea, lawyer } = await invited();
  const { questions } = await read(lawyer);
  lawyer.phone.setSignal(false);
  must(await roomOf(lawyer).answer(questions[0]!.id, "From the train."));
  await lawyer.dies();
  await lawyer.phone.lock();
  lawyer.phone.setClock(day(3_652));
  must(await lawyer.phone.unlock());
  expect(roomOf(lawyer).view.get().state).toBe("opening");
  lawyer.phone.setSignal(true);
  expect((await read(lawyer)).questions[0]?.answers).toEqual(["From the train."]);
  await until(timea.ws().cases, ({ list }) => list[0]?.questionsOpen === 1);

  lawyer.phone.setClock(day(-3_652));
  lawyer.phone.setSignal(false);
  lawyer.phone.setSignal(true);
  expect((await read(lawyer)).questions[0]?.answers).toEqual(["From the train."]);
});

test("his app is opened for the first time after his day: turned away by the relay, it erases what it kept", async () => {
  const { lawyer } = await invited();
  await read(lawyer);
  lawyer.phone.setSignal(false);
  office.setDay(day(6));
  await lawyer.dies();
  lawyer.phone.setSignal(true);
  await until(lawyer.phone.app.session, (session) => session.state === "guest" && session.room.view.get().state === "ended"); // prettier-ignore
  expect(await lawyer.phone.app.device.log?.vault()).toBeUndefined();
});

test("the app closed and opened again shows the room anew, and an answer written without a signal goes once", async () => {
  const { timea, lawyer, caseId } = await invited();
  const { questions } = await read(lawyer);
  lawyer.phone.setSignal(false);
  must(await roomOf(lawyer).answer(questions[0]!.id, "From the train."));
  await lawyer.dies();
  lawyer.phone.setSignal(true);
  expect((await read(lawyer)).questions[0]?.answers).toEqual(["From the train."]);
  await until(timea.ws().cases, ({ list }) => list[0]?.questionsOpen === 1);
  await office.everyoneSyncs();
  expect(await answersOf(timea, caseId)).toEqual([
    ["Is it too late?"],
    ["Which route first?", "dr. Próba Jogász: From the train."],
  ]);
});

test("another question reaches him also after a colleague was removed and the keys have changed; ended early, nothing does", async () => {
  const { timea, kata, lawyer, caseId } = await invited();
  await read(lawyer);
  must(await removeMember(timea.ws(), kata.ws().me.get().person));
  office.leaves(kata);
  const [room] = [...host(timea).guests.rooms.get().keys()];
  must(await askGuest(host(timea), room!, { caseId, sheet: words("Later"), question: "And the fee?" })); // prettier-ignore
  const view = await read(lawyer, 2);
  expect(view.sheet?.[0]?.title).toBe("Later");
  must(await roomOf(lawyer).answer(view.questions[1]!.id, "None."));
  await until(timea.ws().cases, ({ list }) => list[0]?.questionsOpen === 2);

  must(await endVisit(host(timea), room!));
  await until(lawyer.phone.app.session, (session) => session.state === "guest" && session.room.view.get().state === "ended"); // prettier-ignore
  expect((await answersOf(timea, caseId)).at(-1)).toEqual(["And the fee?", "dr. Próba Jogász: None."]); // prettier-ignore
  await kata.phone.stop();
});

test("her yes taken back on a colleague's phone in the field ends the visit by itself, when the word of it comes; nothing more is made for him", async () => {
  const { timea, kata, lawyer, caseId } = await invited();
  await read(lawyer);
  const [room] = [...host(timea).guests.rooms.get().keys()];
  // Another link of Tímea's, not opened yet.
  const plan = { caseId, right: "read", question: "", notes: [] } as const;
  must(await inviteGuest(host(timea), { ...plan, to: "Second", until: lastDay(5) }));
  kata.phone.setSignal(false);
  must(
    await recordConsent(kata.ws(), caseId, { purpose: "share_with_service", state: "withdrawn" }),
  );

  // Tímea, without a signal, has not heard: what she would send him does not wait in a queue for one.
  timea.phone.setSignal(false);
  const more = { caseId, sheet: words("Later"), question: "And the fee?" };
  expect(await askGuest(host(timea), room!, more)).toEqual({
    ok: false,
    error: { type: "Offline" },
  });
  expect(timea.phone.disk.outbox.size).toBe(0);
  kata.phone.setSignal(true);
  await until(kata.ws().sync, ({ waiting, state }) => waiting === 0 && state === "online");
  expect((await read(lawyer)).sheet?.[0]?.title).toBe("A case");

  timea.phone.setSignal(true);
  await until(lawyer.phone.app.session, (session) => session.state === "guest" && session.room.view.get().state === "ended"); // prettier-ignore
  await until(host(timea).guests.invited, (all) => all.length === 0);
  expect(host(timea).guests.rooms.get().get(room!)).toMatchObject({ state: "ended" });
  expect(await askGuest(host(timea), room!, more)).toMatchObject({
    error: { type: "NoConsent", state: "withdrawn" },
  });
  expect(await visits(host(timea))).toMatchObject([
    { to: "dr. Próba Jogász", caseId, state: "ended", consent: { state: "withdrawn" } },
  ]);
  await office.everyoneSyncs();
  const { record, lists } = await shownCase(kata, caseId);
  expect(consequencesOf(record, lists, "share_with_service").guests).toHaveLength(1);
});

test("a coordinator sees everybody from outside over all cases, until when and on which yes, and ends all of them at once", async () => {
  const { timea, kata, lawyer, caseId } = await invited();
  await read(lawyer);
  const intake = usualIntake({ person_label: "Próba Péter" });
  const other = must(await openCase(kata.ws(), intake)).caseId;
  must(await recordConsent(kata.ws(), other, { purpose: "share_with_service", state: "refused" }));
  const basis = { purpose: "share_with_service", basis: "legal_claims", why: "The claim ends in May." } as const; // prettier-ignore
  must(await sayOtherBasis(kata.ws(), other, basis));
  await office.everyoneSyncs();
  const plan = { right: "read", question: "", notes: [], until: lastDay(9) } as const;
  must(await inviteGuest(host(timea), { ...plan, caseId: other, to: "Ukázková Ulrika" }));
  expect(await visits(host(timea))).toMatchObject([
    {
      caseId,
      to: "dr. Próba Jogász",
      state: "here",
      right: "comment",
      consent: { state: "given" },
    },
  ]);
  expect(atTheDoor(host(timea).guests)).toMatchObject([
    { caseId: other, to: "Ukázková Ulrika", until: lastDay(9), waits: false },
  ]);
  must(await endAllVisits(host(timea)));
  await until(lawyer.phone.app.session, (session) => session.state === "guest" && session.room.view.get().state === "ended"); // prettier-ignore
  expect(atTheDoor(host(timea).guests)).toEqual([]);
  expect((await visits(host(timea))).map(({ state }) => state)).toEqual(["ended"]);
});

test("who was invited to read only cannot answer, and no day further off than three months is taken", async () => {
  const { timea, lawyer, caseId } = await invited({ right: "read" });
  const { questions, mayAnswer } = await read(lawyer);
  expect(mayAnswer).toBe(false);
  expect(await roomOf(lawyer).answer(questions[0]!.id, "Still.")).toMatchObject({ ok: false });
  const plan = { caseId, to: "x", right: "read", question: "", notes: [] } as const;
  for (const wrong of [addDays(day(0), -1), addDays(day(0), 120), undefined])
    expect(await inviteGuest(host(timea), { ...plan, until: wrong })).toMatchObject({
      error: { type: "BadDay" },
    });
});

test("a guest with an app of his own writes into the case itself, erases it, dates an answer after his day, speaks for the network: members take in none of it", async () => {
  const { timea, kata, lawyer, caseId } = await invited();
  await read(lawyer);
  const { open } = lawyer.phone.app.device;
  if (!open) throw new Error("Expected an open phone");
  const { suite } = open;
  const keys = await deviceKeysFromSeed(suite, open.vault.get().contents.deviceSeed);
  const kept = (await readGuest(open.values))!;
  const relay = createHttpRelay({ fetch, relayUrl: kept.relayUrl });
  const { roster, heads } = must(await readRelayRoster(suite, relay, kept.spaceId));
  const { room, until: lastMoment } = roster.devices.get(kept.device)!.guest!;
  const { epoch, grant } = roster.grants.get(kept.device)!;
  const key = (await openRoomGrant(suite, keys.kem, { epoch, grant, room }))!;
  const before = await shownCase(timea, caseId);

  const at = { at: Date.now(), z: 60 };
  const entries = (channel: ChannelId, client: number, value: object): Section => ({
    type: "entries",
    channel,
    client,
    clock: 0,
    entries: [[0, value]],
  });
  const question = before.record.questions[1]!.question.id;
  const answer = (text: string) => ({ k: "answered", ...at, question, text });
  const now = Math.floor(Number(lawyer.phone.app.clock.now()) / 1000);
  const attempts: readonly (readonly [sentAt: number, sections: readonly Section[]])[] = [
    [now, [entries(caseId, 7, { k: "fact", ...at, f: "settlement", v: "Elsewhere" })]],
    [now, [{ type: "shred", channel: caseId }]],
    [now, [entries(directoryChannel, 8, { k: "network", at: 1, name: "Mine" })]],
    [lastMoment + 60, [entries(room, 9, answer("Too late."))]],
    // He may say what he likes in his room; only answers leave it.
    [now, [entries(room, 10, { k: "shown", ...at, of: caseId, sheet: words("Forged") })]],
    [now, [entries(room, 11, answer("In time."))]],
  ];
  let prev = noPrevious;
  for (const [index, [sentAt, sections]] of attempts.entries()) {
    const content = encodeContent(createCompression(), {
      sentAt,
      clockOffset: 0,
      rosterLength: roster.length,
      rosterHead: heads.at(-1)!.slice(0, 16),
      seen: [[0, 9_999]],
      sections,
    });
    const counters = { gctr: index + 1, cctr: index + 1, prev };
    const header = { kind: "update", channel: room, device: kept.device, epoch, generation: 1, ...counters } as const; // prettier-ignore
    const inRoom = { ...suite, channelKey: (given: Bytes) => suite.sealingKey(given) };
    const sealed = await sealEnvelope(
      {
        suite: inRoom,
        random: lawyer.phone.app.random,
        spaceId: kept.spaceId,
        signing: keys.signing,
      },
      header,
      key,
      content,
    );
    prev = sealed.id;
    const [frame] = must(await relay.postEnvelopes(kept.spaceId, [sealed.bytes]));
    expect(frame?.type).toBe("ack");
  }
  await until(timea.ws().cases, ({ list }) => list[0]?.questionsOpen === 1);
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    expect(await answersOf(someone, caseId)).toEqual([
      ["Is it too late?"],
      ["Which route first?", "dr. Próba Jogász: In time."],
    ]);
    const { record } = await shownCase(someone, caseId);
    expect(record.facts.get("settlement")).toEqual(before.record.facts.get("settlement"));
    expect(someone.ws().network.get().name).toBe("Testháló");
    expect(someone.ws().sync.get().attention).toContainEqual({ type: "Rejected", device: kept.device, count: 4 }); // prettier-ignore
  }
});
