import type { Instant } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";

/** Where an entry is known to be: only on this phone, on the relay's disk, or before a coordinator's eyes. */
type OriginPlace = "phone" | "relay" | "seen";

/** What the envelope that brought an entry says of it; never what the entry says of itself. */
export interface Origin {
  /** Who signed it. */
  readonly device: DeviceId;
  readonly place: OriginPlace;
  /** By the relay's clock. Undefined while the relay has not confirmed it. */
  readonly arrivedAt: Instant | undefined;
  /** Its author had been removed: who has accepted it since. */
  readonly acceptedBy?: DeviceId;
  /** How far the writing device's clock was ahead of the relay's (behind: negative); 0 when right or unknown. */
  readonly clockOffsetMs: number;
}

/** One immutable entry of a document with its origin. `client` and `clock` are Yjs's name of the place it stands in. */
export interface ChannelEntry {
  readonly id: string;
  readonly value: unknown;
  readonly client: number;
  readonly clock: number;
  readonly origin: Origin;
}
