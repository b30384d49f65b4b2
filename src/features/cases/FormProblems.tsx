import { useEffect } from "react";
import { Notice } from "../../design/Notice.tsx";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { OwnFieldId } from "../../domain/forms/own-question.ts";
import { useText } from "../../i18n/use-text.ts";

type QuestionId = FormFieldId | OwnFieldId;

interface FormProblemsProps {
  /** In the order of the questions. */
  readonly problems: ReadonlyMap<QuestionId, string>;
  /** The check that found them. Only a new one moves the focus: whoever is putting it right is left where she types. */
  readonly check: object | undefined;
}

/** Everything that is missing, said at once; the first of it gets the focus. */
export function FormProblems({ problems, check }: FormProblemsProps) {
  const { t } = useText();
  const [first] = problems.keys();

  useEffect(() => {
    if (first !== undefined) focusQuestion(first);
  }, [first, check]);

  if (problems.size === 0) return null;
  return (
    <div role="alert">
      <Notice tone="danger" icon="warning" title={t("cases-problems")}>
        <ul className="form-problems">
          {[...problems].map(([field, words]) => (
            <li key={field}>
              <button type="button" onClick={() => focusQuestion(field)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

export const questionId = (field: QuestionId): string => `question-${field}`;

function focusQuestion(field: QuestionId): void {
  const question = document.getElementById(questionId(field));
  const closed = question?.closest("details");
  if (closed) closed.open = true;
  question?.scrollIntoView({ block: "start" });
  question
    ?.querySelector<HTMLElement>("input, select, textarea, button")
    ?.focus({ preventScroll: true });
}
