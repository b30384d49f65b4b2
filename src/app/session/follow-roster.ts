import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { RosterCheck } from "../../protocol/roster.ts";
import { followRoster as followEntry } from "../../sync/follow-roster.ts";
import type { RosterHistory } from "../../sync/roster-history.ts";

/** Undefined when it is no chain: then nothing follows from it. */
export async function followRoster(
  check: RosterCheck,
  from: RosterHistory | undefined,
  entries: readonly Bytes[],
  device: DeviceId,
): Promise<RosterHistory | undefined> {
  let history = from;
  for (const entry of entries) {
    const followed = await followEntry(check, history, entry, device);
    if (!followed.ok) return undefined;
    history = followed.value;
  }
  return history;
}

/** What this phone keeps was checked before it was kept. */
export const followKept = (
  check: RosterCheck,
  entries: readonly Bytes[],
  device: DeviceId,
): Promise<RosterHistory | undefined> =>
  followRoster({ ...check, verify: () => Promise.resolve(true) }, undefined, entries, device);
