import { expect, test } from "vitest";
import { attributed, caseId, followUp, ilona, marek, opened } from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import { countContacts, countedCase } from "../cases/count-contacts.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { erasedCounts, parseErasedCounts } from "./erased-counts.ts";

const entries: readonly CaseEntry[] = [
  opened("2026-11-01"),
  followUp("2026-11-22", { note: "She fears her landlord, Mr Minta.", topics: ["debt"] }),
  followUp("2026-11-23T09:00"),
  followUp("2026-12-01", { channel: "phone", methods: ["personal_oral"] }),
];
const record = foldCase(caseId(1), {
  entries: entries.map((entry, number) => attributed(number, number % 2 ? ilona : marek, entry)),
  unreadable: [],
});

test("an erased case counts as it did while it was there", () => {
  const counts = erasedCounts(record);
  expect(countContacts([], [counts])).toEqual(countContacts([countedCase(record)]));
  const unnamed = { ...record, anonymous: true };
  expect(countContacts([], [erasedCounts(unnamed)])).toEqual(countContacts([countedCase(unnamed)]));
  expect(parseErasedCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
});

test("what is left says months and kinds of help, and nothing else", () => {
  const left = JSON.stringify(erasedCounts(record));
  expect(new Set(left.match(/[A-Za-z_]{3,}/g))).toEqual(
    new Set([
      "persons",
      "anonymous",
      "contacts",
      "month",
      "channel",
      "methods",
      "count",
      ...record.contacts.flatMap(({ entry }) => [entry.channel, ...entry.methods]),
    ]),
  );
  expect(left).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(erasedCounts(record).contacts.map(({ month, count }) => [month, count])).toEqual([
    ["2026-11", 2],
    ["2026-12", 1],
  ]);
});

test("counts that no version writes are refused", () => {
  const good = erasedCounts(record);
  for (const bad of [
    { ...good, persons: -1 },
    { ...good, contacts: [{ ...good.contacts[0], month: "2026-13" }] },
    { ...good, contacts: [{ ...good.contacts[0], month: "2026-11-22" }] },
    { ...good, contacts: [{ ...good.contacts[0], methods: ["magic"] }] },
    { ...good, contacts: Array.from({ length: 1_001 }, () => good.contacts[0]) },
    [],
    undefined,
  ])
    expect(parseErasedCounts(bad)).toBeUndefined();
});
