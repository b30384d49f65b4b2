import type { ClientFrame } from "../../src/protocol/frames.ts";
import { knownSnapshot, supersededBy } from "../compaction.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

export function pull(member: Member, frame: ClientFrame & { readonly type: "pull" }): void {
  member.grant(frame.after, frame.credit);
}

/** Of a snapshot that is not here any more, nothing is left out: the device knows by the counters what it has. */
export async function pullBeyond(
  { store }: RelayParts,
  member: Member,
  { snapshot, after, credit }: ClientFrame & { readonly type: "pullBeyond" },
): Promise<void> {
  const { snapshots } = await store.snapshots(member.space.id);
  const [known] = snapshots.filter(({ id }) => id === snapshot).flatMap(knownSnapshot);
  // A guest has no snapshot that would say what he is not sent.
  const isGuest = member.entry()?.guest !== undefined;
  member.grant(after, credit, known && !isGuest ? supersededBy(known) : undefined);
}
