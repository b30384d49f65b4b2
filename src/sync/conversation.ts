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
  type Nack,
  type Sequence,
  type ServerFrame,
} from "../protocol/frames.ts";
import { limits } from "../protocol/limits.ts";
import type { RosterHash } from "../protocol/roster.ts";
import { protocolVersion } from "../protocol/version.ts";
import type { CommitError } from "../storage/local-log.ts";
import type { LineMessage } from "./engine.ts";
import type { Inbox } from "./inbox.ts";
import type { Outbox } from "./outbox.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import type { Replica } from "./replica.ts";
import type { SignedEntry } from "./signed-entry.ts";
import type { RosterProblem } from "./take-roster.ts";

/** What becomes of a conversation, for those around it. */
interface ConversationEvents {
  readonly welcomed: (token: Bytes) => void;
  /** Everything the relay had is here, and everything written here is there. */
  readonly level: () => void;
  readonly progress: (progress: ConversationProgress) => void;
  readonly fork: () => void;
  readonly relayLostData: () => void;
  readonly appTooOld: () => void;
  /** The relay will not take our envelopes, and why. */
  readonly notAccepted: () => void;
  readonly withheld: (devices: readonly DeviceId[]) => void;
  readonly rosterProblem: (problem: RosterProblem) => void;
  readonly storageProblem: (error: CommitError) => void;
  readonly rosterChanged: (entries: readonly Bytes[]) => void;
  readonly rosterRefused: (isStale: boolean, length: number) => void;
  readonly joins: (requests: readonly Bytes[]) => void;
  readonly digest: (digest: Bytes) => void;
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
const noRoster = "0".repeat(64) as RosterHash;
/** Sent and not confirmed at most: what a cut costs, and enough to keep a slow line busy. */
const mostInFlight = 128 * 1024;
/** After a refusal that only others or time can mend. */
const haltMs = 60_000;
const smallPush = limits.frameBytes - 256;

export function createConversation(parts: ConversationParts): Conversation {
  const { replica, inbox, outbox, events } = parts;
  const queue = createMutex();
  const pushing = createMutex();
  let isOver = false;
  let logId: LogId | undefined;
  let head: Sequence = 0;
  let relayHeads: ReadonlyMap<DeviceId, number> = new Map();
  let isComplete = false;
  let isLevel = false;
  /** Where pushing goes on: everything up to here was sent over this line. Undefined: it waits for the relay to say what it has. */
  let sentThrough: number | undefined;
  let isPushHalted = false;
  let lastGap: number | undefined;
  let refusedTimes = 0;
  let pushedAgain: number | undefined;
  let inFlight: { readonly gctr: number; readonly bytes: number }[] = [];
  let sent = { done: 0, total: 0 };
  let receivedFrom: Sequence | undefined;
  let creditUsed = 0;
  let ackedRanges: { readonly from: Sequence; readonly to: Sequence }[] = [];

  const send = (frame: ClientFrame): void => {
    if (!isOver) parts.send(encodeClientFrame(frame));
  };

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
        head = Math.max(head, frame.head);
        return confirm(frame.acks);
      case "nack":
        return refuse(frame.nacks);
      case "rosterRefused":
        return events.rosterRefused(frame.refusal === "StaleRoster", frame.length);
      case "digest":
        return events.digest(frame.digest);
      case "joins":
        return events.joins(frame.requests);
      case "note":
        return events.closing(frame.retryAfterMs);
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
    send({ type: "pull", after: cursor.sequence, credit: limits.pullCreditBytes });

    // While the relay reads that, there is time to join what was written without a signal.
    await outbox.repack();
    // What was offered before may be there already: then it is not sent twice over a slow line. What was not is sent now.
    const rows = await replica.parts.log.outbox();
    const [first] = rows;
    if (isOver || !first || first.state === "offered") return;
    sentThrough = first.gctr - 1;
    await pushMore();
  }

  async function measureClock(relayTime: number): Promise<void> {
    const now = replica.parts.clock.now();
    const seconds = Math.round((now - relayTime) / 1000);
    const clockOffset = Math.abs(seconds) < 120 ? 0 : seconds;
    if (Math.abs(clockOffset - replica.state().meta.clockOffset) < 60) return;
    await replica.mutex.run(() => updateMeta({ clockOffset }));
  }

