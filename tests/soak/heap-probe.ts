/** Beside a relay that is looked at: says, when asked, what it holds once everything is gone that nobody needs. Loaded by `--import`, with `--expose-gc`. */
process.on("message", () => {
  // What a first collection lets go of, a second one takes away.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});
// Asking does not keep it alive.
process.channel?.unref();
