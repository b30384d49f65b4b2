import { expect, test } from "vitest";
import { caseId, caseNo, date, ilona, marek } from "../../../tests/casework.ts";
import { parseChannelId } from "../../base/ids.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { parseLocalDate } from "../../domain/time/partial-date.ts";
import {
  encodeStoredSummary,
  parseStoredSummary,
  storedSummaryForDigest,
} from "./stored-summary.ts";

const id = caseId(1);
const person = parseChannelId("00000000000000b1")!;
const least: CaseSummary = {
  id,
  no: caseNo(),
  type: "general",
  label: "",
  anonymous: true,
  status: "open",
  danger: false,
  workers: [ilona.person],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-02"),
  lastEntryOn: date("2026-11-03"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
};
const most: CaseSummary = {
  ...least,
  label: "Minta Mária",
  nameKey: "minta maria",
  status: "merged",
  mergedInto: caseId(2),
  otherNos: [caseNo()],
  region: "HU323",
  settlement: "Mintafalva",
  urgency: "today",
  danger: true,
  worker: marek.person,
  next: date("2026-12"),
  nextWhat: "weeks-34",
  deadline: parseLocalDate("2027-03-12")!,
  offeredTo: [ilona.person],
  distinct: [caseId(3)],
  inReview: true,
  callsForCoordinator: true,
  dutyOpen: true,
  held: true,
  erasing: true,
  keepUntil: parseLocalDate("2028-01-01")!,
  birthYear: 1961,
  phoneKey: "36201234567",
  listWords: "anna 12-es",
};
const onDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a summary comes back from the pages as it was, with the documents that belong to it", () => {
  for (const summary of [
    least,
    most,
    { ...least, dutyOpen: true as const },
    { ...least, held: true as const },
  ]) {
    const row = onDisk(encodeStoredSummary({ summary, others: [person] }));
    expect(parseStoredSummary(id, row)).toStrictEqual({ summary, others: [person] });
  }
});

test("pages of the first version are read; those of a newer one are left alone", () => {
  const first = { v: 1, c: { ...most, searchKey: "minta maria" }, o: [person, "no channel"] };
  expect(parseStoredSummary(id, first)).toMatchObject({ summary: most, others: [person] });
  expect(parseStoredSummary(id, [3, [], "later"])).toBeUndefined();
  expect(parseStoredSummary(id, { v: 3, c: {} })).toBeUndefined();
  expect(parseStoredSummary(id, undefined)).toBeUndefined();
});

test("rows of before there were deadlines, offers and planned days are read as they were", () => {
  const row = onDisk(encodeStoredSummary({ summary: most, others: [person] })) as unknown[];
  const { nextWhat, callsForCoordinator, dutyOpen, held, erasing, keepUntil, listWords, ...withOffers } = most; // prettier-ignore
  const { offeredTo, distinct, inReview, ...withDeadline } = withOffers;
  const { deadline, ...before } = withDeadline;
  expect(row.slice(24)).toEqual([deadline, offeredTo, distinct, inReview, nextWhat, callsForCoordinator && dutyOpen && held && erasing && 15, keepUntil, listWords]); // prettier-ignore
  for (const [length, summary] of [
    [24, before],
    [25, withDeadline],
    [28, withOffers],
  ] as const)
    expect(parseStoredSummary(id, row.slice(0, length))).toStrictEqual({
      summary,
      others: [person],
    });
});

test("what a case has nothing of takes no room in its row", () => {
  const row = encodeStoredSummary({ summary: least, others: [] }) as unknown[];
  expect(row).toHaveLength(14);
});

test("a colleague's list says nothing a list does not show, and leaves out what went into another case", () => {
  const { nameKey, birthYear, phoneKey, distinct, listWords, mergedInto, ...shown } = {
    ...most,
    status: "open",
  };
  const row = encodeStoredSummary({ summary: { ...most, status: "open" }, others: [person] });
  const digest = onDisk(storedSummaryForDigest(row, id));
  expect(parseStoredSummary(id, digest)?.summary).toEqual({ ...shown, mergedInto });
  for (const secret of [nameKey, birthYear, phoneKey, listWords, person, ...(distinct ?? [])])
    expect(JSON.stringify(digest)).not.toContain(String(secret));
  expect(
    storedSummaryForDigest(encodeStoredSummary({ summary: most, others: [] }), id),
  ).toBeUndefined();
});
