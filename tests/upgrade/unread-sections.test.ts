import { afterEach, expect, test, vi } from "vitest";
import { parseChannelId } from "../../src/base/ids.ts";
import { directoryChannel } from "../../src/protocol/envelope.ts";
import type { SyncRules } from "../../src/sync/rules.ts";
import { entryId } from "../../src/sync/yjs-entries.ts";
import { aCase, createNetwork, level, until, type Network, type Person } from "../attacks/network.ts"; // prettier-ignore

// Kata's phone has the first version of the app, which knew of no case that ends: what ended one it put aside as a whole, with whatever was said beside it.

vi.setConfig({ testTimeout: 30_000 });

let network: Network;
afterEach(() => network.end());

const first: Partial<SyncRules> = { reads: (type) => type !== "shred" };
const another = parseChannelId("00000000000000aa")!;

/** As the app erases a case: its end, and a line of it in the directory, in one envelope. */
async function erases({ engine }: Person, line: string): Promise<void> {
  const written = await engine.channels.shred(
    [aCase],
    [
      {
        channel: directoryChannel,
        change: (doc) => doc.getMap("log").set(entryId(doc.clientID, 1), { k: "erased", line }),
      },
    ],
  );
  if (!written.ok) throw new Error(written.error.type);
}

const linesOf = async ({ engine }: Person): Promise<readonly string[]> =>
  (await engine.channels.entries(directoryChannel)).map(({ value }) =>
    String(Object(value).line ?? Object(value).text),
  );

test("a phone of the first version kept a case that was erased, and lost the thread of who erased it; renewed, it erases the case and has everything", async () => {
  network = await createNetwork();
  const { ilona } = network;
  let kata = await network.joins("mediator", first);
  await ilona.writes("of the case that goes");
  await ilona.writes("of the one that stays", another);
  await level(ilona, kata);
  await until(async () => (await kata.notes()).length === 1);

  // The app holds the directory open: whatever is said in it goes on under one client.
  await ilona.engine.channels.open(directoryChannel);
  await erases(ilona, "a case is gone");
  // Under the same client as the line before: to the phone that could not read that one, it begins behind a hole.
  await ilona.writes("Klára has come", directoryChannel);
  await level(ilona, kata);
  await until(async () => (await kata.refused()).length === 2);
  expect(new Set(await kata.refused())).toEqual(new Set(["unknown section", "NotNext"]));
  expect(await kata.notes()).toEqual(["of the case that goes"]);
  expect(await linesOf(kata)).toEqual([]);

  // It goes on writing all the while, into that case as well.
  await kata.writes("of the case that goes, too");
  await level(kata, ilona);

  // Started again as it is, nothing changes; then it is renewed.
  kata = await network.startsAgain(kata, first);
  expect(await kata.notes()).toHaveLength(2);
  kata = await network.startsAgain(kata);
  expect(await kata.notes()).toEqual([]);
  expect(await linesOf(kata)).toEqual(["a case is gone", "Klára has come"]);
  expect(await linesOf(kata)).toEqual(await linesOf(ilona));
  expect(await kata.refused()).toEqual([]);

  await ilona.writes("and Dana", directoryChannel);
  await level(ilona, kata);
  await until(async () => (await linesOf(kata)).length === 3);
  expect(await kata.refused()).toEqual([]);
});
