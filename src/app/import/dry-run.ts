import { createLive, type Live } from "../../base/live.ts";
import { checkLine, type CheckedLine, type LineChecker } from "../../domain/import/check-line.ts";
import {
  linesOfCases,
  type FurtherSheet,
  type SheetInput,
} from "../../domain/import/lines-of-cases.ts";
import { importLists } from "../../domain/import/thing-columns.ts";
import { createCellReader, type TableWords } from "../../domain/import/cell-value.ts";
import { createLineDuplicates, type LikeLine } from "../../domain/import/line-duplicates.ts";
import { now, today } from "../../domain/time/partial-date.ts";
import type { Workspace } from "../workspace.ts";

/** What would become of a table. Nothing is written. */
interface DryRun {
  /** Lines looked at, from 0 to 1. */
  readonly share: number;
  readonly isDone: boolean;
  readonly lines: readonly DryLine[];
}

export type DryLine = CheckedLine & { readonly alike?: LikeLine };

export interface OpenDryRun extends Live<DryRun> {
  readonly release: () => void;
}

export interface DryRunInput extends SheetInput, Pick<LineChecker, "forAll"> {
  /** Sheets with what the cases have in their lists. */
  readonly sheets: readonly FurtherSheet[];
  readonly words: TableWords;
}

/** How long the screen waits for a step at the most; and between two, what people do comes first. */
const stepMs = 8;
const restMs = 4;

export function dryRun(
  ws: Pick<
    Workspace,
    "cases" | "ownQuestions" | "ownLists" | "timers" | "clock" | "utcOffsetMinutes"
  >,
  { table, columns, key, sheets, forAll, words }: DryRunInput,
): OpenDryRun {
  const checker: LineChecker = {
    columns,
    forAll,
    own: ws.ownQuestions.list.get().map(({ question }) => question),
    lists: importLists(ws.ownLists.list.get().map(({ list }) => list)),
    reader: createCellReader(words),
    now: now(ws.clock, ws.utcOffsetMinutes()),
    today: today(ws.clock, ws.utcOffsetMinutes()),
  };
  const alikeOf = createLineDuplicates(ws.cases.get().list);
  const { cases, lost } = linesOfCases({ table, columns, key }, sheets);
  const lines: DryLine[] = [];
  const live = createLive<DryRun>({ share: 0, isDone: false, lines });
  let at = 0;
  let cancel = () => {};

  function goOn(): void {
    const until = ws.clock.now() + stepMs;
    while (at < cases.length) {
      const one = cases[at++];
      const line = one && checkLine(one.cells, one.line, checker, one.further);
      if (line) {
        const alike = line.state === "ready" ? alikeOf(line.line, line.made.likeness) : undefined;
        lines.push(alike ? { ...line, alike } : line);
      }
      if (ws.clock.now() < until) continue;
      live.set({ share: at / cases.length, isDone: false, lines });
      cancel = ws.timers.after(restMs, goOn);
      return;
    }
    live.set({ share: 1, isDone: true, lines: [...lines, ...lost] });
  }

  cancel = ws.timers.after(0, goOn);
  return { ...live, release: () => cancel() };
}
