import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { mayWriteEnvelopes } from "../../protocol/roster.ts";
import {
  manifestSignedPart,
  parseManifest,
  parseManifestAnswer,
  parseVerdict,
  snapshotIdFromHash,
  verdictStatement,
  type Manifest,
  type SnapshotId,
} from "../../protocol/snapshot.ts";
import type { Replica } from "../replica.ts";

interface CheckedManifest {
  readonly manifest: Manifest;
  /** By another device than its author's, or by that of what it alone has written, and by none that it is wrong. */
  readonly isConfirmed: boolean;
  readonly objections: readonly DeviceId[];
}

/** Whether its author signed it, and who has signed what of it. */
export async function checkManifest(
  replica: Replica,
  id: SnapshotId,
  answer: Bytes,
): Promise<CheckedManifest | undefined> {
  const { suite } = replica.parts;
  const { history, meta } = replica.state();
  const whole = parseManifestAnswer(answer);
  const parsed = whole.ok ? parseManifest(whole.value.manifest) : undefined;
  const devices = history?.roster.devices;
  const author = parsed?.ok ? devices?.get(parsed.value.device) : undefined;
  if (!whole.ok || !parsed?.ok || !author || !mayWriteEnvelopes(author.role)) return undefined;
  const manifest = parsed.value;
  const signed = manifestSignedPart(meta.spaceId, manifest);
  if (!(await suite.verify(author.signPublic, signed, manifest.signature))) return undefined;
  if (snapshotIdFromHash(await suite.sha256(signed)) !== id) return undefined;

  let confirmations = 0;
  const objections: DeviceId[] = [];
  for (const bytes of whole.value.verdicts) {
    const verdict = parseVerdict(bytes);
    const judge = verdict.ok ? devices?.get(verdict.value.device) : undefined;
    if (!verdict.ok) continue;
    // A relay takes it only while nobody else is there; then the cover names nobody else either.
    if (verdict.value.device === manifest.device && manifest.cover.size > 1) continue;
    // Who is shown one case only cannot have compared anything.
    if (!judge || !mayWriteEnvelopes(judge.role)) continue;
    const { isConfirmed, signature } = verdict.value;
    const statement = verdictStatement(meta.spaceId, id, isConfirmed);
    if (!(await suite.verify(judge.signPublic, statement, signature))) continue;
    if (isConfirmed) confirmations++;
    else objections.push(verdict.value.device);
  }
  const writers = [...(devices?.values() ?? [])].filter(({ role }) => mayWriteEnvelopes(role));
  const isAlone = writers.length === 1;
  const isConfirmed = objections.length === 0 && (confirmations > 0 || isAlone);
  return { manifest, isConfirmed, objections };
}
