import * as encoding from "lib0/encoding";
import type { ChannelId } from "../base/ids.ts";
import type { ByteReader } from "./byte-reader.ts";
import { channelIdFrom, idBytes, sharedStream } from "./envelope.ts";

/** What a guest may: one channel, whose envelopes are a stream of their own, until a moment. */
export interface GuestTerms {
  readonly room: ChannelId;
  readonly right: GuestRight;
  /** Seconds since 1970 by the relay's clock: from then on nothing is given and nothing taken. */
  readonly until: number;
}

/** Why an entry is not read that a newer version has signed. */
export const unknownRight = "unknown right";

const rights = { read: 1, comment: 2 } as const;
type GuestRight = keyof typeof rights;

/** In a room counters of the key's generation start at 1; 0 is the shared stream's. */
export const roomGeneration = 1;

export const isOver = ({ until }: Pick<GuestTerms, "until">, nowMs: number): boolean =>
  nowMs >= until * 1_000;

export function writeTerms(encoder: encoding.Encoder, { room, right, until }: GuestTerms): void {
  encoding.writeUint8Array(encoder, idBytes(room));
  encoding.writeUint8(encoder, rights[right]);
  encoding.writeVarUint(encoder, until);
}

export function readTerms(reader: ByteReader): GuestTerms {
  const room = channelIdFrom(reader.bytes(8));
  if (room === sharedStream) reader.fail("a room of its own");
  const code = reader.uint8();
  const right =
    code === rights.read ? "read" : code === rights.comment ? "comment" : reader.fail(unknownRight);
  return { room, right, until: reader.varUint() };
}
