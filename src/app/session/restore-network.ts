import type { Bytes } from "../../base/bytes.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { LocalBlobs } from "../../storage/local-blobs.ts";
import type { App } from "../app.ts";
import { keepAsked } from "./asked-to-join.ts";
import { checkName, type NameError } from "./check-name.ts";
import { keepNewVault } from "./new-vault.ts";
import type { NewVaultError } from "./vault-errors.ts";
import { openDevice } from "./open-device.ts";
import type { FoundNetwork } from "./open-sheet.ts";

export interface Restoration {
  /** Somebody the network knows, or a new name. */
  readonly as: { readonly person: PersonId; readonly name: string } | { readonly name: string };
  /** Every device that was there before goes, in the same step in which this one comes. */
  readonly removeOthers: boolean;
  readonly secret: string;
}

export type RestoreError =
  | NewVaultError
  | NameError
  /** The relay did not take it: somebody else used the sheet meanwhile. Nothing is kept here. */
  | { readonly type: "Refused" };

/**
 * Makes this device an owner's, by the sheet, which is used up with it: the seed of the next one is in the vault until it has been printed.
 * Ok when it is done, and when the answer of the relay was lost: this device then looks whether it was let in, as one that joins does.
 */
export async function restoreNetwork(
  app: App,
  found: FoundNetwork,
  { as, removeOthers, secret }: Restoration,
): Promise<Result<void, RestoreError>> {
  const name = checkName("myName", as.name);
  if (!name.ok) return name;
  const suite = await app.parts.suite();
  const { spaceId, relayUrl } = found;
  const [deviceSeed, recoverySeed, storageKey] = [0, 0, 0].map(() => app.random.bytes(32));
  if (!deviceSeed || !recoverySeed || !storageKey) throw new Error("Expected three seeds");

  // On the disk before the sheet is used up: a computer that dies now still has the keys that were let in.
  const open = await keepNewVault(app, secret, {
    contents: () =>
      Promise.resolve(ok({ deviceSeed, storageKey, epochSecrets: [], relayUrl, recoverySeed })),
    beside: ({ values }) =>
      keepAsked(values, {
        spaceId,
        relayUrl,
        myName: name.value,
        ...("person" in as && { person: as.person }),
      }),
  });
  if (!open.ok) return open;
  const [owner, sheet] = await Promise.all([
    deviceKeysFromSeed(suite, deviceSeed),
    deviceKeysFromSeed(suite, recoverySeed),
  ]);
  const renewed = await found.members.renewSheet({
    sheet: { signPublic: sheet.signPublic, kemPublic: sheet.kemPublic },
    restore: {
      owner: { signPublic: owner.signPublic, kemPublic: owner.kemPublic },
      removeOthers,
    },
  });
  if (!renewed.ok && renewed.error.type !== "Offline") {
    await open.value.log.wipe();
    return err({ type: "Refused" });
  }
  await bringFiles(found.files, open.value.log.blobs);
  await found.close();
  await openDevice(app, open.value);
  return ok(undefined);
}

/** A backup's photographs and documents wait on this device for the relay: nobody else may have them any more. */
async function bringFiles(from: LocalBlobs, to: LocalBlobs): Promise<void> {
  for (const row of await from.rows()) {
    if (row.state !== "stored" || row.done < row.chunks) continue;
    const chunks: Bytes[] = [];
    for (let index = 0; index < row.chunks; index++) {
      const chunk = await from.chunk(row.id, index);
      if (chunk) chunks.push(chunk);
    }
    // What does not fit on this disk is in the backup still.
    const kept = await to.keep([{ row: { ...row, state: "waiting", done: 0 }, from: 0, chunks }]);
    if (!kept.ok) return;
  }
}
