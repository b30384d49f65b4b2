import {
  addDays,
  addMonths,
  firstDayOf,
  precisionOf,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";
import type { BaseKind, CountableRule, LegalRoute, Period } from "./legal-route.ts";

/** The days a deadline is counted from, as the worker typed them. */
export interface RouteBases {
  readonly knownOn?: PartialDate;
  readonly occurredOn?: PartialDate;
  readonly servedOn?: PartialDate;
  /** How many days the paper itself gives. */
  readonly days?: number;
}

/** The same while they are being typed. */
export type BasesSoFar = { readonly [Base in keyof RouteBases]: RouteBases[Base] | undefined };

/** The last day of a route, with what it takes to count it again by hand. */
export interface Deadline {
  readonly on: LocalDate;
  /** The right is lost after it. */
  readonly hard: boolean;
  readonly base: BaseKind;
  /** As it was typed; a month or a year is counted from its first day. */
  readonly said: PartialDate;
  readonly from: LocalDate;
  readonly add: Period;
  /** The worker read the days off the paper. */
  readonly fromDocument: boolean;
}

/**
 * What a route's deadline may be counted by. Only a rule the research is sure of is; one it is less sure of, which runs from
 * a paper, is counted by the days that paper gives.
 */
export function countableRule({
  rule,
  confidence,
}: Pick<LegalRoute, "rule" | "confidence">): CountableRule | undefined {
  if (confidence === "low") return undefined;
  if (rule.kind === "fromDocument") return rule;
  if (rule.kind !== "counted") return undefined;
  if (confidence === "high") return rule;
  return rule.earliestOf.every(({ from }) => from === "servedOn")
    ? { kind: "fromDocument" }
    : undefined;
}

/** What the worker has to type before there is a deadline. */
export function basesNeeded(rule: CountableRule | undefined): readonly (keyof RouteBases)[] {
  if (!rule) return [];
  if (rule.kind === "fromDocument") return ["servedOn", "days"];
  return [...new Set(rule.earliestOf.map(({ from }) => from))];
}

/** Undefined where the rule is not certain, and while a day it runs from is missing: of two, the other may be the earlier. */
export function deadlineOf(
  route: Pick<LegalRoute, "rule" | "confidence">,
  bases: BasesSoFar,
): Deadline | undefined {
  const rule = countableRule(route);
  if (!rule || basesNeeded(rule).some((base) => bases[base] === undefined)) return undefined;
  if (rule.kind === "fromDocument") {
    const { servedOn, days } = bases;
    if (servedOn === undefined || days === undefined) return undefined;
    const after = { from: "servedOn", add: { unit: "days", count: days }, hard: false } as const;
    return { ...count(servedOn, after), fromDocument: true };
  }
  return rule.earliestOf
    .flatMap((after) => {
      const said = bases[after.from];
      return said === undefined ? [] : [{ ...count(said, after), fromDocument: false }];
    })
    .reduce<Deadline | undefined>(
      (first, next) => (first && first.on <= next.on ? first : next),
      undefined,
    );
}

function count(
  said: PartialDate,
  { from: base, add, hard }: { from: BaseKind; add: Period; hard: boolean },
): Omit<Deadline, "fromDocument"> {
  const from = firstDayOf(said);
  return { on: addPeriod(from, add), hard, base, said, from, add };
}

/** It was typed as a month or a year. */
export const isCountedFromFirst = ({ said }: Pick<Deadline, "said">): boolean =>
  precisionOf(said) === "month" || precisionOf(said) === "year";

/** A year after 29 February is 28 February, a month after the 31st the last day of the month: the earlier day is the safe one. */
export function addPeriod(date: LocalDate, { unit, count: times }: Period): LocalDate {
  switch (unit) {
    case "days":
      return addDays(date, times);
    case "months":
      return addMonths(date, times);
    case "years":
      return addMonths(date, times * 12);
  }
}
