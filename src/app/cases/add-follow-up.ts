import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { now } from "../../domain/time/partial-date.ts";
import {
  checkFollowUp,
  type FollowUpDraft,
  type FollowUpError,
} from "../../domain/timeline/follow-up.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { sendFiles } from "../attachments/send-files.ts";
import { followUpDraft } from "../drafts/draft-keys.ts";
import type { Workspace } from "../workspace.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** Everything that is wrong with the draft, so that the form can say it at once. */
export interface BadFollowUp {
  readonly type: "BadFollowUp";
  readonly errors: readonly FollowUpError[];
}

/** A closed case takes follow-ups too: what was done was done. The closing then shows as disputed. */
export async function addFollowUp(
  ws: CaseWriter & Pick<Workspace, "attachments">,
  caseId: CaseId,
  draft: FollowUpDraft,
): Promise<Result<void, CaseActionError | BadFollowUp | NoConsent>> {
  const checked = checkFollowUp(draft, now(ws.clock, ws.utcOffsetMinutes()));
  if (!checked.ok) return err({ type: "BadFollowUp", errors: checked.error });
  const { files = [] } = checked.value;
  const sent = await sendFiles(ws, caseId, files);
  if (!sent.ok) return sent;
  const entriesFor = (_: unknown, stamp: Stamp) => ok([{ ...checked.value, ...stamp }]);
  return done(await changeCase(ws, caseId, entriesFor, followUpDraft(caseId)));
}
