import { expect, test } from "vitest";
import { instant } from "../base/clock.ts";
import { nextTryAt, shouldWipe, unlockDelayMs } from "./unlock-delay.ts";

test("two mistypes are free, then waiting grows to an hour", () => {
  const seconds = Array.from({ length: 12 }, (_, count) => unlockDelayMs(count) / 1_000);
  expect(seconds).toEqual([0, 0, 0, 5, 15, 60, 300, 900, 1_800, 3_600, 3_600, 3_600]);
});

test("the next try is allowed when the delay is over", () => {
  const wrong = { count: 5, lastAt: instant(1_000_000) };
  expect(nextTryAt(undefined, instant(0))).toBe(undefined);
  expect(nextTryAt(wrong, instant(1_000_000))).toBe(1_060_000);
  expect(nextTryAt(wrong, instant(1_059_999))).toBe(1_060_000);
  expect(nextTryAt(wrong, instant(1_060_000))).toBe(undefined);
});

test("a clock set back by years does not lock the owner out for years", () => {
  const wrong = { count: 5, lastAt: instant(1_000_000_000) };
  expect(nextTryAt(wrong, instant(5))).toBe(undefined);
});

test("nothing is wiped unless someone chose it", () => {
  expect(shouldWipe(1_000, undefined)).toBe(false);
  expect(shouldWipe(9, 10)).toBe(false);
  expect(shouldWipe(10, 10)).toBe(true);
});
