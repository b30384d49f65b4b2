import { createLive, type Live } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseNo } from "../../domain/cases/case-number.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { duplicateHints } from "../../domain/cases/duplicate-hint.ts";
import type { Facts } from "../../domain/cases/facts.ts";
import type { IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import type { Lists } from "../../domain/lists/fold-lists.ts";
import { mergeTimeline, type TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import type { Workspace } from "../workspace.ts";
import {
  listedWithPerson,
  openWholeCase,
  type CasePart,
  type OpenWholeCase,
  type WholeCase,
} from "./whole-case.ts";

type CaseView =
  | { readonly state: "loading" }
  /** Nothing of it is on this phone. */
  | { readonly state: "missing" }
  | ReadyCase;

export interface ReadyCase {
  readonly state: "ready";
  readonly record: CaseRecord;
  readonly identity: Facts<IdentityFieldId>;
  readonly lists: Lists;
  readonly otherNos: readonly CaseNo[];
  /** The case itself and what was merged into it. */
  readonly parts: readonly CasePart[];
  /** Earliest first. */
  readonly timeline: readonly TimelineItem[];
  /** Cases that may be of the same person, the likeliest first. */
  readonly duplicates: readonly CaseSummary[];
}

export interface OpenCaseView extends Live<CaseView> {
  /** The screen is gone. */
  readonly release: () => void;
}

type CaseReader = Pick<Workspace, "documents" | "cases" | "timers">;

// Comparing with every case of the network can wait until the case is on screen.
const hintDelayMs = 150;

export function caseView(ws: CaseReader, caseId: CaseId): OpenCaseView {
  const live = createLive<CaseView>({ state: "loading" });
  const undo: (() => void)[] = [];
  let released = false;

  function show(whole: WholeCase): void {
    const before = live.get();
    live.set(readyCase(whole, before.state === "ready" ? before.duplicates : []));
  }

  function showHints(): void {
    const view = live.get();
    if (released || view.state !== "ready") return;
    const duplicates = likelyDuplicates(ws, caseId);
    if (duplicates.length > 0 || view.duplicates.length > 0) live.set({ ...view, duplicates });
  }

  async function open(): Promise<void> {
    const whole: OpenWholeCase = await openWholeCase(ws.documents, caseId);
    if (released) return whole.release();
    undo.push(
      whole.release,
      whole.subscribe(() => show(whole.get())),
      ws.timers.after(hintDelayMs, showHints),
    );
    show(whole.get());
  }

  open().catch(() => {
    // The database failed under us; the session says so, and this screen has nothing to show.
    if (!released) live.set({ state: "missing" });
  });
  return {
    get: live.get,
    subscribe: live.subscribe,
    release() {
      released = true;
      for (const end of undo) end();
    },
  };
}

function readyCase(whole: WholeCase, duplicates: readonly CaseSummary[]): CaseView {
  const { record, identity, lists, otherNos, parts } = whole;
  if (record.entries.length === 0 && record.unreadable.length === 0) return { state: "missing" };
  const timeline = mergeTimeline(
    parts.map((part) => ({
      caseId: part.caseId,
      entries: [...part.entries, ...listedWithPerson(part)],
    })),
  );
  return { state: "ready", record, identity, lists, otherNos, parts, timeline, duplicates };
}

function likelyDuplicates(ws: CaseReader, caseId: CaseId): readonly CaseSummary[] {
  const { summaries, list } = ws.cases.get();
  const summary = summaries.get(caseId);
  if (!summary || !isActive(summary)) return [];
  return duplicateHints(summary, list).flatMap(({ id }) => summaries.get(id) ?? []);
}
