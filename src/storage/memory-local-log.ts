import type { Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type {
  Changes,
  ChainRow,
  HeldEnvelope,
  LocalLog,
  LocalMeta,
  OutboxRow,
  OwnRow,
  QuarantinedEnvelope,
  ShreddedRow,
  StoredEnvelope,
  VaultRows,
} from "./local-log.ts";
import type { CommitError } from "./commit-error.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { BlobRow } from "./local-blobs.ts";
import { createMemoryLocalBlobs, endBlobs } from "./memory-local-blobs.ts";

/** What outlives a restart in a simulation, and the sample network's memory. */
export interface MemoryDisk {
  meta: LocalMeta | undefined;
  vault: VaultRows | undefined;
  readonly roster: Bytes[];
  readonly chains: Map<DeviceId, ChainRow>;
  readonly outbox: Map<number, OutboxRow>;
  readonly own: Map<number, OwnRow>;
  /** By device, then counter; the device's own confirmed ones as well. */
  readonly stored: Map<DeviceId, Map<number, StoredEnvelope>>;
  readonly held: Map<string, HeldEnvelope>;
  readonly quarantine: Map<string, QuarantinedEnvelope>;
  readonly channels: Map<ChannelId, Bytes>;
  readonly pages: Map<number, Bytes>;
  readonly values: Map<string, Bytes>;
  readonly shredded: Map<ChannelId, ShreddedRow>;
  readonly blobs: Map<BlobId, BlobRow>;
  /** By blob and index. */
  readonly blobChunks: Map<string, Bytes>;
}

export const createMemoryDisk = (): MemoryDisk => ({
  meta: undefined,
  vault: undefined,
  roster: [],
  chains: new Map(),
  outbox: new Map(),
  own: new Map(),
  stored: new Map(),
  held: new Map(),
  quarantine: new Map(),
  channels: new Map(),
  pages: new Map(),
  values: new Map(),
  shredded: new Map(),
  blobs: new Map(),
  blobChunks: new Map(),
});

/** `turn` runs each call when it is its turn: at once, or when a simulation lets it. */
export function createMemoryLocalLog(
  disk: MemoryDisk,
  turn: <T>(name: string, task: () => T) => Promise<T> = async (_name, task) => task(),
): LocalLog {
  return {
    load: () =>
      turn("load", () =>
        disk.meta === undefined
          ? undefined
          : {
              meta: disk.meta,
              roster: [...disk.roster],
              chains: [...disk.chains.values()],
              own: ownRows(disk),
              held: [...disk.held.values()].map(({ device, gctr }) => ({ device, gctr })),
              shredded: [...disk.shredded.values()],
            },
      ),
    commit: (changes) => turn("commit", () => commit(disk, changes)),
    outbox: () =>
      turn("outbox", () => [...disk.outbox.values()].toSorted((a, b) => a.gctr - b.gctr)),
    envelopesAfter: (device, after, mostBytes) =>
      turn("envelopesAfter", () => {
        const rows = [...(disk.stored.get(device)?.values() ?? [])];
        if (device === disk.meta?.device)
          for (const { gctr, id, bytes } of disk.outbox.values())
            rows.push({ device, gctr, id, bytes });
        let size = 0;
        return rows
          .filter((row) => row.gctr > after)
          .toSorted((a, b) => a.gctr - b.gctr)
          .filter((row) => (size += row.bytes.length) - row.bytes.length < mostBytes);
      }),
    heldEnvelope: (device, gctr) =>
      turn("heldEnvelope", () => disk.held.get(heldKey(device, gctr))),
    channelIds: () => turn("channelIds", () => [...disk.channels.keys()]),
    channels: (ids) => turn("channels", () => ids.map((id) => disk.channels.get(id))),
    summaryPages: () =>
      turn("summaryPages", () => [...disk.pages].map(([page, sealed]) => ({ page, sealed }))),
    shredded: () => turn("shredded", () => [...disk.shredded.values()]),
    own: () => turn("own", () => ownRows(disk)),
    quarantined: () => turn("quarantined", () => [...disk.quarantine.values()]),
    value: (key) => turn("value", () => disk.values.get(key)),
    valueKeys: (prefix) =>
      turn("valueKeys", () => [...disk.values.keys()].filter((key) => key.startsWith(prefix))),
    vault: () => turn("vault", () => disk.vault),
    keepVault: (rows) =>
      turn("keepVault", () => {
        disk.vault = rows;
        return ok(undefined);
      }),
    blobs: createMemoryLocalBlobs(disk),
    strip: (after) => turn("strip", () => strip(disk, after)),
    wipe: () =>
      turn("wipe", () => {
        Object.assign(disk, createMemoryDisk());
      }),
    close: () => undefined,
  };
}

function strip(disk: MemoryDisk, after: number): void {
  const { meta } = disk;
  const own = [...disk.own].filter(([gctr]) => gctr > after);
  const mine = [
    ...((meta && disk.stored.get(meta.device)?.values()) ?? []),
    ...disk.outbox.values(),
  ];
  const late = mine.filter(({ gctr }) => gctr > after);
  const blobs = new Map([...disk.blobs].filter(([, row]) => row.state === "waiting"));
  const chunks = [...disk.blobChunks].filter(([key]) => blobs.has(key.split("/")[0] as BlobId));
  const files = { blobs, blobChunks: new Map(chunks) };
  Object.assign(disk, createMemoryDisk(), { meta, own: new Map(own), ...files });
  for (const { gctr, id, bytes } of late)
    if (meta) addStored(disk, { device: meta.device, gctr, id, bytes });
}

const heldKey = (device: DeviceId, gctr: number): string => `${device} ${gctr}`;
const ownRows = (disk: MemoryDisk): OwnRow[] =>
  [...disk.own.values()].toSorted((a, b) => a.gctr - b.gctr);

function commit(disk: MemoryDisk, changes: Changes): Result<void, CommitError> {
  const meta = changes.meta ?? disk.meta;
  const me = meta?.device;
  const removed = new Set(changes.removeWaiting);
  for (const gctr of removed)
    if (disk.outbox.get(gctr)?.state !== "waiting") return err({ type: "Conflict" });
  for (const { gctr } of changes.addOwn ?? [])
    if (disk.own.has(gctr) && !removed.has(gctr)) return err({ type: "Conflict" });
  for (const gctr of changes.offer ?? [])
    if (!disk.outbox.has(gctr)) return err({ type: "Conflict" });
  if (changes.update && !meta)
    return err({ type: "StorageFailed", why: "the device belongs to no space" });

  disk.meta = meta && changes.update ? { ...meta, ...changes.update } : meta;
  for (const { position, bytes } of changes.roster ?? []) disk.roster[position] = bytes;
  for (const row of changes.chains ?? []) disk.chains.set(row.device, row);
  for (const gctr of removed) {
    disk.outbox.delete(gctr);
    disk.own.delete(gctr);
  }
  for (const row of changes.addOwn ?? []) {
    disk.outbox.set(row.gctr, { ...row, state: "waiting" });
    const { gctr, firstEntry, entryCount } = row;
    disk.own.set(gctr, { gctr, firstEntry, entryCount, storedAt: undefined });
  }
  for (const gctr of changes.offer ?? []) {
    const row = disk.outbox.get(gctr);
    if (row) disk.outbox.set(gctr, { ...row, state: "offered" });
  }
  for (const { gctr, storedAt } of changes.confirm ?? []) {
    const row = disk.outbox.get(gctr);
    const own = disk.own.get(gctr);
    if (!row || !own || me === undefined) continue;
    disk.outbox.delete(gctr);
    disk.own.set(gctr, { ...own, storedAt });
    addStored(disk, { device: me, gctr, id: row.id, bytes: row.bytes });
  }
  for (const row of changes.addStored ?? []) addStored(disk, row);
  for (const row of changes.addHeld ?? []) disk.held.set(heldKey(row.device, row.gctr), row);
  for (const { device, gctr } of changes.dropHeld ?? []) disk.held.delete(heldKey(device, gctr));
  for (const { device, gctr } of changes.dropStored ?? []) disk.stored.get(device)?.delete(gctr);
  for (const row of changes.quarantine ?? []) disk.quarantine.set(row.id, row);
  for (const id of changes.dropQuarantined ?? []) disk.quarantine.delete(id);
  for (const { channel, sealed } of changes.channels ?? []) disk.channels.set(channel, sealed);
  for (const channel of changes.unshred ?? []) disk.shredded.delete(channel);
  for (const row of changes.shred ?? []) {
    disk.shredded.set(row.channel, row);
    disk.channels.delete(row.channel);
    for (const key of disk.values.keys()) if (key.includes(row.channel)) disk.values.delete(key);
  }
  if (changes.endBlobs) endBlobs(disk, changes.endBlobs);
  for (const { page, sealed } of changes.summaryPages ?? []) disk.pages.set(page, sealed);
  for (const { key, sealed } of changes.values ?? [])
    if (sealed) disk.values.set(key, sealed);
    else disk.values.delete(key);
  return ok(undefined);
}

function addStored(disk: MemoryDisk, row: StoredEnvelope): void {
  const { device, gctr, id, bytes } = row;
  const rows = disk.stored.get(device) ?? new Map<number, StoredEnvelope>();
  rows.set(gctr, { device, gctr, id, bytes });
  disk.stored.set(device, rows);
}
