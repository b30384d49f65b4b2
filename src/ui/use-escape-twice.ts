import { useEffect } from "react";

const withinMs = 700;

/** Escape pressed twice in a row, whatever has the focus: a dialog takes the first one too. */
export function useEscapeTwice(act: () => void): void {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - before < withinMs) act();
      before = event.timeStamp;
    };
    // Captured, since dialogs and fields may keep the key for themselves.
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [act]);
}
