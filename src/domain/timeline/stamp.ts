import type { Clock } from "../../base/clock.ts";
import type { PartialDate } from "../time/partial-date.ts";

/** What every new entry carries: this phone's clock, and how far east of UTC it is set. */
export const stamp = (clock: Clock, utcOffsetMinutes: number): Stamp => ({
  at: clock.now(),
  z: utcOffsetMinutes,
});

/** When an entry was written, by the writing phone. Shown, and never trusted over what the worker says. */
export interface Stamp {
  /** Milliseconds since 1970 by the phone's clock. */
  readonly at: number;
  /** Minutes east of UTC on the phone, so that everyone can tell what its clock on the wall said. */
  readonly z: number;
}

/** Something that happened at a time the worker can say. */
export interface Dated {
  readonly on: PartialDate;
  /** True when `on` is the phone's "now" that the worker left as it was; a wrong clock is then taken out of it. */
  readonly clock?: boolean;
}
