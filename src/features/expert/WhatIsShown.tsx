import type { ReadyCase } from "../../app/cases/case-view.ts";
import { MultiChoice } from "../../design/Choice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { readableWords } from "../../domain/cases/pseudonymised.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";

/** What is asked, and the notes that may be read with it. */
export interface Shown {
  readonly question: string;
  readonly notes: readonly EntryId[];
}

interface WhatIsShownProps {
  readonly view: ReadyCase;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** Each note stands here as it will be read. */
export function WhatIsShown({ view, shown, onChange }: WhatIsShownProps) {
  const { t } = useText();
  const readable = readableWords(view);
  return (
    <>
      <TextArea
        label={t("expert-question")}
        hint={t("work-review-text-hint")}
        optional
        rows={3}
        maxLength={entryLimits.question}
        value={shown.question}
        onChange={(question) => onChange({ ...shown, question })}
      />
      {readable.length > 0 && (
        <MultiChoice
          label={t("work-review-notes")}
          hint={t("work-review-notes-hint")}
          optional
          options={readable.map(({ id, words }) => ({ value: id, label: words }))}
          values={shown.notes}
          onChange={(notes) => onChange({ ...shown, notes })}
        />
      )}
    </>
  );
}
