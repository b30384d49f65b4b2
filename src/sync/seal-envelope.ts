import type { Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { pad } from "../crypto/padding.ts";
import type { SigningKey, Suite } from "../crypto/suite.ts";
import {
  assembleEnvelope,
  encodeEnvelopeHeader,
  envelopeContext,
  envelopeIdFromHash,
  idBytes,
  signedPart,
  type EnvelopeHeader,
  type EnvelopeId,
  type Sealed,
} from "../protocol/envelope.ts";
import { spaceBytes } from "../protocol/join-request.ts";
import type { SpaceId } from "../protocol/roster.ts";

export interface SealParts {
  readonly suite: Pick<Suite, "channelKey" | "seal" | "sign" | "sha256">;
  readonly random: Random;
  readonly spaceId: SpaceId;
  readonly signing: SigningKey;
}

export interface SealedEnvelope {
  readonly id: EnvelopeId;
  readonly bytes: Sealed;
}

/** The one place where something readable becomes an envelope: padded, encrypted under the epoch's key for the stream, signed. */
export async function sealEnvelope(
  parts: SealParts,
  header: EnvelopeHeader,
  epochSecret: Bytes,
  content: Bytes,
): Promise<SealedEnvelope> {
  const { suite } = parts;
  const headerBytes = encodeEnvelopeHeader(header);
  const context = envelopeContext(spaceBytes(parts.spaceId), headerBytes);
  const key = await suite.channelKey(epochSecret, idBytes(header.channel), header.generation);
  const iv = parts.random.bytes(12);
  const body = await suite.seal(key, iv, pad(content), context);
  const signed = signedPart(context, iv, body);
  const [signature, hash] = await Promise.all([
    suite.sign(parts.signing, signed),
    suite.sha256(signed),
  ]);
  return {
    id: envelopeIdFromHash(hash),
    bytes: assembleEnvelope(headerBytes, iv, body, signature),
  };
}
