import "./Dialog.css";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "./Icon.tsx";
import { rememberFocus } from "./remember-focus.ts";
import { ToastPlace } from "./Toast.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at its foot, most important first. */
  readonly actions?: ReactNode;
}

/**
 * Shown while it is rendered. From below on the phone, in the middle of a laptop; Esc and a tap beside it close it. The focus goes back to what opened it.
 */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { t } = useText();

  const giveBack = useRef<() => void>(undefined);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    giveBack.current = rememberFocus();
    element.showModal();
  }, []);
  // Closed before it is taken out of the page: only then does the browser give the focus back to what had it.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      element?.close();
      giveBack.current?.();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target !== event.currentTarget) return;
        const hide = hideButtonAt(event.clientX, event.clientY);
        if (hide) hide.click();
        else onClose();
      }}
    >
      <ToastPlace />
      <div className="dialog-inside">
        <header className="dialog-head">
          <h2 id={id} tabIndex={-1} autoFocus>
            {title}
          </h2>
          <button type="button" className="dialog-close" onClick={onClose}>
            <Icon name="close" />
            <span className="for-the-ear">{t("common-close")}</span>
          </button>
        </header>
        <div className="dialog-body" tabIndex={0}>
          {children}
        </div>
        {actions && <footer className="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}

/** Nobody has time to close a dialog first when somebody comes in: what hides the app hides it from under one, too. */
const hideButtonAt = (x: number, y: number): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>("[data-hides]")].find((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
