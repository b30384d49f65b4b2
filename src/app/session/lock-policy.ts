import { textFromUtf8, utf8 } from "../../base/bytes.ts";
import { instant, type Clock } from "../../base/clock.ts";
import { nextTryAt, type WrongTries } from "../../crypto/unlock-delay.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import type { Session } from "../app.ts";

/** What has to be known while everything else is sealed. It says nothing about anybody. */
export interface LockPolicy {
  readonly wrong: WrongTries | undefined;
  readonly wipeAfter: number | undefined;
}

const place = "lock-policy";

export async function readLockPolicy(log: LocalLog): Promise<LockPolicy> {
  const bytes = await log.value(place);
  const kept = parseObject(bytes && textFromUtf8(bytes));
  const { count, lastAt, wipeAfter } = kept;
  return {
    wrong:
      isCount(count) && typeof lastAt === "number" ? { count, lastAt: instant(lastAt) } : undefined,
    wipeAfter: isCount(wipeAfter) ? wipeAfter : undefined,
  };
}

/** False when the disk did not take it: then a try must not be made. */
export async function keepLockPolicy(log: LocalLog, policy: LockPolicy): Promise<boolean> {
  const { wrong, wipeAfter } = policy;
  const sealed = utf8(JSON.stringify({ count: wrong?.count, lastAt: wrong?.lastAt, wipeAfter }));
  return (await log.commit({ values: [{ key: place, sealed }] })).ok;
}

export const lockedSession = (clock: Clock, { wrong, wipeAfter }: LockPolicy): Session => ({
  state: "locked",
  wrongTries: wrong?.count ?? 0,
  waitUntil: nextTryAt(wrong, clock.now()),
  wipeAfter,
});

function parseObject(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // damaged: the tries start anew
  }
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0;
