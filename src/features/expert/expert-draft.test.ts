import { expect, test } from "vitest";
import { parseEntryId } from "../../domain/timeline/entry-id.ts";
import { newExpertDraft, parseExpertDraft, type ExpertDraft } from "./expert-draft.ts";

const note = parseEntryId("AAAAAAAAAAA")!;

test("what was written for an expert comes back as it was", () => {
  const written: ExpertDraft = {
    way: "file",
    to: "dr. Próba Jogász",
    until: "2026-12-24",
    right: "read",
    question: "Melyik út legyen az első?",
    notes: [note],
  };
  expect(parseExpertDraft(JSON.parse(JSON.stringify(written)))).toEqual(written);
});

test("of what cannot be read the rest is kept", () => {
  expect(parseExpertDraft({ question: "Mi legyen?", notes: [note, 7, "?"], until: 3 })).toEqual({
    ...newExpertDraft("guest"),
    question: "Mi legyen?",
    notes: [note],
  });
  for (const broken of [undefined, null, 7, "text"])
    expect(parseExpertDraft(broken)).toBeUndefined();
});
