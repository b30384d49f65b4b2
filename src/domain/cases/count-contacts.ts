import { groupBy } from "../../base/group-by.ts";
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

/** Counts what was done in these cases. Two cases merged as one person are one person with the contacts of both. */
export function countContacts(records: readonly CaseRecord[]): ContactCounts {
  const samePerson = new Map<CaseId, CaseId>();
  for (const { id, merges } of records)
    for (const { entry } of merges)
      if (entry.k === "mergedInto" && entry.as === "samePerson") samePerson.set(id, entry.other);

  const helped = records.filter((record) => record.contacts.length > 0);
  const contacts = helped.flatMap((record) => record.contacts);
  const known = helped.filter((record) => !record.anonymous);
  const unknown = helped.filter((record) => record.anonymous);
  const withMethod = (method: HelpMethod) =>
    contacts.filter(({ entry }) => entry.methods.includes(method)).length;
  const [a, b, c, d] = helpMethods;
  return {
    persons: groupBy(known, ({ id }) => survivorOf(id, (it) => samePerson.get(it))).size,
    contacts: contacts.length,
    anonymous: unknown.reduce((sum, record) => sum + record.contacts.length, 0),
    byMethod: { [a]: withMethod(a), [b]: withMethod(b), [c]: withMethod(c), [d]: withMethod(d) },
  };
}
