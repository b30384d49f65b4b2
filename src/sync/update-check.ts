import type { ChannelId, DeviceId } from "../base/ids.ts";
import { directoryChannel, registerChannel } from "../protocol/envelope.ts";
import type { DeviceRole } from "../protocol/roster.ts";
import type { ChannelRecord } from "./channel-record.ts";
import type { EntriesSection } from "./content.ts";

/** Why a section is not taken in. Every device answers alike: the answer depends only on what this author has written so far. */
export type SectionFault =
  "AnotherDevicesClient" | "NotNext" | "IdTaken" | "NotAnObject" | "ForbiddenKey";

/** Whether `device` may add these entries to the channel as it is. Deleting, overwriting and forging ids are not even expressible. */
export function sectionFault(
  record: Pick<ChannelRecord, "runs">,
  section: EntriesSection,
  device: DeviceId,
): SectionFault | undefined {
  const ids = new Set<number>();
  let nextClock = 0;
  for (const run of record.runs) {
    if (run.client !== section.client) continue;
    // Two devices under one client would give different documents that Yjs takes for equal.
    if (run.device !== device) return "AnotherDevicesClient";
    nextClock = run.clock + run.entries.length;
    for (const [tail] of run.entries) ids.add(tail);
  }
  // After a hole Yjs would wait for ever, silently.
  if (section.clock !== nextClock) return "NotNext";
  for (const [tail, value] of section.entries) {
    if (ids.has(tail)) return "IdTaken";
    ids.add(tail);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "NotAnObject";
    if (hasForbiddenKey(value)) return "ForbiddenKey";
  }
  return undefined;
}

export const mayShred = (role: DeviceRole): boolean => role === "owner" || role === "coordinator";

/** Whether a device with this role, at the roster its envelope names, ends the channel. Nobody ends what the whole network stands on. */
export function shredFault(
  channel: ChannelId,
  role: DeviceRole | undefined,
): "MayNotShred" | undefined {
  const isEverybodys = channel === directoryChannel || channel === registerChannel;
  return role && mayShred(role) && !isEverybodys ? undefined : "MayNotShred";
}

/** A key that code which copies objects could mistake for the prototype. */
function hasForbiddenKey(value: object): boolean {
  return Object.entries(value).some(
    ([key, field]: [string, unknown]) =>
      key === "__proto__" ||
      (typeof field === "object" && field !== null && hasForbiddenKey(field)),
  );
}
