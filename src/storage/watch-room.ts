import type { Result } from "../base/result.ts";
import type { LocalLog } from "./local-log.ts";
import type { CommitError } from "./commit-error.ts";

/** The same log; `say` hears after each change whether there was no room for it. */
export function watchRoom(log: LocalLog, say: (isFull: boolean) => void): LocalLog {
  async function heard<T>(changing: Promise<Result<T, CommitError>>) {
    const done = await changing;
    if (done.ok || done.error.type === "StorageFull") say(!done.ok);
    return done;
  }
  return {
    ...log,
    commit: (changes) => heard(log.commit(changes)),
    blobs: {
      ...log.blobs,
      keep: (kept) => heard(log.blobs.keep(kept)),
      update: (changes) => heard(log.blobs.update(changes)),
    },
  };
}
