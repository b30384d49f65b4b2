import "./Cover.css";
import type { ReactNode } from "react";

interface CoverProps {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  /** The way on, at the thumb. */
  readonly foot?: ReactNode;
}

/** A whole screen that says one thing, without the frame of the app around it. */
export function Cover({ picture, title, children, foot }: CoverProps) {
  return (
    <main className="cover">
      <div className="cover-body">
        {picture && <div className="cover-picture">{picture}</div>}
        <h1>{title}</h1>
        {children}
      </div>
      {foot && <div className="cover-foot">{foot}</div>}
    </main>
  );
}
