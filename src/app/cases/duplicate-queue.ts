import { createLive, type Live } from "../../base/live.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { likelyDuplicates } from "../../domain/cases/likely-duplicates.ts";
import type { Workspace } from "../workspace.ts";

export interface DuplicateQueue {
  /** Cases that another may be the same as; those of the search before while a new one runs. */
  readonly found: readonly CaseSummary[];
  /** From 0 to 1, while a search runs. */
  readonly searched: number | undefined;
}

export interface OpenDuplicateQueue extends Live<DuplicateQueue> {
  readonly release: () => void;
}

/** How long the screen waits for a step at the most; and between two, what people do comes first. */
const stepMs = 8;
const restMs = 4;
/** Cases change one after the other when a phone is brought level. */
const quietMs = 1_000;

/** Looks through all cases for people who are in it twice, bit by bit, and again when cases have changed. */
export function duplicateQueue(
  ws: Pick<Workspace, "cases" | "timers" | "clock">,
): OpenDuplicateQueue {
  const live = createLive<DuplicateQueue>({ found: [], searched: 0 });
  let cancel = () => {};

  function begin(): void {
    const search = likelyDuplicates(ws.cases.get().list);
    const goOn = (): void => {
      const until = ws.clock.now() + stepMs;
      for (;;) {
        const step = search.next();
        if (step.done) return live.set({ found: step.value, searched: undefined });
        if (ws.clock.now() < until) continue;
        live.set({ ...live.get(), searched: step.value });
        cancel = ws.timers.after(restMs, goOn);
        return;
      }
    };
    goOn();
  }

  const stop = ws.cases.subscribe(() => {
    cancel();
    cancel = ws.timers.after(quietMs, begin);
  });
  cancel = ws.timers.after(0, begin);
  return {
    ...live,
    release() {
      stop();
      cancel();
    },
  };
}
