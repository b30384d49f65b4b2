import { bytesToHex, concat, utf8 } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { Suite } from "../../crypto/suite.ts";
import { idBytes } from "../../protocol/envelope.ts";
import type { Sequence } from "../../protocol/sequence.ts";
import { isActive, mayWriteEnvelopes } from "../../protocol/roster.ts";
import type { ListedSnapshot, SnapshotList } from "../../protocol/snapshot.ts";
import type { ReplicaState } from "../replica.ts";
import type { SyncRules } from "../rules.ts";

const dayMs = 24 * 3_600_000;
const activeMs = 7 * dayMs;
/** A snapshot that nobody has confirmed after so long will not be. */
const patienceMs = 3 * dayMs;
/** So old, the only confirmed one gets a second beside it: what it supersedes may go only then. */
const secondAfterMs = 7 * dayMs;

/**
 * Which place this device has among those that could do it: 0 does it now, the others later and later, so that nobody is waited for. Devices of
 * coordinators come first: most of them are laptops on a line that costs nothing.
 */
export async function rankOf(
  suite: Pick<Suite, "sha256">,
  { meta, history, chains }: ReplicaState,
  round: string,
): Promise<number> {
  const devices = [...(history?.roster.devices.values() ?? [])];
  const heard = (device: DeviceId): number => chains.get(device)?.lastHeard ?? 0;
  const newest = Math.max(0, ...devices.map(({ device }) => heard(device)));
  const places = await Promise.all(
    devices
      .filter((one) => isActive(one) && mayWriteEnvelopes(one.role))
      .filter(({ device }) => device === meta.device || newest - heard(device) < activeMs)
      .map(async ({ device, role }) => {
        const lot = bytesToHex(await suite.sha256(concat(idBytes(device), utf8(round))));
        const isAtDesk = role === "owner" || role === "coordinator";
        return { device, place: `${isAtDesk ? 0 : 1}${lot}` };
      }),
  );
  const sorted = places.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return Math.max(
    0,
    sorted.findIndex(({ device }) => device === meta.device),
  );
}

export const isConfirmed = ({ verdicts }: ListedSnapshot): boolean =>
  verdicts.length > 0 && verdicts.every((one) => one.isConfirmed);

export const isObjected = ({ verdicts }: ListedSnapshot): boolean =>
  verdicts.some((one) => !one.isConfirmed);

interface AtRelay {
  readonly list: SnapshotList;
  readonly head: Sequence;
  /** By the relay's clock, as well as it is known here. */
  readonly now: number;
}

/** Why a snapshot is due, if it is, for a device with this rank. */
export function whyDue(
  rules: SyncRules,
  { list, head, now }: AtRelay,
  { snapshotMadeAt, shreddedAt }: ReplicaState["meta"],
  rank: number,
): "grown" | "erased" | "second" | undefined {
  if (snapshotMadeAt !== undefined && Math.abs(now - snapshotMadeAt) < rules.snapshotEveryMs)
    return undefined;
  const good = list.snapshots.filter((one) => !isObjected(one));
  const newest = good.at(-1);
  const isAwaited = newest && !isConfirmed(newest) && now - newest.storedAt < patienceMs;
  if (isAwaited) return undefined;
  const confirmed = good.filter(isConfirmed);
  const last = confirmed.at(-1);
  const waits = rank * dayMs;
  const wasErased = shreddedAt !== undefined && shreddedAt > (last?.storedAt ?? 0);
  if (wasErased && now - shreddedAt >= waits) return "erased";
  const through = last?.sequence ?? 0;
  const least = Math.max(rules.snapshotAfter, through * rules.snapshotShare) * (1 + rank);
  if (head - through >= least) return "grown";
  const isAlmostAlone = confirmed.length === 1 && last && head > last.sequence;
  if (isAlmostAlone && now - last.storedAt >= secondAfterMs + waits) return "second";
  return undefined;
}

/** One that this device should compare with what it has: those that nobody has confirmed, and at a desk all of them. */
export function toJudge(
  snapshots: readonly ListedSnapshot[],
  { meta, history }: ReplicaState,
  rank: number,
  now: number,
): ListedSnapshot | undefined {
  const role = history?.roster.devices.get(meta.device)?.role;
  const isAtDesk = role === "owner" || role === "coordinator";
  return snapshots.findLast((one) => {
    if (one.device === meta.device || one.verdicts.some(({ device }) => device === meta.device))
      return false;
    return isAtDesk || (!isConfirmed(one) && now - one.storedAt >= rank * dayMs);
  });
}

/** One that this device has written, for who writes alone: looked at after the app was closed, from what is on the disk and at the relay. */
export const ownToJudge = (
  unseen: readonly ListedSnapshot[],
  { meta }: Pick<ReplicaState, "meta">,
): ListedSnapshot | undefined =>
  unseen.findLast(({ device, verdicts }) => device === meta.device && verdicts.length === 0);
