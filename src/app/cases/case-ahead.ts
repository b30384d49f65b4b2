import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Workspace } from "../workspace.ts";
import { caseView, type OpenCaseView } from "./case-view.ts";

/** The case that was opened last before its screen is there. */
interface Ahead {
  readonly id: CaseId;
  readonly view: OpenCaseView;
  readonly cancelEnd: () => void;
}

const opened = new WeakMap<Workspace, Ahead>();
const keptMs = 2_000;

/** Opens a case whose screen comes next. The answer comes when it can be drawn; it goes again when nobody comes for it. */
export function openAhead(ws: Workspace, id: CaseId): Promise<void> {
  opened.get(ws)?.cancelEnd();
  opened.get(ws)?.view.release();
  const view = caseView(ws, id);
  const cancelEnd = ws.timers.after(keptMs, () => {
    opened.delete(ws);
    view.release();
  });
  opened.set(ws, { id, view, cancelEnd });
  return new Promise((resolve) => {
    const look = (): void => {
      if (view.get().state !== "loading") resolve();
    };
    view.subscribe(look);
    look();
  });
}

/** What can be drawn at once. */
export function lookAhead(ws: Workspace, id: CaseId): ReturnType<OpenCaseView["get"]> | undefined {
  const ahead = opened.get(ws);
  return ahead?.id === id ? ahead.view.get() : undefined;
}

/** The case for its screen, which releases it. */
export function openCaseView(ws: Workspace, id: CaseId): OpenCaseView {
  const ahead = opened.get(ws);
  if (ahead?.id !== id) return caseView(ws, id);
  ahead.cancelEnd();
  opened.delete(ws);
  return ahead.view;
}
