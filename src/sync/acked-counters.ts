import type { Ack } from "../protocol/frames.ts";
import type { DeviceId } from "../base/ids.ts";

/**
 * Own counters that an answer confirms, with when the relay had them. Only those that were sent, `through` at most: what was never offered is on no
 * relay's disk, whatever a relay says, and a count without end would take the phone's memory.
 */
export function ackedCounters(
  acks: readonly Ack[],
  device: DeviceId,
  through: number,
): readonly { readonly gctr: number; readonly storedAt: number }[] {
  const confirmed: { readonly gctr: number; readonly storedAt: number }[] = [];
  for (const ack of acks) {
    if (ack.device !== device) continue;
    const last = Math.min(ack.gctr + ack.count - 1, through);
    for (let gctr = ack.gctr; gctr <= last; gctr++)
      confirmed.push({ gctr, storedAt: ack.storedAt });
  }
  return confirmed;
}
