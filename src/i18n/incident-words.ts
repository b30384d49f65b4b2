import { notSavedWords } from "./not-saved-words.ts";
import type { Text } from "./text.ts";

type IncidentProblem =
  | { readonly type: "Missing"; readonly what: "what" | "text" | "aware" }
  | { readonly type: "InTheFuture" }
  | { readonly type: "TooLong" }
  | Parameters<typeof notSavedWords>[1];

/** Why something did not come into the register. */
export function incidentErrorWords(text: Text, error: IncidentProblem): string {
  switch (error.type) {
    case "Missing":
      return text.t(
        error.what === "aware" ? "incidents-no-aware" : `incidents-missing-${error.what}`,
      );
    case "InTheFuture":
      return text.t("incidents-future");
    case "TooLong":
      return text.t("cases-not-saved-too-large");
    default:
      return notSavedWords(text, error);
  }
}
