import type { Bytes } from "../base/bytes.ts";
import { equalBytes } from "../base/bytes.ts";
import { instant } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import { createLive } from "../base/live.ts";
import { createMutex } from "../base/mutex.ts";
import { err, ok, type Result } from "../base/result.ts";
import { parseJoinRequest } from "../protocol/join-request.ts";
import { closeCodes } from "../protocol/refusals.ts";
import { deviceIdOf, isActive, type OpenInvitation } from "../protocol/roster.ts";
import { intentToEntry, type RosterIntent } from "./change-roster.ts";
import type { Compression } from "./compression.ts";
import { createBlobs } from "./blobs.ts";
import { createConnection } from "./connection.ts";
import { createConversation, type ConversationProgress } from "./conversation.ts";
import { openDigest, sealDigest, type Digest } from "./digest.ts";
import { keepDigest, readKeptDigest } from "./kept-digest.ts";
import { createDocumentChannels } from "./document-channels.ts";
import type { Engine, EngineParts, Heard, Members, MembersError, PendingJoin } from "./engine.ts";
import { createInbox } from "./inbox.ts";
import { createOutbox } from "./outbox.ts";
import { openReplica, type Replica } from "./replica.ts";
import type { SyncRules } from "./rules.ts";
import type { SyncProblem, SyncRefusal, SyncStatus } from "./sync-status.ts";
import { createSignedEntry } from "./signed-entry.ts";
import { mayWrite } from "./write-documents.ts";
import { endRemoved, takeRoster } from "./take-roster.ts";
import { createSeenMarks } from "./seen-marks.ts";

