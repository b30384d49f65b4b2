import { createLive, type Live } from "../../base/live.ts";
import { parseCaseId, type CaseId } from "../../domain/cases/case-id.ts";
import type { Workspace } from "../workspace.ts";
import { contactDraft, followUpDraft, followUpsBegun, intakeDraft } from "./draft-keys.ts";
import { loadDraft, saveDraft } from "./drafts.ts";

export type BegunDraft =
  | { readonly kind: "case"; readonly key: string }
  | { readonly kind: "contact"; readonly key: string }
  | { readonly kind: "followUp"; readonly key: string; readonly caseId: CaseId };

type WithDrafts = Pick<Workspace, "drafts">;

export interface DraftsBegun extends Live<readonly BegunDraft[]> {
  /** Looks again, after one was thrown away. */
  readonly look: () => Promise<void>;
  readonly release: () => void;
}

/** What was begun and not saved, for the first screen. */
export function draftsBegun(ws: WithDrafts): DraftsBegun {
  const live = createLive<readonly BegunDraft[]>([]);
  let released = false;

  async function look(): Promise<void> {
    const found: BegunDraft[] = [];
    if ((await loadDraft(ws, intakeDraft)) !== undefined)
      found.push({ kind: "case", key: intakeDraft });
    if ((await loadDraft(ws, contactDraft)) !== undefined)
      found.push({ kind: "contact", key: contactDraft });
    for (const caseId of await followUpCases(ws)) {
      const key = followUpDraft(caseId);
      if ((await loadDraft(ws, key)) !== undefined) found.push({ kind: "followUp", key, caseId });
    }
    if (!released) live.set(found);
  }

  look().catch(() => {
    // The database failed under us, and the session says so; drafts are then the least of it.
  });
  return {
    get: live.get,
    subscribe: live.subscribe,
    look,
    release() {
      released = true;
    },
  };
}

/** Drafts are found by their key alone, so the cases with one are listed in a draft of its own. */
export async function rememberFollowUp(ws: WithDrafts, caseId: CaseId): Promise<void> {
  const begun = await followUpCases(ws);
  if (!begun.includes(caseId)) await saveDraft(ws, followUpsBegun, [...begun, caseId]);
}

export async function forgetFollowUp(ws: WithDrafts, caseId: CaseId): Promise<void> {
  const begun = await followUpCases(ws);
  if (begun.includes(caseId))
    await saveDraft(
      ws,
      followUpsBegun,
      begun.filter((id) => id !== caseId),
    );
}

async function followUpCases(ws: WithDrafts): Promise<readonly CaseId[]> {
  const stored = await loadDraft(ws, followUpsBegun);
  return Array.isArray(stored) ? stored.flatMap((id: unknown) => parseCaseId(id) ?? []) : [];
}
