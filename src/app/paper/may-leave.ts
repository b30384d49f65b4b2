import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { saidNo } from "../../domain/consent/said-no.ts";
import { readRecord } from "../cases/read-record.ts";
import type { Workspace } from "../workspace.ts";

export interface MayLeave {
  readonly cases: readonly CaseSummary[];
  /** So many are left out, because the answer was no. */
  readonly leftOut: number;
}

/**
 * The cases as they may stand in a table that leaves. Nobody who took back that notes are kept; without names, which is for statistics, nobody who said no to
 * those; with names, nobody's name who said that the team need not see it.
 */
export async function mayLeave(
  ws: Pick<Workspace, "documents" | "timers">,
  cases: readonly CaseSummary[],
  withNames: boolean,
): Promise<MayLeave> {
  const left: CaseSummary[] = [];
  for (const [at, summary] of cases.entries()) {
    const record = await readRecord(ws, summary);
    if (record) {
      const isGone = record.consents.get("service")?.state === "withdrawn";
      if (!isGone && (withNames || !saidNo(record, "statistics")))
        left.push(saidNo(record, "identity_to_team") ? { ...summary, label: "" } : summary);
    }
    if (at % together === together - 1)
      await new Promise<void>((goOn) => void ws.timers.after(0, goOn));
  }
  return { cases: left, leftOut: cases.length - left.length };
}

const together = 50;
