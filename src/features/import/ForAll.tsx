import type { ComponentType } from "react";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import { formField, type FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";

/** One question of intake. It is another feature's, and comes from outside. */
export type FactInputOf = ComponentType<{
  readonly field: FieldDefinition<FormFieldId>;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
  readonly today: LocalDate;
  readonly required: boolean;
  readonly error?: string | undefined;
}>;

export interface ForAllProps {
  readonly asked: readonly FormFieldId[];
  readonly forAll: FormValues;
  /** Somebody wanted to go on: what is missing is said. */
  readonly tried: boolean;
  readonly FactInput: FactInputOf;
  readonly onForAll: (values: FormValues) => void;
}

/** What no column says, once for every line. */
export function ForAll({ asked, forAll, tried, FactInput, onForAll }: ForAllProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  if (asked.length === 0) return null;
  return (
    <section className="import-columns">
      <h2>{t("import-for-all")}</h2>
      <p>{t("import-for-all-text")}</p>
      {asked.map((id) => (
        <FactInput
          key={id}
          field={formField(id)}
          value={forAll[id]}
          today={today}
          required
          error={
            tried && !isAnswered(forAll[id])
              ? t("cases-missing", { field: fieldWords(text, id) })
              : undefined
          }
          onChange={(value) => {
            const { [id]: _, ...others } = forAll;
            onForAll(value === undefined ? others : { ...others, [id]: value });
          }}
        />
      ))}
    </section>
  );
}

export const isAnswered = (value: FactValue | undefined): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
