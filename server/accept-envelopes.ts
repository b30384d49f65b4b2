import type { Bytes } from "../src/base/bytes.ts";
import type { ChannelId, DeviceId } from "../src/base/ids.ts";
import {
  envelopeContext,
  envelopeIdFromHash,
  parseEnvelope,
  signedPart,
  vouchesFor,
  type Envelope,
} from "../src/protocol/envelope.ts";
import type { Ack, LogEntry, Nack, ServerFrame } from "../src/protocol/frames.ts";
import { isHandIn } from "../src/protocol/hand-in.ts";
import { spaceBytes } from "../src/protocol/join-request.ts";
import type { Refusal } from "../src/protocol/refusals.ts";
import {
  countsAfterRemoval,
  isActive,
  isInside,
  mayWriteEnvelopes,
  type RosterDevice,
  type SpaceId,
} from "../src/protocol/roster.ts";
import { mayGuestWrite } from "./guests.ts";
import { relayLimits, retryMs } from "./limits.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { RelayCheck } from "./verify.ts";
import type { Space } from "./space.ts";
import type { AppendItem, AppendResult } from "./store/log-store.ts";

/** Who brings envelopes: a member in a session, or a request that shows nothing but the envelopes' own signatures. */
export type Carrier = { readonly member: DeviceId } | "request";

/** Envelopes whose outside is in order, and what is refused at once. */
export interface Checked {
  readonly items: readonly AppendItem[];
  readonly nacks: readonly Nack[];
  /** Of the roster they were checked against. */
  readonly rosterLength: number;
}

/** Undefined when one of them is not an envelope at all: whoever sends that does not speak our language. */
export async function checkEnvelopes(
  parts: RelayParts,
  space: Space,
  envelopes: readonly Bytes[],
  carrier: Carrier,
): Promise<Checked | undefined> {
  const parsed: (readonly [Envelope, Bytes])[] = [];
  for (const bytes of envelopes) {
    const result = parseEnvelope(bytes, parsed.at(-1)?.[0]);
    if (!result.ok) return undefined;
    parsed.push([result.value, bytes]);
  }
  const rosterLength = space.roster.length;
  const checked = await checkAll(parts, space, parsed, carrier);
  await checkSignatures(
    parts,
    space,
    checked.filter((one) => "item" in one),
  );
  const items: AppendItem[] = [];
  const nacks: Nack[] = [];
  for (const one of checked) {
    if ("refusal" in one) nacks.push(one);
    else if (one.isGenuine) items.push(one.item);
    else nacks.push({ device: one.item.device, gctr: one.item.gctr, refusal: "BadSignature", detail: 0 }); // prettier-ignore
  }
  return { items, nacks, rosterLength };
}

/** An envelope of which all is in order but, for all we know, the signature. */
interface Arrived {
  readonly envelope: Envelope;
  readonly item: AppendItem;
  readonly author: RosterDevice;
  isGenuine: boolean;
  /** The one before it in the same push, for which it vouches (P190). */
  before: Arrived | undefined;
  isVouchedFor: boolean;
}

/** What costs nothing, or next to it. */
async function checkAll(
  parts: RelayParts,
  space: Space,
  envelopes: readonly (readonly [Envelope, Bytes])[],
  carrier: Carrier,
): Promise<readonly (Arrived | Nack)[]> {
  const { idNow, sha256 } = parts.check;
  const checked: (Arrived | Nack)[] = [];
  for (const [envelope, bytes] of envelopes) {
    const { device, gctr } = envelope;
    const author = space.roster.devices.get(device);
    const opensNothing = author?.role === "intake" && !(await isHandIn(parts.check, envelope));
    const refusal =
      refusalOf(parts, space, envelope, bytes, carrier) ??
      (opensNothing ? "NotAllowed" : undefined);
    const detail = refusal === "StaleRoster" ? space.roster.length : 0;
    if (refusal || !author) {
      checked.push({ device, gctr, refusal: refusal ?? "NotMember", detail });
      continue;
    }
    const id = idNow
      ? idNow(space.envelopePrefix, envelope)
      : envelopeIdFromHash(await sha256(signedPartOf(space.id, envelope)));
    const mayLeaveGap = carrier !== "request" && carrier.member !== device;
    const item = { device, gctr, id, envelope: bytes, mayLeaveGap };
    checked.push(
      // Of what was accepted after a removal, these count and no others.
      countsAfterRemoval(author, gctr, id)
        ? { envelope, item, author, isGenuine: false, before: undefined, isVouchedFor: false }
        : { device, gctr, refusal: "NotMember", detail },
    );
  }
  return checked;
}

/** A signature takes a hundred times as long as a hash: of envelopes that name each other only the last one's is checked. */
async function checkSignatures(
  parts: RelayParts,
  space: Space,
  all: readonly Arrived[],
): Promise<void> {
  const newest = new Map<DeviceId, Arrived>();
  for (const one of all) {
    const before = newest.get(one.item.device);
    // What a removed device has signed is looked at one by one.
    if (
      before &&
      isActive(one.author) &&
      vouchesFor(one.envelope, before.envelope, before.item.id)
    ) {
      one.before = before;
      before.isVouchedFor = true;
    }
    newest.set(one.item.device, one);
  }
  await Promise.all(
    all.filter((one) => !one.isVouchedFor).map((last) => checkRun(parts.check, space, last)),
  );
}

async function checkRun(check: RelayCheck, space: Space, last: Arrived): Promise<void> {
  const isSigned = ({ author, envelope }: Arrived): Promise<boolean> =>
    check.verify(author.signPublic, signedPartOf(space.id, envelope), envelope.signature);
  // Where the last one's does not hold, the one before has to stand for itself.
  let one: Arrived | undefined = last;
  while (one && !(await isSigned(one))) one = one.before;
  for (; one; one = one.before) one.isGenuine = true;
}

