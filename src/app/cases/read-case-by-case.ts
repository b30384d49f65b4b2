import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { Workspace } from "../workspace.ts";

interface CasesToRead<T> {
  /** As the list is at this moment. */
  readonly wanted: () => readonly CaseSummary[];
  readonly readOne: (summary: CaseSummary) => Promise<T>;
  /** After some have been read, until none of the wanted ones is missing. */
  readonly show: (found: FoundInCases<T>) => void;
  /** The database failed under us, and the session says so: what was read stays. */
  readonly failed: () => void;
}

interface FoundInCases<T> {
  readonly wanted: readonly CaseSummary[];
  /** Undefined of a case that has not been read. */
  readonly in: (id: CaseId) => T | undefined;
  /** So many of the wanted ones have still to be read, or read again. */
  readonly missing: number;
}

const casesAtOnce = 20;
const restMs = 4;

/** What is in every case, read some at a time so that the screen goes on; whatever changes in a case is read again. Gives back what ends it. */
export function readCaseByCase<T>(
  ws: Pick<Workspace, "cases" | "timers">,
  { wanted, readOne, show, failed }: CasesToRead<T>,
): () => void {
  const read = new Map<CaseId, { readonly summary: CaseSummary; readonly value: T }>();
  let isWanted = true;
  let isReading = false;

  const stop = ws.cases.subscribe(start);
  start();
  return () => {
    isWanted = false;
    stop();
  };

  function start(): void {
    if (isReading) return;
    isReading = true;
    readMissing().catch(() => {
      isReading = false;
      failed();
    });
  }

  async function readMissing(): Promise<void> {
    for (;;) {
      const missing = missingIn(wanted());
      for (const summary of missing.slice(0, casesAtOnce))
        read.set(summary.id, { summary, value: await readOne(summary) });
      if (!isWanted) return;
      const now = wanted();
      const found = { wanted: now, in: (id: CaseId) => read.get(id)?.value };
      const left = missingIn(now).length;
      // From here on a change begins it anew.
      if (left === 0) isReading = false;
      show({ ...found, missing: left });
      if (left === 0) return;
      await new Promise<void>((goOn) => void ws.timers.after(restMs, goOn));
      if (!isWanted) return;
    }
  }

  function missingIn(summaries: readonly CaseSummary[]): readonly CaseSummary[] {
    return summaries.filter((summary) => read.get(summary.id)?.summary !== summary);
  }
}
