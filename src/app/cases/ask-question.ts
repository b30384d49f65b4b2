import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import type { PartialDate } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

export type QuestionError =
  | CaseActionError
  | { readonly type: "NoText" }
  | { readonly type: "TextTooLong"; readonly most: number };

/** To the coordinator, in the case it is about. It waits on the phone like everything else. */
export async function askQuestion(
  ws: CaseWriter,
  caseId: CaseId,
  { text, due }: { readonly text: string; readonly due?: PartialDate | undefined },
): Promise<Result<void, QuestionError>> {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  return done(
    await changeCase(ws, caseId, (_, stamp) =>
      ok([{ k: "question", ...stamp, text: checked.value, ...(due && { due }) }]),
    ),
  );
}

/** `question` is the id of its entry. Two answers given apart both stay. */
export async function answerQuestion(
  ws: CaseWriter,
  caseId: CaseId,
  question: EntryId,
  { text }: { readonly text: string },
): Promise<Result<void, QuestionError | { readonly type: "NoSuchQuestion" }>> {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) =>
      record.questions.some((asked) => asked.question.id === question)
        ? ok([{ k: "answer", ...stamp, to: question, text: checked.value }])
        : err({ type: "NoSuchQuestion" } as const),
    ),
  );
}

function checkText(text: string): Result<string, QuestionError> {
  const trimmed = cleanText(text);
  if (trimmed === "") return err({ type: "NoText" });
  const most = entryLimits.question;
  return trimmed.length > most ? err({ type: "TextTooLong", most }) : ok(trimmed);
}
