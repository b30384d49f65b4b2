import { encodeFrameList } from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { RelayParts } from "../relay-parts.ts";
import { rosterFrames } from "../roster-frames.ts";
import { refused, type Answer } from "./answer.ts";

/** For who waits to be let in. The name of the space, which only its members and the invited know, is enough: the roster holds keys and no names. */
export async function readRoster(
  parts: RelayParts,
  spaceId: SpaceId,
  from: number,
): Promise<Answer> {
  const answer = await parts.spaces.use(spaceId, async (): Promise<Answer> => {
    const entries = await parts.store.roster(spaceId, from);
    const [first = { type: "roster", from, entries: [] } as const] = rosterFrames(from, entries);
    return { status: 200, body: encodeFrameList([first]) };
  });
  return answer ?? refused("UnknownSpace");
}
