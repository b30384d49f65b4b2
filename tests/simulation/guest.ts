import type { ChannelId, DeviceId } from "../../src/base/ids.ts";
import { instant } from "../../src/base/clock.ts";
import { deviceIdOf, type DeviceKeys } from "../../src/crypto/device-keys.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { createGuestVisit, type GuestVisit } from "../../src/sync/guest-visit.ts";
import { createFakeLine, type FakeLine } from "./fake-line.ts";
import { fakeSeed } from "./fake-suite.ts";
import type { Ground } from "./phone.ts";
import type { Owner } from "./scheduler.ts";

/** Somebody from outside who reads one channel in a browser that keeps keys and a counter, and nothing else. */
export interface Guest {
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  readonly room: ChannelId;
  /** Seconds since 1970. */
  readonly until: number;
  readonly said: Set<string>;
  page: Owner;
  kept: unknown;
  visit: GuestVisit | undefined;
  line: FakeLine | undefined;
}

export async function createGuest(ground: Ground, name: string, room: ChannelId): Promise<Guest> {
  const { suite, dice, scheduler } = ground;
  const seed = fakeSeed(name);
  const [signing, kem] = await Promise.all([
    suite.signingKeysFromSeed(seed),
    suite.kemKeysFromSeed(seed),
  ]);
  const keys = { ...signing, ...kem };
  return {
    device: await deviceIdOf(suite, keys),
    keys,
    room,
    until: Math.floor(scheduler.now() / 1000) + (1 + dice.below(120)) * 24 * 3_600,
    said: new Set(),
    page: { name: `${name} page`, isAlive: false },
    kept: undefined,
    visit: undefined,
    line: undefined,
  };
}

/** He opens his link. */
export async function startVisit(
  { scheduler, dice, suite, door }: Ground,
  guest: Guest,
  spaceId: SpaceId,
  relayUrl: string,
): Promise<void> {
  const page: Owner = { name: guest.page.name, isAlive: true };
  guest.page = page;
  const line = createFakeLine(scheduler, dice, page, door, () => true);
  guest.line = line;
  const lane = `${page.name} disk`;
  const visit = await createGuestVisit({
    suite,
    keys: guest.keys,
    device: guest.device,
    spaceId,
    relayUrl,
    until: guest.until,
    clock: { now: () => instant(scheduler.now()) },
    random: dice,
    line: line.create,
    chain: {
      load: () => Promise.resolve(guest.kept),
      save: (chain) =>
        scheduler.turn(page, lane, () => {
          guest.kept = chain;
          return true;
        }),
    },
  });
  if (page.isAlive) guest.visit = visit;
}

export function endVisit(ground: Ground, guest: Guest): void {
  guest.visit = undefined;
  guest.line?.break();
  ground.scheduler.kill(guest.page);
}

export function answer(ground: Ground, guest: Guest): void {
  const text = `canary answer ${guest.device} ${guest.said.size}`;
  guest.said.add(text);
  void guest.visit?.write({ k: "note", text, at: ground.scheduler.now() });
}
