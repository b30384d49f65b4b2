import "./Page.css";
import { createContext, useContext, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { focusWhenPainted } from "./focus.ts";
import { Icon } from "./Icon.tsx";

interface PageFrame {
  /** Stands at the end of every top bar, so that hiding is always one tap away. */
  readonly topBarEnd?: ReactNode;
  /** One line under every top bar, always in the same place. */
  readonly underTopBar?: ReactNode;
  /** The way back to a list that stands beside the screen: it is not shown. */
  readonly backBeside?: () => void;
}

const PageFrameContext = createContext<PageFrame>({});

/** What the frame around the screens puts on each of them. */
export const PageFrameProvider = PageFrameContext;

interface PageProps {
  readonly title: string;
  /** Said above the title, smaller: the case number, step 2 of 3. */
  readonly over?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** One or two buttons in the top bar. */
  readonly actions?: ReactNode;
  /** Stays at the foot of the screen while the rest scrolls: the way on. */
  readonly foot?: ReactNode;
  /** Lists use the whole width and have no padding of their own. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** One screen: a top bar with its title, the content, and maybe a foot. The focus moves to the title when it opens. */
export function Page({ title, over, onBack, actions, foot, flush = false, children }: PageProps) {
  const frame = useContext(PageFrameContext);
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(
    () =>
      focusWhenPainted(() => {
        // A field that asked for the focus keeps it.
        const isFree = document.activeElement === document.body || !document.activeElement;
        return isFree ? heading.current : undefined;
      }),
    [],
  );

  return (
    <section className="page" aria-label={title}>
      <header className="topbar not-on-paper">
        {onBack && onBack !== frame.backBeside && (
          <button type="button" className="topbar-button" onClick={onBack}>
            <Icon name="back" />
            <span className="for-the-ear">{t("common-back")}</span>
          </button>
        )}
        <div className="topbar-title">
          {over && <div className="topbar-over">{over}</div>}
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h1>
        </div>
        <div className="topbar-end">
          {actions}
          {frame.topBarEnd}
        </div>
      </header>
      {frame.underTopBar}
      <div className={flush ? "page-body page-flush" : "page-body"} tabIndex={0}>
        {children}
      </div>
      {foot && <footer className="page-foot not-on-paper">{foot}</footer>}
    </section>
  );
}

interface TopBarButtonProps {
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  /** A key that does the same, said in the tooltip. */
  readonly title?: string;
}

/** A button in the top bar: icon above its word. */
export function TopBarButton({ icon, label, onClick, pressed, title }: TopBarButtonProps) {
  return (
    <button
      type="button"
      className="topbar-button topbar-word"
      onClick={onClick}
      aria-pressed={pressed}
      data-hides={icon === "hide" || undefined}
      title={title}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
