import { isActive } from "../../domain/cases/case-summary.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseNo } from "../../domain/cases/case-number.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import {
  comparePartialDates,
  comparePeriod,
  today as todayOf,
  type LocalDate,
  type PartialDate,
} from "../../domain/time/partial-date.ts";
import { promiseOf } from "../../domain/lists/fold-lists.ts";
import { plannedDates } from "../../domain/plan/planned-dates.ts";
import { byNext, isOf } from "../cases/today.ts";
import type { Workspace } from "../workspace.ts";

/** A day that is still ahead, of one case. */
export interface AheadDate {
  /** The same for the same promise, in every file. */
  readonly uid: string;
  readonly no: CaseNo;
  readonly on: PartialDate;
}

/** What is promised in all cases that are mine, the earliest first. */
export function myDates(
  ws: Pick<Workspace, "cases" | "me" | "clock" | "utcOffsetMinutes">,
): readonly AheadDate[] {
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { person } = ws.me.get();
  const mine = ws.cases.get().list.filter((one) => isActive(one) && isOf(one, person));
  return byNext(mine).flatMap(({ id, no, next, nextWhat = "next" }) =>
    next && isAhead(next, today) ? [{ uid: uidOf(id, nextWhat), no, on: next }] : [],
  );
}

/** What is promised and planned in one case, and when its questions need an answer, the earliest first. */
export function datesOfCase(record: CaseRecord, today: LocalDate): readonly AheadDate[] {
  const { id, opened, status, next, questions, lists } = record;
  const no = opened?.entry.no;
  if (no === undefined) return [];
  const isOpen = status.state !== "closed";
  const listed = [...lists.values()].flat().flatMap((thing) => {
    const on = isOpen ? promiseOf(thing) : undefined;
    return on ? [{ uid: uidOf(id, thing.id), no, on }] : [];
  });
  // The next day may be one of those.
  const promised =
    next && isOpen && !listed.some(({ on }) => on === next)
      ? [{ uid: uidOf(id, "next"), no, on: next }]
      : [];
  const asked = questions.flatMap(({ question, answers }) =>
    question.entry.due && answers.length === 0
      ? [{ uid: uidOf(id, question.id), no, on: question.entry.due }]
      : [],
  );
  const planned = isOpen
    ? plannedDates(record).flatMap((date) =>
        date.isOpen ? [{ uid: uidOf(id, date.what), no, on: date.on }] : [],
      )
    : [];
  return [...promised, ...listed, ...planned, ...asked]
    .filter(({ on }) => isAhead(on, today))
    .sort((a, b) => comparePartialDates(a.on, b.on));
}

/** Ids are random: they say nothing to who reads the calendar. */
export const uidOf = (id: CaseId, what: string): string => `${id}.${what}@teren`;

const isAhead = (on: PartialDate, today: LocalDate): boolean => comparePeriod(on, today) >= 0;
