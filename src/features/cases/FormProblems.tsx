import { useEffect } from "react";
import { Notice } from "../../design/Notice.tsx";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import { useText } from "../../i18n/use-text.ts";

interface FormProblemsProps {
  /** In the order of the questions. */
  readonly problems: ReadonlyMap<FormFieldId, string>;
}

/** Everything that is missing, said at once; the first of it gets the focus. */
export function FormProblems({ problems }: FormProblemsProps) {
  const { t } = useText();
  const [first] = problems.keys();

  useEffect(() => {
    if (first !== undefined) focusQuestion(first);
  }, [first, problems]);

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

export const questionId = (field: FormFieldId): string => `question-${field}`;

function focusQuestion(field: FormFieldId): void {
  const question = document.getElementById(questionId(field));
  const closed = question?.closest("details");
  if (closed) closed.open = true;
  question?.scrollIntoView({ block: "start" });
  question
    ?.querySelector<HTMLElement>("input, select, textarea, button")
    ?.focus({ preventScroll: true });
}
