import type { DeviceId } from "../base/ids.ts";
import { parseEnvelope, type Envelope } from "../protocol/envelope.ts";
import type { LogEntry } from "../protocol/frames.ts";
import type { LocalLog, QuarantinedEnvelope } from "../storage/local-log.ts";
import { unknownSection } from "./content.ts";
import type { Replica } from "./replica.ts";
import type { SectionFault } from "./update-check.ts";

/** Why an envelope of a removed device was set aside: it comes behind the last that counts. */
export const whyLate = "AfterRemoval";

const whyNotNext: SectionFault = "NotNext";

/** Why a snapshot of a member's is told of, which is no envelope: it was compared and is not what was written. */
export const whyFalse = "FalseSnapshot";

export interface Quarantined {
  readonly envelope: Envelope;
  /** There it lies in its author's place, and another with its counter never will (P224). */
  readonly isInLog: boolean;
  readonly bytes: LogEntry["envelope"];
}

/** What was set aside of removed devices, in the order of their counters. Whether it is of who it claims was not looked at for all of it. */
export async function lateEnvelopes(
  replica: Pick<Replica, "parts">,
): Promise<ReadonlyMap<DeviceId, readonly Quarantined[]>> {
  const byDevice = new Map<DeviceId, Quarantined[]>();
  for (const { why, bytes, isInLog = false } of await replica.parts.log.quarantined()) {
    const parsed = why === whyLate ? parseEnvelope(bytes) : undefined;
    if (!parsed?.ok) continue;
    const { device } = parsed.value;
    byDevice.set(device, [
      ...(byDevice.get(device) ?? []),
      { envelope: parsed.value, bytes, isInLog },
    ]);
  }
  for (const all of byDevice.values()) all.sort((a, b) => a.envelope.gctr - b.envelope.gctr);
  return byDevice;
}

/**
 * What an earlier version put aside for a section it did not know, and what it, or this one, refused to let follow that: a writer's entries have no holes.
 * In the order of the counters.
 */
export async function unread(
  log: Pick<LocalLog, "quarantined">,
): Promise<readonly QuarantinedEnvelope[]> {
  const rows = await log.quarantined();
  const lacking = new Set(rows.filter(({ why }) => why === unknownSection).map(({ device }) => device)); // prettier-ignore
  return rows.filter(
    ({ device, why }) => lacking.has(device) && (why === unknownSection || why === whyNotNext),
  );
}

/** What lies in quarantine and counts since a coordinator has accepted it, as if it came from the relay now. */
export async function acceptedLate(
  replica: Pick<Replica, "parts" | "state">,
): Promise<readonly LogEntry[]> {
  const { history, chains } = replica.state();
  const lacking = [...(history?.roster.devices.values() ?? [])].filter(
    ({ device, removed }) =>
      removed?.accepted && (chains.get(device)?.gctr ?? 0) < removed.lastGctr,
  );
  if (lacking.length === 0) return [];
  const late = await lateEnvelopes(replica);
  return lacking.flatMap(({ device, removed }) =>
    (late.get(device) ?? [])
      .filter(({ envelope: { gctr } }) => removed && gctr <= removed.lastGctr)
      // When it arrived is not known any more.
      .map(({ bytes }) => ({ sequence: 0, storedAt: 0, envelope: bytes })),
  );
}
