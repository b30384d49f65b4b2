import * as encoding from "lib0/encoding";
import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { ok, type Result } from "../../base/result.ts";
import type { ByteReader } from "../byte-reader.ts";
import { deviceIdFrom, idBytes } from "../envelope.ts";
import { currentEpoch, type DeviceRole, type LastEnvelope, type Roster, type RosterError } from "../roster.ts"; // prettier-ignore
import { readGrant, readLastEnvelope, readList, writeGrant, writeLastEnvelope } from "./fields.ts";
import { acceptsGrant, notAllowed, stale, type RosterStep } from "./operation-kind.ts";

/** Devices go, and a new epoch begins with a key that they do not get. */
export interface Rotation {
  /** The last envelope of each that still counts; what they sign later is not applied. */
  readonly removed: readonly LastEnvelope[];
  readonly epoch: number;
  readonly keyCommit: Bytes;
  /** The previous epoch's secret sealed under the new one (iv 12, ciphertext 32, tag 16). */
  readonly previousSecret: Bytes;
  readonly grants: readonly { readonly device: DeviceId; readonly grant: Bytes }[];
}

export function rotate(
  { check, roster }: Pick<RosterStep, "check" | "roster">,
  operation: Rotation,
  mayTouch: (role: DeviceRole) => boolean,
): Result<Roster, RosterError> {
  if (operation.epoch !== currentEpoch(roster).epoch + 1) return stale(roster);
  const devices = new Map(roster.devices);
  const grants = new Map(roster.grants);
  for (const { device, lastGctr, lastId } of operation.removed) {
    const known = devices.get(device);
    if (!known || known.removed) return notAllowed("the removed device is not a member");
    if (!mayTouch(known.role)) return notAllowed("only an owner removes an owner");
    devices.set(device, { ...known, removed: { at: roster.length, lastGctr, lastId } });
    grants.delete(device);
  }
  const staying = [...devices.values()].filter((device) => !device.removed);
  if (!staying.some((device) => device.role === "owner"))
    return notAllowed("a space keeps an owner");
  const granted = new Map(operation.grants.map(({ device, grant }) => [device, grant]));
  for (const known of staying) {
    const { device } = known;
    const grant = granted.get(device);
    if (!grant || !acceptsGrant(check, known, grant))
      return notAllowed("every device that stays gets the new key");
    grants.set(device, { epoch: operation.epoch, grant });
  }
  const { epoch, keyCommit, previousSecret } = operation;
  return ok({
    ...roster,
    devices,
    grants,
    epochs: [...roster.epochs, { epoch, since: roster.length, keyCommit, previousSecret }],
  });
}

export function writeRotation(encoder: encoding.Encoder, rotation: Rotation): void {
  encoding.writeVarUint(encoder, rotation.removed.length);
  for (const last of rotation.removed) writeLastEnvelope(encoder, last);
  encoding.writeVarUint(encoder, rotation.epoch);
  encoding.writeUint8Array(encoder, rotation.keyCommit);
  encoding.writeUint8Array(encoder, rotation.previousSecret);
  encoding.writeVarUint(encoder, rotation.grants.length);
  for (const { device, grant } of rotation.grants) {
    encoding.writeUint8Array(encoder, idBytes(device));
    writeGrant(encoder, grant);
  }
}

export const readRotation = (reader: ByteReader): Rotation => ({
  removed: readList(reader, () => readLastEnvelope(reader)),
  epoch: reader.varUint(),
  keyCommit: reader.bytes(32),
  previousSecret: reader.bytes(60),
  grants: readList(reader, () => ({
    device: deviceIdFrom(reader.bytes(8)),
    grant: readGrant(reader),
  })),
});
