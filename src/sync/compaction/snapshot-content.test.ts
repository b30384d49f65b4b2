import { expect, test } from "vitest";
import type { Bytes } from "../../base/bytes.ts";
import type { ChannelId, DeviceId } from "../../base/ids.ts";
import { sharedStream, type EnvelopeId } from "../../protocol/envelope.ts";
import { createCompression } from "../compression.ts";
import { encodeSnapshot, newerSnapshot, parseSnapshot } from "./snapshot-content.ts";
import type { SnapshotState } from "./snapshot-state.ts";

const ilona = "11".repeat(8) as DeviceId;
const marek = "22".repeat(8) as DeviceId;
const compression = createCompression();

/** Packs follow each other without a pause. */
const encode = (state: SnapshotState): Promise<Bytes> => {
  async function* cases() {
    yield* state.channels;
  }
  return encodeSnapshot(compression, state, cases(), () => Promise.resolve());
};
const parse = (bytes: Uint8Array) => parseSnapshot(compression, bytes, () => Promise.resolve());

function stateOf(cases: number): SnapshotState {
  const id = "ab".repeat(16) as EnvelopeId;
  const streams = [{ channel: sharedStream, cctr: 7, id }];
  const device = { id, streams, rosterLength: 3, waiting: 0 };
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

test.each([0, 1, 2_000, 9_000])("a snapshot of %i cases comes back as it was", async (cases) => {
  const state = stateOf(cases);
  const bytes = await encode(state);
  expect(await parse(bytes)).toEqual({ ok: true, value: state });
});

test("where somebody has written for a guest, each stream comes back with its own last envelope", async () => {
  const state = stateOf(2);
  const [last, own] = ["ef", "0a"].map((digits) => digits.repeat(16) as EnvelopeId);
  const streams = [
    { channel: sharedStream, cctr: 5, id: own! },
    { channel: "5a".repeat(8) as ChannelId, cctr: 2, id: last! },
  ];
  const guest = "33".repeat(8) as DeviceId;
  const inRoom = { ...state.devices.get(marek)!, id: own!, streams: [{ ...streams[1]!, id: own! }] }; // prettier-ignore
  const devices = new Map(state.devices)
    .set(ilona, { ...state.devices.get(ilona)!, id: last!, streams })
    .set(guest, inRoom);
  const written = { ...state, devices };
  const bytes = await encode(written);
  expect([bytes[0], (await encode(state))[0]]).toEqual([2, 1]);
  expect(await parse(bytes)).toEqual({ ok: true, value: written });
});

test("one of an app to come is known by its number and not taken for a wrong one", async () => {
  const bytes = await encode(stateOf(1));
  bytes[0] = 3;
  const parsed = await parse(bytes);
  expect(parsed.ok ? "" : parsed.error.why).toBe(newerSnapshot);
});

test("what is cut, bent or left over is refused, whichever byte it is", async () => {
  const bytes = await encode(stateOf(3));
  for (let length = 0; length < bytes.length; length++)
    expect((await parse(bytes.slice(0, length))).ok).toBe(false);
  for (let at = 0; at < bytes.length; at++) {
    const bent = new Uint8Array(bytes);
    bent[at]! ^= 0x55;
    await parse(bent); // never throws
  }
});
