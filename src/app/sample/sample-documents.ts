import type { ChannelId, DeviceId } from "../../base/ids.ts";
import { createLive, type LiveSource } from "../../base/live.ts";
import type { Random } from "../../base/random.ts";
import { ok } from "../../base/result.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import { foldCase } from "../../domain/cases/case-record.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { survivorOf } from "../../domain/cases/merge.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Log } from "../../domain/timeline/case-log.ts";
import { newEntryId, type EntryId } from "../../domain/timeline/entry-id.ts";
import type { Attributed, EntryOrigin } from "../../domain/timeline/entry-origin.ts";
import type { CaseEntry, IdentityEntry, ListedEntry } from "../../domain/timeline/entry.ts";
import { updateIndex, emptyIndex, withoutErased } from "../cases/case-index.ts";
import { summarizeWhole } from "../cases/summarize.ts";
import { foldWholeCase } from "../cases/whole-case.ts";
import type { DocumentChange, Documents, OpenDocument } from "../documents.ts";
import type { CaseIndex, Me } from "../workspace.ts";

/** Documents that live as long as the tab does: nothing of the sample network touches the disk or the line. */
export interface SampleDocuments {
  readonly documents: Documents;
  readonly cases: LiveSource<CaseIndex>;
  /** Puts in what was written before the visitor came. Entries of others that are `fresh` count as unread. */
  readonly begin: (seeds: readonly Seed[]) => void;
  /** Shows the same cases as another person sees them. */
  readonly lookAs: () => void;
  readonly waiting: () => number;
  readonly erase: (channels: readonly ChannelId[]) => void;
}

/** What one person wrote in one go. */
export type Seed = {
  /** No coordinator has seen it, and it is unread for everyone else. */
  readonly fresh: boolean;
} & (
  | {
      readonly document: "case";
      readonly channel: CaseId;
      readonly entries: readonly Attributed<CaseEntry>[];
    }
  | {
      readonly document: "identity";
      readonly channel: ChannelId;
      readonly entries: readonly Attributed<IdentityEntry>[];
    }
  | { readonly document: "register"; readonly entries: readonly Attributed<ListedEntry>[] }
);

export interface SampleAuthor {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly clockOffsetMs: number;
}

