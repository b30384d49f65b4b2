import { useCallback, useEffect, useRef, useState } from "react";
import { loadDraft, saveDraft } from "../app/drafts/drafts.ts";
import type { Result } from "../base/result.ts";
import { useWorkspace } from "./app-context.ts";

export interface Draft<T> {
  readonly value: T;
  /** True when it was begun before this screen was opened. */
  readonly restored: boolean;
  readonly change: (next: (before: T) => T) => void;
  /**
   * Runs what makes the draft into entries, which drops it from the disk. When that has worked, nothing typed here is kept any more; when not, the
   * draft goes on.
   */
  readonly settle: <Value, Failure>(
    task: () => Promise<Result<Value, Failure>>,
  ) => Promise<Result<Value, Failure>>;
}

const quietMs = 300;

/**
 * What is typed into a form, kept sealed on this phone with every change, so that a killed tab costs at most the last third of
 * a second. Undefined until it has been looked for. `parse` reads what an older version may have written.
 */
export function useDraft<T>(
  key: string,
  begin: () => T,
  parse: (stored: unknown) => T | undefined,
): Draft<T> | undefined {
  const ws = useWorkspace();
  const [draft, setDraft] = useState<{ readonly value: T; readonly restored: boolean }>();
  const [bug, setBug] = useState<{ readonly thrown: unknown }>();
  if (bug) throw bug.thrown;
  const first = useRef({ begin, parse });
  const unsaved = useRef<{ readonly value: T } | undefined>(undefined);
  const settled = useRef(false);
  const saving = useRef(Promise.resolve());
  const cancelTimer = useRef<() => void>(() => {});

  const save = useCallback(() => {
    cancelTimer.current();
    const waiting = unsaved.current;
    unsaved.current = undefined;
    if (!waiting || settled.current) return;
    saving.current = saveDraft(ws, key, waiting.value).catch((thrown: unknown) =>
      setBug({ thrown }),
    );
  }, [ws, key]);

  useEffect(() => {
    let shown = true;
    settled.current = false;
    loadDraft(ws, key).then(
      (stored) => {
        if (!shown) return;
        const value = stored === undefined ? undefined : first.current.parse(stored);
        setDraft({ value: value ?? first.current.begin(), restored: value !== undefined });
      },
      (thrown: unknown) => shown && setBug({ thrown }),
    );
    // A phone may end the page without another word once it is hidden.
    document.addEventListener("visibilitychange", save);
    return () => {
      shown = false;
      document.removeEventListener("visibilitychange", save);
      save();
    };
  }, [ws, key, save]);

  const change = useCallback(
    (next: (before: T) => T) => {
      setDraft((before) => {
        if (!before) return before;
        const value = next(before.value);
        unsaved.current = { value };
        return { ...before, value };
      });
      cancelTimer.current();
      cancelTimer.current = ws.timers.after(quietMs, save);
    },
    [ws, save],
  );

  const settle = useCallback(
    async <Value, Failure>(task: () => Promise<Result<Value, Failure>>) => {
      settled.current = true;
      cancelTimer.current();
      // A word that is on its way to the disk would come behind what takes the draft away.
      await saving.current;
      const result = await task();
      if (!result.ok) {
        settled.current = false;
        save();
      }
      return result;
    },
    [save],
  );

  return draft && { ...draft, change, settle };
}
