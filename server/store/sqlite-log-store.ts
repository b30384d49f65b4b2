import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { assert } from "../../src/base/assert.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { LogStore } from "./log-store.ts";
import { packItems, unpackResults, type PackedResults } from "./packed-append.ts";
import { lateThrough } from "./sqlite-late.ts";
import { isWrite, type LogCall } from "./sqlite-log.ts";
import type { FromWorker, SentCall, ToWorker } from "./sqlite-log-worker.ts";

export const databaseFileName = "teren.sqlite";
export const logIdFileName = "teren.log-id";

/** How many calls wait for the disk together: past this, a transaction would keep the others waiting longer than it saves. */
const callsPerCommit = 512;

export interface SqliteLogStoreEvents {
  /** After each transaction that wrote. */
  readonly committed: (calls: number, milliseconds: number) => void;
  readonly failed: (why: string) => void;
}

interface Waiting {
  readonly call: LogCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The log in `directory`, in a thread of its own. What arrives while the disk writes is committed together the next time, so that one
 * wait for the disk serves everyone who came in meanwhile, and nobody waits when the disk is idle.
 */
export async function openSqliteLogStore(
  directory: string,
  events: SqliteLogStoreEvents,
): Promise<LogStore> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const worker = new Worker(new URL("./sqlite-log-worker.ts", import.meta.url), {
    workerData: {
      file: join(directory, databaseFileName),
      logIdFile: join(directory, logIdFileName),
    },
  });
  const logId = await new Promise<LogId>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (message: FromWorker) => {
      assert(message.type === "opened", "the thread says first that the database is open");
      worker.off("error", reject);
      resolve(message.logId as LogId);
    });
  });

  let queue: Waiting[] = [];
  let atWork: Waiting[] = [];
  let broken: Error | undefined;
  let closed: (() => void) | undefined;
  let ending: Promise<void> | undefined;

  function ask<T>(call: LogCall): Promise<T> {
    if (broken) return Promise.reject(broken);
    if (closed) return Promise.reject(new Error("the log is closed"));
    return new Promise<T>((resolve, reject) => {
      queue.push({ call, resolve: resolve as (value: unknown) => void, reject });
      workOn();
    });
  }

  function workOn(): void {
    if (atWork.length > 0) return;
    if (queue.length === 0) {
      if (closed) worker.postMessage({ type: "close" } satisfies ToWorker);
      return;
    }
    atWork = queue.slice(0, callsPerCommit);
    queue = queue.slice(callsPerCommit);
    const handedOver: ArrayBuffer[] = [];
    const calls = atWork.map(({ call }): SentCall => {
      if (call.call !== "append") return call;
      const packed = packItems(call.items);
      handedOver.push(packed.numbers.buffer, packed.envelopes.buffer);
      return { call: "packedAppend", space: call.space, packed, now: call.now };
    });
    worker.postMessage({ type: "run", calls } satisfies ToWorker, handedOver);
  }

  function resultOf({ call }: Waiting, result: unknown): unknown {
    return call.call === "append" ? unpackResults(result as PackedResults) : result;
  }

  function reportCommit(served: readonly Waiting[], milliseconds: number): void {
    const writes = served.filter(({ call }) => isWrite(call)).length;
    if (writes > 0) events.committed(writes, milliseconds);
  }

  worker.on("message", (message: FromWorker) => {
    const served = atWork;
    atWork = [];
    switch (message.type) {
      case "opened":
        break;
      case "done":
        reportCommit(served, message.milliseconds);
        workOn(); // the disk first, then those who were waiting for it
        for (const [index, one] of served.entries())
          one.resolve(resultOf(one, message.results[index]));
        break;
      case "failed":
        events.failed(message.why);
        workOn();
        for (const { reject } of served) reject(new Error(message.why));
        break;
      case "closed":
        closed?.();
        break;
    }
  });
  worker.on("error", (error: unknown) => {
    broken = error instanceof Error ? error : new Error("the database's thread ended");
    events.failed(broken.message);
    for (const { reject } of [...atWork, ...queue]) reject(broken);
    atWork = [];
    queue = [];
    closed?.();
  });

  return {
    logId,
    createSpace: (space, genesis) => ask({ call: "createSpace", space, genesis }),
    openSpace: (space) => ask({ call: "openSpace", space }),
    findSpace: (beginning) => ask({ call: "findSpace", beginning }),
    roster: (space, from) => ask({ call: "roster", space, from }),
    appendRoster: (space, entry, expectedLength) =>
      ask({ call: "appendRoster", space, entry, expectedLength }),
    append: (space, items, now) => ask({ call: "append", space, items, now }),
    read: (space, after, maxBytes, beyond) => ask({ call: "read", space, after, maxBytes, beyond }),
    heads: (space) => ask({ call: "heads", space }),
    addJoin: (space, invitation, request, most) =>
      ask({ call: "addJoin", space, invitation, request, most }),
    joins: (space) => ask({ call: "joins", space }),
    dropJoin: (space, request) => ask({ call: "dropJoin", space, request }),
    dropJoinsOf: (space, invitations) => ask({ call: "dropJoinsOf", space, invitations }),
    putDigest: (space, digest) => ask({ call: "putDigest", space, digest }),
    digest: (space) => ask({ call: "digest", space }),
    late: lateThrough(ask),
    snapshots: (space) => ask({ call: "snapshots", space }),
    addSnapshot: (space, snapshot, now) => ask({ call: "addSnapshot", space, snapshot, now }),
    addSnapshotPart: (space, snapshot, index, bytes) =>
      ask({ call: "addSnapshotPart", space, snapshot, index, bytes }),
    snapshotPart: (space, snapshot, index) => ask({ call: "snapshotPart", space, snapshot, index }),
    addVerdict: (space, snapshot, verdict, now) =>
      ask({ call: "addVerdict", space, snapshot, verdict, now }),
    dropSnapshots: (space, snapshots) => ask({ call: "dropSnapshots", space, snapshots }),
    purge: (space, superseded, most) => ask({ call: "purge", space, superseded, most }),
    close() {
      ending ??= new Promise((resolve) => {
        closed = resolve;
        if (broken) resolve();
        else workOn();
      });
      return ending;
    },
  };
}
