import { createLive, type Live } from "../../base/live.ts";
import { foldCase, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { ok } from "../../base/result.ts";
import { caseFigures, type CaseFigures } from "../../domain/reports/case-figures.ts";
import { withCase } from "../cases/case-change.ts";
import type { Workspace } from "../workspace.ts";

interface NetworkFigures {
  readonly cases: readonly CaseFigures[];
  /** Cases are read some at a time: so many of so many. */
  readonly read: number;
  readonly of: number;
  readonly loading: boolean;
}

interface OpenNetworkFigures extends Live<NetworkFigures> {
  readonly release: () => void;
}

const casesAtOnce = 20;
const restMs = 4;
/** Counting thousands takes a tenth of a second: while they are read it is done anew only when there are half as many more. */
const growth = 1.5;

/** What reports need of every case that this device has. It can be left at any time; whatever changes in a case is read again. */
export function networkFigures(
  ws: Pick<Workspace, "cases" | "documents" | "timers">,
): OpenNetworkFigures {
  const live = createLive<NetworkFigures>({ cases: [], read: 0, of: 0, loading: true });
  const read = new Map<CaseId, Read>();
  let isWanted = true;
  let isReading = false;

  const stop = ws.cases.subscribe(start);
  start();
  return {
    ...live,
    release() {
      isWanted = false;
      stop();
    },
  };

  function start(): void {
    if (isReading) return;
    isReading = true;
    readMissing().catch(() => {
      // The database failed under us, and the session says so: what was read stays.
      isReading = false;
      live.set({ ...live.get(), loading: false });
    });
  }

  async function readMissing(): Promise<void> {
    let told = 0;
    while (isWanted) {
      const { list, loaded } = ws.cases.get();
      const missing = list.filter((summary) => read.get(summary.id)?.summary !== summary);
      if (missing.length === 0) {
        isReading = false;
        return show(list, !loaded);
      }
      for (const summary of missing.slice(0, casesAtOnce))
        read.set(summary.id, { summary, figures: await figuresOf(ws, summary) });
      if (read.size >= told * growth) {
        told = read.size;
        show(list, true);
      } else live.set({ ...live.get(), read: list.length - missing.length, of: list.length });
      await new Promise<void>((goOn) => void ws.timers.after(restMs, goOn));
    }
  }

  function show(list: readonly CaseSummary[], loading: boolean): void {
    if (!isWanted) return;
    const had = list.filter(({ id }) => read.has(id));
    const cases = had.flatMap(({ id }) => read.get(id)?.figures ?? []);
    live.set({ cases, read: had.length, of: list.length, loading });
  }
}

interface Read {
  readonly summary: CaseSummary;
  readonly figures: CaseFigures | undefined;
}

/** Of most cases their own document says it all. */
async function figuresOf(
  ws: Pick<Workspace, "documents">,
  { id, otherNos }: CaseSummary,
): Promise<CaseFigures | undefined> {
  if (!otherNos) {
    const record = foldCase(id, await ws.documents.readCase(id));
    return caseFigures(record, [record]);
  }
  const figures = await withCase(ws, id, ({ record, parts }) => {
    const each = parts.map(({ caseId, entries }): CaseRecord =>
      foldCase(caseId, { entries, unreadable: [] }),
    );
    return Promise.resolve(ok(caseFigures(record, each)));
  });
  return figures.ok ? figures.value : undefined;
}
