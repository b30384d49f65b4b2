import { useId } from "react";
import { Counter } from "../../design/Counter.tsx";
import { FieldError } from "../../design/Field.tsx";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { countWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";

interface CountsInputProps {
  readonly field: FieldDefinition<FormFieldId>;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly optional: boolean;
  readonly value: { readonly [name: string]: string | number | boolean } | undefined;
  readonly onChange: (value: FactValue) => void;
}

/** How many of each, by plus and minus. */
export function CountsInput(props: CountsInputProps) {
  const { field, label, hint, error, optional, value, onChange } = props;
  const text = useText();
  const id = useId();
  const names = field.counts ?? [];
  const countOf = (name: string) => {
    const count = value?.[name];
    return typeof count === "number" ? count : 0;
  };
  return (
    <fieldset className="stack-tight">
      <legend className="field-legend">
        {label}
        {optional && <span className="field-optional"> {text.t("common-optional")}</span>}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && <FieldError id={id}>{error}</FieldError>}
      {names.map((name) => (
        <Counter
          key={name}
          label={countWords(text, field.id, name)}
          value={countOf(name)}
          {...(field.max !== undefined && { max: field.max })}
          onChange={(count) =>
            onChange(
              Object.fromEntries(
                names.map((each) => [each, each === name ? count : countOf(each)]),
              ),
            )
          }
        />
      ))}
    </fieldset>
  );
}
