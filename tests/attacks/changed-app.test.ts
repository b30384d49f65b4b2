import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as encoding from "lib0/encoding";
import { concat, utf8, type Bytes } from "../../src/base/bytes.ts";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import type { LogEntry } from "../../src/protocol/frames.ts";
import { encodeColumns } from "../../src/sync/content.ts";
import { changedApp, compression, entriesOf, type ChangedApp } from "./changed-app.ts";
import {
  aCase,
  bytesOn,
  createNetwork,
  level,
  until,
  type Network,
  type Person,
} from "./network.ts";

// What a member may try whose app was changed (docs/threat-model.md), through a relay that is honest. Ilona coordinates, Marek visits, Eva attacks.

vi.setConfig({ testTimeout: 30_000 });

let network: Network;
let ilona: Person;
let marek: Person;
let eva: ChangedApp;

beforeEach(async () => {
  network = await createNetwork();
  ({ ilona } = network);
  marek = await network.joins();
  eva = await changedApp(network);
});
afterEach(() => network.end());

/** Everybody goes on, agrees, and whoever coordinates reads whose phone it was. */
async function isHarmless(why: string): Promise<void> {
  await marek.writes("Marek goes on");
  await level(marek, ilona, marek);
  for (const person of [ilona, marek]) {
    await until(async () => (await person.notes()).includes("Marek goes on"));
    expect(await person.notes()).toEqual(["Marek goes on"]);
    const shown = await person.engine.refused();
    expect(shown).toMatchObject([{ device: eva.device, why }]);
    expect(person.engine.status.get().attention).toMatchObject([
      { type: "Rejected", device: eva.device },
    ]);
  }
}

test("written in a colleague's name: whoever signed it is its author, whatever it says", async () => {
  const value = { k: "note", text: "I, Marek", author: marek.engine.device, device: marek.engine.device }; // prettier-ignore
  await eva.sends(await eva.seal({ sections: [entriesOf([value])] }));
  await level(ilona);
  const [entry] = await until(async () => {
    const entries = await ilona.engine.channels.entries(aCase);
    return entries.length === 1 ? entries : undefined;
  });
  expect(entry?.origin.device).toBe(eva.device);
});

test("under a colleague's Yjs client, so that documents split without a word: refused on every phone alike", async () => {
  await marek.writes("Marek was here");
  await level(marek, ilona);
  const [mine] = await marek.engine.channels.entries(aCase);
  const hijacked = entriesOf([{ k: "note", text: "not Marek" }], {
    client: mine!.client,
    clock: 1,
  });
  await eva.sends(await eva.seal({ sections: [hijacked] }));
  await level(ilona, marek);
  for (const person of [ilona, marek]) {
    await until(async () => (await person.refused()).length === 1);
    expect(await person.refused()).toEqual(["AnotherDevicesClient"]);
    expect(await person.notes()).toEqual(["Marek was here"]);
  }
});

test.each([
  ["a hole that Yjs would wait behind for ever", { clock: 7 }, [{ k: "note" }], "NotNext"],
  ["a key that copying takes for the prototype", {}, [JSON.parse('{"k":"note","a":{"__proto__":1}}')], "ForbiddenKey"], // prettier-ignore
  ["a list for an entry", {}, [["note"]], "NotAnObject"],
] as const)("%s", async (_what, section, values, why) => {
  await eva.sends(await eva.seal({ sections: [entriesOf(values, section)] }));
  await isHarmless(why);
});

test("one id twice", async () => {
  const section = entriesOf([{ k: "note", text: "a" }]);
  const twice = { ...section, entries: [...section.entries, ...section.entries] };
  await eva.sends(await eva.seal({ sections: [twice] }));
  await isHarmless("IdTaken");
});

