import { useState } from "react";
import { Choice, MultiChoice, type Option } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { factLimits, isFactList } from "../../domain/forms/fact-value.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import { parseWrittenNumber } from "../../domain/import/written-number.ts";
import { readWholeNumber } from "../../domain/text/whole-number.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { useText } from "../../i18n/use-text.ts";

interface QuestionProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional: boolean;
}

interface AnswerInputProps {
  readonly kind: Exclude<FieldDefinition["kind"], "region" | "counts" | "ref"> | "decimal";
  readonly question: QuestionProps;
  readonly options: readonly Option<string>[];
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
  readonly today: LocalDate;
  readonly about: "past" | "future" | "expected" | "any";
  readonly withTime?: boolean;
  readonly isPhone?: boolean;
}

/** One answer of any kind, whoever asks. */
export function AnswerInput(props: AnswerInputProps) {
  const {
    kind,
    question,
    options,
    value,
    onChange,
    today,
    about,
    withTime = false,
    isPhone = false,
  } = props;
  const { t } = useText();
  switch (kind) {
    case "choice":
      return (
        <Choice
          {...question}
          options={options}
          sideBySide={areShort(options)}
          value={typeof value === "string" ? value : undefined}
          onChange={onChange}
        />
      );
    case "multi":
      return (
        <MultiChoice
          {...question}
          options={options}
          sideBySide={areShort(options)}
          values={isFactList(value) ? value : []}
          onChange={onChange}
        />
      );
    case "boolean":
      return (
        <Choice
          {...question}
          options={[
            { value: "yes", label: t("common-yes") },
            { value: "no", label: t("common-no") },
          ]}
          sideBySide
          value={value === undefined ? undefined : value === true ? "yes" : "no"}
          onChange={(answer) => onChange(answer === "yes")}
        />
      );
    case "text":
      return (
        <TextInput
          {...question}
          value={typeof value === "string" ? value : ""}
          onChange={onChange}
          input={{
            maxLength: factLimits.text,
            ...(isPhone && { type: "tel", inputMode: "tel" }),
          }}
        />
      );
    case "longText":
      return (
        <TextArea
          {...question}
          rows={3}
          maxLength={factLimits.longText}
          value={typeof value === "string" ? value : ""}
          onChange={onChange}
        />
      );
    case "number":
      return (
        <TextInput
          {...question}
          value={typeof value === "number" || typeof value === "string" ? String(value) : ""}
          onChange={(typed) => onChange(numberOf(typed))}
          input={{ inputMode: "numeric" }}
        />
      );
    case "decimal":
      return <DecimalInput question={question} value={value} onChange={onChange} />;
    case "partialDate":
      return (
        <DateField
          label={question.label}
          {...(question.hint && { hint: question.hint })}
          error={question.error}
          optional={question.optional}
          today={today}
          about={about}
          withTime={withTime}
          value={typeof value === "string" ? value : ""}
          onChange={(date) => onChange(date === "" ? undefined : date)}
        />
      );
  }
}

/** Keeps what is typed as it is typed: "1," is on its way to 1,5. */
function DecimalInput({
  question,
  value,
  onChange,
}: Pick<AnswerInputProps, "question" | "value" | "onChange">) {
  const [typed, setTyped] = useState(typeof value === "number" ? String(value) : "");
  return (
    <TextInput
      {...question}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(next.trim() === "" ? undefined : (parseWrittenNumber(next) ?? next));
      }}
      input={{ inputMode: "decimal" }}
    />
  );
}

/** Short answers stand side by side, in whatever language they are short; of many, also those of a few words. */
function areShort(options: readonly Option<string>[]): boolean {
  const longest = Math.max(...options.map(({ label }) => label.length));
  if (options.length > 8) return longest <= 40;
  return longest <= (options.some(({ icon }) => icon) ? 10 : 16);
}

/** What is no whole number stays as typed, and is asked about when it is saved. */
const numberOf = (typed: string): number | string | undefined =>
  typed.trim() === "" ? undefined : (readWholeNumber(typed) ?? typed);
