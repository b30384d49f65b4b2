import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

/**
 * Where a relay keeps what removed devices signed behind the end that their removal names: beside the log and in the same database, until a coordinator
 * has decided. A promise of `put` that resolves with `stored` or `there` says that it survives a power cut. Any store that passes
 * `tests/contract/late-store.ts` will do.
 */
export interface LateStore {
  /** `differs`: the device has signed two envelopes with this counter, and the first stays. `full`: it has left as much as it may. */
  readonly put: (
    space: SpaceId,
    envelope: LateEnvelope,
    most: { readonly bytes: number; readonly envelopes: number },
  ) => Promise<"stored" | "there" | "differs" | "full">;
  /** Behind the place, by device and counter, until `mostBytes` are reached. */
  readonly read: (
    space: SpaceId,
    after: LatePlace | undefined,
    mostBytes: number,
  ) => Promise<readonly LateEnvelope[]>;
  readonly holdsAny: (space: SpaceId) => Promise<boolean>;
  /** Up to and with this counter. */
  readonly drop: (space: SpaceId, through: LatePlace) => Promise<void>;
}

export interface LatePlace {
  readonly device: DeviceId;
  readonly gctr: number;
}

export interface LateEnvelope extends LatePlace {
  readonly envelope: Bytes;
  /** By the relay's clock. */
  readonly storedAt: number;
}

export const isBehind = (one: LatePlace, place: LatePlace): boolean =>
  one.device === place.device ? one.gctr > place.gctr : one.device > place.device;
