import type { DeviceId } from "../../base/ids.ts";
import type { Refused } from "../../sync/refused.ts";
import type { Workspace } from "../workspace.ts";
import type { Member } from "./member.ts";
import type { RefusalKind, RefusedThing } from "./refused-thing.ts";

/** One line a member and kind, the latest first. */
export function refusedThings(
  refused: readonly Refused[],
  members: readonly Member[],
  guests: ReadonlySet<DeviceId> = new Set(),
): readonly RefusedThing[] {
  const things = new Map<string, RefusedThing>();
  for (const { device, why, times, lastAt } of refused) {
    const kind = kindOf(device, why, guests);
    const member = members.find(({ devices }) => device && devices.includes(device));
    const key = `${kind} ${member?.person ?? device ?? ""}`;
    const before = things.get(key);
    const last = [before?.lastAt, lastAt].filter((at) => at !== undefined);
    things.set(key, {
      kind,
      member,
      times: (before?.times ?? 0) + times,
      lastAt: last.length === 0 ? undefined : last.reduce((a, b) => (a > b ? a : b)),
    });
  }
  return [...things.values()].toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0));
}

function kindOf(
  device: DeviceId | undefined,
  why: string,
  guests: ReadonlySet<DeviceId>,
): RefusalKind {
  if (device === undefined) return "nobody";
  switch (why) {
    case "BadSignature":
      return "forged";
    case "AfterRemoval":
      return "removed";
    case "CounterUsedTwice":
      return "twice";
    case "FalseSnapshot":
      return "snapshot";
    default:
      return guests.has(device) ? "guest" : "changed";
  }
}

const recentlyMs = 14 * 24 * 60 * 60 * 1_000;

/** Whether a coordinator should look: something was refused in the last two weeks, or the relay does not tell everything now. */
export async function needsALook(ws: Workspace): Promise<boolean> {
  if (relayProblems(ws.sync.get()).length > 0) return true;
  const now = ws.clock.now();
  const things = await ws.refused?.();
  return things?.some(({ lastAt }) => lastAt !== undefined && now - lastAt < recentlyMs) ?? false;
}

type SyncProblem = ReturnType<Workspace["sync"]["get"]>["attention"][number];

/** Where each is told: as it is at this moment, or by what was kept of it, with its time. None is left out. */
const toldAs = {
  Rejected: "kept",
  FalseSnapshot: "kept",
  RelayWithholds: "now",
  RosterWithheld: "now",
  RosterSplit: "now",
  NewerContent: "now",
  NewerRoster: "now",
  SnapshotObjected: "now",
  SnapshotDamaged: "now",
  RelayLostData: "now",
  NotAccepted: "now",
  StorageFull: "now",
} as const satisfies Readonly<Record<SyncProblem["type"], "kept" | "now">>;

type ToldNow = {
  readonly [Type in keyof typeof toldAs]: (typeof toldAs)[Type] extends "now" ? Type : never;
}[keyof typeof toldAs];

export type RelayProblem = Extract<SyncProblem, { readonly type: ToldNow }>;

/** What is wrong at this moment, and not with an envelope. */
export const relayProblems = ({
  attention,
}: ReturnType<Workspace["sync"]["get"]>): readonly RelayProblem[] =>
  attention.filter((problem): problem is RelayProblem => toldAs[problem.type] === "now");

/** What whoever writes here has to know, coordinator or not: it does not leave this phone, or is not kept at all. */
export const isOwnProblem = ({ type }: SyncProblem): boolean =>
  type === "NotAccepted" || type === "StorageFull";