test("bombs: half a megabyte of one letter, a text longer than it says, brackets in brackets, sections without end", async () => {
  const note = (json: string): Bytes => {
    const raw = rawOf(network);
    return encodeColumns(compression, raw, `[[["t"],[null,null]]]\n[0]\n${json}`);
  };
  const deep = note("[".repeat(200_000) + "]".repeat(200_000));
  const long = note(`"${"a".repeat(600_000)}"`);
  const lying = concat(Uint8Array.of(1, 1), varBytes(rawOf(network)), varUint(500_000), compression.deflate(utf8("a".repeat(4_000_000)))!); // prettier-ignore
  for (const [bomb, times] of [
    [deep, 1],
    [long, 2],
    [lying, 3],
  ] as const) {
    expect(bomb.length).toBeLessThan(49_152);
    await eva.sends(await eva.seal(bomb));
    const began = performance.now();
    await level(ilona);
    await until(async () => (await ilona.engine.refused()).reduce((sum, one) => sum + one.times, 0) === times); // prettier-ignore
    expect(performance.now() - began).toBeLessThan(3_000);
  }
  await marek.writes("Marek goes on");
  await level(marek, ilona);
  await until(async () => (await ilona.notes()).includes("Marek goes on"));
});

test("a flood of what is refused takes no more room than the relay gives its writer, twice", async () => {
  const envelopes: Bytes[] = [];
  for (let at = 0; at < 40; at++)
    envelopes.push(await eva.seal({ sections: [entriesOf([{ k: "note" }], { clock: 9 })] }));
  await eva.sends(...envelopes);
  await level(ilona);
  await until(async () => (await ilona.engine.refused())[0]?.times === 40);
  const sent = envelopes.reduce((sum, each) => sum + each.length, 0);
  expect(bytesOn(ilona)).toBeLessThan(sent * 2 + 10_000);
  // Told again, nothing is kept again.
  await network.startsAgain(ilona);
  expect(bytesOn(ilona)).toBeLessThan(sent * 2 + 10_000);
});

test("one counter for two envelopes: an honest relay takes the first; shown to different people, it is found by whoever hears both", async () => {
  const first = await eva.seal({ sections: [entriesOf([{ k: "note", text: "yes" }])] });
  const second = await eva.seal({ sections: [entriesOf([{ k: "note", text: "no" }])] }, { gctr: 1, cctr: 1, prev: "0".repeat(32) as never }); // prettier-ignore
  expect(await eva.sends(first)).toMatchObject([{ type: "ack" }]);
  expect(await eva.sends(second)).toMatchObject([{ type: "nack", nacks: [{ refusal: "Fork" }] }]);
  await level(ilona);
  await until(async () => (await ilona.notes()).includes("yes"));

  // A relay in league with her tells Ilona both.
  ilona.isToldLies((frame) => {
    if (frame.type !== "batch") return [frame];
    const also: LogEntry = { sequence: frame.entries.at(-1)?.sequence ?? 1, storedAt: 1, envelope: second }; // prettier-ignore
    return [{ ...frame, entries: [...frame.entries, also] }];
  });
  await marek.writes("go on");
  await level(marek, ilona);
  await until(async () => (await ilona.refused()).includes("CounterUsedTwice"));
  expect((await ilona.notes()).includes("no")).toBe(false);
  expect(await ilona.engine.refused()).toMatchObject([{ device: eva.device }]);
});

test("a signature in a run that does not hold: what follows says what it was, and nobody is blamed", async () => {
  const run: Bytes[] = [];
  for (const text of ["one", "two", "three", "four"]) {
    // As long as a batch of the relay, so that each comes alone to whoever joins later.
    const padding = Array.from({ length: 700 }, () => Math.random().toString(36)).join("");
    const values = [{ k: "note", text, padding }];
    run.push(await eva.seal({ sections: [entriesOf(values)] }));
  }
  for (const at of [1, 2]) run[at]![run[at]!.length - 20]! ^= 1;
  expect(await eva.sends(...run)).toMatchObject([{ type: "ack", acks: [{ gctr: 1, count: 4 }] }]);
  await marek.writes("Marek goes on");
  await level(marek, ilona, marek);
  const later = await network.joins();
  await level(later);
  for (const person of [ilona, marek, later]) {
    await until(async () => (await person.notes()).length === 5);
    expect((await person.notes()).toSorted()).toEqual(["Marek goes on", "four", "one", "three", "two"]); // prettier-ignore
  }
  // The last of a push has nothing behind it, and the relay looks at it itself.
  const [fifth] = [await eva.seal({ sections: [entriesOf([{ k: "note", text: "five" }])] })];
  const unsigned = fifth.slice();
  unsigned[unsigned.length - 20]! ^= 1;
  expect(await eva.sends(unsigned)).toMatchObject([{ nacks: [{ refusal: "BadSignature" }] }]);
  expect(await eva.sends(fifth)).toMatchObject([{ type: "ack" }]);
  await level(ilona, marek, later);
  for (const person of [ilona, marek, later]) {
    await until(async () => (await person.notes()).includes("five"));
    expect(await person.refused()).toEqual([]);
    expect(person.engine.status.get().attention).toEqual([]);
  }
});

