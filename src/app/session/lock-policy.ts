import { textFromUtf8, utf8 } from "../../base/bytes.ts";
import { instant, type Clock } from "../../base/clock.ts";
import { nextTryAt, type WrongTries } from "../../crypto/unlock-delay.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import type { App, Session } from "../app.ts";

/** What has to be known while everything else is sealed. It says nothing about anybody. */
export interface LockPolicy {
  readonly wrong: WrongTries | undefined;
  readonly wipeAfter: number | undefined;
}

const place = "lock-policy";

export async function readLockPolicy(log: LocalLog): Promise<LockPolicy> {
  const bytes = await log.value(place);
  const kept = parseObject(bytes && textFromUtf8(bytes));
  const { wipeAfter } = kept;
  return { wrong: wrongOf(kept), wipeAfter: isCount(wipeAfter) ? wipeAfter : undefined };
}

const wrongOf = ({ count, lastAt }: Readonly<Record<string, unknown>>): WrongTries | undefined =>
  isCount(count) && typeof lastAt === "number" ? { count, lastAt: instant(lastAt) } : undefined;

/** False when the disk did not take it: then a try must not be made. */
export async function keepLockPolicy(log: LocalLog, policy: LockPolicy): Promise<boolean> {
  const { wrong, wipeAfter } = policy;
  const sealed = utf8(JSON.stringify({ count: wrong?.count, lastAt: wrong?.lastAt, wipeAfter }));
  return (await log.commit({ values: [{ key: place, sealed }] })).ok;
}

/** Where tries are counted while the database has no room for it. Says as little as the other. */
const besidePlace = "teren-tries";

/**
 * One more try is counted, or, `undefined`, all of them were followed by the right secret. A full phone must let its owner in, or what waits on it is never
 * sent. False when it could be counted nowhere.
 */
export async function countTries(
  { preferences }: Pick<App, "preferences">,
  log: LocalLog,
  policy: LockPolicy,
): Promise<boolean> {
  const isKept = await keepLockPolicy(log, policy);
  try {
    if (isKept || !policy.wrong) preferences.removeItem(besidePlace);
    else preferences.setItem(besidePlace, JSON.stringify(policy.wrong));
    return true;
  } catch {
    return isKept; // the browser keeps nothing at all for us
  }
}

/** What was counted beside counts where it is more. */
export const withTriesBeside = (
  { preferences }: Pick<App, "preferences">,
  policy: LockPolicy,
): LockPolicy => {
  const beside = wrongOf(parseObject(preferences.getItem(besidePlace) ?? undefined));
  return (beside?.count ?? 0) > (policy.wrong?.count ?? 0) ? { ...policy, wrong: beside } : policy;
};

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
