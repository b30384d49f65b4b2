/**
 * Moves the focus when the next frame is drawn: the browser has to know where everything stands for it, and then works that out once, not twice.
 * Returns what calls it off.
 */
export function focusInNextFrame(find: () => HTMLElement | null | undefined): () => void {
  const frame = requestAnimationFrame(() => find()?.focus({ preventScroll: true }));
  return () => cancelAnimationFrame(frame);
}
