import { err, type Result } from "../../base/result.ts";
import { mayAppoint, type Role } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { Invitation, MembershipError } from "./membership.ts";

/** A link good for one person and one day. */
export async function createInvitation(
  ws: Pick<Workspace, "me" | "membership">,
  { role }: { readonly role: Role },
): Promise<Result<Invitation, MembershipError>> {
  if (!mayAppoint(ws.me.get().role, role)) return err({ type: "NotAllowed" });
  return ws.membership.invite(role);
}
