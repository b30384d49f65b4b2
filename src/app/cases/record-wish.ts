import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { checkWish, type WishDraft, type WishError } from "../../domain/crisis/wishes.ts";
import { now, today } from "../../domain/time/partial-date.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";
import { basisOf } from "./set-fact.ts";
import { isClosed } from "../../domain/forms/form.ts";

export interface BadWish {
  readonly type: "BadWish";
  readonly errors: readonly WishError[];
}

type NoBasis = { readonly type: "NoBasis" };

/** What she said, or what another said of it. It replaces nothing. */
export async function recordWish(
  ws: CaseWriter,
  caseId: CaseId,
  draft: WishDraft,
): Promise<Result<void, CaseActionError | BadWish | NoBasis>> {
  const offset = ws.utcOffsetMinutes();
  const checked = checkWish(draft, now(ws.clock, offset), today(ws.clock, offset));
  if (!checked.ok) return err({ type: "BadWish", errors: checked.error });
  return done(
    await changeCase<NoBasis>(ws, caseId, ({ record }, stamp) =>
      isClosed("wishes", basisOf(record))
        ? err({ type: "NoBasis" })
        : ok([{ ...checked.value, ...stamp }]),
    ),
  );
}