test("an erasure without the right to one: refused by name", async () => {
  await eva.sends(await eva.seal({ sections: [{ type: "shred", channel: aCase }] }));
  await isHarmless("MayNotShred");
});

test("after her removal: the relay refuses her, and a relay in league with her moves nobody", async () => {
  await eva.sends(await eva.seal({ sections: [entriesOf([{ k: "note", text: "before" }])] }));
  await level(ilona, marek);
  await until(async () => (await ilona.notes()).length === 1);
  const { length, head } = ilona.engine.roster.get()!;
  const late = await eva.seal({ rosterLength: length, rosterHead: head.slice(0, 16), sentAt: 1_600_000_000, sections: [entriesOf([{ k: "note", text: "backdated" }])] }); // prettier-ignore
  await network.remove(eva.device);
  expect(await eva.sends(late)).toMatchObject([
    { type: "nack", nacks: [{ refusal: "NotMember" }] },
  ]);
  await expect(eva.seal({}, { epoch: 1 })).rejects.toThrow("no key");

  marek.isToldLies((frame) => {
    if (frame.type !== "batch") return [frame];
    const also: LogEntry = { sequence: frame.entries.at(-1)?.sequence ?? 1, storedAt: 1, envelope: late }; // prettier-ignore
    return [{ ...frame, entries: [...frame.entries, also] }];
  });
  await ilona.writes("under the new key");
  await level(ilona, marek);
  await until(async () => (await marek.notes()).includes("under the new key"));
  expect(await marek.notes()).toEqual(["before", "under the new key"]);
  expect(await marek.engine.refused()).toMatchObject([{ device: eva.device, why: "AfterRemoval" }]);
});

test("who is removed while what she sent is still on its way to her coordinator: it was sent before, and counts", async () => {
  await ilona.stop();
  const words = { k: "note", text: "before she went" };
  await eva.sends(await eva.seal({ sections: [entriesOf([words])] }));
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => (letIn = resolve));
  const slow = await network.starts(ilona, {
    isPatient: true,
    log: (log) => ({
      ...log,
      async commit(changes) {
        if (changes.addStored?.length) await isLetIn;
        return log.commit(changes);
      },
    }),
  });
  await until(() => slow.engine.status.get().state === "online");
  const removed = slow.engine.members.remove([eva.device]);
  // Time enough to name an end, for who does not wait.
  await new Promise((resolve) => setTimeout(resolve, 100));
  letIn();
  expect(await removed).toMatchObject({ ok: true });
  await level(marek, slow);
  for (const person of [slow, marek])
    await until(async () => (await person.notes()).includes(words.text));
});

test("two under one counter, one sent and one left after her removal: the one in the log is offered, and everybody ends with it", async () => {
  const { http, spaceId } = network;
  const first = await eva.seal({ sections: [entriesOf([{ k: "note", text: "yes" }])] });
  const second = await eva.seal({ sections: [entriesOf([{ k: "note", text: "no" }])] }, { gctr: 1, cctr: 1, prev: "0".repeat(32) as never }); // prettier-ignore
  // Ilona sends her away before she has heard of it; Marek has it already.
  ilona.isToldLies((frame) => (frame.type === "batch" ? [] : [frame]));
  expect(await eva.sends(first)).toMatchObject([{ type: "ack" }]);
  await level(marek);
  await until(async () => (await marek.notes()).includes("yes"));
  await network.remove(eva.device);
  await until(async () => (await marek.notes()).length === 0);
  expect(await http.postLate(spaceId, [second])).toMatchObject({ value: [{ type: "ack" }] });

  const { late } = ilona.engine;
  const offered = (text: string) =>
    until(() => late.list.get().find(({ entries }) => entries.some(({ value }) => Object(value).text === text))); // prettier-ignore
  // On a slow line she cannot know yet that the log has another.
  const left = await offered("no");
  await level(ilona);
  await until(() => ilona.engine.status.get().state === "online");
  expect(await late.accept(left)).toMatchObject({ ok: false });
  ilona.isToldLies(undefined);
  await level(ilona);
  const inLog = await offered("yes");
  await until(() => ilona.engine.status.get().state === "online");
  await until(async () => (await late.accept(inLog)).ok || undefined);

  await level(marek, ilona);
  const zuzana = await network.joins();
  for (const person of [ilona, marek, zuzana]) {
    await until(async () => (await person.notes()).length > 0);
    expect(await person.notes()).toEqual(["yes"]);
    expect(person.engine.status.get().attention.map(({ type }) => type)).not.toContain("RelayWithholds"); // prettier-ignore
  }
});

