import { groupBy } from "../../base/group-by.ts";
import { foldFieldValues, type FieldValue } from "../cases/facts.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { writtenAt } from "../timeline/happened.ts";
import { standing } from "../timeline/standing.ts";
import type { ListFieldId } from "./list-fields.ts";

/** What is said of a thing in a list, whether the list is ours or the network's own. */
interface SaidOfThing extends Stamp {
  readonly list: string;
  readonly of?: EntryId;
  readonly v: { readonly [field: string]: FactValue | undefined };
  readonly gone?: boolean;
  readonly r?: readonly EntryId[];
}

export interface FoldedThing<Entry extends SaidOfThing, Field extends ListFieldId | OwnFieldId> {
  /** Of its first entry. */
  readonly id: EntryId;
  readonly list: Entry["list"];
  /** As with facts: more than one value is a disagreement, and all are shown. */
  readonly values: ReadonlyMap<Field, readonly FieldValue<Field>[]>;
  /** Listed by mistake. While two disagree about that, it counts. */
  readonly gone: boolean;
  /** Everything that was said of it, in the order in which it was written. */
  readonly entries: readonly Attributed<Entry>[];
}

/** The things of a document or of several together, the same for the same entries in whatever order they came. */
export const foldThings = <Entry extends SaidOfThing, Field extends ListFieldId | OwnFieldId>(
  entries: readonly Attributed<Entry>[],
  fieldsOf: (list: Entry["list"], said: readonly Attributed<Entry>[]) => readonly Field[],
): readonly FoldedThing<Entry, Field>[] =>
  [...groupBy(entries, ({ id, entry }) => entry.of ?? id)].flatMap(([id, said]) =>
    foldThing(id, said, fieldsOf),
  );

/** Of a thing whose beginning has not arrived, what is known of it already. */
function foldThing<Entry extends SaidOfThing, Field extends ListFieldId | OwnFieldId>(
  id: EntryId,
  said: readonly Attributed<Entry>[],
  fieldsOf: (list: Entry["list"], said: readonly Attributed<Entry>[]) => readonly Field[],
): readonly FoldedThing<Entry, Field>[] {
  const inOrder = said.toSorted(byWriting);
  const first = inOrder.find((entry) => entry.id === id) ?? inOrder[0];
  if (!first) return [];
  const { list } = first.entry;
  const ofList = inOrder.filter(({ entry }) => entry.list === list);
  const values = new Map<Field, readonly FieldValue<Field>[]>();
  for (const field of fieldsOf(list, ofList)) {
    const ofField = ofList.flatMap(({ id: entryId, entry, origin }) => {
      const v = entry.v[field];
      if (v === undefined) return [];
      const { at, z, r } = entry;
      const fact = { k: "fact", at, z, f: field, v, ...(r && { r }) } as const;
      return [{ id: entryId, entry: fact, origin }];
    });
    if (ofField.length > 0) values.set(field, foldFieldValues(ofField));
  }
  const marks = standing(ofList.filter(({ entry }) => entry.gone !== undefined));
  const gone = marks.length > 0 && marks.every(({ entry }) => entry.gone === true);
  return [{ id, list, values, gone, entries: ofList }];
}

const byWriting = (a: Attributed<Stamp>, b: Attributed<Stamp>) =>
  writtenAt(a) - writtenAt(b) || byEntryId(a, b);

/** In the order in which they were begun. */
export const byBeginning = <Thing extends Pick<FoldedThing<SaidOfThing, never>, "id" | "entries">>(
  a: Thing,
  b: Thing,
): number => beganAt(a) - beganAt(b) || byEntryId(a, b);

const beganAt = ({ entries: [first] }: Pick<FoldedThing<SaidOfThing, never>, "entries">): number =>
  first ? writtenAt(first) : 0;
