import "./Door.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

interface DoorProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly onClick: () => void;
}

/** A large way in: picture, name, one line. */
export function Door({ icon, title, hint, onClick }: DoorProps) {
  return (
    <button type="button" className="door" onClick={onClick}>
      {icon && (
        <span className="door-icon">
          <Icon name={icon} large />
        </span>
      )}
      <span className="door-words">
        <span className="door-title">{title}</span>
        {hint && <span className="door-hint">{hint}</span>}
      </span>
      <Icon name="forward" />
    </button>
  );
}
