import type { ClientFrame, ServerFrame } from "../../src/protocol/frames.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import { checkEnvelopes, storeEnvelopes } from "../accept-envelopes.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

/** Resolves when the envelopes have their place in the queue for the disk, so that the next push is checked while the disk writes this one. */
export async function push(
  parts: RelayParts,
  member: Member,
  frame: ClientFrame & { readonly type: "push" },
): Promise<void> {
  const { space, device } = member;
  const checked = await checkEnvelopes(parts, space, frame.envelopes, { member: device });
  if (!checked) return member.close(closeCodes.malformed);
  if (!member.entry()) return member.close(closeCodes.notMember);
  if (checked.nacks.length > 0) answer(parts, member, { type: "nack", nacks: checked.nacks });

  void storeEnvelopes(parts, space, checked, member.hasPushed)
    .then((frames) => {
      for (const one of frames) answer(parts, member, one);
    })
    .catch(member.failed);
}

function answer(parts: RelayParts, member: Member, frame: ServerFrame): void {
  member.send(frame);
  if (frame.type !== "nack") return;
  for (const { refusal } of frame.nacks) parts.metrics.add("refusals", 1, refusal);
  const isOwnFork = frame.nacks.some(
    ({ refusal, device }) => refusal === "Fork" && device === member.device,
  );
  if (isOwnFork) member.close(closeCodes.fork);
}
