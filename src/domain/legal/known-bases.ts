import type { Facts } from "../cases/facts.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import { parsePartialDate, type PartialDate } from "../time/partial-date.ts";
import type { BaseKind } from "./legal-route.ts";

const factOf = {
  knownOn: "known_on",
  occurredOn: "occurred_on",
  servedOn: "notice_received",
} as const satisfies Readonly<Record<BaseKind, CaseFieldId>>;

/** The day that the case itself has for what a deadline runs from; where people disagree, none. It is offered, and whoever takes the route sees it. */
export function knownBase(facts: Facts<CaseFieldId>, base: BaseKind): PartialDate | undefined {
  const [said, ...others] = facts.get(factOf[base]) ?? [];
  return others.length === 0 ? parsePartialDate(said?.value) : undefined;
}
