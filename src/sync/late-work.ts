import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { Live, LiveSource } from "../base/live.ts";
import { bytesToHex, type Bytes } from "../base/bytes.ts";
import { createMutex } from "../base/mutex.ts";
import { err, ok, type Result } from "../base/result.ts";
import { parseEnvelope, type EnvelopeId } from "../protocol/envelope.ts";
import { limits } from "../protocol/limits.ts";
import type { RosterDevice } from "../protocol/roster.ts";
import type { QuarantinedEnvelope } from "../storage/local-log.ts";
import type { Content } from "./content.ts";
import type { MembersError } from "./members-error.ts";
import type { HttpRelay } from "./http-relay.ts";
import { envelopeId, isSignedBy } from "./open-envelope.ts";
import { lateEnvelopes, whyLate, type Quarantined } from "./quarantined.ts";
import { contentOf } from "./read-content.ts";
import type { Replica } from "./replica.ts";
import { entryId } from "./yjs-entries.ts";

/** What removed devices had not sent, for who coordinates. None of it is in a document before somebody accepts it. */
export interface LateWork {
  readonly list: Live<readonly LateDevice[]>;
  /** It counts from here on, for everybody. */
  readonly accept: (late: LateDevice) => Promise<Result<void, MembersError>>;
  /** The relay need not keep it any longer. That it was turned down is for the caller to write down, before. */
  readonly takeAway: (late: LateDevice) => Promise<void>;
}

/** Of one removed device: what follows its last envelope that counts, signed by it, without a gap. */
export interface LateDevice {
  readonly device: DeviceId;
  /** Its last envelope that counts, and the ids of those that follow. */
  readonly after: number;
  readonly ids: readonly EnvelopeId[];
  readonly entries: readonly LateEntry[];
  /** Channels it would end for good. */
  readonly ends: readonly ChannelId[];
}

interface LateEntry {
  readonly channel: ChannelId;
  readonly id: string;
  readonly value: unknown;
  /** By how much its author's clock was ahead, in seconds, as it said. */
  readonly clockOffset: number;
}

export interface LateParts {
  readonly replica: Replica;
  readonly http: HttpRelay | undefined;
  readonly token: () => Bytes | undefined;
  /** Everything in the log has come; undefined while there is no line. */
  readonly isLevel: () => boolean | undefined;
  readonly syncNow: () => Promise<void>;
  readonly acceptLate: (
    late: Pick<LateDevice, "device" | "after" | "ids">,
  ) => Promise<Result<void, MembersError>>;
  /** It has run out: a new line brings another, and the word that something lies there once more. */
  readonly tokenRefused: () => void;
}

const mostBytesAtOnce = 32 * 1024;

export interface LookingLate extends Omit<LateWork, "list"> {
  /** The relay has some, or the roster has changed what counts. */
  readonly refresh: (from: "relay" | "disk") => Promise<void>;
}

