import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import type { LogEntry, ServerFrame } from "../../src/protocol/frames.ts";
import { aCase, bytesOn, createNetwork, level, random, until, type Lie, type Network, type Person } from "./network.ts"; // prettier-ignore

// What whoever runs the relay, or broke into it, may try (docs/threat-model.md). Ilona coordinates, Dana and Marek visit.

vi.setConfig({ testTimeout: 30_000 });

let network: Network;
let ilona: Person;
let dana: Person;
let marek: Person;

beforeEach(async () => {
  network = await createNetwork();
  ({ ilona } = network);
  dana = await network.joins();
  marek = await network.joins();
});
afterEach(() => network.end());

const problems = (person: Person) =>
  person.engine.status.get().attention.map((problem) => problem.type);

/** Of `by`, or of anybody. */
const isBy = (entry: LogEntry, by: Person): boolean => {
  const parsed = parseEnvelope(entry.envelope);
  return parsed.ok && parsed.value.device === by.engine.device;
};

const inBatches =
  (change: (entries: readonly LogEntry[]) => readonly LogEntry[]): Lie =>
  (frame) =>
    frame.type === "batch" ? [{ ...frame, entries: change(frame.entries) }] : [frame];

test("one envelope left out: what follows is held back, and comes when the relay tells the truth", async () => {
  const isFirst = ({ envelope }: LogEntry) => {
    const parsed = parseEnvelope(envelope);
    return parsed.ok && parsed.value.device === dana.engine.device && parsed.value.gctr === 1;
  };
  marek.isToldLies(inBatches((entries) => entries.filter((one) => !isFirst(one))));
  await dana.writes("first");
  await level(dana);
  await dana.writes("second");
  await level(dana, marek);
  await until(() => marek.engine.status.get().heldBack === 1);
  expect(await marek.notes()).toEqual([]);
  marek.isToldLies(undefined);
  // What was looked for in vain is looked for again when the app is started.
  const again = await network.startsAgain(marek);
  await until(async () => (await again.notes()).length === 2);
  expect(await again.notes()).toEqual(["first", "second"]);
});

test("everything of one phone left out, and its head with it: what others say to have seen tells, by name", async () => {
  const silenceDana: Lie = (frame) => {
    if (frame.type === "batch")
      return [{ ...frame, entries: frame.entries.filter((one) => !isBy(one, dana)) }];
    if (frame.type !== "welcome") return [frame];
    const heads = new Map([...frame.heads].filter(([device]) => device !== dana.engine.device));
    return [{ ...frame, heads }];
  };
  marek.isToldLies(silenceDana);
  await until(() => marek.engine.status.get().lastSyncedAt !== undefined);
  await dana.writes("nobody shall hear this");
  await level(dana, ilona);
  await until(async () => (await ilona.notes()).length === 1);
  // His line stays open all the while: it is said when he hears of it, and not at the next greeting.
  await ilona.writes("I have read it");
  await until(() => problems(marek).includes("RelayWithholds"));
  expect(marek.engine.status.get().attention).toEqual([
    { type: "RelayWithholds", device: dana.engine.device, by: [ilona.engine.device] },
  ]);
  marek.isToldLies(undefined);
  // A new phone's log is read from the beginning; this one has a cursor that the relay has lied it past.
  await until(async () => {
    await level(marek);
    return (await marek.notes()).length === 2;
  });
  await until(() => problems(marek).length === 0);
});

test("turned around and told twice: the same on every phone, each thing once", async () => {
  // On the wire a place never lies before the one before it.
  const places = (entries: readonly LogEntry[], index: number) =>
    entries[Math.min(index, entries.length - 1)]!.sequence;
  marek.isToldLies(
    inBatches((entries) =>
      [...entries.toReversed(), ...entries].map((one, index) => ({
        ...one,
        sequence: places(entries, index),
      })),
    ),
  );
  for (const note of ["one", "two", "three"]) {
    await dana.writes(note);
    await level(dana);
  }
  await level(marek, ilona);
  for (const phone of [marek, ilona]) await until(async () => (await phone.notes()).length === 3);
  expect((await marek.notes()).toSorted()).toEqual((await ilona.notes()).toSorted());
  expect(problems(marek)).toEqual([]);
});

test("rolled back, under its old name or a new one: any phone gives back what it had confirmed", async () => {
  for (const isHidden of [true, false]) {
    const rollBack = network.backup();
    await dana.writes(`confirmed, hidden ${isHidden}`);
    await level(dana, marek);
    await until(async () => (await marek.notes()).includes(`confirmed, hidden ${isHidden}`));
    rollBack(isHidden);
    expect((await network.store().heads(network.spaceId)).get(dana.engine.device) ?? 0).toBe(
      isHidden ? 0 : 1,
    );
    // Dana's phone lies in the river: Marek's is enough.
    dana.engine.rest();
    await level(marek);
    await until(() => problems(marek).includes("RelayLostData"));
    await until(async () => (await network.store().heads(network.spaceId)).has(dana.engine.device));
    await level(ilona);
    await until(async () => (await ilona.notes()).includes(`confirmed, hidden ${isHidden}`));
  }
});

test("said to be stored and not stored: it waits on the phone that wrote it and goes out at the next greeting", async () => {
  const rollBack = network.backup();
  await dana.writes("stored, they said");
  await level(dana);
  await until(() => dana.engine.status.get().waiting === 0);
  rollBack(true);
  expect((await network.store().heads(network.spaceId)).has(dana.engine.device)).toBe(false);
  await level(dana);
  await until(async () => (await network.store().heads(network.spaceId)).has(dana.engine.device));
});

