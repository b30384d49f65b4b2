import { expect, test } from "vitest";
import { parseChannelId, type ChannelId } from "../../src/base/ids.ts";
import { err } from "../../src/base/result.ts";
import { parseManifest } from "../../src/protocol/snapshot.ts";
import type { LocalLog } from "../../src/storage/local-log.ts";
import { keptPrefix } from "../../src/sync/kept-prefix.ts";
import {
  aCase,
  createNetwork,
  level,
  until,
  type Lie,
  type Network,
  type Person,
  type Starting,
} from "../attacks/network.ts";
import { goneFrom } from "../simulation/gone-from.ts";

// Summaries for new phones: what a phone that dies, or a colleague who goes, may find in the middle of one. Ilona and Marek coordinate, Dana visits.

/** As soon as there is something to say, whoever drew the first lot. */
const often = { snapshotAfter: 0.5, snapshotShare: 0, snapshotEveryMs: 0 };

const summaries = async ({ store, spaceId }: Network) =>
  (await store().snapshots(spaceId)).snapshots;

/** After so many transactions the disk takes no more, as when the battery is empty. */
const diesAfter =
  (most: number, died: () => void) =>
  (log: LocalLog): LocalLog => {
    let commits = 0;
    return {
      ...log,
      commit(changes) {
        if (commits++ < most) return log.commit(changes);
        died();
        return Promise.resolve(err({ type: "StorageFailed", why: "no power" }));
      },
    };
  };

test("a phone that dies at whatever moment while it takes a summary in keeps it, or has taken nothing of it in", async () => {
  const network = await createNetwork({ rules: often });
  try {
    const dana = await network.joins();
    for (const note of ["one", "two", "three", "four"]) {
      await dana.writes(note);
      await until(() => dana.engine.status.get().waiting === 0);
    }
    const marek = await network.joins("coordinator");
    await until(async () => {
      await level(network.ilona, marek);
      return (await summaries(network)).some(({ verdicts }) => verdicts.length > 0);
    });
    const zuzana = await network.newPhone();
    let isDead = true;
    let { disk } = zuzana;
    for (let commits = 0; isDead; commits++) {
      disk = structuredClone(zuzana.disk);
      const phone = { ...zuzana, disk };
      isDead = false;
      const started = await network.starts(phone, { log: diesAfter(commits, () => (isDead = true)) }); // prettier-ignore
      await until(async () => isDead || (await started.notes()).length === 4);
      await until(() => isDead || phone.disk.meta?.pullsBeyond === undefined);
      await started.stop();
      expect(goneFrom(phone.disk), `killed after ${commits} transactions`).toEqual([]);
      const again = await network.starts(phone);
      await until(async () => (await again.notes()).length === 4);
      expect(goneFrom(phone.disk), `killed after ${commits}, and opened again`).toEqual([]);
      await again.stop();
      expect(commits).toBeLessThan(60);
    }
    // It was the summary that she read, and no envelopes.
    expect(disk.stored.get(dana.engine.device)).toBeUndefined();
  } finally {
    await network.end();
  }
});

const another: ChannelId = parseChannelId("fedcba9876543210")!;

/** Of the cases that lie there one is read at a time; once, when the first has been, something happens. */
function readsOneByOne(happens: () => Promise<unknown>, rules: Starting["rules"] = {}): Starting {
  let isReading = false;
  let hasHappened = false;
  return {
    rules: { ...rules, casesAtOnce: 1 },
    log: (log) => ({
      ...log,
      channelIds() {
        isReading = true;
        return log.channelIds();
      },
    }),
    async beforeOpening(place) {
      if (!isReading || hasHappened || place !== `channels/${aCase}`) return;
      hasHappened = true;
      await happens();
    },
  };
}

interface Three {
  readonly ilona: Person;
  readonly marek: Person;
  readonly dana: Person;
}