/** `list` is shown from before there is anything to look for. */
export function createLateWork(
  parts: LateParts,
  list: LiveSource<readonly LateDevice[]>,
): LookingLate {
  const { replica, http } = parts;
  const queue = createMutex();
  const refresh = (from: "relay" | "disk"): Promise<void> => queue.run(() => look(from));

  async function look(from: "relay" | "disk"): Promise<void> {
    if (from === "relay") await fetchAll();
    const { history } = replica.state();
    const found: LateDevice[] = [];
    const late = await lateEnvelopes(replica);
    for (const [device, envelopes] of late) {
      const author = history?.roster.devices.get(device);
      const work = author && (await followed(replica, author, thoseOfTheLog(envelopes)));
      if (work) found.push(work);
    }
    list.set(found);
  }

  /** Into the quarantine of this phone: there it is kept whatever the relay does, and waits. */
  async function fetchAll(): Promise<void> {
    const { meta } = replica.state();
    const known = new Set((await replica.parts.log.quarantined()).map(({ id }) => id));
    let after: { readonly device: DeviceId; readonly gctr: number } | undefined;
    for (let more = true; more;) {
      const token = parts.token();
      if (!http || !token) return;
      const answer = await http.readLate(meta.spaceId, after, { device: meta.device, token });
      if (!answer.ok && answer.error.type === "Refused" && answer.error.status === 401)
        parts.tokenRefused();
      const [batch] = answer.ok ? answer.value : [];
      if (batch?.type !== "batch") return;
      ({ more } = batch);
      const rows = await Promise.all(batch.entries.map(({ envelope }) => setAside(envelope)));
      const kept = rows.flatMap((row) => (row && !known.has(row.id) ? row : []));
      await replica.parts.log.commit({ quarantine: kept });
      const last = batch.entries.at(-1);
      const place = last && parseEnvelope(last.envelope);
      if (!place?.ok) return;
      after = { device: place.value.device, gctr: place.value.gctr };
    }
    await bringAccepted();
  }

  async function setAside(bytes: Bytes): Promise<QuarantinedEnvelope | undefined> {
    const parsed = parseEnvelope(bytes);
    if (!parsed.ok) return undefined;
    const { device } = parsed.value;
    const author = replica.state().history?.roster.devices.get(device);
    if (!author || !(await isSignedBy(opening(replica), parsed.value, author.signPublic)))
      return undefined;
    return { id: `${whyLate} ${bytesToHex(bytes.slice(-16))}`, device, why: whyLate, bytes };
  }

  /** Accepted, by us or by another, and not in the relay's log yet: whoever comes next brings it there. */
  async function bringAccepted(): Promise<void> {
    const { history, meta } = replica.state();
    for (const [device, all] of await lateEnvelopes(replica)) {
      const removed = history?.roster.devices.get(device)?.removed;
      if (!removed?.accepted) continue;
      const { lastGctr } = removed;
      const ids = new Set(removed.accepted.flatMap((accepted) => accepted.ids));
      const counted: Quarantined[] = [];
      for (const one of all)
        if (ids.has(await envelopeId(opening(replica), one.envelope))) counted.push(one);
      if (!http || !(await bring(http, counted))) continue;
      const token = parts.token();
      const place = { device, gctr: lastGctr };
      if (token) await http.dropLate(meta.spaceId, place, { device: meta.device, token });
    }
  }

  /** True when the relay has all of it in its log. */
  async function bring(relay: HttpRelay, all: readonly Quarantined[]): Promise<boolean> {
    let left = all.map(({ bytes }) => bytes);
    while (left.length > 0) {
      let size = 0;
      const part = left.filter((bytes) => (size += bytes.length) - bytes.length < mostBytesAtOnce);
      const answer = await relay.postEnvelopes(replica.state().meta.spaceId, part);
      if (!answer.ok || answer.value.some(({ type }) => type !== "ack")) return false;
      left = left.slice(part.length);
    }
    return true;
  }

  return {
    refresh,
    async accept(late) {
      // The log may have another under the same counter, and then that one is what everybody has.
      if (!parts.isLevel()) await parts.syncNow();
      if (!parts.isLevel()) return err({ type: "Offline" });
      await refresh("disk");
      const known = list.get().find(({ device }) => device === late.device);
      if (late.ids.some((id, at) => known?.ids[at] !== id))
        return err({ type: "NotAllowed", why: "the log has others" });
      const done = await parts.acceptLate(late);
      if (!done.ok) return done;
      // What is interrupted here is taken up at the next welcome, by whoever coordinates.
      await bringAccepted();
      await refresh("disk");
      return ok(undefined);
    },
    async takeAway({ device, after, ids, entries }) {
      const { meta } = replica.state();
      const token = parts.token();
      if (!http || !token) return;
      const me = { device: meta.device, token };
      for (const file of entries.flatMap(({ value }) => replica.parts.filesOf?.(value) ?? []))
        await http.dropLate(meta.spaceId, { device, file }, me);
      await http.dropLate(meta.spaceId, { device, gctr: after + ids.length }, me);
    },
  };
}

const opening = ({ parts, state }: Replica) => ({
  suite: parts.suite,
  spaceId: state().meta.spaceId,
});

/** Where the log has one under a counter, that one only. */
function thoseOfTheLog(late: readonly Quarantined[]): readonly Quarantined[] {
  const inLog = new Set(late.flatMap(({ envelope, isInLog }) => (isInLog ? envelope.gctr : [])));
  return late.filter(({ envelope, isInLog }) => isInLog || !inLog.has(envelope.gctr));
}

/** As far as it follows what counts, envelope by envelope: what does not can never count, and is not offered. */
async function followed(
  replica: Replica,
  author: RosterDevice,
  late: readonly Quarantined[],
): Promise<LateDevice | undefined> {
  const { device, removed } = author;
  if (!removed) return undefined;
  const open = opening(replica);
  const chain = replica.state().chains.get(device);
  const streams = new Map(chain?.streams.map(({ channel, id }) => [channel, id]));
  const contents: Content[] = [];
  const ids: EnvelopeId[] = [];
  const after = removed.lastGctr;
  if ((chain?.gctr ?? 0) !== after) return undefined; // what counts has not come yet; then it can be told
  for (const { envelope, bytes } of late) {
    if (envelope.gctr !== after + ids.length + 1 || ids.length >= limits.acceptedEnvelopes)
      continue;
    if (!(await isSignedBy(open, envelope, author.signPublic))) continue;
    const before = streams.get(envelope.channel);
    if (envelope.cctr === 1 ? before !== undefined : before !== envelope.prev) continue;
    const content = await contentOf(replica, bytes);
    if (!content) break;
    const id = await envelopeId(open, envelope);
    ids.push(id);
    streams.set(envelope.channel, id);
    contents.push(content);
  }
  if (contents.length === 0) return undefined;
  return {
    device,
    after,
    ids,
    entries: contents.flatMap(({ sections, clockOffset }) =>
      sections.flatMap((section) =>
        section.type === "entries"
          ? section.entries.map(([tail, value]) => ({
              channel: section.channel,
              id: entryId(section.client, tail),
              value,
              clockOffset,
            }))
          : [],
      ),
    ),
    ends: contents.flatMap(({ sections }) =>
      sections.flatMap(({ type, channel }) => (type === "shred" ? [channel] : [])),
    ),
  };
}
