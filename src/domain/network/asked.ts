import { groupBy } from "../../base/group-by.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import { standing } from "../timeline/standing.ts";
import { parseOwnQuestion, type OwnQuestion } from "../forms/own-question.ts";
import { parseOwnList, type OwnList } from "../lists/own-list.ts";

/** A question of the network's own, as it is asked from now on. */
export interface AskedEntry {
  readonly k: "asked";
  readonly at: number;
  readonly question: OwnQuestion;
  readonly r?: readonly EntryId[];
}

/** A question with the entries that say so: whoever changes it names them. */
export interface AskedQuestion {
  readonly question: OwnQuestion;
  readonly saidBy: readonly EntryId[];
}

/** A list of the network's own, as it is kept from now on. */
export interface AskedListEntry {
  readonly k: "askedList";
  readonly at: number;
  readonly list: OwnList;
  readonly r?: readonly EntryId[];
}

/** A list with the entries that say so: whoever changes it names them. */
export interface AskedList {
  readonly list: OwnList;
  readonly saidBy: readonly EntryId[];
}

/**
 * Of two changes made apart, all devices show the same one until somebody changes the question knowing both. What a coordinator asked stays asked
 * when she is none any more: answers need their question.
 */
export function foldQuestions(
  entries: readonly Attributed<{ readonly k: string }>[],
): readonly AskedQuestion[] {
  const asked = entries.filter((item): item is Attributed<AskedEntry> => item.entry.k === "asked");
  return [...groupBy(asked, ({ entry }) => entry.question.id).values()]
    .flatMap((said): readonly AskedQuestion[] => {
      const stands = standing(said).toSorted(byEntryId);
      const question = stands[0]?.entry.question;
      return question ? [{ question, saidBy: stands.map(({ id }) => id) }] : [];
    })
    .sort(({ question: a }, { question: b }) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** As with questions: of two changes made apart all devices show the same one, and records need their list. */
export function foldOwnLists(
  entries: readonly Attributed<{ readonly k: string }>[],
): readonly AskedList[] {
  const asked = entries.filter(
    (item): item is Attributed<AskedListEntry> => item.entry.k === "askedList",
  );
  return [...groupBy(asked, ({ entry }) => entry.list.id).values()]
    .flatMap((said): readonly AskedList[] => {
      const stands = standing(said).toSorted(byEntryId);
      const list = stands[0]?.entry.list;
      return list ? [{ list, saidBy: stands.map(({ id }) => id) }] : [];
    })
    .sort(({ list: a }, { list: b }) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function parseAsked(
  at: number,
  { question: said, r }: Readonly<Record<string, unknown>>,
): Result<AskedEntry, EntryError> {
  const question = parseOwnQuestion(said);
  const replaces = parseReferences(r);
  if (!question) return err({ type: "BadEntry", what: "question" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "asked", at, question, ...(replaces && { r: replaces }) });
}

export function parseAskedList(
  at: number,
  { list: said, r }: Readonly<Record<string, unknown>>,
): Result<AskedListEntry, EntryError> {
  const list = parseOwnList(said);
  const replaces = parseReferences(r);
  if (!list) return err({ type: "BadEntry", what: "list" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "askedList", at, list, ...(replaces && { r: replaces }) });
}
