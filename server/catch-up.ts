import { assert } from "../src/base/assert.ts";
import { extendRoster } from "../src/protocol/roster.ts";
import { closeRemoved } from "./append-roster.ts";
import { tellCoordinators } from "./joins.ts";
import { relayLimits } from "./limits.ts";
import type { RelayParts } from "./relay.ts";
import type { Space } from "./space.ts";
import type { SpaceMarks } from "./store/log-store.ts";

// Other processes write into the same log. What they did is brought into memory here, and the devices connected here are told.

export async function catchUp(parts: RelayParts, space: Space, marks: SpaceMarks): Promise<void> {
  // The roster first: whoever was removed is not sent what came after.
  if (marks.rosterLength > space.roster.length)
    await space.rosterMutex.run(() => catchUpRoster(parts, space));
  space.quota = marks.quota ?? relayLimits.spaceBytes;
  // Marks may have been read before our own envelopes were stored. These come with a head of their own, and a device is not sent what it pushed.
  if (marks.head > space.head && space.appending === 0) {
    space.head = marks.head;
    space.bytes = marks.bytes;
    for (const member of space.members) member.wake();
  }
  if (marks.joinsVersion > space.joinsVersion) await tellCoordinators(parts, space);
}

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
