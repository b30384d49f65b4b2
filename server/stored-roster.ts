import { assert } from "../src/base/assert.ts";
import { closeCodes } from "../src/protocol/refusals.ts";
import type { RelayParts } from "./relay-parts.ts";
import { extendRoster } from "../src/protocol/roster-chain.ts";
import type { Space } from "./space.ts";

/** Takes in what the stored roster has and ours lacks. Runs under the space's mutex. */
export async function catchUpRoster(parts: RelayParts, space: Space): Promise<void> {
  const from = space.roster.length;
  const entries = await parts.store.roster(space.id, from);
  if (entries.length === 0) return;
  // Signatures were checked before the entries were stored.
  const check = { ...parts.check, verify: () => Promise.resolve(true) };
  let { roster } = space;
  for (const entry of entries) {
    const extended = await extendRoster(check, roster, entry);
    assert(extended.ok, "a stored roster is a chain");
    roster = extended.value;
  }
  space.roster = roster;
  for (const member of space.members) member.send({ type: "roster", from, entries });
  closeRemoved(space);
}

export function closeRemoved(space: Space): void {
  for (const member of space.members)
    if (space.roster.devices.get(member.device)?.removed) member.close(closeCodes.notMember);
}