const digestEveryMs = 24 * 60 * 60 * 1000;
const digestAfterChanges = 20;
/** Until the relay may have learned better who belongs to the space. */
const refusedPauseMs = 5 * 60 * 1000;
const storagePauseMs = 30_000;
const rosterAnswerMs = 20_000;
const syncPatienceMs = 60_000;
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
  await showKeptDigest();

  let isStopped = false;
  let isForked = false;
  let isTooOld = false;
  let refusal: SyncRefusal | undefined;
  let progress: ConversationProgress = { sent: undefined, received: undefined };
  let oldestWaitingAt: number | undefined;
  let token: Bytes | undefined;
  let failures = 0;
  let changedSinceDigest = 0;
  const problems = new Map<string, SyncProblem>();
  const searched = new Set<string>();
  const levelListeners = new Set<() => void>();
  const rosterWaiters = new Set<RosterWaiter>();

  const blobs = await createBlobs(parts, {
    space: meta.spaceId,
    device: meta.device,
    // Entries go first.
    token: () => (connection.state.get() === "online" ? token : undefined),
    mayUpload: () => !isStopped && waitingEntries(replica) === 0,
    tokenRefused: () => connection.restart(),
    changed: showStatus,
  });

  const roster = createLive(replica.state().history?.roster);
  const lastHeard = createLive<ReadonlyMap<DeviceId, Heard>>(heardOf(replica));
  const joins = createLive<readonly PendingJoin[]>([]);
  const status = createLive<SyncStatus>(currentStatus("resting"));
  const seen = createSeenMarks();

  const inbox = createInbox(replica, {
    rejected(device) {
      const key = `Rejected ${device ?? ""}`;
      const known = problems.get(key);
      const count = known?.type === "Rejected" ? known.count + 1 : 1;
      problems.set(key, { type: "Rejected", device, count });
    },
    fork: () => forked(),
    rosterSplit: (device) => note({ type: "RosterSplit", device }),
    takenIn: seen.takenIn,
  });
  const outbox = createOutbox(replica, parts.outboxLock);
  const channels = createDocumentChannels(replica, {
    isReadOnly: () => isForked,
    seen,
    onWritten() {
      oldestWaitingAt ??= parts.clock.now();
      showStatus();
      pushSoon();
    },
  });

  const connection = createConnection({
    timers,
    createLine: (handlers) =>
      parts.line?.({ relayUrl: meta.relayUrl, spaceId: meta.spaceId }, handlers) ?? noLine,
    converse: (send) => converse(send),
    onClosed({ code, isFinal, wasWelcomed }) {
      progress = { sent: undefined, received: undefined };
      for (const waiter of rosterWaiters) waiter.offline();
      failures = wasWelcomed ? 0 : failures + 1;
      if (isFinal) refused(code);
      else if (failures >= failuresBeforeHttp) void exchangeOverHttp();
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
      takeRoster: (from, entries) => takeRoster(replica, from, entries),
      searched,
      events: {
        welcomed(fresh) {
          token = fresh;
          failures = 0;
          refusal = undefined;
          connection.welcomed();
          blobs.retry();
        },
        level() {
          problems.delete("StorageFull");
          problems.delete("NotAccepted");
          void refreshOldest();
          showStatus();
          for (const listener of levelListeners) listener();
          void putDigest().catch(storageBroke);
        },
        progress(next) {
          progress = next;
          showStatus();
        },
        fork: forked,
        relayLostData() {
          note({ type: "RelayLostData" });
          if (mayWrite(replica.state())) void blobs.offerAgain().catch(storageBroke);
        },
        appTooOld() {
          isTooOld = true;
          refusal = "appTooOld";
          connection.unwant();
          showStatus();
        },
        notAccepted: () => note({ type: "NotAccepted", entries: waitingEntries(replica) }),
        withheld(devices) {
          for (const key of problems.keys())
            if (key.startsWith("RelayWithholds")) problems.delete(key);
          for (const device of devices) note({ type: "RelayWithholds", device });
        },
        rosterProblem(problem) {
          if (problem.type === "Split" || problem.type === "NotAChain")
            note({ type: "RosterSplit", device: meta.device });
          else storageProblem(problem.type);
        },
        storageProblem: (error) => storageProblem(error.type),
        rosterChanged(entries) {
          roster.set(replica.state().history?.roster);
          for (const waiter of rosterWaiters) waiter.entries(entries);
          showStatus();
        },
        rosterRefused(isStale) {
          for (const waiter of rosterWaiters) waiter.refused(isStale);
        },
        joins(requests) {
          joins.set(
            requests.flatMap((bytes): readonly PendingJoin[] => {
              const request = parseJoinRequest(meta.spaceId, bytes);
              return request.ok ? [{ request: request.value, bytes }] : [];
            }),
          );
        },
        digest: (bytes) => void takeDigest(bytes).catch(storageBroke),
        closing: (retryAfterMs) => connection.pause(retryAfterMs),
        restart: () => connection.restart(),
      },
    });
  }

  replica.onCommitted(() => {
    changedSinceDigest++;
    const before = lastHeard.get();
    const heard = heardOf(replica);
    const isNews = [...heard].some(([device, { at, waiting }]) => {
      const known = before.get(device);
      return known?.at !== at || known.waiting !== waiting;
    });
    if (isNews) lastHeard.set(heard);
    showStatus();
  });

  // What a crash may have left half done.
  const ended = await replica.mutex.run(() => endRemoved(replica));
  if (!ended.ok) storageProblem(ended.error.type);
  void outbox.repack().then(refreshOldest).catch(storageBroke);

  function note(problem: SyncProblem): void {
    const device = "device" in problem ? ` ${problem.device ?? ""}` : "";
    problems.set(`${problem.type}${device}`, problem);
    showStatus();
  }

  function storageProblem(type: string): void {
    if (type === "StorageFull") note({ type: "StorageFull" });
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
    if (code === closeCodes.spaceUnknown) return void foundAgain().catch(storageBroke);
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

  /** The relay does not know the space: it is new here, or was lost there. Whoever holds the genesis can bring it. */
  async function foundAgain(): Promise<void> {
    const [genesis] = (await parts.log.load())?.roster ?? [];
    const founded = genesis && parts.http && (await parts.http.createSpace(genesis));
    if (isStopped) return;
    if (founded?.ok) connection.wake();
    else connection.pause(refusedPauseMs);
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
      attention: [...problems.values()],
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

  let cancelPush: (() => void) | undefined;
  /** What one action writes in several steps travels together. */
  function pushSoon(): void {
    cancelPush ??= timers.after(coalesceMs, () => {
      cancelPush = undefined;
      connection.conversation()?.push();
    });
  }

  async function exchangeOverHttp(): Promise<void> {
    const { http } = parts;
    if (!http || isStopped || isForked) return;
    const exchange = converse(() => undefined);
    const rows = await outbox.take(0);
    if (rows.length > 0) {
      const answer = await http.postEnvelopes(meta.spaceId, rows.map(({ bytes }) => bytes)); // prettier-ignore
      if (!answer.ok) return;
      for (const frame of answer.value) await exchange.take(frame);
    }
    for (let more = true; more && token && !isStopped;) {
      const { cursor } = replica.state().meta;
      const rosterFrom = replica.state().history?.roster.length ?? 0;
      const session = { device: meta.device, token, rosterFrom };
      let answer = await http.readLog(meta.spaceId, cursor?.sequence ?? 0, session);
      const isOtherLog = (frames: Extract<typeof answer, { ok: true }>["value"]) =>
        frames.some((one) => one.type === "welcome" && cursor && one.logId !== cursor.logId);
      if (answer.ok && isOtherLog(answer.value))
        answer = await http.readLog(meta.spaceId, 0, session);
      if (!answer.ok) return;
      more = false;
      for (const frame of answer.value) {
        if (frame.type === "batch") more = frame.more && frame.entries.length > 0;
        // A welcome to a conversation that says nothing only tells which log this is.
        await exchange.take(frame);
      }
    }
    exchange.end();
  }

  async function putDigest(): Promise<void> {
    // It can be ten times as long as a week's work: whoever lets new phones in sends it, not a phone in the field.
    if (!mayCoordinate()) return;
    const { digestPutAt } = replica.state().meta;
    const now = parts.clock.now();
    const isDue = digestPutAt === undefined || Math.abs(now - digestPutAt) > digestEveryMs;
    const { byId } = replica.summaries.get();
    if (!isDue || byId.size === 0) return;
    if (digestPutAt !== undefined && changedSinceDigest < digestAfterChanges) return;
    const forDigest = parts.forDigest ?? ((summary: unknown) => summary);
    const entries: Digest = [...byId].flatMap(([id, { summary }]) => {
      const short = summary === undefined ? undefined : forDigest(summary, id);
      return short === undefined ? [] : [[id, short] as const];
    });
    const digest = entries.length > 0 ? await sealDigest(replica, entries) : undefined;
    if (!digest) return;
    connection.conversation()?.send({ type: "digestPut", digest });
    changedSinceDigest = 0;
    await replica.mutex.run(() =>
      replica.commit({
        changes: { update: { digestPutAt: now } },
        state: { meta: { ...replica.state().meta, digestPutAt: now } },
      }),
    );
  }

  function mayCoordinate(): boolean {
    const role = replica.state().history?.roster.devices.get(meta.device)?.role;
    return role === "owner" || role === "coordinator";
  }

  async function takeDigest(bytes: Bytes): Promise<void> {
    const digest = await openDigest(replica, bytes);
    if (!digest) return;
    const { shredded } = replica.state();
    const left = digest.filter(([id]) => !shredded.has(id));
    replica.showProvisional(left);
    await parts.log.commit({ values: await keepDigest(parts, left) });
  }

  /** A phone that was started again before its cases had come. */
  async function showKeptDigest(): Promise<void> {
    if (replica.state().meta.wasLevel) return;
    replica.showProvisional(await readKeptDigest(parts));
  }

  function syncNow(): Promise<void> {
    if (connection.conversation()?.isLevel()) {
      connection.wake();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const done = () => {
        levelListeners.delete(done);
        unsubscribe();
        cancel();
        resolve();
      };
      let wasReaching = false;
      const unsubscribe = connection.state.subscribe(() => {
        const now = connection.state.get();
        // Refused, or back to trying: the caller hears the state from the status.
        if (now === "refused" || now === "resting" || (wasReaching && now === "reaching")) done();
        if (now === "greeting" || now === "online") wasReaching = true;
      });
      const cancel = timers.after(syncPatienceMs, done);
      levelListeners.add(done);
      connection.wake();
    });
  }

  const rosterQueue = createMutex();
  const signedEntry = createSignedEntry(replica);

  function changeRoster(intent: RosterIntent): Promise<Result<void, MembersError>> {
    return rosterQueue.run(async () => {
      for (let tries = 0; tries < 6 && !isStopped; tries++) {
        const conversation = connection.conversation();
        if (!conversation || connection.state.get() !== "online") return err({ type: "Offline" });
        const left = await signedEntry.waiting();
        const entry = left ? ok(left) : await intentToEntry(replica, intent);
        if (!entry.ok) return entry;
        if (!left && !(await signedEntry.keep(entry.value))) return err({ type: "StorageFailed" });
        const answer = await rosterAnswer(entry.value, () =>
          conversation.send({ type: "rosterAppend", entry: entry.value }),
        );
        if (answer === "offline") return err({ type: "Offline" });
        await signedEntry.drop();
        // What was left of an earlier change has its answer; now this one.
        if (left) continue;
        if (answer === "done") return ok(undefined);
        if (answer === "refused") return err({ type: "NotAllowed", why: "the relay refused" });
        // Somebody was first, or a removed device has written more than we have heard: what is new is on its way.
        conversation.probe();
        await new Promise<void>((resolve) => void timers.after(300 * (tries + 1), resolve));
      }
      return err({ type: "Offline" });
    });
  }

  type RosterAnswer = "done" | "stale" | "refused" | "offline";

  function rosterAnswer(entry: Bytes, send: () => void): Promise<RosterAnswer> {
    return new Promise((resolve) => {
      const answer = (value: RosterAnswer) => {
        rosterWaiters.delete(waiter);
        cancel();
        resolve(value);
      };
      const cancel = timers.after(rosterAnswerMs, () => answer("offline"));
      const waiter: RosterWaiter = {
        entries(entries) {
          if (entries.some((one) => equalBytes(one, entry))) answer("done");
        },
        refused: (isStale) => answer(isStale ? "stale" : "refused"),
        offline: () => answer("offline"),
      };
      rosterWaiters.add(waiter);
      send();
    });
  }

  const members: Members = {
    async add(device) {
      const done = await changeRoster({ intent: "add", device });
      if (!done.ok) return done;
      return ok(await deviceIdOf({ sha256: sha256 }, device.signPublic, device.kemPublic));
    },
    remove: (devices) => changeRoster({ intent: "remove", devices }),
    changeRole: (device, role) => changeRoster({ intent: "role", device, role }),
    async invite(invitation) {
      const before = new Set(replica.state().history?.roster.invitations.keys());
      const done = await changeRoster({ intent: "invite", ...invitation });
      if (!done.ok) return done;
      const all = [...(replica.state().history?.roster.invitations.values() ?? [])];
      const isOurs = (one: OpenInvitation) =>
        !before.has(one.id) && equalBytes(one.publicKey, invitation.invitationPublic);
      const made = all.find(isOurs);
      return made ? ok(made) : err({ type: "NotAllowed", why: "the invitation is spent" });
    },
    revoke: (invitation) => changeRoster({ intent: "revoke", invitation }),
    dropJoin({ bytes }) {
      const conversation = connection.conversation();
      if (!conversation) return Promise.resolve(err({ type: "Offline" }));
      conversation.send({ type: "joinDrop", request: bytes });
      return Promise.resolve(ok(undefined));
    },
  };

  function sha256(bytes: Uint8Array) {
    return parts.suite.sha256(new Uint8Array(bytes));
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
    members,
    blobs,
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

interface RosterWaiter {
  readonly entries: (entries: readonly Bytes[]) => void;
  readonly refused: (isStale: boolean) => void;
  readonly offline: () => void;
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

const heardOf = (replica: Replica): ReadonlyMap<DeviceId, Heard> =>
  new Map(
    [...replica.state().chains.values()].flatMap(({ device, lastHeard: at, waiting = 0 }) =>
      at === undefined ? [] : [[device, { at, waiting }] as const],
    ),
  );

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
