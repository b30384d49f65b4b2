import { groupBy } from "../../base/group-by.ts";
import { isFactList, isFactRecord } from "../forms/fact-value.ts";
import type { CaseFieldId, IdentityFieldId } from "../forms/field-definitions.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { FactEntry, IdentityEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { writtenAt } from "../timeline/happened.ts";
import { standing } from "../timeline/standing.ts";

type AnyField = CaseFieldId | IdentityFieldId | ListFieldId | OwnFieldId;

/** One value a field has now, with every entry that says so, the first one first. */
export interface FieldValue<Field extends AnyField = AnyField> {
  readonly value: FactValue;
  readonly saidBy: readonly Attributed<FactEntry<Field>>[];
}

/** What is said of each field now. More than one value is a conflict: people disagree, and all are shown until someone settles it. */
export type Facts<Field extends AnyField> = ReadonlyMap<Field, readonly FieldValue<Field>[]>;

export function foldFacts<Field extends AnyField>(
  entries: readonly Attributed<FactEntry<Field>>[],
): Facts<Field> {
  const facts = new Map<Field, readonly FieldValue<Field>[]>();
  for (const [field, ofField] of groupBy(entries, ({ entry }) => entry.f))
    facts.set(field, foldFieldValues(ofField));
  return facts;
}

/** What is said of the person in her document; the lists in it are folded by themselves. */
export const foldPerson = (entries: readonly Attributed<IdentityEntry>[]): Facts<IdentityFieldId> =>
  foldFacts(
    entries.flatMap(({ id, entry, origin }) => (entry.k === "fact" ? [{ id, entry, origin }] : [])),
  );

/** Of all that was said of one field, what stands. */
export const foldFieldValues = <Field extends AnyField>(
  ofField: readonly Attributed<FactEntry<Field>>[],
): readonly FieldValue<Field>[] => valuesOf(standing(ofField));

/** What a new statement of the field replaces when its author has seen them all. */
export const idsOfField = <Field extends AnyField>(
  facts: Facts<Field>,
  field: Field,
): readonly EntryId[] =>
  (facts.get(field) ?? []).flatMap(({ saidBy }) => saidBy.map((fact) => fact.id));

/** The field's value when everybody agrees; while they do not, the one said first. */
export const shownValue = <Field extends AnyField>(
  facts: Facts<Field>,
  field: Field,
): FactValue | undefined => facts.get(field)?.[0]?.value;

export const fieldsInConflict = <Field extends AnyField>(facts: Facts<Field>): readonly Field[] =>
  [...facts].flatMap(([field, values]) => (values.length > 1 ? [field] : []));

function valuesOf<Field extends AnyField>(
  facts: readonly Attributed<FactEntry<Field>>[],
): readonly FieldValue<Field>[] {
  const inOrder = facts.toSorted((a, b) => writtenAt(a) - writtenAt(b) || byEntryId(a, b));
  const byContent = groupBy(inOrder, ({ entry }) => contentKey(entry.v));
  return [...byContent.values()].flatMap((saidBy) =>
    saidBy[0] ? [{ value: saidBy[0].entry.v, saidBy }] : [],
  );
}

/** Equal for values that say the same: the order of ticked boxes, and of the names in a record, says nothing. */
function contentKey(value: FactValue): string {
  if (isFactList(value)) return JSON.stringify([...new Set(value)].sort());
  if (!isFactRecord(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
