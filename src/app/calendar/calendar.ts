import { createLive, type Live } from "../../base/live.ts";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { daysOfCase, type CaseDay } from "../../domain/plan/days-of-case.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { readCaseByCase } from "../cases/read-case-by-case.ts";
import { readRecord } from "../cases/read-record.ts";
import { isOf } from "../cases/today.ts";
import type { Workspace } from "../workspace.ts";

export interface CalendarItem extends CaseDay {
  readonly of: CaseSummary;
}

/** A month of the calendar: what has a day in it, and what was only said to be in it. */
export interface CalendarMonth {
  readonly byDay: ReadonlyMap<string, readonly CalendarItem[]>;
  readonly someDay: readonly CalendarItem[];
}

interface CalendarView {
  readonly items: readonly CalendarItem[];
  /** Cases are read some at a time; what is shown meanwhile is not all. */
  readonly loading: boolean;
}

export interface OpenCalendar extends Live<CalendarView> {
  readonly release: () => void;
}

/** What falls on days in all open cases of mine, or of everybody. */
export function openCalendar(
  ws: Pick<Workspace, "cases" | "documents" | "me" | "timers">,
  whose: "mine" | "everybodys",
): OpenCalendar {
  const live = createLive<CalendarView>({ items: [], loading: true });
  const release = readCaseByCase<readonly CaseDay[]>(ws, {
    wanted() {
      const { person } = ws.me.get();
      return ws.cases
        .get()
        .list.filter((one) => isActive(one) && (whose === "everybodys" || isOf(one, person)));
    },
    async readOne(summary) {
      const record = await readRecord(ws, summary);
      return record ? daysOfCase(record) : [];
    },
    show({ wanted, in: daysIn, missing }) {
      const items = wanted.flatMap((of) => (daysIn(of.id) ?? []).map((day) => ({ ...day, of })));
      live.set({ items, loading: missing > 0 || !ws.cases.get().loaded });
    },
    failed: () => live.set({ ...live.get(), loading: false }),
  });
  return { ...live, release };
}

/** What falls into the month that begins with `first`; of a day the earliest hour comes first. */
export function monthOf(items: readonly CalendarItem[], first: LocalDate): CalendarMonth {
  const month = first.slice(0, 7);
  const ofMonth = items
    .filter(({ on }) => on.startsWith(month))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.of.id < b.of.id ? -1 : 1));
  const byDay = new Map<string, CalendarItem[]>();
  for (const item of ofMonth) {
    if (item.on.length < 10) continue;
    const day = item.on.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return { byDay, someDay: ofMonth.filter(({ on }) => on.length < 10) };
}
