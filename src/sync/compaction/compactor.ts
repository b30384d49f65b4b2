import { nextTurn } from "../../base/clock.ts";
import { textFromUtf8, utf8, type Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { Sequence } from "../../protocol/sequence.ts";
import { currentEpoch, isActive, mayWriteEnvelopes } from "../../protocol/roster.ts";
import {
  encodeVerdict,
  parseSnapshotId,
  verdictStatement,
  type Cover,
  type ListedSnapshot,
  type SnapshotId,
  type SnapshotList,
} from "../../protocol/snapshot.ts";
import type { HttpError } from "../http-relay.ts";
import { whyFalse } from "../quarantined.ts";
import type { Replica } from "../replica.ts";
import { updateMeta } from "../update-meta.ts";
import { compareStates } from "./compare.ts";
import { ownToJudge, rankOf, toJudge, whyDue } from "./election.ts";
import { fetchSnapshot, readObjections, type FetchParts } from "./fetch-snapshot.ts";
import { forgetFetched } from "./kept-snapshot.ts";
import { bringBack, letGo } from "./let-go.ts";
import { gatherState, mayGather } from "./gather-state.ts";
import { sealSnapshot } from "./seal-snapshot.ts";
import { encodeSnapshot } from "./snapshot-content.ts";
import type { SnapshotState } from "./snapshot-state.ts";

export interface CompactorParts extends FetchParts {
  /** Whose device it is, as far as that is known: a snapshot is confirmed by somebody else. */
  readonly personOf: (device: DeviceId) => string | undefined;
  /** Whose objections were looked at, by snapshot. */
  readonly objections: Set<string>;
  /** Neither to be confirmed nor objected to, or own: looked at once, or just written, until the app is started again. */
  readonly passedOver: Set<SnapshotId>;
}

export interface LevelWith {
  readonly list: SnapshotList;
  readonly head: Sequence;
  /** What the relay holds of each device, for who would promise more than it has. */
  readonly relayHeads: ReadonlyMap<DeviceId, number>;
}

const prefix = "own-snapshot/";
const keys = { id: `${prefix}id`, manifest: `${prefix}manifest` };
const partKey = (index: number): string => `${prefix}part/${String(index).padStart(5, "0")}`;

/** What this device does about snapshots while it is level with the relay: finishes its own, looks at others', writes one when it is its turn. */
export async function compact(parts: CompactorParts, relay: LevelWith): Promise<void> {
  await forgetFetched(parts.replica, new Set(relay.list.snapshots.map(({ id }) => id)));
  await hearObjections(parts, relay.list);
  await bringBack(parts, relay.list, relay.relayHeads);
  if (await sendRest(parts)) return;
  const state = parts.replica.state();
  const newest = relay.list.snapshots.at(-1);
  const rank = await rankOf(parts.replica.parts.suite, state, newest?.id ?? "");
  const now = relayNow(parts.replica);
  await letGo(parts, relay.list, now);
  const unseen = relay.list.snapshots.filter(({ id }) => !parts.passedOver.has(id));
  const isAlone = writersOf(parts.replica).length === 1;
  const ofOthers = toJudge(unseen, state, rank, now);
  const ofOwn = isAlone ? ownToJudge(unseen, state) : undefined;
  const judged = ofOthers ?? ofOwn;
  if (judged) await judge(parts, judged);
  const why = whyDue(parts.replica.parts.rules, { ...relay, now }, state.meta, rank);
  if (why && (await author(parts, relay, why === "erased"))) await sendRest(parts);
}

const relayNow = ({ parts, state }: Replica): number =>
  parts.clock.now() - state().meta.clockOffset * 1000;

const writersOf = ({ state }: Replica): readonly DeviceId[] =>
  [...(state().history?.roster.devices.values() ?? [])]
    .filter((one) => isActive(one) && mayWriteEnvelopes(one.role))
    .map(({ device }) => device);

/** Seals what this device holds, and keeps it on disk until the relay has it: a slow line may need several days for it. */
async function author(
  { replica, passedOver, isStopped }: CompactorParts,
  { relayHeads }: LevelWith,
  wasErased: boolean,
): Promise<boolean> {
  const { suite, random, compression, keys: deviceKeys, log, rules, timers } = replica.parts;
  const state = await gatherState(replica);
  if (!state) return false;
  const content = await encodeSnapshot(compression, state, state.channels(), () => nextTurn(timers)); // prettier-ignore
  if (isStopped() || !state.isOfOneMoment()) return false;
  const { meta, history, secrets } = replica.state();
  if (!history) return false;
  const { epoch } = currentEpoch(history.roster);
  const secret = secrets.get(epoch);
  if (!secret) return false;
  const role = history.roster.devices.get(meta.device)?.role;
  const cover = coverOf(state, rules.coversWhatIsHeld ? undefined : relayHeads);
  const sealed = await sealSnapshot(
    { suite, random, spaceId: meta.spaceId, signing: deviceKeys.signing },
    {
      device: meta.device,
      epoch,
      isErasing: wasErased && (role === "owner" || role === "coordinator"),
      cover,
    },
    secret,
    content,
  );
  if (!sealed) return false;
  const kept = await log.commit({
    values: [
      ...sealed.parts.map((part, index) => ({ key: partKey(index), sealed: part })),
      { key: keys.manifest, sealed: sealed.manifest },
      { key: keys.id, sealed: utf8(sealed.id) },
    ],
  });
  if (!kept.ok) return false;
  passedOver.add(sealed.id);
  const snapshotMadeAt = relayNow(replica);
  await replica.mutex.run(() => updateMeta(replica, { snapshotMadeAt }));
  return true;
}

function coverOf(
  { devices }: Pick<SnapshotState, "devices">,
  heardOf: ReadonlyMap<DeviceId, number> | undefined,
): Cover {
  return new Map(
    [...devices].map(([device, { gctr, id }]) => [
      device,
      { gctr: Math.max(gctr, heardOf?.get(device) ?? 0), id },
    ]),
  );
}

/** True while something of an own snapshot is still here. */
async function sendRest({ replica, http, session }: CompactorParts): Promise<boolean> {
  const { log } = replica.parts;
  const found = parseSnapshotId(textFromUtf8((await log.value(keys.id)) ?? new Uint8Array()));
  const manifest = found && (await log.value(keys.manifest));
  if (!found || !manifest) return false;
  const { spaceId } = replica.state().meta;
  const first = session();
  if (!first) return true;
  const begun = await http.snapshot(spaceId, found, first).put(manifest);
  if (!begun.ok) return notTaken(replica, begun.error);
  for (const key of (await log.valueKeys(`${prefix}part/`)).toSorted()) {
    const now = session();
    const part = await log.value(key);
    if (!now || !part) return true;
    const index = Number(key.slice(-5));
    const sent = await http.snapshot(spaceId, found, now).putPart(index, part);
    if (!sent.ok) return notTaken(replica, sent.error);
    await log.commit({ values: [{ key, sealed: undefined }] });
  }
  await forgetOwn(replica);
  return false;
}

/** What the relay refuses for good is not offered again; the next one is written another day. */
async function notTaken(replica: Replica, error: HttpError): Promise<boolean> {
  const isForGood = error.type === "Refused" && [400, 403, 404, 409].includes(error.status);
  if (isForGood) await forgetOwn(replica);
  return true;
}

async function forgetOwn({ parts }: Replica): Promise<void> {
  const values = (await parts.log.valueKeys(prefix)).map((key) => ({ key, sealed: undefined }));
  await parts.log.commit({ values });
}

/** Compares it, entry by entry, with what this device has itself taken in, and signs what it found. */
async function judge(parts: CompactorParts, snapshot: ListedSnapshot): Promise<void> {
  const { replica } = parts;
  if (isSamePerson(parts, snapshot.device)) return;
  if (!replica.parts.rules.comparesBeforeConfirming) return sign(parts, snapshot.id, true);
  if (!mayGather(replica)) return;
  const fetched = await fetchSnapshot(parts, snapshot.id, () => undefined);
  if (!fetched.ok) return;
  const { manifest, state } = fetched.value;
  const isOwn = snapshot.device === replica.state().meta.device;
  if (isOwn) parts.passedOver.add(snapshot.id);
  // Of who was there once nobody is left to say whether it is right.
  if (isOwn && manifest.cover.size > 1) return;
  const own = await gatherState(replica);
  const { history } = replica.state();
  if (!own || !history) return;
  const found = state ? await compareStates(state, manifest.cover, own, history) : "different";
  if (found === "void") parts.passedOver.add(snapshot.id);
  if (found === "later" || found === "void") return;
  if (found === "different" && !isOwn) await tellFalse(parts, snapshot);
  await sign(parts, snapshot.id, found === "same");
}

/** Kept, for it is looked at once and the app may be closed before anybody reads of it. */
async function tellFalse(
  { replica, note }: CompactorParts,
  { id, device }: ListedSnapshot,
): Promise<void> {
  const { log, clock } = replica.parts;
  const row = { id: `${whyFalse} ${id}`, device, why: whyFalse, bytes: new Uint8Array(0) };
  await log.commit({ quarantine: [{ ...row, at: clock.now() }] });
  note({ type: "FalseSnapshot", device });
}

/** Who says of what was found right here, or written here, that it is wrong: with a signature, for the list has none. */
async function hearObjections(parts: CompactorParts, list: SnapshotList): Promise<void> {
  const { replica, objections, note } = parts;
  const { device: me } = replica.state().meta;
  for (const { id, device, verdicts } of list.snapshots) {
    const isRightHere = device === me || verdicts.some((one) => one.device === me && one.isConfirmed); // prettier-ignore
    const objecting = verdicts.filter((one) => !one.isConfirmed && !objections.has(`${id} ${one.device}`)); // prettier-ignore
    if (!isRightHere || objecting.length === 0) continue;
    const signed = await readObjections(parts, id);
    for (const one of signed ?? []) note({ type: "SnapshotObjected", device: one });
    if (signed) for (const one of objecting) objections.add(`${id} ${one.device}`);
  }
}

/** A second device of the same person says nothing new, unless nobody else is there. */
function isSamePerson({ replica, personOf }: CompactorParts, device: DeviceId): boolean {
  const mine = personOf(replica.state().meta.device);
  if (mine === undefined || personOf(device) !== mine) return false;
  return writersOf(replica).some((other) => personOf(other) !== mine);
}

async function sign(
  { replica, http, session }: CompactorParts,
  id: SnapshotId,
  isConfirmed: boolean,
): Promise<void> {
  const { suite, keys: deviceKeys } = replica.parts;
  const { spaceId, device } = replica.state().meta;
  const now = session();
  if (!now) return;
  const statement = verdictStatement(spaceId, id, isConfirmed);
  const signature: Bytes = await suite.sign(deviceKeys.signing, statement);
  await http.snapshot(spaceId, id, now).putVerdict(encodeVerdict({ device, isConfirmed, signature })); // prettier-ignore
}
