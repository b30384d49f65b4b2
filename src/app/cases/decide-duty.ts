import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { checkDuty, dutyOf, type DutyDraft, type DutyError } from "../../domain/crisis/duty.ts";
import { today } from "../../domain/time/partial-date.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

export interface BadDuty {
  readonly type: "BadDuty";
  readonly errors: readonly DutyError[];
}

/** Nothing speaks of a child in danger any more. */
type NoDuty = { readonly type: "NoDuty" };

/** Whether an authority was told, and why not. Nobody is told by the app. */
export async function decideDuty(
  ws: CaseWriter,
  caseId: CaseId,
  draft: DutyDraft,
): Promise<Result<void, CaseActionError | BadDuty | NoDuty>> {
  const day = today(ws.clock, ws.utcOffsetMinutes());
  return done(
    await changeCase<BadDuty | NoDuty>(ws, caseId, ({ record }, stamp) => {
      const duty = dutyOf(record);
      if (!duty) return err({ type: "NoDuty" });
      const checked = checkDuty(draft, duty, day);
      if (!checked.ok) return err({ type: "BadDuty", errors: checked.error });
      return ok([{ ...checked.value, ...stamp }]);
    }),
  );
}
