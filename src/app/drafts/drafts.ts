import type { Workspace } from "../workspace.ts";

type WithDrafts = Pick<Workspace, "drafts">;

/** Undefined when there is none. What comes back was written by an older version perhaps: parse it. */
export const loadDraft = (ws: WithDrafts, key: string): Promise<unknown> => ws.drafts.load(key);

/** `draft` is anything JSON can hold. Called as often as the screen likes; the screen waits a moment between. */
export const saveDraft = (ws: WithDrafts, key: string, draft: unknown): Promise<void> =>
  ws.drafts.save(key, draft);

export const dropDraft = (ws: WithDrafts, key: string): Promise<void> => ws.drafts.drop(key);
