import type { ClientFrame } from "../../src/protocol/frames.ts";
import { isInside } from "../../src/protocol/roster.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

/** Who is looking at what: handed to whoever is here and free, never kept. Too many of them are dropped, since each replaces the one before. */
export function passOn(
  parts: RelayParts,
  member: Member,
  frame: ClientFrame & { readonly type: "live" },
): void {
  const author = member.entry();
  if (!author || !isInside(author) || !member.allowsLive()) return;
  for (const other of member.space.members)
    if (other !== member) other.sendIfFree({ type: "live", body: frame.body });
  parts.store.shared?.passOn(member.space.id, frame.body);
}
