import type { Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { parseEnvelope, type EnvelopeId, sharedStream } from "../protocol/envelope.ts";
import { rosterHashFrom } from "../protocol/roster.ts";
import type { ChainRow, StoredEnvelope, StreamHead } from "../storage/local-log.ts";
import type { CommitError } from "../storage/commit-error.ts";
import type { ChannelRecord } from "./channel-record.ts";
import { followRoster, keptHead, keptLength } from "./follow-roster.ts";
import { gatherSecrets } from "./epoch-secrets.ts";
import { whyLate } from "./quarantined.ts";
import { channelsOf, contentOf } from "./read-content.ts";
import type { Replica } from "./replica.ts";
import { rosterCheck } from "./roster-check.ts";
import { lateShreds, withoutShreds } from "./undo-shreds.ts";

export type RosterProblem =
  | CommitError
  /** The relay's chain is not ours: it shows different ones, or one of us was deceived. */
  | { readonly type: "Split" }
  | { readonly type: "NotAChain"; readonly why: string };

/** Takes in roster entries from position `from` on. True when there was something new. Not under the mutex. */
export function takeRoster(
  replica: Replica,
  from: number,
  entries: readonly Bytes[],
): Promise<Result<boolean, RosterProblem>> {
  return replica.mutex.run(async () => {
    const { suite, keys } = replica.parts;
    const check = rosterCheck(suite, replica.parts.rules.understands);
    const state = replica.state();
    let history = state.history;
    const added: { readonly position: number; readonly bytes: Bytes }[] = [];
    for (const [index, bytes] of entries.entries()) {
      const position = from + index;
      const length = keptLength(history);
      if (position > length) return err({ type: "NotAChain", why: "entries are missing" });
      if (history && position < length) {
        const isSame = keptHead(history, position) === rosterHashFrom(await check.sha256(bytes));
        if (!isSame) return err({ type: "Split" });
        continue;
      }
      const followed = await followRoster(check, history, bytes, state.meta.device);
      if (!followed.ok) return err({ type: "NotAChain", why: followed.error.type });
      // Whoever gave us the name of the space gave us the one chain that can begin it.
      if (followed.value.roster.spaceId !== state.meta.spaceId)
        return err({ type: "NotAChain", why: "another space" });
      history = followed.value;
      added.push({ position, bytes });
    }
    if (!history || added.length === 0) return ok(false);

    const secrets = await gatherSecrets(
      { suite, kem: keys.kem },
      history.roster,
      state.meta.device,
      state.secrets,
    );
    const kept = await replica.commit({ changes: { roster: added }, state: { history, secrets } });
    if (!kept.ok) return kept;
    if (secrets.size > state.secrets.size) replica.parts.keepSecrets([...secrets]);
    const ended = await endRemoved(replica);
    return ended.ok ? ok(true) : ended;
  });
}

/**
 * Takes back what a removed device wrote after the envelope its removal names: those who had not received it yet never will, and everybody must
 * have the same. Done again after a restart if it did not get so far. Under the mutex.
 */
export async function endRemoved(replica: Replica): Promise<Result<void, CommitError>> {
  if (!replica.parts.rules.endsWithRemoval) return ok(undefined);
  for (const { device, removed } of replica.state().history?.roster.devices.values() ?? []) {
    if (!removed) continue;
    const done = await endOne(replica, device, removed.lastGctr, removed.lastId);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

async function endOne(
  replica: Replica,
  device: DeviceId,
  lastGctr: number,
  lastId: EnvelopeId,
): Promise<Result<void, CommitError>> {
  const { log } = replica.parts;
  const state = replica.state();
  const chain = state.chains.get(device);
  const isLate = chain !== undefined && chain.gctr > lastGctr;
  const lateEnds = lateShreds(state, device, lastGctr);
  const lateHeld = [...(state.held.get(device) ?? [])].filter((gctr) => gctr > lastGctr);
  if (!isLate && lateHeld.length + lateEnds.length === 0) return ok(undefined);

  const late = isLate ? await log.envelopesAfter(device, lastGctr, Infinity) : [];
  const rows = await Promise.all(lateHeld.map((gctr) => log.heldEnvelope(device, gctr)));
  const records = await withoutLate(replica, device, lastGctr, late);
  const chains = new Map(state.chains);
  const cut = isLate ? [await chainBefore(replica, chain, lastGctr, lastId, late)] : [];
  for (const row of cut) chains.set(device, row);
  const undone = await withoutShreds(replica, lateEnds, { device, lastGctr });
  for (const [channel, record] of undone.records) records.set(channel, record);
  const kept = [...(state.held.get(device) ?? [])].filter((gctr) => gctr <= lastGctr);
  const held = new Map(state.held);
  const at = replica.parts.clock.now();
  const aside = ({ id, bytes }: StoredEnvelope, isInLog: boolean) => ({ id, device, why: whyLate, bytes, at, isInLog }); // prettier-ignore
  if (kept.length > 0) held.set(device, new Set(kept));
  else held.delete(device);
  return replica.commit({
    changes: {
      chains: cut,
      dropStored: late.map(({ gctr }) => ({ device, gctr })),
      dropHeld: lateHeld.map((gctr) => ({ device, gctr })),
      quarantine: [
        ...late.map((row) => aside(row, row.gctr <= (chain?.atRelay ?? Infinity))),
        ...rows.flatMap((row) => (row ? aside(row, row.storedAt > 0) : [])),
      ],
    },
    state: { chains, held },
    records,
    unshred: undone.unshred,
    shred: undone.shred,
  });
}

/** The chain as it stood at the end: what is behind it may be accepted one day, and then has to follow. */
async function chainBefore(
  replica: Replica,
  chain: ChainRow,
  lastGctr: number,
  lastId: EnvelopeId,
  late: readonly StoredEnvelope[],
): Promise<ChainRow> {
  const [last] = await replica.parts.log.envelopesAfter(chain.device, lastGctr - 1, 1);
  const content = last?.gctr === lastGctr ? await contentOf(replica, last.bytes) : undefined;
  const rosterLength = content?.rosterLength ?? 0;
  const streams = streamsBefore(chain, lastGctr, lastId, late);
  return { ...chain, gctr: lastGctr, lastId, streams, rosterLength };
}

function streamsBefore(
  chain: ChainRow,
  lastGctr: number,
  lastId: EnvelopeId,
  late: readonly StoredEnvelope[],
): readonly StreamHead[] {
  const streams = new Map(chain.streams.map((stream) => [stream.channel, stream]));
  const shared = streams.get(sharedStream);
  if (lacksRows(chain, lastGctr, late) && shared && streams.size === 1) {
    // In its one stream they are as many as the counters say.
    const cctr = shared.cctr - (chain.gctr - lastGctr);
    return cctr > 0 ? [{ ...shared, cctr, id: lastId }] : [];
  }
  for (const { bytes } of late.toReversed()) {
    const parsed = parseEnvelope(bytes);
    if (!parsed.ok) continue;
    const { channel, cctr, prev } = parsed.value;
    if (cctr > 1) streams.set(channel, { channel, cctr: cctr - 1, id: prev });
    else streams.delete(channel);
  }
  return [...streams.values()];
}

/** Of what a snapshot brought there are no envelopes. */
const lacksRows = (chain: ChainRow, lastGctr: number, late: readonly StoredEnvelope[]): boolean =>
  late.length < chain.gctr - lastGctr;

async function withoutLate(
  replica: Replica,
  device: DeviceId,
  lastGctr: number,
  late: readonly StoredEnvelope[],
): Promise<Map<ChannelId, ChannelRecord>> {
  const channels = new Set<ChannelId>();
  const chain = replica.state().chains.get(device);
  if (chain && lacksRows(chain, lastGctr, late))
    for (const channel of await replica.parts.log.channelIds()) channels.add(channel);
  for (const { bytes } of late)
    for (const channel of await channelsOf(replica, bytes)) channels.add(channel);
  const records = await replica.records(channels);
  for (const [channel, record] of records) {
    const runs = record.runs.filter((run) => run.device !== device || run.mark <= lastGctr);
    if (runs.length === record.runs.length) records.delete(channel);
    else records.set(channel, { ...record, runs });
  }
  return records;
}
