import { expect, test } from "vitest";
import { attributed, ilona, marek, stampAt } from "../../../tests/casework.ts";
import { foldFacts } from "../cases/facts.ts";
import type { FactEntry } from "../timeline/entry.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import { knownBase } from "./known-bases.ts";

const factsOf = (...said: readonly (readonly [CaseFieldId, string])[]) =>
  foldFacts(
    said.map(([f, v], at) =>
      attributed<FactEntry<CaseFieldId>>(at + 1, at % 2 === 0 ? ilona : marek, {
        k: "fact",
        ...stampAt("2026-11-22T10:00"),
        f,
        v,
      }),
    ),
  );

test("what the case says of the day is not asked a second time", () => {
  const facts = factsOf(
    ["known_on", "2026-11-02"],
    ["occurred_on", "2026-09"],
    ["notice_received", "2026-11-17"],
  );
  expect(knownBase(facts, "knownOn")).toBe("2026-11-02");
  expect(knownBase(facts, "occurredOn")).toBe("2026-09");
  expect(knownBase(facts, "servedOn")).toBe("2026-11-17");
});

test("where two said otherwise apart, or nobody said anything, no day is offered", () => {
  const apart = factsOf(["known_on", "2026-11-02"], ["known_on", "2026-11-04"]);
  expect(knownBase(apart, "knownOn")).toBeUndefined();
  expect(knownBase(apart, "servedOn")).toBeUndefined();
});
