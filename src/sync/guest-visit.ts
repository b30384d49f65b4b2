import { base64urlToBytes, bytesToBase64url, ownBytes, type Bytes } from "../base/bytes.ts";
import type { Clock } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import { createLive, type Live } from "../base/live.ts";
import { createMutex } from "../base/mutex.ts";
import type { Random } from "../base/random.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { DeviceKeys } from "../crypto/device-keys.ts";
import type { Suite } from "../crypto/suite.ts";
import {
  authStatement,
  encodeClientFrame,
  parseServerFrame,
  type ClientFrame,
  type LogId,
  type ServerFrame,
} from "../protocol/frames.ts";
import { isOver, type GuestTerms } from "../protocol/guest-terms.ts";
import { limits } from "../protocol/limits.ts";
import { closeCodes } from "../protocol/refusals.ts";
import type { RosterHash, SpaceId } from "../protocol/roster.ts";
import { extendRoster } from "../protocol/roster-chain.ts";
import { protocolVersion } from "../protocol/version.ts";
import { createCompression } from "./compression.ts";
import type { CreateLine, LineMessage } from "./engine.ts";
import { openRoomGrant } from "./guest-rules.ts";
import { createRoomLog, type RoomEntry } from "./room-log.ts";
import { extendHistory, type RosterHistory } from "./roster-history.ts";
import { rosterCheck } from "./roster-check.ts";

/** What a guest's browser needs of the world. It keeps keys and the place in its chain; what it reads is in memory while it is open. */
export interface GuestVisitParts {
  readonly suite: Suite;
  readonly keys: DeviceKeys;
  readonly device: DeviceId;
  readonly spaceId: SpaceId;
  readonly relayUrl: string;
  /** As it was when this browser was let in, in seconds: whoever comes later is turned away before he hears the roster. */
  readonly until: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly line: CreateLine;
  readonly chain: KeptChain;
}

/** A counter is never used twice, whatever dies when: it is on the disk, with what was sealed under it, before a byte leaves. */
interface KeptChain {
  readonly load: () => Promise<unknown>;
  readonly save: (chain: OwnChain) => Promise<boolean>;
}

interface OwnChain {
  readonly gctr: number;
  /** Id of the envelope of that counter; empty before the first. */
  readonly id: string;
  /** Not confirmed yet, the oldest first, base64url. */
  readonly waiting: readonly string[];
}

export interface GuestVisit extends Live<VisitState> {
  readonly write: (value: object) => Promise<Result<void, VisitWriteError>>;
  readonly wake: () => void;
  readonly stop: () => void;
}

export interface VisitState {
  readonly isOnline: boolean;
  /** Everything the relay had has been read once. */
  readonly isRead: boolean;
  /** As the roster says; undefined until it has come. */
  readonly terms: GuestTerms | undefined;
  /** The day is over by the relay's clock, or a coordinator has ended it: said with a signature or by that clock. */
  readonly hasEnded: boolean;
  readonly entries: readonly RoomEntry[];
  /** Own entries the relay has not confirmed. */
  readonly waiting: number;
  /** The relay takes none of what is written here. */
  readonly isRefused: boolean;
}

type VisitWriteError =
  | { readonly type: "NotYet" }
  | { readonly type: "NotAllowed" }
  | { readonly type: "TooLarge" }
  | { readonly type: "StorageFailed" };

