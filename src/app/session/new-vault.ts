import { err, ok, type Result } from "../../base/result.ts";
import { createDeviceLock } from "../../crypto/device-lock.ts";
import { createVault } from "../../crypto/vault.ts";
import type { VaultContents } from "../../crypto/vault-contents.ts";
import { markKept } from "../../storage/boot-check.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { unsealDevice } from "./open-device.ts";
import { checkSecret } from "./secret-strength.ts";
import type { NewVaultError } from "./vault-errors.ts";

export interface VaultFilling {
  /** What the vault will hold. May write to the log. */
  readonly contents: (log: LocalLog) => Promise<Result<VaultContents, CommitError>>;
  /** What is kept beside it, sealed. False when the disk did not take it. */
  readonly beside: (open: OpenDevice) => Promise<boolean>;
}

/**
 * Begins to keep something on this device. The vault itself is written last, because a device without one is new: a phone that dies
 * in the middle has nothing half done.
 */
export async function keepNewVault(
  app: App,
  secret: string,
  filling: VaultFilling,
): Promise<Result<OpenDevice, NewVaultError>> {
  const strong = checkSecret(secret);
  if (!strong.ok) return strong;
  const { log } = app.device;
  if (!log || (await log.vault())) return err({ type: "NotNew" });
  await log.wipe();
  const contents = await filling.contents(log);
  if (!contents.ok) return err(storageError(contents.error));

  const suite = await app.parts.suite();
  const { subtle, argon2 } = app.parts;
  const canStore = await app.parts.keysCanBeStored();
  const lock = await createDeviceLock({ subtle, random: app.random }, canStore);
  const vaultParts = { suite, subtle, random: app.random, argon2 };
  const vault = await createVault(vaultParts, lock, secret, contents.value);
  if (!vault.ok) return vault;

  const open = await unsealDevice(app, { log, suite, vault: vault.value });
  if (!(await filling.beside(open))) return err({ type: "StorageFailed" });
  const kept = await log.keepVault({ record: vault.value.record, lock });
  if (!kept.ok) return err(storageError(kept.error));
  markKept(app.preferences);
  return ok(open);
}

const storageError = ({ type }: CommitError): NewVaultError => ({
  type: type === "StorageFull" ? "StorageFull" : "StorageFailed",
});
