import { err, ok, type Result } from "../../base/result.ts";
import { closing, reopening } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { OutcomeId } from "../../domain/cases/code-lists.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { now, type PartialDate } from "../../domain/time/partial-date.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

export async function closeCase(
  ws: CaseWriter,
  caseId: CaseId,
  said: {
    readonly outcome: OutcomeId;
    readonly on?: PartialDate | undefined;
    readonly note: string;
  },
): Promise<Result<void, CaseActionError>> {
  const { outcome, note } = said;
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) =>
      ok([closing(record, { outcome, note: cleanText(note), ...happened(ws, said.on) }, stamp)]),
    ),
  );
}

/** Also how a disputed closing is taken back. */
export async function reopenCase(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly on?: PartialDate | undefined; readonly note: string },
): Promise<Result<void, CaseActionError | { readonly type: "NotClosed" }>> {
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) =>
      record.status.state === "open"
        ? err({ type: "NotClosed" } as const)
        : ok([reopening(record, { note: cleanText(said.note), ...happened(ws, said.on) }, stamp)]),
    ),
  );
}

/** "Now" is the phone's word, not the worker's. */
const happened = (ws: CaseWriter, on: PartialDate | undefined) =>
  on === undefined ? { on: now(ws.clock, ws.utcOffsetMinutes()), clock: true } : { on };
