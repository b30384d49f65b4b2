import { bytesToHex, ownBytes, type Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { ok, type Result } from "../base/result.ts";
import type { Envelope, EnvelopeId } from "../protocol/envelope.ts";
import type { Cursor } from "../protocol/frames.ts";
import type {
  ChainRow,
  HeldEnvelope,
  HeldKey,
  QuarantinedEnvelope,
  ShreddedRow,
  StoredEnvelope,
} from "../storage/local-log.ts";
import type { CommitError } from "../storage/commit-error.ts";
import { emptyRecord, type ChannelRecord } from "./channel-record.ts";
import { newerContent, type Content } from "./content.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import { emptyChain, type Replica, type ReplicaState } from "./replica.ts";
import { byHand } from "./by-hand.ts";

/** What may come of what was taken in, besides documents. */
export interface InboxNews {
  /** Something of this author was not applied. */
  readonly rejected: (device: DeviceId | undefined, why: string) => void;
  /** An envelope of this device that it did not write. */
  readonly fork: () => void;
  readonly rosterSplit: (device: DeviceId) => void;
  /** Whether this author, when it wrote, knew of roster entries that have not come here. */
  readonly rosterAhead: (device: DeviceId, isAhead: boolean) => void;
  /** What others have written, by roster index; for the next envelope's `seen`. */
  readonly takenIn: (index: number, gctr: number) => void;
}

/** An envelope as far as it can be read without knowing what came before it. */
export interface Arrived {
  readonly envelope: Envelope;
  readonly id: EnvelopeId;
  readonly bytes: Bytes;
  /** By the relay's clock, ms, or `byHand`. */
  readonly storedAt: number;
  /** By itself or by the one behind it (P190). Undefined: its author is not on the roster we have. */
  isSigned: boolean | undefined;
  /** Undefined: its key has not come. */
  readonly content: Result<Content, string> | undefined;
}

export type MaybeArrived = Arrived | undefined;
export const isDoubtful = (item: MaybeArrived) => item?.isSigned === false;

/** Held back at most, in all. Beyond that what arrives is let go, and fetched again when the relay's heads show that it is missing. */
const mostHeld = 4_096;
/** Who says to have seen what is not here: so many names are enough. */
const mostClaimants = 8;
/** Of devices that are not on the roster: a relay can make up as many as it likes. */
const mostHeldOfStrangers = 64;

/** The transaction that grows while envelopes are looked at. */
export interface Draft {
  readonly chains: Map<DeviceId, ChainRow>;
  readonly records: Map<ChannelId, ChannelRecord>;
  readonly touched: Set<ChannelId>;
  readonly unread: Map<ChannelId, number | "seen">;
  readonly stored: StoredEnvelope[];
  readonly newlyHeld: Map<string, Arrived>;
  readonly droppedHeld: HeldKey[];
  readonly quarantine: QuarantinedEnvelope[];
  /** Ids of what lay there and is read after all. */
  readonly readAfterAll: string[];
  readonly confirm: Map<number, number>;
  readonly held: Map<DeviceId, Set<number>>;
  readonly marks: Map<number, number>;
  readonly shredded: Map<ChannelId, ShreddedRow>;
}

export const newDraft = (state: ReplicaState): Draft => ({
  chains: new Map(state.chains),
  records: new Map(),
  touched: new Set(),
  unread: new Map(),
  stored: [],
  newlyHeld: new Map(),
  droppedHeld: [],
  quarantine: [],
  readAfterAll: [],
  confirm: new Map(),
  held: new Map([...state.held].map(([device, counters]) => [device, new Set(counters)])),
  marks: new Map(),
  shredded: new Map(state.shredded),
});

/** What one look at an envelope adds to the transaction, and the transaction itself. */
export function createDrafting(replica: Replica, news: Pick<InboxNews, "rejected" | "takenIn">) {
  /** Nothing of it is kept from here on, whatever this transaction has taken in of it already. */
  function shred(draft: Draft, row: ShreddedRow): void {
    draft.shredded.set(row.channel, row);
    draft.records.delete(row.channel);
    draft.touched.delete(row.channel);
    draft.unread.delete(row.channel);
  }

  /** What its author says to have seen of others. */
  function claim(draft: Draft, state: ReplicaState, by: DeviceId, content: Content): void {
    const devices = [...(state.history?.roster.devices.values() ?? [])];
    for (const [index, gctr] of content.seen) {
      const device = devices[index]?.device;
      if (!device || device === state.meta.device) continue;
      const chain = draft.chains.get(device) ?? emptyChain(device);
      if (gctr <= chain.gctr || (gctr <= chain.claimed && chain.claimedBy?.includes(by))) continue;
      const others = (chain.claimed > chain.gctr && chain.claimedBy) || [];
      const claimedBy = [...others.filter((one) => one !== by), by].slice(-mostClaimants);
      draft.chains.set(device, { ...chain, claimed: Math.max(gctr, chain.claimed), claimedBy });
    }
  }

  function advance(draft: Draft, chain: ChainRow, item: Arrived): void {
    const { device, gctr } = item.envelope;
    const { claimed, claimedBy } = draft.chains.get(device) ?? chain;
    draft.chains.set(device, { ...chain, claimed, ...(claimedBy && { claimedBy }) });
    draft.stored.push({ device, gctr, id: item.id, bytes: item.bytes });
    // It may have waited here as well, and come again.
    unhold(draft, device, gctr);
  }

  function hold(draft: Draft, item: Arrived): void {
    if (isDoubtful(item)) reject(draft, item.envelope.device, "BadSignature", item.bytes);
    else wait(draft, item);
  }

  /** Never thrown away for want of a key or an older envelope. */
  function wait(draft: Draft, item: Arrived): false {
    const { device, gctr } = item.envelope;
    const held = draft.held.get(device) ?? new Set<number>();
    if (held.has(gctr)) {
      // Held already; that a relay has it is worth knowing when it is taken in.
      if (item.storedAt === byHand) return false;
    } else {
      if (sizeOf(draft.held) >= mostHeld) return false;
      if (isStranger(device) && sizeOf(draft.held, isStranger) >= mostHeldOfStrangers) return false;
    }
    draft.held.set(device, held.add(gctr));
    draft.newlyHeld.set(heldKey(device, gctr), item);
    return false;
  }

  const isStranger = (device: DeviceId): boolean =>
    !replica.state().history?.roster.devices.has(device);

  function waitForUpdate(draft: Draft, item: Arrived): false {
    news.rejected(item.envelope.device, newerContent);
    return wait(draft, item);
  }

  function drop(draft: Draft, item: Arrived, why: string): false {
    const { device, gctr } = item.envelope;
    reject(draft, device, why, item.bytes, item.storedAt > 0);
    unhold(draft, device, gctr);
    return false;
  }

  function unhold(draft: Draft, device: DeviceId, gctr: number): void {
    const held = draft.held.get(device);
    if (!held?.delete(gctr)) return;
    if (held.size === 0) draft.held.delete(device);
    if (!draft.newlyHeld.delete(heldKey(device, gctr))) draft.droppedHeld.push({ device, gctr });
  }

  function reject(
    draft: Draft,
    device: DeviceId | undefined,
    why: string,
    bytes: Uint8Array,
    isInLog = false,
  ): void {
    const isSigned = why !== "BadSignature";
    // Named by its end, which is its signature: the same thing rejected twice stands there once.
    const id = isSigned ? `${why} ${bytesToHex(bytes.slice(-16))}` : `${why} ${device ?? ""}`;
    const kept = isSigned ? ownBytes(bytes) : new Uint8Array();
    draft.quarantine.push({ id, device, why, bytes: kept, at: replica.parts.clock.now(), isInLog });
    news.rejected(device, why);
  }

  async function keep(
    draft: Draft,
    cursor: Cursor | undefined,
  ): Promise<Result<void, CommitError>> {
    const state = replica.state();
    const chains = [...draft.chains.values()].filter(
      (chain) => state.chains.get(chain.device) !== chain,
    );
    const confirm = [...draft.confirm].map(([gctr, storedAt]) => ({ gctr, storedAt }));
    const newlyHeld = [...draft.newlyHeld.values()].map(
      ({ envelope, id, bytes, storedAt }): HeldEnvelope => ({
        device: envelope.device,
        gctr: envelope.gctr,
        id,
        bytes,
        storedAt,
      }),
    );
    const isNothing =
      !cursor && chains.length + confirm.length + newlyHeld.length + draft.droppedHeld.length === 0;
    if (isNothing && draft.quarantine.length + draft.readAfterAll.length === 0)
      return ok(undefined);

    const update = cursor && { cursor };
    const records = new Map(
      [...draft.touched].map((id) => [id, draft.records.get(id) ?? emptyRecord]),
    );
    const committed = await replica.commit({
      changes: {
        ...(update && { update }),
        chains,
        confirm,
        addStored: draft.stored,
        addHeld: newlyHeld,
        dropHeld: draft.droppedHeld,
        quarantine: draft.quarantine,
        dropQuarantined: draft.readAfterAll,
      },
      state: {
        ...(update && { meta: { ...state.meta, ...update } }),
        chains: draft.chains,
        held: draft.held,
        ...(confirm.length > 0 && {
          own: ownEnvelopes(
            state.own.rows.map((row) => {
              const storedAt = draft.confirm.get(row.gctr);
              return storedAt === undefined ? row : { ...row, storedAt };
            }),
          ),
        }),
      },
      records,
      unread: draft.unread,
      shred: [...draft.shredded.values()].filter(({ channel }) => !state.shredded.has(channel)),
    });
    if (committed.ok) for (const [index, gctr] of draft.marks) news.takenIn(index, gctr);
    return committed;
  }

  return { shred, claim, advance, hold, wait, drop, unhold, reject, keep, waitForUpdate };
}

export const heldKey = (device: DeviceId, gctr: number): string => `${device} ${gctr}`;

const sizeOf = (
  held: ReadonlyMap<DeviceId, ReadonlySet<number>>,
  counts: (device: DeviceId) => boolean = () => true,
): number =>
  [...held].reduce((sum, [device, counters]) => sum + (counts(device) ? counters.size : 0), 0);
