import type { Text } from "./text.ts";

type PaperProblem =
  | { readonly type: "NotLetters" | "WrongWhole" | "SamePart" | "OtherSheet" }
  | { readonly type: "WrongLength"; readonly groups: number }
  | { readonly type: "WrongGroups"; readonly groups: readonly number[] };

/** Why what was typed from a recovery sheet, or a part of one, is not it. */
export function paperWords({ t }: Text, error: PaperProblem): string {
  switch (error.type) {
    case "NotLetters":
      return t("restore-not-letters");
    case "WrongLength":
      return t("restore-wrong-length", { groups: error.groups });
    case "WrongGroups":
      return t("restore-wrong-groups", {
        count: error.groups.length,
        groups: error.groups.map((index) => index + 1).join(", "),
      });
    case "WrongWhole":
      return t("restore-wrong-whole");
    case "SamePart":
      return t("restore-same-part");
    case "OtherSheet":
      return t("restore-other-parts");
  }
}
