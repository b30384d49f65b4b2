import { groupBy } from "../../base/group-by.ts";
import { countedCase, type CountedCase } from "../cases/count-contacts.ts";
import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { CaseType } from "../cases/case-type.ts";
import type { OutcomeId } from "../cases/code-lists.ts";
import { shownValue } from "../cases/facts.ts";
import { parseRegionId, type RegionId } from "../cases/region.ts";
import { saidNo } from "../consent/said-no.ts";
import { foundGone } from "../plan/sustainment.ts";
import { isFactList } from "../forms/fact-value.ts";
import { dateOf, saidOf, thingsIn } from "../lists/fold-lists.ts";
import {
  dayOf,
  endOfPeriod,
  firstDayOf,
  parsePartialDate,
  wallTime,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";
import { compareByHappened, happenedAt, writtenAt } from "../timeline/happened.ts";

/**
 * What reports need of a case: days and codes, no name, no word, no place below the county. Small enough to keep of ten thousand cases, so that another period is
 * counted without reading them again.
 */
export interface CaseFigures {
  readonly type: CaseType;
  readonly region: RegionId | undefined;
  readonly openedOn: LocalDate;
  /** Undefined while it is open, or people disagree. */
  readonly outcome: OutcomeId | undefined;
  /** It must not stand in what leaves. */
  readonly staysIn: boolean;
  /** The case itself and what went into it, each with its own contacts. */
  readonly parts: readonly CountedCase[];
  readonly promises: readonly Due[];
  readonly deadlines: readonly Due[];
  readonly homes: readonly Home[];
  readonly refusals: readonly { readonly on: LocalDate; readonly reason: string }[];
  readonly barriers: readonly Barrier[];
}

/** Something that had its day, and the day on which it was done. */
interface Due {
  readonly by: LocalDate;
  readonly done: LocalDate | undefined;
}

interface Home {
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
}

interface Barrier {
  readonly kind: string;
  /** Whenever it was met. */
  readonly on: readonly LocalDate[];
  readonly isGone: boolean;
}

/** Undefined while the first part of the case is still on its way. */
export function caseFigures(
  whole: CaseRecord,
  parts: readonly CaseRecord[],
): CaseFigures | undefined {
  const { opened, facts, status } = whole;
  if (!opened) return undefined;
  const isHousing = opened.entry.type === "housing";
  const outcomes = new Set(
    status.state === "closed" ? status.closings.map(({ entry }) => entry.outcome) : [],
  );
  return {
    type: opened.entry.type,
    region: parseRegionId(shownValue(facts, "region")),
    openedOn: firstDayOf(opened.entry.on),
    outcome: outcomes.size === 1 ? [...outcomes][0] : undefined,
    staysIn: whole.consents.get("service")?.state === "withdrawn" || saidNo(whole, "statistics"),
    parts: parts.map(countedCase),
    promises: promisesOf(whole),
    deadlines: deadlinesOf(whole),
    homes: isHousing ? homesOf(whole) : [],
    refusals: refusalsOf(whole),
    barriers: barriersOf(whole),
  };
}

/**
 * The days that contacts promised. One is kept by whoever is there on that day or later, or agrees on another day before it. While a case is closed nobody
 * waits for it.
 */
function promisesOf(record: CaseRecord): readonly Due[] {
  const happened = [...record.contacts, ...entriesOf(record.entries, "checked")].sort(
    compareByHappened,
  );
  const closed =
    record.status.state === "closed"
      ? record.status.closings.map((closing) => dayOf(happenedAt(closing))).sort()[0]
      : undefined;
  return happened.flatMap((promising, at): readonly Due[] => {
    if (promising.entry.k !== "followUp" || !promising.entry.next) return [];
    const { next } = promising.entry;
    const by = lastDayOf(next);
    const kept = happened
      .slice(at + 1)
      .find(
        (later) =>
          dayOf(happenedAt(later)) >= firstDayOf(next) ||
          (later.entry.k === "followUp" && later.entry.next !== undefined),
      );
    const done = kept && dayOf(happenedAt(kept));
    return closed !== undefined && closed <= by && (done === undefined || done > by)
      ? []
      : [{ by, done }];
  });
}

/** Of each route that was not dropped: its deadline, and the first step on it. */
const deadlinesOf = ({ routes }: CaseRecord): readonly Due[] =>
  routes.flatMap(({ deadline, steps: [first] }): readonly Due[] =>
    !deadline || first?.entry.status === "dropped"
      ? []
      : [{ by: deadline.on, done: first && dayOf(happenedAt(first)) }],
  );

/** A case that only says when they moved in has had one home. */
function homesOf(record: CaseRecord): readonly Home[] {
  const { facts, lists } = record;
  const movedIn = parsePartialDate(shownValue(facts, "moved_in"));
  const ended = parsePartialDate(shownValue(facts, "tenancy_end"));
  const tenancies = thingsIn(lists, "tenancy");
  const lastHome = (from: LocalDate, until: PartialDate | undefined): Home => ({
    from,
    until: until ? firstDayOf(until) : foundGone(record, from),
  });
  if (tenancies.length === 0) return movedIn ? [lastHome(firstDayOf(movedIn), ended)] : [];
  // The latest comes first: what the case says of its tenancy is said of that one.
  return tenancies.flatMap((tenancy, at): readonly Home[] => {
    const isLatest = at === 0;
    const from = (tenancies.length === 1 ? movedIn : undefined) ?? dateOf(tenancy, "tenancy_from");
    const until = dateOf(tenancy, "tenancy_until") ?? (isLatest ? ended : undefined);
    if (!from) return [];
    const day = firstDayOf(from);
    return [isLatest ? lastHome(day, until) : { from: day, until: until && firstDayOf(until) }];
  });
}

const refusalsOf = ({ lists }: CaseRecord): CaseFigures["refusals"] =>
  thingsIn(lists, "viewing").flatMap((viewing) => {
    const on = dateOf(viewing, "viewing_on");
    const reason = saidOf(viewing, "viewing_refusal");
    return saidOf(viewing, "viewing_result") === "refused" && on
      ? [{ on: firstDayOf(on), reason: typeof reason === "string" ? reason : "" }]
      : [];
  });

/** What stood in the way, each kind once a case: from the list of barriers, the reasons of refusals, and the fact that earlier versions kept. */
function barriersOf(record: CaseRecord): readonly Barrier[] {
  const { lists, facts } = record;
  const listed = thingsIn(lists, "barrier").flatMap((barrier): readonly Met[] => {
    const kind = saidOf(barrier, "barrier_kind");
    const on = dateOf(barrier, "barrier_on");
    const isGone = saidOf(barrier, "barrier_gone_on") !== undefined;
    return typeof kind === "string" && on ? [{ kind, on: firstDayOf(on), isGone }] : [];
  });
  const before = (facts.get("barriers") ?? []).flatMap(({ value, saidBy: [first] }) =>
    isFactList(value) && first
      ? value.map((kind): Met => ({ kind, on: dayOf(writtenAt(first)) }))
      : [],
  );
  const refused = refusalsOf(record).flatMap(({ on, reason }): readonly Met[] =>
    reason === "" ? [] : [{ kind: reason, on }],
  );
  return [...groupBy([...listed, ...before, ...refused], ({ kind }) => kind)].map(([kind, all]) => {
    const said = all.flatMap(({ isGone }) => isGone ?? []);
    return {
      kind,
      on: all.map(({ on }) => on),
      isGone: said.length > 0 && said.every(Boolean),
    };
  });
}

/** A refusal says nothing of whether what it names has gone since. */
interface Met {
  readonly kind: string;
  readonly on: LocalDate;
  readonly isGone?: boolean;
}

const lastDayOf = (date: PartialDate): LocalDate => dayOf(wallTime(endOfPeriod(date) - 1));
