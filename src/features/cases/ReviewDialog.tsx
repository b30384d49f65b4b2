import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { askForReview } from "../../app/cases/review-case.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { readableWords } from "../../domain/cases/pseudonymised.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ReviewProblem } from "./ReviewProblem.tsx";

interface ReviewDialogProps {
  readonly view: ReadyCase;
  readonly onClose: () => void;
}

/** What colleagues are asked, and which notes may be read by them; each stands here as they will read it. */
export function ReviewDialog({ view, onClose }: ReviewDialogProps) {
  const { record } = view;
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [text, setText] = useState("");
  const [notes, setNotes] = useState<readonly EntryId[]>([]);
  const ask = useAction(
    () => askForReview(ws, record.id, { text, notes }),
    () => {
      say(t("work-review-asked"));
      onClose();
    },
  );
  const readable = readableWords(view);
  const isTextWrong = ask.error?.type === "NoText" || ask.error?.type === "TextTooLong";
  return (
    <Dialog
      title={t("work-review-ask")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={ask.running} onClick={() => ask.start()}>
            {t("cases-question-send")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {ask.error && !isTextWrong && <ReviewProblem error={ask.error} />}
      <TextArea
        label={t("work-review-text")}
        hint={t("work-review-text-hint")}
        error={isTextWrong ? t("cases-missing", { field: t("work-review-text") }) : undefined}
        rows={3}
        maxLength={entryLimits.note}
        value={text}
        onChange={setText}
      />
      {readable.length > 0 && (
        <MultiChoice
          label={t("work-review-notes")}
          hint={t("work-review-notes-hint")}
          optional
          options={readable.map(({ id, words }) => ({ value: id, label: words }))}
          values={notes}
          onChange={setNotes}
        />
      )}
    </Dialog>
  );
}
