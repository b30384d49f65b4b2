import type { Timers } from "../base/clock.ts";
import type { Connection } from "./connection.ts";

const syncPatienceMs = 60_000;

/** Waits until both sides are level, the line is not there, or patience ends. */
export function untilLevel(
  connection: Connection,
  timers: Timers,
  levelListeners: Set<() => void>,
): Promise<void> {
  if (connection.conversation()?.isLevel()) {
    connection.wake();
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const done = () => {
      levelListeners.delete(done);
      unsubscribe();
      cancel();
      resolve();
    };
    let wasReaching = false;
    const unsubscribe = connection.state.subscribe(() => {
      const now = connection.state.get();
      // Refused, or back to trying: the caller hears the state from the status.
      if (now === "refused" || now === "resting" || (wasReaching && now === "reaching")) done();
      if (now === "greeting" || now === "online") wasReaching = true;
    });
    const cancel = timers.after(syncPatienceMs, done);
    levelListeners.add(done);
    connection.wake();
  });
}
