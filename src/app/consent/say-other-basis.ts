import { err, ok, type Result } from "../../base/result.ts";
import { standingConsents } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import { otherBasesFor, type OtherBasis } from "../../domain/consent/other-bases.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";

export type BasisError =
  CaseActionError | { readonly type: "NoReason" } | { readonly type: "NoSuchBasis" };

/** The purpose stands on another basis than her yes. `seen` is what she had said of it on the screen: a no that came since is not passed over. */
export async function sayOtherBasis(
  ws: CaseWriter,
  caseId: CaseId,
  said: {
    readonly purpose: ConsentPurposeId;
    readonly basis: OtherBasis;
    readonly why: string;
    readonly seen?: readonly EntryId[];
  },
): Promise<Result<void, BasisError>> {
  const { purpose, basis } = said;
  const why = cleanText(said.why);
  if (why === "") return err({ type: "NoReason" });
  if (!otherBasesFor(purpose).includes(basis)) return err({ type: "NoSuchBasis" });
  return done(
    await changeCase(ws, caseId, ({ record }, stamp) => {
      const seen = said.seen ?? standingConsents(record, purpose);
      return ok([
        { k: "basis", ...stamp, purpose, basis, why, ...(seen.length > 0 && { r: seen }) },
      ]);
    }),
  );
}
