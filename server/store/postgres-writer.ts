import type pg from "pg";
import { assert } from "../../src/base/assert.ts";
import { hexToBytes, type Bytes } from "../../src/base/bytes.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { LogCall } from "./log-call.ts";
import {
  addEnvelopes,
  append,
  lookUpDevices,
  moveDevices,
  type AddedEnvelope,
} from "./postgres-append.ts";
import { buffer, changedBy, rowsOf, type Statement } from "./postgres-connection.ts";
import { writeLate } from "./postgres-late.ts";
import { writeSnapshot } from "./postgres-snapshots.ts";
import type { LockedSpace } from "./postgres-locked-space.ts";

/** What a relay asks to be written. */
export type WriteCall = Extract<
  LogCall,
  {
    readonly call:
      | "createSpace"
      | "appendRoster"
      | "append"
      | "addJoin"
      | "dropJoin"
      | "dropJoinsOf"
      | "putDigest"
      | "addSnapshot"
      | "addSnapshotPart"
      | "addVerdict"
      | "dropSnapshots"
      | "purge"
      | "putLate"
      | "dropLate";
  }
> & { readonly rosterLength?: number | undefined };

/** Of one call: a call for a space that is not there, or was closed, fails alone. */
export type WriteOutcome = { readonly value: unknown } | { readonly gone: SpaceId };

export interface Written {
  readonly outcomes: readonly WriteOutcome[];
  /** Spaces in which something is different now. */
  readonly moved: ReadonlySet<SpaceId>;
}

/**
 * Does the calls in the order they were made. The rows of all spaces in them are locked first, in one order for all processes, so that nobody
 * waits in a circle; while a space's row is locked its sequences, counters and roster are nobody else's to move.
 * Must run in a transaction, and is true only once that is committed.
 */
export async function write(client: pg.ClientBase, calls: readonly WriteCall[]): Promise<Written> {
  const locked = await lockSpaces(client, calls);
  const devices = await lookUpDevices(client, calls, locked);
  const added: AddedEnvelope[] = [];
  const moved = new Set<SpaceId>();
  const outcomes: WriteOutcome[] = [];

  for (const call of calls) {
    if (call.call === "createSpace") {
      const space = await createSpace(client, call, spaceKey(call.space));
      if (space) locked.set(call.space, space);
      outcomes.push({ value: space !== undefined });
      continue;
    }
    const space = locked.get(call.space);
    if (!space) {
      outcomes.push({ gone: call.space });
      continue;
    }
    if (call.call === "append") {
      const results = append(space, call, devices, added);
      if (space.hasGrown) moved.add(call.space);
      outcomes.push({ value: results });
    } else {
      const { value, hasMoved } = await writeOne(client, space, call);
      if (hasMoved) moved.add(call.space);
      outcomes.push({ value });
    }
  }
  await addEnvelopes(client, added);
  await moveSpaces(client, [...locked.values()]);
  await moveDevices(client, [...devices.values()]);
  return { outcomes, moved };
}

const lock: Statement = {
  name: "lock",
  text: `select space, head, bytes, roster_length from spaces
    where space = any($1) and not closed order by space for update`,
};

async function lockSpaces(
  client: pg.ClientBase,
  calls: readonly WriteCall[],
): Promise<Map<SpaceId, LockedSpace>> {
  const ids = [...new Set(calls.map(({ space }) => space))];
  const rows = await rowsOf(client, lock, [ids.map(spaceKey)]);
  return new Map(
    rows.map((row) => {
      const key = buffer(row["space"] as Bytes);
      const space = key.toString("hex") as SpaceId;
      return [
        space,
        {
          space,
          key,
          head: row["head"] as number,
          bytes: row["bytes"] as number,
          rosterLength: row["roster_length"] as number,
          hasGrown: false,
        },
      ];
    }),
  );
}

