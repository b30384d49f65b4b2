import { useEffect } from "react";
import type { Clock, Timers } from "../base/clock.ts";

interface AutoLockParts {
  readonly clock: Clock;
  readonly timers: Timers;
}

/** Locks after `minutes` without a touch or a key, or in the background. */
export function useAutoLock({ clock, timers }: AutoLockParts, minutes: number, lock: () => void) {
  useEffect(
    () => watchAbsence({ clock, timers, page: document }, minutes * 60_000, lock),
    [clock, timers, minutes, lock],
  );
}

type AbsenceParts = AutoLockParts & {
  readonly page: Pick<EventTarget, "addEventListener" | "removeEventListener">;
};

/** Browsers stop timers in the background, so the clock is asked again on coming back. */
export function watchAbsence(
  { clock, timers, page }: AbsenceParts,
  limitMs: number,
  lock: () => void,
): () => void {
  let lastTouch: number = clock.now();
  let cancel = () => {};

  const watch = () => {
    cancel();
    // A clock that was set back by years must not keep it open for years.
    lastTouch = Math.min(lastTouch, clock.now());
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
  for (const sign of signs) page.addEventListener(sign, touch, options);
  page.addEventListener("visibilitychange", watch);
  return () => {
    cancel();
    for (const sign of signs) page.removeEventListener(sign, touch, options);
    page.removeEventListener("visibilitychange", watch);
  };
}
