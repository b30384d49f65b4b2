import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** A coordinator takes on a case that calls for one: from then on it stands on nobody's first screen for that. */
export async function takeOn(
  ws: CaseWriter,
  caseId: CaseId,
): Promise<Result<void, CaseActionError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  return done(await changeCase(ws, caseId, (_, stamp) => ok([{ k: "taken", ...stamp }])));
}
