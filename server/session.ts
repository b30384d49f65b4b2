import type { Bytes } from "../src/base/bytes.ts";
import {
  encodeServerFrame,
  firstFrameType,
  frameTypes,
  parseClientFrame,
  type ClientFrame,
  type Message,
  type ServerFrame,
} from "../src/protocol/frames.ts";
import { limits } from "../src/protocol/limits.ts";
import { closeCodes } from "../src/protocol/refusals.ts";
import type { SpaceId } from "../src/protocol/roster.ts";
import { protocolVersion } from "../src/protocol/version.ts";
import { authenticate } from "./frames/auth.ts";
import { putDigest } from "./frames/digest-put.ts";
import { dropJoin } from "./frames/join-drop.ts";
import { passOn } from "./frames/live.ts";
import { pull, pullBeyond } from "./frames/pull.ts";
import { push } from "./frames/push.ts";
import { appendToRoster } from "./frames/roster-append.ts";
import { relayLimits } from "./limits.ts";
import type { Member } from "./member.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { Line } from "./line.ts";

/** One device at the other end of a line. Handles its messages one after the other, in the order they came. */
export interface Session {
  readonly receive: (message: Message) => void;
  /** The line has room again. */
  readonly drained: () => void;
  readonly lineClosed: () => void;
  readonly close: (code: number) => void;
  readonly sayGoodbye: () => void;
}

type State =
  | { readonly state: "strange"; readonly nonce: Bytes; frames: number; bytes: number }
  | { readonly state: "authenticating" }
  | { readonly state: "member"; readonly member: Member }
  | { readonly state: "ended" };

export function createSession(
  parts: RelayParts,
  line: Line,
  spaceId: SpaceId,
  origin: string,
  onEnd: () => void,
): Session {
  const nonce = parts.random.bytes(16);
  let state: State = { state: "strange", nonce, frames: 0, bytes: 0 };
  let waiting: Message[] = [];
  let waitingBytes = 0;
  let isWorking = false;
  let isHeld = false;
  /** The device's y-websocket has asked for a sync, and counts as connected when it is answered. */
  let owesSync = false;

  const send = (frame: ServerFrame) => {
    if (state.state === "ended") return;
    if (line.bufferedBytes() > relayLimits.mostBufferedBytes) return close(closeCodes.slow);
    line.send(encodeServerFrame(frame));
  };

  const cancelDeadline = parts.timers.after(limits.preAuthMs, () => {
    if (state.state !== "member") close(closeCodes.notAuthenticated);
  });

  send({
    type: "challenge",
    nonce,
    relayTime: parts.clock.now(),
    oldest: protocolVersion,
    newest: protocolVersion,
  });

  function close(code: number): void {
    if (state.state === "ended") return;
    parts.metrics.add("sockets_closed", 1, String(code));
    line.close(code);
    end();
  }

  function end(): void {
    if (state.state === "ended") return;
    cancelDeadline();
    if (state.state === "member") state.member.leave();
    state = { state: "ended" };
    waiting = [];
    onEnd();
  }

  function receive(message: Message): void {
    if (state.state === "ended") return;
    if (state.state === "strange") {
      state.frames++;
      state.bytes += message.payload.length + 4;
      if (state.frames > limits.preAuthFrames || state.bytes > limits.preAuthBytes)
        return close(closeCodes.notAuthenticated);
      if (message.type === frameTypes.auth) state = { state: "authenticating" };
      else if (message.type >= firstFrameType) return close(closeCodes.notAuthenticated);
    }
    waiting.push(message);
    waitingBytes += message.payload.length;
    if (waitingBytes > relayLimits.mostWaitingBytes) return close(closeCodes.tryLater);
    if (waitingBytes > relayLimits.waitingBytes && !isHeld) {
      isHeld = true;
      line.hold(true);
    }
    if (!isWorking) void work();
  }

  async function work(): Promise<void> {
    isWorking = true;
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      waitingBytes -= message.payload.length;
      try {
        await handle(message);
      } catch (error) {
        failed(error);
      }
    }
    isWorking = false;
    if (isHeld) {
      isHeld = false;
      line.hold(false);
    }
  }

  /** The disk, or a mistake of ours: the device comes back and finds what it sent either confirmed or not. */
  function failed(error: unknown): void {
    parts.logger.error("session-failed", {
      why: error instanceof Error ? error.message : String(error),
    });
    close(closeCodes.tryLater);
  }

  async function handle(message: Message): Promise<void> {
    if (message.type < firstFrameType) return answerYWebsocket(message);
    const parsed = parseClientFrame(message);
    if (!parsed.ok) return close(closeCodes.malformed);
    const frame = parsed.value;
    if (frame.type === "auth") return begin(frame);
    // Behind a failed or a late auth: the line is closing.
    if (state.state !== "member") return;
    await handleAsMember(state.member, frame);
  }

  async function begin(frame: ClientFrame & { readonly type: "auth" }): Promise<void> {
    if (state.state !== "authenticating") return close(closeCodes.malformed);
    const entrance = { parts, spaceId, origin, nonce, send, close, failed, line };
    const isIn = await authenticate(entrance, frame, (member) => {
      if (state.state !== "authenticating") return false;
      cancelDeadline();
      state = { state: "member", member };
      return true;
    });
    if (isIn && owesSync) line.send(syncAnswer);
    owesSync = false;
  }

  async function handleAsMember(
    member: Member,
    frame: Exclude<ClientFrame, { readonly type: "auth" }>,
  ): Promise<void> {
    switch (frame.type) {
      case "pull":
        return pull(member, frame);
      case "pullBeyond":
        return pullBeyond(parts, member, frame);
      case "push":
        return push(parts, member, frame);
      case "rosterAppend":
        return appendToRoster(parts, member, frame);
      case "digestPut":
        return putDigest(parts, member, frame);
      case "joinDrop":
        return dropJoin(parts, member, frame);
      case "live":
        return passOn(parts, member, frame);
    }
  }

  function answerYWebsocket(message: Message): void {
    // Sync, step 1. Everything else y-websocket may say is for relays that can read documents.
    if (message.type !== 0 || message.payload[0] !== 0) return;
    if (state.state === "member") line.send(syncAnswer);
    else owesSync = true;
  }

  return {
    receive,
    drained: () => {
      if (state.state === "member") state.member.wake();
    },
    lineClosed: end,
    close,
    sayGoodbye() {
      const [chance = 0] = parts.random.bytes(1);
      const retryAfterMs = Math.round((relayLimits.returnMs * (chance + 1)) / 256);
      send({ type: "note", kind: "closing", retryAfterMs });
      close(closeCodes.tryLater);
    },
  };
}

/** y-websocket's sync step 2 with an empty update: there is nothing in the document that carries us. */
const syncAnswer: Message = { type: 0, payload: Uint8Array.of(1, 2, 0, 0) };
