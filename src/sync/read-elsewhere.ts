import type { DeviceId } from "../base/ids.ts";
import { isActive, isSamePerson, type Roster } from "../protocol/roster.ts";
import type { ChannelRecord } from "./channel-record.ts";
import type { DeviceMark, ReadSection } from "./content.ts";
import type { ReplicaState } from "./replica.ts";

/** Whether whoever uses this device has another one that wants to know what she has read. */
export function hasOtherDevices({ history, meta }: ReplicaState): boolean {
  const roster = history?.roster;
  return [...(roster?.devices.values() ?? [])].some(
    (one) => one.device !== meta.device && isActive(one) && isMine(roster, meta.device, one.device),
  );
}

const isMine = (roster: Roster | undefined, me: DeviceId, device: DeviceId): boolean =>
  roster !== undefined && isSamePerson(roster, me, device);

/** What has been on screen here, whole: the other device may not have heard of what was read before there was another. */
export function readSection(
  roster: Roster | undefined,
  channel: ReadSection["channel"],
  highest: ReadonlyMap<DeviceId, number>,
): ReadSection {
  const seen = [...highest].flatMap(([device, gctr]): DeviceMark[] => {
    const index = roster?.devices.get(device)?.index;
    return index === undefined ? [] : [[index, gctr]];
  });
  return { type: "read", channel, seen };
}

/** The record with what another device of the same person had on screen, and whether nothing in it is unread any more. */
export function readElsewhere(
  roster: Roster,
  me: DeviceId,
  record: ChannelRecord,
  seen: readonly DeviceMark[],
): { readonly record: ChannelRecord; readonly isRead: boolean } {
  const devices = [...roster.devices.values()];
  const told = new Map(record.told);
  for (const [index, gctr] of seen) {
    const device = devices[index]?.device;
    if (device) told.set(device, Math.max(told.get(device) ?? 0, gctr));
  }
  const isRead = record.runs.every(
    ({ device, mark }) => isMine(roster, me, device) || mark <= (told.get(device) ?? 0),
  );
  return { record: { ...record, told }, isRead };
}

/** Nobody tells herself that she has seen what she wrote with another device. */
export function marksOfOthers(
  roster: Roster,
  author: DeviceId,
  seen: readonly DeviceMark[],
): readonly DeviceMark[] {
  const devices = [...roster.devices.values()];
  return seen.filter(([index]) => {
    const device = devices[index]?.device;
    return device === undefined || !isSamePerson(roster, author, device);
  });
}
