import type { DeviceId } from "../../base/ids.ts";
import {
  parseVerdict,
  parseManifestAnswer,
  type ListedSnapshot,
  type SnapshotList,
} from "../../protocol/snapshot.ts";
import type { Replica } from "../replica.ts";
import { checkManifest } from "./check-manifest.ts";
import { isConfirmed } from "./election.ts";
import type { FetchParts } from "./fetch-snapshot.ts";
import { heldParts, isWithin, keeping, keptSnapshots, lackedThrough, partKey, type KeptSnapshot } from "./kept-snapshot.ts"; // prettier-ignore

const letGoAfterMs = 30 * 24 * 3_600_000;
const rowsAtOnce = 256 * 1024;

/**
 * Envelopes of others that a confirmed snapshot holds, which lies here, go when it is thirty days old: from then on it stands for them, here, in files
 * for others, and for a relay that has lost everything. Own ones stay, and the last of each device.
 */
export async function letGo(parts: FetchParts, list: SnapshotList, now: number): Promise<void> {
  const { replica } = parts;
  const { waitsToLetGo } = replica.parts.rules;
  const kept = await keptSnapshots(replica);
  const old = list.snapshots.filter(
    (one) => !waitsToLetGo || (isConfirmed(one) && now - one.storedAt >= letGoAfterMs),
  );
  const next = await nextKept(parts, kept, old.toReversed());
  if (!next) return;
  // Whoever reads a case again, from what stands here of it, finds the one or the other: never the moment between them.
  const keep = () => keeping(replica, next).then((values) => replica.parts.log.commit({ values }));
  const isKept = kept.includes(next) || (await replica.mutex.run(keep)).ok;
  if (isKept) await dropCovered(replica, next);
}

/** The newest of some age that lies here whole, and covers what those before it stand for. */
async function nextKept(
  { replica, http, session }: FetchParts,
  kept: readonly KeptSnapshot[],
  candidates: readonly ListedSnapshot[],
): Promise<KeptSnapshot | undefined> {
  for (const { id, parts } of candidates) {
    const before = kept.find((one) => one.id === id);
    if (before) return before;
    const now = session();
    if (!now || (await heldParts(replica, id)) !== parts) continue;
    const answer = await http.snapshot(replica.state().meta.spaceId, id, now).get();
    const checked = answer.ok ? await checkManifest(replica, id, answer.value) : undefined;
    if (!answer.ok || !checked) continue;
    const { manifest } = checked;
    if (!checked.isConfirmed && replica.parts.rules.waitsToLetGo) continue;
    if (kept.every((one) => isWithin(one.manifest.cover, manifest.cover)))
      return { id, answer: answer.value, manifest };
  }
  return undefined;
}

async function dropCovered(replica: Replica, { manifest }: KeptSnapshot): Promise<void> {
  const { meta, chains } = replica.state();
  for (const [device, { gctr }] of manifest.cover) {
    const chain = chains.get(device);
    if (!chain || device === meta.device) continue;
    const through = Math.min(gctr, chain.gctr - 1, chain.atRelay ?? Infinity);
    await forgetRows(replica, device, through);
  }
}

async function forgetRows(
  { parts, mutex }: Replica,
  device: DeviceId,
  through: number,
): Promise<void> {
  for (let after = 0; after < through;) {
    const rows = await parts.log.envelopesAfter(device, after, rowsAtOnce);
    const dropStored = rows.filter((row) => row.gctr <= through).map((row) => ({ device, gctr: row.gctr })); // prettier-ignore
    const last = dropStored.at(-1);
    if (!last || !(await mutex.run(() => parts.log.commit({ dropStored }))).ok) return;
    after = last.gctr;
  }
}

/** A relay that has lost both the envelopes and the snapshot gets the snapshot back from whoever keeps it, with what was signed of it. */
export async function bringBack(
  parts: FetchParts,
  list: SnapshotList,
  relayHeads: ReadonlyMap<DeviceId, number>,
): Promise<void> {
  for (const kept of await keptSnapshots(parts.replica)) {
    const isThere = list.snapshots.some(({ id }) => id === kept.id);
    if (!isThere && (await isLacked(parts.replica, kept, relayHeads))) await putBack(parts, kept);
  }
}

async function putBack({ replica, http, session }: FetchParts, kept: KeptSnapshot): Promise<void> {
  const whole = parseManifestAnswer(kept.answer);
  if (!whole.ok) return;
  const { spaceId } = replica.state().meta;
  const at = () => {
    const now = session();
    return now && http.snapshot(spaceId, kept.id, now);
  };
  if (!(await at()?.put(whole.value.manifest))?.ok) return;
  for (let index = 0; index < kept.manifest.parts; index++) {
    const part = await replica.parts.log.value(partKey(kept.id, index));
    if (!part || !(await at()?.putPart(index, part))?.ok) return;
  }
  for (const verdict of whole.value.verdicts)
    if (parseVerdict(verdict).ok) await at()?.putVerdict(verdict);
}

/** The relay has less of somebody than it stands for, and the envelopes are not here to be offered. */
async function isLacked(
  replica: Replica,
  { manifest }: KeptSnapshot,
  relayHeads: ReadonlyMap<DeviceId, number>,
): Promise<boolean> {
  const { meta, history } = replica.state();
  for (const [device, { gctr }] of manifest.cover) {
    const removed = history?.roster.devices.get(device)?.removed;
    const wanted = removed ? Math.min(gctr, removed.lastGctr) : gctr;
    const there = relayHeads.get(device) ?? 0;
    if (device === meta.device || there >= wanted) continue;
    if ((await lackedThrough(replica, device, there)) > there) return true;
  }
  return false;
}
