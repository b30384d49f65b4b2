import { expect, test } from "vitest";
import {
  fillTemplate,
  gap,
  gapsIn,
  placeholders,
  withIds,
  withNames,
  type Placeholder,
} from "./placeholder.ts";

test("what the case knows stands in the letter, what it does not leaves a gap that is seen and named", () => {
  const filled = fillTemplate("To [respondent], [respondent_address]. On [event_date].", {
    respondent: " Mintafalvi iskola ",
    event_date: "  ",
  });
  expect(filled.text).toBe(`To Mintafalvi iskola, ${gap}. On ${gap}.`);
  expect(filled.missing).toEqual(["respondent_address", "event_date"]);
  expect(gapsIn(filled.text)).toBe(2);
  expect(gapsIn("________________ 2026")).toBe(0);
});

test("what is no placeholder is named and left as written", () => {
  const filled = fillTemplate("[persn] and [person] [sic]", { person: "Minta Mária" });
  expect(filled).toEqual({
    text: "[persn] and Minta Mária [sic]",
    missing: [],
    unknown: ["persn", "sic"],
  });
});

test("what a case says is put in as it is: it is no template itself", () => {
  const { text, missing } = fillTemplate("[facts]", { facts: "She said: [person] $& $1" });
  expect(text).toBe("She said: [person] $& $1");
  expect(missing).toEqual([]);
});

test("a coordinator reads and types names in her language, with whatever capitals; ids are kept", () => {
  const names = Object.fromEntries(placeholders.map((each) => [each, `név: ${each}`])) as Readonly<
    Record<Placeholder, string>
  >;
  const shown = withNames("Kelt: [today], [persn]", names);
  expect(shown).toBe("Kelt: [név: today], [persn]");
  expect(withIds("Kelt: [NÉV:  Today ], [persn], [today]", names)).toBe(
    "Kelt: [today], [persn], [today]",
  );
});
