import type { Workspace } from "../workspace.ts";

/** What was typed and not yet saved, sealed at rest. `key` names the form, such as "intake" or "follow-up/<case>". */
export interface DraftStore {
  readonly load: (key: string) => Promise<unknown>;
  readonly save: (key: string, draft: unknown) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
  /** Of the drafts whose keys begin with `prefix`. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

type WithDrafts = Pick<Workspace, "drafts">;

/** Undefined when there is none. What comes back was written by an older version perhaps: parse it. */
export const loadDraft = (ws: WithDrafts, key: string): Promise<unknown> => ws.drafts.load(key);

/** `draft` is anything JSON can hold. Called as often as the screen likes; the screen waits a moment between. */
export const saveDraft = (ws: WithDrafts, key: string, draft: unknown): Promise<void> =>
  ws.drafts.save(key, draft);

export const dropDraft = (ws: WithDrafts, key: string): Promise<void> => ws.drafts.drop(key);