export const signedPartOf = (space: SpaceId, envelope: Envelope): Bytes =>
  signedPart(envelopeContext(spaceBytes(space), envelope.headerBytes), envelope.iv, envelope.body);

function refusalOf(
  { clock }: Pick<RelayParts, "clock">,
  space: Space,
  envelope: Envelope,
  bytes: Bytes,
  carrier: Carrier,
): Refusal | undefined {
  const { roster } = space;
  const author = roster.devices.get(envelope.device);
  if (envelope.kind !== "update") return "NotAllowed";
  if (!author || !countsAfterRemoval(author, envelope.gctr)) return "NotMember";
  if (author.role === "recovery") return "NotAllowed";
  const isFromAuthor = carrier === "request" || carrier.member === envelope.device;
  if (isFromAuthor) {
    if (!isActive(author) && carrier !== "request") return "NotMember";
    if (!mayAdd(author, envelope.channel, clock.now())) return "NotAllowed";
  } else {
    // What those outside bring is their own.
    const carried = roster.devices.get(carrier.member);
    if (carried && !isInside(carried)) return "NotAllowed";
  }
  if (author.guest && author.guest.room !== envelope.channel) return "NotAllowed";
  if (!roster.epochs.some(({ epoch }) => epoch === envelope.epoch)) return "StaleRoster";
  if (space.bytes + bytes.length > space.quota) return "Quota";
  return undefined;
}

/** What was handed in is looked at more closely where its hash is known. */
const mayAdd = (author: RosterDevice, stream: ChannelId, nowMs: number): boolean =>
  mayWriteEnvelopes(author.role) ||
  author.role === "intake" ||
  mayGuestWrite(author, stream, nowMs);

/** Stores what was checked; resolves, with what to answer, when it is on the disk. */
export async function storeEnvelopes(
  parts: RelayParts,
  space: Space,
  { items, rosterLength }: Checked,
  onStored: (sequence: number) => void,
): Promise<readonly ServerFrame[]> {
  if (items.length === 0) return [];
  const now = parts.clock.now();
  let stored;
  space.appending++;
  try {
    stored = await parts.store.append(space.id, items, now, rosterLength);
  } catch {
    // The store reports why; the device keeps what it has and tries again.
    return [later(items, retryMs(parts.store))];
  } finally {
    space.appending--;
  }
  // Checked against a roster that is not the newest: the device sends it again, and then it is checked against what other processes know.
  if (stored.rosterMoved) return [later(items, relayLimits.rosterRetryMs)];

  const acks: Run[] = [];
  const nacks: Nack[] = [];
  const added: LogEntry[] = [];
  for (const [index, item] of items.entries()) {
    const result = stored.results[index];
    if (!result) continue;
    if (result.type !== "Stored") {
      nacks.push(nackOf(item, result));
      continue;
    }
    const { sequence, storedAt, isNew } = result;
    addAck(acks, item, result);
    if (!isNew) continue;
    onStored(sequence);
    added.push({ sequence, storedAt, envelope: item.envelope });
  }
  noteNew(parts, space, added);
  parts.metrics.add("envelopes_repeated", items.length - nacks.length - added.length);
  if (stored.head > space.head) {
    space.head = stored.head;
    for (const member of space.members) member.wake();
  }
  const frames: ServerFrame[] = [];
  if (acks.length > 0) frames.push({ type: "ack", acks, head: stored.head });
  if (nacks.length > 0) frames.push({ type: "nack", nacks });
  return frames;
}

const later = (items: readonly AppendItem[], detail: number): ServerFrame => ({
  type: "nack",
  nacks: items.map(({ device, gctr }) => ({ device, gctr, refusal: "Later", detail })),
});

type StoredResult = AppendResult & { readonly type: "Stored" };

function noteNew(parts: RelayParts, space: Space, added: readonly LogEntry[]): void {
  const bytes = added.reduce((sum, { envelope }) => sum + envelope.length, 0);
  space.bytes += bytes;
  parts.metrics.add("envelopes_stored", added.length);
  parts.metrics.add("envelope_bytes_stored", bytes);
  let first = 0;
  let size = bytes;
  while (size > relayLimits.recentBytes) size -= added[first++]?.envelope.length ?? 0;
  // Copied together, and without the rest of the message: what was refused is not kept for their sake.
  const kept = new Uint8Array(size);
  let at = 0;
  for (const entry of added.slice(first)) {
    kept.set(entry.envelope, at);
    const envelope = kept.subarray(at, (at += entry.envelope.length));
    space.recent.add({ ...entry, envelope });
  }
}

const nackOf = (
  { device, gctr }: AppendItem,
  result: Exclude<AppendResult, { readonly type: "Stored" }>,
): Nack =>
  result.type === "Gap"
    ? { device, gctr, refusal: "Gap", detail: result.expected }
    : { device, gctr, refusal: "Fork", detail: 0 };

/** One ack for a run of envelopes that lie side by side. */
function addAck(acks: Run[], { device, gctr }: AppendItem, result: StoredResult): void {
  const { sequence, storedAt } = result;
  const last = acks.at(-1);
  const continues =
    last &&
    last.device === device &&
    last.gctr + last.count === gctr &&
    last.sequence + last.count === sequence &&
    last.storedAt === storedAt;
  if (continues) last.count++;
  else acks.push({ device, gctr, count: 1, sequence, storedAt });
}

type Run = Omit<Ack, "count"> & { count: number };
