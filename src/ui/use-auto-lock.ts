import { useEffect } from "react";
import type { Clock, Timers } from "../base/clock.ts";

interface AutoLockParts {
  readonly clock: Clock;
  readonly timers: Timers;
}

/** Locks after `minutes` without a touch or a key, or in the background. Browsers stop timers there, so the clock is asked again on coming back. */
export function useAutoLock({ clock, timers }: AutoLockParts, minutes: number, lock: () => void) {
  useEffect(() => {
    const limitMs = minutes * 60_000;
    let lastTouch = clock.now();
    let cancel = () => {};

    const watch = () => {
      cancel();
      const leftMs = lastTouch + limitMs - clock.now();
      if (leftMs <= 0) lock();
      else cancel = timers.after(leftMs, watch);
    };
    const touch = () => {
      // After a long sleep the first touch must not pass for presence.
      if (clock.now() - lastTouch >= limitMs) lock();
      else lastTouch = clock.now();
    };

    watch();
    const options = { passive: true, capture: true };
    const signs = ["pointerdown", "keydown", "scroll"] as const;
    for (const sign of signs) document.addEventListener(sign, touch, options);
    document.addEventListener("visibilitychange", watch);
    return () => {
      cancel();
      for (const sign of signs) document.removeEventListener(sign, touch, options);
      document.removeEventListener("visibilitychange", watch);
    };
  }, [clock, timers, minutes, lock]);
}
