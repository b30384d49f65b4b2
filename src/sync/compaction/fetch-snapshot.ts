import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Manifest, SnapshotId } from "../../protocol/snapshot.ts";
import type { TokenSession, HttpError, HttpRelay } from "../http-relay.ts";
import type { Replica } from "../replica.ts";
import type { SyncProblem } from "../sync-status.ts";
import { checkManifest } from "./check-manifest.ts";
import { keepPart, openFetched, partKey, partPrefix, type OpenError } from "./kept-snapshot.ts";
import type { SnapshotState } from "./snapshot-state.ts";

/** `Unwanted`: its manifest told enough. `Unusable`: not what its author signed, or not to be opened here. `Newer`: an update reads it. `Damaged`: the parts are not those its author signed. */
export type FetchError = {
  readonly type: "Offline" | "Gone" | "Unusable" | "Unwanted" | "Newer" | "Damaged";
};

export interface FetchedSnapshot {
  readonly id: SnapshotId;
  readonly manifest: Manifest;
  readonly answer: Bytes;
  /** Undefined when the parts are not what the manifest says, though it is its author's. */
  readonly state: SnapshotState | undefined;
  /** Whether another device than its author's has signed that it is right, and none that it is not. */
  readonly isConfirmed: boolean;
}

export interface FetchParts {
  readonly replica: Replica;
  readonly http: HttpRelay;
  /** Undefined while there is no session. */
  readonly session: () => TokenSession | undefined;
  readonly isStopped: () => boolean;
  readonly note: (problem: SyncProblem) => void;
}

/** Parts that are fetched at once: the next one is asked for while one is on its way. */
const atOnce = 3;

/** What has come is kept on disk, sealed as it is, so that a line that breaks costs one part. */
export async function fetchSnapshot(
  parts: FetchParts,
  id: SnapshotId,
  onProgress: (done: number, total: number) => void,
  wants: (manifest: Manifest) => boolean = () => true,
): Promise<Result<FetchedSnapshot, FetchError>> {
  const { replica, http, session } = parts;
  const { log } = replica.parts;
  const { meta } = replica.state();
  const asked = session();
  if (!asked) return err({ type: "Offline" });
  const answer = await http.snapshot(meta.spaceId, id, asked).get();
  if (!answer.ok) return err(problemOf(answer.error));
  const checked = await checkManifest(replica, id, answer.value);
  if (!checked) return err({ type: "Unusable" });
  const { manifest } = checked;
  if (!wants(manifest)) return err({ type: "Unwanted" });
  if (!replica.state().secrets.has(manifest.epoch)) return err({ type: "Unusable" });

  const kept = new Set(await log.valueKeys(partPrefix(id)));
  const missing = Array.from({ length: manifest.parts }, (_, index) => index).filter(
    (index) => !kept.has(partKey(id, index)),
  );
  let done = manifest.parts - missing.length;
  let problem: FetchError | undefined;
  const fetchNext = async (): Promise<void> => {
    for (let index = missing.shift(); index !== undefined; index = missing.shift()) {
      const now = session();
      if (problem || parts.isStopped()) return;
      if (!now) return void (problem = { type: "Offline" });
      const part = await http.snapshot(meta.spaceId, id, now).getPart(index);
      if (!part.ok) return void (problem = problemOf(part.error));
      const written = await keepPart(replica, id, index, part.value);
      if (!written.ok) return void (problem = { type: "Offline" });
      onProgress(++done, manifest.parts);
    }
  };
  onProgress(done, manifest.parts);
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  if (problem) return err(problem);
  if (parts.isStopped()) return err({ type: "Offline" });

  const opened = await openFetched(replica, id, manifest);
  // Its author may have sent others, or the relay keeps others: nobody can be blamed for what nobody has signed.
  if (!opened.ok && opened.error === "damaged") parts.note({ type: "SnapshotDamaged" });
  if (!opened.ok) return err(openProblems[opened.error]);
  return ok({
    id,
    manifest,
    answer: answer.value,
    state: opened.value,
    isConfirmed: checked.isConfirmed,
  });
}

/** Who has signed that it is wrong. Undefined when it could not be asked. */
export async function readObjections(
  { replica, http, session }: FetchParts,
  id: SnapshotId,
): Promise<readonly DeviceId[] | undefined> {
  const asked = session();
  const answer = asked && (await http.snapshot(replica.state().meta.spaceId, id, asked).get());
  return answer?.ok ? (await checkManifest(replica, id, answer.value))?.objections : undefined;
}

const openProblems = {
  missing: { type: "Offline" },
  damaged: { type: "Damaged" },
  newer: { type: "Newer" },
  noKey: { type: "Unusable" },
} as const satisfies Readonly<Record<OpenError, FetchError>>;

const problemOf = (error: HttpError): FetchError =>
  error.type === "Refused" && error.status === 404 ? { type: "Gone" } : { type: "Offline" };
