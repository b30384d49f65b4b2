import { err, ok, type Result } from "../../base/result.ts";
import { assignment } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { openOffers, type Offer } from "../../domain/cases/offers.ts";
import type { OfferEnd } from "../../domain/cases/code-lists.ts";
import type { OfferEndEntry } from "../../domain/timeline/entry.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { mayWrite } from "../../domain/network/role.ts";
import type { DocumentChange } from "../documents.ts";
import type { Me } from "../workspace.ts";
import {
  changeCase,
  done,
  stampOf,
  withCase,
  type CaseActionError,
  type CaseWriter,
} from "./case-change.ts";
import { isInCharge } from "./in-charge.ts";
import { cleanText } from "../../domain/text/clean-text.ts";

/** It was taken back or went to somebody else meanwhile. */
export interface NoSuchOffer {
  readonly type: "NoSuchOffer";
}

export type AnswerError =
  | CaseActionError
  | NoSuchOffer
  | { readonly type: "NoText" }
  | { readonly type: "TextTooLong"; readonly most: number };

/** Takes over what was offered to her, in one step. What is not offered any more is left out; the answer says how many are hers now. */
export async function acceptOffers(
  ws: CaseWriter,
  caseIds: readonly CaseId[],
): Promise<Result<{ readonly accepted: number }, CaseActionError | NoSuchOffer>> {
  const me = ws.me.get();
  if (!mayWrite(me.role)) return err({ type: "NotAllowed" });
  const changes: DocumentChange[] = [];
  for (const channel of caseIds) {
    const found = await withCase<undefined, never>(ws, channel, ({ record }) => {
      if (offersTo(record, me).length > 0) {
        const entry = assignment(record, me.person, stampOf(ws));
        changes.push({ document: "case", channel, entries: [entry] });
      }
      return Promise.resolve(ok(undefined));
    });
    if (!found.ok && caseIds.length === 1) return found;
  }
  if (changes.length === 0) return err({ type: "NoSuchOffer" });
  const written = await ws.documents.write(changes);
  return written.ok ? ok({ accepted: changes.length }) : written;
}

/** Says no, and why: whoever offered it still has the case and has to know. */
export async function declineOffer(
  ws: CaseWriter,
  caseId: CaseId,
  why: string,
): Promise<Result<void, AnswerError>> {
  const note = cleanText(why);
  if (note === "") return err({ type: "NoText" });
  if (note.length > entryLimits.sentence)
    return err({ type: "TextTooLong", most: entryLimits.sentence });
  return endOffers(ws, caseId, "declined", note, offersTo);
}

/** Takes back what was offered and not answered; whoever may offer the case may. */
export const withdrawOffers = (
  ws: CaseWriter,
  caseId: CaseId,
): Promise<Result<void, AnswerError>> =>
  endOffers(ws, caseId, "withdrawn", "", (record, me) =>
    isInCharge(record, me) ? openOffers(record.offers) : [],
  );

async function endOffers(
  ws: CaseWriter,
  caseId: CaseId,
  as: OfferEnd,
  note: string,
  whichOf: (record: CaseRecord, me: Me) => readonly Offer[],
): Promise<Result<void, CaseActionError | NoSuchOffer>> {
  const me = ws.me.get();
  return done(
    await changeCase<NoSuchOffer>(ws, caseId, ({ record }, stamp: Stamp) => {
      const ended = whichOf(record, me);
      if (ended.length === 0) return err({ type: "NoSuchOffer" });
      return ok(
        ended.map(({ offered }): OfferEndEntry => ({
          k: "offerEnd",
          ...stamp,
          to: offered.id,
          as,
          note,
        })),
      );
    }),
  );
}

/** What waits for this person's answer in the case. */
export const offersTo = (
  { offers }: Pick<CaseRecord, "offers">,
  { person }: Pick<Me, "person">,
): readonly Offer[] => openOffers(offers).filter(({ offered }) => offered.entry.to === person);
