import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { nextTurn } from "../../base/clock.ts";
import { err, ok, type Result } from "../../base/result.ts";
import {
  parseSnapshotId,
  type Cover,
  type Manifest,
  type SnapshotId,
} from "../../protocol/snapshot.ts";
import type { Changes, LocalLog } from "../../storage/local-log.ts";
import { keptPrefix } from "../kept-prefix.ts";
import type { Replica } from "../replica.ts";
import { checkManifest } from "./check-manifest.ts";
import { openSnapshot } from "./seal-snapshot.ts";
import { newerSnapshot, parseSnapshot } from "./snapshot-content.ts";
import type { SnapshotState } from "./snapshot-state.ts";

// Parts of snapshots as they came, sealed, and the snapshots that stand here for envelopes which are not here.

const prefix = "snapshot/";

export const partPrefix = (id: SnapshotId): string => `${prefix}${id}/`;
export const partKey = (id: SnapshotId, index: number): string => `${partPrefix(id)}${index}`;

export interface KeptSnapshot {
  readonly id: SnapshotId;
  /** With the verdicts on it, as the relay answered. */
  readonly answer: Bytes;
  readonly manifest: Manifest;
}

/** Confirmed, with all their parts, as was checked when they were kept. Mostly one; several where none says all that the others say. */
export async function keptSnapshots(replica: Replica): Promise<readonly KeptSnapshot[]> {
  const { log } = replica.parts;
  const kept = (await log.valueKeys(keptPrefix)).map(async (key) => {
    const id = parseSnapshotId(key.slice(keptPrefix.length));
    const answer = id && (await log.value(key));
    const checked = answer && (await checkManifest(replica, id, answer));
    return checked ? [{ id, answer, manifest: checked.manifest }] : [];
  });
  return (await Promise.all(kept)).flat();
}

/** What a transaction writes so that it stays, in the place of those before it that it covers. Under the mutex. */
export async function keeping(
  replica: Replica,
  { id, answer, manifest }: KeptSnapshot,
): Promise<NonNullable<Changes["values"]>> {
  const covered = (await keptSnapshots(replica)).filter(
    (one) => one.id !== id && isWithin(one.manifest.cover, manifest.cover),
  );
  return [
    ...covered.map((one) => ({ key: `${keptPrefix}${one.id}`, sealed: undefined })),
    { key: `${keptPrefix}${id}`, sealed: answer },
  ];
}

export const isWithin = (cover: Cover, other: Cover): boolean =>
  [...cover].every(([device, { gctr }]) => coveredThrough(other, device) >= gctr);

export const coveredThrough = (cover: Cover, device: DeviceId): number =>
  cover.get(device)?.gctr ?? 0;

export async function heldParts({ parts }: Replica, id: SnapshotId): Promise<number> {
  return (await parts.log.valueKeys(partPrefix(id))).length;
}

export const keepPart = ({ parts }: Replica, id: SnapshotId, index: number, part: Bytes) =>
  parts.log.commit({ values: [{ key: partKey(id, index), sealed: part }] });

/** What was fetched of others than these, and than those that are kept, is not needed any more. */
export async function forgetFetched(
  { parts }: { readonly parts: { readonly log: LocalLog } },
  keep: ReadonlySet<SnapshotId> = new Set(),
): Promise<void> {
  const kept = (await parts.log.valueKeys(keptPrefix)).map((key) => key.slice(keptPrefix.length));
  const stays = [...keep, ...kept].map((id) => `${prefix}${id}/`);
  const values = (await parts.log.valueKeys(prefix))
    .filter((key) => !stays.some((place) => key.startsWith(place)))
    .map((key) => ({ key, sealed: undefined }));
  if (values.length > 0) await parts.log.commit({ values });
}

export type OpenError = "missing" | "damaged" | "newer" | "noKey";

/** What all its parts say. Undefined: they are its author's, and say nothing that can be read. */
export async function openFetched(
  replica: Replica,
  id: SnapshotId,
  manifest: Manifest,
): Promise<Result<SnapshotState | undefined, OpenError>> {
  const { suite, log, compression, timers } = replica.parts;
  const { meta, secrets } = replica.state();
  const secret = secrets.get(manifest.epoch);
  if (!secret) return err("noKey");
  const sealed: Bytes[] = [];
  for (let index = 0; index < manifest.parts; index++) {
    const part = await log.value(partKey(id, index));
    if (!part) return err("missing");
    sealed.push(part);
  }
  const plain = await openSnapshot(suite, meta.spaceId, manifest, secret, sealed);
  if (plain === "damaged") return err("damaged");
  const state = plain && (await parseSnapshot(compression, plain, () => nextTurn(timers)));
  if (state?.ok === false && state.error.why === newerSnapshot) return err("newer");
  return ok(state?.ok ? state.value : undefined);
}

/** The last envelope of a device that is not here any more, or never was; 0 when all are. */
export async function lackedThrough(
  { parts, state }: Replica,
  device: DeviceId,
  after = 0,
): Promise<number> {
  const [first] = await parts.log.envelopesAfter(device, after, 1);
  const { meta, chains } = state();
  const last = device === meta.device ? meta.counters.gctr : (chains.get(device)?.gctr ?? 0);
  const next = first ? first.gctr : last + 1;
  return next > after + 1 ? next - 1 : 0;
}
