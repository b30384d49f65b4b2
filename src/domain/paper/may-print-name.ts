import type { CaseRecord } from "../cases/case-record.ts";
import type { PersonId } from "../network/person-id.ts";
import { mayCoordinate, type Role } from "../network/role.ts";

/** Paper goes on without the app: the name comes on it for who works in the case or coordinates, for others when its owner said they may see it. */
export function mayPrintName(
  me: { readonly person: PersonId; readonly role: Role },
  {
    anonymous,
    workers,
    assigned,
    consents,
  }: Pick<CaseRecord, "anonymous" | "workers" | "assigned" | "consents">,
): boolean {
  if (anonymous) return false;
  if (mayCoordinate(me.role) || workers.includes(me.person) || assigned.includes(me.person))
    return true;
  return consents.get("identity_to_team")?.state === "given";
}
