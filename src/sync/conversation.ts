import type { Bytes } from "../base/bytes.ts";
import type { Timers } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import { createMutex } from "../base/mutex.ts";
import type { Result } from "../base/result.ts";
import {
  authStatement,
  encodeClientFrame,
  parseServerFrame,
  type Ack,
  type ClientFrame,
  type LogEntry,
  type LogId,
  type ServerFrame,
} from "../protocol/frames.ts";
import { limits } from "../protocol/limits.ts";
import type { RosterHash } from "../protocol/roster.ts";
import type { SnapshotList } from "../protocol/snapshot.ts";
import { protocolVersion } from "../protocol/version.ts";
import type { CommitError } from "../storage/commit-error.ts";
import { ackedCounters } from "./acked-counters.ts";
import type { LevelWith } from "./compaction/compactor.ts";
import type { Taken, TakeRequest } from "./compaction/take-snapshot.ts";
import type { LineMessage } from "./engine.ts";
import type { Inbox } from "./inbox.ts";
import { holesBelow, offerOthers, restoreRoster, type MendParts } from "./mend-relay.ts";
import type { Outbox } from "./outbox.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import type { Withheld } from "./problems.ts";
import { createPushing } from "./pushing.ts";
import { createReceiving } from "./receiving.ts";
import type { Replica, ReplicaState } from "./replica.ts";
import type { SignedEntry } from "./signed-entry.ts";
import type { RosterProblem } from "./take-roster.ts";
import { updateMeta } from "./update-meta.ts";

/** What becomes of a conversation, for those around it. */
interface ConversationEvents {
  readonly welcomed: (token: Bytes) => void;
  /** Everything the relay had is here, and everything written here is there. */
  readonly level: (relay: Omit<LevelWith, "list">) => void;
  /** `relay`: both sides are level already. */
  readonly snapshots: (list: SnapshotList, relay: Omit<LevelWith, "list"> | undefined) => void;
  readonly progress: (progress: ConversationProgress) => void;
  readonly fork: () => void;
  readonly relayLostData: () => void;
  readonly appTooOld: () => void;
  /** The relay will not take our envelopes, and why. */
  readonly notAccepted: () => void;
  readonly withheld: (withheld: readonly Withheld[]) => void;
  readonly rosterProblem: (problem: RosterProblem) => void;
  readonly storageProblem: (error: CommitError) => void;
  readonly rosterChanged: (entries: readonly Bytes[]) => void;
  readonly rosterRefused: (isStale: boolean, length: number) => void;
  readonly joins: (requests: readonly Bytes[]) => void;
  readonly digest: (digest: Bytes) => void;
  /** Removed devices have left something for who coordinates. */
  readonly late: () => void;
  readonly closing: (retryAfterMs: number) => void;
  /** Something does not add up: begin anew. */
  readonly restart: () => void;
}

export interface ConversationProgress {
  readonly sent: { readonly done: number; readonly total: number } | undefined;
  readonly received: { readonly done: number; readonly total: number } | undefined;
}

export interface ConversationParts {
  readonly replica: Replica;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly relayOrigin: string;
  readonly send: (message: LineMessage) => void;
  readonly takeRoster: (
    from: number,
    entries: readonly Bytes[],
  ) => Promise<Result<boolean, RosterProblem>>;
  readonly takeSnapshot: (request: TakeRequest) => Promise<Taken>;
  readonly signedEntry: Pick<SignedEntry, "waiting">;
  /** Holes that were looked for already, so that a relay that lost something for good is not asked again and again. */
  readonly searched: Set<string>;
  readonly events: ConversationEvents;
}

/** What is said over one open line. A new line begins a new one; the old one hears nothing any more. */
export interface Conversation {
  readonly receive: (message: LineMessage) => void;
  /** There is something new in the outbox. */
  readonly push: () => void;
  readonly send: (frame: ClientFrame) => void;
  readonly isLevel: () => boolean;
  /** Asks for an answer, to find out whether anybody is there. */
  readonly probe: () => void;
  /** Over HTTP the frames of an answer come without a challenge before them. */
  readonly take: (frame: ServerFrame) => Promise<void>;
  readonly end: () => void;
}

const noLog = "0".repeat(32) as LogId;
/** One is needed and could not be had: the line is begun anew after a while. */
const snapshotRetryMs = 15_000;
const noRoster = "0".repeat(64) as RosterHash;

