import type { Bytes } from "../../src/base/bytes.ts";
import { frameTypes, parseClientFrame } from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { appendRosterEntry } from "../append-roster.ts";
import { refused, type Answer } from "./answer.ts";
import type { RelayParts } from "../relay-parts.ts";

/**
 * What a relay that lost its roster is given back by whoever holds it: its own list of members may be too short to let that device in. Each entry is signed by
 * who might make it, and follows the one before.
 */
export async function giveRoster(
  parts: RelayParts,
  spaceId: SpaceId,
  body: Bytes,
): Promise<Answer> {
  const frame = parseClientFrame({ type: frameTypes.push, payload: body });
  if (!frame.ok || frame.value.type !== "push") return refused("Malformed");
  const { envelopes: entries } = frame.value;
  const answer = await parts.spaces.use(spaceId, async (space): Promise<Answer> => {
    for (const entry of entries) {
      const appended = await appendRosterEntry(parts, space, entry);
      if (!appended.ok) return refused(appended.error);
    }
    return { status: 204 };
  });
  return answer ?? refused("UnknownSpace");
}