  async function welcome(frame: ServerFrame & { readonly type: "welcome" }): Promise<void> {
    const { meta, history } = replica.state();
    const isOtherLog = meta.cursor !== undefined && meta.cursor.logId !== frame.logId;
    const isShorter = (meta.cursor?.sequence ?? 0) > frame.head;
    logId = frame.logId;
    head = frame.head;
    relayHeads = frame.heads;
    events.welcomed(frame.token);
    // The relay then begins at the beginning by itself; what we have is known by its counters.
    if (isOtherLog || isShorter) events.relayLostData();
    receivedFrom = isOtherLog || isShorter ? 0 : (meta.cursor?.sequence ?? 0);
    // It may have grown beyond our place between its welcome and our pull, and not have noticed.
    if (isShorter && !isOtherLog) send({ type: "pull", after: 0, credit: limits.pullCreditBytes });

    const own = relayHeads.get(meta.device) ?? 0;
    if (own > meta.counters.gctr) return events.fork();
    if (history && frame.rosterLength < history.roster.length) {
      events.relayLostData();
      await restoreRoster(frame.rosterLength);
    }
    if (history && frame.rosterLength <= history.roster.length) await sendSigned();
    const expected = sentThrough === undefined ? undefined : firstInFlight() - 1;
    if (expected === undefined || expected > own) {
      // Either nothing was sent yet, or the relay lacks something it had confirmed.
      inFlight = [];
      sentThrough = own;
    }
    isPushHalted = false;
    await pushMore();
    await offerOthers();
  }

  const firstInFlight = (): number => inFlight[0]?.gctr ?? (sentThrough ?? 0) + 1;

  async function restoreRoster(from: number): Promise<void> {
    const loaded = await replica.parts.log.load();
    for (const entry of loaded?.roster.slice(from) ?? []) send({ type: "rosterAppend", entry });
  }

  async function sendSigned(): Promise<void> {
    const entry = await parts.signedEntry.waiting();
    if (entry) send({ type: "rosterAppend", entry });
  }

  /** Own envelopes in the order of their counters, as many as may be under way at once. */
  function pushMore(): Promise<void> {
    return pushing.run(async () => {
      if (isOver || isPushHalted || sentThrough === undefined) return;
      const room = mostInFlight - inFlight.reduce((sum, { bytes }) => sum + bytes, 0);
      if (room <= 0) return;
      const after = sentThrough;
      const { meta, own } = replica.state();
      const rows = await outbox.take(after);
      const [first] = rows;
      // Below the first waiting row lies what the relay had confirmed once and does not have any more.
      const isMissing = first ? first.gctr > after + 1 : meta.counters.gctr > after;
      const lost = isMissing
        ? await replica.parts.log.envelopesAfter(meta.device, after, room)
        : [];
      if (isOver || sentThrough !== after) return;
      const offered = new Map(rows.map(({ gctr, bytes }) => [gctr, bytes]));
      const confirmed = new Set(
        own.rows.flatMap(({ gctr, storedAt }) => (storedAt === undefined ? [] : [gctr])),
      );
      for (const { gctr, bytes } of lost) if (confirmed.has(gctr)) offered.set(gctr, bytes);
      sendInOrder(offered, after, room);
    });
  }

  function sendInOrder(rows: ReadonlyMap<number, Bytes>, after: number, room: number): void {
    let envelopes: Bytes[] = [];
    let size = 0;
    let total = 0;
    const flush = () => {
      if (envelopes.length > 0) send({ type: "push", envelopes });
      envelopes = [];
      size = 0;
    };
    let gctr = after + 1;
    for (let bytes = rows.get(gctr); bytes && total < room; bytes = rows.get(++gctr)) {
      if (size > 0 && size + bytes.length > smallPush) flush();
      envelopes.push(bytes);
      size += bytes.length;
      total += bytes.length;
      inFlight.push({ gctr, bytes: bytes.length });
      sentThrough = gctr;
    }
    flush();
    if (total === 0) return;
    isLevel = false;
    sent = { ...sent, total: sent.done + inFlight.length };
    report();
  }

