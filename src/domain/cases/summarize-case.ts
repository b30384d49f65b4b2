import { dutyOf } from "../crisis/duty.ts";
import { callsForCoordinator } from "../crisis/minor.ts";
import type { Facts } from "./facts.ts";
import { shownValue } from "./facts.ts";
import type { IdentityFieldId } from "../forms/field-definitions.ts";
import { earliestOpenDeadline } from "../legal/case-routes.ts";
import { isErasureWanted } from "../keeping/erasure-wanted.ts";
import { ownListWords } from "../lists/own-things.ts";
import { nextDate } from "../plan/planned-dates.ts";
import { minuteOf } from "../time/partial-date.ts";
import { happenedAt } from "../timeline/happened.ts";
import type { CaseNo } from "./case-number.ts";
import type { CaseRecord } from "./case-record.ts";
import { isMistake } from "./case-status.ts";
import { isWaitingForTaker } from "./taker.ts";
import { parseCode, urgencies } from "./code-lists.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { foldText } from "./fold-text.ts";
import { offeredTo } from "./offers.ts";
import { phoneKey } from "./phone-key.ts";
import { parseRegionId } from "./region.ts";
import { isOpenReview } from "./reviews.ts";
import type { CaseSummary } from "./case-summary.ts";

/** What the summary needs and the case's own entries do not say. */
export interface SummaryContext {
  readonly identity: Facts<IdentityFieldId>;
  readonly unread: number;
  /** Entries of the identity document that are only on this phone. */
  readonly identityWaiting: number;
  readonly otherNos: readonly CaseNo[];
}

/** Undefined while the case's opening has not arrived. */
export function summarizeCase(
  record: CaseRecord,
  context: SummaryContext,
): CaseSummary | undefined {
  if (!record.opened) return undefined;
  const { no, type, on } = record.opened.entry;
  const { identity, otherNos } = context;
  const region = parseRegionId(shownValue(record.facts, "region"));
  const settlement = textOf(shownValue(record.facts, "settlement"));
  const label = textOf(shownValue(identity, "person_label"));
  const fullName = textOf(shownValue(identity, "full_name"));
  const phone = phoneKey(textOf(shownValue(identity, "phone")));
  const birthYear = shownValue(identity, "birth_year");
  const listWords = ownListWords(record.ownThings);
  const urgency = parseCode(urgencies, shownValue(record.facts, "urgency"));
  const nameKey = foldText(fullName || label);
  const mergedInto = record.merges.find(({ entry }) => entry.k === "mergedInto")?.entry.other;
  const [worker] = record.assigned;
  const next = nextDate(record);
  const duty = dutyOf(record);
  const deadline = earliestOpenDeadline(record.routes);
  const offered = offeredTo(record.offers);
  const distinct = record.distinct.flatMap(({ other, holds }) => (holds ? [other] : []));
  return {
    id: record.id,
    no,
    ...(otherNos.length > 0 && { otherNos }),
    type,
    label,
    anonymous: record.anonymous,
    ...(region && { region }),
    ...(settlement && { settlement }),
    status: mergedInto ? "merged" : isMistake(record.status) ? "mistake" : record.status.state,
    ...(mergedInto && { mergedInto }),
    ...(urgency && { urgency }),
    danger: saysYes(record, "safety_flag") || saysYes(record, "child_at_risk"),
    ...(worker && { worker }),
    workers: record.workers,
    openedOn: on,
    lastOn: record.last ? minuteOf(happenedAt(record.last)) : on,
    lastEntryOn: minuteOf(happenedAt(record.entries.at(-1) ?? record.opened)),
    ...(next && { next: next.on }),
    ...(next?.what && { nextWhat: next.what }),
    ...(deadline && { deadline }),
    ...(offered.length > 0 && { offeredTo: offered }),
    ...(distinct.length > 0 && { distinct }),
    ...(record.reviews.some(isOpenReview) && { inReview: true }),
    ...(callsForCoordinator(record) && { callsForCoordinator: true }),
    ...(isWaitingForTaker(record) && { fromIntake: true }),
    ...(duty && duty.state !== "decided" && { dutyOpen: true }),
    ...(record.keeping.until && { keepUntil: record.keeping.until }),
    ...(record.keeping.holds.length > 0 && { held: true }),
    ...(isErasureWanted(record) && { erasing: true }),
    questionsOpen: record.questions.filter(({ answers }) => answers.length === 0).length,
    conflicts: record.conflicts.length,
    unread: context.unread,
    waiting:
      context.identityWaiting + record.entries.filter((e) => e.origin.place === "phone").length,
    ...(nameKey && { nameKey }),
    ...(typeof birthYear === "number" && { birthYear }),
    ...(phone && { phoneKey: phone }),
    ...(listWords && { listWords }),
  };
}

/** While people disagree about danger, there is danger. */
const saysYes = (record: CaseRecord, field: "safety_flag" | "child_at_risk"): boolean =>
  (record.facts.get(field) ?? []).some(({ value }) => value === true);

const textOf = (value: FactValue | undefined): string => (typeof value === "string" ? value : "");
