import type { Live } from "../../base/live.ts";
import { err, type Result } from "../../base/result.ts";
import { mayManageMembers } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { AcceptError, JoinRequest, LetIn, MembershipError } from "./membership.ts";

type WithMembership = Pick<Workspace, "me" | "membership">;

/** Who waits to be let in. */
export const joinRequests = (ws: WithMembership): Live<readonly JoinRequest[]> =>
  ws.membership.requests;

/** `typedCode` is what the coordinator heard on the telephone: it shows that the keys that came are the keys that were sent. */
export async function acceptJoin(
  ws: WithMembership,
  requestId: string,
  typedCode: string,
): Promise<Result<LetIn, MembershipError | AcceptError>> {
  if (!mayManageMembers(ws.me.get().role)) return err({ type: "NotAllowed" });
  return ws.membership.accept(requestId, typedCode);
}

export async function refuseJoin(
  ws: WithMembership,
  requestId: string,
): Promise<Result<void, MembershipError | AcceptError>> {
  if (!mayManageMembers(ws.me.get().role)) return err({ type: "NotAllowed" });
  return ws.membership.refuse(requestId);
}
