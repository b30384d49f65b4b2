import type { LocalDate } from "../time/partial-date.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { RouteEntry, RouteStepEntry } from "../timeline/entry.ts";
import { standing } from "../timeline/standing.ts";
import { deadlineOf, type Deadline } from "./deadline.ts";
import { routeById } from "./legal-pack.ts";
import type { LegalRoute } from "./legal-route.ts";

/** A legal route as it stands in a case. */
export interface CaseRoute {
  readonly taken: Attributed<RouteEntry>;
  /** Undefined for a route of a newer pack. */
  readonly route: LegalRoute | undefined;
  /** Undefined where none is certain, or a day it runs from is missing. */
  readonly deadline: Deadline | undefined;
  /** In the order in which they happened. */
  readonly steps: readonly Attributed<RouteStepEntry>[];
}

/** The routes that no other entry replaces. A route that was corrected keeps the steps done on it before. */
export function foldRoutes(
  taken: readonly Attributed<RouteEntry>[],
  steps: readonly Attributed<RouteStepEntry>[],
): readonly CaseRoute[] {
  const takenById = new Map(taken.map((each) => [each.id, each]));
  return standing(taken).map((each) => {
    const route = routeById(each.entry.route);
    const ids = withReplaced(each.id, takenById);
    return {
      taken: each,
      route,
      deadline: route && deadlineOf(route, each.entry),
      steps: steps.filter(({ entry }) => ids.has(entry.to)),
    };
  });
}

function withReplaced(
  id: EntryId,
  takenById: ReadonlyMap<EntryId, Attributed<RouteEntry>>,
): ReadonlySet<EntryId> {
  const ids = new Set([id]);
  for (const each of ids)
    for (const replaced of takenById.get(each)?.entry.r ?? []) ids.add(replaced);
  return ids;
}

/** Something was done on it, or it is not taken after all: its deadline warns no more. */
export const isSettled = ({ steps }: Pick<CaseRoute, "steps">): boolean => steps.length > 0;

export function earliestOpenDeadline(routes: readonly CaseRoute[]): LocalDate | undefined {
  const open = routes.flatMap((route) =>
    route.deadline && !isSettled(route) ? [route.deadline.on] : [],
  );
  return open.toSorted()[0];
}
