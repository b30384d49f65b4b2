import type * as Y from "yjs";
import type { ChannelId } from "../base/ids.ts";
import type { Live } from "../base/live.ts";
import type { Result } from "../base/result.ts";
import type { ChannelEntry, Origin } from "./origin.ts";

/** The documents on this device, opened one by one, and the one way to write into them. */
export interface Channels {
  /** A channel nobody has written to yet opens empty. Counted: release what was opened. `next`: what will be opened after it, read from the disk with it. */
  readonly open: (channel: ChannelId, next?: readonly ChannelId[]) => Promise<OpenChannel>;
  /**
   * All changes become durable together or not at all; the open documents show them when they are. `change` gets a document of its own with
   * everything written so far and adds entries to its map "log", under ids that begin with `doc.clientID` (11 base64url digits of
   * client id, big-endian, and 4 random bytes). The values of this device under `dropValues` go in the same step.
   */
  readonly write: (
    changes: readonly ChannelChange[],
    dropValues?: readonly string[],
  ) => Promise<Result<void, WriteError>>;
  /**
   * Ends these channels for good, here and wherever the word of it arrives, together with the changes: of a coordinator only. Nothing of them is left here
   * when the answer is ok, and nothing of them is ever kept again.
   */
  readonly shred: (
    channels: readonly ChannelId[],
    changes: readonly ChannelChange[],
  ) => Promise<Result<void, WriteError>>;
  /** The entries without a Yjs document, for lists over many channels. In the order in which they came. */
  readonly entries: (channel: ChannelId) => Promise<readonly ChannelEntry[]>;
  /** What is in the channel now has been on screen here. From a coordinator this tells the authors as well. */
  readonly markSeen: (channel: ChannelId) => Promise<Result<void, WriteError>>;
  /** Calls `listener` with the channels whose entries, or what is known of them, have changed. */
  readonly onChanged: (listener: (channels: ReadonlySet<ChannelId>) => void) => () => void;
}

export interface ChannelChange {
  readonly channel: ChannelId;
  readonly change: (doc: Y.Doc) => void;
}

export interface OpenChannel {
  readonly channel: ChannelId;
  /** To read. Writing goes through `write`. */
  readonly doc: Y.Doc;
  /** Of the part of the document that `client` began at `clock`. Undefined for what is not in it. */
  readonly originOf: (client: number, clock: number) => Origin | undefined;
  readonly entries: () => readonly ChannelEntry[];
  /** After every change of the entries or of what is known of them. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly release: () => void;
}

export type WriteError =
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" }
  /** The device was removed, is a reader, or was found to live twice. */
  | { readonly type: "ReadOnly" }
  | { readonly type: "Locked" }
  /** It was erased meanwhile. */
  | { readonly type: "Erased" }
  /** One entry is longer than an envelope may be. */
  | { readonly type: "TooLarge" };

/** What lists need of documents that are not open. */
export interface Summaries {
  /** Always as it is now: the same map in every value, so that one change among ten thousand does not copy the others. */
  readonly byId: ReadonlyMap<ChannelId, ChannelSummary>;
  /** Since the value before this one; at first all of them, or those that the pages given to the engine said otherwise. */
  readonly changed: ReadonlySet<ChannelId>;
  /** False until the pages of this device have been read. */
  readonly loaded: boolean;
  /** Ids known only from a colleague's list: their documents have not arrived. */
  readonly provisional: ReadonlySet<ChannelId>;
}

export interface ChannelSummary {
  /** What `summarise` made. Undefined for a channel that has none of its own. */
  readonly summary: unknown;
  /** Entries of others that came since `markSeen`. */
  readonly unread: number;
  /** Entries of this device that the relay has not confirmed. */
  readonly waiting: number;
}

export type LiveSummaries = Live<Summaries>;

/**
 * Makes summaries of the channels that change in one transaction. `read` gives the entries of any channel as they will be after it. May answer
 * for other ids than those that changed (a person's document changes what the list says of the case).
 * Pure apart from `read`: whatever it returns is stored, sealed, and comes back as JSON.
 */
export type Summarise = (
  changed: ReadonlySet<ChannelId>,
  read: (channel: ChannelId) => Promise<readonly ChannelEntry[]>,
) => Promise<readonly { readonly id: ChannelId; readonly summary: unknown }[]>;