const endsACase = async ({ ilona, marek }: Three) => {
  await marek.engine.channels.shred([another], []);
  await until(() => !ilona.engine.summaries.get().byId.has(another));
};

const removesDana = async ({ ilona, marek, dana }: Three) => {
  const { device } = dana.engine;
  await marek.engine.members.remove([device]);
  await until(() => ilona.engine.roster.get()?.devices.get(device)?.removed);
};

test.each([
  // All three: who ended it is heard.
  ["ends a case", endsACase, 3],
  // Ilona alone: what Dana wrote last does not count, and nothing of it is said to be in there.
  ["removes a colleague", removesDana, 1],
] as const)(
  "while somebody reads what to put into a summary another one %s: none is written of two moments",
  async (_what, happensMeanwhile, writers) => {
    let happens = (): Promise<unknown> => Promise.resolve();
    const network = await createNetwork(readsOneByOne(() => happens(), often));
    const { ilona } = network;
    try {
      const dana = await network.joins();
      const marek = await network.starts(await network.newPhone("coordinator"), { hasNoHttp: true }); // prettier-ignore
      await until(() => marek.engine.status.get().state === "online");
      // What of Dana's is still on its way to him.
      marek.isToldLies((frame) => (frame.type === "batch" ? [{ ...frame, entries: [] }] : [frame]));
      happens = () => happensMeanwhile({ ilona, marek, dana });
      // She is away until there is everything to read.
      ilona.engine.rest();
      await ilona.writes("in one case");
      await dana.writes("in the same");
      await dana.writes("in the other", another);
      await level(dana);
      await until(() => dana.engine.status.get().waiting === 0);
      const [first] = await until(async () => {
        await level(ilona);
        const all = await summaries(network);
        return all.length > 0 ? all : undefined;
      });
      const manifest = parseManifest(first!.manifest);
      expect(manifest.ok && manifest.value.cover.size).toBe(writers);
    } finally {
      await network.end();
    }
  },
);

test("while somebody compares a summary a case is ended: she looks again, and calls nobody false", async () => {
  const network = await createNetwork({ rules: often });
  const { ilona } = network;
  try {
    const phone = await network.newPhone("coordinator");
    let hasEnded = false;
    const marek = await network.starts(
      phone,
      readsOneByOne(async () => {
        await ilona.engine.channels.shred([another], []);
        await until(() => !marek.engine.summaries.get().byId.has(another));
        hasEnded = true;
      }),
    );
    ilona.engine.rest();
    await ilona.writes("in one case");
    await ilona.writes("in the other", another);
    await until(async () => {
      await level(ilona, marek);
      return hasEnded && (await summaries(network)).some(({ verdicts }) => verdicts.length > 0);
    });
    const verdicts = (await summaries(network)).flatMap((one) => one.verdicts);
    expect(verdicts.map(({ isConfirmed }) => isConfirmed)).not.toContain(false);
    expect(await marek.refused()).toEqual([]);
  } finally {
    await network.end();
  }
});

