import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { ErasedPart, EraseReason } from "../../domain/keeping/erase-reasons.ts";
import { mayErase } from "../../domain/network/role.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { today, type LocalDate } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";

export type KeepError =
  | CaseActionError
  | { readonly type: "NoReason" }
  | { readonly type: "DayIsOver" }
  | { readonly type: "Held" }
  | { readonly type: "NoSuchPlan" };

/** The case is kept until that day, whatever the rule says. `seen` are the words of it that were on screen. */
export async function keepUntil(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly until: LocalDate; readonly why: string; readonly seen: readonly EntryId[] },
): Promise<Result<void, KeepError>> {
  const why = cleanText(said.why);
  if (!mayErase(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (why === "") return err({ type: "NoReason" });
  if (said.until <= today(ws.clock, ws.utcOffsetMinutes())) return err({ type: "DayIsOver" });
  return done(
    await changeCase(ws, caseId, (_whole, stamp) =>
      ok([{ k: "keep", ...stamp, until: said.until, why, ...replacing(said.seen) }]),
    ),
  );
}

/** While it is held, for a claim or a complaint, nobody erases it. */
export async function holdCase(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly holds: boolean; readonly why: string; readonly seen: readonly EntryId[] },
): Promise<Result<void, KeepError>> {
  const why = cleanText(said.why);
  if (!mayErase(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (why === "") return err({ type: "NoReason" });
  return done(
    await changeCase(ws, caseId, (_whole, stamp) =>
      ok([{ k: "hold", ...stamp, holds: said.holds, why, ...replacing(said.seen) }]),
    ),
  );
}

/** Says that it is to be erased; the other coordinators have some days to say no. */
export async function planErasure(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly what: ErasedPart; readonly why: EraseReason },
): Promise<Result<void, KeepError>> {
  if (!mayErase(ws.me.get().role)) return err({ type: "NotAllowed" });
  return done(
    await changeCase<KeepError>(ws, caseId, ({ record }, stamp) =>
      record.keeping.holds.length > 0
        ? err({ type: "Held" })
        : ok([{ k: "erase", ...stamp, what: said.what, why: said.why }]),
    ),
  );
}

/** Says no to it. */
export async function stopErasure(
  ws: CaseWriter,
  caseId: CaseId,
  said: { readonly plan: EntryId; readonly why: string },
): Promise<Result<void, KeepError>> {
  if (!mayErase(ws.me.get().role)) return err({ type: "NotAllowed" });
  return done(
    await changeCase<KeepError>(ws, caseId, ({ record }, stamp) =>
      record.keeping.plans.some(({ id }) => id === said.plan)
        ? ok([{ k: "spare", ...stamp, to: said.plan, why: cleanText(said.why) }])
        : err({ type: "NoSuchPlan" }),
    ),
  );
}

const replacing = (seen: readonly EntryId[]) => (seen.length > 0 ? { r: seen } : {});
