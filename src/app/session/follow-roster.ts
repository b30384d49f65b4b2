import type { Bytes } from "../../base/bytes.ts";
import type { Roster, RosterCheck } from "../../protocol/roster.ts";
import { extendRoster } from "../../protocol/roster-chain.ts";

/** Undefined when it is no chain: then nothing follows from it. */
export async function followRoster(
  check: RosterCheck,
  from: Roster | undefined,
  entries: readonly Bytes[],
): Promise<Roster | undefined> {
  let roster = from;
  for (const entry of entries) {
    const extended = await extendRoster(check, roster, entry);
    if (!extended.ok) return undefined;
    roster = extended.value;
  }
  return roster;
}

/** What this phone keeps was checked before it was kept. */
export const followKept = (
  check: RosterCheck,
  entries: readonly Bytes[],
): Promise<Roster | undefined> =>
  followRoster({ ...check, verify: () => Promise.resolve(true) }, undefined, entries);
