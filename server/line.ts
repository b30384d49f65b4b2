import type { Message } from "../src/protocol/frames.ts";

/** What carries messages between a session and its device, whole and in order. */
export interface Line {
  readonly send: (message: Message) => void;
  /** What was sent before still arrives. */
  readonly close: (code: number) => void;
  /** Of what was sent, what has not left yet. */
  readonly bufferedBytes: () => number;
  /** Whether the device shall wait with what it has to say. A line that cannot do that ignores it. */
  readonly hold: (wait: boolean) => void;
}
