import { useEffect, useState } from "react";
import type { Instant } from "../../base/clock.ts";
import { useWorkspace } from "../../react/app-context.ts";

const minuteMs = 60_000;

/** The time, each minute anew. */
export function useMinute(): Instant {
  const { clock, timers } = useWorkspace();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => timers.after(minuteMs, () => setNow(clock.now())), [clock, timers, now]);
  return now;
}
