import { isRecord } from "../../base/shape.ts";
import { groupBy } from "../../base/group-by.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { contactChannels, helpMethods, parseCode } from "../cases/code-lists.ts";
import type { ContactChannel, HelpMethod } from "../cases/code-lists.ts";
import { happenedAt } from "../timeline/happened.ts";
import { dayOf } from "../time/partial-date.ts";

/**
 * What is left of an erased case so that reports still add up: how many contacts in which month, over which channel, with which kinds of help. No day, no
 * topic, no place, no worker, no word: whoever holds a paper with the number learns from it only that somebody was helped.
 */
export interface ErasedCounts {
  /** People who were known and helped: 1 or, of a case without a name or without a contact, 0. */
  readonly persons: number;
  /** Contacts while nobody was named. */
  readonly anonymous: number;
  readonly contacts: readonly ErasedContacts[];
}

interface ErasedContacts {
  /** "2026-11" */
  readonly month: string;
  readonly channel: ContactChannel;
  readonly methods: readonly HelpMethod[];
  readonly count: number;
}

export function erasedCounts(record: Pick<CaseRecord, "contacts" | "anonymous">): ErasedCounts {
  const { contacts, anonymous } = record;
  const keyOf = (contact: (typeof contacts)[number]) => {
    const { channel, methods } = contact.entry;
    return JSON.stringify([dayOf(happenedAt(contact)).slice(0, 7), channel, methods.toSorted()]);
  };
  const groups = [...groupBy(contacts, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    persons: anonymous || contacts.length === 0 ? 0 : 1,
    anonymous: anonymous ? contacts.length : 0,
    contacts: groups.flatMap(([, all]): readonly ErasedContacts[] => {
      const [first] = all;
      if (!first) return [];
      const { channel, methods } = first.entry;
      const month = dayOf(happenedAt(first)).slice(0, 7);
      return [{ month, channel, methods: methods.toSorted(), count: all.length }];
    }),
  };
}

const mostGroups = 1_000;
const mostCount = 100_000;

export function parseErasedCounts(value: unknown): ErasedCounts | undefined {
  if (!isRecord(value)) return undefined;
  const { persons, anonymous, contacts } = value;
  if (!isCount(persons) || !isCount(anonymous)) return undefined;
  if (!Array.isArray(contacts) || contacts.length > mostGroups) return undefined;
  const parsed: ErasedContacts[] = [];
  for (const each of contacts) {
    const group = parseContacts(each);
    if (!group) return undefined;
    parsed.push(group);
  }
  return { persons, anonymous, contacts: parsed };
}

function parseContacts(value: unknown): ErasedContacts | undefined {
  if (!isRecord(value)) return undefined;
  const { month, channel: through, methods: how, count } = value;
  if (typeof month !== "string" || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return undefined;
  const channel = parseCode(contactChannels, through);
  if (!channel || !Array.isArray(how) || !isCount(count)) return undefined;
  const methods: HelpMethod[] = [];
  for (const one of how) {
    const method = parseCode(helpMethods, one);
    if (!method) return undefined;
    methods.push(method);
  }
  return { month, channel, methods: [...new Set(methods)], count };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= mostCount;
