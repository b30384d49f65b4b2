import type { ChannelId } from "../base/ids.ts";
import type { Live } from "../base/live.ts";
import type { Result } from "../base/result.ts";
import type { WriteError } from "../sync/channels.ts";
import type { CaseId } from "../domain/cases/case-id.ts";
import type { CaseLog, IdentityLog, RegisterLog } from "../domain/timeline/case-log.ts";
import type { EntryId } from "../domain/timeline/entry-id.ts";
import type { CaseEntry, IdentityEntry, ListedEntry } from "../domain/timeline/entry.ts";

/** The documents of cases and people, wherever they lie: sealed on this phone, or in memory while looking around. */
export interface Documents {
  readonly openCase: (id: CaseId) => Promise<OpenDocument<CaseLog>>;
  /** What is in it now, for lists over many cases. */
  readonly readCase: (id: CaseId) => Promise<CaseLog>;
  readonly openIdentity: (channel: ChannelId) => Promise<OpenDocument<IdentityLog>>;
  /** Landlords, flats and services of the whole network. */
  readonly openRegister: () => Promise<OpenDocument<RegisterLog>>;
  /**
   * All of it is durable when the answer is ok, none of it when not. The ids are those of the entries, in order. `draft` is the key of what the
   * entries were typed as: it goes in the same step, so that a phone that dies has either the draft or the entries.
   */
  readonly write: (
    changes: readonly DocumentChange[],
    draft?: string,
  ) => Promise<Result<readonly EntryId[], WriteError>>;
  /** Says that the entries of the case have been on screen here. */
  readonly markSeen: (id: CaseId) => Promise<void>;
}

/** A document as it is now. It stays at hand until released. */
export interface OpenDocument<Log> extends Live<Log> {
  readonly release: () => void;
}

export type DocumentChange =
  | { readonly document: "case"; readonly channel: CaseId; readonly entries: readonly CaseEntry[] }
  | {
      readonly document: "identity";
      readonly channel: ChannelId;
      /** The case it belongs to: what lists show of it is worked out anew. */
      readonly of: CaseId;
      readonly entries: readonly IdentityEntry[];
    }
  | { readonly document: "register"; readonly entries: readonly ListedEntry[] };

/** Why something could not be kept. The text stays where it was typed. */
export type { WriteError } from "../sync/channels.ts";
