import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import {
  checkRouteStep,
  type RouteStepDraft,
  type RouteStepError,
} from "../../domain/legal/route-draft.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

export interface BadRouteStep {
  readonly type: "BadRouteStep";
  readonly errors: readonly RouteStepError[];
}

/** `taken` is the id of the route's entry. From then on its deadline warns no more. */
export async function addRouteStep(
  ws: CaseWriter,
  caseId: CaseId,
  taken: EntryId,
  draft: RouteStepDraft,
): Promise<Result<void, CaseActionError | BadRouteStep | { readonly type: "NoSuchRoute" }>> {
  const checked = checkRouteStep(draft, today(ws.clock, ws.utcOffsetMinutes()));
  if (!checked.ok) return err({ type: "BadRouteStep", errors: checked.error });
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) =>
      record.entries.some(({ id, entry }) => id === taken && entry.k === "route")
        ? ok([{ ...checked.value, ...stamp, to: taken }])
        : err({ type: "NoSuchRoute" } as const),
    ),
  );
}
