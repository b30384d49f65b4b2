import { useSyncExternalStore } from "react";

const query = "(min-width: 60rem)";

/** True on a laptop, where places, list and thing stand side by side. The same width as in the style sheets. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}

function watch(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
