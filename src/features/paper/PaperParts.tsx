import type { ReactNode } from "react";
import type { Facts } from "../../domain/cases/facts.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { CaseFieldId, IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";

interface PaperPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function PaperPart({ title, children }: PaperPartProps) {
  return (
    <section className="paper-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export interface FactWords {
  readonly field: string;
  readonly value: string;
}

export function PaperFacts({ facts }: { readonly facts: readonly FactWords[] }) {
  return (
    <dl className="paper-facts">
      {facts.map(({ field, value }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is said of each field that anything is said of; where people disagree, all of it. */
export function factsInWords<Field extends CaseFieldId | IdentityFieldId>(
  text: Text,
  fields: readonly (FieldDefinition<FormFieldId> & { readonly id: Field })[],
  facts: Facts<Field>,
): readonly FactWords[] {
  return fields.flatMap((field) => {
    const values = facts.get(field.id) ?? [];
    if (values.length === 0) return [];
    const said = values.map(({ value }) => factWords(text, field, value));
    return [{ field: fieldWords(text, field.id), value: said.filter(Boolean).join(" / ") }];
  });
}
