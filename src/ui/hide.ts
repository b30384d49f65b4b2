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
export function hideNow(lockApp: () => Promise<unknown>): void {
  // Nothing may be seen while the other page comes.
  document.documentElement.hidden = true;
  document.title = "Notes";
  // What is being typed goes to the disk first: forms keep it as when the phone puts the page away.
  document.dispatchEvent(new Event("visibilitychange"));
  // Keys live in this page's memory only: leaving ends them even if locking failed, or takes longer than a moment.
  const leave = () => location.replace("/notes.html");
  setTimeout(leave, longestMs);
  lockApp().then(leave, leave);
}

const longestMs = 600;
