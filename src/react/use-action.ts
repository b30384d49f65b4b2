import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "../base/result.ts";

export interface Action<Input extends readonly unknown[], Failure> {
  /** Does nothing while the action runs already: a second tap is not a second case. */
  readonly start: (...input: Input) => void;
  /** It takes longer than a moment. */
  readonly running: boolean;
  /** Why the last try did not work; gone when the next one starts. */
  readonly error: Failure | undefined;
  readonly forget: () => void;
}

const momentMs = 150;

/**
 * Runs an action of `app` for a screen: shows that it is under way, keeps what it returned as an error, and calls `onDone`
 * when it is durable. What the action throws is a bug and goes to the error screen.
 */
export function useAction<Input extends readonly unknown[], Value, Failure>(
  action: (...input: Input) => Promise<Result<Value, Failure>>,
  onDone?: (value: Value) => void,
): Action<Input, Failure> {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Failure>();
  const [bug, setBug] = useState<{ readonly thrown: unknown }>();
  if (bug) throw bug.thrown;

  const latest = useRef({ action, onDone });
  useEffect(() => {
    latest.current = { action, onDone };
  });
  const isRunning = useRef(false);

  const start = useCallback((...input: Input) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setError(undefined);
    // Most are done before anybody could read that they are under way.
    const moment = setTimeout(() => setRunning(true), momentMs);
    latest.current
      .action(...input)
      .then(
        (result) => {
          if (result.ok) latest.current.onDone?.(result.value);
          else setError(() => result.error);
        },
        (thrown: unknown) => setBug({ thrown }),
      )
      .finally(() => {
        clearTimeout(moment);
        isRunning.current = false;
        setRunning(false);
      });
  }, []);

  const forget = useCallback(() => setError(undefined), []);
  return { start, running, error, forget };
}
