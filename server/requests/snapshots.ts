import { concat, equalBytes, ownBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { limits } from "../../src/protocol/limits.ts";
import {
  isActive,
  isInside,
  mayWriteEnvelopes,
  type RosterDevice,
  type SpaceId,
} from "../../src/protocol/roster.ts";
import {
  encodeManifestAnswer,
  manifestSignedPart,
  parseManifest,
  parseVerdict,
  snapshotIdFromHash,
  verdictStatement,
  type SnapshotId,
} from "../../src/protocol/snapshot.ts";
import { holdsAll, isConfirmed, isWhole, knownSnapshot } from "../compaction.ts";
import type { RelayParts } from "../relay-parts.ts";
import { tellSnapshots, writersOf } from "../snapshots.ts";
import type { Space } from "../space.ts";
import type { StoredSnapshot } from "../store/log-store.ts";
import { refused, type Answer } from "./answer.ts";

export interface SnapshotRequest {
  readonly device: DeviceId;
  readonly token: Bytes;
  readonly snapshot: SnapshotId;
}

type ByMember = (space: Space, member: RosterDevice) => Promise<Answer>;

/** For whoever may write: the outside of a snapshot, signed by its author, whoever brings it. Its parts follow. */
export const putManifest = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest,
  body: Bytes,
): Promise<Answer> =>
  forWriter(parts, spaceId, request, async (space) => {
    const { check, store, clock } = parts;
    const parsed = parseManifest(body);
    if (!parsed.ok) return refused("Malformed");
    const manifest = parsed.value;
    const author = space.roster.devices.get(manifest.device);
    if (!author || !mayWriteEnvelopes(author.role)) return refused("NotAllowed");
    if (!space.roster.epochs.some(({ epoch }) => epoch === manifest.epoch))
      return refused("StaleRoster");
    if ([...manifest.cover.keys()].some((device) => !space.roster.devices.has(device)))
      return refused("StaleRoster");
    // What goes sooner is said by who may erase.
    if (manifest.isErasing && author.role !== "owner" && author.role !== "coordinator")
      return refused("NotAllowed");
    const signed = manifestSignedPart(spaceId, manifest);
    if (!(await check.verify(author.signPublic, signed, manifest.signature)))
      return refused("BadSignature");
    if (snapshotIdFromHash(await check.sha256(signed)) !== request.snapshot)
      return refused("Malformed");
    const { snapshots } = await store.snapshots(spaceId);
    if (snapshots.some(({ id }) => id === request.snapshot)) return { status: 200 };
    // One that waited on its phone until others said more.
    const better = snapshots.filter(isConfirmed);
    if (better.flatMap(knownSnapshot).some(({ cover }) => holdsAll(cover, manifest.cover)))
      return refused("NotAllowed");
    // What this device began before and did not finish, it will not finish.
    const isOwn = manifest.device === request.device;
    const unfinished = snapshots.filter((one) => isOwn && one.device === request.device && !isWhole(one)); // prettier-ignore
    await store.dropSnapshots(spaceId, unfinished.map(({ id }) => id)); // prettier-ignore
    if (snapshots.length - unfinished.length >= limits.snapshots) return refused("Later", 3_600);
    if (space.bytes + manifest.parts * limits.snapshotPartBytes > space.quota)
      return refused("Quota");
    const { device, parts: count } = manifest;
    const snapshot = { id: request.snapshot, device, manifest: body, parts: count };
    await store.addSnapshot(spaceId, snapshot, clock.now());
    return { status: 201 };
  });

export const putPart = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest & { readonly index: number },
  body: Bytes,
): Promise<Answer> =>
  forWriter(parts, spaceId, request, async (space) => {
    const { store } = parts;
    const { snapshot, index } = request;
    const known = (await store.snapshots(spaceId)).snapshots.find(({ id }) => id === snapshot);
    if (!known) return { status: 404 };
    if (index >= known.parts || body.length === 0) return refused("Malformed");
    const kept = await store.addSnapshotPart(spaceId, snapshot, index, body);
    if (!kept) return { status: 404 };
    const after = (await store.snapshots(spaceId)).snapshots.find(({ id }) => id === snapshot);
    if (!after || after.held === known.held || !isWhole(after)) return { status: 201 };
    // Whoever brings it may not be its author: others than it signed are not kept.
    if (!(await areSigned(parts, spaceId, after))) {
      await store.dropSnapshots(spaceId, [snapshot]);
      return refused("BadSignature");
    }
    await tellSnapshots(parts, space);
    return { status: 201 };
  });

