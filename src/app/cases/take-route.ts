import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { checkRoute, type RouteDraft, type RouteError } from "../../domain/legal/route-draft.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** Everything that is wrong with the draft, so that the form can say it at once. */
export interface BadRoute {
  readonly type: "BadRoute";
  readonly errors: readonly RouteError[];
}

/** Takes a legal route, or corrects the one taken by the entry `replaces`; both stay in the history. */
export async function takeRoute(
  ws: CaseWriter,
  caseId: CaseId,
  draft: RouteDraft,
  replaces?: EntryId,
): Promise<Result<void, CaseActionError | BadRoute>> {
  const checked = checkRoute(draft, today(ws.clock, ws.utcOffsetMinutes()));
  if (!checked.ok) return err({ type: "BadRoute", errors: checked.error });
  return done(
    await changeCase(ws, caseId, (_, stamp) =>
      ok([{ ...checked.value, ...stamp, ...(replaces && { r: [replaces] }) }]),
    ),
  );
}
