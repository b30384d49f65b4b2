import { expect, test } from "vitest";
import type { ChannelId, DeviceId } from "../../base/ids.ts";
import type { EnvelopeId } from "../../protocol/envelope.ts";
import { createCompression } from "../compression.ts";
import { encodeSnapshot, parseSnapshot } from "./snapshot-content.ts";
import type { SnapshotState } from "./snapshot-state.ts";

const ilona = "11".repeat(8) as DeviceId;
const marek = "22".repeat(8) as DeviceId;
const compression = createCompression();

function stateOf(cases: number): SnapshotState {
  const device = { cctr: 7, id: "ab".repeat(16) as EnvelopeId, rosterLength: 3, waiting: 0 };
  const channels = Array.from({ length: cases }, (_, index) => {
    const channel = (index + 1).toString(16).padStart(16, "0") as ChannelId;
    const note = { k: "note", at: 1_790_000_000_000 + index, text: `Levél a ${index}. ügyben` };
    const run = { client: 77 + index, device: index % 2 ? ilona : marek, storedAt: 1_790_000_001_000, clockOffset: -3 }; // prettier-ignore
    const first = { ...run, clock: 0, mark: 4, entries: [[0, note], [9, { k: "end", v: [1] }]] as const }; // prettier-ignore
    const second = { ...run, clock: 2, mark: 5, entries: [[2, note]] as const };
    return [channel, { runs: [first, second], receipts: new Map([[1, 4]]) }] as const;
  });
  return {
    rosterLength: 3,
    rosterHead: "cd".repeat(8),
    devices: new Map([
      [ilona, { ...device, gctr: 7, lastHeard: 1_790_000_000_500 }],
      [marek, { ...device, gctr: 9, lastHeard: undefined }],
    ]),
    shredded: new Map([["fe".repeat(8) as ChannelId, { channel: "fe".repeat(8) as ChannelId, device: ilona, gctr: 6 }]]), // prettier-ignore
    channels: new Map(channels),
  };
}

test.each([0, 1, 2_000, 9_000])("a snapshot of %i cases comes back as it was", (cases) => {
  const state = stateOf(cases);
  const bytes = encodeSnapshot(compression, state);
  expect(parseSnapshot(compression, bytes)).toEqual({ ok: true, value: state });
});

test("what is cut, bent or left over is refused, whichever byte it is", () => {
  const bytes = encodeSnapshot(compression, stateOf(3));
  for (let length = 0; length < bytes.length; length++)
    expect(parseSnapshot(compression, bytes.slice(0, length)).ok).toBe(false);
  for (let at = 0; at < bytes.length; at++) {
    const bent = new Uint8Array(bytes);
    bent[at]! ^= 0x55;
    parseSnapshot(compression, bent); // never throws
  }
});
