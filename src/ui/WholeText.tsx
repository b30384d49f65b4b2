import { use } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";

/** Waits, inside a <Suspense>, until every message of the language is there. */
export function WholeText({ children }: { readonly children: ReactNode }) {
  use(useText().whole());
  return children;
}
