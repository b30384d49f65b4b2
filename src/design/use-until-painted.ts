import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * True while `on`, and until what comes after it has been painted: to take a large form down lasts as long as to show what stood behind it, and nobody waits
 * for the first.
 */
export function useUntilPainted(on: boolean): boolean {
  const [stays, setStays] = useState(on);
  if (on && !stays) setStays(true);
  useEffect(() => (on || !stays ? undefined : afterPaint(() => setStays(false))), [on, stays]);
  return on || stays;
}
