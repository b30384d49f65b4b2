import { expect, test } from "vitest";
import { phoneKey } from "./phone-key.ts";

/** Each line is one telephone as people of the country write it down; none may be taken for another. */
test.each([
  [
    "HU",
    ["+36 30 555 0101", "06 30 555 0101", "06-30/555-0101", "0036305550101", "(06) 30 5550101"],
  ],
  ["CZ", ["+420 600 000 002", "600 000 002", "00420600000002", "600-000-002", "tel. 600000002"]],
  ["RO", ["+40 721 234 567", "0721-234-567", "0040721234567", "0721.234.567", "(0721) 234 567"]],
  [
    "SK",
    ["+421 900 123 456", "0900 123 456", "0900/123 456", "00421900123456", "+421-900-123-456"],
  ],
])("a telephone of %s is one, however it is written", (_, [first = "", ...others]) => {
  for (const each of others) expect(phoneKey(each)).toBe(phoneKey(first));
  expect(phoneKey(first)).toMatch(/^\d{9}$/);
});

test("wide digits and a sign nobody sees are no other number, and a few digits are none", () => {
  expect(phoneKey("\u{202A}+36 30 555 0101\u{202C}")).toBe("305550101");
  expect(phoneKey("０６ ３０ ５５５ ０１０１")).toBe("305550101");
  expect(phoneKey("12345")).toBe("");
  expect(phoneKey("nincs")).toBe("");
});
