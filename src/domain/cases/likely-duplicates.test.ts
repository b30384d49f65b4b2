import { expect, test } from "vitest";
import { caseIdOfChannel } from "./case-id.ts";
import type { CaseSummary } from "./case-summary.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";
import { parseChannelId } from "../../base/ids.ts";
import { parseCaseNo } from "./case-number.ts";
import { parsePartialDate } from "../time/partial-date.ts";

const day = parsePartialDate("2026-11-22")!;

function summary(n: number, more: Partial<CaseSummary>): CaseSummary {
  return {
    id: caseIdOfChannel(parseChannelId(n.toString(16).padStart(16, "0"))!),
    no: parseCaseNo("CZ-32-26-7K3QF")!,
    type: "housing",
    label: "",
    anonymous: false,
    status: "open",
    danger: false,
    workers: [],
    openedOn: day,
    lastOn: day,
    lastEntryOn: day,
    questionsOpen: 0,
    conflicts: 0,
    unread: 0,
    waiting: 0,
    ...more,
  };
}

/** Without a pause between the steps. */
function allLikely(list: readonly CaseSummary[]): readonly CaseSummary[] {
  const search = likelyDuplicates(list);
  let before = 0;
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(before);
    expect(step.value).toBeLessThanOrEqual(1);
    before = step.value;
  }
}

test("two workers who register the same family are both pointed to, with the name in either order", () => {
  const one = summary(1, { nameKey: "zkusebni jana", settlement: "Vzorov" });
  const other = summary(2, { nameKey: "jana zkusebni", settlement: "Vzorov" });
  const elsewhere = summary(3, { nameKey: "jana zkusebni", settlement: "Zkušebnice" });
  const unlike = summary(4, { nameKey: "vera vzorna", settlement: "Vzorov" });

  expect(allLikely([one, other, elsewhere, unlike])).toEqual([one, other]);
});

test("the same telephone is enough, and a closed case asks nothing of the coordinator", () => {
  const one = summary(1, { phoneKey: "123456789" });
  const other = summary(2, { phoneKey: "123456789" });
  const closed = summary(3, { phoneKey: "123456789", status: "closed" });

  expect(allLikely([one, other, closed])).toEqual([one, other]);
  expect(allLikely([one, closed])).toEqual([]);
});

test("of a hundred common names in a hundred villages none is taken for another", () => {
  const cases = Array.from({ length: 10_000 }, (_, n) =>
    summary(n, { nameKey: `name ${n % 100}`, settlement: `village ${Math.floor(n / 100)}` }),
  );
  expect(allLikely(cases)).toEqual([]);
});