export async function createGuestVisit(parts: GuestVisitParts): Promise<GuestVisit> {
  const { suite, keys, device, spaceId, clock } = parts;
  const compression = createCompression();
  const queue = createMutex();
  const roomKeys = new Map<number, Bytes>();
  let history: RosterHistory | undefined;
  let chain = parseChain(await parts.chain.load());
  /** Until the relay has said the time, no day is over. */
  let clockOffsetMs = Infinity;
  let greetedAt = 0;
  let isStopped = false;
  let log: ReturnType<typeof createRoomLog> | undefined;
  const live = createLive<VisitState>({
    isOnline: false,
    isRead: false,
    terms: undefined,
    hasEnded: false,
    entries: [],
    waiting: chain.waiting.length,
    isRefused: false,
  });
  const show = (change: Partial<VisitState>) => {
    if (!isStopped) live.set({ ...live.get(), ...change });
  };
  const relayNow = () => clock.now() - clockOffsetMs;

  const line = parts.line(
    { relayUrl: parts.relayUrl, spaceId },
    {
      opened: () => undefined,
      message: (message) => void queue.run(() => receive(message)).catch(() => line.disconnect()),
      closed(code) {
        show({ isOnline: false });
        // Only the relay's clock or a signed word ends it: anybody on the line can close a socket, and the clock here may have jumped.
        if (code === closeCodes.notMember && isOver(live.get().terms ?? parts, relayNow())) end();
      },
    },
  );
  line.connect();

  function end(): void {
    show({ hasEnded: true, entries: [] });
    line.disconnect();
  }

  const send = (frame: ClientFrame) => line.send(encodeClientFrame(frame));

  async function receive(message: LineMessage): Promise<void> {
    const parsed = parseServerFrame(message);
    if (isStopped || !parsed.ok) return;
    const frame = parsed.value;
    switch (frame.type) {
      case "challenge":
        return greet(frame);
      case "welcome":
        return show({ isOnline: true, isRefused: false });
      case "roster":
        return takeRoster(frame.from, frame.entries);
      case "batch":
        for (const { envelope, storedAt } of frame.entries) await log?.take(envelope, storedAt);
        if (!frame.more) {
          show({ isRead: true });
          await resend();
        }
        return showEntries();
      case "ack":
        return confirm(frame.acks.flatMap((ack) => (ack.device === device ? [ack.gctr + ack.count - 1] : []))); // prettier-ignore
      case "nack":
        return show({ isRefused: frame.nacks.some(({ refusal }) => refusal !== "Later") });
      default:
        return undefined;
    }
  }

  async function greet(challenge: ServerFrame & { readonly type: "challenge" }): Promise<void> {
    greetedAt = challenge.relayTime;
    clockOffsetMs = clock.now() - greetedAt;
    const { terms } = live.get();
    if (terms && isOver(terms, relayNow())) return end();
    const origin = new URL(parts.relayUrl).origin;
    const signature = await suite.sign(keys.signing, authStatement(spaceId, origin, challenge.nonce)); // prettier-ignore
    // A line that comes back begins anew: one room is little, and nothing of it is kept.
    log = undefined;
    send({
      type: "auth",
      version: protocolVersion,
      device,
      signature,
      cursor: { logId: "0".repeat(32) as LogId, sequence: 0 },
      rosterLength: history?.roster.length ?? 0,
      rosterHead: history?.roster.head ?? ("0".repeat(64) as RosterHash),
    });
    send({ type: "pull", after: 0, credit: limits.pullCreditBytes * 64 });
    if (history) openRoom(history);
  }

  async function takeRoster(from: number, entries: readonly Bytes[]): Promise<void> {
    const check = rosterCheck(suite);
    for (const [index, bytes] of entries.entries()) {
      if (from + index !== (history?.roster.length ?? 0)) continue;
      const extended = await extendRoster(check, history?.roster, ownBytes(bytes));
      // Of a version to come: what was understood so far stands.
      if (!extended.ok && extended.error.type === "NotUnderstood") break;
      // Whoever gave us the name of the space gave us the one chain that can begin it.
      if (!extended.ok || extended.value.spaceId !== spaceId) return line.disconnect();
      history = extendHistory(history, extended.value);
      await keepGrant(history);
    }
    const me = history?.roster.devices.get(device);
    if (history && me?.guest && !me.removed) openRoom(history);
    await log?.retry();
    showEntries();
    show({ terms: me?.guest });
    if (me?.removed || (me?.guest && isOver(me.guest, greetedAt))) end();
  }

  async function keepGrant({ roster }: RosterHistory): Promise<void> {
    const granted = roster.grants.get(device);
    const room = roster.devices.get(device)?.guest?.room;
    if (!granted || !room || roomKeys.has(granted.epoch)) return;
    const key = await openRoomGrant(suite, keys.kem, { ...granted, room });
    if (key?.length === 32) roomKeys.set(granted.epoch, key);
  }

  function openRoom(now: RosterHistory): void {
    const room = now.roster.devices.get(device)?.guest?.room;
    if (room) log ??= createRoomLog({ ...parts, compression, room, history: () => history ?? now, keyOf: (epoch) => roomKeys.get(epoch) }); // prettier-ignore
  }

  async function resend(): Promise<void> {
    const envelopes = chain.waiting.flatMap((text) => base64urlToBytes(text) ?? []);
    for (const bytes of envelopes) await log?.take(bytes, 0);
    if (envelopes.length > 0) send({ type: "push", envelopes });
  }

  async function confirm(gctrs: readonly number[]): Promise<void> {
    const through = Math.max(0, ...gctrs);
    const first = chain.gctr - chain.waiting.length + 1;
    const waiting = chain.waiting.slice(Math.max(0, through - first + 1));
    if (waiting.length === chain.waiting.length) return;
    chain = { ...chain, waiting };
    await parts.chain.save(chain);
    showEntries();
  }

  function showEntries(): void {
    show({ entries: log?.entries() ?? [], waiting: chain.waiting.length });
  }

  return {
    get: live.get,
    subscribe: live.subscribe,
    write: (value) =>
      queue.run(async () => {
        const { terms, isRead } = live.get();
        if (!log || !terms || !isRead) return err({ type: "NotYet" });
        if (terms.right !== "comment" || isOver(terms, relayNow()))
          return err({ type: "NotAllowed" });
        const sealed = await log.seal(chain, value, Math.floor(relayNow() / 1000));
        if (!sealed) return err({ type: "TooLarge" });
        const { gctr, id, bytes } = sealed;
        const next = { gctr, id, waiting: [...chain.waiting, bytesToBase64url(bytes)] };
        if (!(await parts.chain.save(next))) return err({ type: "StorageFailed" });
        chain = next;
        await log.take(bytes, 0);
        showEntries();
        send({ type: "push", envelopes: [bytes] });
        return ok(undefined);
      }),
    wake: () => line.connect(),
    stop() {
      isStopped = true;
      line.destroy();
    },
  };
}

function parseChain(value: unknown): OwnChain {
  const { gctr, id, waiting } = (value ?? {}) as Partial<Record<keyof OwnChain, unknown>>;
  if (typeof gctr !== "number" || typeof id !== "string" || !Array.isArray(waiting))
    return { gctr: 0, id: "", waiting: [] };
  return { gctr, id, waiting: waiting.filter((one) => typeof one === "string") };
}
