import { concat, ownBytes, type Bytes } from "../base/bytes.ts";
import { assert } from "../base/assert.ts";
import type { Random } from "../base/random.ts";
import { ok, type Result } from "../base/result.ts";
import { deviceIdOf as deviceIdOfKeys, type DeviceKeys } from "../crypto/device-keys.ts";
import type { Suite } from "../crypto/suite.ts";
import { spaceIdFromHash, type SpaceId } from "../protocol/roster.ts";
import type { LocalLog, LocalMeta } from "../storage/local-log.ts";
import type { CommitError } from "../storage/commit-error.ts";
import { encodeRosterEntry, rosterSignedPart } from "../protocol/roster-chain.ts";
import { keyCommit, sealGrant } from "./epoch-secrets.ts";

export interface BeginParts {
  readonly suite: Suite;
  readonly random: Random;
  readonly log: Pick<LocalLog, "commit">;
  readonly keys: DeviceKeys;
}

export interface NewSpace {
  readonly spaceId: SpaceId;
  /** For the vault. */
  readonly epochSecrets: readonly (readonly [epoch: number, secret: Bytes])[];
  /** For the relay, as soon as there is one: `HttpRelay.createSpace`. The engine brings it too when the relay does not know the space. */
  readonly genesis: Bytes;
}

/** Begins a space owned by this device, with the device that only exists on the recovery sheet. Needs no network. */
export async function createSpace(
  parts: BeginParts,
  {
    recovery,
    relayUrl,
  }: {
    readonly recovery: { readonly signPublic: Bytes; readonly kemPublic: Bytes };
    /** Empty while there is no relay. */
    readonly relayUrl: string;
  },
): Promise<Result<NewSpace, CommitError>> {
  const { suite, random, keys } = parts;
  const secret = random.bytes(32);
  const device = await deviceIdOfKeys(suite, keys);
  const unsigned = encodeRosterEntry(undefined, device, {
    op: "genesis",
    nonce: random.bytes(16),
    keyCommit: await keyCommit(suite, 0, secret),
    devices: [
      {
        signPublic: keys.signPublic,
        kemPublic: keys.kemPublic,
        role: "owner",
        // To itself as well: then the secret is never only in one vault record.
        grant: await sealGrant(suite, 0, secret, keys.kemPublic),
      },
      {
        ...recovery,
        role: "recovery",
        grant: await sealGrant(suite, 0, secret, recovery.kemPublic),
      },
    ],
  });
  const signature = await suite.sign(keys.signing, rosterSignedPart(unsigned));
  const genesis = concat(unsigned, signature);
  const spaceId = spaceIdFromHash(await suite.sha256(ownBytes(genesis)));
  const kept = await parts.log.commit({
    meta: newMeta(spaceId, device, relayUrl),
    roster: [{ position: 0, bytes: genesis }],
  });
  return kept.ok ? ok({ spaceId, epochSecrets: [[0, secret]], genesis }) : kept;
}

/** Keeps the name of a space that has let this device in; its roster, keys and documents follow from the relay. Needs no network. */
export async function joinSpace(
  parts: Pick<BeginParts, "suite" | "log" | "keys">,
  { spaceId, relayUrl }: { readonly spaceId: SpaceId; readonly relayUrl: string },
): Promise<Result<void, CommitError>> {
  assert(relayUrl !== "", "a relay to join at");
  const device = await deviceIdOfKeys(parts.suite, parts.keys);
  return parts.log.commit({ meta: newMeta(spaceId, device, relayUrl) });
}

const newMeta = (spaceId: SpaceId, device: LocalMeta["device"], relayUrl: string): LocalMeta => ({
  spaceId,
  device,
  relayUrl,
  cursor: undefined,
  counters: { gctr: 0, entries: 0, streams: [] },
  wasLevel: false,
  lastSyncedAt: undefined,
  digestPutAt: undefined,
  clockOffset: 0,
});
