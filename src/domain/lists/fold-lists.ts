import { groupBy } from "../../base/group-by.ts";
import type { Attachment } from "../attachments/attachment.ts";
import type { PartialDate } from "../time/partial-date.ts";
import { comparePartialDates, parsePartialDate } from "../time/partial-date.ts";
import { byEntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { byBeginning, foldThings, type FoldedThing } from "./fold-thing.ts";
import { listDefinition } from "./list-definitions.ts";
import type { ListFieldId } from "./list-fields.ts";
import type { ListId } from "./list-id.ts";
import type { OwnThing } from "./own-things.ts";

/** One thing in a list, as all that was said of it tells. */
export interface ListedThing extends FoldedThing<ListedEntry, ListFieldId> {
  readonly list: ListId;
}

export type Lists = ReadonlyMap<ListId, readonly ListedThing[]>;

/** The lists of a document or of several together, the same for the same entries in whatever order they came. */
export function foldLists(entries: readonly Attributed<ListedEntry>[]): Lists {
  const things = foldThings(entries, (list) =>
    listDefinition(list).questions.map(({ field }) => field),
  );
  const lists = new Map<ListId, readonly ListedThing[]>();
  for (const [list, ofList] of groupBy(things, (thing) => thing.list))
    lists.set(list, ofList.toSorted(inOrderOf(list)));
  return lists;
}

const inOrderOf = (list: ListId) => (a: ListedThing, b: ListedThing) => {
  const { by } = listDefinition(list);
  const [dayOfA, dayOfB] = by ? [dateOf(a, by), dateOf(b, by)] : [];
  if (dayOfA && dayOfB) return comparePartialDates(dayOfB, dayOfA) || byEntryId(a, b);
  if (dayOfA || dayOfB) return dayOfA ? 1 : -1;
  return byBeginning(a, b);
};

/** The photographs of it, in a list of ours or of the network's own, in the order in which they were put there. */
export const filesOf = ({
  entries,
}: Pick<ListedThing | OwnThing, "entries">): readonly Attachment[] =>
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
  const { promises = [] } = listDefinition(thing.list);
  const open = promises.find(
    ({ on, kept }) => saidOf(thing, kept) === undefined && dateOf(thing, on) !== undefined,
  );
  return thing.gone || !open ? undefined : dateOf(thing, open.on);
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
