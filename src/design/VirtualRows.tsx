import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

export interface VirtualRowsProps {
  readonly label: string;
  readonly count: number;
  readonly keyAt: (index: number) => string;
  readonly rowAt: (index: number) => ReactNode;
  /** In px, a guess before a row is measured. */
  readonly rowHeight: number;
  readonly currentIndex: number | undefined;
  readonly onEnd: (() => void) | undefined;
  readonly head: ReactNode;
}

/** The rows in sight and a few around them. Apart from VirtualList, so that the library for it comes after the first rows. */
export function VirtualRows(props: VirtualRowsProps) {
  const { label, count, keyAt, rowAt, rowHeight, currentIndex, onEnd, head } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // A list that is out of sight measures nothing: rows without a height would call for more rows without end.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.offsetHeight) || rowHeight,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const rows = virtualizer.getVirtualItems();

  useEffect(() => {
    if (currentIndex !== undefined && currentIndex >= 0)
      virtualizer.scrollToIndex(currentIndex, { align: "auto" });
  }, [currentIndex, virtualizer]);

  const lastShown = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (onEnd && lastShown >= count - 1) onEnd();
  }, [lastShown, count, onEnd]);

  return (
    <div ref={scroller} className="virtual-list">
      {head}
      <div
        ref={list}
        role="list"
        aria-label={label}
        className="virtual-list-rows"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {rows.map((row) => (
          <div
            key={keyAt(row.index)}
            ref={virtualizer.measureElement}
            data-index={row.index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={row.index + 1}
            className="virtual-list-row"
            style={{ transform: `translateY(${row.start - virtualizer.options.scrollMargin}px)` }}
          >
            {rowAt(row.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