test("said to be stored before it was sent, in numbers without end: believed of nothing, and the phone goes on", async () => {
  const { device } = dana.engine;
  const lie = (gctr: number, count: number): ServerFrame => ({
    type: "ack",
    head: 1,
    acks: [{ device, gctr, count, sequence: 1, storedAt: 1 }],
  });
  dana.engine.rest();
  await dana.writes("never left");
  dana.isToldLies((frame) =>
    frame.type === "challenge" ? [lie(1, Number.MAX_SAFE_INTEGER - 1), lie(1, 2 ** 40), frame] : [],
  );
  dana.engine.wake();
  await until(() => [...dana.disk.outbox.values()].some(({ state }) => state === "offered"));
  expect(dana.engine.status.get().waiting).toBe(1);
  dana.isToldLies(undefined);
  await level(dana, ilona);
  await until(async () => (await ilona.notes()).includes("never left"));
});

test("changed, signed by nobody, or taken from another network: not taken in, shown by name, and not kept without end", async () => {
  const elsewhere = await createNetwork();
  try {
    await elsewhere.ilona.writes("from another network");
    const { disk, engine } = elsewhere.ilona;
    await until(() => disk.stored.get(engine.device)?.size === 1);
    const foreign = [...(disk.stored.get(engine.device) ?? [])];
    const strangers = foreign.map(([, { bytes }]) => bytes);
    expect(strangers).toHaveLength(1);
    const forged = (entry: LogEntry, byte: number): LogEntry => {
      const envelope = new Uint8Array(entry.envelope);
      envelope[byte] = (envelope[byte] ?? 0) ^ 1;
      return { ...entry, envelope };
    };
    marek.isToldLies(
      inBatches((entries) =>
        entries.flatMap((entry) => [
          ...Array.from({ length: 300 }, (_, at) =>
            forged(entry, entry.envelope.length - 65 - (at % 40)),
          ),
          ...strangers.map((envelope) => ({ ...entry, envelope })),
          { ...entry, envelope: random.bytes(5_000) },
          entry,
        ]),
      ),
    );
    await dana.writes("genuine");
    await level(dana, marek);
    await until(async () => (await marek.notes()).includes("genuine"));
    expect(await marek.notes()).toEqual(["genuine"]);
    const shown = await marek.engine.refused();
    expect(shown.map(({ device, why }) => [device, why])).toEqual([
      [dana.engine.device, "BadSignature"],
      [undefined, "Malformed"],
    ]);
    expect(bytesOn(marek)).toBeLessThan(5_000);
  } finally {
    await elsewhere.end();
  }
});

test("invented devices: a relay cannot fill a phone with what nobody it knows has signed", async () => {
  marek.isToldLies(
    inBatches((entries) =>
      entries.flatMap((entry) => [
        ...Array.from({ length: 500 }, () => {
          const envelope = new Uint8Array(entry.envelope);
          envelope.set(random.bytes(8), 10);
          return { ...entry, envelope };
        }),
        entry,
      ]),
    ),
  );
  await dana.writes("genuine");
  await level(dana, marek);
  await until(async () => (await marek.notes()).includes("genuine"));
  expect(marek.disk.held.size).toBeGreaterThan(0);
  expect(marek.disk.held.size).toBeLessThanOrEqual(64);
});

test("an old list of who belongs: what others wrote since the removal waits, and the phone says which list is missing", async () => {
  marek.isToldLies((frame) => (frame.type === "roster" ? [] : [frame]));
  await network.remove(dana.engine.device);
  await ilona.writes("Dana is not with us any more");
  await level(ilona, marek);
  await until(() => problems(marek).includes("RosterWithheld"));
  expect(marek.engine.status.get().attention).toEqual([
    { type: "RosterWithheld", device: ilona.engine.device },
  ]);
  marek.isToldLies(undefined);
  await level(marek);
  await until(async () => (await marek.notes()).includes("Dana is not with us any more"));
  await until(() => problems(marek).length === 0);
});

test("a list of who belongs that nobody signed: refused, and said", async () => {
  marek.isToldLies((frame) =>
    frame.type === "welcome"
      ? [frame, { type: "roster", from: 1, entries: [random.bytes(300)] }]
      : [frame],
  );
  await level(marek);
  await until(() => problems(marek).includes("RosterSplit"));
  expect(marek.engine.roster.get()?.devices.has(dana.engine.device)).toBe(true);
});

test("a document pushed in by y-websocket's own messages: nothing hears it", async () => {
  const open = await marek.engine.channels.open(aCase);
  const update = Uint8Array.from([0, 2, 4, 1, 1, 1, 1]);
  for (const type of [0, 1, 2, 3, 57]) {
    marek.isToldLies((frame) => [frame, { type, payload: update }]);
    await level(marek);
  }
  expect(open.doc.getMap("log").size).toBe(0);
  open.release();
});

test("frames of types to come are stepped over, and what follows them counts", async () => {
  marek.isToldLies((frame) => [{ type: 0x5f, payload: random.bytes(64) }, { type: 300, payload: random.bytes(9) }, frame]); // prettier-ignore
  await dana.writes("after the unknown");
  await level(dana, marek);
  await until(async () => (await marek.notes()).includes("after the unknown"));
});
