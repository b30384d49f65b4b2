import type { ClientFrame } from "../../src/protocol/frames.ts";
import { mayAccept, tellCoordinators } from "../joins.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

/** A coordinator says no to somebody who asked to join. From others it has no effect, for they see no requests. */
export async function dropJoin(
  parts: RelayParts,
  member: Member,
  frame: ClientFrame & { readonly type: "joinDrop" },
): Promise<void> {
  if (!mayAccept(member.space, member)) return;
  await parts.store.dropJoin(member.space.id, frame.request);
  await tellCoordinators(parts, member.space);
}
