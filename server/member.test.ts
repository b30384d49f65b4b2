import { createMemoryBlobStore } from "./blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "./late/memory-late-store.ts";
import { expect, test } from "vitest";
import { instant } from "../src/base/clock.ts";
import type { DeviceId } from "../src/base/ids.ts";
import type { LogId, ServerFrame } from "../src/protocol/frames.ts";
import type { SpaceId } from "../src/protocol/roster.ts";
import { createCheck } from "./verify.ts";
import { createLogger } from "./logger.ts";
import { createMember } from "./member.ts";
import { createMetrics } from "./metrics.ts";
import { createRelay } from "./relay.ts";
import { createMemoryLogStore } from "./store/memory-log-store.ts";
import type { Space } from "./space.ts";

function setUp() {
  const { parts } = createRelay({
    blobs: createMemoryBlobStore(),
    late: createMemoryLateStore(),
    store: createMemoryLogStore({ logId: "1d".repeat(16) as LogId }),
    clock: { now: () => instant(0) },
    timers: { after: () => () => undefined },
    random: { bytes: (length) => new Uint8Array(length) },
    check: createCheck(),
    metrics: createMetrics(),
    logger: createLogger(
      () => undefined,
      () => 0,
    ),
    newSpaces: "open",
  });
  const stored: { sequence: number; storedAt: number; envelope: Uint8Array<ArrayBuffer> }[] = [];
  const device = "11".repeat(8) as DeviceId;
  const space = {
    id: "5a".repeat(32) as SpaceId,
    head: 0,
    roster: { devices: new Map([[device, { device, role: "mediator" }]]) },
    recent: { after: (after: number) => stored.slice(after), add: () => undefined },
  } as unknown as Space;
  const sent: ServerFrame[] = [];
  let onSend: (() => void) | undefined;
  let buffered = 0;
  const member = createMember(parts, space, device, undefined, {
    line: {
      send: () => undefined,
      close: () => undefined,
      bufferedBytes: () => buffered,
      hold: () => undefined,
    },
    send(frame) {
      sent.push(frame);
      onSend?.();
    },
    close: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  return {
    member,
    sequences: () =>
      sent.flatMap((frame) =>
        frame.type === "batch" ? frame.entries.map(({ sequence }) => sequence) : [],
      ),
    store: () => {
      stored.push({ sequence: ++space.head, storedAt: 0, envelope: new Uint8Array(100) });
      member.wake();
    },
    whenSending: (react: () => void) => {
      onSend = react;
    },
    buffer: (bytes: number) => {
      buffered = bytes;
    },
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

test("what is stored in the moment in which sending ends is sent too", async () => {
  for (let delay = 0; delay < 6; delay++) {
    const { member, store, sequences, settle, whenSending } = setUp();
    let hasStored = false;
    whenSending(() => {
      if (hasStored) return;
      hasStored = true;
      let later = Promise.resolve();
      for (let i = 0; i < delay; i++) later = later.then(() => undefined);
      void later.then(store);
    });
    member.grant(0, 10_000);
    await settle();
    expect(sequences()).toEqual([1]);
  }
});

test("a full line is left alone until it has room", async () => {
  const { member, store, sequences, settle, buffer } = setUp();
  member.grant(0, 10_000);
  buffer(1_000_000);
  store();
  await settle();
  expect(sequences()).toEqual([]);
  buffer(0);
  member.wake();
  await settle();
  expect(sequences()).toEqual([1]);
});

test("an envelope that the device brought itself is skipped once, and only there", async () => {
  const { member, store, sequences, settle } = setUp();
  member.grant(0, 10_000);
  await settle();
  member.hasPushed(1);
  store();
  store();
  await settle();
  expect(sequences()).toEqual([2]);
  member.grant(0, 10_000);
  await settle();
  expect(sequences()).toEqual([2, 1, 2]);
});

test("of several runs that a device brought, what others wrote in between is sent", async () => {
  const { member, store, sequences, settle } = setUp();
  member.grant(0, 10_000);
  await settle();
  for (const sequence of [1, 2, 4, 5, 8]) member.hasPushed(sequence);
  for (let stored = 0; stored < 8; stored++) store();
  await settle();
  expect(sequences()).toEqual([3, 6, 7]);
  member.grant(3, 10_000);
  await settle();
  expect(sequences()).toEqual([3, 6, 7, 4, 5, 6, 7, 8]);
});
