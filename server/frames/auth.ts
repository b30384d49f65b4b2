import type { Bytes } from "../../src/base/bytes.ts";
import { authStatement, type ClientFrame } from "../../src/protocol/frames.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import { isActive, isInside, rosterHashFrom, type SpaceId } from "../../src/protocol/roster.ts";
import { protocolVersion } from "../../src/protocol/version.ts";
import { mayStay } from "../guests.ts";
import { joinsFor, mayAccept } from "../joins.ts";
import { relayLimits } from "../limits.ts";
import { createMember, type Member, type MemberLine } from "../member.ts";
import type { RelayParts } from "../relay-parts.ts";
import { rosterFrames } from "../roster-frames.ts";
import { compactIfDue, headsWithSnapshots, noSnapshots, snapshotsFrame } from "../snapshots.ts";
import type { Space } from "../space.ts";

export interface Entrance extends MemberLine {
  readonly parts: RelayParts;
  readonly spaceId: SpaceId;
  readonly origin: string;
  readonly nonce: Bytes;
}

type Auth = ClientFrame & { readonly type: "auth" };

/** Lets a device in that signs our challenge with a key of the roster, and tells it what it lacks. `enter` says whether it is still there. */
export async function authenticate(
  entrance: Entrance,
  auth: Auth,
  enter: (member: Member) => boolean,
): Promise<boolean> {
  const { parts, spaceId, close } = entrance;
  const turnAway = (code: number) => {
    close(code);
    return false;
  };
  if (auth.version !== protocolVersion) return turnAway(closeCodes.appTooOld);
  const space = await parts.spaces.acquire(spaceId);
  if (!space) return turnAway(closeCodes.spaceUnknown);
  const refusal = await refusalOf(entrance, space, auth);
  if (refusal !== undefined) {
    parts.spaces.release(space);
    return turnAway(refusal);
  }

  const isElsewhere = auth.cursor.sequence > 0 && auth.cursor.logId !== parts.store.logId;
  const elsewhere = isElsewhere ? auth.cursor.sequence : undefined;
  const member = createMember(parts, space, auth.device, elsewhere, entrance);
  // From here on `leave` releases the space.
  if (!enter(member)) {
    member.leave();
    return false;
  }
  return welcome(entrance, member, auth);
}

/** The close code for whoever may not come in. */
async function refusalOf(
  { parts, spaceId, origin, nonce }: Entrance,
  space: Space,
  auth: Auth,
): Promise<number | undefined> {
  const known = space.roster.devices.get(auth.device);
  if (!known) return closeCodes.notAuthenticated;
  const statement = authStatement(spaceId, origin, nonce);
  if (!(await parts.check.verify(known.signPublic, statement, auth.signature)))
    return closeCodes.notAuthenticated;
  const now = space.roster.devices.get(auth.device);
  return isActive(now) && mayStay(now, parts.clock.now()) ? undefined : closeCodes.notMember;
}

async function welcome({ parts }: Entrance, member: Member, auth: Auth): Promise<boolean> {
  const { space, device, send } = member;
  const { store } = parts;
  const token = await parts.tokens.issue(space.id, device);
  // The heads must cover everything up to this head: what is stored in between comes as a batch behind it.
  const { head } = space;
  const entry = member.entry();
  const isOutside = entry !== undefined && !isInside(entry);
  const snapshots = await store.snapshots(space.id);
  const all = headsWithSnapshots(await store.heads(space.id), snapshots);
  // How much whom else has written is no business of those outside.
  const heads = isOutside ? new Map([...all].filter(([id]) => id === device)) : all;
  const digest =
    auth.cursor.sequence === 0 && !isOutside ? await store.digest(space.id) : undefined;
  const joins = await joinsFor(parts, member);
  const hasLate = mayAccept(space, member) && (await parts.late.holdsAny(space.id));
  const from = await firstUnknown(parts, space, auth);
  // Read again if the roster grew meanwhile: a member hears of every entry, here or as it comes.
  let entries = await store.roster(space.id, from);
  while (from + entries.length < space.roster.length) entries = await store.roster(space.id, from);

  // Removed, or gone, while the disk was read.
  if (!member.entry()) member.close(closeCodes.notMember);
  if (member.hasLeft()) return false;
  closeOldest(space, device);
  space.members.add(member);
  parts.metrics.add("sessions_opened");
  send({
    type: "welcome",
    logId: store.logId,
    head,
    rosterLength: space.roster.length,
    heads,
    token,
  });
  // What another process has added meanwhile comes like every later entry.
  const known = entries.slice(0, Math.max(0, space.roster.length - from));
  for (const frame of rosterFrames(from, known)) send(frame);
  if (digest) send({ type: "digest", digest });
  if (joins.length > 0) send({ type: "joins", requests: joins });
  if (hasLate) send({ type: "note", kind: "late" });
  send(snapshotsFrame(isOutside ? noSnapshots : snapshots));
  void compactIfDue(parts, space);
  return true;
}

/** Where the device's roster and ours part. */
async function firstUnknown(parts: RelayParts, space: Space, auth: Auth): Promise<number> {
  const { rosterLength, rosterHead } = auth;
  if (rosterLength === space.roster.length)
    return rosterHead === space.roster.head ? rosterLength : 0;
  // One that is ahead of us brings what we lost.
  if (rosterLength === 0 || rosterLength > space.roster.length) return 0;
  const [last] = await parts.store.roster(space.id, rosterLength - 1);
  const isSame = last && rosterHashFrom(await parts.check.sha256(last)) === rosterHead;
  return isSame ? rosterLength : 0;
}

/** A line that died unnoticed keeps its session for a while; a device that comes back again and again does not pile them up. */
function closeOldest(space: Space, device: string): void {
  const mine = [...space.members].filter((member) => member.device === device);
  if (mine.length >= relayLimits.sessionsPerDevice) mine[0]?.close(closeCodes.tryLater);
}
