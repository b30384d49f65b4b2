import type { Brand } from "../../base/brand.ts";
import type { CaseType } from "../cases/case-type.ts";
import type { Country } from "../cases/region.ts";

/** A way to an authority or a court, in the pack of this version or of another one. */
export type RouteId = Brand<string, "RouteId">;

export const parseRouteId = (value: unknown): RouteId | undefined =>
  typeof value === "string" && /^[a-z][a-z0-9_]{1,39}$/.test(value)
    ? (value as RouteId)
    : undefined;

export const routeStatuses = ["filed", "answered", "dropped"] as const;
export type RouteStatus = (typeof routeStatuses)[number];

/** From which day a deadline runs: she learned of it, it happened, or a paper reached her. */
export type BaseKind = "knownOn" | "occurredOn" | "servedOn";

/** Calendar days, as in every source so far; working days come with the first source that says so. */
export interface Period {
  readonly unit: "days" | "months" | "years";
  readonly count: number;
}

interface After {
  readonly from: BaseKind;
  readonly add: Period;
  /** The right is lost after the day. */
  readonly hard: boolean;
}

interface CountedRule {
  readonly kind: "counted";
  readonly earliestOf: readonly [After, ...After[]];
}

/** The paper itself says how many days there are, and the worker types them. */
interface FromDocumentRule {
  readonly kind: "fromDocument";
}

export type CountableRule = CountedRule | FromDocumentRule;

type Rule =
  | CountableRule
  /** The source names none. */
  | { readonly kind: "noDeadline" }
  /** A duty: without delay. */
  | { readonly kind: "atOnce" }
  /** Nobody may be evicted between two days of each winter ("11-15"), with exceptions. */
  | { readonly kind: "season"; readonly from: string; readonly to: string }
  /** None of its own; another route's counts. */
  | { readonly kind: "asOther"; readonly route: string }
  /** The source states one that is not certain enough, or too intricate, to count by. */
  | { readonly kind: "inWords" };

export interface LegalRoute {
  readonly id: RouteId;
  readonly country: Country;
  readonly kinds: readonly CaseType[];
  readonly rule: Rule;
  /** How sure the research is of the rule. A low one is off. */
  readonly confidence: "high" | "medium" | "low";
}