  /** What is still here though it went, or was never let go: again, and once more only when it has moved on. */
  async function pushLeft(): Promise<void> {
    const first = (await replica.parts.log.outbox())[0]?.gctr;
    if (first === undefined || sentThrough === undefined || isOver) return;
    if (first <= sentThrough && first !== pushedAgain) {
      pushedAgain = first;
      sentThrough = first - 1;
    }
    await pushMore();
  }

  /** Any member can fill up a relay that lost something: the signatures are their authors'. */
  async function offerOthers(): Promise<void> {
    const { meta, chains, history } = replica.state();
    for (const { device, gctr } of chains.values()) {
      const known = relayHeads.get(device) ?? 0;
      if (device === meta.device || gctr <= known || isOver) continue;
      const removed = history?.roster.devices.get(device)?.removed;
      if (removed && known >= removed.lastGctr) continue;
      events.relayLostData();
      let after = known;
      for (;;) {
        const rows = await replica.parts.log.envelopesAfter(device, after, mostInFlight / 2);
        const last = rows.at(-1);
        if (!last || isOver) break;
        for (const { bytes } of rows) send({ type: "push", envelopes: [bytes] });
        after = last.gctr;
      }
    }
  }

  async function takeRoster(from: number, entries: readonly Bytes[]): Promise<void> {
    const taken = await parts.takeRoster(from, entries);
    if (!taken.ok) return events.rosterProblem(taken.error);
    events.rosterChanged(entries);
    if (!taken.value) return;
    const retried = await inbox.retryHeld();
    if (!retried.ok) events.storageProblem(retried.error);
  }

  async function takeBatch(entries: readonly LogEntry[], more: boolean): Promise<void> {
    if (logId === undefined) return;
    const last = entries.at(-1);
    if (last) {
      const taken = await inbox.takeIn(entries, { logId, sequence: last.sequence });
      if (!taken.ok) {
        // The cursor has not moved: it comes again.
        events.storageProblem(taken.error);
        return events.restart();
      }
      head = Math.max(head, last.sequence);
      creditUsed += entries.reduce((sum, { envelope }) => sum + envelope.length, 0);
      if (creditUsed > limits.pullCreditBytes / 2) {
        send({ type: "pull", after: undefined, credit: creditUsed });
        creditUsed = 0;
      }
      await skipOwn();
    }
    if (!more) isComplete = true;
    report();
    await settle();
  }

