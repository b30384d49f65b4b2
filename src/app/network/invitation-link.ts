import { bytesToBase64url, concat, hexToBytes } from "../../base/bytes.ts";
import type { ParsedInvitation } from "../session/parse-invitation.ts";

/** A link that `parseInvitation` reads: space id 32, secret 32, seconds until it runs out 4, as base64url. */
export function invitationLink(invitation: ParsedInvitation): string {
  const { relayUrl, spaceId, secret, expiresAt } = invitation;
  const seconds = new Uint8Array(4);
  new DataView(seconds.buffer).setUint32(0, Math.floor(expiresAt / 1_000));
  const bytes = concat(hexToBytes(spaceId) ?? new Uint8Array(), secret, seconds);
  return `${relayUrl}/#join-1.${bytesToBase64url(bytes)}`;
}
