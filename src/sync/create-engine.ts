import type { Bytes } from "../base/bytes.ts";
import { instant } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import { createLive } from "../base/live.ts";
import { parseJoinRequest } from "../protocol/join-request.ts";
import { closeCodes } from "../protocol/refusals.ts";
import { isActive } from "../protocol/roster.ts";
import type { Compression } from "./compression.ts";
import { createBlobs } from "./blobs.ts";
import { createConnection } from "./connection.ts";
import { createConversation, type ConversationProgress } from "./conversation.ts";
import { createDigestExchange } from "./digest-exchange.ts";
import { createDocumentChannels } from "./document-channels.ts";
import type { Engine, EngineParts, Heard, PendingJoin } from "./engine.ts";
import { createHandIns } from "./hand-in.ts";
import { heardOf, isNews } from "./heard.ts";
import { exchangeOverHttp } from "./http-exchange.ts";
import { createInbox } from "./inbox.ts";
import { createLateDesk } from "./late-desk.ts";
import { createOutbox } from "./outbox.ts";
import { createProblems } from "./problems.ts";
import { foundRelay } from "./mend-relay.ts";
import { openReplica, type Replica } from "./replica.ts";
import { readRefused } from "./refused.ts";
import type { SyncRules } from "./rules.ts";
import type { SyncRefusal, SyncStatus } from "./sync-status.ts";
import { createRosterChanges } from "./roster-changes.ts";
import { createSnapshots } from "./snapshots.ts";
import { createSignedEntry } from "./signed-entry.ts";
import { mayWrite } from "./write-documents.ts";
import { endRemoved, takeRoster } from "./take-roster.ts";
import { createSeenMarks } from "./seen-marks.ts";
import { untilLevel } from "./sync-now.ts";

/** Until the relay may have learned better who belongs to the space. */
const refusedPauseMs = 5 * 60 * 1000;
const storagePauseMs = 30_000;
const failuresBeforeHttp = 3;
/** Long enough for the screen to say "saved" before sending takes the processor. */
const coalesceMs = 250;

/** What only a simulation chooses otherwise. */
export interface InnerParts {
  readonly compression: Compression;
  readonly rules: SyncRules;
}

