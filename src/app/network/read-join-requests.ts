import { bytesToHex, textFromUtf8 } from "../../base/bytes.ts";
import type { Clock, Instant } from "../../base/clock.ts";
import type { Random } from "../../base/random.ts";
import { invitationKeys, joinCode } from "../../crypto/invitation-key.ts";
import type { Suite } from "../../crypto/suite.ts";
import type { PendingJoin } from "../../sync/engine.ts";
import type { JoinRequest, NewPhoneOf } from "./membership.ts";
import type { OwnInvitation } from "./own-invitations.ts";

export interface ReadRequest extends JoinRequest {
  readonly join: PendingJoin;
  readonly newPhone: NewPhoneOf | undefined;
}

/** Where the name of whoever asks is sealed in a request. */
export const namePlace = "join/name";

/** The requests to invitations of this device, opened. Others are for the colleague who invited. */
export async function readJoinRequests(
  parts: { readonly suite: Suite; readonly random: Random; readonly clock: Clock },
  joins: readonly PendingJoin[],
  invitations: readonly OwnInvitation[],
  firstSeen: Map<string, Instant>,
): Promise<readonly ReadRequest[]> {
  const requests: ReadRequest[] = [];
  for (const join of joins) {
    const { request } = join;
    const invitation = invitations.find(({ id }) => id === request.invitation);
    if (!invitation) continue;
    const { nameSeal } = await invitationKeys(parts, invitation.secret);
    const name = await nameSeal.open(namePlace, request.sealedName);
    const id = bytesToHex(request.signature.slice(0, 8));
    const askedAt = firstSeen.get(id) ?? parts.clock.now();
    firstSeen.set(id, askedAt);
    requests.push({
      id,
      name: (name && textFromUtf8(name)) ?? "",
      role: invitation.role,
      newPhone: invitation.newPhone,
      ...(invitation.newPhone && { newPhoneOf: invitation.newPhone.person }),
      code: await joinCode(parts.suite, invitation.secret, request),
      askedAt,
      join,
    });
  }
  return requests;
}
