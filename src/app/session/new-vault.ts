import { err, ok, type Result } from "../../base/result.ts";
import type { Argon2Failure } from "../../crypto/argon2.ts";
import { createDeviceLock } from "../../crypto/device-lock.ts";
import { createVault } from "../../crypto/vault.ts";
import type { VaultContents } from "../../crypto/vault-contents.ts";
import { markKept } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";
import { unsealDevice } from "./open-device.ts";
import { checkSecret, type SecretError } from "./secret-strength.ts";
import type { OpenDevice } from "../device.ts";

export type NewVaultError =
  | SecretError
  /** The device holds something already. */
  | { readonly type: "NotNew" }
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" }
  | Argon2Failure;

/**
 * Begins to keep something on this device. `fill` writes what belongs to the vault; the vault itself comes last, because a device
 * without one is new: a phone that dies in the middle has nothing half done.
 */
export async function keepNewVault(
  app: App,
  secret: string,
  contents: VaultContents,
  fill: (open: OpenDevice) => Promise<boolean>,
): Promise<Result<OpenDevice, NewVaultError>> {
  const strong = checkSecret(secret);
  if (!strong.ok) return strong;
  const { log } = app.device;
  if (!log || (await log.vault())) return err({ type: "NotNew" });
  await log.wipe();

  const suite = await app.parts.suite();
  const { subtle, argon2 } = app.parts;
  const lock = await createDeviceLock(
    { subtle, random: app.random },
    await app.parts.keysCanBeStored(),
  );
  const vault = await createVault(
    { suite, subtle, random: app.random, argon2 },
    lock,
    secret,
    contents,
  );
  if (!vault.ok) return vault;

  const open = await unsealDevice(app, { log, suite, vault: vault.value });
  if (!(await fill(open))) return err({ type: "StorageFailed" });
  const kept = await log.keepVault({ record: vault.value.record, lock });
  if (!kept.ok)
    return err({ type: kept.error.type === "StorageFull" ? "StorageFull" : "StorageFailed" });
  markKept(app.preferences);
  return ok(open);
}
