import type { ReactNode } from "react";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import { useText } from "../../i18n/use-text.ts";
import { fileCounts } from "./file-words.ts";
import { useEntryWords, type Names } from "./use-entry-words.ts";

interface EntryOnPaperProps extends Names {
  readonly item: TimelineItem;
  /** Draws one line of what it says. */
  readonly line: (words: string, key: string) => ReactNode;
}

/** An entry as it is printed: when and by whom, then what it says, line by line. */
export function EntryOnPaper({ item, line, ofPerson, otherCase }: EntryOnPaperProps) {
  const text = useText();
  const { t, date } = text;
  const { title, note, details, next } = useEntryWords(item, { ofPerson, otherCase });
  const files = (item.kind === "entry" && "files" in item.entry && item.entry.files) || [];
  const lines = [
    title,
    ...note.split("\n"),
    ...details,
    ...fileCounts(text, files),
    ...(next ? [t("timeline-next-agreed", { when: date(next) })] : []),
  ].filter((words) => words.trim() !== "");
  const who = item.author === undefined ? t("timeline-somebody") : ofPerson(item.author);
  return (
    <div className="paper-entry">
      <p className="paper-entry-head">{t("paper-by", { when: date(item.happened), who })}</p>
      {lines.map((words, index) => line(words, `${item.id} ${index}`))}
    </div>
  );
}
