import type { DeviceId } from "../../src/base/ids.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import { encodeFrameList, type ServerFrame } from "../../src/protocol/frames.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import { isActive, isInside, type SpaceId } from "../../src/protocol/roster.ts";
import { relayLimits } from "../limits.ts";
import type { RelayParts } from "../relay-parts.ts";
import { rosterFrames } from "../roster-frames.ts";
import { knownSnapshot, supersededBy } from "../compaction.ts";
import { headsWithSnapshots, snapshotsFrame } from "../snapshots.ts";
import type { SnapshotId } from "../../src/protocol/snapshot.ts";
import { refused, type Answer } from "./answer.ts";

export interface LogRequest {
  readonly device: DeviceId;
  readonly token: Bytes;
  readonly after: Sequence;
  /** Wanted only by who can check it. */
  readonly rosterFrom: number | undefined;
  /** What it supersedes is left out. */
  readonly beyond: SnapshotId | undefined;
}

/** A pull without a session, for a device that had one within the hour. */
export async function readLog(
  parts: RelayParts,
  spaceId: SpaceId,
  request: LogRequest,
): Promise<Answer> {
  const { device, token, rosterFrom } = request;
  const { store } = parts;
  if (!(await parts.tokens.isValid(spaceId, device, token))) return { status: 401 };
  const answer = await parts.spaces.use(spaceId, async (space): Promise<Answer> => {
    const member = space.roster.devices.get(device);
    if (!isActive(member)) return refused("NotMember");
    if (!isInside(member)) return refused("NotAllowed");
    const { head } = space;
    const snapshots = await store.snapshots(spaceId);
    const heads = headsWithSnapshots(await store.heads(spaceId), snapshots);
    const [beyond] = snapshots.snapshots.filter(({ id }) => id === request.beyond).flatMap(knownSnapshot); // prettier-ignore
    const after = request.after > head ? 0 : request.after;
    const entries = await store.read(
      spaceId,
      after,
      relayLimits.answerBytes,
      beyond && supersededBy(beyond),
    );
    // What lies there and did not come is in a snapshot only.
    const next = entries.at(-1)?.sequence ?? head;
    const frames: ServerFrame[] = [
      {
        type: "welcome",
        logId: store.logId,
        head,
        rosterLength: space.roster.length,
        heads,
        token,
      },
    ];
    if (rosterFrom !== undefined)
      frames.push(...rosterFrames(rosterFrom, await store.roster(spaceId, rosterFrom)));
    if (snapshots.snapshots.length > 0) frames.push(snapshotsFrame(snapshots));
    frames.push({ type: "batch", entries, more: next < head });
    parts.metrics.add("envelopes_sent", entries.length);
    return {
      status: 200,
      body: encodeFrameList(frames),
      headers: { "Log-Id": store.logId, "Log-Next": String(next) },
    };
  });
  return answer ?? refused("UnknownSpace");
}
