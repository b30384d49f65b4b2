import { Fragment } from "react";
import type { OwnAnswerFault, OwnValues } from "../../domain/forms/ask-in-turn.ts";
import type { OwnIntake } from "../../domain/forms/own-at-intake.ts";
import type { OwnFieldId, OwnQuestion } from "../../domain/forms/own-question.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { ownHeading, ownName, ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { questionId } from "./FormProblems.tsx";
import { OwnInput } from "./OwnInput.tsx";

interface OwnAtIntakeProps {
  readonly intake: OwnIntake;
  readonly values: OwnValues;
  readonly errors: ReadonlyMap<string, string>;
  readonly onAnswer: (field: OwnFieldId, value: FactValue | undefined) => void;
}

/** What a coordinator asks of every new case, behind what Teren asks. */
export function OwnAtIntake({ intake, values, errors, onAnswer }: OwnAtIntakeProps) {
  const text = useText();
  if (intake.asked.length === 0) return null;
  return (
    <section className="form-step">
      <h2>{text.t("own-group")}</h2>
      {intake.asked.map(({ question, required }, index) => {
        const heading = ownHeading(text, question, intake.asked[index - 1]?.question);
        return (
          <Fragment key={question.id}>
            {heading !== undefined && <h3>{heading}</h3>}
            <div id={questionId(question.id)} className="form-question">
              <OwnInput
                question={question}
                around={intake.around}
                value={values[question.id]}
                optional={!required}
                error={errors.get(question.id)}
                onChange={(value) => onAnswer(question.id, value)}
              />
            </div>
          </Fragment>
        );
      })}
    </section>
  );
}

/** What is missing or not taken, by question and in words. */
export const ownProblems = (
  text: Text,
  errors: readonly OwnAnswerFault[],
  questions: readonly OwnQuestion[],
): ReadonlyMap<OwnFieldId, string> =>
  new Map(
    errors.map(({ field, type, words }) => {
      const question = questions.find(({ id }) => id === field);
      const said = { field: ownName(text, question, field) };
      if (type === "NotTaken") return [field, words ? ownWords(text, words) : text.t("own-not-taken")]; // prettier-ignore
      return [field, text.t(type === "Required" ? "cases-missing" : "cases-wrong", said)];
    }),
  );
