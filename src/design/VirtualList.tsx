import "./VirtualList.css";
import { lazy, Suspense, useCallback } from "react";
import type { ReactNode } from "react";
import type { VirtualRowsProps } from "./VirtualRows.tsx";

const VirtualRows = lazy(async () => ({
  default: (await import("./VirtualRows.tsx")).VirtualRows,
}));

/** As many as fill a screen, and then some. */
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
  return (
    <Suspense fallback={<FirstRows {...rows} />}>
      <VirtualRows {...rows} />
    </Suspense>
  );
}

/** What can be read while the code for long lists is still on its way. */
function FirstRows({ label, count, keyAt, rowAt, head }: VirtualRowsProps) {
  return (
    <div className="virtual-list">
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
