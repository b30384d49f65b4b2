import { err, ok, type Result } from "../../base/result.ts";
import { hexToBytes } from "../../base/bytes.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import type { RecoveryKey } from "../../crypto/recovery.ts";
import { bundleRoster } from "../../sync/bundles/bundle-roster.ts";
import type { BundleNotTaken } from "../../sync/bundles/bundles.ts";
import type { Engine } from "../../sync/engine.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import { foundRelay } from "../../sync/mend-relay.ts";
import type { App } from "../app.ts";
import { asBundleFile } from "../bundles/bundle-file.ts";
import { readRoster } from "../network/relay-roster.ts";
import { readEverything, type FoundNetwork, type OpenSheetError } from "./open-sheet.ts";

type NotOpened = Exclude<BundleNotTaken["type"], "NotForUs" | "OtherNetwork" | "RosterSplit">;

export type OpenBackupError =
  | Exclude<OpenSheetError, { readonly type: "UnknownNetwork" }>
  | { readonly type: NotOpened }
  /** The relay takes in no network it does not know. */
  | { readonly type: "RelayClosed" };

/**
 * A network whose relay has nothing of it any more, or never had: the sheet opens the backup, and what is in it is brought to the relay as it was signed, before
 * anything is restored from it. A backup that is not whole brings what is.
 */
export async function openBackup(
  app: App,
  { seed, network }: RecoveryKey,
  backup: Blob,
): Promise<Result<FoundNetwork, OpenBackupError>> {
  const suite = await app.parts.suite();
  const relayUrl = app.parts.origin;
  const keys = await deviceKeysFromSeed(suite, seed);
  const file = asBundleFile(backup);
  const found = await bundleRoster(suite, keys.kem, file);
  if (!found.ok) return err({ type: notOpened(found.error) });
  const { space, entries } = found.value;
  const read = await readRoster(suite, space, entries);
  const isOurs = hexToBytes(space)?.slice(0, network.length).every((byte, at) => byte === network[at]); // prettier-ignore
  const sheet = read?.roster.devices.get(await deviceIdOf(suite, keys));
  if (!read || !isOurs || sheet?.role !== "recovery") return err({ type: "NotTheNetwork" });
  if (sheet.removed) return err({ type: "SheetUsed" });

  const http = createHttpRelay({ fetch: app.parts.fetch, relayUrl });
  const founded = await foundRelay(http, space, read.entries);
  if (!founded.ok)
    return err({ type: founded.error.type === "Unreachable" ? "Offline" : "RelayClosed" });
  return readEverything(app, {
    keys,
    spaceId: space,
    relayUrl,
    read,
    before: (engine) => takeAll(engine, backup),
  });
}

async function takeAll(
  engine: Engine,
  backup: Blob,
): Promise<Result<void, { readonly type: NotOpened }>> {
  const taken = await (await engine.bundles()).take(asBundleFile(backup));
  return taken.ok ? ok(undefined) : err({ type: notOpened(taken.error) });
}

function notOpened({ type }: BundleNotTaken): NotOpened {
  switch (type) {
    case "NotForUs":
    case "OtherNetwork":
    case "RosterSplit":
      return "WrongKey";
    default:
      return type;
  }
}
