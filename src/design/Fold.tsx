import "./Fold.css";
import type { ReactNode } from "react";

interface FoldProps {
  readonly summary: ReactNode;
  /** Open from the start; whoever reads closes and opens it. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

/** What not everybody needs, behind one line. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
