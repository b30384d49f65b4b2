import { createLive, type Live } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Workspace } from "../workspace.ts";
import {
  caseOfFollowUpDraft,
  contactDraft,
  followUpDrafts,
  intakeDraft,
  urgentDraft,
} from "./draft-keys.ts";

export type BegunDraft =
  | { readonly kind: "case"; readonly key: string }
  | { readonly kind: "urgent"; readonly key: string }
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
    const keys = await ws.drafts.keys("");
    const found: BegunDraft[] = [];
    if (keys.includes(intakeDraft)) found.push({ kind: "case", key: intakeDraft });
    if (keys.includes(urgentDraft)) found.push({ kind: "urgent", key: urgentDraft });
    if (keys.includes(contactDraft)) found.push({ kind: "contact", key: contactDraft });
    for (const key of keys) {
      const caseId = key.startsWith(followUpDrafts) ? caseOfFollowUpDraft(key) : undefined;
      if (caseId) found.push({ kind: "followUp", key, caseId });
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
