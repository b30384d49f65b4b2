import { ownBytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { noPrevious } from "../protocol/envelope.ts";
import { handInChannels, handInGeneration, type HandInChannels } from "../protocol/hand-in.ts";
import { currentEpoch, isActive } from "../protocol/roster.ts";
import { emptyRecord } from "./channel-record.ts";
import type { ChannelChange, WriteError } from "./channels.ts";
import { encodeContent, type EntriesSection } from "./content.ts";
import type { HandIn, HandIns } from "./engine.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import { countEntries } from "./pack.ts";
import type { Replica } from "./replica.ts";
import { headAt } from "./roster-history.ts";
import { sealHandIn } from "./seal-envelope.ts";
import { limits } from "../protocol/limits.ts";
import { runChanges } from "./write-documents.ts";

/** What an intake device does in the place of documents: it seals a case to the network, and keeps nothing of it that it could open. */
export function createHandIns(replica: Replica, onWritten: () => void): HandIns {
  return {
    async handIn(make) {
      const done = await replica.mutex.run(() => handIn(replica, make));
      if (done.ok) onWritten();
      return done;
    },
    isAtRelay: (gctr) =>
      replica.state().own.rows.some((row) => row.gctr === gctr && row.storedAt !== undefined),
  };
}

async function handIn(
  replica: Replica,
  make: (channels: HandInChannels, gctr: number) => Promise<HandIn>,
): Promise<Result<void, WriteError>> {
  const { suite, random, clock, compression, keys } = replica.parts;
  const { meta, history, own } = replica.state();
  const roster = history?.roster;
  const granted = roster?.grants.get(meta.device);
  const me = roster?.devices.get(meta.device);
  const rosterHead = history && headAt(history, history.roster.length);
  if (!roster || !granted || !isActive(me) || me.role !== "intake" || rosterHead === undefined)
    return err({ type: "ReadOnly" });

  const { device, spaceId, counters, clockOffset } = meta;
  const gctr = counters.gctr + 1;
  const channels = await handInChannels({ sha256: (bytes) => suite.sha256(ownBytes(bytes)) }, device, gctr); // prettier-ignore
  const { changes, values } = await make(channels, gctr);
  const sections = sectionsOf(replica, changes);
  const content = encodeContent(compression, {
    sentAt: Math.max(0, Math.floor(clock.now() / 1000)),
    clockOffset,
    rosterLength: roster.length,
    rosterHead,
    seen: [],
    sections,
  });
  const { epoch } = currentEpoch(roster);
  const header = { kind: "update", channel: channels.case, device, epoch, generation: handInGeneration, gctr, cctr: 1, prev: noPrevious } as const; // prettier-ignore
  const parts = { suite, random, spaceId, signing: keys.signing };
  const { id, bytes } = await sealHandIn(parts, header, granted.grant, content);
  if (bytes.length > limits.envelopeBytes) return err({ type: "TooLarge" });

  const entryCount = countEntries(sections);
  const firstEntry = counters.entries + 1;
  const row = { gctr, firstEntry, entryCount, storedAt: undefined };
  const next = { ...counters, gctr, entries: counters.entries + entryCount };
  const committed = await replica.commit({
    changes: {
      addOwn: [{ gctr, id, bytes, firstEntry, entryCount, writtenAt: clock.now() }],
      update: { counters: next },
      values,
    },
    state: { meta: { ...meta, counters: next }, own: ownEnvelopes([...own.rows, row]) },
  });
  if (committed.ok) return ok(undefined);
  return err({ type: committed.error.type === "Conflict" ? "ReadOnly" : committed.error.type });
}

/** Each channel is new, and this is all that is ever written into it from here. */
function sectionsOf(replica: Replica, changes: readonly ChannelChange[]): EntriesSection[] {
  return changes.flatMap((one) => {
    const [a = 0, b = 0, c = 0, d = 0] = replica.parts.random.bytes(4);
    const client = a * 0x1000000 + ((b << 16) | (c << 8) | d);
    const { channel } = one;
    return runChanges(client, emptyRecord, [one]).map((run) => ({
      type: "entries" as const,
      channel,
      ...run,
    }));
  });
}
