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
  /**
   * What `fetch` promises is awaited before the next place is shown, for a moment that nobody notices: it is drawn once, and whole. Undefined: there is
   * nothing to wait for.
   */
  readonly fetchFirst: (fetch: (path: string) => Promise<unknown> | undefined) => void;
}

const momentMs = 150;

export function createNavigation(
  window: Pick<Window, "history"> & {
    readonly addEventListener: (type: "popstate", listener: (event: PopStateEvent) => void) => void;
  },
): Navigation {
  const path = createLive("/");
  let steps = ["/"];
  let current = 0;
  let fetch: Parameters<Navigation["fetchFirst"]>[0] = () => undefined;
  let shows = 0;

  function show(next: string): void {
    const mine = ++shows;
    const coming = fetch(next);
    if (!coming) return path.set(next);
    const moment = new Promise((resolve) => setTimeout(resolve, momentMs));
    // Who went on meanwhile is not brought back.
    const shown = () => {
      if (mine === shows) path.set(next);
    };
    // What could not be fetched, the screen says itself.
    Promise.race([coming, moment]).then(shown, shown);
  }

  const reset = () => {
    steps = ["/"];
    current = 0;
    window.history.replaceState({ step: 0 }, "");
    shows++;
    path.set("/");
  };
  reset();

  window.addEventListener("popstate", (event) => {
    const step = stepOf(event.state);
    const known = step === undefined ? undefined : steps[step];
    // An entry from before the page was loaded: what it meant is forgotten on purpose.
    if (step === undefined || known === undefined) return reset();
    current = step;
    show(known);
  });

  return {
    path,
    go(next, { replace = false } = {}) {
      if (next === steps[current]) return;
      if (!replace) current += 1;
      steps = [...steps.slice(0, current), next];
      // Replacing changes what the step means, which only we know.
      if (!replace) window.history.pushState({ step: current }, "");
      show(next);
    },
    back() {
      if (current > 0) window.history.back();
      else reset();
    },
    reset,
    fetchFirst(next) {
      fetch = next;
    },
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
