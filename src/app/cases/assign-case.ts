import { err, ok, type Result } from "../../base/result.ts";
import { assignment } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Workspace } from "../workspace.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** Whose case it is from now on. */
export async function assignCase(
  ws: CaseWriter & Pick<Workspace, "members">,
  caseId: CaseId,
  person: PersonId,
): Promise<Result<void, CaseActionError | { readonly type: "UnknownMember" }>> {
  if (!ws.members.get().some((member) => member.person === person && !member.removed))
    return err({ type: "UnknownMember" });
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) => ok([assignment(record, person, stamp)])),
  );
}
