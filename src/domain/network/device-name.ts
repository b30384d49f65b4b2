import { parseDeviceId, type DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";

/** How a person calls one of her devices: "Laptop in the office". The newest word counts. */
export interface DeviceNameEntry {
  readonly k: "device";
  readonly at: number;
  readonly device: DeviceId;
  readonly name: string;
}

export const deviceNameLimit = 40;

export function parseDeviceName(
  at: number,
  fields: Readonly<Record<string, unknown>>,
): Result<DeviceNameEntry, EntryError> {
  const device = parseDeviceId(fields["device"]);
  const { name } = fields;
  if (!device) return err({ type: "BadEntry", what: "device" });
  if (typeof name !== "string" || name.length > deviceNameLimit)
    return err({ type: "BadEntry", what: "name" });
  return ok({ k: "device", at, device, name });
}

/** A person names her own devices and nobody else's. */
export function foldDeviceNames(
  entries: readonly Attributed<{ readonly k: string }>[],
  personOf: (device: DeviceId) => PersonId,
): ReadonlyMap<DeviceId, string> {
  const said = entries.filter(isDeviceName);
  const own = said.filter(
    ({ entry, origin }) => personOf(origin.device) === personOf(entry.device),
  );
  const inTime = own.toSorted((a, b) => timeOf(a) - timeOf(b) || byEntryId(a, b));
  return new Map(inTime.map(({ entry }) => [entry.device, entry.name]));
}

const timeOf = ({ entry, origin }: Attributed<DeviceNameEntry>): number =>
  entry.at - origin.clockOffsetMs;

const isDeviceName = (item: {
  readonly id: EntryId;
  readonly entry: { readonly k: string };
}): item is Attributed<DeviceNameEntry> => item.entry.k === "device";