async function areSigned(
  { store, check }: RelayParts,
  spaceId: SpaceId,
  { id, manifest, parts }: StoredSnapshot,
): Promise<boolean> {
  const parsed = parseManifest(manifest);
  const hashes: Bytes[] = [];
  for (let index = 0; index < parts; index++) {
    const part = await store.snapshotPart(spaceId, id, index);
    if (part) hashes.push(ownBytes(await check.sha256(part)));
  }
  const partsHash = ownBytes(await check.sha256(concat(...hashes)));
  return parsed.ok && equalBytes(partsHash, parsed.value.partsHash);
}

/** From any member that writes: it, or whose word it brings, has compared the snapshot with what it has itself. */
export const putVerdict = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest,
  body: Bytes,
): Promise<Answer> =>
  forWriter(parts, spaceId, request, async (space) => {
    const parsed = parseVerdict(body);
    if (!parsed.ok) return refused("Malformed");
    const { device, isConfirmed, signature } = parsed.value;
    const judge = space.roster.devices.get(device);
    if (!judge || !mayWriteEnvelopes(judge.role)) return refused("NotAllowed");
    const statement = verdictStatement(spaceId, request.snapshot, isConfirmed);
    if (!(await parts.check.verify(judge.signPublic, statement, signature)))
      return refused("BadSignature");
    const { store, clock } = parts;
    const { snapshots } = await store.snapshots(spaceId);
    const own = snapshots.find((one) => one.id === request.snapshot && one.device === device);
    if (own && isConfirmed && !mayConfirmOwn(space, own)) return refused("NotAllowed");
    const verdict = { device, isConfirmed, bytes: body };
    if (!(await store.addVerdict(spaceId, request.snapshot, verdict, clock.now())))
      return { status: 404 };
    await tellSnapshots(parts, space);
    return { status: 201 };
  });

/** While nobody else is there to compare it, and of what nobody else has written. */
const mayConfirmOwn = ({ roster }: Space, own: StoredSnapshot): boolean =>
  writersOf(roster) === 1 && knownSnapshot(own).every(({ cover }) => cover.size === 1);

export const readManifest = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest,
): Promise<Answer> =>
  forMember(parts, spaceId, request, async () => {
    const { snapshots } = await parts.store.snapshots(spaceId);
    const known = snapshots.find(({ id }) => id === request.snapshot);
    if (!known || !isWhole(known)) return { status: 404 };
    return bytesAnswer(encodeManifestAnswer(known.manifest, known.verdicts.map(({ bytes }) => bytes))); // prettier-ignore
  });

export const readPart = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest & { readonly index: number },
): Promise<Answer> =>
  forMember(parts, spaceId, request, async () => {
    const part = await parts.store.snapshotPart(spaceId, request.snapshot, request.index);
    if (!part) return { status: 404 };
    parts.metrics.add("snapshot_parts_sent");
    return bytesAnswer(part);
  });

const bytesAnswer = (body: Bytes): Answer => ({
  status: 200,
  body,
  headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
});

async function forMember(
  { spaces, tokens }: RelayParts,
  spaceId: SpaceId,
  { device, token }: SnapshotRequest,
  work: ByMember,
): Promise<Answer> {
  if (!(await tokens.isValid(spaceId, device, token))) return { status: 401 };
  const answer = await spaces.use(spaceId, async (space) => {
    const member = space.roster.devices.get(device);
    // Those outside have a session and nothing beside it.
    return member && isActive(member) && isInside(member)
      ? work(space, member)
      : refused("NotMember");
  });
  return answer ?? refused("UnknownSpace");
}

const forWriter = (
  parts: RelayParts,
  spaceId: SpaceId,
  request: SnapshotRequest,
  work: ByMember,
): Promise<Answer> =>
  forMember(parts, spaceId, request, (space, member) =>
    mayWriteEnvelopes(member.role) ? work(space, member) : Promise.resolve(refused("NotAllowed")),
  );
