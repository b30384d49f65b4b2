import type { ChannelId } from "../../base/ids.ts";
import { assert } from "../../base/assert.ts";
import { ok } from "../../base/result.ts";
import { addCaseEntries, readCase } from "../../documents/case-document.ts";
import { addIdentityEntries, readIdentity } from "../../documents/identity-document.ts";
import { addRegisterEntries, readRegister } from "../../documents/register-document.ts";
import { named, nextEntryIds } from "../../documents/entry-log.ts";
import type { OriginOf } from "../../documents/read-log.ts";
import type { Log } from "../../domain/timeline/case-log.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import { registerChannel } from "../../protocol/envelope.ts";
import type { ChannelChange, Channels, OpenChannel } from "../../sync/channels.ts";
import type { DocumentChange, Documents, OpenDocument } from "../documents.ts";
import type { CaseChannels } from "./case-channels.ts";
import { placeOfDraft } from "./network-drafts.ts";
import { entryOrigin, logOfEntries, type PersonOf } from "./entry-origins.ts";

/** The documents of a network: sealed on this phone, and on their way to the relay as soon as they are written. */
export function createNetworkDocuments(parts: {
  readonly channels: Channels;
  readonly personOf: PersonOf;
  readonly caseChannels: CaseChannels;
  readonly onWritten: () => void;
}): Documents {
  const { channels, personOf, caseChannels, onWritten } = parts;
  /** What was read of documents that somebody has open: who opens one beside another reads it once. A document is always the same kind of log. */
  const shared = new WeakMap<OpenChannel["doc"], { readers: number; log: unknown }>();

  async function opened<Entry>(
    channel: ChannelId,
    readLog: (doc: OpenChannel["doc"], originOf: OriginOf) => Log<Entry>,
    next?: readonly ChannelId[],
  ): Promise<OpenDocument<Log<Entry>>> {
    const open = await channels.open(channel, next);
    const read = shared.get(open.doc) ?? { readers: 0, log: undefined };
    read.readers += 1;
    shared.set(open.doc, read);
    const originOf: OriginOf = (client, clock) => {
      const origin = open.originOf(client, clock);
      assert(origin, "whatever is in a document has an origin");
      return entryOrigin(origin, personOf);
    };
    const listeners = new Set<() => void>();
    const end = open.subscribe(() => {
      read.log = undefined;
      for (const listener of listeners) listener();
    });
    return {
      get: () => (read.log ??= readLog(open.doc, originOf)) as Log<Entry>,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      release() {
        end();
        // Changed while nobody has it open, it would be told to nobody.
        if (--read.readers === 0) shared.delete(open.doc);
        open.release();
      },
    };
  }

  return {
    // Whoever opens a case opens its person next.
    openCase: (id) => opened(id, readCase, caseChannels.channelsOf(id).slice(1)),
    openIdentity: (channel) => opened(channel, readIdentity),
    openRegister: () => opened(registerChannel, readRegister),
    async readCase(id) {
      return logOfEntries(await channels.entries(id), parseCaseEntry, personOf);
    },
    async write(changes, draft) {
      const written = changes.map((change) => writing(change));
      const result = await channels.write(
        written.map(({ change }) => change),
        draft === undefined ? [] : [placeOfDraft(draft)],
      );
      if (result.ok) onWritten();
      return result.ok ? ok(written.flatMap(({ ids }) => ids())) : result;
    },
    async markSeen(id) {
      // That it could not be noted costs the reader a mark that stays; the next look tries again.
      for (const channel of caseChannels.channelsOf(id)) await channels.markSeen(channel);
    },
  };
}

export function writing(change: DocumentChange): {
  readonly change: ChannelChange;
  readonly ids: () => readonly EntryId[];
} {
  let ids: readonly EntryId[] = [];
  return {
    ids: () => ids,
    change: {
      channel: change.document === "register" ? registerChannel : change.channel,
      change(doc) {
        ids = nextEntryIds(doc, change.entries.length);
        switch (change.document) {
          case "case":
            return addCaseEntries(doc, named(ids, change.entries));
          case "identity":
            return addIdentityEntries(doc, named(ids, change.entries));
          case "register":
            return addRegisterEntries(doc, named(ids, change.entries));
        }
      },
    },
  };
}
