import type { Worker } from "node:worker_threads";

/*
 * Beside a relay that is looked at: says, when asked, what its threads hold once everything is gone that nobody needs. Loaded by `--import`, with
 * `--expose-gc`.
 */

const threads = new Set<Worker>();
process.on("worker", (thread) => {
  threads.add(thread);
  thread.once("exit", () => threads.delete(thread));
});

process.on("message", () => void look().then((bytes) => process.send?.(bytes)));
// Asking does not keep it alive.
process.channel?.unref();

async function look(): Promise<number> {
  // What a first collection lets go of, a second one takes away.
  for (let i = 0; i < 2; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  let sum = heapUsed + external;
  for (const thread of threads) {
    // Written down, a heap is collected first; that is all it is for.
    (await thread.getHeapSnapshot()).destroy();
    const { used_heap_size, external_memory } = await thread.getHeapStatistics();
    sum += used_heap_size + external_memory;
  }
  return sum;
}
