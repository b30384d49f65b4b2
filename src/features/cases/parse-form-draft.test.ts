import { expect, test } from "vitest";
import { parseFormDraft, withAnswer } from "./parse-form-draft.ts";

test("an intake half filled in comes back at its step, with its answers", () => {
  const draft = {
    step: 1,
    values: {
      case_type: "housing",
      anonymous: false,
      adults_children: { adults: 2, children: 3 },
      contact_safe: ["phone_ok"],
      person_label: "Zkušební",
    },
  };
  expect(parseFormDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test("what the form no longer asks, or cannot read, is left behind", () => {
  const draft = parseFormDraft({
    step: "two",
    values: { region: "HU331", birth_year: "nineteen", ethnicity: "x" },
  });
  expect(draft).toEqual({ step: 0, values: { region: "HU331" } });
  expect(parseFormDraft(undefined)).toBeUndefined();
});

test("an answer taken back is gone, not empty", () => {
  expect(withAnswer({ urgency: "week" }, "urgency", undefined)).toEqual({});
  expect(withAnswer({}, "urgency", "today")).toEqual({ urgency: "today" });
});

test("answers to the network's own questions come back too, as far as they can be read", () => {
  const [heating, broken] = ["own_0000000000000001", "own_0000000000000002"] as const;
  const kept = { step: 2, values: {}, own: { [heating]: "wood", [broken]: { a: 1 }, x: "y" } };
  expect(parseFormDraft(kept)?.own).toEqual({ [heating]: "wood" });
  expect(withAnswer({ [heating]: "wood" }, heating, undefined)).toEqual({});
});
