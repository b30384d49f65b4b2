import { ok } from "../../base/result.ts";
import { foldCase, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { Workspace } from "../workspace.ts";
import { withCase } from "./case-change.ts";

/**
 * The case as it is now, for lists over many: with what was said in cases that went into it. Of most cases their own document says it all. Undefined
 * for one that has not arrived.
 */
export async function readRecord(
  ws: Pick<Workspace, "documents">,
  { id, otherNos }: CaseSummary,
): Promise<CaseRecord | undefined> {
  if (!otherNos) return foldCase(id, await ws.documents.readCase(id));
  const whole = await withCase(ws, id, ({ record }) => Promise.resolve(ok(record)));
  return whole.ok ? whole.value : undefined;
}
