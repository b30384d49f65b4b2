import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkEnvelopes, signedPartOf } from "../../server/accept-envelopes.ts";
import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { openSqliteKeptLog } from "../../server/commands/sqlite-kept-log.ts";
import { verifyLog } from "../../server/commands/verify-log.ts";
import { createMetrics } from "../../server/metrics.ts";
import { createRelay } from "../../server/relay.ts";
import { createMemoryLogStore } from "../../server/store/memory-log-store.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import { instant } from "../../src/base/clock.ts";
import type { ChannelId } from "../../src/base/ids.ts";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import {
  bytesOf,
  check,
  createNetwork,
  removal,
  sha256,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";
import { enter, post } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// Of envelopes that name each other a relay checks the last one's signature (P190). Dana founded the network, Ilona and Marek visit.

let relay: RelayProcess;
beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
});
afterAll(() => relay.dispose());

async function found() {
  const network = await createNetwork(["mediator", "mediator"]);
  await post(relay.url, routes.spaces, network.genesis);
  const [dana, ilona, marek] = network.devices as [TestDevice, TestDevice, TestDevice];
  return { network, space: network.space, dana, ilona, marek };
}

const run = (network: TestNetwork, device: TestDevice, length: number): Bytes[] =>
  Array.from({ length }, () => device.envelope(network.space));

/** The last 64 bytes are the signature. */
function otherwiseSigned(envelope: Bytes): Bytes {
  const changed = envelope.slice();
  changed[changed.length - 20]! ^= 1;
  return changed;
}

function otherwise(envelope: Bytes): Bytes {
  const changed = envelope.slice();
  changed[100]! ^= 1;
  return changed;
}

/** What a relay in this process thinks of a push, and how many signatures it looked at. */
async function thought(network: TestNetwork, envelopes: readonly Bytes[], by: TestDevice) {
  let signatures = 0;
  const { parts } = createRelay({
    store: createMemoryLogStore({ logId: "1".repeat(32) as LogId }),
    blobs: createMemoryBlobStore(),
    late: createMemoryLateStore(),
    clock: { now: () => instant(1_790_000_000_000) },
    timers: { after: () => () => undefined },
    random: { bytes: bytesOf },
    check: {
      ...check,
      verify(...args) {
        signatures++;
        return check.verify(...args);
      },
    },
    metrics: createMetrics(),
    logger: { info: () => undefined, error: () => undefined },
    newSpaces: "open",
  });
  await parts.store.createSpace(network.space, network.genesis);
  for (const [position, entry] of network.entries().entries())
    if (position > 0) await parts.store.appendRoster(network.space, entry, position);
  signatures = 0;
  const checked = await parts.spaces.use(network.space, (space) =>
    checkEnvelopes(parts, space, envelopes, { member: by.id }),
  );
  return {
    signatures,
    taken: checked?.items.map(({ gctr }) => gctr),
    refused: checked?.nacks.map(({ gctr, refusal }) => `${gctr} ${refusal}`),
  };
}

test("a push of one device costs one signature, of two devices two, whoever brings it", async () => {
  const { network, ilona, marek } = await found();
  const [hers, his] = [run(network, ilona, 16), run(network, marek, 3)];
  const mixed = hers.flatMap((each, at) => (his[at] ? [each, his[at]] : [each]));
  expect(await thought(network, hers, ilona)).toMatchObject({ signatures: 1, refused: [] });
  expect(await thought(network, mixed, marek)).toMatchObject({ signatures: 2, refused: [] });
});

test("where the last one's signature does not hold, each before it stands for itself", async () => {
  const { network, ilona } = await found();
  const [first, second, third] = run(network, ilona, 3) as [Bytes, Bytes, Bytes];
  expect(await thought(network, [first, second, otherwiseSigned(third)], ilona)).toEqual({
    signatures: 2,
    taken: [1, 2],
    refused: ["3 BadSignature"],
  });
  const forged = [first, second, third].map(otherwiseSigned);
  expect(await thought(network, forged, ilona)).toEqual({
    signatures: 3,
    taken: [],
    refused: ["1 BadSignature", "2 BadSignature", "3 BadSignature"],
  });
});

test("nobody is vouched for by name of another, over a gap, in another stream, or after a removal", async () => {
  const { network, ilona, dana } = await found();
  const [first, second, third] = run(network, ilona, 3) as [Bytes, Bytes, Bytes];
  // Changed, it is not what the next one names.
  const changed = await thought(network, [otherwise(first), second, third], ilona);
  expect(changed).toMatchObject({ taken: [2, 3], refused: ["1 BadSignature"] });
  const gap = await thought(network, [otherwiseSigned(first), third], ilona);
  expect(gap).toMatchObject({ refused: ["1 BadSignature"] });
  // What a guest reads comes to him without what lies between.
  const room = "00000000000000ff" as ChannelId;
  const inRoom = [1, 2].map((gctr) => dana.envelope(network.space, { channel: room, gctr }));
  expect(await thought(network, [otherwiseSigned(inRoom[0]!), inRoom[1]!], dana)).toMatchObject({
    refused: ["1 BadSignature"],
  });

  await network.add(network.entry(dana, removal(network, ilona, 2)));
  const removed = await thought(network, [otherwiseSigned(first), second, third], dana);
  expect(removed).toMatchObject({ taken: [2], refused: ["1 BadSignature", "3 NotMember"] });
});

test("what was vouched for is confirmed, is handed out as it came, and is right when the log is verified", async () => {
  const { network, space, ilona, marek } = await found();
  const [first, second, third, fourth] = run(network, ilona, 4) as [Bytes, Bytes, Bytes, Bytes];
  const line = await enter(relay.url, space, ilona);
  const sent = [first, otherwiseSigned(second), third];
  line.send({ type: "push", envelopes: sent });
  expect(await line.next("ack")).toMatchObject({ acks: [{ gctr: 1, count: 3 }], head: 3 });
  // Its author's own again is the same envelope; and the chain goes on.
  line.send({ type: "push", envelopes: [second, fourth] });
  expect((await line.next("ack")).acks).toMatchObject([{ gctr: 2, sequence: 2 }, { gctr: 4 }]);
  line.close();
  const other = await enter(relay.url, space, marek);
  other.send({ type: "pull", after: 0, credit: 100_000 });
  expect((await other.next("batch")).entries.map(({ envelope }) => envelope)).toEqual([
    ...sent,
    fourth,
  ]);
  other.close();

  const file = join(relay.dataDirectory, "teren.sqlite");
  const faults = async (): Promise<unknown> => {
    const log = openSqliteKeptLog(file, "beside a relay");
    const verified = await verifyLog(log, check);
    await log.close();
    return [...verified.faults.keys()];
  };
  expect(await faults()).toEqual([]);
  // Where nothing behind it says what it was, it is wrong.
  await relay.stop();
  const database = new DatabaseSync(file);
  const last = database.prepare("update envelopes set envelope = ? where gctr = 4 and id = ?");
  const parsed = parseEnvelope(fourth);
  const signed = parsed.ok && signedPartOf(space, parsed.value);
  last.run(otherwiseSigned(fourth), sha256(signed || fourth).subarray(0, 16));
  database.close();
  expect(await faults()).toEqual(["an envelope whose signature is wrong"]);
});
