import { assert } from "../../base/assert.ts";
import { createMutex } from "../../base/mutex.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { DeviceLock } from "../../crypto/device-lock.ts";
import type { OpenVault } from "../../crypto/vault.ts";
import { parseVaultRecord, type VaultRecord } from "../../crypto/vault-record.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import type { OpenVaultHolder } from "../device.ts";

export interface StoredVault {
  readonly record: VaultRecord;
  readonly lock: DeviceLock;
}

export async function readVault(
  log: LocalLog,
): Promise<Result<StoredVault, { readonly type: "Damaged" } | { readonly type: "NewerVersion" }>> {
  const rows = await log.vault();
  const record = parseVaultRecord(rows?.record);
  if (!record.ok) return record;
  const lock = rows?.lock;
  return isDeviceLock(lock) ? ok({ record: record.value, lock }) : err({ type: "Damaged" });
}

/** The vault of an unlocked device. Changes wait for each other, so that none is written over by another. */
export function holdVault(log: LocalLog, vault: OpenVault): OpenVaultHolder {
  const changes = createMutex();
  let held = vault;
  return {
    get: () => held,
    change: (change) =>
      changes.run(async () => {
        const next = await change(held);
        const rows = await log.vault();
        assert(rows, "an unlocked device has a vault");
        const kept = await log.keepVault({ record: next.record, lock: rows.lock });
        if (kept.ok) held = next;
        return kept.ok;
      }),
  };
}

const isDeviceLock = (value: unknown): value is DeviceLock =>
  value instanceof Uint8Array || (typeof CryptoKey !== "undefined" && value instanceof CryptoKey);
