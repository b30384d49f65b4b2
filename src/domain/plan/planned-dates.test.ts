import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  entryId,
  followUp,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { nextDate, plannedDates } from "./planned-dates.ts";
import { pregnancyOf, weeksOn } from "./pregnancy.ts";

const on = (text: string) => parseLocalDate(text)!;
const recordOf = (...entries: readonly CaseEntry[]) =>
  foldCase(
    caseId(1),
    log(
      [opened("2026-10-05"), ...entries].map((entry, at) =>
        attributed<CaseEntry>(at + 1, at % 2 === 0 ? ilona : marek, entry),
      ),
    ),
  );
const fact = (f: CaseFieldId, v: FactValue, written = "2026-10-05T21:30"): CaseEntry => ({
  k: "fact",
  ...stampAt(written),
  f,
  v,
});
const born = (day: string, written = `${day}T12:00`): CaseEntry => ({
  k: "birth",
  ...stampAt(written),
  on: date(day),
  place: "safe",
  mother: "well",
  child: "well",
  note: "",
});
const checked = (what: string, day: string): CaseEntry => ({
  k: "checked",
  ...stampAt(day),
  on: date(day),
  what,
  note: "",
});
const open = (...entries: readonly CaseEntry[]) =>
  plannedDates(recordOf(...entries))
    .filter(({ isOpen }) => isOpen)
    .map((planned) => `${planned.what} ${planned.on}`);

test("from a due date the 28th, 34th and 38th week follow to the day", () => {
  expect(open(fact("due_date", "2027-03-01"))).toEqual([
    "weeks-28 2026-12-07",
    "weeks-34 2027-01-18",
    "weeks-38 2027-02-15",
    "due 2027-03-01",
  ]);
});

test("thirty weeks, said one evening, are anything up to a day before 31; what was over by then is not planned", () => {
  const record = recordOf(fact("pregnancy_weeks", 30));
  const pregnancy = pregnancyOf(record)!;
  expect(pregnancy.due).toMatchObject({ from: "2026-12-08", to: "2026-12-14" });
  expect(weeksOn(pregnancy, on("2026-10-05"))).toEqual({ least: 30, most: 30 });
  expect(weeksOn(pregnancy, on("2026-10-11"))).toEqual({ least: 30, most: 31 });
  expect(weeksOn(pregnancy, on("2026-10-12"))).toEqual({ least: 31, most: 31 });
  const planned = plannedDates(record);
  expect(planned.map(({ what }) => what)).toEqual(["weeks-34", "weeks-38", "due"]);
  expect(planned[0]).toMatchObject({ on: "2026-10-27", until: "2026-11-02" });
});

test("the weeks count from the day they were said, by a clock that was put right", () => {
  const late = attributed<CaseEntry>(2, ilona, fact("pregnancy_weeks", 30, "2027-10-05T10:00"), {
    clockOffsetMs: 365 * 24 * 60 * 60_000,
  });
  const record = foldCase(caseId(1), log([attributed(1, ilona, opened("2026-10-05")), late]));
  expect(pregnancyOf(record)?.due.to).toBe("2026-12-14");
});

test("a month gives a range, a year gives nothing, and a date counts before the weeks", () => {
  const month = pregnancyOf(recordOf(fact("due_date", "2027-02"), fact("pregnancy_weeks", 10)));
  expect(month?.due).toMatchObject({ from: "2027-02-01", to: "2027-02-28" });
  expect(weeksOn(month!, on("2026-10-05"))).toEqual({ least: 19, most: 23 });
  expect(open(fact("due_date", "2027"))).toEqual([]);
  expect(pregnancyOf(recordOf())).toBeUndefined();
});

test("two dates that were said apart: everybody looks in by the earlier", () => {
  expect(open(fact("due_date", "2027-03-20"), fact("due_date", "2027-03-01"))[0]).toBe(
    "weeks-28 2026-12-07",
  );
});

