import { groupBy } from "../../base/group-by.ts";
import { foldText } from "../cases/fold-text.ts";
import { parseOwnFieldId, type OwnFieldId, type OwnQuestion } from "../forms/own-question.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { OwnListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { byBeginning, foldThings, type FoldedThing } from "./fold-thing.ts";
import type { OwnList, OwnListId } from "./own-list.ts";

/** One record of a list of the network's own, as all that was said of it tells. */
export interface OwnThing extends FoldedThing<OwnListedEntry, OwnFieldId> {
  readonly list: OwnListId;
}

/** In each list in the order in which they were begun. */
export type OwnThings = ReadonlyMap<OwnListId, readonly OwnThing[]>;

/** Without the lists' definitions: a phone may have the records first. */
export function foldOwnThings(entries: readonly Attributed<OwnListedEntry>[]): OwnThings {
  const things: readonly OwnThing[] = foldThings(entries, (_list, said) => [
    ...new Set(
      said.flatMap(({ entry }) =>
        Object.keys(entry.v).flatMap((key) => parseOwnFieldId(key) ?? []),
      ),
    ),
  ]);
  const lists = new Map<OwnListId, readonly OwnThing[]>();
  for (const [list, ofList] of groupBy(things, (thing) => thing.list))
    lists.set(list, ofList.toSorted(byBeginning));
  return lists;
}

/** What is said of it, while people disagree what was said first; nothing once it was taken back. */
export function ownSaidOf(thing: OwnThing, field: OwnFieldId): FactValue | undefined {
  const value = thing.values.get(field)?.[0]?.value;
  return value === "" ? undefined : value;
}

/** In the order of the questions; then what is known of questions that are not here, or not asked any more. */
export function fieldsOfThing(thing: OwnThing, list: OwnList | undefined): readonly OwnFieldId[] {
  const answered = [...thing.values.keys()].filter(
    (field) => ownSaidOf(thing, field) !== undefined,
  );
  const inOrder = (list?.questions ?? []).map(({ id }) => id).filter((id) => answered.includes(id));
  return [...inOrder, ...answered.filter((field) => !inOrder.includes(field)).sort()];
}

/** What is written in the records, folded for search; the first words of many. */
export const ownListWords = (things: OwnThings): string =>
  foldText(
    [...things.values()]
      .flat()
      .filter(({ gone }) => !gone)
      .flatMap((thing) => [...thing.values.keys()].map((field) => ownSaidOf(thing, field)))
      .filter((value) => typeof value === "string")
      .join(" ")
      .slice(0, longestWords),
  );
const longestWords = 400;

export const ownQuestionOf = (list: OwnList | undefined, field: OwnFieldId): OwnQuestion | undefined => list?.questions.find(({ id }) => id === field); // prettier-ignore
