import type { Clock } from "../../base/clock.ts";
import { createLive } from "../../base/live.ts";
import { addEntries, named, nextEntryIds } from "../../documents/entry-log.ts";
import { readLog } from "../../documents/read-log.ts";
import { foldGuides, parseGuide, type GuideEntry } from "../../domain/guides/guide.ts";
import { directoryChannel } from "../../protocol/envelope.ts";
import type { Engine } from "../../sync/engine.ts";
import { entryOrigin, type PersonOf } from "../network/entry-origins.ts";
import { managesMembers } from "../network/members.ts";
import type { Guides } from "./guides.ts";

interface NetworkGuides extends Guides {
  readonly stop: () => void;
}

/** The guides among all that the directory's document holds; who does not ask for them does not read them. */
export async function openNetworkGuides(
  { channels, roster }: Pick<Engine, "channels" | "roster">,
  { clock, personOf }: { readonly clock: Clock; readonly personOf: PersonOf },
): Promise<NetworkGuides> {
  const channel = await channels.open(directoryChannel);
  const read = () => {
    const { entries } = readLog(
      channel.doc,
      (client, at) => {
        const origin = channel.originOf(client, at);
        if (!origin) throw new Error("Expected an origin of everything in the directory");
        return entryOrigin(origin, personOf);
      },
      parseGuide,
    );
    return foldGuides(entries, (device) => managesMembers(roster.get(), device), personOf);
  };
  const list = createLive(read());
  const show = () => list.set(read());
  const ends = [channel.subscribe(show), roster.subscribe(show), channel.release];
  return {
    list,
    write({ guide, words, replaces }) {
      const entry: GuideEntry = {
        k: "guide",
        at: clock.now(),
        guide,
        ...(words && { words }),
        ...(replaces.length > 0 && { r: replaces }),
      };
      return channels.write([
        {
          channel: directoryChannel,
          change: (doc) => addEntries(doc, named(nextEntryIds(doc, 1), [entry])),
        },
      ]);
    },
    stop() {
      for (const end of ends) end();
    },
  };
}
