import { concat, ownBytes, type Bytes } from "../src/base/bytes.ts";
import type { Result } from "../src/base/result.ts";
import { readBytes, type Malformed } from "../src/protocol/byte-reader.ts";
import { firstFrameType, type Message } from "../src/protocol/frames.ts";
import { createPartJoiner, messageToFrames, parseFrame } from "../src/protocol/parts.ts";

// y-websocket's own messages share the socket with ours but not their shape: what follows the type is theirs, without a length.
const isOurs = (type: number) => type >= firstFrameType;

export const framesOf = (message: Message): readonly Bytes[] =>
  isOurs(message.type)
    ? messageToFrames(message)
    : [concat(Uint8Array.of(message.type), message.payload)];

export interface FrameReader {
  /** Undefined while parts of a message are missing. */
  readonly read: (frame: Uint8Array) => Result<Message | undefined, Malformed>;
}

export function createFrameReader(): FrameReader {
  const parts = createPartJoiner();
  return {
    read(frame) {
      // One byte is enough to see whose it is: our types are below 128.
      if (!isOurs(frame[0] ?? 0)) return readForeign(frame);
      // A small one must not keep all that came from the socket with it.
      const isSmall = frame.length * 2 < frame.buffer.byteLength;
      const message = parseFrame(isSmall ? ownBytes(frame) : frame);
      return message.ok ? parts.add(message.value) : message;
    },
  };
}

const readForeign = (frame: Uint8Array): Result<Message, Malformed> =>
  readBytes(frame, (reader) => ({ type: reader.varUint(), payload: reader.rest() }));
