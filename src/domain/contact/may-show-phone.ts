import type { CaseRecord } from "../cases/case-record.ts";
import type { PersonId } from "../network/person-id.ts";
import { mayCoordinate, mayWrite, type Role } from "../network/role.ts";

/** A hidden number is shown to who works in the case or coordinates; whoever reads only could not write down that she saw it. */
export const mayShowPhone = (
  me: { readonly person: PersonId; readonly role: Role },
  { workers, assigned }: Pick<CaseRecord, "workers" | "assigned">,
): boolean =>
  mayWrite(me.role) &&
  (mayCoordinate(me.role) || workers.includes(me.person) || assigned.includes(me.person));
