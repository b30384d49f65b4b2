import { afterPaint } from "./after-paint.ts";

/**
 * Moves the focus when the new screen is painted: the browser has to know where everything stands for it, and nobody waits for the picture until it has moved.
 * Returns what calls it off.
 */
export const focusWhenPainted = (find: () => HTMLElement | null | undefined): (() => void) =>
  afterPaint(() => find()?.focus({ preventScroll: true }));
