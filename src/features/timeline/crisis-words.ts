import type { IconName } from "../../design/Icon.tsx";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { CrisisEntry } from "../../domain/timeline/crisis-entries.ts";
import { codeWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";

interface CrisisWords {
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  readonly details?: readonly string[];
}

/** The entries of a crisis pregnancy, as they are read. */
export function crisisWords(text: Text, entry: CrisisEntry): CrisisWords {
  const { t } = text;
  switch (entry.k) {
    case "wish": {
      const who = codeWords(text, "relation", entry.relation ?? "other");
      return {
        icon: "heart",
        title:
          entry.by === "herself" ? t("crisis-entry-wish") : t("crisis-entry-wish-other", { who }),
        note: entry.words,
        details: [text.list(entry.wishes.map((wish) => codeWords(text, "wish", wish)))],
      };
    }
    case "birth": {
      const isBirth = entry.child !== "none";
      const { mother, child, place, note } = entry;
      return {
        icon: "heart",
        title: t(isBirth ? "crisis-birth" : "crisis-entry-ended"),
        note,
        details: [
          t("crisis-entry-birth-mother", { how: t(codeTextId("mother-condition", mother)) }),
          ...(isBirth
            ? [
                t("crisis-entry-birth-child", { how: t(codeTextId("child-condition", child)) }),
                t("crisis-entry-birth-place", { how: t(codeTextId("birth-place", place)) }),
              ]
            : []),
        ],
      };
    }
    case "duty":
      return {
        icon: "shield",
        title: t("crisis-entry-duty", {
          decision: t(codeTextId("duty-decision", entry.decision)),
        }),
        note: entry.note,
        details: entry.to === "" ? [] : [t("crisis-duty-body", { body: entry.to })],
      };
    case "taken":
      return { icon: "people", title: t("crisis-entry-taken") };
    case "revealed":
      return { icon: "show", title: t("crisis-entry-revealed") };
  }
}
