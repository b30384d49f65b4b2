import "./Button.css";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";
import { useQuiet } from "./Toast.tsx";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary action a screen; danger is kept for what cannot be taken back. */
  readonly kind?: "primary" | "secondary" | "quiet" | "danger";
  readonly icon?: IconName;
  readonly wide?: boolean;
  /** Work under way: the button stays where it is, and does not act twice. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export function Button({
  kind = "secondary",
  icon,
  wide = false,
  busy = false,
  type = "button",
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const quiet = useQuiet();
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${kind}${wide ? " button-wide" : ""}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) return event.preventDefault();
        quiet();
        onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
