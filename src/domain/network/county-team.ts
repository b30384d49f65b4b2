import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { groupBy } from "../../base/group-by.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { byEntryId } from "../timeline/entry-id.ts";
import { standing } from "../timeline/standing.ts";
import { parseRegionId, regions, type RegionId } from "../cases/region.ts";
import { parsePersonId, type PersonId } from "./person-id.ts";
import { mayWrite, type Role } from "./role.ts";

/** A county is looked after by so many at least: one is away, one is ill, and one is there. */
export const leastTeam = 3;

/** In which counties somebody works, as a coordinator said it. An entry of the directory; a later one replaces what its author saw. */
export interface WorksInEntry {
  readonly k: "worksIn";
  readonly at: number;
  readonly person: PersonId;
  readonly regions: readonly RegionId[];
  readonly r?: readonly EntryId[];
}

interface WorksIn {
  readonly regions: readonly RegionId[];
  /** The entries that say so: whoever changes it names them. */
  readonly saidBy: readonly EntryId[];
}

export type WorkPlaces = ReadonlyMap<PersonId, WorksIn>;

/** Of two words said apart both count until somebody says it anew: a county is rather shown with one too many than with nobody. */
export function foldWorksIn(
  entries: readonly Attributed<{ readonly k: string }>[],
  managesMembers: (device: DeviceId) => boolean,
): WorkPlaces {
  const said = entries.filter(
    (item): item is Attributed<WorksInEntry> =>
      item.entry.k === "worksIn" && managesMembers(item.origin.device),
  );
  return new Map(
    [...groupBy(said, ({ entry }) => entry.person)].map(([person, all]) => {
      const stands = standing(all).toSorted(byEntryId);
      const inAny = new Set(stands.flatMap(({ entry }) => entry.regions));
      const inOrder = regions.map(({ id }) => id).filter((id) => inAny.has(id));
      return [person, { regions: inOrder, saidBy: stands.map(({ id }) => id) }];
    }),
  );
}

/** More than there are counties is not meant. */
const mostRegions = 100;

export function parseWorksIn(
  at: number,
  { person: who, regions: where, r }: Readonly<Record<string, unknown>>,
): Result<WorksInEntry, EntryError> {
  const person = parsePersonId(who);
  if (!person) return err({ type: "BadEntry", what: "person" });
  if (!Array.isArray(where) || where.length > mostRegions)
    return err({ type: "BadEntry", what: "regions" });
  const replaces = parseReferences(r);
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  // A county that only a newer version knows is passed over.
  const known = where.flatMap((region: unknown) => parseRegionId(region) ?? []);
  return ok({ k: "worksIn", at, person, regions: known, ...(replaces && { r: replaces }) });
}

export interface CountyTeam {
  readonly region: RegionId;
  /** Who may write there now. */
  readonly members: readonly PersonId[];
  /** How many it lacks. */
  readonly missing: number;
}

interface TeamMember {
  readonly person: PersonId;
  readonly role: Role;
  readonly removed: boolean;
}

/** The teams of all counties in which somebody works or a case is open; those that lack most come first. Who has left, and who only reads, is in none. */
export function countyTeams(
  members: readonly TeamMember[],
  worksIn: WorkPlaces,
  withOpenCases: ReadonlySet<RegionId>,
): readonly CountyTeam[] {
  const present = members.filter(({ role, removed }) => !removed && mayWrite(role));
  const teams = regions.flatMap(({ id }): readonly CountyTeam[] => {
    const team = present.flatMap(({ person }) =>
      worksIn.get(person)?.regions.includes(id) ? [person] : [],
    );
    if (team.length === 0 && !withOpenCases.has(id)) return [];
    return [{ region: id, members: team, missing: Math.max(0, leastTeam - team.length) }];
  });
  return teams.toSorted((a, b) => b.missing - a.missing);
}
