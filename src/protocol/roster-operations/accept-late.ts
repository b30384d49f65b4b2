import * as encoding from "lib0/encoding";
import type { DeviceId } from "../../base/ids.ts";
import { ok, type Result } from "../../base/result.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "../envelope.ts";
import { limits } from "../limits.ts";
import type { Roster, RosterError } from "../roster.ts";
import { readEnvelopeId, readList } from "./fields.ts";
import { notAllowed, type OperationKind, type RosterStep } from "./operation-kind.ts";

/** What a removed device signed behind `after`, its last envelope that counts, counts too: these, in their order. */
export interface AcceptLateOperation {
  readonly op: "acceptLate";
  readonly device: DeviceId;
  readonly after: number;
  readonly ids: readonly EnvelopeId[];
}

export const acceptLate: OperationKind<AcceptLateOperation> = {
  code: 32,
  write(encoder, { device, after, ids }) {
    encoding.writeUint8Array(encoder, idBytes(device));
    encoding.writeVarUint(encoder, after);
    encoding.writeVarUint(encoder, ids.length);
    for (const id of ids) encoding.writeUint8Array(encoder, idBytes(id));
  },
  read: (reader) => ({
    op: "acceptLate",
    device: deviceIdFrom(reader.bytes(8)),
    after: reader.varUint(),
    ids: readList(reader, () => readEnvelopeId(reader), limits.acceptedEnvelopes),
  }),
  apply: (step, operation) => Promise.resolve(moveEnd(step, operation)),
};

/** The end of a removed device moves on, never back. */
function moveEnd(
  { roster, signer, mayTouch }: RosterStep,
  { device, after, ids }: AcceptLateOperation,
): Result<Roster, RosterError> {
  const known = roster.devices.get(device);
  if (!known?.removed || known.guest) return notAllowed("the device was not removed");
  if (!mayTouch(known.role)) return notAllowed("only an owner speaks for an owner");
  const { removed } = known;
  const lastId = ids.at(-1);
  if (!lastId || after !== removed.lastGctr)
    return notAllowed("it does not follow what counts already");
  const accepted = [...(removed.accepted ?? []), { after, ids, by: signer.device }];
  const lastGctr = after + ids.length;
  const devices = new Map(roster.devices).set(device, {
    ...known,
    removed: { ...removed, lastGctr, lastId, accepted },
  });
  return ok({ ...roster, devices });
}