export function createSampleDocuments(parts: {
  readonly random: Random;
  readonly me: () => Me;
}): SampleDocuments {
  const { random, me } = parts;
  const caseLogs = new Map<CaseId, LiveSource<Log<CaseEntry>>>();
  const identityLogs = new Map<ChannelId, LiveSource<Log<IdentityEntry>>>();
  const registerLog = createLive<Log<ListedEntry>>({ entries: [], unreadable: [] });
  const fresh = new Map<CaseId, { readonly id: EntryId; readonly by: PersonId }[]>();
  const seen = new Map<PersonId, Set<EntryId>>();
  const cases = createLive<CaseIndex>(emptyIndex);

  const documents: Documents = {
    openCase: (id) => Promise.resolve(opened(logIn(caseLogs, id))),
    readCase: (id) => Promise.resolve(logIn(caseLogs, id).get()),
    openRegister: () => Promise.resolve(opened(registerLog)),
    openIdentity: (channel) => Promise.resolve(opened(logIn(identityLogs, channel))),
    write(changes) {
      const { device, person } = me();
      const origin: EntryOrigin = {
        device,
        person,
        place: "phone",
        arrivedAt: undefined,
        clockOffsetMs: 0,
        clockWrong: false,
      };
      const attributed = <E>(entry: E): Attributed<E> => ({
        id: newEntryId(random),
        entry,
        origin,
      });
      const seeds = changes.map((change): Seed => {
        switch (change.document) {
          case "case":
            return { ...change, fresh: true, entries: change.entries.map(attributed) };
          case "identity":
            return { ...change, fresh: true, entries: change.entries.map(attributed) };
          case "register":
            return { ...change, fresh: true, entries: change.entries.map(attributed) };
        }
      });
      for (const seed of seeds) add(seed);
      show(new Set(changes.flatMap(caseOfChange)));
      return Promise.resolve(ok(seeds.flatMap(({ entries }) => entries.map(({ id }) => id))));
    },
    markSeen(id) {
      for (const one of fresh.get(id) ?? []) setIn(seen, me().person).add(one.id);
      if (mayCoordinate(me().role)) {
        const log = logIn(caseLogs, id);
        log.set({ ...log.get(), entries: log.get().entries.map(seenByCoordinator) });
      }
      show(new Set([id]));
      return Promise.resolve();
    },
  };

  return {
    documents,
    cases,
    begin(seeds) {
      for (const seed of seeds) add(seed);
      show(new Set(caseLogs.keys()));
    },
    lookAs: () => show(new Set(caseLogs.keys())),
    erase(channels) {
      const ids = channels.map(caseIdOfChannel);
      const shown = ids.filter((id) => cases.get().summaries.has(id));
      const around = [...cases.get().summaries.keys()].filter((id) =>
        channels.some((channel) => channel === identityOf(id)),
      );
      for (const id of ids) caseLogs.get(id)?.set({ entries: [], unreadable: [] });
      for (const channel of channels)
        identityLogs.get(channel)?.set({ entries: [], unreadable: [] });
      cases.set(withoutErased(cases.get(), shown));
      show(new Set(around.filter((id) => !shown.includes(id))));
    },
    waiting: () =>
      [...cases.get().summaries.values()].reduce((sum, { waiting }) => sum + waiting, 0),
  };

  function identityOf(id: CaseId): ChannelId | undefined {
    const log = caseLogs.get(id)?.get();
    return log && foldCase(id, log).identity;
  }

  function add(seed: Seed): void {
    if (seed.document === "register") return append(registerLog, seed.entries);
    if (seed.document === "identity")
      return append(logIn(identityLogs, seed.channel), seed.entries);
    append(logIn(caseLogs, seed.channel), seed.entries);
    if (!seed.fresh) return;
    const added = seed.entries.flatMap(({ id, origin: { person: by } }) =>
      by === undefined ? [] : [{ id, by }],
    );
    fresh.set(seed.channel, [...(fresh.get(seed.channel) ?? []), ...added]);
  }

  /** Works the list out anew for these cases and for those they went into. */
  function show(touched: ReadonlySet<CaseId>): void {
    const before = cases.get().summaries;
    const all = new Set(touched);
    for (const id of touched) all.add(survivorOf(id, (one) => before.get(one)?.mergedInto));
    const changed = [...all].flatMap((id) => summaryOf(id) ?? []);
    cases.set(updateIndex(cases.get(), changed, true));
  }

  function summaryOf(id: CaseId): CaseSummary | undefined {
    const whole = foldWholeCase(
      id,
      (one) => caseLogs.get(one)?.get(),
      (channel) => identityLogs.get(channel)?.get(),
    );
    const { person } = me();
    const seenHere = seen.get(person);
    const unread = (fresh.get(id) ?? []).filter(
      (one) => one.by !== person && seenHere?.has(one.id) !== true,
    );
    const identityWaiting = whole.parts
      .flatMap(({ identityLog }) => identityLog?.entries ?? [])
      .filter(({ origin }) => origin.place === "phone");
    return summarizeWhole(whole, {
      unread: unread.length,
      identityWaiting: identityWaiting.length,
    });
  }
}

function caseOfChange(change: DocumentChange): readonly CaseId[] {
  if (change.document === "register") return [];
  return [change.document === "case" ? change.channel : change.of];
}

function logIn<Id, Entry>(logs: Map<Id, LiveSource<Log<Entry>>>, id: Id): LiveSource<Log<Entry>> {
  const known = logs.get(id);
  if (known) return known;
  const log = createLive<Log<Entry>>({ entries: [], unreadable: [] });
  logs.set(id, log);
  return log;
}

function append<Entry>(log: LiveSource<Log<Entry>>, entries: readonly Attributed<Entry>[]): void {
  const { entries: before, unreadable } = log.get();
  log.set({ entries: [...before, ...entries], unreadable });
}

const opened = <Entry>(log: LiveSource<Log<Entry>>): OpenDocument<Log<Entry>> => ({
  get: log.get,
  subscribe: log.subscribe,
  release: () => undefined,
});

const seenByCoordinator = <Entry>(item: Attributed<Entry>): Attributed<Entry> =>
  item.origin.place === "relay" ? { ...item, origin: { ...item.origin, place: "seen" } } : item;

function setIn<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const set = sets.get(key) ?? new Set<Item>();
  sets.set(key, set);
  return set;
}
