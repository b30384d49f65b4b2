import type { Bytes } from "../../base/bytes.ts";
import { ok, type Result } from "../../base/result.ts";
import type { SnapshotId } from "../../protocol/snapshot.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import { applySnapshot, saysMore } from "../compaction/apply-snapshot.ts";
import { checkManifest } from "../compaction/check-manifest.ts";
import { forgetFetched, openFetched, type KeptSnapshot } from "../compaction/kept-snapshot.ts";
import type { Replica } from "../replica.ts";

/** By the same rules as from a relay: its author's, confirmed by somebody else, and of use here. */
export async function checkBrought(
  replica: Replica,
  id: SnapshotId,
  answer: Bytes,
): Promise<KeptSnapshot | undefined> {
  const checked = await checkManifest(replica, id, answer);
  if (!checked?.isConfirmed || !saysMore(replica)(checked.manifest)) return undefined;
  return { id, answer, manifest: checked.manifest };
}

/** What does not open, or does not go together with what is here, changes nothing. */
export async function applyBrought(
  replica: Replica,
  brought: KeptSnapshot,
): Promise<Result<void, CommitError>> {
  const opened = await openFetched(replica, brought.id, brought.manifest);
  if (!opened.ok || !opened.value) return ok(undefined);
  const applied = await applySnapshot(replica, opened.value, brought);
  if (applied.ok) {
    if (applied.value) await forgetFetched(replica);
    return ok(undefined);
  }
  const { error } = applied;
  return error.type === "AnotherRoster" || error.type === "DoesNotFit" ? ok(undefined) : { ok: false, error }; // prettier-ignore
}
