import { groupBy } from "../../base/group-by.ts";
import { formField, type FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { OwnFieldId } from "../../domain/forms/own-question.ts";
import type { MadeThing } from "../../domain/import/check-things.ts";
import type { ImportList, ThingField } from "../../domain/import/thing-columns.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import { isOwnListId, type OwnList } from "../../domain/lists/own-list.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { ownListLabel } from "../../i18n/own-list-words.ts";
import { ownAnswerWords, ownName, ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";

export const importListWords = (text: Text, { ours, own }: ImportList): string =>
  ours ? text.t(`list-${ours.id}`) : ownWords(text, own.label);

export const fieldOfThingWords = (text: Text, field: ThingField, { ours, own }: ImportList): string =>
  ours
    ? fieldWords(text, field as FormFieldId)
    : ownName(text, own.questions.find(({ id }) => id === field), field as OwnFieldId); // prettier-ignore

/** What comes into which list, a line a list: "Members of the household: Anna, Béla". */
export function madeThingsWords(
  text: Text,
  things: readonly MadeThing[],
  own: readonly OwnList[],
): readonly string[] {
  return [...groupBy(things, ({ list }) => list)].map(([id, ofList]) =>
    text.t("importlist-things", {
      list: isOwnListId(id)
        ? ownListLabel(text, own.find((list) => list.id === id), id) // prettier-ignore
        : text.t(`list-${id}`),
      things: text.list(ofList.map((thing) => madeThingWords(text, thing, own))),
    }),
  );
}

/** What it will be called. */
function madeThingWords(text: Text, { list: id, v }: MadeThing, own: readonly OwnList[]): string {
  const said = v as Readonly<Record<string, Parameters<typeof factWords>[2] | undefined>>;
  if (isOwnListId(id)) {
    const question = own
      .find((list) => list.id === id)
      ?.questions.find((each) => said[each.id] !== undefined);
    const value = question && said[question.id];
    return value === undefined ? "" : ownAnswerWords(text, question, value);
  }
  const field = listDefinition(id).titles.find((each) => said[each] !== undefined);
  const value = field && said[field];
  return field && value !== undefined ? factWords(text, formField(field), value) : text.t(`list-${id}`); // prettier-ignore
}
