import { tellCoordinators } from "./joins.ts";
import { relayLimits } from "./limits.ts";
import type { RelayParts } from "./relay-parts.ts";
import { catchUpRoster } from "./stored-roster.ts";
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
