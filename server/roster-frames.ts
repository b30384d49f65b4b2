import type { Bytes } from "../src/base/bytes.ts";
import type { ServerFrame } from "../src/protocol/frames.ts";
import { relayLimits } from "./limits.ts";

/** Entries from position `from` on, in as many frames as they need. */
export function rosterFrames(from: number, entries: readonly Bytes[]): ServerFrame[] {
  const frames: ServerFrame[] = [];
  let some: Bytes[] = [];
  let bytes = 0;
  let position = from;
  for (const entry of entries) {
    if (some.length > 0 && bytes + entry.length > relayLimits.rosterMessageBytes) {
      frames.push({ type: "roster", from: position, entries: some });
      position += some.length;
      some = [];
      bytes = 0;
    }
    some.push(entry);
    bytes += entry.length;
  }
  if (some.length > 0) frames.push({ type: "roster", from: position, entries: some });
  return frames;
}
