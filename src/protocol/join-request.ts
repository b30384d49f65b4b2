import { assert } from "../base/assert.ts";
import { bytesToHex, concat, hexToBytes, utf8, type Bytes } from "../base/bytes.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type Malformed } from "./byte-reader.ts";
import { limits } from "./limits.ts";
import type { InvitationId, SpaceId } from "./roster.ts";

/**
 * What a new phone leaves at the relay to be let in: invitation 8, signing key 32, HPKE key 32, its name sealed under the link's secret
 * (any length), signature 64 by the invitation's key over prefix, space and all before it. The relay checks the signature and that the
 * invitation is open; coordinators compare the six digits that follow from the link and both keys.
 */
export interface JoinRequest {
  readonly invitation: InvitationId;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly sealedName: Bytes;
  readonly signed: Bytes;
  readonly signature: Bytes;
}

const prefix = utf8("teren-join-v1");

export function joinRequestToSign(
  spaceId: SpaceId,
  request: Pick<JoinRequest, "invitation" | "signPublic" | "kemPublic" | "sealedName">,
): { readonly unsigned: Bytes; readonly signed: Bytes } {
  const invitation = hexToBytes(request.invitation);
  assert(invitation, "an invitation id is hexadecimal");
  const unsigned = concat(invitation, request.signPublic, request.kemPublic, request.sealedName);
  return { unsigned, signed: concat(prefix, spaceBytes(spaceId), unsigned) };
}

export function parseJoinRequest(
  spaceId: SpaceId,
  bytes: Uint8Array,
): Result<JoinRequest, Malformed> {
  return readBytes(bytes, (reader) => {
    if (bytes.length > limits.joinRequestBytes) reader.fail("request too long");
    const invitation = bytesToHex(reader.bytes(8)) as InvitationId;
    const signPublic = reader.bytes(32);
    const kemPublic = reader.bytes(32);
    const rest = reader.rest();
    if (rest.length < 64) reader.fail("ends too early");
    const signed = concat(prefix, spaceBytes(spaceId), bytes.subarray(0, bytes.length - 64));
    return {
      invitation,
      signPublic,
      kemPublic,
      sealedName: rest.slice(0, rest.length - 64),
      signed,
      signature: rest.slice(rest.length - 64),
    };
  });
}

export function spaceBytes(spaceId: SpaceId): Bytes {
  const bytes = hexToBytes(spaceId);
  assert(bytes && bytes.length === 32, "a space id is 32 bytes as hexadecimal digits");
  return bytes;
}
