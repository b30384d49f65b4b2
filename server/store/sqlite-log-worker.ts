import { randomBytes } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { assert } from "../../src/base/assert.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { AppendResults } from "./log-store.ts";
import { packResults, unpackItems, type PackedItems } from "./packed-append.ts";
import { openSqliteLog, type LogCall } from "./sqlite-log.ts";

// The thread that owns the database: while it waits for the disk, the relay's own thread goes on reading sockets and checking signatures.

export type ToWorker =
  { readonly type: "run"; readonly calls: readonly SentCall[] } | { readonly type: "close" };

export type SentCall =
  | Exclude<LogCall, { readonly call: "append" }>
  | {
      readonly call: "packedAppend";
      readonly space: SpaceId;
      readonly packed: PackedItems;
      readonly now: number;
    };

export type FromWorker =
  | { readonly type: "opened"; readonly logId: string }
  | { readonly type: "done"; readonly results: readonly unknown[]; readonly milliseconds: number }
  | { readonly type: "failed"; readonly why: string }
  | { readonly type: "closed" };

const port = parentPort;
assert(port, "this file runs in a thread of its own");
const say = (message: FromWorker, handedOver: ArrayBuffer[] = []) =>
  port.postMessage(message, handedOver);

const { file, logIdFile } = workerData as { readonly file: string; readonly logIdFile: string };
const log = openSqliteLog(file, logIdFile, () => randomBytes(16).toString("hex"));
say({ type: "opened", logId: log.logId });

port.on("message", (message: ToWorker) => {
  if (message.type === "close") {
    log.close();
    say({ type: "closed" });
    port.close();
    return;
  }
  const startedAt = performance.now();
  try {
    const done = log.runTogether(message.calls.map(unpacked));
    const milliseconds = performance.now() - startedAt;
    const handedOver: ArrayBuffer[] = [];
    const results = done.map((result, index) => {
      if (message.calls[index]?.call !== "packedAppend") return result;
      const packed = packResults(result as AppendResults);
      handedOver.push(packed.results.buffer);
      return packed;
    });
    say({ type: "done", results, milliseconds }, handedOver);
  } catch (error) {
    // A full or failing disk: the transaction is rolled back and those who wait are told.
    say({ type: "failed", why: error instanceof Error ? error.message : String(error) });
  }
});

function unpacked(call: SentCall): LogCall {
  if (call.call !== "packedAppend") return call;
  return { call: "append", space: call.space, items: unpackItems(call.packed), now: call.now };
}
