import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { idsOfField } from "../../domain/cases/facts.ts";
import { readableWords } from "../../domain/cases/pseudonymised.ts";
import { isOpenReview } from "../../domain/cases/reviews.ts";
import { takenBack, type NoConsent } from "../../domain/consent/agreed.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";
import { isInCharge } from "./in-charge.ts";
import { cleanText } from "../../domain/text/clean-text.ts";

export type ReviewError =
  | CaseActionError
  | NoConsent
  | { readonly type: "NoText" }
  | { readonly type: "TextTooLong"; readonly most: number }
  /** One is open already; it is gone on with. */
  | { readonly type: "AlreadyInReview" }
  | { readonly type: "NoSuchReview" };

/** Asks colleagues what they think of the case. Of its entries only those in `notes` are shown in words: whoever asks has read them. */
export async function askForReview(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly text: string; readonly notes: readonly EntryId[] },
): Promise<Result<void, ReviewError>> {
  const checked = checkText(said.text);
  if (!checked.ok) return checked;
  const me = ws.me.get();
  return done(
    await changeCase<ReviewError>(ws, caseId, (whole, stamp) => {
      const { record } = whole;
      if (!isInCharge(record, me)) return err({ type: "NotAllowed" });
      const missing = takenBack(record);
      if (missing) return err(missing);
      if (record.reviews.some(isOpenReview)) return err({ type: "AlreadyInReview" });
      const readable = readableWords(whole).map(({ id }) => id);
      const notes = readable.filter((id) => said.notes.includes(id));
      return ok([{ k: "review", ...stamp, text: checked.value, notes }]);
    }),
  );
}

/** What a colleague thinks. Also after the conclusion: somebody without a signal may only now be heard. */
export async function addRemark(
  ws: CaseWriter,
  caseId: CaseId,
  review: EntryId,
  text: string,
): Promise<Result<void, ReviewError>> {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  return done(
    await changeCase<ReviewError>(ws, caseId, ({ record }, stamp) =>
      record.reviews.some(({ asked }) => asked.id === review)
        ? ok([{ k: "remark", ...stamp, to: review, text: checked.value }])
        : err({ type: "NoSuchReview" }),
    ),
  );
}

/** What it comes to, and whether others can learn from it; both in one step. */
export async function concludeReview(
  ws: CaseWriter,
  caseId: CaseId,
  review: EntryId,
  said: { readonly text: string; readonly goodPractice: boolean },
): Promise<Result<void, ReviewError>> {
  const checked = checkText(said.text);
  if (!checked.ok) return checked;
  const me = ws.me.get();
  return done(
    await changeCase<ReviewError>(ws, caseId, ({ record }, stamp) => {
      if (!isInCharge(record, me)) return err({ type: "NotAllowed" });
      if (!record.reviews.some(({ asked }) => asked.id === review))
        return err({ type: "NoSuchReview" });
      const remark: CaseEntry = {
        k: "remark",
        ...stamp,
        to: review,
        text: checked.value,
        ends: true,
      };
      if (!said.goodPractice) return ok([remark]);
      const r = idsOfField(record.facts, "good_practice");
      return ok([
        remark,
        { k: "fact", ...stamp, f: "good_practice", v: true, ...(r.length > 0 && { r }) },
      ]);
    }),
  );
}

function checkText(text: string): Result<string, ReviewError> {
  const trimmed = cleanText(text);
  if (trimmed === "") return err({ type: "NoText" });
  const most = entryLimits.note;
  return trimmed.length > most ? err({ type: "TextTooLong", most }) : ok(trimmed);
}