test("while envelopes go from a phone for a summary that it keeps a case is read again whose end does not count: it is in the one or the other", async () => {
  const network = await createNetwork({ hasNoHttp: true });
  try {
    const dana = await network.starts(await network.newPhone("coordinator"), { hasNoHttp: true });
    // She has not heard that Dana has ended the case, writes the summary, and sends Dana away.
    const hears: Lie = (frame) => (frame.type === "batch" ? [{ ...frame, entries: [] }] : [frame]);
    const zuzana = await network.newPhone("coordinator");
    let author = await network.starts(zuzana, { hasNoHttp: true });
    author.isToldLies(hears);
    for (const note of ["in the other", "and more"]) {
      await until(() => author.engine.status.get().lastSyncedAt !== undefined);
      await author.writes(note, another);
      await level(author);
      await until(() => author.engine.status.get().waiting === 0);
    }
    await until(() => dana.engine.status.get().lastSyncedAt !== undefined);
    await dana.engine.channels.shred([another], []);
    await until(() => [...dana.disk.own.values()].every(({ storedAt }) => storedAt));

    let isReading = false;
    let isGone = false;
    let hasBegun = false;
    /** Who does not wait for the other goes on in the middle of it; who does is let go on after a while. */
    const meanwhile = async (isDone: () => boolean) => {
      for (let i = 0; i < 50 && !isDone(); i++) await new Promise((go) => setTimeout(go, 10));
    };
    const { device } = dana.engine;
    const phone = await network.newPhone("coordinator");
    // Not his turn to write one.
    phone.disk.meta = { ...phone.disk.meta!, snapshotMadeAt: Date.now() };
    const marek = await network.starts(phone, {
      rules: { waitsToLetGo: false },
      log: (log) => ({
        ...log,
        async commit(changes) {
          if (!hasBegun && changes.values?.some(({ key }) => key.startsWith(keptPrefix))) {
            hasBegun = true;
            void author.engine.members.remove([device]);
            await meanwhile(() => isReading);
          }
          const done = await log.commit(changes);
          isGone ||= changes.dropStored !== undefined;
          return done;
        },
        async valueKeys(prefix) {
          const keys = await log.valueKeys(prefix);
          if (prefix !== keptPrefix || !hasBegun || isReading) return keys;
          isReading = true;
          await meanwhile(() => isGone);
          return keys;
        },
      }),
    });
    await until(() => marek.disk.shredded.has(another));
    expect(await marek.engine.channels.entries(another)).toEqual([]);
    await author.stop();
    author = await network.starts(zuzana, { rules: often });
    author.isToldLies(hears);
    await until(async () => {
      await level(marek);
      return hasBegun;
    });
    await until(async () => {
      await author.engine.members.remove([device]);
      return marek.engine.roster.get()?.devices.get(device)?.removed;
    });
    await until(() => isGone);
    await until(async () => (await marek.engine.channels.entries(another)).length === 2);
  } finally {
    await network.end();
  }
});

test("who wrote a summary had not heard that whoever ended a case was removed before: nobody confirms it, and nobody is called false for it", async () => {
  const network = await createNetwork();
  const { ilona } = network;
  try {
    await ilona.writes("in the other", another);
    const dana = await network.starts(await network.newPhone("coordinator"), { hasNoHttp: true });
    const phone = await network.newPhone("coordinator");
    const before = await network.starts(phone, { hasNoHttp: true });
    await until(() => dana.engine.summaries.get().byId.has(another));
    // Ilona sends Dana away before she hears of the end, and Marek has heard of the end and not of that.
    ilona.isToldLies((frame) => (frame.type === "batch" ? [{ ...frame, entries: [] }] : [frame]));
    await dana.engine.channels.shred([another], []);
    await until(() => before.disk.shredded.has(another));
    await before.stop();
    await network.remove(dana.engine.device);
    const marek = await network.starts(phone, { rules: often });
    marek.isToldLies((frame) => (frame.type === "roster" ? [] : [frame]));
    await until(async () => {
      await level(marek);
      return (await summaries(network)).some(({ held, parts }) => held === parts);
    });
    expect(marek.engine.roster.get()?.devices.get(dana.engine.device)?.removed).toBeUndefined();

    ilona.isToldLies(undefined);
    const [summary] = await summaries(network);
    await until(async () => {
      await level(ilona);
      return [...ilona.disk.values.keys()].some((key) => key.includes(summary!.id));
    });
    for (let i = 0; i < 10; i++) await level(ilona);
    expect((await summaries(network)).flatMap(({ verdicts }) => verdicts)).toEqual([]);
    expect(await ilona.refused()).toEqual(["AfterRemoval"]);
    expect(await ilona.engine.channels.entries(another)).toHaveLength(1);
  } finally {
    await network.end();
  }
});
