import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import type { CaseId } from "../cases/case-id.ts";
import type { PersonId } from "../network/person-id.ts";
import {
  dayOf,
  endOfPeriod,
  minuteOf,
  precisionOf,
  startOfPeriod,
  wallTimeOf,
  type PartialDate,
  type WallTime,
} from "../time/partial-date.ts";
import { byEntryId, type EntryId } from "./entry-id.ts";
import type { Attributed, EntryOrigin, EntryPlace } from "./entry-origin.ts";
import type { CaseEntry, CaseFactEntry } from "./entry.ts";
import { clockErrorOf, compareByHappened, happenedAt } from "./happened.ts";

/** One line of a timeline: an entry, or the facts somebody wrote down in one go. */
export type TimelineItem = TimelineFrame &
  (
    | { readonly kind: "entry"; readonly entry: Exclude<CaseEntry, CaseFactEntry> }
    | { readonly kind: "facts"; readonly facts: readonly Attributed<CaseFactEntry>[] }
  );

interface TimelineFrame {
  readonly id: EntryId;
  readonly caseId: CaseId;
  /** As said; where it came from the phone's clock, freed of that clock's error. */
  readonly happened: PartialDate;
  readonly time: WallTime;
  readonly author: PersonId | undefined;
  readonly origin: EntryOrigin;
  readonly place: EntryPlace;
  /** By the writing phone's clock, wrong or not. */
  readonly recordedAt: Instant;
  readonly utcOffsetMinutes: number;
  /** Written down on another day than it happened. */
  readonly recordedLater: boolean;
  readonly arrivedAt: Instant | undefined;
  /** Reached the relay so much later that the reader may want to know. */
  readonly arrivedLater: boolean;
  /** The phone's clock was wrong: what it says of times is marked, and orders nothing by itself. */
  readonly clockWrong: boolean;
}

export interface CaseEntries {
  readonly caseId: CaseId;
  readonly entries: readonly Attributed<CaseEntry>[];
}

const noticeableDelayMs = 60 * 60 * 1_000;

/** The entries of one case or of many as one line of time, earliest first, the same on every device that has the same entries. */
export function mergeTimeline(cases: readonly CaseEntries[]): readonly TimelineItem[] {
  return cases.flatMap(itemsOfCase).sort(compareTimelineItems);
}

/** Whether a reader sees the same: entries are written once, and only where they are and what is known of them changes. */
export const sameTimelineItem = (a: TimelineItem, b: TimelineItem): boolean =>
  a.id === b.id &&
  a.caseId === b.caseId &&
  a.place === b.place &&
  a.arrivedAt === b.arrivedAt &&
  a.author === b.author &&
  a.time === b.time &&
  a.clockWrong === b.clockWrong &&
  factsIn(a) === factsIn(b);

const factsIn = (item: TimelineItem): number => (item.kind === "facts" ? item.facts.length : 0);

/** For joining timelines that are already worked out. */
export function compareTimelineItems(a: TimelineItem, b: TimelineItem): number {
  return a.time - b.time || openingFirst(a, b) || byEntryId(a, b);
}

const openingFirst = (a: TimelineItem, b: TimelineItem): number =>
  Number(isOpening(b)) - Number(isOpening(a));
const isOpening = (item: TimelineItem): boolean =>
  item.kind === "entry" && item.entry.k === "opened";

function itemsOfCase({ caseId, entries }: CaseEntries): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  const facts: Attributed<CaseFactEntry>[] = [];
  for (const { id, entry, origin } of entries) {
    if (entry.k === "fact") facts.push({ id, entry, origin });
    else items.push({ ...frame(caseId, { id, entry, origin }), kind: "entry", entry });
  }
  // Facts saved together carry the same stamp.
  const saved = groupBy(facts, ({ entry, origin }) => `${origin.device} ${entry.at}`);
  for (const together of saved.values()) {
    const inOrder = together.sort(compareByHappened);
    const [first] = inOrder;
    if (first) items.push({ ...frame(caseId, first), kind: "facts", facts: inOrder });
  }
  return items;
}

function frame(caseId: CaseId, item: Attributed<CaseEntry>): TimelineFrame {
  const { id, entry, origin } = item;
  const time = happenedAt(item);
  const clockError = clockErrorOf(item);
  const recordedWall = wallTimeOf(entry.at - clockError, entry.z);
  const happened = "on" in entry && entry.clock !== true ? entry.on : minuteOf(time);
  return {
    id,
    caseId,
    happened,
    time,
    author: origin.person,
    origin,
    place: origin.place,
    recordedAt: instant(entry.at),
    utcOffsetMinutes: entry.z,
    recordedLater: recordedWall >= endOfDayOf(happened),
    arrivedAt: origin.arrivedAt,
    arrivedLater:
      origin.arrivedAt !== undefined &&
      origin.arrivedAt - (entry.at - clockError) > noticeableDelayMs,
    clockWrong: origin.clockWrong || clockError !== origin.clockOffsetMs,
  };
}

/** Of a vaguer date, the end of its period. */
const endOfDayOf = (date: PartialDate): WallTime =>
  endOfPeriod(precisionOf(date) === "minute" ? dayOf(startOfPeriod(date)) : date);
