import "./VirtualList.css";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { flushSync } from "react-dom";
import type { VirtualRowsProps } from "./VirtualRows.tsx";

interface Loaded {
  readonly Rows?: ComponentType<VirtualRowsProps>;
  /** The code could not be had. */
  readonly error?: Error;
}

let loaded: Loaded = {};

async function loadRows(): Promise<void> {
  try {
    loaded = { Rows: (await import("./VirtualRows.tsx")).VirtualRows };
  } catch (error) {
    loaded = { error: new Error("The code for long lists did not come", { cause: error }) };
  }
}

/** As many as fill a screen, and then some: a list that is no longer is in the page whole. */
const firstRows = 24;

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  /** In px, a guess before a row is measured. */
  readonly rowHeight?: number;
  /** Keeps this row in sight, for j and k. */
  readonly currentIndex?: number | undefined;
  /** Called when the last rows come into sight. */
  readonly onEnd?: (() => void) | undefined;
  readonly head?: ReactNode;
}

/** A long list that keeps only the rows in sight in the page. It scrolls itself and fills the place it is given. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, keyOf, children, rowHeight = 65, currentIndex, onEnd, head } = props;
  const keyAt = useCallback(
    (index: number) => {
      const item = items[index];
      // The list may have become shorter than the virtualizer knows yet.
      return item === undefined ? String(index) : keyOf(item);
    },
    [items, keyOf],
  );
  const rowAt = (index: number) => {
    const item = items[index];
    return item === undefined ? null : children(item, index);
  };
  const rows: VirtualRowsProps = {
    label,
    count: items.length,
    keyAt,
    rowAt,
    rowHeight,
    currentIndex,
    onEnd,
    head,
  };
  const [code, setCode] = useState(items.length > firstRows ? loaded : {});
  if (code.error) throw code.error;
  return code.Rows ? <code.Rows {...rows} /> : <FirstRows {...rows} onLoaded={setCode} />;
}

/** From the finger's leaving until the browser has made a click of it, ms. */
const clickMs = 400;

interface FirstRowsProps extends VirtualRowsProps {
  readonly onLoaded: (code: Loaded) => void;
}

/**
 * What can be read while the code for long lists is still on its way. It gives way when no finger is on it: a tap on a row that is exchanged for another
 * meanwhile would be lost.
 */
function FirstRows({ label, count, keyAt, rowAt, head, onLoaded }: FirstRowsProps) {
  const isTouched = useRef(false);
  const whenLeft = useRef<() => void>(undefined);
  const isLong = count > firstRows;
  useEffect(() => {
    if (!isLong) return undefined;
    let isShown = true;
    const giveWay = () => {
      if (isShown) flushSync(() => onLoaded(loaded));
    };
    void loadRows().then(() => {
      if (isTouched.current) whenLeft.current = giveWay;
      else giveWay();
    });
    return () => {
      isShown = false;
    };
  }, [isLong, onLoaded]);
  const leave = () =>
    setTimeout(() => {
      isTouched.current = false;
      whenLeft.current?.();
    }, clickMs);
  return (
    <div
      className="virtual-list"
      onPointerDown={() => {
        isTouched.current = true;
      }}
      onPointerUp={leave}
      onPointerCancel={leave}
    >
      {head}
      <div role="list" aria-label={label}>
        {Array.from({ length: Math.min(count, firstRows) }, (_, index) => (
          <div key={keyAt(index)} role="listitem" data-index={index}>
            {rowAt(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
