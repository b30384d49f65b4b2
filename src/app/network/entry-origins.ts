import type { DeviceId } from "../../base/ids.ts";
import type { Result } from "../../base/result.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Log, UnreadableEntry } from "../../domain/timeline/case-log.ts";
import { entryIdOfKey } from "../../domain/timeline/entry-id.ts";
import type { Attributed, EntryOrigin } from "../../domain/timeline/entry-origin.ts";
import type { EntryError } from "../../domain/timeline/parse-entry.ts";
import type { ChannelEntry, Origin } from "../../sync/origin.ts";

export type PersonOf = (device: DeviceId) => PersonId;

export const entryOrigin = (
  { acceptedBy, ...origin }: Origin,
  personOf: PersonOf,
): EntryOrigin => ({
  ...origin,
  ...(acceptedBy && { acceptedBy: personOf(acceptedBy) }),
  person: personOf(origin.device),
  // Small differences are nobody's concern and are not told.
  clockWrong: origin.clockOffsetMs !== 0,
});

/** The entries of a channel as a log, without its document. */
export function logOfEntries<Entry>(
  channelEntries: readonly ChannelEntry[],
  parse: (value: unknown) => Result<Entry, EntryError>,
  personOf: PersonOf,
): Log<Entry> {
  const entries: Attributed<Entry>[] = [];
  const unreadable: UnreadableEntry[] = [];
  for (const { id: key, value, origin: brought } of channelEntries) {
    const id = entryIdOfKey(key);
    const origin = entryOrigin(brought, personOf);
    const parsed = parse(value);
    if (parsed.ok) entries.push({ id, entry: parsed.value, origin });
    else unreadable.push({ id, origin, error: parsed.error });
  }
  return { entries, unreadable };
}
