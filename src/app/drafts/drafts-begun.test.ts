import { expect, test } from "vitest";
import { parseCaseId } from "../../domain/cases/case-id.ts";
import { followUpDraft, intakeDraft } from "./draft-keys.ts";
import { draftsBegun } from "./drafts-begun.ts";
import { dropDraft, saveDraft } from "./drafts.ts";
import type { DraftStore } from "./draft-store.ts";

const caseId = parseCaseId("00000000000000a1")!;

function draftsInMemory(): { readonly drafts: DraftStore } {
  const kept = new Map<string, unknown>();
  return {
    drafts: {
      load: (key) => Promise.resolve(kept.get(key)),
      save: (key, draft) => Promise.resolve(void kept.set(key, draft)),
      drop: (key) => Promise.resolve(void kept.delete(key)),
      keys: (prefix) => Promise.resolve([...kept.keys()].filter((key) => key.startsWith(prefix))),
    },
  };
}

test("what was begun before the phone was closed is offered on the first screen", async () => {
  const ws = draftsInMemory();
  await saveDraft(ws, followUpDraft(caseId), { note: "Called" });
  await saveDraft(ws, intakeDraft, { step: 1 });

  const begun = draftsBegun(ws);
  await begun.look();
  expect(begun.get()).toEqual([
    { kind: "case", key: "intake" },
    { kind: "followUp", key: followUpDraft(caseId), caseId },
  ]);
  begun.release();
});

test("a follow-up that was saved or thrown away is not offered again", async () => {
  const ws = draftsInMemory();
  await saveDraft(ws, followUpDraft(caseId), { note: "Called" });
  await dropDraft(ws, followUpDraft(caseId));
  const begun = draftsBegun(ws);
  await begun.look();
  expect(begun.get()).toEqual([]);
});
