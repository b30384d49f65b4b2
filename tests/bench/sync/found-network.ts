import { bytesToHex } from "../../../src/base/bytes.ts";
import type { Clock } from "../../../src/base/clock.ts";
import { parseChannelId, type ChannelId } from "../../../src/base/ids.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../../src/crypto/device-keys.ts";
import { directoryChannel } from "../../../src/protocol/envelope.ts";
import type { SpaceId } from "../../../src/protocol/roster.ts";
import { routes } from "../../../src/protocol/routes.ts";
import { createMemoryLocalLog } from "../../../src/storage/memory-local-log.ts";
import type { Engine } from "../../../src/sync/engine.ts";
import { createSpace, joinSpace } from "../../../src/sync/begin-space.ts";
import {
  createSuite,
  newDevice,
  random,
  realClock,
  start,
  untilLevel,
  write,
  type BenchDevice,
  type RunningDevice,
} from "./bench-device.ts";
import type { RelayUnderTest } from "./relay-under-test.ts";

interface FoundNetwork {
  readonly spaceId: SpaceId;
  readonly owner: BenchDevice;
  /** The owner's device, connected. */
  readonly leading: RunningDevice;
  /** A mediator's device, which has not been online yet; let in by the owner's engine that is running. */
  readonly admit: (name: string, engine?: Engine) => Promise<BenchDevice>;
}

export async function foundNetwork(
  relay: RelayUnderTest,
  clock: Clock = realClock,
): Promise<FoundNetwork> {
  const suite = createSuite();
  const keysOf = (device: BenchDevice) => deviceKeysFromSeed(suite, device.seed);
  const owner = newDevice();
  const recovery = await keysOf(newDevice());
  const space = await createSpace(
    { suite, random, log: createMemoryLocalLog(owner.disk), keys: await keysOf(owner) },
    { recovery, relayUrl: relay.url },
  );
  if (!space.ok) throw new Error("no space");
  const { spaceId, genesis } = space.value;
  const answer = await fetch(relay.url + routes.spaces, { method: "POST", body: genesis });
  if (answer.status !== 201) throw new Error(`a space was answered with ${answer.status}`);

  const leading = await start(owner, relay.url, { lists: true, clock });
  await untilLevel(leading.engine);
  return {
    spaceId,
    owner,
    leading,
    async admit(name, engine = leading.engine) {
      const device = newDevice();
      const keys = await keysOf(device);
      const log = createMemoryLocalLog(device.disk);
      await joinSpace({ suite, log, keys }, { spaceId, relayUrl: relay.url });
      const { signPublic, kemPublic } = keys;
      const role = "mediator" as const;
      const added = await engine.members.add({
        signPublic,
        kemPublic,
        role,
        invitation: undefined,
      });
      if (!added.ok) throw new Error(`not added: ${added.error.type}`);
      const id = await deviceIdOf(suite, keys);
      const entry = { k: "person", at: clock.now(), person: id, device: id, name };
      await write(engine, [{ channel: directoryChannel, entries: [entry] }]);
      return device;
    },
  };
}

export function newChannel(): ChannelId {
  const channel = parseChannelId(bytesToHex(random.bytes(8)));
  if (!channel) throw new Error("8 bytes in hexadecimal");
  return channel;
}
