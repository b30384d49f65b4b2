import { err, ok, type Result } from "../../base/result.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayManageMembers } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type SetTeamError = { readonly type: "NotAllowed" } | WriteError;

/** These, of those who were on the screen, work in the county from now on. Where else somebody works stays as it is. */
export async function setTeam(
  ws: Pick<Workspace, "me" | "countyTeams">,
  region: RegionId,
  shown: readonly PersonId[],
  team: readonly PersonId[],
): Promise<Result<void, SetTeamError>> {
  if (!mayManageMembers(ws.me.get().role)) return err({ type: "NotAllowed" });
  const places = ws.countyTeams.worksIn.get();
  const said = shown.flatMap((person) => {
    const { regions = [], saidBy: replaces = [] } = places.get(person) ?? {};
    if (regions.includes(region) === team.includes(person)) return [];
    const others = regions.filter((each) => each !== region);
    return [{ person, regions: team.includes(person) ? [...others, region] : others, replaces }];
  });
  return said.length > 0 ? ws.countyTeams.write(said) : ok(undefined);
}
