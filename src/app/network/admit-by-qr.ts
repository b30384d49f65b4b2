import { err, type Result } from "../../base/result.ts";
import { mayAppoint } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { AdmitError, AdmittedAs, LetIn, MembershipError } from "./membership.ts";

/** Lets in the phone whose QR code was scanned; the answer is the code it scans back. Both have then seen each other's keys. */
export async function admitByQr(
  ws: Pick<Workspace, "me" | "membership">,
  scanned: string,
  as: AdmittedAs,
): Promise<Result<LetIn & { readonly qr: string }, MembershipError | AdmitError>> {
  if (!mayAppoint(ws.me.get().role, as.role)) return err({ type: "NotAllowed" });
  return ws.membership.admit(scanned, as);
}
