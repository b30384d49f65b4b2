import "./Tone.css";
import "./Badge.css";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

/** Green for what can be done, blue for what is known, amber for what waits, red for danger and deadlines only; `alarm` is full red, for now or never. */
export type Tone = "plain" | "action" | "known" | "waiting" | "danger" | "alarm";

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
