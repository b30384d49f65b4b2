import { err, ok, type Result } from "../../base/result.ts";
import {
  incidentTextLimit,
  needsWords,
  newIncidentId,
  type IncidentId,
  type IncidentReport,
  type IncidentStep,
} from "../../domain/network/incident.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { parsePartialDate, startOfPeriod } from "../../domain/time/partial-date.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type IncidentError =
  | { readonly type: "NotAllowed" }
  | { readonly type: "Missing"; readonly what: "what" | "text" | "aware" }
  /** Nobody knows of what is still to come. */
  | { readonly type: "InTheFuture" }
  | { readonly type: "TooLong" }
  | WriteError;

export type WithIncidents = Pick<
  Workspace,
  "me" | "incidents" | "clock" | "random" | "utcOffsetMinutes"
>;

/** As it is typed. */
export interface IncidentDraft extends Omit<IncidentReport, "id" | "aware" | "happened"> {
  /** A day without a time began at midnight: better too early than too late. */
  readonly aware: string;
  readonly happened?: string;
}

export async function reportIncident(
  ws: WithIncidents,
  { aware: said, happened, ...report }: IncidentDraft,
): Promise<Result<IncidentId, IncidentError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (report.what.trim() === "" && !report.phone) return err({ type: "Missing", what: "what" });
  const awareOn = parsePartialDate(said);
  if (!awareOn) return err({ type: "Missing", what: "aware" });
  const aware = startOfPeriod(awareOn) - ws.utcOffsetMinutes() * 60_000;
  const happenedOn = parsePartialDate(happened);
  if (aware > ws.clock.now()) return err({ type: "InTheFuture" });
  if (Math.max(report.what.length, report.whose.length) > incidentTextLimit)
    return err({ type: "TooLong" });
  const id = newIncidentId(ws.random);
  const written = await ws.incidents.report({
    ...report,
    id,
    aware,
    ...(happenedOn && { happened: happenedOn }),
  });
  return written.ok ? ok(id) : written;
}

export async function takeIncidentStep(
  ws: WithIncidents,
  incident: IncidentId,
  step: IncidentStep,
  text: string,
): Promise<Result<void, IncidentError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (needsWords(step) && text.trim() === "") return err({ type: "Missing", what: "text" });
  if (text.length > incidentTextLimit) return err({ type: "TooLong" });
  return ws.incidents.step(incident, step, text.trim());
}
