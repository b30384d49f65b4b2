import { err, ok, type Result } from "../../base/result.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { noToFiles } from "../../domain/consent/no-to-files.ts";
import { withCase, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";
import type { Workspace } from "../workspace.ts";

/** Lets the files go out, unless the person has said that no picture or recording is kept. */
export async function sendFiles(
  ws: CaseWriter & Pick<Workspace, "attachments">,
  caseId: CaseId,
  files: readonly Attachment[],
): Promise<Result<void, CaseActionError | NoConsent>> {
  if (files.length === 0) return ok(undefined);
  const may = await withCase<void, NoConsent>(ws, caseId, async ({ record }) => {
    const no = noToFiles(record, files);
    return no ? err(no) : ok(undefined);
  });
  return may.ok ? ((await ws.attachments?.send(files)) ?? may) : may;
}
