import { err, type Result } from "../../base/result.ts";
import { mayManageMembers } from "../../domain/network/role.ts";
import type { Live } from "../../base/live.ts";
import type { Workspace } from "../workspace.ts";
import type { MembershipError, PendingInvitation } from "./membership.ts";

export const pendingInvitations = (
  ws: Pick<Workspace, "membership">,
): Live<readonly PendingInvitation[]> => ws.membership.invitations;

/** From then on the link opens nothing, whoever holds it. */
export async function takeBackInvitation(
  ws: Pick<Workspace, "me" | "membership">,
  invitationId: string,
): Promise<Result<void, MembershipError>> {
  if (!mayManageMembers(ws.me.get().role)) return err({ type: "NotAllowed" });
  return ws.membership.takeBack(invitationId);
}
