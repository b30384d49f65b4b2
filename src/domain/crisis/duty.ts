import { err, ok, type Result } from "../../base/result.ts";
import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { DutyDecision } from "../cases/crisis-pregnancy-codes.ts";
import { cleanLine, cleanText } from "../text/clean-text.ts";
import { isInFuture } from "../time/is-in-future.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { DutyEntry } from "../timeline/crisis-entries.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { entryLimits } from "../timeline/entry-limits.ts";
import { standing } from "../timeline/standing.ts";
import { anyoneSays, isMinor } from "./minor.ts";

const dutyReasons = ["minor", "child_at_risk", "high_risk"] as const;
export type DutyReason = (typeof dutyReasons)[number];

/** Whether somebody has to decide about telling the authority. The app tells nobody by itself. */
export interface Duty {
  readonly reasons: readonly DutyReason[];
  /** What was decided and is not replaced, in the order in which it happened. */
  readonly decisions: readonly Attributed<DutyEntry>[];
  /** `asked`: a coordinator was asked and nobody has decided. */
  readonly state: "open" | "asked" | "decided";
}

/** Undefined where nothing speaks of a child in danger. A reason that no decision knew of opens it again. */
export function dutyOf(record: Pick<CaseRecord, "facts" | "entries">): Duty | undefined {
  const reasons = dutyReasons.filter((reason) => speaksFor[reason](record));
  if (reasons.length === 0) return undefined;
  const decisions = standing(entriesOf(record.entries, "duty"));
  const known = new Set(
    decisions.flatMap(({ entry }) => (entry.decision === "asked" ? [] : entry.reasons)),
  );
  const isDecided = reasons.every((reason) => known.has(reason));
  const isAsked = decisions.some(({ entry }) => entry.decision === "asked");
  return { reasons, decisions, state: isDecided ? "decided" : isAsked ? "asked" : "open" };
}

const speaksFor: Readonly<Record<DutyReason, (record: Pick<CaseRecord, "facts">) => boolean>> = {
  minor: isMinor,
  child_at_risk: (record) => anyoneSays(record, "child_at_risk", [true]),
  high_risk: (record) => anyoneSays(record, "risk_level", ["high"]),
};

/** A decision as it stands in the form. */
export interface DutyDraft {
  readonly decision: DutyDecision | undefined;
  readonly on: PartialDate | undefined;
  readonly to: string;
  readonly note: string;
}

export type DutyError =
  | { readonly field: "decision" | "to" | "note" | "on"; readonly type: "Missing" }
  | { readonly field: "to" | "note"; readonly type: "TooLong" }
  | { readonly field: "on"; readonly type: "DayInFuture" };

/** Reported: to whom and when. Not reported: why. Asked: nothing more. */
export function checkDuty(
  { decision, on, ...draft }: DutyDraft,
  { reasons, decisions }: Duty,
  today: LocalDate,
): Result<Omit<DutyEntry, keyof Stamp>, readonly DutyError[]> {
  const to = decision === "reported" ? cleanLine(draft.to) : "";
  const note = cleanText(draft.note);
  const errors: DutyError[] = [];
  if (decision === undefined) errors.push({ field: "decision", type: "Missing" });
  if (decision === "reported" && to === "") errors.push({ field: "to", type: "Missing" });
  if (decision === "not_reported" && note === "") errors.push({ field: "note", type: "Missing" });
  if (on === undefined) errors.push({ field: "on", type: "Missing" });
  else if (isInFuture(on, today)) errors.push({ field: "on", type: "DayInFuture" });
  if (to.length > entryLimits.how) errors.push({ field: "to", type: "TooLong" });
  if (note.length > entryLimits.note) errors.push({ field: "note", type: "TooLong" });
  if (errors.length > 0 || decision === undefined || on === undefined) return err(errors);
  const seen = decisions.map(({ id }): EntryId => id);
  return ok({ k: "duty", on, decision, to, note, reasons, ...(seen.length > 0 && { r: seen }) });
}
