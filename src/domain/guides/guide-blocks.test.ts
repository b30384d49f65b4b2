import { expect, test } from "vitest";
import { cleanText } from "../text/clean-text.ts";
import { guideBlocks } from "./guide-blocks.ts";

test("headings, lists and paragraphs; lines within a paragraph stay lines", () => {
  expect(
    guideBlocks("First line\nsecond line\n\nAnother\n# Papers\n- a letter\n- its envelope\nEnd"),
  ).toEqual([
    { kind: "paragraph", text: "First line\nsecond line" },
    { kind: "paragraph", text: "Another" },
    { kind: "heading", text: "Papers" },
    { kind: "list", items: ["a letter", "its envelope"] },
    { kind: "paragraph", text: "End" },
  ]);
});

test("blank lines between items make no second list", () => {
  expect(guideBlocks("- one\n\n- two\n\nthen")).toEqual([
    { kind: "list", items: ["one", "two"] },
    { kind: "paragraph", text: "then" },
  ]);
});

test("what looks alike is left as it was written: a minus, a hash, a tag, an empty item", () => {
  for (const line of ["-5 °C", "#1 of all", "<b>bold</b>", "-", "#", "– Szia"])
    expect(guideBlocks(line)).toEqual([{ kind: "paragraph", text: line }]);
});

test("a pasted table is read line by line, a pasted list is a list", () => {
  expect(guideBlocks(cleanText("Office\tHours\r\nTown hall\t8–12\t\r\n"))).toEqual([
    { kind: "paragraph", text: "Office · Hours\nTown hall · 8–12" },
  ]);
  expect(guideBlocks("•\tone\n• two")).toEqual([{ kind: "list", items: ["one", "two"] }]);
});

test("right to left, emoji, one line of ten thousand letters, ten thousand lines: nothing is lost", () => {
  expect(guideBlocks("# שלום\n- 👩‍👩‍👧 سلام")).toEqual([
    { kind: "heading", text: "שלום" },
    { kind: "list", items: ["👩‍👩‍👧 سلام"] },
  ]);
  expect(guideBlocks("x".repeat(12_000))).toEqual([{ kind: "paragraph", text: "x".repeat(12_000) }]); // prettier-ignore
  expect(guideBlocks("- a\n".repeat(10_000))).toMatchObject([{ items: { length: 10_000 } }]);
  expect(guideBlocks("")).toEqual([]);
});
