import { err, ok, type Result } from "../../base/result.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayAppoint, mayChangeTo, type Role } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { Member } from "./member.ts";
import type { MembershipError } from "./membership.ts";

type WithMembers = Pick<Workspace, "me" | "members" | "membership">;

/** Takes all devices of the person off the roster and changes the network's key: what is written from now on she cannot read. */
export async function removeMember(
  ws: WithMembers,
  person: PersonId,
): Promise<Result<void, MembershipError>> {
  const member = changeable(ws, person);
  if (!member.ok) return member;
  if (isLastOwner(ws, member.value)) return err({ type: "LastOwner" });
  return ws.membership.remove(person);
}

export async function changeRole(
  ws: WithMembers,
  person: PersonId,
  role: Role,
): Promise<Result<void, MembershipError>> {
  const member = changeable(ws, person);
  if (!member.ok) return member;
  if (!mayAppoint(ws.me.get().role, role) || !mayChangeTo(member.value.role, role))
    return err({ type: "NotAllowed" });
  if (role !== "owner" && isLastOwner(ws, member.value)) return err({ type: "LastOwner" });
  return ws.membership.changeRole(person, role);
}

function changeable(ws: WithMembers, person: PersonId): Result<Member, MembershipError> {
  const member = ws.members.get().find((one) => one.person === person && !one.removed);
  if (!member) return err({ type: "UnknownMember" });
  return mayAppoint(ws.me.get().role, member.role) ? ok(member) : err({ type: "NotAllowed" });
}

const isLastOwner = (ws: WithMembers, member: Member): boolean =>
  member.role === "owner" &&
  ws.members.get().filter(({ role, removed }) => role === "owner" && !removed).length === 1;
