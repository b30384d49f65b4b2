import type { ClientFrame } from "../../src/protocol/frames.ts";
import { appendRosterEntry } from "../append-roster.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

/** The answer to a success is the entry itself, as all members get it. */
export async function appendToRoster(
  parts: RelayParts,
  member: Member,
  frame: ClientFrame & { readonly type: "rosterAppend" },
): Promise<void> {
  const { space } = member;
  const appended = await appendRosterEntry(parts, space, frame.entry);
  if (!appended.ok) {
    parts.metrics.add("refusals", 1, appended.error);
    member.send({
      type: "rosterRefused",
      refusal: appended.error,
      length: space.roster.length,
    });
  } else if (!appended.value.isNew) {
    // Sent again because the answer was lost with a line: the device hears it now.
    member.send({ type: "roster", from: appended.value.position, entries: [frame.entry] });
  }
}
