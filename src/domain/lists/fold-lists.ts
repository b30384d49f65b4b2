import { groupBy } from "../../base/group-by.ts";
import type { Attachment } from "../attachments/attachment.ts";
import { foldFieldValues, type FieldValue } from "../cases/facts.ts";
import type { PartialDate } from "../time/partial-date.ts";
import { comparePartialDates, parsePartialDate } from "../time/partial-date.ts";
import { compareEntryIds, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { FactValue, ListedEntry } from "../timeline/entry.ts";
import { writtenAt } from "../timeline/happened.ts";
import { standing } from "../timeline/standing.ts";
import { listDefinition } from "./list-definitions.ts";
import type { ListFieldId } from "./list-fields.ts";
import type { ListId } from "./list-id.ts";

/** One thing in a list, as all that was said of it tells. */
export interface ListedThing {
  /** Of its first entry. */
  readonly id: EntryId;
  readonly list: ListId;
  /** As with facts: more than one value is a disagreement, and all are shown. */
  readonly values: ReadonlyMap<ListFieldId, readonly FieldValue<ListFieldId>[]>;
  /** Listed by mistake. While two disagree about that, it counts. */
  readonly gone: boolean;
  /** Everything that was said of it, in the order in which it was written. */
  readonly entries: readonly Attributed<ListedEntry>[];
}

export type Lists = ReadonlyMap<ListId, readonly ListedThing[]>;

/** The lists of a document or of several together, the same for the same entries in whatever order they came. */
export function foldLists(entries: readonly Attributed<ListedEntry>[]): Lists {
  const things = [...groupBy(entries, ({ id, entry }) => entry.of ?? id)].flatMap(([id, said]) =>
    foldThing(id, said),
  );
  const lists = new Map<ListId, readonly ListedThing[]>();
  for (const [list, ofList] of groupBy(things, (thing) => thing.list))
    lists.set(list, ofList.toSorted(inOrderOf(list)));
  return lists;
}

/** Of a thing whose beginning has not arrived, what is known of it already. */
function foldThing(id: EntryId, said: readonly Attributed<ListedEntry>[]): readonly ListedThing[] {
  const inOrder = said.toSorted(
    (a, b) => writtenAt(a) - writtenAt(b) || compareEntryIds(a.id, b.id),
  );
  const first = inOrder.find((entry) => entry.id === id) ?? inOrder[0];
  if (!first) return [];
  const { list } = first.entry;
  const ofList = inOrder.filter(({ entry }) => entry.list === list);
  const values = new Map<ListFieldId, readonly FieldValue<ListFieldId>[]>();
  for (const { field } of listDefinition(list).questions) {
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

const inOrderOf = (list: ListId) => (a: ListedThing, b: ListedThing) => {
  const { by } = listDefinition(list);
  const [dayOfA, dayOfB] = by ? [dateOf(a, by), dateOf(b, by)] : [];
  if (dayOfA && dayOfB) return comparePartialDates(dayOfB, dayOfA) || compareEntryIds(a.id, b.id);
  if (dayOfA || dayOfB) return dayOfA ? 1 : -1;
  return beganAt(a) - beganAt(b) || compareEntryIds(a.id, b.id);
};

const beganAt = ({ entries: [first] }: ListedThing): number => (first ? writtenAt(first) : 0);

/** The photographs of it, in the order in which they were put there. */
export const filesOf = ({ entries }: ListedThing): readonly Attachment[] =>
  entries.flatMap(({ entry }) => entry.files ?? []);

/** What is said of it, while people disagree what was said first; nothing once it was taken back. */
export function saidOf(thing: ListedThing, field: ListFieldId): FactValue | undefined {
  const value = thing.values.get(field)?.[0]?.value;
  return value === "" ? undefined : value;
}

export const dateOf = (thing: ListedThing, field: ListFieldId): PartialDate | undefined =>
  parsePartialDate(saidOf(thing, field));

/** What counts: without what was listed by mistake. */
export const thingsIn = (lists: Lists, list: ListId): readonly ListedThing[] =>
  (lists.get(list) ?? []).filter(({ gone }) => !gone);

/** What is called by: the first of the list's titles that is known. */
export function titleFieldOf(thing: ListedThing): ListFieldId | undefined {
  return listDefinition(thing.list).titles.find((field) => {
    const value = saidOf(thing, field);
    return value !== undefined && value !== "";
  });
}

/** The day somebody promised for it, until it is said how that went. */
export function promiseOf(thing: ListedThing): PartialDate | undefined {
  const { promise } = listDefinition(thing.list);
  if (!promise || thing.gone || saidOf(thing, promise.kept) !== undefined) return undefined;
  return dateOf(thing, promise.on);
}

/** All days promised in the lists that are not kept yet, the earliest first. */
export const promisesIn = (lists: Lists): readonly PartialDate[] =>
  [...lists.values()]
    .flat()
    .flatMap((thing) => promiseOf(thing) ?? [])
    .sort(comparePartialDates);

/** Where the person lives now: the address that is true from the latest day, whenever it was written down. */
export function addressOn(lists: Lists, day: PartialDate): ListedThing | undefined {
  return thingsIn(lists, "address").find((address) => {
    const since = dateOf(address, "address_since");
    return since !== undefined && comparePartialDates(since, day) <= 0;
  });
}
