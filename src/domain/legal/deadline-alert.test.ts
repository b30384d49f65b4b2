import { expect, test } from "vitest";
import { parseLocalDate } from "../time/partial-date.ts";
import { deadlineAlert } from "./deadline-alert.ts";

const day = (text: string) => parseLocalDate(text)!;

test.each([
  ["2026-10-29", undefined],
  ["2026-10-30", "month"],
  ["2026-11-21", "month"],
  ["2026-11-22", "week"],
  ["2026-11-27", "week"],
  ["2026-11-28", "day"],
  ["2026-11-29", "day"],
  ["2026-11-30", "over"],
  ["2027-11-30", "over"],
])("on %s a deadline of 29 November 2026 is: %s", (today, alert) => {
  expect(deadlineAlert(day("2026-11-29"), day(today))).toBe(alert);
});
