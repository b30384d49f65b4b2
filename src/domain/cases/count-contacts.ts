import { groupBy } from "../../base/group-by.ts";
import type { ErasedCounts } from "../keeping/erased-counts.ts";
import { happenedAt } from "../timeline/happened.ts";
import { dayOf, type LocalDate } from "../time/partial-date.ts";
import { helpMethods, type HelpMethod } from "./code-lists.ts";
import type { CaseId } from "./case-id.ts";
import type { CaseRecord } from "./case-record.ts";
import { survivorOf } from "./merge.ts";

/** The contacts of one case, without a word of what was said. */
export interface CountedCase {
  readonly id: CaseId;
  /** The case of the same person that it went into. */
  readonly wentInto: CaseId | undefined;
  readonly anonymous: boolean;
  readonly contacts: readonly CountedContact[];
}

interface CountedContact {
  readonly on: LocalDate;
  readonly methods: readonly HelpMethod[];
  readonly minutes: number | undefined;
}

export interface ContactCounts {
  /** People who are known, each once, however often and by however many workers they were helped. */
  readonly persons: number;
  readonly contacts: number;
  /** Contacts with people who are not known; they cannot be counted as persons. */
  readonly anonymous: number;
  /** A contact counts under each of its help methods. */
  readonly byMethod: Readonly<Record<HelpMethod, number>>;
}

export function countedCase({
  id,
  anonymous,
  contacts,
  merges,
}: Pick<CaseRecord, "id" | "anonymous" | "contacts" | "merges">): CountedCase {
  const [into] = merges.flatMap(({ entry }) =>
    entry.k === "mergedInto" && entry.as === "samePerson" ? [entry.other] : [],
  );
  return {
    id,
    wentInto: into,
    anonymous,
    contacts: contacts.map((contact) => ({
      on: dayOf(happenedAt(contact)),
      methods: contact.entry.methods,
      minutes: contact.entry.minutes,
    })),
  };
}

/** Counts what was done in these cases, and in those that are erased. Two cases merged as one person are one person with the contacts of both. */
export function countContacts(
  cases: readonly CountedCase[],
  erased: readonly ErasedCounts[] = [],
): ContactCounts {
  const helped = cases.filter(({ contacts }) => contacts.length > 0);
  const contacts = helped.flatMap((each) => each.contacts);
  const unknown = helped.filter(({ anonymous }) => anonymous);
  const gone = erased.flatMap((counts) => counts.contacts);
  const withMethod = (method: HelpMethod) =>
    contacts.filter(({ methods }) => methods.includes(method)).length +
    sum(gone.map(({ methods, count }) => (methods.includes(method) ? count : 0)));
  const [a, b, c, d] = helpMethods;
  return {
    persons: byPerson(cases).size + sum(erased.map(({ persons }) => persons)),
    contacts: contacts.length + sum(gone.map(({ count }) => count)),
    anonymous:
      sum(unknown.map((each) => each.contacts.length)) +
      sum(erased.map(({ anonymous }) => anonymous)),
    byMethod: { [a]: withMethod(a), [b]: withMethod(b), [c]: withMethod(c), [d]: withMethod(d) },
  };
}

/** Who is known and was helped, each with all of her cases. */
export function byPerson(
  cases: readonly CountedCase[],
): ReadonlyMap<CaseId, readonly CountedCase[]> {
  const into = new Map(cases.map(({ id, wentInto }) => [id, wentInto]));
  const known = cases.filter(({ anonymous, contacts }) => !anonymous && contacts.length > 0);
  return groupBy(known, ({ id }) => survivorOf(id, (it) => into.get(it)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
