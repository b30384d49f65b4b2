import { isCount } from "../../base/shape.ts";
import { instant, type Instant } from "../../base/clock.ts";
import { parseDeviceId, type DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";

/** A coordinator has turned down what a removed phone had not sent. What is accepted is said by the roster. */
export interface LateRefusedEntry {
  readonly k: "lateRefused";
  readonly at: number;
  readonly device: DeviceId;
  /** The last of the phone's envelopes that it is about. */
  readonly through: number;
  readonly entries: number;
}

export interface LateRefused extends Omit<LateRefusedEntry, "k" | "at"> {
  readonly person: PersonId;
  readonly at: Instant;
}

/** The latest first. Only who manages members turns something down. */
export const foldLateRefused = (
  entries: readonly Attributed<{ readonly k: string }>[],
  managesMembers: (device: DeviceId) => boolean,
  personOf: (device: DeviceId) => PersonId,
): readonly LateRefused[] =>
  entries
    .filter(isLateRefused)
    .filter(({ origin }) => managesMembers(origin.device))
    .map(({ entry: { device, through, entries: count, at }, origin }) => ({
      device,
      through,
      entries: count,
      person: personOf(origin.device),
      at: instant(at - origin.clockOffsetMs),
    }))
    .sort((a, b) => b.at - a.at || a.through - b.through);

export function parseLateRefused(
  at: number,
  { device: said, through, entries }: Readonly<Record<string, unknown>>,
): Result<LateRefusedEntry, EntryError> {
  const device = parseDeviceId(said);
  if (!device) return err({ type: "BadEntry", what: "device" });
  if (!isCount(through)) return err({ type: "BadEntry", what: "through" });
  if (!isCount(entries)) return err({ type: "BadEntry", what: "entries" });
  return ok({ k: "lateRefused", at, device, through, entries });
}

const isLateRefused = (
  item: Attributed<{ readonly k: string }>,
): item is Attributed<LateRefusedEntry> => item.entry.k === "lateRefused";
