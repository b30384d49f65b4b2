/** What was typed and not yet saved, sealed at rest. `key` names the form, such as "intake" or "follow-up/<case>". */
export interface DraftStore {
  readonly load: (key: string) => Promise<unknown>;
  readonly save: (key: string, draft: unknown) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
  /** Of the drafts whose keys begin with `prefix`. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}
