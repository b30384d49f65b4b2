import { createLive, type Live } from "../../base/live.ts";
import { foldCase, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { ok } from "../../base/result.ts";
import { caseFigures, type CaseFigures } from "../../domain/reports/case-figures.ts";
import { withCase } from "../cases/case-change.ts";
import { readCaseByCase } from "../cases/read-case-by-case.ts";
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

/** Counting thousands takes a tenth of a second: while they are read it is done anew only when there are half as many more. */
const growth = 1.5;

/** What reports need of every case that this device has. It can be left at any time. */
export function networkFigures(
  ws: Pick<Workspace, "cases" | "documents" | "timers">,
): OpenNetworkFigures {
  const live = createLive<NetworkFigures>({ cases: [], read: 0, of: 0, loading: true });
  let counted = 0;
  const release = readCaseByCase<CaseFigures | undefined>(ws, {
    wanted: () => ws.cases.get().list,
    readOne: (summary) => figuresOf(ws, summary),
    show({ wanted, in: figuresIn, missing }) {
      const read = wanted.length - missing;
      const loading = missing > 0 || !ws.cases.get().loaded;
      const isDue = missing === 0 || read >= counted * growth;
      if (isDue) counted = read;
      const cases = isDue ? wanted.flatMap(({ id }) => figuresIn(id) ?? []) : live.get().cases;
      live.set({ cases, read, of: wanted.length, loading });
    },
    failed: () => live.set({ ...live.get(), loading: false }),
  });
  return { ...live, release };
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
