import { offeredOptions } from "../../domain/forms/own-answers.ts";
import type { Surroundings } from "../../domain/forms/own-expression.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { AnswerInput } from "./AnswerInput.tsx";

interface OwnInputProps {
  readonly question: OwnQuestion;
  /** What its list of answers depends on. */
  readonly around: Surroundings;
  readonly value: FactValue | undefined;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
}

/** One question of the network's own, wherever it is asked. */
export function OwnInput({
  question,
  around,
  value,
  optional = false,
  error,
  onChange,
}: OwnInputProps) {
  // prettier-ignore
  const text = useText();
  const { kind, label, hint } = question;
  if (kind === "note") return <p className="soft">{ownWords(text, label)}</p>;
  return (
    <AnswerInput
      kind={kind === "number" ? "decimal" : kind}
      question={{
        label: ownWords(text, label),
        hint: hint && ownWords(text, hint),
        optional,
        error,
      }}
      options={offeredOptions(question, around, value).map((option) => ({
        value: option.id,
        label: ownWords(text, option.label),
      }))}
      value={value}
      onChange={onChange}
      today={around.today}
      about="past"
    />
  );
}
