import { caseTypes, type CaseType } from "../../domain/cases/case-type.ts";
import { parseCode } from "../../domain/cases/code-lists.ts";
import { parseRegionId, type RegionId } from "../../domain/cases/region.ts";
import { parsePersonId, type PersonId } from "../../domain/network/person-id.ts";
import { createFilterStore } from "../cases/saved-filters.ts";

/** What is chosen above the team's timeline. "The last week" is counted when it is used. */
export interface TeamChoice {
  readonly worker: PersonId | undefined;
  readonly type: CaseType | undefined;
  readonly region: RegionId | undefined;
  readonly period: TeamPeriod | undefined;
}

export const teamPeriods = ["week", "month", "quarter"] as const;
export type TeamPeriod = (typeof teamPeriods)[number];

/** Kept beside the filters of the list, on this device. */
export const teamFilters = createFilterStore<TeamChoice>(
  "team",
  ({ worker, type, region, period }) => ({
    worker: parsePersonId(worker),
    type: parseCode(caseTypes, type),
    region: parseRegionId(region),
    period: parseCode(teamPeriods, period),
  }),
);
