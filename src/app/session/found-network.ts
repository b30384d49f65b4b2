import { assert } from "../../base/assert.ts";
import { hexToBytes } from "../../base/bytes.ts";
import { ok, type Result } from "../../base/result.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import { createSpace } from "../../sync/begin-space.ts";
import type { App } from "../app.ts";
import { keepIntroduction } from "../network/introduction.ts";
import { keepProfile } from "../network/profile.ts";
import { keepNewVault } from "./new-vault.ts";
import type { NewVaultError } from "./vault-errors.ts";
import { openDevice } from "./open-device.ts";

/** A space owned by this device, with a second one that only exists on the recovery sheet. */
export async function foundNetwork(
  app: App,
  told: { readonly networkName: string; readonly myName: string; readonly secret: string },
): Promise<Result<void, NewVaultError>> {
  const { networkName, myName } = told;
  const suite = await app.parts.suite();
  const deviceSeed = app.random.bytes(32);
  const recoverySeed = app.random.bytes(32);
  const keys = await deviceKeysFromSeed(suite, deviceSeed);
  const relayUrl = app.parts.origin;

  const open = await keepNewVault(app, told.secret, {
    async contents(log) {
      const { signPublic, kemPublic } = await deviceKeysFromSeed(suite, recoverySeed);
      const recovery = { signPublic, kemPublic };
      const parts = { suite, random: app.random, log, keys };
      const space = await createSpace(parts, { recovery, relayUrl });
      if (!space.ok) return space;
      const spaceId = hexToBytes(space.value.spaceId);
      assert(spaceId, "a space is named in hexadecimal");
      const { epochSecrets } = space.value;
      const storageKey = app.random.bytes(32);
      return ok({ deviceSeed, storageKey, spaceId, epochSecrets, relayUrl, recoverySeed });
    },
    async beside({ values }) {
      const device = await deviceIdOf(suite, keys);
      const person = personIdOfFirstDevice(device);
      const me = { device, person, name: myName, role: "owner" } as const;
      return (
        (await keepIntroduction(values, { name: myName, networkName })) &&
        keepProfile(values, { me, networkName, members: [] })
      );
    },
  });
  if (!open.ok) return open;
  await openDevice(app, open.value);
  return ok(undefined);
}
