import { createContext, useContext } from "react";
import { assert } from "../base/assert.ts";
import { createLive } from "../base/live.ts";
import type { Live } from "../base/live.ts";
import { useLive } from "./use-live.ts";

/**
 * Where the reader is. The address stays "/" and the browser's history holds only numbers, so that neither history, nor
 * recents, nor a copied address says anything about a case; the back button works all the same.
 */
export interface Navigation {
  readonly path: Live<string>;
  readonly go: (path: string, options?: { readonly replace?: boolean }) => void;
  readonly back: () => void;
  /** Forgets where we were: after locking nothing leads back. */
  readonly reset: () => void;
}

export function createNavigation(
  window: Pick<Window, "history"> & {
    readonly addEventListener: (type: "popstate", listener: (event: PopStateEvent) => void) => void;
  },
): Navigation {
  const path = createLive("/");
  let steps = ["/"];
  let current = 0;

  const reset = () => {
    steps = ["/"];
    current = 0;
    window.history.replaceState({ step: 0 }, "");
    path.set("/");
  };
  reset();

  window.addEventListener("popstate", (event) => {
    const step = stepOf(event.state);
    const known = step === undefined ? undefined : steps[step];
    // An entry from before the page was loaded: what it meant is forgotten on purpose.
    if (step === undefined || known === undefined) return reset();
    current = step;
    path.set(known);
  });

  return {
    path,
    go(next, { replace = false } = {}) {
      if (next === steps[current]) return;
      if (!replace) current += 1;
      steps = [...steps.slice(0, current), next];
      // Replacing changes what the step means, which only we know.
      if (!replace) window.history.pushState({ step: current }, "");
      path.set(next);
    },
    back() {
      if (current > 0) window.history.back();
      else reset();
    },
    reset,
  };
}

function stepOf(state: unknown): number | undefined {
  if (typeof state !== "object" || state === null || !("step" in state)) return undefined;
  return typeof state.step === "number" ? state.step : undefined;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  assert(navigation, "a screen stands inside <NavigationContext>");
  return navigation;
}

/** `navigate("/cases/" + id)`; with `replace` the back button does not return to where we are now. */
export function useNavigate(): Navigation["go"] {
  return useNavigation().go;
}

/** One step back; to the start when there is none. */
export function useBack(): () => void {
  return useNavigation().back;
}

export function usePath(): string {
  return useLive(useNavigation().path);
}
