import { use } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";

/** Waits, inside a <Suspense>, until every message is there that is not the desk's alone. */
export function WholeText({ children }: { readonly children: ReactNode }) {
  use(useText().whole());
  return children;
}

/** The same for the desk's own screens. */
export function DeskText({ children }: { readonly children: ReactNode }) {
  use(useText().desk());
  return children;
}