/** Undefined when the device belongs to no space yet. Everything is loaded when it resolves; the line is not there yet: call `wake`. */
export async function createEngine(parts: EngineParts & InnerParts): Promise<Engine | undefined> {
  const opened = await openReplica(parts, new Map(parts.epochSecrets));
  if (!opened) return undefined;
  const replica: Replica = opened;
  const { meta } = replica.state();
  const { timers } = parts;
  await replica.loadPages();
  const digests = createDigestExchange(parts, replica);
  await digests.showKept();

  let isStopped = false;
  let isForked = false;
  let isTooOld = false;
  let refusal: SyncRefusal | undefined;
  let progress: ConversationProgress = { sent: undefined, received: undefined };
  let oldestWaitingAt: number | undefined;
  let token: Bytes | undefined;
  let failures = 0;
  let isLevel = false;
  /** The relay was told of the space since it last let us in. */
  let wasFounded = false;
  const problems = createProblems(showStatus);
  const searched = new Set<string>();
  const levelListeners = new Set<() => void>();

  const blobs = await createBlobs(parts, {
    space: meta.spaceId,
    device: meta.device,
    // Entries go first, and what has come in: it may say that a case has ended, and its files with it.
    token: () => (connection.state.get() === "online" ? token : undefined),
    mayUpload: () => !isStopped && isLevel && waitingEntries(replica) === 0,
    tokenRefused: () => connection.restart(),
    changed: showStatus,
  });

  let endedChannels = replica.state().shredded.size;
  const signedEntry = createSignedEntry(replica);
  const rosterChanges = createRosterChanges({
    replica,
    timers,
    signedEntry,
    isStopped: () => isStopped,
    conversation: () => connection.conversation(),
    isOnline: () => connection.state.get() === "online",
    untilLevel: () => syncNow(),
  });
  const roster = createLive(replica.state().history?.roster);
  const lastHeard = createLive<ReadonlyMap<DeviceId, Heard>>(heardOf(replica));
  const joins = createLive<readonly PendingJoin[]>([]);
  const status = createLive<SyncStatus>(currentStatus("resting"));
  const seen = createSeenMarks();

  const snapshots = createSnapshots(parts, {
    replica,
    token: () => token,
    isStopped: () => isStopped,
    note: problems.note,
  });

  const inbox = createInbox(replica, {
    rejected: problems.noteRejected,
    fork: () => forked(),
    rosterSplit: (device) => problems.note({ type: "RosterSplit", device }),
    rosterAhead: problems.rosterAhead,
    takenIn: seen.takenIn,
  });
  const outbox = createOutbox(replica, parts.outboxLock, ({ type }) => storageProblem(type));
  const channels = createDocumentChannels(replica, {
    isReadOnly: () => isForked,
    seen,
    onWritten,
  });

  function onWritten(): void {
    oldestWaitingAt ??= parts.clock.now();
    showStatus();
    pushSoon();
  }

  const syncNow = () => untilLevel(connection, timers, levelListeners);
  const late = createLateDesk({
    replica,
    http: parts.http,
    token: () => token,
    isLevel: () => connection.conversation()?.isLevel(),
    syncNow,
    tokenRefused: () => connection.restart(),
    acceptLate: rosterChanges.members.acceptLate,
  });
  const connection = createConnection({
    timers,
    createLine: (handlers) =>
      parts.line?.({ relayUrl: meta.relayUrl, spaceId: meta.spaceId }, handlers) ?? noLine,
    converse: (send) => converse(send),
    onClosed({ code, isFinal, wasWelcomed }) {
      progress = { sent: undefined, received: undefined };
      isLevel = false;
      rosterChanges.offline();
      failures = wasWelcomed ? 0 : failures + 1;
      if (isFinal) refused(code);
      else if (failures >= failuresBeforeHttp) void overHttp().catch(storageBroke);
      void outbox.repack().catch(storageBroke);
      showStatus();
    },
  });

  function converse(send: Parameters<Parameters<typeof createConnection>[0]["converse"]>[0]) {
    return createConversation({
      replica,
      inbox,
      outbox,
      timers,
      relayOrigin: originOf(meta.relayUrl),
      send,
      signedEntry,
      takeSnapshot: snapshots.take,
      takeRoster: (from, entries) => takeRoster(replica, from, entries),
      searched,
      events: {
        welcomed(fresh) {
          token = fresh;
          failures = 0;
          wasFounded = false;
          refusal = undefined;
          connection.welcomed();
          blobs.retry();
        },
        snapshots(list, relay) {
          snapshots.hear(list);
          if (relay) void snapshots.compact(relay).catch(storageBroke);
        },
        level(relay) {
          isLevel = true;
          problems.mended();
          void refreshOldest();
          showStatus();
          for (const listener of levelListeners) listener();
          void late.refresh("disk").catch(storageBroke);
          void putDigest().catch(storageBroke);
          void snapshots.compact(relay).catch(storageBroke);
        },
        progress(next) {
          progress = next;
          showStatus();
        },
        fork: forked,
        relayLostData() {
          problems.note({ type: "RelayLostData" });
          if (mayWrite(replica.state())) void blobs.offerAgain().catch(storageBroke);
        },
        appTooOld() {
          isTooOld = true;
          refusal = "appTooOld";
          connection.unwant();
          showStatus();
        },
        notAccepted: () => problems.note({ type: "NotAccepted", entries: waitingEntries(replica) }),
        withheld: problems.setWithheld,
        rosterProblem(problem) {
          if (problem.type === "Split" || problem.type === "NotAChain")
            problems.note({ type: "RosterSplit", device: meta.device });
          else storageProblem(problem.type);
        },
        storageProblem: (error) => storageProblem(error.type),
        rosterChanged(entries) {
          roster.set(replica.state().history?.roster);
          void late.refresh("disk").catch(storageBroke);
          rosterChanges.heard(entries);
          showStatus();
        },
        rosterRefused: rosterChanges.refused,
        joins(requests) {
          joins.set(
            requests.flatMap((bytes): readonly PendingJoin[] => {
              const request = parseJoinRequest(meta.spaceId, bytes);
              return request.ok ? [{ request: request.value, bytes }] : [];
            }),
          );
        },
        digest: (bytes) => void digests.take(bytes).catch(storageBroke),
        late: () => void late.refresh("relay").catch(storageBroke),
        closing: (retryAfterMs) => connection.pause(retryAfterMs),
        restart: () => connection.restart(),
      },
    });
  }

  replica.onCommitted(() => {
    digests.noteChange();
    const { size } = replica.state().shredded;
    if (size !== endedChannels) void blobs.reload().catch(storageBroke);
    endedChannels = size;
    const heard = heardOf(replica);
    if (isNews(lastHeard.get(), heard)) lastHeard.set(heard);
    showStatus();
  });

  // What a crash may have left half done.
  const ended = await replica.mutex.run(() => endRemoved(replica));
  if (!ended.ok) storageProblem(ended.error.type);
  // A newer version of the app may be able to read what an older one kept.
  const unread = await inbox.retryUnread();
  if (!unread.ok) storageProblem(unread.error.type);
  const accepted = await inbox.retryAccepted();
  if (!accepted.ok) storageProblem(accepted.error.type);
  const retried = await inbox.retryHeld();
  if (!retried.ok) storageProblem(retried.error.type);
  void outbox.repack().then(refreshOldest).catch(storageBroke);

  function storageProblem(type: string): void {
    if (type === "StorageFull") problems.note({ type: "StorageFull" });
    // Nothing was taken in half; the line is left alone until there may be room again.
    if (type === "StorageFull" || type === "StorageFailed") connection.pause(storagePauseMs);
  }

  /** The database failed outside of anything that could say so. What was on disk is; the next try reads it again. */
  function storageBroke(): void {
    if (!isStopped) connection.pause(refusedPauseMs);
  }

  function forked(): void {
    isForked = true;
    refusal = "fork";
    connection.unwant();
    showStatus();
  }

  function refused(code: number | undefined): void {
    refusal = refusalOfCode(code);
    if (code === closeCodes.fork) return forked();
    if (code === closeCodes.appTooOld) isTooOld = true;
    if (isTooOld) return;
    if (code === closeCodes.spaceUnknown || code === closeCodes.notAuthenticated)
      return void foundAgain().catch(storageBroke);
    if (code === closeCodes.notMember) void hearOfRemoval().catch(storageBroke);
    // A relay that was restored may not know us for a while; a device that was removed asks in vain now and then.
    connection.pause(refusedPauseMs);
  }

  /** Anybody on the line can say that we were removed; the roster says it with a signature, and then nothing more is written here in vain. */
  async function hearOfRemoval(): Promise<void> {
    const known = replica.state().history?.roster.length ?? 0;
    const answer = await parts.http?.readRoster(replica.state().meta.spaceId, known);
    if (isStopped || !answer?.ok) return;
    const taken = await takeRoster(replica, known, answer.value);
    if (!taken.ok || !taken.value) return;
    roster.set(replica.state().history?.roster);
    showStatus();
  }

  /** The relay does not know the space, or does not know this device in it: it is new here, or something was lost there. */
  async function foundAgain(): Promise<void> {
    const { spaceId } = replica.state().meta;
    const roster = (await parts.log.load())?.roster ?? [];
    const founded = parts.http && (await foundRelay(parts.http, spaceId, roster));
    if (isStopped) return;
    // What was refused because it was not known is not refused any more; else the next try is a while away.
    if (founded?.ok && !wasFounded) connection.wake();
    else connection.pause(refusedPauseMs);
    wasFounded = founded?.ok === true;
  }

  function currentStatus(line: string): SyncStatus {
    const { meta: now, history, held } = replica.state();
    const isRemoved = history !== undefined && !isActive(history.roster.devices.get(meta.device));
    const reason: SyncRefusal | undefined = isForked ? "fork" : isRemoved ? "removed" : refusal;
    const isRefused = isForked || isTooOld || isRemoved || line === "refused";
    return {
      state: isRefused
        ? "refused"
        : line === "online"
          ? "online"
          : line === "resting"
            ? "offline"
            : "connecting",
      ...(isRefused && reason && { refusal: reason }),
      waiting: waitingEntries(replica),
      ...(blobs.waiting() > 0 && { files: blobs.waiting() }),
      ...(progress.sent && { sending: progress.sent }),
      ...(progress.received && { receiving: progress.received }),
      ...(now.lastSyncedAt !== undefined && { lastSyncedAt: instant(now.lastSyncedAt) }),
      ...(oldestWaitingAt !== undefined && { oldestWaitingAt: instant(oldestWaitingAt) }),
      heldBack: [...held.values()].reduce((sum, counters) => sum + counters.size, 0),
      attention: history?.beyond ? [...problems.all(), { type: "NewerRoster" }] : problems.all(),
    };
  }

  function showStatus(): void {
    if (isStopped) return;
    status.set(currentStatus(connection.state.get()));
    blobs.wake();
  }
  connection.state.subscribe(showStatus);

  async function refreshOldest(): Promise<void> {
    oldestWaitingAt = (await outbox.count()).oldestAt;
    showStatus();
  }

  /** Like one that the relay has told, but that nobody waits for it. */
  async function takeBroughtRoster(from: number, entries: readonly Bytes[]) {
    const taken = await takeRoster(replica, from, entries);
    if (taken.ok && taken.value) {
      roster.set(replica.state().history?.roster);
      await inbox.retryHeld();
    }
    return taken;
  }

  /** A new line begins with what each has, and the relay is offered what it lacks. */
  function onTaken(): void {
    showStatus();
    if (connection.state.get() === "online") connection.restart();
  }

  let cancelPush: (() => void) | undefined;
  /** What one action writes in several steps travels together. */
  function pushSoon(): void {
    cancelPush ??= timers.after(coalesceMs, () => {
      cancelPush = undefined;
      connection.conversation()?.push();
    });
  }

  async function overHttp(): Promise<void> {
    const { http } = parts;
    if (!http || isStopped || isForked) return;
    await exchangeOverHttp({
      http,
      replica,
      outbox,
      conversation: converse(() => undefined),
      token: () => token,
      takeSnapshot: snapshots.take,
      isStopped: () => isStopped,
    });
  }

  async function putDigest(): Promise<void> {
    await digests.put((frame) => connection.conversation()?.send(frame));
  }

  return {
    device: meta.device,
    spaceId: meta.spaceId,
    channels,
    summaries: replica.summaries,
    status,
    roster,
    lastHeard,
    joins,
    members: rosterChanges.members,
    late,
    blobs,
    refused: () => readRefused(parts.log),
    async bundles() {
      const { createBundles } = await import("./bundles/create-bundles.ts");
      return createBundles({
        replica,
        inbox,
        outbox,
        blobs,
        takeRoster: takeBroughtRoster,
        onTaken,
      });
    },
    handIns: createHandIns(replica, onWritten),
    syncNow,
    wake() {
      if (!isStopped && !isForked && !isTooOld && meta.relayUrl !== "" && parts.line)
        connection.wake();
    },
    rest: () => connection.unwant(),
    async stop() {
      isStopped = true;
      connection.stop();
      cancelPush?.();
      channels.stop();
      blobs.stop();
      // Whoever writes at this moment is let finish.
      await replica.mutex.run(() => Promise.resolve());
      parts.suite.forgetKeys();
    },
  };
}

const noLine = {
  connect: () => undefined,
  disconnect: () => undefined,
  send: () => undefined,
  destroy: () => undefined,
};

function waitingEntries(replica: Replica): number {
  const { meta, own } = replica.state();
  return Math.max(0, meta.counters.entries - own.confirmedThrough);
}

const originOf = (relayUrl: string): string => {
  try {
    return new URL(relayUrl).origin;
  } catch {
    return relayUrl; // typed by hand; the line will find out
  }
};

function refusalOfCode(code: number | undefined): SyncRefusal | undefined {
  switch (code) {
    case closeCodes.notMember:
      return "removed";
    case closeCodes.notAuthenticated:
      return "notAuthenticated";
    case closeCodes.fork:
      return "fork";
    case closeCodes.spaceUnknown:
      return "spaceUnknown";
    case closeCodes.appTooOld:
      return "appTooOld";
    default:
      return undefined;
  }
}
