import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { ConsentPurposeId, ConsentState } from "../cases/code-lists.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { BasisEntry } from "../timeline/consent-entries.ts";

export interface NoConsent {
  readonly type: "NoConsent";
  readonly purpose: ConsentPurposeId;
  readonly state: Exclude<ConsentState, "given"> | "missing";
}

/**
 * What stands in the way of doing something for this purpose; undefined when the person agreed, or when somebody who knew her answer has said which other
 * basis there is. What she takes back afterwards stops that too, until it has been thought about again.
 */
export function missingFor(
  record: Pick<CaseRecord, "consents" | "entries">,
  purpose: ConsentPurposeId,
): NoConsent | undefined {
  const everything = takenBack(record);
  if (everything) return everything;
  const state = record.consents.get(purpose)?.state ?? "missing";
  if (state === "given" || otherBasis(record, purpose)) return undefined;
  return { type: "NoConsent", purpose, state };
}

/** That notes are kept at all may stand on another basis than her yes; that it was taken back stops everything. */
export const takenBack = ({ consents }: Pick<CaseRecord, "consents">): NoConsent | undefined =>
  consents.get("service")?.state === "withdrawn"
    ? { type: "NoConsent", purpose: "service", state: "withdrawn" }
    : undefined;

/** The other basis that a purpose stands on: one whose author knew of every no there is. */
export function otherBasis(
  { consents, entries }: Pick<CaseRecord, "consents" | "entries">,
  purpose: ConsentPurposeId,
): Attributed<BasisEntry> | undefined {
  const noes = (consents.get(purpose)?.standing ?? [])
    .filter(({ entry }) => entry.state !== "given")
    .map(({ id }) => id);
  return entriesOf(entries, "basis").findLast(
    ({ entry }) => entry.purpose === purpose && noes.every((id) => entry.r?.includes(id)),
  );
}
