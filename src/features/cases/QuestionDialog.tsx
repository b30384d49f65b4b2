import { useState } from "react";
import { typedDrafts } from "../../app/drafts/draft-keys.ts";
import { isRecord } from "../../base/shape.ts";
import { askQuestion } from "../../app/cases/ask-question.ts";
import { Button } from "../../design/Button.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useTyped, type Typed } from "../../react/use-typed.ts";
import { isNoDay } from "./is-no-day.ts";
import { NotSaved } from "./NotSaved.tsx";

interface QuestionDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

interface TypedQuestion {
  readonly question: string;
  readonly due: string;
}

export function QuestionDialog({ caseId, onClose }: QuestionDialogProps) {
  const typed = useTyped<TypedQuestion>(
    `${typedDrafts(caseId)}question`,
    () => ({ question: "", due: "" }),
    parseTyped,
  );
  return typed ? <QuestionForm caseId={caseId} onClose={onClose} typed={typed} /> : null;
}

function QuestionForm({
  caseId,
  typed,
  onClose,
}: QuestionDialogProps & { readonly typed: Typed<TypedQuestion> }) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { question, due } = typed.value;
  const [wrongDay, setWrongDay] = useState(false);
  const ask = useAction(
    () =>
      typed.settle(() => askQuestion(ws, caseId, { text: question, due: parsePartialDate(due) })),
    () => {
      say(t("cases-question-done"));
      onClose();
    },
  );
  const cancel = () => {
    typed.drop();
    onClose();
  };
  const { error } = ask;
  const isTextWrong = error?.type === "NoText" || error?.type === "TextTooLong";
  return (
    <Dialog
      title={t("cases-question-title")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={ask.running}
            onClick={() => {
              setWrongDay(isNoDay(due));
              if (!isNoDay(due)) ask.start();
            }}
          >
            {t("cases-question-send")}
          </Button>
          <Button onClick={cancel}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "NoText" && error.type !== "TextTooLong" && (
        <NotSaved error={error} />
      )}
      <TextArea
        label={t("cases-question-text")}
        rows={3}
        maxLength={entryLimits.question}
        value={question}
        onChange={(each) => typed.set({ question: each })}
        error={isTextWrong ? t("cases-missing", { field: t("cases-question-text") }) : undefined}
      />
      <DateField
        label={t("cases-question-due")}
        optional
        about="future"
        today={todayOf(ws.clock, ws.utcOffsetMinutes())}
        error={wrongDay && isNoDay(due) ? t("common-date-none") : undefined}
        value={due}
        onChange={(each) => typed.set({ due: each })}
      />
    </Dialog>
  );
}

function parseTyped(stored: unknown): TypedQuestion | undefined {
  if (!isRecord(stored)) return undefined;
  const { question, due } = stored;
  return {
    question: typeof question === "string" ? question : "",
    due: typeof due === "string" ? due : "",
  };
}
