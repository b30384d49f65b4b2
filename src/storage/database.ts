import { Dexie, type EntityTable, type Table } from "dexie";
import type { Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { EnvelopeId } from "../protocol/envelope.ts";
import type { BlobRow } from "./local-blobs.ts";
import type { ChainRow, LocalMeta, OwnRow, QuarantinedEnvelope, ShreddedRow } from "./local-log.ts";

/** One row of any envelope this device holds. `waiting` and `offered` are the outbox. */
export interface EnvelopeRow {
  readonly device: DeviceId;
  readonly gctr: number;
  readonly id: EnvelopeId;
  readonly bytes: Bytes;
  readonly state: "waiting" | "offered" | "stored" | "held";
  readonly storedAt?: number;
  readonly firstEntry?: number;
  readonly entryCount?: number;
  readonly writtenAt?: number;
}

interface Tables {
  readonly meta: Table<LocalMeta & { readonly key: "space" }, string>;
  readonly vault: Table<{ readonly key: "record" | "lock"; readonly value: unknown }, string>;
  readonly roster: EntityTable<{ readonly position: number; readonly bytes: Bytes }, "position">;
  readonly chains: EntityTable<ChainRow, "device">;
  readonly envelopes: Table<EnvelopeRow, [DeviceId, number]>;
  readonly own: EntityTable<OwnRow, "gctr">;
  readonly quarantine: EntityTable<QuarantinedEnvelope, "id">;
  readonly channels: EntityTable<
    { readonly channel: ChannelId; readonly sealed: Bytes },
    "channel"
  >;
  readonly pages: EntityTable<{ readonly page: number; readonly sealed: Bytes }, "page">;
  readonly values: EntityTable<{ readonly key: string; readonly sealed: Bytes }, "key">;
  readonly shredded: EntityTable<ShreddedRow, "channel">;
  readonly blobs: EntityTable<BlobRow, "id">;
  readonly blobChunks: Table<
    { readonly blob: BlobId; readonly index: number; readonly bytes: Bytes },
    [BlobId, number]
  >;
}

export type Database = Dexie & Tables;
export type TableName = keyof Tables;

export interface DatabaseParts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  /** Another tab has an older or newer version open, so this one cannot be upgraded. */
  readonly onBlocked: () => void;
  /** While it is open, somebody else deletes it, or upgrades it to a version this one does not know. It is closed then. */
  readonly onTaken?: (how: "deleted" | "upgraded") => void;
}

const databaseName = "teren";

/** Opened by the app, and by the service worker for as long as it ships envelopes. */
export function openDatabase(parts: DatabaseParts, name: string = databaseName): Database {
  const { indexedDB, IDBKeyRange, onBlocked } = parts;
  const database = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    // Without it Chrome calls a transaction complete when the operating system has it; a dead battery then takes "saved" back.
    chromeTransactionDurability: "strict",
  });
  // The index [state+gctr] finds the outbox and what is held back without reading what is stored.
  database.version(1).stores({
    meta: "key",
    vault: "key",
    roster: "position",
    chains: "device",
    envelopes: "[device+gctr], [state+gctr]",
    own: "gctr",
    quarantine: "id",
    channels: "channel",
    pages: "page",
    values: "key",
  });
  database.version(2).stores({ shredded: "channel" });
  database.version(3).stores({ blobs: "id", blobChunks: "[blob+index]" });
  // A tab that holds the old version open would keep every other one from starting after an update.
  database.on("versionchange", ({ newVersion }) => {
    database.close();
    parts.onTaken?.(newVersion === null ? "deleted" : "upgraded");
    return false; // else Dexie's own listener has the next call open it again, whatever it has become
  });
  // Dexie opens what a newer version has made as if it were its own, and would write into it.
  database.on(
    "ready",
    () => {
      if (Math.floor(database.backendDB().version / 10) > database.verno)
        throw new DOMException("", "VersionError");
    },
    true,
  );
  database.on("blocked", onBlocked);
  return database as Database; // `stores` made exactly these tables
}
