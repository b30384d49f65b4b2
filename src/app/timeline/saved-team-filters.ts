import { caseTypes } from "../../domain/cases/case-type.ts";
import { parseCode } from "../../domain/cases/code-lists.ts";
import { parseRegionId } from "../../domain/cases/region.ts";
import { parsePersonId } from "../../domain/network/person-id.ts";
import { createFilterStore } from "../cases/saved-filters.ts";
import { teamPeriods, type TeamChoice } from "./team-choice.ts";

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
