import type { Ack, ClientFrame, LogEntry, LogId } from "../protocol/frames.ts";
import type { Sequence } from "../protocol/sequence.ts";
import { limits } from "../protocol/limits.ts";
import type { CommitError } from "../storage/commit-error.ts";
import type { Inbox } from "./inbox.ts";
import type { Replica } from "./replica.ts";
import type { Result } from "../base/result.ts";
import { updateMeta } from "./update-meta.ts";

/** What one line brings, and how far in the relay's log this device has come. */
export interface Receiving {
  /** The relay's answer to a greeting: which log, and how long. */
  readonly begin: (log: LogId, head: Sequence) => void;
  /** Nothing is pulled before it is known whether a snapshot says it shorter. */
  readonly wait: () => void;
  readonly isWaiting: () => boolean;
  /** From where this device stands, without what the snapshot that it has taken in supersedes. */
  readonly pull: () => void;
  readonly takeBatch: (
    entries: readonly LogEntry[],
    more: boolean,
  ) => Promise<Result<void, CommitError> | undefined>;
  readonly noteHead: (head: Sequence) => void;
  readonly noteAcks: (acks: readonly Ack[]) => void;
  /** What this line itself has brought is not sent back, so the cursor steps over it where nothing lies between. */
  readonly skipOwn: () => Promise<void>;
  /** Asks from where this device stands. */
  readonly askAgain: () => void;
  readonly head: () => Sequence;
  /** Everything the relay had has come. */
  readonly isComplete: () => boolean;
  readonly progress: () => { readonly done: number; readonly total: number } | undefined;
}

export function createReceiving(parts: {
  readonly replica: Replica;
  readonly inbox: Inbox;
  readonly send: (frame: ClientFrame) => void;
  readonly storageProblem: (error: CommitError) => void;
}): Receiving {
  const { replica, inbox, send } = parts;
  let logId: LogId | undefined;
  let head: Sequence = 0;
  let from: Sequence = 0;
  /** How long the log was at the greeting: so far everything has come when the relay says that there is no more. */
  let begunAt: Sequence = 0;
  let isComplete = false;
  let isWaiting = false;
  let creditUsed = 0;
  /** How long the log was when it was asked whether the line lives. The answer may hold what came since, and arrive after the question from the beginning. */
  let probedAt: Sequence = 0;
  let ackedRanges: { readonly from: Sequence; readonly to: Sequence }[] = [];

  async function takeBatch(
    entries: readonly LogEntry[],
    more: boolean,
  ): Promise<Result<void, CommitError> | undefined> {
    if (logId === undefined || isWaiting) return undefined;
    const last = entries.at(-1);
    let taken: Result<void, CommitError> | undefined;
    if (last) {
      const { cursor } = replica.state().meta;
      const reached = cursor?.logId === logId ? cursor.sequence : 0;
      // What lies before has still to come: where this device stands must not step over it.
      const isAhead = reached < probedAt && (entries[0]?.sequence ?? 0) > probedAt;
      const stands = isAhead ? undefined : { logId, sequence: last.sequence };
      taken = await inbox.takeIn(entries, stands, more);
      if (!taken.ok) return taken;
      head = Math.max(head, last.sequence);
      creditUsed += entries.reduce((sum, { envelope }) => sum + envelope.length, 0);
      if (creditUsed > limits.pullCreditBytes / 2) {
        send({ type: "pull", after: undefined, credit: creditUsed });
        creditUsed = 0;
      }
      await skipOwn();
    }
    if (!more) await complete();
    return taken;
  }

  /** What lay before the end and did not come is in the snapshot that was taken in. */
  async function complete(): Promise<void> {
    isComplete = true;
    const log = logId;
    if (log === undefined || replica.state().meta.pullsBeyond === undefined) return;
    const done = await replica.mutex.run(() => {
      const { cursor } = replica.state().meta;
      const reached = cursor?.logId === log ? cursor.sequence : 0;
      const sequence = Math.max(reached, begunAt);
      return updateMeta(replica, { cursor: { logId: log, sequence }, pullsBeyond: undefined });
    });
    if (!done.ok) return parts.storageProblem(done.error);
    // What this device sent meanwhile lies right behind.
    await skipOwn();
  }

  function pull(): void {
    const { cursor, pullsBeyond } = replica.state().meta;
    const after = cursor && (logId === undefined || cursor.logId === logId) ? cursor.sequence : 0;
    const credit = limits.pullCreditBytes;
    isWaiting = false;
    isComplete = false;
    creditUsed = 0;
    if (pullsBeyond) send({ type: "pullBeyond", snapshot: pullsBeyond, after, credit });
    else send({ type: "pull", after, credit });
  }

  async function skipOwn(): Promise<void> {
    const done = await replica.mutex.run(async () => {
      const { cursor } = replica.state().meta;
      if (!cursor || cursor.logId !== logId) return undefined;
      let sequence = cursor.sequence;
      for (;;) {
        const next = ackedRanges.find((range) => range.from <= sequence + 1 && range.to > sequence);
        if (!next) break;
        sequence = next.to;
      }
      ackedRanges = ackedRanges.filter(({ to }) => to > sequence);
      return sequence > cursor.sequence
        ? updateMeta(replica, { cursor: { logId: cursor.logId, sequence } })
        : undefined;
    });
    if (done && !done.ok) parts.storageProblem(done.error);
  }

  return {
    begin(log, newHead) {
      const { cursor } = replica.state().meta;
      logId = log;
      head = newHead;
      begunAt = newHead;
      const isOther = cursor !== undefined && (cursor.logId !== log || cursor.sequence > newHead);
      from = isOther ? 0 : (cursor?.sequence ?? 0);
    },
    wait() {
      isWaiting = true;
    },
    isWaiting: () => isWaiting,
    pull,
    takeBatch,
    noteHead(newHead) {
      head = Math.max(head, newHead);
    },
    noteAcks(acks) {
      for (const { sequence, count } of acks)
        ackedRanges.push({ from: sequence, to: sequence + count - 1 });
    },
    skipOwn,
    askAgain() {
      // Behind the end there is nothing, and that is an answer.
      if (isWaiting) {
        probedAt = head;
        return send({ type: "pull", after: head, credit: 1 });
      }
      const wasComplete = isComplete;
      pull();
      isComplete = wasComplete;
    },
    head: () => head,
    isComplete: () => isComplete,
    progress() {
      const { cursor } = replica.state().meta;
      const reached = cursor && cursor.logId === logId ? cursor.sequence : from;
      return !isComplete && head > from ? { done: reached - from, total: head - from } : undefined;
    },
  };
}
