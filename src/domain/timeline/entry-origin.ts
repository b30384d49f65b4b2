import type { Instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { PersonId } from "../network/person-id.ts";
import type { EntryId } from "./entry-id.ts";

/** Where an entry is known to be: only on this phone, safe on the relay's disk, opened by a coordinator. */
export type EntryPlace = "phone" | "relay" | "seen";

/** What is known of an entry from outside it: who signed it, and its way so far. */
export interface EntryOrigin {
  readonly device: DeviceId;
  readonly person: PersonId | undefined;
  readonly place: EntryPlace;
  /** By the relay's clock, when the relay had it on disk. */
  readonly arrivedAt: Instant | undefined;
  /** It was written on a phone that had been removed: who has accepted it since. */
  readonly acceptedBy?: PersonId | undefined;
  /** How far the writing phone's clock was ahead (behind: negative); 0 when right or unknown. */
  readonly clockOffsetMs: number;
  readonly clockWrong: boolean;
}

export interface Attributed<Entry> {
  readonly id: EntryId;
  readonly entry: Entry;
  readonly origin: EntryOrigin;
}