test("to have seen what nobody wrote: who says so is named, beside whom it is said of", async () => {
  const index = ilona.engine.roster.get()!.devices.get(marek.engine.device)!.index;
  await eva.sends(await eva.seal({ seen: [[index, 99]] }));
  await level(ilona);
  const claim = { type: "RelayWithholds", device: marek.engine.device, by: [eva.device] };
  await until(() => ilona.engine.status.get().attention.length > 0);
  expect(ilona.engine.status.get().attention).toEqual([claim]);
  // After a restart as well. Whoever else says so stands beside her.
  const second = await changedApp(network);
  const again = await network.startsAgain(ilona);
  await second.sends(await second.seal({ seen: [[index, 42]] }));
  await level(again);
  await until(() => again.engine.status.get().attention.some((one) => one.type === "RelayWithholds" && one.by.length === 2)); // prettier-ignore
  expect(again.engine.status.get().attention).toEqual([{ ...claim, by: [eva.device, second.device] }]); // prettier-ignore
});

test("a content of a version to come is not lost: it waits with all that follows, is said, and is read after the update", async () => {
  const newer = concat(Uint8Array.of(2), new Uint8Array(40));
  await eva.sends(await eva.seal(newer));
  await eva.sends(await eva.seal({ sections: [entriesOf([{ k: "note", text: "after it" }])] }));
  await level(ilona);
  await until(() => ilona.engine.status.get().heldBack === 2);
  expect(ilona.engine.status.get().attention).toEqual([
    { type: "NewerContent", device: eva.device },
  ]);
  expect(await ilona.refused()).toEqual([]);
  const held = [...ilona.disk.held.values()].map(({ bytes }) => parseEnvelope(bytes).ok);
  expect(held).toEqual([true, true]);
  // Restarted, it still says so; others are not held up.
  const again = await network.startsAgain(ilona);
  await marek.writes("Marek goes on");
  await level(marek, again);
  await until(async () => (await again.notes()).includes("Marek goes on"));
  expect(again.engine.status.get().attention).toEqual([{ type: "NewerContent", device: eva.device }]); // prettier-ignore
});

test("what an older app kept and could not read is read when a newer one starts", async () => {
  const bytes = await eva.seal({ sections: [entriesOf([{ k: "note", text: "from Eva" }])] });
  await ilona.stop();
  // As an app leaves it that does not know the version.
  ilona.disk.held.set(`${eva.device} 1`, { device: eva.device, gctr: 1, id: "0".repeat(32) as never, bytes, storedAt: 1 }); // prettier-ignore
  const updated = await network.startsAgain(ilona);
  expect(await updated.notes()).toEqual(["from Eva"]);
  expect(updated.engine.status.get().heldBack).toBe(0);
});

const varUint = (value: number): Bytes => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, value);
  return encoding.toUint8Array(encoder);
};

const varBytes = (bytes: Uint8Array): Bytes => concat(varUint(bytes.length), bytes);

/** A raw column that is in order, for one entry whose text is not. */
function rawOf({ ilona: founder }: Network): Bytes {
  const { length, head } = founder.engine.roster.get()!;
  const headBytes = Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(head.slice(at * 2, at * 2 + 2), 16)); // prettier-ignore
  const channel = Uint8Array.from({ length: 8 }, (_, at) => Number.parseInt(aCase.slice(at * 2, at * 2 + 2), 16)); // prettier-ignore
  return concat(
    varUint(1_790_000_000),
    Uint8Array.of(0),
    varUint(length),
    headBytes,
    varUint(0),
    varUint(1),
    channel,
    Uint8Array.of(1, 0, 0, 0, 9, 0, 1, 0),
  );
}
