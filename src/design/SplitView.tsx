import "./SplitView.css";
import { Activity } from "react";
import type { ReactNode } from "react";
import { useWide } from "./use-wide.ts";

interface SplitViewProps {
  readonly list: ReactNode;
  /** Undefined while nothing is chosen: the list stands alone on the phone, beside `empty` on the laptop. */
  readonly detail: ReactNode | undefined;
  readonly empty: ReactNode;
}

/** The list in the middle and the thing on the right of a laptop; on the phone one at a time. */
export function SplitView({ list, detail, empty }: SplitViewProps) {
  const isWide = useWide();
  return (
    <div className={detail === undefined ? "split" : "split split-open"}>
      <div className="split-list">
        {/* Out of sight it is not drawn again with every change, and keeps its place. */}
        <Activity mode={isWide || detail === undefined ? "visible" : "hidden"}>{list}</Activity>
      </div>
      <div className="split-detail">{detail ?? <div className="split-empty">{empty}</div>}</div>
    </div>
  );
}
