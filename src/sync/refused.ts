import { instant, type Instant } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import type { LocalLog } from "../storage/local-log.ts";

/** What arrived, was not taken in and is kept aside, by author and reason. */
export interface Refused {
  /** Undefined: it does not even say whose it is. */
  readonly device: DeviceId | undefined;
  readonly why: string;
  readonly times: number;
  /** When the last of them came, by this device's clock. */
  readonly lastAt: Instant | undefined;
}

export async function readRefused(log: Pick<LocalLog, "quarantined">): Promise<readonly Refused[]> {
  const byReason = new Map<string, Refused>();
  for (const { device, why, at } of await log.quarantined()) {
    const key = `${device ?? ""} ${why}`;
    const before = byReason.get(key);
    const last = Math.max(before?.lastAt ?? 0, at ?? 0);
    byReason.set(key, {
      device,
      why,
      times: (before?.times ?? 0) + 1,
      lastAt: last > 0 ? instant(last) : undefined,
    });
  }
  return [...byReason.values()];
}
