import type { Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import type { DeviceKeys } from "../crypto/device-keys.ts";
import type { Suite } from "../crypto/suite.ts";
import { noPrevious, parseEnvelope, type Envelope, type EnvelopeId } from "../protocol/envelope.ts";
import { roomGeneration } from "../protocol/guest-terms.ts";
import { limits } from "../protocol/limits.ts";
import type { SpaceId } from "../protocol/roster.ts";
import { emptyRecord, type ChannelRecord } from "./channel-record.ts";
import type { Compression } from "./compression.ts";
import { encodeContent, parseContent } from "./content.ts";
import { roomFault } from "./guest-rules.ts";
import { envelopeId, isSignedBy, openEnvelope } from "./open-envelope.ts";
import { authorFault, headAt, type RosterHistory } from "./roster-history.ts";
import { sealEnvelope } from "./seal-envelope.ts";
import { sectionFault } from "./update-check.ts";
import { entryId } from "./yjs-entries.ts";

/** One value somebody wrote in the room, and whose signature brought it. */
export interface RoomEntry {
  readonly id: string;
  readonly value: unknown;
  readonly device: DeviceId;
}

export interface RoomLogParts {
  readonly suite: Suite;
  readonly keys: DeviceKeys;
  readonly device: DeviceId;
  readonly spaceId: SpaceId;
  readonly random: Random;
  readonly compression: Compression;
  readonly room: ChannelId;
  readonly history: () => RosterHistory;
  /** The room's key in an epoch, where it was granted. */
  readonly keyOf: (epoch: number) => Bytes | undefined;
}

interface Waiting {
  readonly envelope: Envelope;
  readonly storedAt: number;
}

/** Of one device. A visit that lacks more reads the room anew with the next line. */
const mostWaiting = 256;

/** A room as its guest reads it: by the same rules as a member's inbox, but for counters of whole devices, of which he sees a part. */
export function createRoomLog(parts: RoomLogParts) {
  const { suite, room, compression, spaceId } = parts;
  // The key is the room's already: what members derive from an epoch's secret, a guest was given.
  const inRoom = { ...suite, channelKey: (key: Bytes) => suite.sealingKey(key) };
  const open = { suite: inRoom, spaceId };
  const last = new Map<DeviceId, { readonly cctr: number; readonly id: EnvelopeId }>();
  const entries: RoomEntry[] = [];
  let record: ChannelRecord = emptyRecord;

  /** What names roster entries or a key that have not come, or comes before the one it follows. */
  const waiting = new Map<DeviceId, Map<number, Waiting>>();

  async function hold(bytes: Bytes, storedAt: number): Promise<DeviceId | undefined> {
    const parsed = parseEnvelope(bytes);
    if (!parsed.ok || parsed.value.kind !== "update" || parsed.value.channel !== room) return;
    const envelope = parsed.value;
    const { device, cctr } = envelope;
    const author = parts.history().roster.devices.get(device);
    if (author && !(await isSignedBy(open, envelope, author.signPublic))) return;
    const ofDevice = waiting.get(device) ?? new Map<number, Waiting>();
    const isKnown = cctr <= (last.get(device)?.cctr ?? 0) || ofDevice.has(cctr);
    if (isKnown || ofDevice.size >= mostWaiting) return;
    waiting.set(device, ofDevice.set(cctr, { envelope, storedAt }));
    return device;
  }

  /** In the order of their counters, as far as they go. */
  async function release(device: DeviceId): Promise<void> {
    const ofDevice = waiting.get(device);
    for (;;) {
      const cctr = (last.get(device)?.cctr ?? 0) + 1;
      const next = ofDevice?.get(cctr);
      if (!next || (await apply(next)) === "later") return;
      ofDevice?.delete(cctr);
    }
  }

  /** What does not check out is left out, as every member leaves it out. */
  async function apply({ envelope, storedAt }: Waiting): Promise<"later" | "done"> {
    const { device, gctr, cctr, prev, epoch } = envelope;
    const history = parts.history();
    const author = history.roster.devices.get(device);
    const key = parts.keyOf(epoch);
    if (!author || !key) return "later";
    if (prev !== (last.get(device)?.id ?? noPrevious)) return "done";
    if (!(await isSignedBy(open, envelope, author.signPublic))) return "done";
    const plain = await openEnvelope(open, envelope, key);
    const content = plain.ok ? parseContent(compression, plain.value) : undefined;
    if (content?.ok && content.value.rosterLength > history.roster.length) return "later";
    last.set(device, { cctr, id: await envelopeId(open, envelope) });
    if (!content?.ok) return "done";
    const { rosterLength, rosterHead, sections, sentAt, clockOffset } = content.value;
    if (rosterHead !== headAt(history, rosterLength)) return "done";
    if (authorFault(history, { device, gctr, epoch, stream: room, sentAt }, rosterLength))
      return "done";
    for (const section of sections) {
      if (section.type !== "entries") continue;
      if (roomFault(history.roster, room, section, rosterLength)) continue;
      if (sectionFault(record, section, device)) continue;
      const { client, clock } = section;
      const run = { client, clock, entries: section.entries, device, mark: gctr, storedAt, clockOffset }; // prettier-ignore
      record = { ...record, runs: [...record.runs, run] };
      for (const [tail, value] of section.entries)
        entries.push({ id: entryId(client, tail), value, device });
    }
    return "done";
  }

  return {
    entries: (): readonly RoomEntry[] => [...entries],

    async take(bytes: Bytes, storedAt: number): Promise<void> {
      const device = await hold(bytes, storedAt);
      if (device) await release(device);
    },

    /** The roster has come, or a key with it. */
    async retry(): Promise<void> {
      for (const device of waiting.keys()) await release(device);
    },

    /** The next envelope of this device. Undefined when it would be too long. */
    async seal(
      { gctr, id }: { readonly gctr: number; readonly id: string },
      value: object,
      sentAt: number,
    ) {
      const { roster } = parts.history();
      const rosterHead = headAt(parts.history(), roster.length);
      const { epoch } = roster.epochs.at(-1) ?? { epoch: 0 };
      const key = parts.keyOf(epoch);
      if (!key || rosterHead === undefined) return undefined;
      // A client of its own each time: which one wrote here before need not be remembered.
      const [a = 0, b = 0, c = 0, d = 0] = parts.random.bytes(4);
      const client = a * 0x1000000 + ((b << 16) | (c << 8) | d);
      const content = encodeContent(compression, {
        sentAt,
        clockOffset: 0,
        rosterLength: roster.length,
        rosterHead,
        seen: [],
        sections: [{ type: "entries", channel: room, client, clock: 0, entries: [[0, value]] }],
      });
      if (content.length > limits.envelopeBytes / 2) return undefined;
      const header = {
        kind: "update",
        channel: room,
        device: parts.device,
        epoch,
        generation: roomGeneration,
        gctr: gctr + 1,
        // In his one stream a guest's counters are the same.
        cctr: gctr + 1,
        prev: id === "" ? noPrevious : (id as EnvelopeId),
      } as const;
      const seal = { suite: inRoom, random: parts.random, spaceId, signing: parts.keys.signing };
      const sealed = await sealEnvelope(seal, header, key, content);
      return { gctr: gctr + 1, id: sealed.id, bytes: sealed.bytes as Bytes };
    },
  };
}
