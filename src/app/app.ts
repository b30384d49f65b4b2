import type { Clock, Instant, Timers } from "../base/clock.ts";
import type { LiveSource } from "../base/live.ts";
import type { Random } from "../base/random.ts";
import type { Result } from "../base/result.ts";
import type { Device, DeviceParts } from "./device.ts";
import type { GuestRoom } from "./guest/guest-room.ts";
import type { Appearance } from "./settings/settings.ts";
import type { Workspace } from "./workspace.ts";

/** What the app needs of the world. `main.tsx` gives the real parts, `tests/make-app.ts` small ones. */
export interface AppParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
  /** Minutes east of UTC on this device, now. */
  readonly utcOffsetMinutes: () => number;
  /** Kept in clear beside the database, for what must be known before unlocking: language and theme. */
  readonly preferences: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly parts: DeviceParts;
}

/** Screens read `session` and `appearance`; only the functions of this folder set them. */
export interface App extends AppParts {
  readonly session: LiveSource<Session>;
  readonly device: Device;
  readonly appearance: LiveSource<Appearance>;
  /** The disk had no room for what was last to be kept. */
  readonly isFull: LiveSource<boolean>;
}

export type Session =
  | { readonly state: "starting" }
  /** Nothing is kept on this device yet. */
  | { readonly state: "new" }
  | {
      readonly state: "locked";
      readonly wrongTries: number;
      readonly waitUntil: Instant | undefined;
      readonly wipeAfter: number | undefined;
    }
  | Joining
  | { readonly state: "open"; readonly workspace: Workspace }
  /** Somebody from outside the network reads one case. */
  | { readonly state: "guest"; readonly room: GuestRoom }
  /** Another tab or window holds the app. */
  | { readonly state: "elsewhere" }
  /** Taken off the roster: nothing here can be read any more. */
  | Left
  | { readonly state: "broken"; readonly reason: BrokenReason };

export interface Left {
  readonly state: "removed";
  /** Entries that nobody else has, sealed: they lie here until the relay keeps them for the coordinators. */
  readonly waiting: number;
  /** Photographs and other files of its entries that the relay lacks. */
  readonly files: number;
  /** Entries that it keeps, of what was left here since the app was opened. */
  readonly handedOver: number;
}

/** Asked to be let in; a coordinator has not answered yet. */
export interface Joining {
  readonly state: "joining";
  /** Six digits to read out to the coordinator; undefined after scanning both ways, when there is nothing left to compare. */
  readonly code: string | undefined;
  /** Not asked: the recovery sheet opened the door. */
  readonly byRecovery: boolean;
  readonly check: () => Promise<Result<void, JoiningError>>;
  readonly cancel: () => Promise<void>;
}

export type JoiningError =
  | { readonly type: "Offline" }
  /** No coordinator has answered. */
  | { readonly type: "NotYet" }
  | { readonly type: "Refused" }
  | { readonly type: "StorageFailed" };

/** `StorageLost`: the browser threw our data away. `StorageBlocked`: another version of the app holds it open. */
export type BrokenReason = "StorageLost" | "StorageBlocked" | "NoIndexedDb" | "NewerVersion";
