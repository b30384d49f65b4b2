import type { Clock } from "../../base/clock.ts";
import type { Stamp } from "./entry.ts";

/** What every new entry carries: this phone's clock, and how far east of UTC it is set. */
export const stamp = (clock: Clock, utcOffsetMinutes: number): Stamp => ({
  at: clock.now(),
  z: utcOffsetMinutes,
});
