import type { PersonId } from "../network/person-id.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { AssignedEntry, ClosedEntry, ConsentEntry, ReopenedEntry } from "../timeline/entry.ts";
import type { Stamp } from "../timeline/stamp.ts";
import type { CaseRecord } from "./case-record.ts";
import { openOffers } from "./offers.ts";

/*
 * The entries that answer earlier ones. Each names what its author had on the screen, and nothing else: that is how two
 * people who decide apart are found out later.
 */

export function closing(
  record: CaseRecord,
  said: Omit<ClosedEntry, "k" | "seen" | "r" | keyof Stamp>,
  stamp: Stamp,
): ClosedEntry {
  const seen = [
    ...record.contacts,
    ...record.questions.map(({ question }) => question),
    ...record.routes.map(({ taken }) => taken),
  ];
  const before = record.status.state === "open" ? [] : record.status.closings;
  return { k: "closed", ...stamp, ...said, seen: seen.map(idOf), ...replacing(before.map(idOf)) };
}

export function reopening(
  record: CaseRecord,
  said: Omit<ReopenedEntry, "k" | "r" | keyof Stamp>,
  stamp: Stamp,
): ReopenedEntry {
  const ended = record.status.state === "open" ? [] : record.status.closings;
  return { k: "reopened", ...stamp, ...said, r: ended.map(idOf) };
}

export function consent(
  record: CaseRecord,
  said: Omit<ConsentEntry, "k" | "r" | keyof Stamp>,
  stamp: Stamp,
  seen: readonly EntryId[] = standingConsents(record, said.purpose),
): ConsentEntry {
  return { k: "consent", ...stamp, ...said, ...replacing(seen) };
}

/** What is said of a purpose and not replaced: for a form to remember what was on screen. */
export const standingConsents = (
  { consents }: Pick<CaseRecord, "consents">,
  purpose: ConsentEntry["purpose"],
): readonly EntryId[] => (consents.get(purpose)?.standing ?? []).map(idOf);

/** Whatever was offered when it was written is settled by it: accepting an offer is being assigned the case. */
export function assignment(record: CaseRecord, to: PersonId, stamp: Stamp): AssignedEntry {
  const offered = openOffers(record.offers).map(({ offered: { id } }) => id);
  return {
    k: "assigned",
    ...stamp,
    to,
    ...replacing([...record.assignments.map(idOf), ...offered]),
  };
}

const idOf = ({ id }: { readonly id: EntryId }): EntryId => id;

const replacing = (ids: readonly EntryId[]) => (ids.length > 0 ? { r: ids } : {});
