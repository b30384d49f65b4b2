import { groupBy } from "../../base/group-by.ts";
import type { ErasedCounts } from "../keeping/erased-counts.ts";
import { helpMethods, type HelpMethod } from "./code-lists.ts";
import type { CaseId } from "./case-id.ts";
import type { CaseRecord } from "./case-record.ts";
import { survivorOf } from "./merge.ts";

export interface ContactCounts {
  /** People who are known, each once, however often and by however many workers they were helped. */
  readonly persons: number;
  readonly contacts: number;
  /** Contacts with people who are not known; they cannot be counted as persons. */
  readonly anonymous: number;
  /** A contact counts under each of its help methods. */
  readonly byMethod: Readonly<Record<HelpMethod, number>>;
}

/** Counts what was done in these cases, and in those that are erased. Two cases merged as one person are one person with the contacts of both. */
export function countContacts(
  records: readonly CaseRecord[],
  erased: readonly ErasedCounts[] = [],
): ContactCounts {
  const samePerson = new Map<CaseId, CaseId>();
  for (const { id, merges } of records)
    for (const { entry } of merges)
      if (entry.k === "mergedInto" && entry.as === "samePerson") samePerson.set(id, entry.other);

  const helped = records.filter((record) => record.contacts.length > 0);
  const contacts = helped.flatMap((record) => record.contacts);
  const known = helped.filter((record) => !record.anonymous);
  const unknown = helped.filter((record) => record.anonymous);
  const gone = erased.flatMap((counts) => counts.contacts);
  const withMethod = (method: HelpMethod) =>
    contacts.filter(({ entry }) => entry.methods.includes(method)).length +
    sum(gone.map(({ methods, count }) => (methods.includes(method) ? count : 0)));
  const [a, b, c, d] = helpMethods;
  return {
    persons:
      groupBy(known, ({ id }) => survivorOf(id, (it) => samePerson.get(it))).size +
      sum(erased.map(({ persons }) => persons)),
    contacts: contacts.length + sum(gone.map(({ count }) => count)),
    anonymous:
      unknown.reduce((total, record) => total + record.contacts.length, 0) +
      sum(erased.map(({ anonymous }) => anonymous)),
    byMethod: { [a]: withMethod(a), [b]: withMethod(b), [c]: withMethod(c), [d]: withMethod(d) },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
