import { useState, useSyncExternalStore } from "react";

const query = "(min-width: 60rem)";

/** True on a laptop, where places, list and thing stand side by side. The same width as in the style sheets. */
export function useWide(): boolean {
  // Asked for once: what is drawn asks again and again, and each new question would be looked up anew.
  const [{ watch, matches }] = useState(wideScreen);
  return useSyncExternalStore(watch, matches);
}

function wideScreen() {
  const media = matchMedia(query);
  return {
    watch: (listener: () => void) => {
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    matches: () => media.matches,
  };
}
