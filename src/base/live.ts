/** A value that changes and says so. Screens read it, actions and the sync engine write it. */
export interface Live<T> {
  readonly get: () => T;
  /** Calls `listener` after every change; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface LiveSource<T> extends Live<T> {
  readonly set: (next: T) => void;
}

export function createLive<T>(initial: T): LiveSource<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      // a copy: a listener may subscribe another
      for (const listener of Array.from(listeners)) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A view of `source`; `view` runs again only when the source has changed. */
export function mapLive<A, B>(source: Live<A>, view: (value: A) => B): Live<B> {
  let seen: { readonly from: A; readonly to: B } | undefined;
  return {
    get() {
      const from = source.get();
      if (!seen || !Object.is(seen.from, from)) seen = { from, to: view(from) };
      return seen.to;
    },
    subscribe: source.subscribe,
  };
}
