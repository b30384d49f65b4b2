import { err, type Result } from "../../base/result.ts";
import { mayAppoint, type Role } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { AdmitError, MembershipError } from "./membership.ts";

/** Lets in the phone whose QR code was scanned; the answer is the code it scans back. Both have then seen each other's keys. */
export async function admitByQr(
  ws: Pick<Workspace, "me" | "membership">,
  scanned: string,
  as: { readonly role: Role; readonly name: string },
): Promise<Result<{ readonly qr: string }, MembershipError | AdmitError>> {
  if (!mayAppoint(ws.me.get().role, as.role)) return err({ type: "NotAllowed" });
  return ws.membership.admit(scanned, as);
}
