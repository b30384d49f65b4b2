import { useState } from "react";
import { answerQuestion } from "../../app/cases/ask-question.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";

interface AnswerDialogProps {
  readonly record: CaseRecord;
  readonly question: EntryId;
  readonly onClose: () => void;
}

export function AnswerDialog({ record, question, onClose }: AnswerDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [words, setWords] = useState("");
  const asked = record.questions.find((each) => each.question.id === question)?.question.entry.text;
  const answer = useAction(
    () => answerQuestion(ws, record.id, question, { text: words }),
    () => {
      say(t("cases-answer-done"));
      onClose();
    },
  );
  const { error } = answer;
  const isTextWrong = error?.type === "NoText" || error?.type === "TextTooLong";
  return (
    <Dialog
      title={t("cases-answer-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={answer.running} onClick={() => answer.start()}>
            {t("cases-question-answer")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error?.type === "NoSuchQuestion" && (
        <Notice icon="info">
          <p>{t("cases-not-saved-changed")}</p>
        </Notice>
      )}
      {error &&
        error.type !== "NoSuchQuestion" &&
        error.type !== "NoText" &&
        error.type !== "TextTooLong" && <NotSaved error={error} />}
      <p className="case-line-value">{asked}</p>
      <TextArea
        label={t("cases-answer-title")}
        rows={4}
        maxLength={entryLimits.question}
        value={words}
        onChange={setWords}
        error={isTextWrong ? t("cases-missing", { field: t("cases-answer-title") }) : undefined}
      />
    </Dialog>
  );
}
