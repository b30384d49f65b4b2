import { createLive, type Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import { addDirectoryEntries, readDirectory } from "../../documents/directory-document.ts";
import { named, nextEntryIds } from "../../documents/entry-log.ts";
import {
  foldDirectory,
  type Directory,
  type DirectoryEntry,
} from "../../domain/network/directory.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import { directoryChannel } from "../../protocol/envelope.ts";
import type { ChannelChange, WriteError } from "../../sync/channels.ts";
import type { Engine } from "../../sync/engine.ts";
import { entryOrigin } from "./entry-origins.ts";
import { managesMembers } from "./members.ts";

export interface LiveDirectory extends Live<Directory> {
  readonly entries: () => readonly Attributed<DirectoryEntry>[];
  readonly write: (entries: readonly DirectoryEntry[]) => Promise<Result<void, WriteError>>;
  readonly release: () => void;
}

/** Who is who, from the directory's document and the roster that says whose word counts there. */
export async function openDirectory(
  engine: Pick<Engine, "channels" | "roster">,
): Promise<LiveDirectory> {
  const channel = await engine.channels.open(directoryChannel);
  const entries = () =>
    readDirectory(channel.doc, (client, clock) => {
      const origin = channel.originOf(client, clock);
      if (!origin) throw new Error("Expected an origin of everything in the directory");
      return entryOrigin(origin, personIdOfFirstDevice);
    }).entries;
  const fold = () =>
    foldDirectory(
      entries(),
      (device) => managesMembers(engine.roster.get(), device),
      (device) => engine.roster.get()?.devices.get(device)?.linkedBy,
    );
  const live = createLive(fold());
  const ends = [
    channel.subscribe(() => live.set(fold())),
    engine.roster.subscribe(() => live.set(fold())),
  ];
  return {
    get: live.get,
    subscribe: live.subscribe,
    entries,
    write: (added) => engine.channels.write([directoryChange(added)]),
    release() {
      for (const end of ends) end();
      channel.release();
    },
  };
}

export const directoryChange = (added: readonly DirectoryEntry[]): ChannelChange => ({
  channel: directoryChannel,
  change: (doc) => addDirectoryEntries(doc, named(nextEntryIds(doc, added.length), added)),
});