test("what was done is not planned any more, on whatever phone, and a later one passes the earlier", () => {
  expect(open(fact("due_date", "2027-03-01"), checked("weeks-34", "2027-01-20"))).toEqual([
    "weeks-38 2027-02-15",
    "due 2027-03-01",
  ]);
  // Two did it, apart: it is one, with both their words.
  const record = recordOf(
    fact("due_date", "2027-03-01"),
    checked("weeks-28", "2026-12-07"),
    checked("weeks-28", "2026-12-08"),
  );
  const [first] = plannedDates(record);
  expect(first).toMatchObject({ what: "weeks-28", isOpen: false });
  expect(first?.done).toHaveLength(2);
});

test("a due date that is corrected moves the plan, and what was done stays done", () => {
  const first = fact("due_date", "2027-03-01");
  const corrected = { ...fact("due_date", "2027-03-15", "2026-12-10"), r: [entryId(2)] };
  expect(open(first, checked("weeks-28", "2026-12-07"), corrected as CaseEntry)).toEqual([
    "weeks-34 2027-02-01",
    "weeks-38 2027-03-01",
    "due 2027-03-15",
  ]);
});

test("with the birth the weeks are over, and five looks follow it", () => {
  expect(open(fact("due_date", "2027-03-01"), born("2027-02-26"))).toEqual([
    "birth-w1 2027-03-05",
    "birth-w6 2027-04-09",
    "birth-m3 2027-05-26",
    "birth-m6 2027-08-26",
    "birth-m12 2028-02-26",
  ]);
  // Learned of two months later: nobody was to look in before.
  expect(open(born("2027-02-26", "2027-05-01"))[0]).toBe("birth-m3 2027-05-26");
});

test("two wrote the birth down apart: the earlier day counts, until one of them corrects it", () => {
  expect(open(born("2027-02-27"), born("2027-02-26"))[0]).toBe("birth-w1 2027-03-05");
  const corrected = { ...born("2027-02-27", "2027-02-28"), r: [entryId(2), entryId(3)] };
  expect(open(born("2027-02-26"), born("2027-02-25"), corrected as CaseEntry)[0]).toBe(
    "birth-w1 2027-03-06",
  );
});

test("who lives there no more is not looked in on; a new home begins anew", () => {
  const movedIn = fact("moved_in", "2026-10-05");
  const gone: CaseEntry = { ...checked("home-m1", "2026-11-05"), still: false } as CaseEntry;
  expect(open(movedIn, { ...gone, still: true, rent: false } as CaseEntry)[0]).toBe(
    "home-m3 2027-01-05",
  );
  expect(open(movedIn, gone)).toEqual([]);
  const again = { ...fact("moved_in", "2026-12-01", "2026-12-02"), r: [entryId(2)] };
  expect(open(movedIn, gone, again as CaseEntry)[0]).toBe("home-m1 2027-01-01");
});

test("a second home is looked in on from its own day, though the first had ended", () => {
  const tenancy = (from: string): CaseEntry => ({
    k: "listed",
    ...stampAt(`${from}T12:00`),
    list: "tenancy",
    v: { tenancy_where: "A flat", tenancy_from: from },
  });
  const first = [fact("moved_in", "2026-10-05"), tenancy("2026-10-01")];
  const ended = fact("tenancy_end", "2026-12");
  expect(open(...first)[0]).toBe("home-m1 2026-11-05");
  expect(open(...first, ended)).toEqual([]);
  expect(open(...first, ended, tenancy("2027-01-15"))[0]).toBe("home-m1 2027-02-15");
});

test("what comes next is the earlier of the promise and the plan", () => {
  const promised = (day: string) => followUp("2026-11-01", { next: date(day) });
  const due = fact("due_date", "2027-03-01");
  expect(nextDate(recordOf(due, promised("2026-11-20")))).toEqual({
    on: "2026-11-20",
    what: undefined,
  });
  expect(nextDate(recordOf(due, promised("2026-12-20")))).toEqual({
    on: "2026-12-07",
    what: "weeks-28",
  });
  expect(nextDate(recordOf())).toBeUndefined();
});
