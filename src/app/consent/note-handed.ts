import { ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { HandedEntry } from "../../domain/timeline/consent-entries.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";

export type Handed = Pick<HandedEntry, "what" | "withName" | "letter">;

/** Written before anything goes to the printer, or out as a text: the person may ask what left. */
export const noteHanded = async (
  ws: CaseWriter,
  caseId: CaseId,
  handed: Handed,
): Promise<Result<void, CaseActionError>> =>
  done(await changeCase(ws, caseId, (_, stamp) => ok([{ k: "handed", ...stamp, ...handed }])));
