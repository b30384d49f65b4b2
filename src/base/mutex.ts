/** Runs one task at a time, in the order they were asked for. A task that fails does not stop the next. */
export interface Mutex {
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const mine = last.then(task, task);
      last = mine.catch(() => undefined); // the caller of `run` hears of it; the queue goes on
      return mine;
    },
  };
}
