import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import {
  type Incident,
  type IncidentId,
  type IncidentReport,
  type IncidentStep,
} from "../../domain/network/incident.ts";
import type { WriteError } from "../documents.ts";

/** The register of incidents: in the directory, where every coordinator has it. */
export interface IncidentLog {
  /** The newest first. */
  readonly list: Live<readonly Incident[]>;
  readonly report: (report: IncidentReport) => Promise<Result<void, WriteError>>;
  readonly step: (
    incident: IncidentId,
    step: IncidentStep,
    text: string,
  ) => Promise<Result<void, WriteError>>;
}