  async function confirm(acks: readonly Ack[]): Promise<void> {
    const { device } = replica.state().meta;
    const confirmed: { readonly gctr: number; readonly storedAt: number }[] = [];
    for (const ack of acks) {
      ackedRanges.push({ from: ack.sequence, to: ack.sequence + ack.count - 1 });
      if (ack.device !== device) continue;
      for (let i = 0; i < ack.count; i++)
        confirmed.push({ gctr: ack.gctr + i, storedAt: ack.storedAt });
    }
    if (confirmed.length > 0) {
      const done = await replica.mutex.run(() => keepConfirmed(confirmed));
      if (!done.ok) return events.storageProblem(done.error);
      const gctrs = new Set(confirmed.map(({ gctr }) => gctr));
      const before = inFlight.length;
      inFlight = inFlight.filter(({ gctr }) => !gctrs.has(gctr));
      sent = { ...sent, done: sent.done + before - inFlight.length };
      lastGap = undefined;
      report();
      await pushMore();
    }
    await skipOwn();
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

  /** What this line itself has brought is not sent back, so the cursor steps over it where nothing lies between. */
  async function skipOwn(): Promise<void> {
    await replica.mutex.run(async () => {
      const { cursor } = replica.state().meta;
      if (!cursor || cursor.logId !== logId) return;
      let sequence = cursor.sequence;
      for (;;) {
        const next = ackedRanges.find(({ from, to }) => from <= sequence + 1 && to > sequence);
        if (!next) break;
        sequence = next.to;
      }
      ackedRanges = ackedRanges.filter(({ to }) => to > sequence);
      if (sequence > cursor.sequence)
        await updateMeta({ cursor: { logId: cursor.logId, sequence } });
    });
  }

  function refuse(nacks: readonly Nack[]): void {
    const { device } = replica.state().meta;
    for (const nack of nacks) {
      // Others' envelopes are offered for the relay's sake; it may do without.
      if (nack.device !== device || nack.gctr === 0) continue;
      switch (nack.refusal) {
        case "Fork":
          return events.fork();
        case "Gap":
          // Everything that was under way behind a gap is refused for the same reason: answered once.
          if (nack.detail === lastGap) break;
          lastGap = nack.detail;
          sendAgainFrom(nack.detail);
          break;
        case "Later":
          sendAgainFrom(nack.gctr);
          haltFor(Math.min(nack.detail, haltMs));
          break;
        default:
          sendAgainFrom(nack.gctr);
          // It may have lacked a part of the roster that we have given it back meanwhile.
          if (++refusedTimes < 3) break;
          events.notAccepted();
          haltFor(haltMs);
      }
    }
    push();
  }

  function sendAgainFrom(gctr: number): void {
    inFlight = inFlight.filter((one) => one.gctr < gctr);
    if (sentThrough !== undefined) sentThrough = Math.min(sentThrough, gctr - 1);
  }

  function haltFor(delayMs: number): void {
    isPushHalted = true;
    parts.timers.after(delayMs, () => {
      isPushHalted = false;
      push();
    });
  }

  function push(): void {
    void queue.run(pushMore).catch(failed);
  }

  async function settle(): Promise<void> {
    if (isOver || isLevel || !isComplete || logId === undefined) return;
    const rest = await outbox.count();
    if (isOver) return;
    if (rest.rows > 0) {
      if (inFlight.length === 0) await pushLeft();
      return;
    }
    const { meta, chains, history } = replica.state();
    const holes: DeviceId[] = [];
    for (const [device, gctr] of relayHeads) {
      const removed = history?.roster.devices.get(device)?.removed;
      const has = chains.get(device)?.gctr ?? 0;
      const wanted = removed ? Math.min(gctr, removed.lastGctr) : gctr;
      if (device !== meta.device && wanted > has) holes.push(device);
    }
    const hole = holes.find((device) => !parts.searched.has(searchName(device)));
    if (hole !== undefined) {
      // The cursor says that we have it and we do not: from the beginning, once.
      for (const device of holes) parts.searched.add(searchName(device));
      await replica.mutex.run(() => updateMeta({ cursor: undefined }));
      return events.restart();
    }
    const withheld = [...chains.values()].filter(({ gctr, claimed }) => claimed > gctr);
    events.withheld(withheld.map(({ device }) => device));
    isLevel = true;
    const lastSyncedAt = replica.parts.clock.now();
    await replica.mutex.run(() => updateMeta({ wasLevel: true, lastSyncedAt }));
    if (!isOver) events.level();
  }

  const searchName = (device: DeviceId): string =>
    `${logId ?? ""} ${device} ${relayHeads.get(device) ?? 0}`;

  function updateMeta(update: Parameters<typeof metaWork>[1]) {
    return replica.commit(metaWork(replica, update)).then((done) => {
      if (!done.ok) events.storageProblem(done.error);
    });
  }

  function report(): void {
    const { cursor } = replica.state().meta;
    const from = receivedFrom ?? 0;
    const reached = cursor && cursor.logId === logId ? cursor.sequence : from;
    events.progress({
      sent: inFlight.length > 0 ? sent : undefined,
      received:
        !isComplete && head > from ? { done: reached - from, total: head - from } : undefined,
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
      if (logId === undefined) return;
      creditUsed = 0;
      const after = replica.state().meta.cursor?.sequence ?? 0;
      send({ type: "pull", after, credit: limits.pullCreditBytes });
    },
    take: (frame) => queue.run(() => take(frame)),
    end() {
      isOver = true;
    },
  };
}

function metaWork(
  replica: Replica,
  update: Partial<ReturnType<Replica["state"]>["meta"]>,
): Parameters<Replica["commit"]>[0] {
  return { changes: { update }, state: { meta: { ...replica.state().meta, ...update } } };
}
