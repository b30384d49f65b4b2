import { err, ok, type Result } from "../../base/result.ts";
import { changeVaultSecret } from "../../crypto/vault.ts";
import type { App } from "../app.ts";
import { checkSecret, type SecretError } from "./secret-strength.ts";
import { readVault } from "./stored-vault.ts";
import type { UnlockError } from "./unlock.ts";

export type ChangeSecretError = SecretError | Exclude<UnlockError, { type: "Wait" | "Wiped" }>;

/** The keys stay; what opens them changes. */
export async function changeSecret(
  app: App,
  old: string,
  next: string,
): Promise<Result<void, ChangeSecretError>> {
  const strong = checkSecret(next);
  if (!strong.ok) return strong;
  const { open } = app.device;
  if (!open) return err({ type: "StorageFailed" });
  const stored = await readVault(open.log);
  if (!stored.ok) return stored;

  const { record, lock } = stored.value;
  const { suite } = open;
  const { subtle, argon2 } = app.parts;
  const changed = await changeVaultSecret(
    { suite, subtle, random: app.random, argon2 },
    record,
    lock,
    old,
    next,
  );
  if (!changed.ok) return changed;
  const { contents: _, ...underNext } = changed.value;
  const kept = await open.vault.change((vault) =>
    // The contents may have changed while the secret was derived.
    Promise.resolve({
      ...vault,
      record: { ...underNext, contents: vault.record.contents },
    }),
  );
  return kept ? ok(undefined) : err({ type: "StorageFailed" });
}
