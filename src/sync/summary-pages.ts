import { textFromUtf8, utf8, type Bytes } from "../base/bytes.ts";
import { parseChannelId, type ChannelId } from "../base/ids.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { SummaryPageRow } from "../storage/local-log.ts";

/** What is kept of a channel that is not open. */
export interface PageEntry {
  /** Undefined: the channel has none of its own. */
  readonly summary: unknown;
  readonly unread: number;
  /** Numbers of own entries that were not confirmed when the page was written. */
  readonly waiting: readonly number[];
}

/** The entries of all channels, sealed in pages of a few kilobytes: few enough to read all of them at once, small enough to write one anew. */
export interface SummaryPages {
  readonly entries: ReadonlyMap<ChannelId, PageEntry>;
  /** Of own entries, those up to `confirmedThrough` do not wait any more. */
  readonly load: (rows: readonly SummaryPageRow[], confirmedThrough: number) => Promise<void>;
  /** The pages as they have to be written for `changes`; nothing changes here yet. */
  readonly plan: (changes: ReadonlyMap<ChannelId, PageEntry>) => Promise<PagePlan>;
  readonly apply: (plan: PagePlan) => void;
}

interface PagePlan {
  readonly rows: readonly SummaryPageRow[];
  readonly changes: ReadonlyMap<ChannelId, PageEntry>;
  readonly newPlaces: ReadonlyMap<ChannelId, number>;
}

const entriesPerPage = 128;

export function createSummaryPages(seal: LocalSeal): SummaryPages {
  const entries = new Map<ChannelId, PageEntry>();
  const places = new Map<ChannelId, number>();
  const pages = new Map<number, Set<ChannelId>>();
  let lastPage = 0;

  function put(channel: ChannelId, page: number): void {
    places.set(channel, page);
    const channels = pages.get(page) ?? new Set();
    channels.add(channel);
    pages.set(page, channels);
    lastPage = Math.max(lastPage, page);
  }

  function keep(channel: ChannelId, entry: PageEntry): void {
    if (isEmpty(entry)) entries.delete(channel);
    else entries.set(channel, entry);
  }

  return {
    entries,

    async load(rows, confirmedThrough) {
      const opened = await Promise.all(
        rows.map(async ({ page, sealed }) => ({
          page,
          plain: await seal.open(pagePlace(page), sealed),
        })),
      );
      for (const { page, plain } of opened) {
        const stored: unknown = JSON.parse((plain && textFromUtf8(plain)) ?? "{}");
        for (const [key, entry] of Object.entries(Object(stored))) {
          const channel = parseChannelId(key);
          if (!channel || !Array.isArray(entry)) continue;
          const [summary, unread, waiting]: readonly unknown[] = entry;
          keep(channel, {
            summary: summary ?? undefined,
            unread: typeof unread === "number" ? unread : 0,
            waiting: stillWaiting(waiting, confirmedThrough),
          });
          put(channel, page);
        }
      }
    },

    async plan(changes) {
      const newPlaces = new Map<ChannelId, number>();
      let page = lastPage;
      let size = pages.get(page)?.size ?? 0;
      for (const channel of changes.keys()) {
        if (places.has(channel)) continue;
        if (size >= entriesPerPage) {
          page++;
          size = 0;
        }
        newPlaces.set(channel, page);
        size++;
      }
      const touched = new Set<number>();
      for (const channel of changes.keys())
        touched.add(places.get(channel) ?? newPlaces.get(channel) ?? 0);
      const rows = await Promise.all(
        [...touched].map(async (number) => {
          const content: Record<string, StoredEntry> = {};
          const added = [...newPlaces].flatMap(([id, place]) => (place === number ? [id] : []));
          for (const channel of [...(pages.get(number) ?? []), ...added]) {
            const entry = changes.get(channel) ?? entries.get(channel);
            if (entry && !isEmpty(entry))
              content[channel] = [entry.summary ?? null, entry.unread, entry.waiting];
          }
          const plain: Bytes = utf8(JSON.stringify(content));
          return { page: number, sealed: await seal.seal(pagePlace(number), plain) };
        }),
      );
      return { rows, changes, newPlaces };
    },

    apply({ changes, newPlaces }) {
      for (const [channel, page] of newPlaces) put(channel, page);
      for (const [channel, entry] of changes) keep(channel, entry);
    },
  };
}

const noNumbers: readonly number[] = [];

function stillWaiting(stored: unknown, confirmedThrough: number): readonly number[] {
  if (!Array.isArray(stored) || stored.length === 0) return noNumbers;
  const numbers: readonly number[] = stored;
  return numbers.filter((number) => number > confirmedThrough);
}

/** A person's document has no summary of its own; nothing is kept of it once it is read and sent. */
const isEmpty = ({ summary, unread, waiting }: PageEntry): boolean =>
  summary === undefined && unread === 0 && waiting.length === 0;

type StoredEntry = readonly [summary: unknown, unread: number, waiting: readonly number[]];

const pagePlace = (page: number): string => `pages/${page}`;
