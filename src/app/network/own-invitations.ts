import { base64urlToBytes, bytesToBase64url, type Bytes } from "../../base/bytes.ts";
import { instant, type Instant } from "../../base/clock.ts";
import { parseDeviceId } from "../../base/ids.ts";
import { parsePersonId } from "../../domain/network/person-id.ts";
import { parseRole, type Role } from "../../domain/network/role.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";
import type { NewPhoneOf } from "./membership.ts";

/** What only the device knows that made the invitation: with the secret it reads who asks, and checks the six digits. */
export interface OwnInvitation {
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Bytes;
  readonly role: Role;
  readonly expiresAt: Instant;
  /** Said here only: the link names nobody. */
  readonly newPhone?: NewPhoneOf;
}

const place = "invitations";

export async function readInvitations(values: SealedValues): Promise<readonly OwnInvitation[]> {
  const stored = await values.load(place);
  return Array.isArray(stored) ? stored.flatMap((one: unknown) => parseOne(one) ?? []) : [];
}

export const keepInvitations = (
  values: SealedValues,
  invitations: readonly OwnInvitation[],
): Promise<boolean> =>
  values.save(
    place,
    invitations.map((one) => ({ ...one, secret: bytesToBase64url(one.secret) })),
  );

function parseOne(value: unknown): OwnInvitation | undefined {
  const { id, secret: secretText, role: roleText, expiresAt, newPhone: said } = fieldsOf(value);
  const secret = typeof secretText === "string" ? base64urlToBytes(secretText) : undefined;
  const role = parseRole(roleText);
  if (typeof id !== "string" || !secret || !role || typeof expiresAt !== "number") return undefined;
  const newPhone = parseNewPhone(said);
  // Whose it was to be cannot be read: it must let in nobody else.
  if (said !== undefined && !newPhone) return undefined;
  return { id, secret, role, expiresAt: instant(expiresAt), ...(newPhone && { newPhone }) };
}

function parseNewPhone(value: unknown): NewPhoneOf | undefined {
  const { person: who, of: whose, without } = fieldsOf(value);
  const [person, of] = [parsePersonId(who), parseDeviceId(whose)];
  if (!person || !of || !Array.isArray(without)) return undefined;
  return { person, of, without: without.flatMap((one: unknown) => parseDeviceId(one) ?? []) };
}