const moveSpacesOn: Statement = {
  name: "move-spaces",
  text: `update spaces set head = now.head, bytes = now.bytes
    from unnest($1::bytea[], $2::bigint[], $3::bigint[]) as now (space, head, bytes) where spaces.space = now.space`,
};

async function moveSpaces(client: pg.ClientBase, spaces: readonly LockedSpace[]): Promise<void> {
  const grown = spaces.filter(({ hasGrown }) => hasGrown);
  if (grown.length === 0) return;
  await rowsOf(client, moveSpacesOn, [
    grown.map(({ key }) => key),
    grown.map(({ head }) => head),
    grown.map(({ bytes }) => bytes),
  ]);
}

async function createSpace(
  client: pg.ClientBase,
  call: WriteCall & { readonly call: "createSpace" },
  key: Buffer,
): Promise<LockedSpace | undefined> {
  const isNew = await changedBy(
    client,
    "insert into spaces (space, roster_length) values ($1, 1) on conflict do nothing",
    [key],
  );
  if (isNew === 0) return undefined;
  await rowsOf(client, addToRoster, [key, 0, buffer(call.genesis)]);
  return { space: call.space, key, head: 0, bytes: 0, rosterLength: 1, hasGrown: false };
}

const addToRoster = "insert into roster (space, position, entry) values ($1, $2, $3)";
const joinsMoved = "update spaces set joins_version = joins_version + 1 where space = $1";

/** What happens a few times a day. */
async function writeOne(
  client: pg.ClientBase,
  space: LockedSpace,
  call: Exclude<WriteCall, { readonly call: "createSpace" | "append" }>,
): Promise<{ readonly value: unknown; readonly hasMoved: boolean }> {
  const { key } = space;
  switch (call.call) {
    case "appendRoster": {
      if (call.expectedLength !== space.rosterLength) return { value: false, hasMoved: false };
      await rowsOf(client, addToRoster, [key, call.expectedLength, buffer(call.entry)]);
      space.rosterLength++;
      const length = "update spaces set roster_length = $2 where space = $1";
      await rowsOf(client, length, [key, space.rosterLength]);
      return { value: true, hasMoved: true };
    }
    case "addJoin": {
      const request = buffer(call.request);
      const [row] = await rowsOf(
        client,
        `select count(*) filter (where request = $3)::integer as same, count(*) filter (where invitation = $2)::integer as held
         from joins where space = $1`,
        [key, call.invitation, request],
      );
      if (row?.["same"] !== 0) return { value: true, hasMoved: false };
      if (Number(row["held"]) >= call.most) return { value: false, hasMoved: false };
      await rowsOf(
        client,
        `insert into joins (space, number, invitation, request)
         select space, joins_version, $2, $3 from spaces where space = $1`,
        [key, call.invitation, request],
      );
      await rowsOf(client, joinsMoved, [key]);
      return { value: true, hasMoved: true };
    }
    case "dropJoin":
    case "dropJoinsOf": {
      const dropped =
        call.call === "dropJoin"
          ? await changedBy(client, "delete from joins where space = $1 and request = $2", [
              key,
              buffer(call.request),
            ])
          : await changedBy(client, "delete from joins where space = $1 and invitation = any($2)", [
              key,
              [...call.invitations],
            ]);
      if (dropped > 0) await rowsOf(client, joinsMoved, [key]);
      return { value: undefined, hasMoved: dropped > 0 };
    }
    case "putDigest":
      await rowsOf(
        client,
        `insert into digests (space, digest) values ($1, $2)
         on conflict (space) do update set digest = excluded.digest`,
        [key, buffer(call.digest)],
      );
      return { value: undefined, hasMoved: false };
    case "putLate":
    case "dropLate":
      return { value: await writeLate(client, key, call), hasMoved: false };
    default:
      return writeSnapshot(client, space, call);
  }
}

export function spaceKey(space: SpaceId): Buffer {
  const bytes = hexToBytes(space);
  assert(bytes, "a space is named in hexadecimal digits");
  return buffer(bytes);
}
