import { err, ok, type Result } from "../../base/result.ts";
import type { Instant } from "../../base/clock.ts";
import type { Argon2Failure } from "../../crypto/argon2.ts";
import { nextTryAt, shouldWipe } from "../../crypto/unlock-delay.ts";
import { openVault } from "../../crypto/vault.ts";
import { markKept } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";
import { countTries, lockedSession, readLockPolicy, withTriesBeside } from "./lock-policy.ts";
import { openDevice, unsealDevice } from "./open-device.ts";
import { readVault } from "./stored-vault.ts";
import { wipeLockedDevice } from "./wipe-device.ts";

export type UnlockError =
  | { readonly type: "WrongSecret" }
  | { readonly type: "Wait"; readonly until: Instant }
  /** After as many wrong tries as the owner chose, everything here is gone. */
  | { readonly type: "Wiped" }
  /** What the disk gives back is not what was written. */
  | { readonly type: "Damaged" }
  | { readonly type: "NewerVersion" }
  | { readonly type: "StorageFailed" }
  | Argon2Failure;

export async function unlock(app: App, secret: string): Promise<Result<void, UnlockError>> {
  const { log } = app.device;
  if (!log || app.session.get().state !== "locked") return err({ type: "StorageFailed" });
  const policy = withTriesBeside(app, await readLockPolicy(log));
  const until = nextTryAt(policy.wrong, app.clock.now());
  if (until !== undefined) return err({ type: "Wait", until });

  const stored = await readVault(log);
  if (!stored.ok) return stored;

  // Counted before it is tried: who ends the app in the middle has used the try up.
  const count = (policy.wrong?.count ?? 0) + 1;
  const tried = { ...policy, wrong: { count, lastAt: app.clock.now() } };
  if (!(await countTries(app, log, tried))) return err({ type: "StorageFailed" });

  const suite = await app.parts.suite();
  const opened = await openVault(
    { suite, subtle: app.parts.subtle, random: app.random, argon2: app.parts.argon2 },
    stored.value.record,
    stored.value.lock,
    secret,
  );
  if (opened.ok) {
    await countTries(app, log, { ...policy, wrong: undefined });
    // The marker may have been cleared with other site data; what it says is true again.
    markKept(app.preferences);
    return openUnsealed(app, { log, suite, vault: opened.value });
  }
  if (opened.error.type !== "WrongSecret") {
    await countTries(app, log, policy);
    return opened;
  }
  if (shouldWipe(count, policy.wipeAfter)) {
    await wipeLockedDevice(app);
    return err({ type: "Wiped" });
  }
  app.session.set(lockedSession(app.clock, tried));
  return opened;
}

async function openUnsealed(
  app: App,
  parts: Parameters<typeof unsealDevice>[1],
): Promise<Result<void, UnlockError>> {
  try {
    await openDevice(app, await unsealDevice(app, parts));
    return ok(undefined);
  } catch {
    // Reading from the disk failed; what is on it is as it was.
    app.device.open = undefined;
    return err({ type: "StorageFailed" });
  }
}
