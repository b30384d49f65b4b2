import "./Tone.css";
import "./Badge.css";
import "./Notice.css";
import type { ReactNode } from "react";
import type { Tone } from "./Badge.tsx";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

interface NoticeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A few sentences that must not be overlooked, on the screen they concern. */
export function Notice({ tone = "known", icon = "info", title, children, action }: NoticeProps) {
  return (
    <div className={`notice tone-${tone}`}>
      <Icon name={icon} />
      <div className="notice-words">
        <div className="notice-text">
          {title && <p className="notice-title">{title}</p>}
          {children}
        </div>
        {action && <div className="notice-action">{action}</div>}
      </div>
    </div>
  );
}
