import { expect, test } from "vitest";
import { instant } from "../base/clock.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { BlobId } from "../protocol/blob.ts";
import { createMemoryDisk, createMemoryLocalLog } from "../storage/memory-local-log.ts";
import { endedBlobs } from "./ended-blobs.ts";
import type { ChannelEntry } from "./origin.ts";
import type { ReplicaState } from "./replica.ts";

const device = "00000000000000aa" as DeviceId;
const channel = "00000000000000c1" as ChannelId;
const other = "00000000000000c2" as ChannelId;
const blob = (digit: string) => digit.repeat(32) as BlobId;
const entries = [{ value: [blob("a"), blob("b")] }, { value: [] }] as unknown as ChannelEntry[];
const filesOf = (entry: unknown) => entry as readonly BlobId[];

/** Only the role is looked at. */
const stateOf = (role: string) =>
  ({
    meta: { device },
    history: { roster: { devices: new Map([[device, { role }]]) } },
  }) as unknown as ReplicaState;

function parts() {
  const log = createMemoryLocalLog(createMemoryDisk());
  return { log, filesOf, clock: { now: () => instant(1_000) } };
}

test("a coordinator's device remembers what the relay has to erase, a mediator's only lets go", async () => {
  const shred = [{ channel, device, gctr: 1 }];
  const read = () => Promise.resolve(entries);
  const told = await endedBlobs(parts(), stateOf("coordinator"), { shred }, read);
  expect(told.map(({ id, row }) => [id, row?.state, row?.of])).toEqual([
    [blob("a"), "erasing", channel],
    [blob("b"), "erasing", channel],
  ]);
  const letGo = await endedBlobs(parts(), stateOf("mediator"), { shred }, read);
  expect(letGo.map(({ id, row }) => [id, row])).toEqual([
    [blob("a"), undefined],
    [blob("b"), undefined],
  ]);
});

test("of a case that has not ended after all no relay is told any more, of the others it is", async () => {
  const kept = parts();
  const row = {
    chunks: 0,
    bytes: 0,
    isSmall: false,
    done: 0,
    usedAt: 1,
    state: "erasing",
  } as const;
  await kept.log.blobs.keep(
    [
      { id: blob("a"), of: channel },
      { id: blob("b"), of: other },
    ].map((each) => ({ row: { ...row, ...each }, from: 0, chunks: [] })),
  );
  const ended = await endedBlobs(kept, stateOf("owner"), { unshred: [channel] }, () => Promise.resolve([])); // prettier-ignore
  expect(ended).toEqual([{ id: blob("a"), row: undefined }]);
});
