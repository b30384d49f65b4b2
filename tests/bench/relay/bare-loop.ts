import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { connectionSettings, inTransaction } from "../../../server/store/postgres-connection.ts";
import { openPostgresLogStore } from "../../../server/store/postgres-log-store.ts";
import { write } from "../../../server/store/postgres-writer.ts";
import type { LogCall } from "../../../server/store/log-call.ts";
import { openSqliteLog } from "../../../server/store/sqlite-log.ts";
import { createCheck } from "../../../server/verify.ts";
import { envelopeIdFromHash } from "../../../src/protocol/envelope.ts";
import {
  bytesOf,
  createDevice,
  createNetwork,
  sha256,
  type TestNetwork,
} from "../../contract/relay-device.ts";
import { membersPerNetwork, warmUp, type PushTask } from "./load.ts";
import { directory } from "./relay-process.ts";

// What the disk, and the database, allow: the rows that the phones send, in as many transactions, by the statements the relay uses; no sockets, nothing
// checked, nobody to answer, and the machine to itself.

type Load = Omit<PushTask, "url" | "type" | "inFlight">;

type Append = LogCall & { readonly call: "append" };

/** Envelopes a second into an SQLite file, `perCommit` in a transaction. `isSigned`: a signature for each push is checked while the one before is written. */
export async function bareSqlite(load: Load, perCommit: number, isSigned = false): Promise<number> {
  const data = await directory();
  try {
    const log = openSqliteLog(join(data, "bare.sqlite"), join(data, "bare.log-id"), () => "bare");
    const networks = await foundNetworks(load);
    log.runTogether(
      networks.map(({ space, genesis }) => ({ call: "createSpace", space, genesis })),
    );
    const { warm, measured } = pushesOf(load, networks);
    const check = isSigned ? createSignatureCheck() : () => Promise.resolve();
    const writeAll = async (pushes: readonly Append[]) => {
      let checking = check(0);
      for (const together of inGroups(pushes, perCommit / load.perPush)) {
        await checking;
        checking = check(together.length);
        log.runTogether(together);
      }
    };
    await writeAll(warm);
    const perSecond = await timed(measured, () => writeAll(measured));
    log.close();
    return perSecond;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** The same into PostgreSQL, by as many connections at once as a relay has, each with the spaces that the relay would give it. */
export async function barePostgres(url: string, load: Load, perCommit: number): Promise<number> {
  const made = await openPostgresLogStore(
    url,
    { standbyIsSynchronous: false },
    { committed: () => undefined, failed: () => undefined },
  );
  if (!made.ok) throw new Error(made.error.type);
  const networks = await foundNetworks(load);
  for (const { space, genesis } of networks) await made.value.createSpace(space, genesis);
  await made.value.close();
  const { warm, measured } = pushesOf(load, networks);
  const isEven = ({ space }: Append) => Number.parseInt(space.slice(0, 4), 16) % 2 === 0;
  const clients = [new pg.Client(connectionSettings(url)), new pg.Client(connectionSettings(url))];
  await Promise.all(clients.map((client) => client.connect()));
  const writeAll = (pushes: readonly Append[]) =>
    Promise.all(
      clients.map(async (client, lane) => {
        const own = pushes.filter((push) => isEven(push) === (lane === 0));
        for (const together of inGroups(own, perCommit / load.perPush))
          await inTransaction(client, () => write(client, together));
      }),
    );
  await writeAll(warm);
  const perSecond = await timed(measured, () => writeAll(measured));
  await Promise.all(clients.map((client) => client.end()));
  return perSecond;
}

async function foundNetworks({ phones }: Load): Promise<readonly TestNetwork[]> {
  const networks: TestNetwork[] = [];
  while (networks.length * membersPerNetwork < phones)
    networks.push(
      await createNetwork(Array.from({ length: membersPerNetwork - 1 }, () => "mediator")),
    );
  return networks;
}

/** In turn: as long as every phone waits for its answer, none comes twice before all others. */
function pushesOf({ phones, envelopesPerPhone, perPush }: Load, networks: readonly TestNetwork[]) {
  const [{ owner, space }] = networks as readonly [TestNetwork, ...TestNetwork[]];
  const envelopeBytes = owner.envelope(space).length;
  const places = networks
    .flatMap((network) => network.devices.map((device) => ({ space: network.space, device })))
    .slice(0, phones);
  const pushesOfEach = Math.ceil((envelopesPerPhone + warmUp) / perPush);
  const sealed = bytesOf(envelopeBytes * perPush * phones);
  let made = 0;
  const all = Array.from({ length: pushesOfEach }, (_, turn) =>
    places.map(({ space: into, device }): Append => ({
      call: "append",
      space: into,
      now: 1,
      items: Array.from({ length: perPush }, (__, index) => {
        const start = (made++ % (perPush * phones)) * envelopeBytes;
        return {
          device: device.id,
          gctr: turn * perPush + index + 1,
          id: envelopeIdFromHash(sha256(Buffer.from(String(made)))),
          envelope: sealed.subarray(start, start + envelopeBytes),
          mayLeaveGap: false,
        };
      }),
    })),
  ).flat();
  const warm = Math.ceil(warmUp / perPush) * places.length;
  return { warm: all.slice(0, warm), measured: all.slice(warm) };
}

function* inGroups<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  const whole = Math.max(1, Math.round(size));
  for (let at = 0; at < all.length; at += whole) yield all.slice(at, at + whole);
}

async function timed(pushes: readonly Append[], work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1000;
  return Math.round(pushes.reduce((sum, { items }) => sum + items.length, 0) / seconds);
}

function createSignatureCheck(): (signatures: number) => Promise<void> {
  const check = createCheck();
  const device = createDevice();
  const message = bytesOf(300);
  const signature = device.sign(message);
  return async (signatures) => {
    const one = () => check.verify(device.signPublic, message, signature);
    await Promise.all(Array.from({ length: signatures }, one));
  };
}
