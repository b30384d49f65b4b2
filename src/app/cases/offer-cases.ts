import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { openOffers, offering } from "../../domain/cases/offers.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import type { DocumentChange } from "../documents.ts";
import type { Workspace } from "../workspace.ts";
import type { Member } from "../network/member.ts";
import { stampOf, withCase, type CaseActionError, type CaseWriter } from "./case-change.ts";
import { isInCharge } from "./in-charge.ts";
import { cleanText } from "../../domain/text/clean-text.ts";

export type OfferError =
  | CaseActionError
  | { readonly type: "UnknownMember" }
  | { readonly type: "TextTooLong"; readonly most: number }
  /** None of them is hers to hand over, or all are offered to that person already. */
  | { readonly type: "NothingToOffer" };

/** Whoever can take a case over. */
export const mayBeOffered = ({ removed, role }: Member): boolean => !removed && mayWrite(role);

/**
 * Offers one case or a whole caseload, in one step: all of it is on the phone, or none. Each stays with whoever has it until the other accepts. Cases
 * that are not hers, are closed, or are offered to that person already are left out; the answer says how many were offered.
 */
export async function offerCases(
  ws: CaseWriter & Pick<Workspace, "members">,
  caseIds: readonly CaseId[],
  said: { readonly to: PersonId; readonly note: string },
): Promise<Result<{ readonly offered: number }, OfferError>> {
  const me = ws.me.get();
  const { to } = said;
  const note = cleanText(said.note);
  if (!mayWrite(me.role)) return err({ type: "NotAllowed" });
  if (!ws.members.get().some((member) => member.person === to && mayBeOffered(member)))
    return err({ type: "UnknownMember" });
  if (note.length > entryLimits.sentence)
    return err({ type: "TextTooLong", most: entryLimits.sentence });

  const changes: DocumentChange[] = [];
  for (const channel of caseIds) {
    const found = await withCase<undefined, never>(ws, channel, ({ record }) => {
      if (isInCharge(record, me) && isWorthOffering(record, to)) {
        const entry = offering(record, { to, note }, stampOf(ws));
        changes.push({ document: "case", channel, entries: [entry] });
      }
      return Promise.resolve(ok(undefined));
    });
    // One that is not on this phone yet is nothing that could be offered; alone it is worth a word.
    if (!found.ok && caseIds.length === 1) return found;
  }
  if (changes.length === 0) return err({ type: "NothingToOffer" });
  const written = await ws.documents.write(changes);
  return written.ok ? ok({ offered: changes.length }) : written;
}

function isWorthOffering({ assigned, offers, merges, status }: CaseRecord, to: PersonId): boolean {
  const isTheirs = assigned.length === 1 && assigned[0] === to;
  const isOffered = openOffers(offers).some(({ offered }) => offered.entry.to === to);
  const isGone = merges.some(({ entry }) => entry.k === "mergedInto");
  return !isTheirs && !isOffered && !isGone && status.state !== "closed";
}
