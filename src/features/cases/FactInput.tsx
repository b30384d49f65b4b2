import type { Option } from "../../design/Choice.tsx";
import { Select } from "../../design/Select.tsx";
import { offeredCodes } from "../../domain/cases/code-lists.ts";
import { parseRegionId, type Country } from "../../domain/cases/region.ts";
import { isFactList, isFactRecord } from "../../domain/forms/fact-value.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { codeWords, fieldHint, fieldWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { AnswerInput } from "./AnswerInput.tsx";
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
  if (field.kind === "region")
    return <RegionInput {...question} value={parseRegionId(value)} onChange={onChange} />;
  if (field.kind === "ref")
    return (
      <Select
        {...question}
        none={text.t("lists-none-of-them")}
        value={typeof value === "string" && value !== "" ? value : undefined}
        options={refs}
        onChange={(chosen) => onChange(chosen)}
      />
    );
  if (field.kind === "counts")
    return (
      <CountsInput
        {...question}
        field={field}
        value={isFactRecord(value) ? value : undefined}
        onChange={onChange}
      />
    );
  return (
    <AnswerInput
      kind={field.kind}
      question={question}
      options={options}
      value={value}
      onChange={onChange}
      today={today}
      about={field.about ?? aboutOf(field.id)}
      withTime={field.withTime === true}
      isPhone={field.id === "phone"}
    />
  );
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

function aboutOf(field: FormFieldId): "past" | "future" | "expected" {
  if (field === "due_date") return "expected";
  return field === "followup_on" || field === "retention_until" ? "future" : "past";
}
