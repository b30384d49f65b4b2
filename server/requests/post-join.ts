import type { Bytes } from "../../src/base/bytes.ts";
import { parseJoinRequest } from "../../src/protocol/join-request.ts";
import { limits } from "../../src/protocol/limits.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { tellCoordinators } from "../joins.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";

/** Somebody with an invitation asks to be let in. Kept until a coordinator answers or the invitation ends. */
export async function postJoin(parts: RelayParts, spaceId: SpaceId, body: Bytes): Promise<Answer> {
  const parsed = parseJoinRequest(spaceId, body);
  if (!parsed.ok) return refused("Malformed");
  const request = parsed.value;
  const answer = await parts.spaces.use(spaceId, async (space): Promise<Answer> => {
    const invitation = space.roster.invitations.get(request.invitation);
    if (!invitation || invitation.expiresAt * 1000 < parts.clock.now())
      return refused("InvitationSpent");
    const { publicKey } = invitation;
    if (!(await parts.check.verify(publicKey, request.signed, request.signature)))
      return refused("BadSignature");
    const most = limits.joinRequestsPerInvitation;
    if (!(await parts.store.addJoin(spaceId, request.invitation, body, most)))
      return refused("Quota");
    await tellCoordinators(parts, space);
    return { status: 204 };
  });
  return answer ?? refused("UnknownSpace");
}
