import type { Bytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
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
import { mayWriteEnvelopes } from "../../protocol/roster.ts";
import type { TokenSession, HttpError, HttpRelay } from "../http-relay.ts";
import type { Replica } from "../replica.ts";
import { openSnapshot } from "./seal-snapshot.ts";
import type { SyncProblem } from "../sync-status.ts";
import { newerSnapshot, parseSnapshot } from "./snapshot-content.ts";
import type { SnapshotState } from "./snapshot-state.ts";

/** `Unwanted`: its manifest told enough. `Unusable`: not what its author signed, or not to be opened here. `Newer`: an update reads it. `Damaged`: the parts are not those its author signed. */
export type FetchError = {
  readonly type: "Offline" | "Gone" | "Unusable" | "Unwanted" | "Newer" | "Damaged";
};

export interface FetchedSnapshot {
  readonly id: SnapshotId;
  readonly manifest: Manifest;
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
const prefix = "snapshot/";
const partKey = (id: SnapshotId, index: number): string => `${prefix}${id}/${index}`;

/** What has come is kept on disk, sealed as it is, so that a line that breaks costs one part. */
export async function fetchSnapshot(
  parts: FetchParts,
  id: SnapshotId,
  onProgress: (done: number, total: number) => void,
  wants: (manifest: Manifest) => boolean = () => true,
): Promise<Result<FetchedSnapshot, FetchError>> {
  const { replica, http, session } = parts;
  const { suite, log, compression } = replica.parts;
  const { meta } = replica.state();
  const asked = session();
  if (!asked) return err({ type: "Offline" });
  const answer = await http.snapshot(meta.spaceId, id, asked).get();
  if (!answer.ok) return err(problemOf(answer.error));
  const checked = await checkManifest(replica, id, answer.value);
  if (!checked) return err({ type: "Unusable" });
  const { manifest } = checked;
  if (!wants(manifest)) return err({ type: "Unwanted" });
  const secret = replica.state().secrets.get(manifest.epoch);
  if (!secret) return err({ type: "Unusable" });

  const kept = new Set(await log.valueKeys(`${prefix}${id}/`));
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
      const written = await log.commit({ values: [{ key: partKey(id, index), sealed: part.value }] }); // prettier-ignore
      if (!written.ok) return void (problem = { type: "Offline" });
      onProgress(++done, manifest.parts);
    }
  };
  onProgress(done, manifest.parts);
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  if (problem) return err(problem);
  if (parts.isStopped()) return err({ type: "Offline" });

  const sealed: Bytes[] = [];
  for (let index = 0; index < manifest.parts; index++) {
    const part = await log.value(partKey(id, index));
    if (!part) return err({ type: "Offline" });
    sealed.push(part);
  }
  const plain = await openSnapshot(suite, meta.spaceId, manifest, secret, sealed);
  // Its author may have sent others, or the relay keeps others: nobody can be blamed for what nobody has signed.
  if (plain === "damaged") {
    parts.note({ type: "SnapshotDamaged" });
    return err({ type: "Damaged" });
  }
  const state = plain && parseSnapshot(compression, plain);
  if (state?.ok === false && state.error.why === newerSnapshot) return err({ type: "Newer" });
  return ok({
    id,
    manifest,
    state: state?.ok ? state.value : undefined,
    isConfirmed: checked.isConfirmed,
  });
}

/** What was fetched of others than these is not needed any more. */
export async function forgetFetched(
  { parts }: Replica,
  keep: ReadonlySet<SnapshotId> = new Set(),
): Promise<void> {
  const keys = await parts.log.valueKeys(prefix);
  const values = keys
    .filter((key) => ![...keep].some((id) => key.startsWith(`${prefix}${id}/`)))
    .map((key) => ({ key, sealed: undefined }));
  if (values.length > 0) await parts.log.commit({ values });
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

interface CheckedManifest extends Pick<FetchedSnapshot, "manifest" | "isConfirmed"> {
  readonly objections: readonly DeviceId[];
}

async function checkManifest(
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
    if (!verdict.ok || verdict.value.device === manifest.device) continue;
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

const problemOf = (error: HttpError): FetchError =>
  error.type === "Refused" && error.status === 404 ? { type: "Gone" } : { type: "Offline" };
