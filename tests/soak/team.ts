import type { ChannelId } from "../../src/base/ids.ts";
import { bytesToHex } from "../../src/base/bytes.ts";
import { parseChannelId } from "../../src/base/ids.ts";
import { deviceKeysFromSeed } from "../../src/crypto/device-keys.ts";
import { routes } from "../../src/protocol/routes.ts";
import { createMemoryLocalLog } from "../../src/storage/memory-local-log.ts";
import { createSpace, joinSpace } from "../../src/sync/begin-space.ts";
import {
  createSuite,
  newDevice,
  random,
  start,
  untilLevel,
  write,
  type BenchDevice,
  type RunningDevice,
} from "../bench/sync/bench-device.ts";
import type { RelayUnderTest } from "../bench/sync/relay-under-test.ts";
import { buildMast, type Mast } from "../e2e/mast.ts";

/** Phones that write, lose their line, come back, and are started again, all in one process. */
export interface Team {
  readonly workFor: (ms: number) => Promise<void>;
  /** What these phones hold, and their disks, which are in memory here. */
  readonly heldBytes: () => number;
  readonly counts: () => { readonly written: number; readonly breaks: number; readonly restarts: number }; // prettier-ignore
  /** After everyone has become level: a line for everything that is not on a phone exactly once. */
  readonly whatIsMissing: () => Promise<readonly string[]>;
  /** Puts all phones away, and gives what is on their disks, and what must be. */
  readonly end: () => Promise<KeptTeam>;
}

/** What is left of a team when it is put away. */
export interface KeptTeam {
  readonly phones: readonly { readonly name: string; readonly device: BenchDevice }[];
  readonly cases: readonly ChannelId[];
  readonly written: readonly string[];
}

interface Phone {
  readonly name: string;
  readonly device: BenchDevice;
  readonly mast: Mast;
  running: RunningDevice;
}

/** Chance that something happens to a phone in a step. */
const chance = { write: 0.15, breaks: 0.02, restarts: 0.004 };
const brokenForMs = 3_000;

export async function startTeam(
  relay: Pick<RelayUnderTest, "url">,
  size: number,
  stepMs: number,
  kept?: KeptTeam,
): Promise<Team> {
  const suite = createSuite();
  const cases = kept?.cases ?? Array.from({ length: 40 }, newChannel);
  const written = [...(kept?.written ?? [])];
  let breaks = 0;
  let restarts = 0;

  const phones = kept ? await takeOut(kept) : await hire();

  async function hire(): Promise<Phone[]> {
    const owner = newDevice();
    const keys = await deviceKeysFromSeed(suite, owner.seed);
    const recovery = await deviceKeysFromSeed(suite, random.bytes(32));
    const log = createMemoryLocalLog(owner.disk);
    const space = await createSpace(
      { suite, random, log, keys },
      { recovery, relayUrl: relay.url },
    );
    if (!space.ok) throw new Error("no space");
    const { spaceId, genesis } = space.value;
    await fetch(relay.url + routes.spaces, { method: "POST", body: genesis });
    const first = await begins("phone 1", owner);
    const hired = [first];
    while (hired.length < size) {
      const device = newDevice();
      const own = await deviceKeysFromSeed(suite, device.seed);
      const disk = createMemoryLocalLog(device.disk);
      await joinSpace({ suite, log: disk, keys: own }, { spaceId, relayUrl: relay.url });
      const { signPublic, kemPublic } = own;
      const role = "mediator" as const;
      const added = await first.running.engine.members.add({ signPublic, kemPublic, role, invitation: undefined }); // prettier-ignore
      if (!added.ok) throw new Error(`not added: ${added.error.type}`);
      hired.push(await begins(`phone ${hired.length + 1}`, device));
    }
    return hired;
  }

  async function takeOut({ phones: all }: KeptTeam): Promise<Phone[]> {
    const out: Phone[] = [];
    for (const { name, device } of all) out.push(await begins(name, device));
    return out;
  }

  async function begins(name: string, device: BenchDevice): Promise<Phone> {
    const mast = await buildMast(relay.url);
    const running = await start(device, mast.url, { lists: true });
    await untilLevel(running.engine, 60_000);
    return { name, device, mast, running };
  }

  async function startAgain(phone: Phone): Promise<void> {
    await phone.running.engine.stop();
    phone.running = await start(phone.device, phone.mast.url, { lists: true });
    phone.running.engine.wake();
    restarts++;
  }

  async function writeOne(phone: Phone): Promise<void> {
    const channel = pick(cases);
    const text = `${phone.name} ${written.length} ${bytesToHex(random.bytes(40))}`;
    await write(phone.running.engine, [
      { channel, entries: [{ k: "note", at: Date.now(), text }] },
    ]);
    written.push(text);
  }

  async function step(phone: Phone): Promise<void> {
    const dice = Math.random();
    // The first one is never put away: what an engine keeps for good is seen by it.
    if (dice < chance.restarts && phone !== phones[0]) return startAgain(phone);
    if (dice < chance.restarts + chance.breaks) {
      breaks++;
      phone.mast.down();
      setTimeout(() => phone.mast.up(), Math.random() * brokenForMs).unref();
    }
    if (Math.random() < chance.write) await writeOne(phone);
    phone.running.engine.wake();
  }

  return {
    async workFor(ms) {
      const until = performance.now() + ms;
      while (performance.now() < until) {
        for (const phone of phones) await step(phone);
        await new Promise((resolve) => setTimeout(resolve, stepMs));
      }
    },
    heldBytes() {
      // What a first collection lets go of, a second one takes away.
      for (let i = 0; i < 2; i++) globalThis.gc?.();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
    counts: () => ({ written: written.length, breaks, restarts }),
    async whatIsMissing() {
      for (const { mast } of phones) mast.up();
      // Once to send, and once more to have what the others sent.
      for (let round = 0; round < 2; round++)
        for (const { running } of phones) {
          running.engine.rest();
          await untilLevel(running.engine, 120_000);
        }
      const wrong: string[] = [];
      for (const { name, running } of phones) {
        const held = new Map<string, number>();
        for (const channel of cases)
          for (const { value } of await running.engine.channels.entries(channel)) {
            const { text } = value as { readonly text: string };
            held.set(text, (held.get(text) ?? 0) + 1);
          }
        const gone = written.filter((text) => held.get(text) !== 1).length;
        if (gone > 0) wrong.push(`${name}: ${gone} of ${written.length} are not there once`);
        if (held.size > written.length) wrong.push(`${name}: something nobody wrote`);
      }
      return wrong;
    },
    async end() {
      for (const { running, mast } of phones) {
        await running.engine.stop();
        await mast.remove();
      }
      return { phones: phones.map(({ name, device }) => ({ name, device })), cases, written };
    },
  };
}

const newChannel = (): ChannelId => {
  const id = parseChannelId(bytesToHex(random.bytes(8)));
  if (!id) throw new Error("16 digits name a channel");
  return id;
};

const pick = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new Error("something to pick from");
  return one;
};
