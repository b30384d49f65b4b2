import type { Bytes } from "../../base/bytes.ts";
import { ok, type Result } from "../../base/result.ts";
import type { Manifest, SnapshotId } from "../../protocol/snapshot.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import { applySnapshot } from "../compaction/apply-snapshot.ts";
import { checkManifest } from "../compaction/check-manifest.ts";
import { openFetched } from "../compaction/kept-snapshot.ts";
import { noteTaken, saysMore } from "../compaction/note-taken.ts";
import type { Replica } from "../replica.ts";

export interface CheckedSnapshot {
  readonly id: SnapshotId;
  readonly answer: Bytes;
  readonly manifest: Manifest;
}

/** By the same rules as from a relay: its author's, confirmed by somebody else, and of use here. */
export async function checkBrought(
  replica: Replica,
  id: SnapshotId,
  answer: Bytes,
): Promise<CheckedSnapshot | undefined> {
  const checked = await checkManifest(replica, id, answer);
  if (!checked?.isConfirmed || !saysMore(replica)(checked.manifest)) return undefined;
  return { id, answer, manifest: checked.manifest };
}

/** What does not open, or does not go together with what is here, changes nothing. */
export async function applyBrought(
  replica: Replica,
  { id, answer, manifest }: CheckedSnapshot,
): Promise<Result<void, CommitError>> {
  const opened = await openFetched(replica, id, manifest);
  if (!opened.ok || !opened.value) return ok(undefined);
  const applied = await applySnapshot(replica, opened.value);
  if (applied.ok) {
    if (applied.value) await noteTaken(replica, id, answer);
    return ok(undefined);
  }
  const { error } = applied;
  return error.type === "AnotherRoster" || error.type === "DoesNotFit" ? ok(undefined) : { ok: false, error }; // prettier-ignore
}
