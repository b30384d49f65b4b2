import { expect, test } from "vitest";
import { parseDirectoryEntry } from "./directory.ts";

const entry = { k: "lateRefused", at: 1_790_000_000_000, device: "1b".repeat(8), through: 9, entries: 3 }; // prettier-ignore

test("that late work was turned down is read as it was written", () => {
  expect(parseDirectoryEntry(entry)).toEqual({ ok: true, value: entry });
});

test.each([
  ["device", "nobody"],
  ["device", undefined],
  ["through", -1],
  ["through", 1.5],
  ["entries", "3"],
  ["at", Number.NaN],
])("with %s %s it is no such entry", (field, value) => {
  expect(parseDirectoryEntry({ ...entry, [field]: value })).toEqual({
    ok: false,
    error: { type: "BadEntry", what: field },
  });
});
