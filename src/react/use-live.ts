import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Live } from "../base/live.ts";

/** The value now; the component is drawn again when it changes. */
export function useLive<T>(live: Live<T>): T {
  return useSyncExternalStore(live.subscribe, live.get);
}

/** A live value that holds something open (a document) until it is released. */
export interface HeldLive<T> extends Live<T> {
  readonly release: () => void;
}

/**
 * Opens a view while the component is on screen and releases it afterwards; opens another when `key` changes.
 * Undefined until it is open, which is the first drawing only.
 */
export function useView<T, View extends HeldLive<T>>(
  open: () => View & HeldLive<T>,
  key: string,
): { readonly view: View; readonly value: T } | undefined {
  const latestOpen = useRef(open);
  useEffect(() => {
    latestOpen.current = open;
  });
  const [shown, setShown] = useState<Shown<T, View>>();

  useEffect(() => {
    const view = latestOpen.current();
    const show = () => setShown({ key, view, value: view.get() });
    show();
    const stop = view.subscribe(show);
    return () => {
      stop();
      view.release();
    };
  }, [key]);

  return shown?.key === key ? shown : undefined;
}

interface Shown<T, View> {
  readonly key: string;
  readonly view: View;
  readonly value: T;
}
