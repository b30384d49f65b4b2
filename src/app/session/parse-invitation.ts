import { base64urlToBytes, bytesToHex, type Bytes } from "../../base/bytes.ts";
import { instant, type Clock, type Instant } from "../../base/clock.ts";
import { err, ok, type Result } from "../../base/result.ts";

/**
 * What an invitation link says, after the `#` that browsers do not send: the network, a secret good for one person, and until when.
 * Whoever holds the link may ask to be let in; the coordinator still compares six digits by voice.
 */
export interface ParsedInvitation {
  readonly relayUrl: string;
  /** 32 bytes as hexadecimal digits. */
  readonly spaceId: string;
  /** 32 bytes. */
  readonly secret: Bytes;
  readonly expiresAt: Instant;
}

export type InvitationError =
  { readonly type: "NotAnInvitation" } | { readonly type: "InvitationExpired" };

/** From a link as it was pasted, or a scanned code; text around it does not matter. */
export function parseInvitation(
  { clock }: { readonly clock: Clock },
  text: string,
): Result<ParsedInvitation, InvitationError> {
  const found = /(https?:\/\/[^\s/#]+)\/#join-1\.([A-Za-z0-9_-]{91})(?![A-Za-z0-9_-])/.exec(text);
  const bytes = base64urlToBytes(found?.[2] ?? "");
  const relayUrl = found?.[1];
  if (!bytes || bytes.length !== 68 || relayUrl === undefined)
    return err({ type: "NotAnInvitation" });
  const expiresAt = instant(new DataView(bytes.buffer).getUint32(64) * 1_000);
  if (expiresAt <= clock.now()) return err({ type: "InvitationExpired" });
  const spaceId = bytesToHex(bytes.slice(0, 32));
  return ok({ relayUrl, spaceId, secret: bytes.slice(32, 64), expiresAt });
}
