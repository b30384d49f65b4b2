import { parseEnvelope } from "../../src/protocol/envelope.ts";
import type { ClientFrame } from "../../src/protocol/frames.ts";
import { closeCodes, type Refusal } from "../../src/protocol/refusals.ts";
import { mayWriteEnvelopes } from "../../src/protocol/roster.ts";
import { signedPartOf } from "../accept-envelopes.ts";
import type { Member } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";

/** Keeps the newest digest. It has no place in the log: a lost one is made again, so only a refusal is answered. */
export async function putDigest(
  parts: RelayParts,
  member: Member,
  frame: ClientFrame & { readonly type: "digestPut" },
): Promise<void> {
  const { space, device } = member;
  const parsed = parseEnvelope(frame.digest);
  if (!parsed.ok || parsed.value.kind !== "digest") return member.close(closeCodes.malformed);
  const digest = parsed.value;
  const refuse = (refusal: Refusal, detail = 0) => {
    parts.metrics.add("refusals", 1, refusal);
    const { gctr } = digest;
    member.send({ type: "nack", nacks: [{ device: digest.device, gctr, refusal, detail }] });
  };

  const author = member.entry();
  if (!author || digest.device !== device || !mayWriteEnvelopes(author.role))
    return refuse("NotAllowed");
  if (!space.roster.epochs.some(({ epoch }) => epoch === digest.epoch))
    return refuse("StaleRoster", space.roster.length);
  if (!member.allowsDigest()) return refuse("Later", 60_000);
  const signed = signedPartOf(space.id, digest);
  if (!(await parts.check.verify(author.signPublic, signed, digest.signature)))
    return refuse("BadSignature");
  await parts.store.putDigest(space.id, frame.digest);
}
