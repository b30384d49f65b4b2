import type { CaseType } from "../../domain/cases/case-type.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { PersonId } from "../../domain/network/person-id.ts";

/** What is chosen above the team's timeline. "The last week" is counted when it is used. */
export interface TeamChoice {
  readonly worker: PersonId | undefined;
  readonly type: CaseType | undefined;
  readonly region: RegionId | undefined;
  readonly period: TeamPeriod | undefined;
}

export const teamPeriods = ["week", "month", "quarter"] as const;
export type TeamPeriod = (typeof teamPeriods)[number];
