import type { Result } from "../base/result.ts";
import type { CommitError } from "../storage/commit-error.ts";
import type { Replica, ReplicaState } from "./replica.ts";

/** Inside the replica's mutex. */
export function updateMeta(
  replica: Replica,
  update: Partial<ReplicaState["meta"]>,
): Promise<Result<void, CommitError>> {
  return replica.commit({
    changes: { update },
    state: { meta: { ...replica.state().meta, ...update } },
  });
}
