import { concat, hexToBytes, type Bytes } from "../../base/bytes.ts";
import { assert } from "../../base/assert.ts";
import { ok, type Result } from "../../base/result.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import type { Suite } from "../../crypto/suite.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import {
  encodeRosterEntry,
  extendRoster,
  rosterSignedPart,
  type Roster,
} from "../../protocol/roster.ts";
import { keyCommit, sealGrant } from "../../sync/epoch-secrets.ts";
import type { App } from "../app.ts";
import { keepIntroduction } from "../network/introduction.ts";
import { keepProfile } from "../network/profile.ts";
import { rosterCheck } from "../network/roster-check.ts";
import { keepNewVault, type NewVaultError } from "./new-vault.ts";
import { openDevice } from "./open-device.ts";
import { newSpaceMeta } from "./space-meta.ts";

/** The first roster entry: the founder's device, and the one that only exists on the recovery sheet. */
export async function foundNetwork(
  app: App,
  told: { readonly networkName: string; readonly myName: string; readonly secret: string },
): Promise<Result<void, NewVaultError>> {
  const suite = await app.parts.suite();
  const deviceSeed = app.random.bytes(32);
  const recoverySeed = app.random.bytes(32);
  const epochSecret = app.random.bytes(32);
  const genesis = await signGenesis(app, suite, { deviceSeed, recoverySeed, epochSecret });
  const { device, roster, bytes } = genesis;
  const relayUrl = app.parts.origin;
  const spaceId = hexToBytes(roster.spaceId);
  assert(spaceId, "a space is named in hexadecimal");

  const contents = {
    deviceSeed,
    storageKey: app.random.bytes(32),
    spaceId,
    epochSecrets: [[0, epochSecret] as const],
    relayUrl,
    recoverySeed,
  };
  const open = await keepNewVault(app, told.secret, contents, async ({ log, values }) => {
    const person = personIdOfFirstDevice(device);
    const me = { device, person, name: told.myName, role: "owner" } as const;
    const written = await log.commit({
      meta: newSpaceMeta(roster.spaceId, device, relayUrl),
      roster: [{ position: 0, bytes }],
    });
    return (
      written.ok &&
      (await keepIntroduction(values, { name: told.myName, networkName: told.networkName })) &&
      keepProfile(values, { me, networkName: told.networkName, members: [] })
    );
  });
  if (!open.ok) return open;
  await openDevice(app, open.value);
  return ok(undefined);
}

async function signGenesis(
  app: App,
  suite: Suite,
  secrets: {
    readonly deviceSeed: Bytes;
    readonly recoverySeed: Bytes;
    readonly epochSecret: Bytes;
  },
) {
  const keys = await deviceKeysFromSeed(suite, secrets.deviceSeed);
  const recovery = await deviceKeysFromSeed(suite, secrets.recoverySeed);
  const device = await deviceIdOf(suite, keys);
  const unsigned = encodeRosterEntry(undefined, device, {
    op: "genesis",
    nonce: app.random.bytes(16),
    keyCommit: await keyCommit(suite, 0, secrets.epochSecret),
    devices: [
      {
        signPublic: keys.signPublic,
        kemPublic: keys.kemPublic,
        role: "owner",
        grant: new Uint8Array(),
      },
      {
        signPublic: recovery.signPublic,
        kemPublic: recovery.kemPublic,
        role: "recovery",
        grant: await sealGrant(suite, 0, secrets.epochSecret, recovery.kemPublic),
      },
    ],
  });
  const signature = await suite.sign(keys.signing, rosterSignedPart(unsigned));
  const bytes = concat(unsigned, signature);
  const roster = await extendRoster(rosterCheck(suite), undefined, bytes);
  assert(roster.ok, "our own genesis is one that everybody accepts");
  return { device, bytes, roster: roster.value satisfies Roster };
}
