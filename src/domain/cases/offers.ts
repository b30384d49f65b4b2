import type { PersonId } from "../network/person-id.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { AssignedEntry, OfferEndEntry, OfferEntry } from "../timeline/entry.ts";
import type { Stamp } from "../timeline/stamp.ts";

/** A case offered to somebody, and what became of it. */
export interface Offer {
  readonly offered: Attributed<OfferEntry>;
  /** `overtaken`: the case went to somebody else, or was offered anew, by someone who knew of this offer. */
  readonly state: "open" | "accepted" | "declined" | "withdrawn" | "overtaken";
  /** Why it was declined or taken back. */
  readonly ends: readonly Attributed<OfferEndEntry>[];
  /** Accepted, and taken back by somebody who did not know. The case is where it was accepted. */
  readonly crossed: boolean;
}

export function foldOffers(
  offers: readonly Attributed<OfferEntry>[],
  ends: readonly Attributed<OfferEndEntry>[],
  assigned: readonly Attributed<AssignedEntry>[],
): readonly Offer[] {
  const names = (r: readonly EntryId[] | undefined, id: EntryId) => r?.includes(id) ?? false;
  return offers.map((offered) => {
    const { id, entry } = offered;
    const own = ends.filter((end) => end.entry.to === id);
    const given = assigned.filter((each) => names(each.entry.r, id));
    const accepted = given.some((each) => each.entry.to === entry.to);
    const isOvertaken =
      given.length > 0 || offers.some((other) => other.id !== id && names(other.entry.r, id));
    const ended = own.some((end) => end.entry.as === "declined") ? "declined" : own[0]?.entry.as;
    return {
      offered,
      state: accepted ? "accepted" : (ended ?? (isOvertaken ? "overtaken" : "open")),
      ends: own,
      crossed: accepted && own.length > 0,
    };
  });
}

export const openOffers = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ state }) => state === "open");

/** To whom the case is offered now. */
export const offeredTo = (offers: readonly Offer[]): readonly PersonId[] =>
  [...new Set(openOffers(offers).map(({ offered }) => offered.entry.to))].sort();

/** The latest offer that was declined, while nobody has done anything about it. */
export function declinedLast(offers: readonly Offer[]): Offer | undefined {
  const last = offers.at(-1);
  return last?.state === "declined" ? last : undefined;
}

/** Another offer to the same person, from whoever sees the first one, stands for both. */
export function offering(
  { offers }: { readonly offers: readonly Offer[] },
  said: Pick<OfferEntry, "to" | "note">,
  stamp: Stamp,
): OfferEntry {
  const before = openOffers(offers).map(({ offered }) => offered.id);
  return { k: "offer", ...stamp, ...said, ...(before.length > 0 && { r: before }) };
}
