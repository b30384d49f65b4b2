import type { Live } from "../../base/live.ts";
import { isActive, isOverdue, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { deadlineAlert } from "../../domain/legal/deadline-alert.ts";
import { reviewDue } from "../../domain/keeping/keep-for.ts";
import type { KeepForRule } from "../../domain/network/keep-for-rule.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import {
  addDays,
  comparePartialDates,
  firstDayOf,
  today as todayOf,
  type LocalDate,
} from "../../domain/time/partial-date.ts";
import type { Erasures } from "../network/network-log.ts";
import type { CaseIndex, Me, Workspace } from "../workspace.ts";

export interface TodayView {
  readonly day: LocalDate;
  /**
   * For a coordinator: minors in danger whom nobody has taken on, then cases in which nobody has decided whether an authority is
   * told, the oldest first.
   */
  readonly alerts: readonly CaseSummary[];
  /**
   * Cases with a legal deadline in the next 30 days, or one that is over and nothing was done, the earliest first: every case
   * for a coordinator, her own for everybody else.
   */
  readonly deadlines: readonly CaseSummary[];
  /** For a coordinator: what was handed in and nobody has taken, the oldest first. */
  readonly fromIntake: readonly CaseSummary[];
  /** My cases whose promised day is over, the longest waiting first. */
  readonly overdue: readonly CaseSummary[];
  readonly due: readonly CaseSummary[];
  /** The next seven days. */
  readonly upcoming: readonly CaseSummary[];
  /** Questions without an answer: in every case for a coordinator, in her own for everybody else. */
  readonly waiting: readonly CaseSummary[];
  /** Offered to me, and not answered. */
  readonly offered: readonly CaseSummary[];
  /** For a coordinator: closed cases whose day nears or is over, and those that somebody means to erase. */
  readonly toReview: readonly CaseSummary[];
}

const upcomingDays = 7;

/** What is to be done: worked out anew when a case changes, when the role does, and on the first look at a new day. */
export function today(
  ws: Pick<Workspace, "cases" | "me" | "clock" | "utcOffsetMinutes"> & {
    readonly erasures: Pick<Erasures, "keepFor">;
  },
): Live<TodayView> {
  const { keepFor } = ws.erasures;
  let last:
    | {
        readonly index: CaseIndex;
        readonly me: Me;
        readonly rule: KeepForRule;
        readonly view: TodayView;
      }
    | undefined;
  return {
    get() {
      const index = ws.cases.get();
      const me = ws.me.get();
      const day = todayOf(ws.clock, ws.utcOffsetMinutes());
      const rule = keepFor.get();
      const isSame = last?.index === index && last.me === me && last.rule === rule;
      if (!isSame || last?.view.day !== day)
        last = { index, me, rule, view: viewOf(index, day, me, rule) };
      return last.view;
    },
    subscribe(listener) {
      const ends = [ws.cases, ws.me, keepFor].map((live) => live.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
  };
}

function viewOf({ list }: CaseIndex, day: LocalDate, me: Me, rule: KeepForRule): TodayView {
  const weekEnd = addDays(day, upcomingDays);
  const everybodys = mayCoordinate(me.role);
  const alerts: CaseSummary[] = [];
  const deadlines: CaseSummary[] = [];
  const fromIntake: CaseSummary[] = [];
  const overdue: CaseSummary[] = [];
  const due: CaseSummary[] = [];
  const upcoming: CaseSummary[] = [];
  const waiting: CaseSummary[] = [];
  const offered: CaseSummary[] = [];
  const toReview: CaseSummary[] = [];
  for (const summary of list) {
    if (everybodys && (summary.erasing || reviewDue(summary, rule.months, day)))
      toReview.push(summary);
    if (!isActive(summary)) continue;
    if (everybodys && (summary.callsForCoordinator || summary.dutyOpen)) alerts.push(summary);
    if (everybodys && summary.fromIntake) fromIntake.push(summary);
    const isMine = isOf(summary, me.person);
    if (summary.questionsOpen > 0 && (everybodys || isMine)) waiting.push(summary);
    if (summary.offeredTo?.includes(me.person)) offered.push(summary);
    const { next, deadline } = summary;
    if (deadline && deadlineAlert(deadline, day) && (everybodys || isMine)) deadlines.push(summary);
    if (!isMine || next === undefined) continue;
    const begins = firstDayOf(next);
    if (begins > day) {
      if (begins <= weekEnd) upcoming.push(summary);
    } else if (isOverdue(summary, day)) overdue.push(summary);
    else due.push(summary);
  }
  return {
    day,
    alerts: alerts.sort(
      (a, b) =>
        Number(b.callsForCoordinator ?? false) - Number(a.callsForCoordinator ?? false) ||
        comparePartialDates(a.openedOn, b.openedOn),
    ),
    deadlines: byDeadline(deadlines),
    fromIntake: fromIntake.sort((a, b) => comparePartialDates(a.openedOn, b.openedOn)),
    overdue: byNext(overdue),
    due: byNext(due),
    upcoming: byNext(upcoming),
    waiting,
    offered,
    toReview,
  };
}

/** Given to her; while it is given to nobody, everyone's who wrote in it. */
export const isOf = ({ worker, workers }: CaseSummary, person: PersonId): boolean =>
  worker === undefined ? workers.includes(person) : worker === person;

const byDeadline = (summaries: readonly CaseSummary[]): readonly CaseSummary[] =>
  summaries.toSorted((a, b) =>
    a.deadline && b.deadline
      ? comparePartialDates(a.deadline, b.deadline) || (a.id < b.id ? -1 : 1)
      : 0,
  );

/** The earliest promise first. */
export const byNext = (summaries: readonly CaseSummary[]): readonly CaseSummary[] =>
  summaries.toSorted((a, b) =>
    a.next && b.next
      ? comparePartialDates(a.next, b.next) || (a.id < b.id ? -1 : 1)
      : Number(b.next !== undefined) - Number(a.next !== undefined),
  );
