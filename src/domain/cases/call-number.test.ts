import { expect, test } from "vitest";
import { attributed, ilona, marek, stampAt } from "../../../tests/casework.ts";
import type { IdentityEntry } from "../timeline/entry.ts";
import { callNumber } from "./call-number.ts";
import { foldFacts } from "./facts.ts";

const stamp = stampAt("2026-11-22T10:00");
const called = (phone: string, ...rules: readonly (readonly string[])[]) =>
  callNumber(
    foldFacts([
      attributed<IdentityEntry>(1, ilona, { k: "fact", ...stamp, f: "phone", v: phone }),
      ...rules.map((v, i) =>
        attributed<IdentityEntry>(2 + i, i ? marek : ilona, {
          k: "fact",
          ...stamp,
          f: "contact_safe",
          v,
        }),
      ),
    ]),
  );

test("one tap calls where the person said that a call is safe", () => {
  expect(called("+36 30/000-0001", ["phone_ok", "visit_ok"])).toBe("+36300000001");
  expect(called("0721.234.567", ["phone_ok"])).toBe("0721234567");
});

test("it does not where she did not say so, or somebody heard otherwise", () => {
  expect(called("+36 30 000 0001")).toBeUndefined();
  expect(called("+36 30 000 0001", ["message_ok"])).toBeUndefined();
  expect(called("+36 30 000 0001", ["phone_ok", "only_through_someone"])).toBeUndefined();
  expect(called("+36 30 000 0001", ["phone_ok"], ["no_letters"])).toBeUndefined();
});

test("words beside a number, two numbers in one line, or none are no number", () => {
  for (const words of ["nincs", "12345", "+36 30 000 0001 vagy 06 20 000 0002"])
    expect(called(words, ["phone_ok"])).toBeUndefined();
});
