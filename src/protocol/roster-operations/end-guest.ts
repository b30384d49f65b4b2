import { ok, type Result } from "../../base/result.ts";
import type { LastEnvelope, Roster, RosterError } from "../roster.ts";
import { readLastEnvelope, writeLastEnvelope } from "./fields.ts";
import { notAllowed, type OperationKind, type RosterStep } from "./operation-kind.ts";

/** Ends a guest before the day. Nobody needs a new key: a guest never had an epoch's secret. */
export interface EndGuestOperation extends LastEnvelope {
  readonly op: "endGuest";
}

export const endGuest: OperationKind<EndGuestOperation> = {
  code: 0x25,
  write: writeLastEnvelope,
  read: (reader) => ({ op: "endGuest", ...readLastEnvelope(reader) }),
  apply: (step, operation) => Promise.resolve(end(step, operation)),
};

function end(
  { roster }: RosterStep,
  { device, lastGctr, lastId }: EndGuestOperation,
): Result<Roster, RosterError> {
  const known = roster.devices.get(device);
  if (!known?.guest || known.removed) return notAllowed("not a guest who is here");
  const devices = new Map(roster.devices).set(device, {
    ...known,
    removed: { at: roster.length, lastGctr, lastId },
  });
  const grants = new Map(roster.grants);
  grants.delete(device);
  return ok({ ...roster, devices, grants });
}
