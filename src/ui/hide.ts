import { createContext, useContext } from "react";
import { assert } from "../base/assert.ts";

export const HideContext = createContext<(() => void) | undefined>(undefined);

export function useHide(): () => void {
  const hide = useContext(HideContext);
  assert(hide, "the frame stands inside <HideContext>");
  return hide;
}

/**
 * Shows an empty notepad instead of the app, which is locked first. The page replaces ours, so that the back button leads to
 * the lock screen and never to what was open.
 */
export function hideNow(lockApp: () => unknown): void {
  // Nothing may be seen while the other page comes.
  document.documentElement.hidden = true;
  document.title = "Notes";
  try {
    lockApp();
  } finally {
    // Keys live in this page's memory only: leaving ends them even if locking failed.
    location.replace("/notes.html");
  }
}
