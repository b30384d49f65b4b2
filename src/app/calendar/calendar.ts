import { createLive, type Live } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { daysOfCase, type CaseDay } from "../../domain/plan/days-of-case.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
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

const casesAtOnce = 20;
const restMs = 4;

/** What falls on days in all open cases of mine, or of everybody. Whatever changes in a case is read again. */
export function openCalendar(
  ws: Pick<Workspace, "cases" | "documents" | "me" | "timers">,
  whose: "mine" | "everybodys",
): OpenCalendar {
  const live = createLive<CalendarView>({ items: [], loading: true });
  const read = new Map<CaseId, { readonly summary: CaseSummary; readonly days: readonly CaseDay[] }>(); // prettier-ignore
  let isWanted = true;
  let isReading = false;

  const stop = ws.cases.subscribe(start);
  start();
  return {
    ...live,
    release() {
      isWanted = false;
      stop();
    },
  };

  function start(): void {
    if (isReading) return;
    isReading = true;
    readMissing().catch(() => {
      // The database failed under us, and the session says so: what was read stays.
      isReading = false;
      live.set({ ...live.get(), loading: false });
    });
  }

  async function readMissing(): Promise<void> {
    while (isWanted) {
      const shown = shownCases();
      const missing = shown.filter((summary) => read.get(summary.id)?.summary !== summary);
      if (missing.length === 0) {
        isReading = false;
        return show(shown, !ws.cases.get().loaded);
      }
      for (const summary of missing.slice(0, casesAtOnce)) {
        const record = await readRecord(ws, summary);
        read.set(summary.id, { summary, days: record ? daysOfCase(record) : [] });
      }
      show(shown, true);
      await new Promise<void>((goOn) => void ws.timers.after(restMs, goOn));
    }
  }

  function shownCases(): readonly CaseSummary[] {
    const { person } = ws.me.get();
    return ws.cases
      .get()
      .list.filter((one) => isActive(one) && (whose === "everybodys" || isOf(one, person)));
  }

  function show(shown: readonly CaseSummary[], loading: boolean): void {
    if (!isWanted) return;
    const items = shown.flatMap((of) => (read.get(of.id)?.days ?? []).map((day) => ({ ...day, of }))); // prettier-ignore
    live.set({ items, loading });
  }
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
