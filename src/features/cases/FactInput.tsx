import { Choice, MultiChoice, type Option } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { offeredCodes } from "../../domain/cases/code-lists.ts";
import { parseRegionId, type Country } from "../../domain/cases/region.ts";
import { factLimits, isFactList, isFactRecord } from "../../domain/forms/fact-value.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import { readWholeNumber } from "../../domain/text/whole-number.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/timeline/entry.ts";
import { codeWords, fieldHint, fieldWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { CountsInput } from "./CountsInput.tsx";
import { optionIcon } from "./option-icons.ts";
import { RegionInput } from "./RegionInput.tsx";

/** A thing in the register that can be pointed to. */
export interface Ref {
  readonly value: string;
  readonly label: string;
}

interface FactInputProps {
  readonly field: FieldDefinition<FormFieldId>;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
  readonly today: LocalDate;
  /** Whose law the case is under, for lists that differ by it. */
  readonly country?: Country | undefined;
  readonly required: boolean;
  readonly error?: string | undefined;
  /** What a `ref` can point to. */
  readonly refs?: readonly Ref[] | undefined;
  /** Where the screen asks in words of its own. */
  readonly label?: string;
}

/** The one question a field asks, whatever its kind. */
export function FactInput({
  field,
  value,
  onChange,
  today,
  country,
  required,
  error,
  refs = [],
  label,
}: FactInputProps) {
  const text = useText();
  const options = optionsOf(text, field, country, value);
  const question = {
    label: label ?? fieldWords(text, field.id),
    hint: fieldHint(text, field.id),
    error,
    optional: !required,
  };
  switch (field.kind) {
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
            { value: "yes", label: text.t("common-yes") },
            { value: "no", label: text.t("common-no") },
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
            ...(field.id === "phone" && { type: "tel", inputMode: "tel" }),
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
    case "partialDate":
      return (
        <DateField
          label={question.label}
          {...(question.hint && { hint: question.hint })}
          error={error}
          optional={!required}
          today={today}
          about={field.about ?? aboutOf(field.id)}
          withTime={field.withTime === true}
          value={typeof value === "string" ? value : ""}
          onChange={(date) => onChange(date === "" ? undefined : date)}
        />
      );
    case "region":
      return <RegionInput {...question} value={parseRegionId(value)} onChange={onChange} />;
    case "ref":
      return (
        <Select
          {...question}
          none={text.t("lists-none-of-them")}
          value={typeof value === "string" && value !== "" ? value : undefined}
          options={refs}
          onChange={(chosen) => onChange(chosen)}
        />
      );
    case "counts":
      return (
        <CountsInput
          {...question}
          field={field}
          value={isFactRecord(value) ? value : undefined}
          onChange={onChange}
        />
      );
  }
}

function optionsOf(
  text: Text,
  { options }: FieldDefinition,
  country: Country | undefined,
  value: FactValue | undefined,
): readonly Option<string>[] {
  if (!options) return [];
  // "No personal data" is no basis for keeping somebody's name.
  const offered = offeredCodes(options, country).filter((code) => code !== "anonymous");
  // What was chosen in another country or by a newer version can be taken back, and does not fall out by itself.
  const chosen = isFactList(value) ? value.filter((code) => !offered.includes(code)) : [];
  return [...offered, ...chosen].map((code) => {
    const icon = optionIcon(options, code);
    return { value: code, label: codeWords(text, options, code), ...(icon && { icon }) };
  });
}

/** Short answers stand side by side, in whatever language they are short; of many, also those of a few words. */
function areShort(options: readonly Option<string>[]): boolean {
  const longest = Math.max(...options.map(({ label }) => label.length));
  if (options.length > 8) return longest <= 40;
  return longest <= (options.some(({ icon }) => icon) ? 10 : 16);
}

function aboutOf(field: FormFieldId): "past" | "future" | "expected" {
  if (field === "due_date") return "expected";
  return field === "followup_on" || field === "retention_until" ? "future" : "past";
}

/** What is no whole number stays as typed, and is asked about when it is saved. */
const numberOf = (typed: string): number | string | undefined =>
  typed.trim() === "" ? undefined : (readWholeNumber(typed) ?? typed);
