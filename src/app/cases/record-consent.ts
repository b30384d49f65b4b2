import { ok, type Result } from "../../base/result.ts";
import { consent } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { ConsentPurposeId, ConsentState } from "../../domain/cases/code-lists.ts";
import { cleanLine } from "../../domain/text/clean-text.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { now, type PartialDate } from "../../domain/time/partial-date.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** What the person said of one purpose: given, refused or withdrawn, and how she said it. */
export async function recordConsent(
  ws: CaseWriter,
  caseId: CaseId,
  said: {
    readonly purpose: ConsentPurposeId;
    readonly state: ConsentState;
    readonly on?: PartialDate | undefined;
    readonly how?: string | undefined;
    /** What was said of it when the form opened: a withdrawal that came since is not replaced, and counts. */
    readonly seen?: readonly EntryId[];
  },
): Promise<Result<void, CaseActionError>> {
  const { purpose, state } = said;
  const how = said.how === undefined ? "" : cleanLine(said.how);
  const happened =
    said.on === undefined
      ? { on: now(ws.clock, ws.utcOffsetMinutes()), clock: true }
      : { on: said.on };
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) =>
      ok([consent(record, { purpose, state, ...happened, ...(how && { how }) }, stamp, said.seen)]),
    ),
  );
}
