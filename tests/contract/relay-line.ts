import { once } from "node:events";
import { WebSocket } from "ws";
import type { Bytes } from "../../src/base/bytes.ts";
import {
  authStatement,
  encodeClientFrame,
  firstFrameType,
  parseServerFrame,
  type ClientFrame,
  type Cursor,
  type LogId,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import { createPartJoiner, messageToFrames, parseFrame } from "../../src/protocol/parts.ts";
import type { Roster, RosterHash, SpaceId } from "../../src/protocol/roster.ts";
import { routes } from "../../src/protocol/routes.ts";
import { protocolName, protocolVersion } from "../../src/protocol/version.ts";
import type { TestDevice } from "./relay-device.ts";

/** The client's end of a socket, as bare as the protocol is. */
export interface TestLine {
  readonly socket: WebSocket;
  readonly frames: readonly ServerFrame[];
  readonly raw: readonly Bytes[];
  readonly send: (frame: ClientFrame) => void;
  readonly sendRaw: (bytes: Uint8Array) => void;
  /** The next frame of this type, in the order they came. */
  readonly next: <T extends ServerFrame["type"]>(type: T) => Promise<ServerFrame & { type: T }>;
  /** The close code. */
  readonly closed: Promise<number>;
  readonly close: () => void;
}

const patienceMs = 10_000;
export const nowhere: Cursor = { logId: "0".repeat(32) as LogId, sequence: 0 };
const noRoster = { length: 0, head: "0".repeat(64) as RosterHash };

export async function connect(
  url: string,
  space: SpaceId,
  protocols: readonly string[] = [protocolName],
): Promise<TestLine> {
  const socket = new WebSocket(url.replace(/^http/, "ws") + routes.socket(space), [...protocols]);
  const frames: ServerFrame[] = [];
  const raw: Bytes[] = [];
  const taken = new Set<ServerFrame>();
  const waiting = new Set<() => void>();
  const parts = createPartJoiner();
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));

  socket.on("message", (data: Buffer) => {
    const bytes = new Uint8Array(data);
    raw.push(bytes);
    const message = bytes[0]! >= firstFrameType ? parseFrame(bytes) : undefined;
    const whole = message?.ok ? parts.add(message.value) : undefined;
    if (whole?.ok && whole.value) {
      const frame = parseServerFrame(whole.value);
      if (!frame.ok) throw new Error(`unreadable frame: ${frame.error.why}`);
      frames.push(frame.value);
    }
    for (const look of waiting) look();
  });
  socket.on("error", () => undefined); // `closed` tells
  await Promise.race([once(socket, "open"), closed]);

  return {
    socket,
    frames,
    raw,
    closed,
    send(frame) {
      for (const bytes of messageToFrames(encodeClientFrame(frame))) socket.send(bytes);
    },
    sendRaw: (bytes) => socket.send(bytes),
    next(type) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `no ${type} within ${patienceMs} ms; came: ${frames.map((f) => f.type).join(" ")}`,
            ),
          );
        }, patienceMs);
        const look = () => {
          const found = frames.find((frame) => frame.type === type && !taken.has(frame));
          if (!found) return;
          taken.add(found);
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found as never);
        };
        waiting.add(look);
        look();
      });
    },
    close: () => socket.close(),
  };
}

export interface AuthOptions {
  readonly cursor?: Cursor;
  readonly roster?: Pick<Roster, "length" | "head">;
  readonly version?: number;
  /** Where the device believes to be; where it is, if not given. */
  readonly origin?: string;
  readonly signature?: Bytes;
  readonly nonce?: Bytes;
}

export function authFrame(
  url: string,
  space: SpaceId,
  device: TestDevice,
  nonce: Bytes,
  options: AuthOptions = {},
): ClientFrame & { readonly type: "auth" } {
  const { length, head } = options.roster ?? noRoster;
  const statement = authStatement(
    space,
    options.origin ?? new URL(url).origin,
    options.nonce ?? nonce,
  );
  return {
    type: "auth",
    version: options.version ?? protocolVersion,
    device: device.id,
    signature: options.signature ?? device.sign(statement),
    cursor: options.cursor ?? nowhere,
    rosterLength: length,
    rosterHead: head,
  };
}

/** Connected and welcomed. */
export async function enter(
  url: string,
  space: SpaceId,
  device: TestDevice,
  options: AuthOptions = {},
): Promise<TestLine> {
  const line = await connect(url, space);
  const { nonce } = await line.next("challenge");
  line.send(authFrame(url, space, device, nonce, options));
  await line.next("welcome");
  return line;
}

/** All of the log. */
export const everything = { type: "pull", after: 0, credit: 1_000_000 } as const;

/** Pushes one envelope: "Stored", or why it was refused. */
export async function pushed(line: TestLine, envelope: Bytes): Promise<string> {
  const before = line.frames.length;
  line.send({ type: "push", envelopes: [envelope] });
  for (;;) {
    for (const answer of line.frames.slice(before)) {
      if (answer.type === "ack") return "Stored";
      if (answer.type === "nack") return answer.nacks[0]?.refusal ?? "nothing";
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What an entered line was welcomed with. */
export function welcomeOf(line: TestLine): ServerFrame & { readonly type: "welcome" } {
  for (const frame of line.frames) if (frame.type === "welcome") return frame;
  throw new Error("not welcomed");
}

export async function post(url: string, path: string, body: Uint8Array): Promise<Response> {
  return fetch(url + path, { method: "POST", body: new Uint8Array(body) });
}
