import "./VirtualList.css";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

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
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  const rows = virtualizer.getVirtualItems();

  useEffect(() => {
    if (currentIndex !== undefined && currentIndex >= 0)
      virtualizer.scrollToIndex(currentIndex, { align: "auto" });
  }, [currentIndex, virtualizer]);

  const lastShown = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    if (onEnd && lastShown >= items.length - 1) onEnd();
  }, [lastShown, items.length, onEnd]);

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
        {rows.map((row) => {
          const item = items[row.index];
          return (
            item !== undefined && (
              <div
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={row.index}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={row.index + 1}
                className="virtual-list-row"
                style={{
                  transform: `translateY(${row.start - virtualizer.options.scrollMargin}px)`,
                }}
              >
                {children(item, row.index)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
