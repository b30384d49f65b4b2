import { readFile } from "node:fs/promises";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { hexToBytes } from "../../src/base/bytes.ts";
import { ok } from "../../src/base/result.ts";
import { deriveArgon2id } from "../../src/crypto/argon2id.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { createDexieLocalLog } from "../../src/storage/dexie-local-log.ts";
import { memoryPreferences, type FoundDevice } from "../make-app.ts";

/** IndexedDB and localStorage of a phone, as `keep-store.ts` wrote them down. */
interface KeptStore {
  /** IndexedDB's: Dexie counts in tens. */
  readonly version: number;
  readonly preferences: Readonly<Record<string, string>>;
  readonly stores: Readonly<Record<string, KeptTable>>;
}

interface KeptTable {
  readonly keyPath: string | string[];
  readonly indexes: readonly (IDBIndexParameters & {
    readonly name: string;
    readonly keyPath: string | string[];
  })[];
  readonly rows: readonly unknown[];
}

export interface KeptPhone extends FoundDevice {
  readonly indexedDB: IDBFactory;
}

/** The phone as that version left it, in a browser that has just been updated; its relay is now at `relayUrl`. */
export async function keptPhone(folder: URL, name: string, relayUrl: string): Promise<KeptPhone> {
  const text = await readFile(new URL(`${name}.json`, folder), "utf8");
  const kept = JSON.parse(text, bytesOfHex) as KeptStore;
  const indexedDB = new IDBFactory();
  await writeStores(indexedDB, kept, relayUrl);
  return {
    indexedDB,
    preferences: memoryPreferences(kept.preferences),
    argon2: { prepare: () => undefined, derive: deriveArgon2id },
    async openLog() {
      const database = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
      await database.open();
      return ok(createDexieLocalLog(database));
    },
  };
}

function bytesOfHex(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("@" in value)) return value;
  const { hex } = value as { readonly hex?: string };
  const bytes = hexToBytes(hex ?? "");
  if (!bytes) throw new Error("bytes are written as hexadecimal digits");
  return bytes;
}

function writeStores(
  indexedDB: IDBFactory,
  { version, stores }: KeptStore,
  relayUrl: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("teren", version);
    request.onerror = () => reject(new Error("the store of an older version is not made"));
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of rows) store.put(name === "meta" ? { ...(row as object), relayUrl } : row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
