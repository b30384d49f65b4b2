import "./SplitView.css";
import type { ReactNode } from "react";

interface SplitViewProps {
  readonly list: ReactNode;
  /** Undefined while nothing is chosen: the list stands alone on the phone, beside `empty` on the laptop. */
  readonly detail: ReactNode | undefined;
  readonly empty: ReactNode;
}

/** The list in the middle and the thing on the right of a laptop; on the phone one at a time. */
export function SplitView({ list, detail, empty }: SplitViewProps) {
  return (
    <div className={detail === undefined ? "split" : "split split-open"}>
      <div className="split-list">{list}</div>
      <div className="split-detail">{detail ?? <div className="split-empty">{empty}</div>}</div>
    </div>
  );
}
