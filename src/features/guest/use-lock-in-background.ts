import { useEffect } from "react";
import { useApp } from "../../react/app-context.ts";

const backgroundMs = 5 * 60_000;

/** Left lying in the background for five minutes, it locks; browsers stop timers there, so the clock is asked again on coming back. */
export function useLockInBackground(lock: () => Promise<void>): void {
  const { clock, timers } = useApp();
  useEffect(() => {
    let cancel = () => {};
    let hiddenAt: number | undefined;
    const watch = () => {
      cancel();
      if (document.visibilityState === "hidden") {
        hiddenAt = clock.now();
        cancel = timers.after(backgroundMs, () => void lock());
      } else if (hiddenAt !== undefined && clock.now() - hiddenAt >= backgroundMs) void lock();
    };
    document.addEventListener("visibilitychange", watch);
    return () => {
      cancel();
      document.removeEventListener("visibilitychange", watch);
    };
  }, [clock, timers, lock]);
}
