import "./Behind.css";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { focusWhenPainted } from "./focus.ts";

interface BehindProps {
  readonly hidden: boolean;
  readonly children: ReactNode;
}

/** A screen that stays as it is, place and all, while another stands before it; the focus moves to its title when it comes back. */
export function Behind({ hidden, children }: BehindProps) {
  const place = useRef<HTMLDivElement>(null);
  const wasHidden = useRef(hidden);
  useEffect(() => {
    const comesBack = wasHidden.current && !hidden;
    wasHidden.current = hidden;
    if (!comesBack) return undefined;
    return focusWhenPainted(() => place.current?.querySelector<HTMLElement>("h1"));
  }, [hidden]);
  return (
    <div ref={place} className="behind" hidden={hidden}>
      {children}
    </div>
  );
}
