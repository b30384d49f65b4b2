import { randomBytes } from "node:crypto";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { assert } from "../../src/base/assert.ts";
import type { LogCall } from "./log-call.ts";
import { packResults, unpackCalls, type PackedCalls, type PackedResults } from "./packed-append.ts";
import { openSqliteLog } from "./sqlite-log.ts";

// The thread that owns the database: while it waits for the disk, the relay's own thread goes on reading sockets and checking signatures.

export type ToWorker =
  { readonly type: "run"; readonly packed: PackedCalls } | { readonly type: "close" };

export type FromWorker =
  | { readonly type: "opened"; readonly logId: string }
  /** Of the oldest calls that have no answer yet, as many as `calls`. */
  | {
      readonly type: "done";
      readonly calls: number;
      readonly results: PackedResults;
      readonly milliseconds: number;
    }
  | { readonly type: "failed"; readonly calls: number; readonly why: string }
  | { readonly type: "closed" };

/** How many calls wait for the disk together: past this, a transaction would keep the others waiting longer than it saves. */
const callsPerCommit = 512;

const port = parentPort;
assert(port, "this file runs in a thread of its own");
const say = (message: FromWorker, handedOver: ArrayBuffer[] = []) =>
  port.postMessage(message, handedOver);

const { file, logIdFile } = workerData as { readonly file: string; readonly logIdFile: string };
const log = openSqliteLog(file, logIdFile, () => randomBytes(16).toString("hex"));
say({ type: "opened", logId: log.logId });

port.on("message", (first: ToWorker) => {
  const calls: LogCall[] = [];
  let message: ToWorker | undefined = first;
  // What has arrived while the disk wrote is committed together.
  while (message?.type === "run") {
    calls.push(...unpackCalls(message.packed));
    message = calls.length < callsPerCommit ? nextMessage() : undefined;
  }
  if (calls.length > 0) commit(calls);
  if (message?.type !== "close") return;
  log.close();
  say({ type: "closed" });
  port.close();
});

const nextMessage = () => receiveMessageOnPort(port)?.message as ToWorker | undefined;

function commit(calls: readonly LogCall[]): void {
  const startedAt = performance.now();
  try {
    const done = log.runTogether(calls);
    const milliseconds = performance.now() - startedAt;
    const results = packResults(calls, done);
    say({ type: "done", calls: calls.length, results, milliseconds }, [results.appended.buffer]);
  } catch (error) {
    // A full or failing disk: the transaction is rolled back and those who wait are told.
    const why = error instanceof Error ? error.message : String(error);
    say({ type: "failed", calls: calls.length, why });
  }
}