export function createConversation(parts: ConversationParts): Conversation {
  const { replica, inbox, outbox, events } = parts;
  const queue = createMutex();
  let isOver = false;
  let logId: LogId | undefined;
  let relayHeads: ReadonlyMap<DeviceId, number> = new Map();
  let isLevel = false;
  let isTaking = false;
  let snapshotProgress: { readonly done: number; readonly total: number } | undefined;

  const send = (frame: ClientFrame): void => {
    if (!isOver) parts.send(encodeClientFrame(frame));
  };
  const mending: MendParts = {
    replica,
    send,
    isOver: () => isOver,
    relayLostData: events.relayLostData,
  };
  const pushing = createPushing({
    replica,
    outbox,
    timers: parts.timers,
    send,
    isOver: () => isOver,
    began() {
      isLevel = false;
    },
    moved: report,
    fork: events.fork,
    notAccepted: events.notAccepted,
    again: push,
  });
  const receiving = createReceiving({
    replica,
    inbox,
    send,
    storageProblem: events.storageProblem,
  });

  async function receive(message: LineMessage): Promise<void> {
    const parsed = parseServerFrame(message);
    // A frame of a later version, or a broken relay: what matters is asked for again.
    if (parsed.ok) await take(parsed.value);
  }

  async function take(frame: ServerFrame): Promise<void> {
    switch (frame.type) {
      case "challenge":
        return greet(frame);
      case "welcome":
        return welcome(frame);
      case "roster":
        return takeRoster(frame.from, frame.entries);
      case "batch":
        return takeBatch(frame.entries, frame.more);
      case "ack":
        receiving.noteHead(frame.head);
        return confirm(frame.acks);
      case "nack":
        return pushing.refused(frame.nacks);
      case "rosterRefused":
        return events.rosterRefused(frame.refusal === "StaleRoster", frame.length);
      case "digest":
        return events.digest(frame.digest);
      case "joins":
        return events.joins(frame.requests);
      case "snapshots":
        return hearSnapshots(frame);
      case "note":
        return frame.kind === "late" ? events.late() : events.closing(frame.retryAfterMs);
      case "live":
      case "tick":
        return;
    }
  }

  /** Everything that can be said at once is: on a slow line the round trip is what costs. */
  async function greet(challenge: ServerFrame & { readonly type: "challenge" }): Promise<void> {
    if (protocolVersion < challenge.oldest || protocolVersion > challenge.newest)
      return events.appTooOld();
    await measureClock(challenge.relayTime);
    const { suite, keys } = replica.parts;
    const { meta, history } = replica.state();
    const statement = authStatement(meta.spaceId, parts.relayOrigin, challenge.nonce);
    const signature = await suite.sign(keys.signing, statement);
    const cursor = meta.cursor ?? { logId: noLog, sequence: 0 };
    send({
      type: "auth",
      version: protocolVersion,
      device: meta.device,
      signature,
      cursor,
      rosterLength: history?.roster.length ?? 0,
      rosterHead: history?.roster.head ?? noRoster,
    });
    // A new phone first hears whether there is a snapshot.
    if (meta.cursor) receiving.pull();
    else receiving.wait();

    // While the relay reads that, there is time to join what was written without a signal.
    await outbox.repack();
    // What was offered before may be there already: then it is not sent twice over a slow line. What was not is sent now.
    await pushing.begin();
  }

  /** Taking one in may last minutes; what else is said goes on meanwhile. */
  function hearSnapshots(list: SnapshotList): void {
    const isDue = isLevel || !replica.parts.rules.waitsUntilLevel;
    events.snapshots(list, isDue ? { head: receiving.head(), relayHeads } : undefined);
    if (isTaking || logId === undefined) return;
    isTaking = true;
    const onProgress = (done: number, total: number): void => {
      snapshotProgress = done < total ? { done, total } : undefined;
      report();
    };
    void parts
      .takeSnapshot({ list, relayHeads, onProgress })
      .then((taken) => queue.run(() => goOnFrom(taken)))
      .catch(failed);
  }

  async function goOnFrom(taken: Taken): Promise<void> {
    isTaking = false;
    snapshotProgress = undefined;
    if (isOver) return;
    if (taken === "offline")
      return void parts.timers.after(snapshotRetryMs, () => events.restart());
    if (taken !== "none") {
      const retried = await inbox.retryHeld();
      if (!retried.ok) return events.storageProblem(retried.error);
    }
    if (taken !== "none" || receiving.isWaiting()) receiving.pull();
    await settle();
  }

  async function measureClock(relayTime: number): Promise<void> {
    const now = replica.parts.clock.now();
    const seconds = Math.round((now - relayTime) / 1000);
    const clockOffset = Math.abs(seconds) < 120 ? 0 : seconds;
    if (Math.abs(clockOffset - replica.state().meta.clockOffset) < 60) return;
    await keepMeta({ clockOffset });
  }

  async function welcome(frame: ServerFrame & { readonly type: "welcome" }): Promise<void> {
    const { meta, history } = replica.state();
    const isOtherLog = meta.cursor !== undefined && meta.cursor.logId !== frame.logId;
    const isShorter = (meta.cursor?.sequence ?? 0) > frame.head;
    logId = frame.logId;
    relayHeads = frame.heads;
    receiving.begin(frame.logId, frame.head);
    events.welcomed(frame.token);
    // The relay then begins at the beginning by itself; what we have is known by its counters.
    if (isOtherLog || isShorter) events.relayLostData();
    // It may have grown beyond our place between its welcome and our pull, and not have noticed.
    if (isShorter && !isOtherLog) send({ type: "pull", after: 0, credit: limits.pullCreditBytes });

    const own = relayHeads.get(meta.device) ?? 0;
    if (own > meta.counters.gctr) return events.fork();
    if (history && frame.rosterLength < history.roster.length) {
      events.relayLostData();
      await restoreRoster(mending, frame.rosterLength);
    }
    if (history && frame.rosterLength <= history.roster.length) await sendSigned();
    await pushing.goOnAfter(own);
    await offerOthers(mending, relayHeads);
  }

  async function sendSigned(): Promise<void> {
    const entry = await parts.signedEntry.waiting();
    if (entry) send({ type: "rosterAppend", entry });
  }

  async function takeRoster(from: number, entries: readonly Bytes[]): Promise<void> {
    const taken = await parts.takeRoster(from, entries);
    if (!taken.ok) return events.rosterProblem(taken.error);
    events.rosterChanged(entries);
    if (!taken.value) return;
    for (const retry of [inbox.retryHeld, inbox.retryAccepted]) {
      const retried = await retry();
      if (!retried.ok) events.storageProblem(retried.error);
    }
    if (isLevel) tellWithheld();
  }

  async function takeBatch(entries: readonly LogEntry[], more: boolean): Promise<void> {
    const taken = await receiving.takeBatch(entries, more);
    if (taken && !taken.ok) {
      // The cursor has not moved: it comes again.
      events.storageProblem(taken.error);
      return events.restart();
    }
    if (logId === undefined) return;
    report();
    // Who says to have seen what the relay does not give may say so long after the greeting.
    if (isLevel) tellWithheld();
    await settle();
  }

  async function confirm(acks: readonly Ack[]): Promise<void> {
    const { device } = replica.state().meta;
    receiving.noteAcks(acks);
    const confirmed = ackedCounters(acks, device, pushing.sentThrough());
    if (confirmed.length > 0) {
      const done = await replica.mutex.run(() => keepConfirmed(confirmed));
      if (!done.ok) return events.storageProblem(done.error);
      pushing.confirmed(new Set(confirmed.map(({ gctr }) => gctr)));
      await pushing.pushMore();
    }
    const brought = await inbox.confirmBrought(acks);
    if (!brought.ok) return events.storageProblem(brought.error);
    await receiving.skipOwn();
    await settle();
  }

  function keepConfirmed(
    confirmed: readonly { readonly gctr: number; readonly storedAt: number }[],
  ) {
    const { own } = replica.state();
    const storedAt = new Map(confirmed.map((one) => [one.gctr, one.storedAt]));
    const rows = own.rows.map((row) =>
      row.storedAt === undefined && storedAt.has(row.gctr)
        ? { ...row, storedAt: storedAt.get(row.gctr) }
        : row,
    );
    return replica.commit({ changes: { confirm: confirmed }, state: { own: ownEnvelopes(rows) } });
  }

  function push(): void {
    void queue.run(pushing.pushMore).catch(failed);
  }

  async function settle(): Promise<void> {
    if (isOver || isLevel || isTaking || !receiving.isComplete() || logId === undefined) return;
    const rest = await outbox.count();
    if (isOver) return;
    if (rest.rows > 0) return pushing.pushLeft();
    const holes = holesBelow(replica, relayHeads);
    if (holes.some((device) => !parts.searched.has(searchName(device)))) {
      // The cursor says that we have it and we do not: from the beginning, once.
      for (const device of holes) parts.searched.add(searchName(device));
      await keepMeta({ cursor: undefined });
      return events.restart();
    }
    tellWithheld();
    isLevel = true;
    await keepMeta({ wasLevel: true, lastSyncedAt: replica.parts.clock.now() });
    if (!isOver) events.level({ head: receiving.head(), relayHeads });
  }

  function tellWithheld(): void {
    const { chains } = replica.state();
    const withheld = [...chains.values()].filter(({ gctr, claimed }) => claimed > gctr);
    events.withheld(withheld.map(({ device, claimedBy = [] }) => ({ device, by: claimedBy })));
  }

  const searchName = (device: DeviceId): string =>
    `${logId ?? ""} ${device} ${relayHeads.get(device) ?? 0}`;

  async function keepMeta(update: Partial<ReplicaState["meta"]>): Promise<void> {
    const done = await replica.mutex.run(() => updateMeta(replica, update));
    if (!done.ok) events.storageProblem(done.error);
  }

  function report(): void {
    events.progress({
      sent: pushing.progress(),
      received: snapshotProgress ?? receiving.progress(),
    });
  }

  function failed(problem: unknown): void {
    if (isOver) return;
    isOver = true;
    const why = problem instanceof Error ? problem.message : String(problem);
    events.storageProblem({ type: "StorageFailed", why });
    events.restart();
  }

  return {
    receive(message) {
      void queue.run(() => (isOver ? Promise.resolve() : receive(message))).catch(failed);
    },
    push,
    send,
    isLevel: () => isLevel,
    probe() {
      if (logId !== undefined) receiving.askAgain();
    },
    take(frame) {
      // What was posted had been offered; nothing else is confirmed there.
      pushing.noteOffered(replica.state().meta.counters.gctr);
      return queue.run(() => take(frame));
    },
    end() {
      isOver = true;
    },
  };
}
