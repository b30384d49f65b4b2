import { expect, test } from "vitest";
import { instant } from "../base/clock.ts";
import { watchAbsence } from "./use-auto-lock.ts";

const minute = 60_000;
const tenYears = 3_652 * 24 * 60 * minute;

/** A clock on the wall that somebody can set, and timers that go by the time that passes. */
function phone() {
  let passed = 0;
  let setBy = 0;
  let timer: { readonly at: number; readonly task: () => void } | undefined;
  let locked = 0;
  const page = new EventTarget();
  watchAbsence(
    {
      clock: { now: () => instant(Date.UTC(2026, 10, 28) + passed + setBy) },
      timers: {
        after(delayMs, task) {
          // Browsers count to 2^31 ms; what is longer comes at once.
          expect(delayMs).toBeLessThan(2 ** 31);
          const mine = { at: passed + delayMs, task };
          timer = mine;
          return () => void (timer = timer === mine ? undefined : timer);
        },
      },
      page,
    },
    5 * minute,
    () => void locked++,
  );
  return {
    isLocked: () => locked > 0,
    touch: () => page.dispatchEvent(new Event("keydown")),
    turnsClock: (ms: number) => void (setBy += ms),
    passes: (minutes: number) => {
      for (let each = 0; each < minutes; each++) {
        passed += minute;
        const due = timer && timer.at <= passed ? timer : undefined;
        if (due) timer = undefined;
        due?.task();
      }
    },
  };
}

test("locks after five minutes without a touch, and not while somebody types", () => {
  const { passes, touch, isLocked } = phone();
  passes(4);
  touch();
  passes(4);
  expect(isLocked()).toBe(false);
  passes(5);
  expect(isLocked()).toBe(true);
});

test("a clock set back by ten years while it is open: it still locks by itself", () => {
  const { passes, turnsClock, isLocked } = phone();
  passes(1);
  turnsClock(-tenYears);
  passes(11);
  expect(isLocked()).toBe(true);
});

test("a clock set forward by ten years: it locks at the next touch", () => {
  const { touch, turnsClock, isLocked } = phone();
  turnsClock(tenYears);
  touch();
  expect(isLocked()).toBe(true);
});
