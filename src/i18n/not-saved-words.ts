import type { Text } from "./text.ts";

/** Why something was not kept, whatever it was. */
type NotSaved =
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" }
  | { readonly type: "ReadOnly" }
  | { readonly type: "Locked" }
  | { readonly type: "TooLarge" }
  | { readonly type: "NotAllowed" }
  | { readonly type: "CaseNotFound" }
  | { readonly type: "Erased" }
  | { readonly type: "NoBasis" }
  /** To pictures and recordings being kept. */
  | { readonly type: "NoConsent" };

/** What happened, what is safe, what to do. */
export function notSavedWords({ t }: Text, error: NotSaved): string {
  switch (error.type) {
    case "StorageFull":
      return t("cases-not-saved-full");
    case "StorageFailed":
      return t("cases-not-saved-failed");
    case "ReadOnly":
    case "NotAllowed":
      return t("cases-not-saved-read-only");
    case "TooLarge":
      return t("cases-not-saved-too-large");
    case "Locked":
      return t("cases-not-saved-locked");
    case "Erased":
    case "CaseNotFound":
      return t("cases-not-saved-missing");
    case "NoBasis":
      return t("cases-not-saved-no-basis");
    case "NoConsent":
      return t("cases-not-saved-no-consent");
  }
}
