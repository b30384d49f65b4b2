import { expect, test } from "vitest";
import { instant } from "../base/clock.ts";
import { secondsUntil } from "./seconds-until.ts";

test("a clock set back by ten years in the middle of a wait does not make it ten years long", () => {
  const now = Date.UTC(2026, 10, 28);
  const until = instant(now + 3_600_000);
  expect(secondsUntil(until, instant(now))).toBe(3_600);
  expect(secondsUntil(until, instant(now + 3_599_001))).toBe(1);
  expect(secondsUntil(until, instant(until))).toBe(0);
  expect(secondsUntil(until, instant(Date.UTC(2016, 10, 28)))).toBe(0);
  expect(secondsUntil(undefined, instant(now))).toBe(0);
});
