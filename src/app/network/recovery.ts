import type { Random } from "../../base/random.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isSameGroup } from "../../crypto/letter-groups.ts";
import type { Workspace } from "../workspace.ts";
import type { RecoveryError, RecoverySheet, SheetKind } from "./membership.ts";

type WithMembership = Pick<Workspace, "me" | "membership">;

export async function recoverySheet(
  ws: WithMembership,
  kind: SheetKind = "whole",
): Promise<Result<RecoverySheet, RecoveryError>> {
  if (ws.me.get().role !== "owner") return err({ type: "NotAllowed" });
  return ws.membership.recoverySheet(kind);
}

/** A new one in the place of a sheet that was made: the old one opens nothing once the new one has been shown. */
export async function beginNewSheet(ws: WithMembership): Promise<Result<void, RecoveryError>> {
  if (ws.me.get().role !== "owner") return err({ type: "NotAllowed" });
  return ws.membership.beginNewSheet();
}

/** A group of a paper, both counted from 0. */
export interface AskedGroup {
  readonly paper: number;
  readonly group: number;
}

/** Two groups of the sheet, or two of each of two parts; chosen by chance, in the order of the papers. */
export function groupsToAsk(sheet: RecoverySheet, random: Random): readonly AskedGroup[] {
  const papers = sheet.papers.length === 1 ? [0] : twoOf(sheet.papers.length, random);
  return papers.flatMap((paper) => {
    const count = sheet.papers[paper]?.groups.length ?? 0;
    return twoOf(count, random).map((group) => ({ paper, group }));
  });
}

function twoOf(count: number, random: Random): readonly number[] {
  const [a = 0, b = 0] = random.bytes(2);
  const first = a % count;
  // Never the same one twice.
  const second = (first + 1 + (b % (count - 1))) % count;
  return [first, second].sort((one, other) => one - other);
}

/** `typed` are the groups as read from the papers, in the order they were asked. */
export async function confirmRecoverySheet(
  ws: WithMembership,
  { sheet, asked, typed }: RecoveryAnswer,
): Promise<Result<void, RecoveryError>> {
  if (ws.me.get().role !== "owner") return err({ type: "NotAllowed" });
  const right = asked.every(({ paper, group }, index) => {
    const printed = sheet.papers[paper]?.groups[group];
    return printed !== undefined && isSameGroup(printed, typed[index] ?? "");
  });
  const isAsked = new Set(asked.map(({ paper, group }) => `${paper} ${group}`)).size;
  const papers = new Set(asked.map(({ paper }) => paper)).size;
  const isEnough = sheet.papers.length === 1 ? isAsked >= 2 : isAsked >= 4 && papers >= 2;
  if (!right || !isEnough) return err({ type: "WrongGroups" });
  const confirmed = await ws.membership.recoveryConfirmed();
  return confirmed.ok ? ok(undefined) : confirmed;
}

interface RecoveryAnswer {
  readonly sheet: RecoverySheet;
  readonly asked: readonly AskedGroup[];
  readonly typed: readonly string[];
}
