import { err, ok, type Result } from "../../base/result.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayAppoint } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { Member } from "./member.ts";
import type { AdmitError, AdmittedAs, Invitation, LetIn, MembershipError } from "./membership.ts";

type WithMembers = Pick<Workspace, "me" | "members" | "membership">;

export interface NewPhone {
  readonly person: PersonId;
  /** Whatever she had goes when it comes. */
  readonly removesOld: boolean;
}

/** Whom this coordinator may let in again: who is here, and who has no phone any more. Her own further devices need nobody. */
export const mayLetInAgain = (ws: Pick<Workspace, "me">, member: Member): boolean =>
  !member.isMe && member.phones.length > 0 && mayAppoint(ws.me.get().role, member.role);

/** A link as for somebody new; that the phone will be hers, with her cases and her role, is what this coordinator says when she lets it in. */
export async function inviteNewPhone(
  ws: WithMembers,
  wanted: NewPhone,
): Promise<Result<Invitation, MembershipError>> {
  const as = admittedAs(ws, wanted);
  return as.ok ? ws.membership.invite(as.value.role, as.value.newPhone) : as;
}

/** The same for two who stand together. */
export async function admitNewPhone(
  ws: WithMembers,
  scanned: string,
  wanted: NewPhone,
): Promise<Result<LetIn & { readonly qr: string }, MembershipError | AdmitError>> {
  const as = admittedAs(ws, wanted);
  return as.ok ? ws.membership.admit(scanned, as.value) : as;
}

function admittedAs(
  ws: WithMembers,
  { person, removesOld }: NewPhone,
): Result<AdmittedAs, MembershipError> {
  const member = ws.members.get().find((one) => one.person === person);
  const here = member?.phones.filter(({ removed }) => !removed) ?? [];
  const phone = here.at(-1) ?? member?.phones.at(-1);
  if (!member || !phone) return err({ type: "UnknownMember" });
  if (!mayLetInAgain(ws, member)) return err({ type: "NotAllowed" });
  const without = removesOld ? here.map(({ device }) => device) : [];
  const newPhone = { person, of: phone.device, without };
  return ok({ role: phone.role, name: member.name, newPhone });
}
