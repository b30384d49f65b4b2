import * as encoding from "lib0/encoding";
import { concat, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { readBytes, type Malformed } from "./byte-reader.ts";
import { frameTypes, type Message } from "./frames.ts";
import { limits } from "./limits.ts";

/**
 * Frames on the socket: var-int type, then the payload as var-length bytes, at most `limits.frameBytes` in all. A longer message travels as
 * `part` frames: one byte that says whether more follow, then the next bytes of (type, payload). Parts of two messages never mix.
 */
export function messageToFrames(message: Message): Bytes[] {
  const whole = frameOf(message.type, message.payload);
  if (whole.length <= limits.frameBytes) return [whole];
  const room = limits.frameBytes - 8;
  const frames: Bytes[] = [];
  for (let at = 0; at < whole.length; at += room) {
    const piece = whole.subarray(at, at + room);
    const payload = concat(new Uint8Array([at + room < whole.length ? 1 : 0]), piece);
    frames.push(frameOf(frameTypes.part, payload));
  }
  return frames;
}

function frameOf(type: number, payload: Uint8Array): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

const shortestPartBytes = 1024;

export interface PartJoiner {
  /** Undefined while parts are missing. */
  readonly add: (message: Message) => Result<Message | undefined, Malformed>;
}

/** Puts parts together again, holding at most `most` bytes. Messages that came whole pass through. */
export function createPartJoiner(most: number = limits.messageBytes): PartJoiner {
  let pieces: Bytes[] = [];
  let size = 0;
  return {
    add(message) {
      if (message.type !== frameTypes.part) {
        if (pieces.length > 0) return err({ type: "Malformed", why: "a message between parts" });
        return ok(message);
      }
      const [more, ...rest] = [message.payload[0], message.payload.subarray(1)];
      const piece = rest[0];
      if (more === undefined || more > 1 || !piece)
        return err({ type: "Malformed", why: "empty part" });
      // Only the last part may be short: many tiny ones would cost far more memory than they carry.
      if (more === 1 && piece.length < shortestPartBytes)
        return err({ type: "Malformed", why: "part too short" });
      size += piece.length;
      if (size > most) return err({ type: "Malformed", why: "message too long" });
      pieces.push(new Uint8Array(piece));
      if (more === 1) return ok(undefined);
      const whole = concat(...pieces);
      pieces = [];
      size = 0;
      return parseFrame(whole, most);
    },
  };
}

/** One frame as it came from the socket; its payload stands where it came. */
export function parseFrame(
  frame: Uint8Array,
  most: number = limits.frameBytes,
): Result<Message, Malformed> {
  return readBytes(frame, (reader) => ({ type: reader.varUint(), payload: reader.varView(most) }));
}
