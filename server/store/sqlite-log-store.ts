import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { assert } from "../../src/base/assert.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import { isWrite, type LogCall } from "./log-call.ts";
import type { LogStore } from "./log-store.ts";
import { packCalls, unpackResults } from "./packed-append.ts";
import { lateThrough } from "./sqlite-late.ts";
import type { FromWorker, ToWorker } from "./sqlite-log-worker.ts";

export const databaseFileName = "teren.sqlite";
export const logIdFileName = "teren.log-id";

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
 * The log in `directory`, in a thread of its own. What arrives while the disk writes lies ready there and is committed together the next time, so
 * that one wait for the disk serves everyone who came in meanwhile, and the disk waits for nobody.
 */
export async function openSqliteLogStore(
  directory: string,
  events: SqliteLogStoreEvents,
): Promise<LogStore> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const worker = new Worker(new URL("./sqlite-log-worker.ts", import.meta.url), {
    name: "log-on-disk",
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

  /** Asked, and not in the thread yet. */
  let queue: Waiting[] = [];
  /** In the thread, in the order in which it answers. */
  let atWork: Waiting[] = [];
  let broken: Error | undefined;
  let closed: (() => void) | undefined;
  let ending: Promise<void> | undefined;

  function ask<T>(call: LogCall): Promise<T> {
    if (broken) return Promise.reject(broken);
    if (closed) return Promise.reject(new Error("the log is closed"));
    return new Promise<T>((resolve, reject) => {
      // Whoever else comes in this turn goes along: a message to the thread costs as much as the checks of an envelope.
      if (queue.length === 0) setImmediate(handOver);
      queue.push({ call, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  function handOver(): void {
    if (queue.length === 0) return;
    const packed = packCalls(queue.map(({ call }) => call));
    atWork = atWork.concat(queue);
    queue = [];
    worker.postMessage({ type: "run", packed } satisfies ToWorker, [
      packed.numbers.buffer,
      packed.envelopes.buffer,
    ]);
  }

  function served(calls: number): readonly Waiting[] {
    const oldest = atWork.slice(0, calls);
    atWork = atWork.slice(calls);
    return oldest;
  }

  function reportCommit(calls: readonly LogCall[], milliseconds: number): void {
    const writes = calls.filter(isWrite).length;
    if (writes > 0) events.committed(writes, milliseconds);
  }

  worker.on("message", (message: FromWorker) => {
    switch (message.type) {
      case "opened":
        break;
      case "done": {
        const waited = served(message.calls);
        const calls = waited.map(({ call }) => call);
        reportCommit(calls, message.milliseconds);
        const results = unpackResults(calls, message.results);
        for (const [index, { resolve }] of waited.entries()) resolve(results[index]);
        break;
      }
      case "failed":
        events.failed(message.why);
        for (const { reject } of served(message.calls)) reject(new Error(message.why));
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
        handOver();
        if (broken) resolve();
        else worker.postMessage({ type: "close" } satisfies ToWorker);
      });
      return ending;
    },
  };
}
