import { formField } from "../domain/forms/field-definitions.ts";
import { saidOf, titleFieldOf, type ListedThing } from "../domain/lists/fold-lists.ts";
import { listDefinition } from "../domain/lists/list-definitions.ts";
import type { ListFieldId } from "../domain/lists/list-fields.ts";
import type { ListedEntry } from "../domain/timeline/entry.ts";
import { factWords, fieldWords } from "./fact-words.ts";
import type { Text } from "./text.ts";

/** What a thing in a list is called. */
export function thingTitle(text: Text, thing: ListedThing): string {
  const field = titleFieldOf(thing);
  const value = field && saidOf(thing, field);
  return field && value !== undefined
    ? factWords(text, formField(field), value)
    : text.t(`list-${thing.list}`);
}

export interface ThingLine {
  readonly field: ListFieldId;
  readonly label: string;
  readonly value: string;
  /** People disagree about it. */
  readonly disputed: boolean;
}

/** What else is known of it, question by question. What points into the register is called by its name already. */
export function thingLines(text: Text, thing: ListedThing): readonly ThingLine[] {
  const title = titleFieldOf(thing);
  return listDefinition(thing.list).questions.flatMap(({ field }) => {
    const definition = formField(field);
    const values = (thing.values.get(field) ?? []).filter(({ value }) => value !== "");
    if (definition.kind === "ref" || values.length === 0) return [];
    if (field === title && values.length === 1) return [];
    const words = values.map(({ value }) => factWords(text, definition, value));
    return [
      {
        field,
        label: fieldWords(text, field),
        value: words.join(" / "),
        disputed: values.length > 1,
      },
    ];
  });
}

/** All that is known of it in one line, for paper. */
export const thingWords = (text: Text, thing: ListedThing): string =>
  [
    thingTitle(text, thing),
    ...thingLines(text, thing).map(({ label, value }) =>
      text.t("timeline-fact", { field: label, value }),
    ),
  ].join(" · ");

/** An entry of a list as one reads it in the timeline. */
export function listedWords(
  text: Text,
  { list, of, v, gone }: ListedEntry,
): { readonly title: string; readonly details: readonly string[] } {
  const { questions, titles } = listDefinition(list);
  const said = questions.flatMap(({ field }) => {
    const value = v[field];
    const definition = formField(field);
    return value === undefined || value === "" || definition.kind === "ref"
      ? []
      : [{ field, words: factWords(text, definition, value) }];
  });
  const title = titles.map((field) => said.find((one) => one.field === field)).find(Boolean);
  const ids = gone === true ? "struck" : of === undefined ? "put" : "changed";
  return {
    title: title
      ? text.t(`lists-entry-${ids}`, { list: text.t(`list-${list}`), what: title.words })
      : text.t(`list-${list}`),
    details: said
      .filter(({ field }) => field !== title?.field)
      .map(({ field, words }) =>
        text.t("timeline-fact", { field: fieldWords(text, field), value: words }),
      ),
  };
}
