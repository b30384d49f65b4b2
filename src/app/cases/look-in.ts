import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { checkLookIn, type LookInDraft, type LookInError } from "../../domain/plan/look-in.ts";
import { today } from "../../domain/time/partial-date.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

export interface BadLookIn {
  readonly type: "BadLookIn";
  readonly errors: readonly LookInError[];
}

/** What was found on a planned day. It is planned no more, on any phone. */
export async function lookIn(
  ws: CaseWriter,
  caseId: CaseId,
  draft: LookInDraft,
): Promise<Result<void, CaseActionError | BadLookIn>> {
  const checked = checkLookIn(draft, today(ws.clock, ws.utcOffsetMinutes()));
  if (!checked.ok) return err({ type: "BadLookIn", errors: checked.error });
  return done(await changeCase(ws, caseId, (_, stamp) => ok([{ ...checked.value, ...stamp }])));
}
