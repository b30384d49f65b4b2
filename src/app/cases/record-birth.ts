import { err, ok, type Result } from "../../base/result.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { childOutcomes } from "../../domain/cases/crisis-pregnancy-codes.ts";
import { parseCode } from "../../domain/cases/code-lists.ts";
import { idsOfField, shownValue } from "../../domain/cases/facts.ts";
import { checkBirth, type BirthDraft, type BirthError } from "../../domain/crisis/birth.ts";
import { isClosed } from "../../domain/forms/form.ts";
import { birthsOf } from "../../domain/plan/aftercare.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";
import { basisOf } from "./set-fact.ts";

export interface BadBirth {
  readonly type: "BadBirth";
  readonly errors: readonly BirthError[];
}

type NoBasis = { readonly type: "NoBasis" };

/** The birth, or the correction of what was written of it; and where the child lives, if that was said. `seen` is the case as its author saw it: only that is replaced. */
export async function recordBirth(
  ws: CaseWriter,
  seen: CaseRecord,
  { childOutcome, ...draft }: BirthDraft & { readonly childOutcome: string | undefined },
): Promise<Result<void, CaseActionError | BadBirth | NoBasis>> {
  const checked = checkBirth(draft, today(ws.clock, ws.utcOffsetMinutes()));
  if (!checked.ok) return err({ type: "BadBirth", errors: checked.error });
  const outcome = parseCode(childOutcomes, childOutcome);
  return done(
    await changeCase<NoBasis>(ws, seen.id, ({ record }, stamp) => {
      if (isClosed("due_date", basisOf(record))) return err({ type: "NoBasis" });
      const before = birthsOf(seen).map(({ id }) => id);
      const entries: CaseEntry[] = [
        { ...checked.value, ...stamp, ...(before.length > 0 && { r: before }) },
      ];
      if (outcome !== undefined && outcome !== shownValue(seen.facts, "child_outcome")) {
        const r = idsOfField(seen.facts, "child_outcome");
        const fact = { k: "fact", ...stamp, f: "child_outcome", v: outcome } as const;
        entries.push(r.length > 0 ? { ...fact, r } : fact);
      }
      return ok(entries);
    }),
  );
}
