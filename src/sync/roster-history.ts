import type { ChannelId, DeviceId } from "../base/ids.ts";
import { sharedStream } from "../protocol/envelope.ts";
import type { HandInChannels } from "../protocol/hand-in.ts";
import {
  countsAfterRemoval,
  mayWriteEnvelopes,
  type DeviceRole,
  type Roster,
  type RosterHash,
} from "../protocol/roster.ts";
import { guestFault, isRoom, type RoomFault } from "./guest-rules.ts";
import type { HandInFault } from "./intake-rules.ts";

/** The roster with what it said at every length before, because what an envelope may do is judged by the roster its author knew. */
export interface RosterHistory {
  readonly roster: Roster;
  /** Head at each length, from 1; `heads[0]` is the head after the genesis. */
  readonly heads: readonly string[];
  /** Epoch at each length, from 1. */
  readonly epochs: readonly number[];
  readonly roles: ReadonlyMap<DeviceId, readonly RoleSince[]>;
  /** Hashes of the entries behind it, from the first one that only a newer version understands. */
  readonly beyond?: readonly RosterHash[];
}

interface RoleSince {
  /** The length of the roster that first said so. */
  readonly length: number;
  readonly role: DeviceRole;
}

export function extendHistory(history: RosterHistory | undefined, roster: Roster): RosterHistory {
  const roles = new Map(history?.roles);
  for (const { device, role } of roster.devices.values()) {
    const known = roles.get(device) ?? [];
    if (known.at(-1)?.role !== role) roles.set(device, [...known, { length: roster.length, role }]);
  }
  return {
    roster,
    heads: [...(history?.heads ?? []), roster.head],
    epochs: [...(history?.epochs ?? []), (roster.epochs.at(-1) ?? { epoch: 0 }).epoch],
    roles,
  };
}

export function roleAt(
  history: RosterHistory,
  device: DeviceId,
  length: number,
): DeviceRole | undefined {
  return history.roles.get(device)?.findLast((since) => since.length <= length)?.role;
}

/** First 8 bytes, as hex. */
export const headAt = (history: RosterHistory, length: number): string | undefined =>
  history.heads[length - 1]?.slice(0, 16);

export type AuthorFault = "NotMember" | "AnotherEpoch" | "AfterRemoval" | RoomFault | HandInFault;

/** Whether the author might write this at the roster it names. */
export function authorFault(
  history: RosterHistory,
  author: {
    readonly device: DeviceId;
    readonly gctr: number;
    readonly epoch: number;
    readonly stream: ChannelId;
    readonly sentAt: number;
    /** What it opens, if it is handed in. */
    readonly opens?: HandInChannels | undefined;
  },
  rosterLength: number,
): AuthorFault | undefined {
  const device = history.roster.devices.get(author.device);
  const role = roleAt(history, author.device, rosterLength);
  if (!device || !role) return "NotMember";
  if (!countsAfterRemoval(device, author.gctr)) return "AfterRemoval";
  if (role === "intake" && !author.opens) return "NotOpenedHere";
  if (!device.guest && !author.opens && !mayWriteEnvelopes(role)) return "MayNotWrite";
  const fault = device.guest && guestFault(device, author);
  if (fault) return fault;
  const { stream } = author;
  if (stream !== sharedStream && !author.opens && !isRoom(history.roster, stream, rosterLength))
    return "OutsideRoom";
  // Who was removed knows the keys of the epochs before: what is written later must not be readable with them.
  if (history.epochs[rosterLength - 1] !== author.epoch) return "AnotherEpoch";
  return undefined;
}
