import type { Bytes } from "../../src/base/bytes.ts";
import { blobErasureContext, parseBlobErasure } from "../../src/protocol/blob.ts";
import { mayErase, type SpaceId } from "../../src/protocol/roster.ts";
import { eraseLeft } from "../late/late-files.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";
import { withMember } from "./with-member.ts";

/** The files of an erased case. Signed by who may erase; whoever brings it may be a locked phone. Answers when they are gone from the disk. */
export async function eraseBlobs(
  parts: RelayParts,
  spaceId: SpaceId,
  body: Bytes,
): Promise<Answer> {
  const erasure = parseBlobErasure(body);
  if (!erasure) return refused("Malformed");
  const { device, signature, blobs } = erasure;
  return withMember<Answer>(parts, spaceId, device, async ({ role, signPublic }) => {
    const signed = blobErasureContext(spaceId, blobs);
    if (!(await parts.check.verify(signPublic, signed, signature))) return refused("BadSignature");
    if (!mayErase(role)) return refused("NotAllowed");
    for (const blob of blobs) await parts.blobs.erase(spaceId, blob);
    await parts.spaces.use(spaceId, ({ roster }) => eraseLeft(parts.blobs, spaceId, roster, blobs));
    parts.metrics.add("blobs_erased", blobs.length);
    return { status: 204 };
  });
}
