import { isActive } from "../../domain/cases/case-summary.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import { countyTeams, type CountyTeam, type WorkPlaces } from "../../domain/network/county-team.ts";
import type { CaseIndex } from "../workspace.ts";
import type { Member } from "./member.ts";

/** Every county's team, with those where cases are open and nobody is. */
export function teamsOf(
  members: readonly Member[],
  worksIn: WorkPlaces,
  { list }: Pick<CaseIndex, "list">,
): readonly CountyTeam[] {
  const withOpenCases = new Set<RegionId>();
  for (const summary of list)
    if (summary.region && isActive(summary)) withOpenCases.add(summary.region);
  return countyTeams(members, worksIn, withOpenCases);
}
