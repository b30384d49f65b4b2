import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { unpad } from "../crypto/padding.ts";
import type { Suite } from "../crypto/suite.ts";
import {
  envelopeContext,
  envelopeIdFromHash,
  idBytes,
  signedPart,
  type Envelope,
  type EnvelopeId,
} from "../protocol/envelope.ts";
import { spaceBytes } from "../protocol/join-request.ts";
import type { SpaceId } from "../protocol/roster.ts";

export interface OpenParts {
  readonly suite: Pick<Suite, "channelKey" | "open" | "verify" | "sha256">;
  readonly spaceId: SpaceId;
}

/** Its name, whoever signed it. */
export async function envelopeId(parts: OpenParts, envelope: Envelope): Promise<EnvelopeId> {
  return envelopeIdFromHash(await parts.suite.sha256(signedBytes(parts, envelope)));
}

export const isSignedBy = (
  parts: OpenParts,
  envelope: Envelope,
  signPublic: Bytes,
): Promise<boolean> =>
  parts.suite.verify(signPublic, signedBytes(parts, envelope), envelope.signature);

/** The content, if this secret opens it: the key depends on stream and generation, and the seal is bound to the whole header. */
export async function openEnvelope(
  parts: OpenParts,
  envelope: Envelope,
  epochSecret: Bytes,
): Promise<Result<Bytes, { readonly type: "DoesNotOpen" }>> {
  const { suite } = parts;
  const key = await suite.channelKey(epochSecret, idBytes(envelope.channel), envelope.generation);
  const padded = await suite.open(key, envelope.iv, envelope.body, contextOf(parts, envelope));
  const plain = padded && unpad(padded);
  return plain ? ok(plain) : err({ type: "DoesNotOpen" });
}

const contextOf = (parts: OpenParts, envelope: Envelope): Bytes =>
  envelopeContext(spaceBytes(parts.spaceId), envelope.headerBytes);

const signedBytes = (parts: OpenParts, envelope: Envelope): Bytes =>
  signedPart(contextOf(parts, envelope), envelope.iv, envelope.body);
