import type { ChannelId } from "../../base/ids.ts";
import { assert } from "../../base/assert.ts";
import { bytesToBase64url, concat } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import { err, ok } from "../../base/result.ts";
import { addCaseEntries, readCase } from "../../documents/case-document.ts";
import { addIdentityEntries, readIdentity } from "../../documents/identity-document.ts";
import type { NewEntry } from "../../documents/entry-log.ts";
import type { OriginOf } from "../../documents/read-log.ts";
import type { Log } from "../../domain/timeline/case-log.ts";
import { entryIdOfKey, type EntryId } from "../../domain/timeline/entry-id.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import type { ChannelChange, Channels, OpenChannel } from "../../sync/channels.ts";
import type { DocumentChange, Documents, OpenDocument } from "../documents.ts";
import type { CaseChannels } from "./case-channels.ts";
import { entryOrigin, logOfEntries, type PersonOf } from "./entry-origins.ts";

/** The documents of a network: sealed on this phone, and on their way to the relay as soon as they are written. */
export function createNetworkDocuments(parts: {
  /** Comes when the code that seals and syncs has been loaded. */
  readonly channels: () => Promise<Channels>;
  readonly personOf: PersonOf;
  readonly caseChannels: CaseChannels;
  readonly random: Random;
  readonly onWritten: () => void;
}): Documents {
  const { channels, personOf, caseChannels, random, onWritten } = parts;

  async function opened<Entry>(
    channel: ChannelId,
    read: (doc: OpenChannel["doc"], originOf: OriginOf) => Log<Entry>,
  ): Promise<OpenDocument<Log<Entry>>> {
    const open = await (await channels()).open(channel);
    let last: Log<Entry> | undefined;
    const originOf: OriginOf = (client, clock) => {
      const origin = open.originOf(client, clock);
      assert(origin, "whatever is in a document has an origin");
      return entryOrigin(origin, personOf);
    };
    const listeners = new Set<() => void>();
    const end = open.subscribe(() => {
      last = undefined;
      for (const listener of listeners) listener();
    });
    return {
      get: () => (last ??= read(open.doc, originOf)),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      release() {
        end();
        open.release();
      },
    };
  }

  return {
    openCase: (id) => opened(id, readCase),
    openIdentity: (channel) => opened(channel, readIdentity),
    async readCase(id) {
      return logOfEntries(await (await channels()).entries(id), parseCaseEntry, personOf);
    },
    async write(changes) {
      const written = changes.map((change) => writing(random, change));
      const open = await channels().catch(() => undefined);
      // The code that writes could not be loaded: nothing was kept, and the form still has it.
      if (!open) return err({ type: "StorageFailed" });
      const result = await open.write(written.map(({ change }) => change));
      if (result.ok) onWritten();
      return result.ok ? ok(written.flatMap(({ ids }) => ids())) : result;
    },
    async markSeen(id) {
      const open = await channels();
      // That it could not be noted costs the reader a mark that stays; the next look tries again.
      for (const channel of caseChannels.channelsOf(id)) await open.markSeen(channel);
    },
  };
}

function writing(
  random: Random,
  change: DocumentChange,
): { readonly change: ChannelChange; readonly ids: () => readonly EntryId[] } {
  let ids: readonly EntryId[] = [];
  const withIds = <Entry extends object>(client: number, entries: readonly Entry[]) => {
    const named = entries.map((entry): NewEntry<Entry> => ({ id: entryId(random, client), entry }));
    ids = named.map(({ id }) => id);
    return named;
  };
  return {
    ids: () => ids,
    change: {
      channel: change.channel,
      change(doc) {
        if (change.document === "case") addCaseEntries(doc, withIds(doc.clientID, change.entries));
        else addIdentityEntries(doc, withIds(doc.clientID, change.entries));
      },
    },
  };
}

/** Begins with the client's number, by which sync refuses entries that say they are another device's. */
export function entryId(random: Random, client: number): EntryId {
  const begin = new Uint8Array(4);
  new DataView(begin.buffer).setUint32(0, client);
  return entryIdOfKey(bytesToBase64url(concat(begin, random.bytes(4))));
}
