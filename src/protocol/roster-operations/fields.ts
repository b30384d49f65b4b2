import * as encoding from "lib0/encoding";
import { bytesToHex, type Bytes } from "../../base/bytes.ts";
import type { ByteReader } from "../byte-reader.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "../envelope.ts";
import { limits } from "../limits.ts";
import type { DeviceRole, InvitationId, LastEnvelope, NewDevice } from "../roster.ts";

const roleCodes: Readonly<Record<DeviceRole, number>> = {
  owner: 1,
  coordinator: 2,
  mediator: 3,
  reader: 4,
  recovery: 5,
  guest: 0x24,
  intake: 42,
};

/** Why an entry is not read that a newer version has signed. */
export const unknownRole = "unknown role";

export function writeRole(encoder: encoding.Encoder, role: DeviceRole): void {
  encoding.writeUint8(encoder, roleCodes[role]);
}

export function readRole(reader: ByteReader): DeviceRole {
  const code = reader.uint8();
  for (const role of Object.keys(roleCodes) as DeviceRole[])
    if (roleCodes[role] === code) return role;
  return reader.fail(unknownRole);
}

const maxGrantBytes = 128;

export function writeGrant(encoder: encoding.Encoder, grant: Bytes): void {
  encoding.writeVarUint8Array(encoder, grant);
}

export const readGrant = (reader: ByteReader): Bytes => reader.varBytes(maxGrantBytes);

export function writeDevices(encoder: encoding.Encoder, devices: readonly NewDevice[]): void {
  encoding.writeVarUint(encoder, devices.length);
  for (const { signPublic, kemPublic, role, grant } of devices) {
    encoding.writeUint8Array(encoder, signPublic);
    encoding.writeUint8Array(encoder, kemPublic);
    writeRole(encoder, role);
    writeGrant(encoder, grant);
  }
}

export const readDevices = (reader: ByteReader): NewDevice[] =>
  readList(reader, () => ({
    signPublic: reader.bytes(32),
    kemPublic: reader.bytes(32),
    role: readRole(reader),
    grant: readGrant(reader),
  }));

export function writeLastEnvelope(
  encoder: encoding.Encoder,
  { device, lastGctr, lastId }: LastEnvelope,
): void {
  encoding.writeUint8Array(encoder, idBytes(device));
  encoding.writeVarUint(encoder, lastGctr);
  encoding.writeUint8Array(encoder, idBytes(lastId));
}

export const readLastEnvelope = (reader: ByteReader): LastEnvelope => ({
  device: deviceIdFrom(reader.bytes(8)),
  lastGctr: reader.varUint(),
  lastId: readEnvelopeId(reader),
});

export const readEnvelopeId = (reader: ByteReader): EnvelopeId =>
  bytesToHex(reader.bytes(16)) as EnvelopeId;

export function writeInvitation(
  encoder: encoding.Encoder,
  invitation: InvitationId | undefined,
): void {
  encoding.writeUint8Array(encoder, hexBytes(invitation ?? "0".repeat(16), 8));
}

export const readInvitation = (reader: ByteReader): InvitationId =>
  bytesToHex(reader.bytes(8)) as InvitationId;

/** Zero stands for none. */
export function readSpentInvitation(reader: ByteReader): InvitationId | undefined {
  const invitation = readInvitation(reader);
  return /^0+$/.test(invitation) ? undefined : invitation;
}

export function readList<T>(
  reader: ByteReader,
  readOne: () => T,
  most: number = limits.devices,
): T[] {
  const length = reader.varUint();
  if (length > most) reader.fail("list too long");
  return Array.from({ length }, readOne);
}

export function hexBytes(text: string, length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}
