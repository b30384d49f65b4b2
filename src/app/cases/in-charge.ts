import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { mayCoordinate, mayWrite } from "../../domain/network/role.ts";
import type { Me } from "../workspace.ts";

/** Of her own cases a worker decides to whom they are offered and whether colleagues are asked; of everybody's, a coordinator. */
export const isInCharge = (record: Pick<CaseRecord, "assigned">, { person, role }: Me): boolean =>
  mayWrite(role) && (record.assigned.includes(person) || mayCoordinate(role));
