import type { Bytes } from "../../src/base/bytes.ts";
import {
  encodeFrameList,
  frameTypes,
  parseClientFrame,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { checkEnvelopes, storeEnvelopes } from "../accept-envelopes.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";

/** A push without a session, so that a service worker can deliver what is sealed while the vault is locked. The signatures say who may. */
export async function postEnvelopes(
  parts: RelayParts,
  spaceId: SpaceId,
  body: Bytes,
): Promise<Answer> {
  const frame = parseClientFrame({ type: frameTypes.push, payload: body });
  if (!frame.ok || frame.value.type !== "push") return refused("Malformed");
  const { envelopes } = frame.value;
  const answer = await parts.spaces.use(spaceId, async (space): Promise<Answer> => {
    const checked = await checkEnvelopes(parts, space, envelopes, "request");
    if (!checked) return refused("Malformed");
    const frames: ServerFrame[] = [];
    if (checked.nacks.length > 0) frames.push({ type: "nack", nacks: checked.nacks });
    frames.push(...(await storeEnvelopes(parts, space, checked, () => undefined)));
    for (const one of frames)
      if (one.type === "nack")
        for (const { refusal } of one.nacks) parts.metrics.add("refusals", 1, refusal);
    return { status: 200, body: encodeFrameList(frames) };
  });
  return answer ?? refused("UnknownSpace");
}
