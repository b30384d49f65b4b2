import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { unpad } from "../crypto/padding.ts";
import type { SealingKey, Suite } from "../crypto/suite.ts";
import {
  envelopeContext,
  envelopeIdFromHash,
  idBytes,
  sharedStream,
  signedPart,
  type Envelope,
  type EnvelopeId,
} from "../protocol/envelope.ts";
import { handInGeneration } from "../protocol/hand-in.ts";
import { spaceBytes } from "../protocol/join-request.ts";
import type { SpaceId } from "../protocol/roster.ts";
import { boxBytes, boxInfo, intakeKeys } from "./intake-key.ts";

export interface OpenParts {
  readonly suite: Pick<
    Suite,
    | "channelKey"
    | "open"
    | "verify"
    | "sha256"
    | "hkdf"
    | "kemKeysFromSeed"
    | "openFrom"
    | "sealingKey"
  >;
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
  const { channel, generation, iv, body } = envelope;
  const isBoxed = generation === handInGeneration && channel !== sharedStream;
  const key = isBoxed
    ? await keyFromBox(parts, envelope, epochSecret)
    : await suite.channelKey(epochSecret, idBytes(channel), generation);
  const sealed = isBoxed ? body.slice(boxBytes) : body;
  const padded = key && (await suite.open(key, iv, sealed, contextOf(parts, envelope)));
  const plain = padded && unpad(padded);
  return plain ? ok(plain) : err({ type: "DoesNotOpen" });
}

/** Of what was handed in, the key lies in front, sealed to the network. */
async function keyFromBox(
  { suite }: OpenParts,
  { body, headerBytes }: Envelope,
  epochSecret: Bytes,
): Promise<SealingKey | undefined> {
  const { kem } = await intakeKeys(suite, epochSecret);
  const key = await suite.openFrom(kem, boxInfo(headerBytes), body.slice(0, boxBytes));
  return key?.length === 32 ? suite.sealingKey(key) : undefined;
}

const contextOf = (parts: OpenParts, envelope: Envelope): Bytes =>
  envelopeContext(spaceBytes(parts.spaceId), envelope.headerBytes);

const signedBytes = (parts: OpenParts, envelope: Envelope): Bytes =>
  signedPart(contextOf(parts, envelope), envelope.iv, envelope.body);
