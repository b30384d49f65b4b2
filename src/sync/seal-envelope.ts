import { concat, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { pad } from "../crypto/padding.ts";
import type { SealingKey, SigningKey, Suite } from "../crypto/suite.ts";
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
import { boxInfo } from "./intake-key.ts";

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
  const headerBytes = encodeEnvelopeHeader(header);
  const key = await parts.suite.channelKey(epochSecret, idBytes(header.channel), header.generation);
  return sealUnder(parts, headerBytes, { key, box: new Uint8Array(), content });
}

/** The same under a key that is forgotten at once: it lies in front, and whoever has the secret of the epoch opens that. */
export async function sealHandIn(
  parts: SealParts & { readonly suite: Pick<Suite, "sealTo" | "sealingKey"> },
  header: EnvelopeHeader,
  intakeKey: Bytes,
  content: Bytes,
): Promise<SealedEnvelope> {
  const headerBytes = encodeEnvelopeHeader(header);
  const secret = parts.random.bytes(32);
  const box = await parts.suite.sealTo(intakeKey, boxInfo(headerBytes), secret);
  const key = await parts.suite.sealingKey(secret);
  secret.fill(0);
  return sealUnder(parts, headerBytes, { key, box, content });
}

async function sealUnder(
  parts: SealParts,
  headerBytes: Bytes,
  { key, box, content }: { readonly key: SealingKey; readonly box: Bytes; readonly content: Bytes },
): Promise<SealedEnvelope> {
  const { suite } = parts;
  const context = envelopeContext(spaceBytes(parts.spaceId), headerBytes);
  const iv = parts.random.bytes(12);
  const body = concat(box, await suite.seal(key, iv, pad(content), context));
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
