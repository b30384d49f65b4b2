import { useEffect, useRef } from "react";
import { dropDraft } from "../app/drafts/drafts.ts";
import { ok } from "../base/result.ts";
import { useWorkspace } from "./app-context.ts";
import { useDraft, type Draft } from "./use-draft.ts";

export interface Typed<T> extends Draft<T> {
  readonly set: (part: Partial<T>) => void;
  /** Cancelled: nobody wants it any more. */
  readonly drop: () => void;
}

/**
 * What is typed into a dialog of a case: kept like what is typed into a screen, so that a phone that is hidden, locked or killed takes nothing of it away. It goes
 * when it was saved or cancelled; a tap beside the dialog closes it and keeps what was typed.
 */
export function useTyped<T extends object>(
  key: string,
  begin: () => T,
  parse: (stored: unknown) => T | undefined,
): Typed<T> | undefined {
  const ws = useWorkspace();
  const draft = useDraft(key, begin, parse);
  if (!draft) return undefined;
  const gone = async () => {
    await dropDraft(ws, key);
    return ok(undefined);
  };
  return {
    ...draft,
    set: (part) => draft.change((before) => ({ ...before, ...part })),
    settle: (task) =>
      draft.settle(async () => {
        const result = await task();
        if (result.ok) await gone();
        return result;
      }),
    drop: () => void draft.settle(gone).catch(() => undefined),
  };
}

/** Tells once, when a case is opened, what was typed into its dialogs, whose keys begin with `before`, and neither saved nor cancelled. */
export function useTypedBefore(before: string, tell: (what: string) => void): void {
  const ws = useWorkspace();
  const first = useRef(tell);
  useEffect(() => {
    let shown = true;
    ws.drafts.keys(before).then(
      (keys) => {
        if (shown) for (const key of keys) first.current(key.slice(before.length));
      },
      () => {
        // The database failed under us, and the session says so.
      },
    );
    return () => {
      shown = false;
    };
  }, [ws, before]);
}
