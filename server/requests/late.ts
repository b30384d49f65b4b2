import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import {
  encodeFrameList,
  frameTypes,
  parseClientFrame,
  type Ack,
  type Nack,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import type { Refusal } from "../../src/protocol/refusals.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { signedPartOf } from "../accept-envelopes.ts";
import { mayAccept } from "../joins.ts";
import { lateFilesOf } from "../late/late-files.ts";
import type { LatePlace } from "../late/late-store.ts";
import { relayLimits, retryMs } from "../limits.ts";
import type { RelayParts } from "../relay-parts.ts";
import type { Space } from "../space.ts";
import { refused, type Answer } from "./answer.ts";
import { roleOf, type Credentials } from "./role-of.ts";

const most = {
  bytes: relayLimits.lateBytesPerDevice,
  envelopes: relayLimits.lateEnvelopesPerDevice,
};

/** What a removed device had not sent, brought by itself or by who holds it: kept apart, for the coordinators to decide. Signatures say whose it is. */
export async function postLate(parts: RelayParts, spaceId: SpaceId, body: Bytes): Promise<Answer> {
  const frame = parseClientFrame({ type: frameTypes.push, payload: body });
  if (!frame.ok || frame.value.type !== "push") return refused("Malformed");
  const { envelopes } = frame.value;
  const answer = await parts.spaces.use(spaceId, async (space): Promise<Answer> => {
    const acks: Ack[] = [];
    const nacks: Nack[] = [];
    let isNews = false;
    for (const bytes of envelopes) {
      const kept = await keepOne(parts, space, bytes);
      if (!kept) return refused("Malformed");
      if (kept.type === "nack") nacks.push(kept.nack);
      else acks.push(kept.ack);
      if (kept.type === "ack" && kept.isNew) isNews = true;
    }
    if (isNews) tell(space);
    const frames: ServerFrame[] = [];
    if (acks.length > 0) frames.push({ type: "ack", acks, head: space.head });
    if (nacks.length > 0) frames.push({ type: "nack", nacks });
    for (const { refusal } of nacks) parts.metrics.add("refusals", 1, refusal);
    return { status: 200, body: encodeFrameList(frames) };
  });
  return answer ?? refused("UnknownSpace");
}

/** A whole file has come as well. */
export const tellOfLate = ({ spaces }: RelayParts, spaceId: SpaceId): Promise<void> =>
  spaces.use(spaceId, (space) => Promise.resolve(tell(space)));

function tell(space: Space): void {
  for (const member of space.members)
    if (mayAccept(space, member)) member.send({ type: "note", kind: "late" });
}

type Kept =
  | { readonly type: "ack"; readonly ack: Ack; readonly isNew: boolean }
  | { readonly type: "nack"; readonly nack: Nack };

async function keepOne(
  { check, late, clock, metrics, store }: RelayParts,
  space: Space,
  bytes: Bytes,
): Promise<Kept | undefined> {
  const parsed = parseEnvelope(bytes);
  if (!parsed.ok) return undefined;
  const { device, gctr, kind, epoch, signature } = parsed.value;
  const nack = (refusal: Refusal, detail = 0): Kept => ({
    type: "nack",
    nack: { device, gctr, refusal, detail },
  });
  const author = space.roster.devices.get(device);
  // A guest's visit is over when it is over: he has nothing that is not his own.
  if (!author || author.guest) return nack("NotMember");
  // Of a member, and of what counts, the log is the place.
  if (kind !== "update" || !author.removed || gctr <= author.removed.lastGctr)
    return nack("NotAllowed");
  if (!space.roster.epochs.some((one) => one.epoch === epoch)) return nack("StaleRoster");
  const signed = signedPartOf(space.id, parsed.value);
  if (!(await check.verify(author.signPublic, signed, signature))) return nack("BadSignature");
  const storedAt = clock.now();
  const kept = await late
    .put(space.id, { device, gctr, envelope: bytes, storedAt }, most)
    .catch(() => "failed" as const);
  switch (kept) {
    case "stored":
    case "there":
      if (kept === "stored") metrics.add("late_stored");
      // It has no sequence: it lies in no log.
      return {
        type: "ack",
        ack: { device, gctr, count: 1, sequence: 0, storedAt },
        isNew: kept === "stored",
      };
    case "differs":
      return nack("Fork");
    case "full":
      return nack("Quota");
    case "failed":
      return nack("Later", retryMs(store));
  }
}

/** One batch of what lies behind `after`; its sequences only count. */
export async function readLate(
  parts: RelayParts,
  spaceId: SpaceId,
  credentials: Credentials,
  after: LatePlace | undefined,
): Promise<Answer> {
  const refusal = await refusalOf(parts, spaceId, credentials);
  if (refusal) return refusal;
  const found = await parts.late.read(spaceId, after, relayLimits.answerBytes);
  const last = found.at(-1);
  const more = last !== undefined && (await parts.late.read(spaceId, last, 1)).length > 0;
  const entries = found.map(({ envelope, storedAt }, index) => ({
    sequence: index + 1,
    storedAt,
    envelope,
  }));
  return { status: 200, body: encodeFrameList([{ type: "batch", entries, more }]) };
}

/** A coordinator has decided, and that is on its way in the roster or in the log. */
export async function dropLate(
  parts: RelayParts,
  spaceId: SpaceId,
  credentials: Credentials,
  through: LatePlace,
): Promise<Answer> {
  const refusal = await refusalOf(parts, spaceId, credentials);
  if (refusal) return refusal;
  await parts.late.drop(spaceId, through);
  return { status: 204 };
}

/** A file that turned down work names goes with it; what the same device has left for work that counts stays. */
export async function dropLateFile(
  parts: RelayParts,
  spaceId: SpaceId,
  credentials: Credentials,
  { device, blob }: { readonly device: DeviceId; readonly blob: BlobId },
): Promise<Answer> {
  const refusal = await refusalOf(parts, spaceId, credentials);
  if (refusal) return refusal;
  await parts.blobs.erase(lateFilesOf(spaceId, device), blob);
  return { status: 204 };
}

async function refusalOf(
  parts: RelayParts,
  spaceId: SpaceId,
  credentials: Credentials,
): Promise<Answer | undefined> {
  const role = await roleOf(parts, spaceId, credentials);
  if (typeof role !== "string") return role;
  return role === "owner" || role === "coordinator" ? undefined : refused("NotAllowed");
}
