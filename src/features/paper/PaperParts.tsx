import "./PaperPage.css";
import type { ReactNode } from "react";
import type { Facts } from "../../domain/cases/facts.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { CaseFieldId, IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import type { OwnFieldId, OwnQuestion } from "../../domain/forms/own-question.ts";
import type { OwnListId } from "../../domain/lists/own-list.ts";
import type { OwnThings } from "../../domain/lists/own-things.ts";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { ownListLabel, ownThingWords, type ShowsAnswer } from "../../i18n/own-list-words.ts";
import { ownAnswerWords, ownLabel } from "../../i18n/own-words.ts";
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

/** The same of the network's own questions. */
export function ownInWords(
  text: Text,
  own: Facts<OwnFieldId>,
  asked: readonly AskedQuestion[],
): readonly (FactWords & { readonly id: OwnFieldId; readonly inOwnWords: boolean })[] {
  const known = asked.map(({ question }) => question).filter(({ id }) => own.has(id));
  const unknown = [...own.keys()].filter((id) => !known.some((question) => question.id === id));
  const line = (field: OwnFieldId, question: OwnQuestion | undefined) => ({
    id: field,
    field: ownLabel(text, question, field),
    value: (own.get(field) ?? [])
      .map(({ value }) => ownAnswerWords(text, question, value))
      .join(" / "),
    inOwnWords: !question || question.kind === "text" || question.kind === "longText",
  });
  return [...known.map((question) => line(question.id, question)), ...unknown.map((id) => line(id, undefined))]; // prettier-ignore
}

/** The records of the network's own lists, each list under its name; without those listed by mistake. */
export const ownListsInWords = (
  text: Text,
  things: OwnThings,
  asked: readonly AskedList[],
  shows?: ShowsAnswer,
): readonly OwnListOnPaper[] =>
  [
    ...asked.flatMap(({ list }) => (things.has(list.id) ? [list.id] : [])),
    ...[...things.keys()].filter((id) => !asked.some(({ list }) => list.id === id)),
  ].flatMap((id) => {
    const list = asked.find((each) => each.list.id === id)?.list;
    const records = (things.get(id) ?? []).filter(({ gone }) => !gone);
    if (records.length === 0) return [];
    return [
      {
        id,
        title: ownListLabel(text, list, id),
        records: records.map((thing) => ({
          id: thing.id,
          words: ownThingWords(text, thing, list, shows),
        })),
      },
    ];
  });

interface OwnListOnPaper {
  readonly id: OwnListId;
  readonly title: string;
  readonly records: readonly { readonly id: EntryId; readonly words: string }[];
}

/** What is said of each field that anything is said of; where people disagree, all of it. */
export function factsInWords<Field extends CaseFieldId | IdentityFieldId>(
  text: Text,
  fields: readonly (FieldDefinition<FormFieldId> & { readonly id: Field })[],
  facts: Facts<Field>,
): readonly (FactWords & { readonly id: Field })[] {
  return fields.flatMap((field) => {
    const values = facts.get(field.id) ?? [];
    if (values.length === 0) return [];
    const said = values.map(({ value }) => factWords(text, field, value));
    return [
      { id: field.id, field: fieldWords(text, field.id), value: said.filter(Boolean).join(" / ") },
    ];
  });
}
