/**
 * Calls `stop` once whoever started this process has gone: a killed npm passes nothing on, and the relay would
 * live on alone and keep its port. The start script says `exec`, so the parent is npm itself and no shell between.
 */
export function watchParent(stop: () => void): { readonly end: () => void } {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
  return { end: () => clearInterval(timer) };
}
