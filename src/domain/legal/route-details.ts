import { routeDetailRows } from "../data/legal-route-details.ts";
import type { RouteId } from "./legal-route.ts";
import type { RouteDetails } from "./route-detail.ts";

export const detailsOf = (id: RouteId): RouteDetails | undefined => routeDetailRows[id];
