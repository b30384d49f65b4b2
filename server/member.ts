import type { DeviceId } from "../src/base/ids.ts";
import type { LogEntry, ServerFrame } from "../src/protocol/frames.ts";
import type { Sequence } from "../src/protocol/sequence.ts";
import type { GuestTerms } from "../src/protocol/guest-terms.ts";
import { closeCodes } from "../src/protocol/refusals.ts";
import type { RosterDevice } from "../src/protocol/roster.ts";
import { isActive, isInside } from "../src/protocol/roster.ts";
import { mayStay, maySee, seesNothing } from "./guests.ts";
import { relayLimits } from "./limits.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { Superseded } from "./store/superseded.ts";
import type { Line } from "./line.ts";
import type { Listener, Space } from "./space.ts";

/** A device that has proved to be a member: what frames work with. */
export interface Member extends Listener {
  readonly space: Space;
  /** What the roster says of it now; undefined once it is removed. */
  readonly entry: () => RosterDevice | undefined;
  /** Lets the relay send `credit` more bytes of envelopes; from `after` on, if given, and then without what is superseded. */
  readonly grant: (after: Sequence | undefined, credit: number, beyond?: Superseded) => void;
  /** The device itself has brought this envelope. */
  readonly hasPushed: (sequence: Sequence) => void;
  /** The disk failed, or something that should not be. */
  readonly failed: (error: unknown) => void;
  readonly allowsLive: () => boolean;
  readonly allowsDigest: () => boolean;
  readonly hasLeft: () => boolean;
  readonly leave: () => void;
}

export interface MemberLine {
  readonly line: Line;
  readonly send: (frame: ServerFrame) => void;
  readonly close: (code: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Runs of sequences remembered as brought by the device itself; what is forgotten is sent back. */
const runsInMemory = 1_000;

export function createMember(
  parts: RelayParts,
  space: Space,
  device: DeviceId,
  /** Where the device stood in another log than ours; a pull from there starts at 0. */
  elsewhere: Sequence | undefined,
  { line, send, close, failed }: MemberLine,
): Member {
  const live = createRateLimit(parts, relayLimits.livePerSession, 1);
  const digests = createRateLimit(parts, relayLimits.digestsPerSession, 1);
  const pushed = createPushed();

  let position: Sequence | undefined;
  let beyond: Superseded | undefined;
  let credit = 0;
  /** The device waits to hear that there is nothing more. */
  let owesEnd = false;
  let isSending = false;
  let isWokenAgain = false;
  let isGone = false;

  const hasRoom = () => line.bufferedBytes() <= relayLimits.bufferedBytes;

  function wake(): void {
    if (isSending) {
      isWokenAgain = true;
      return;
    }
    if (isGone || position === undefined) return;
    if (!owesEnd && (credit <= 0 || position >= space.head)) return;
    isSending = true;
    void sendWhilePossible()
      .catch(failed)
      .finally(() => {
        isSending = false;
        if (!isWokenAgain) return;
        isWokenAgain = false;
        wake();
      });
  }

  async function sendWhilePossible(): Promise<void> {
    while (!isGone && position !== undefined && hasRoom()) {
      if (position >= space.head) {
        if (owesEnd) send({ type: "batch", entries: [], more: false });
        owesEnd = false;
        return;
      }
      if (credit <= 0) return;
      const after = position;
      const { head } = space;
      const skipping = beyond;
      const recent = skipping ? undefined : space.recent.after(after);
      const entries =
        recent ?? (await parts.store.read(space.id, after, relayLimits.readBytes, skipping));
      if (position === after && entries.length === 0) {
        // What lay there is in a snapshot only.
        position = head;
        continue;
      }
      // Pulled anew while the disk was read.
      if (position === after) sendEntries(entries);
    }
  }

  function sendEntries(entries: readonly LogEntry[]): void {
    const entry = member.entry();
    if (!entry) return close(closeCodes.notMember);
    let batch: LogEntry[] = [];
    let bytes = 0;
    const sendBatch = () => {
      const last = batch.at(-1);
      if (!last) return;
      owesEnd = last.sequence < space.head;
      parts.metrics.add("envelopes_sent", batch.length);
      send({ type: "batch", entries: batch, more: owesEnd });
      batch = [];
      bytes = 0;
    };
    for (const one of entries) {
      const size = one.envelope.length + 16;
      if (bytes + size > relayLimits.batchBytes) sendBatch();
      if (credit <= 0 || !hasRoom()) break;
      position = one.sequence;
      if (pushed.take(one.sequence) || !maySee(entry, one)) continue;
      batch.push(one);
      bytes += size;
      credit -= one.envelope.length;
    }
    sendBatch();
  }

  const member: Member = {
    device,
    space,
    send,
    close,
    failed,
    wake,
    sendIfFree(frame) {
      // Who is looking at what is said among members.
      if (hasRoom() && isIn(member.entry())) send(frame);
    },
    entry() {
      const entry = space.roster.devices.get(device);
      return isActive(entry) && mayStay(entry, parts.clock.now()) ? entry : undefined;
    },
    grant(after, more, superseded) {
      if (after !== undefined) {
        beyond = superseded;
        const entry = member.entry();
        position = after > space.head || after === elsewhere ? 0 : after;
        if (entry && seesNothing(entry)) position = space.head;
        credit = 0;
        owesEnd = true;
      }
      credit = Math.min(credit + more, Number.MAX_SAFE_INTEGER);
      wake();
    },
    hasPushed(sequence) {
      if (position === undefined || sequence > position) pushed.add(sequence);
    },
    allowsLive: allows(live),
    allowsDigest: allows(digests),
    hasLeft: () => isGone,
    leave() {
      isGone = true;
      cancelEnd();
      space.members.delete(member);
      parts.spaces.release(space);
    },
  };
  const cancelEnd = endInTime(parts, space.roster.devices.get(device)?.guest, () =>
    close(closeCodes.notMember),
  );
  return member;
}

/** What the device itself has brought, as runs: sequences are added, and asked for, in their order. */
function createPushed() {
  let runs: { first: Sequence; last: Sequence }[] = [];
  return {
    add(sequence: Sequence): void {
      const run = runs.at(-1);
      if (run && sequence === run.last + 1) run.last = sequence;
      else runs.push({ first: sequence, last: sequence });
      // Halved at once: forgetting one by one would move the whole list each time.
      if (runs.length > runsInMemory) runs = runs.slice(runsInMemory / 2);
    },
    /** True once: up to `sequence` everything is forgotten. */
    take(sequence: Sequence): boolean {
      while (runs[0] && runs[0].last < sequence) runs.shift();
      const [run] = runs;
      if (!run || run.first > sequence) return false;
      run.first = sequence + 1;
      return true;
    },
  };
}

const isIn = (entry: RosterDevice | undefined) => entry !== undefined && isInside(entry);

/** A guest who is here when his day ends goes then. A day further off than timers reach is asked for with whatever is sent. */
function endInTime(parts: RelayParts, guest: GuestTerms | undefined, end: () => void): () => void {
  const leftMs = guest ? guest.until * 1_000 - parts.clock.now() : Infinity;
  return leftMs < mostTimerMs ? parts.timers.after(Math.max(0, leftMs), end) : () => undefined;
}

const mostTimerMs = 2 ** 31;

const allows = (limit: RateLimit) => () => limit.allows("");
