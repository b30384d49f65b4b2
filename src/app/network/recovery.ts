import type { Live } from "../../base/live.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isSameGroup } from "../../crypto/recovery.ts";
import type { Workspace } from "../workspace.ts";
import type { RecoveryError, RecoverySheet } from "./membership.ts";

type WithMembership = Pick<Workspace, "me" | "membership">;

/** False until the sheet has been printed and two of its groups were typed back: only then does it count. */
export const recoveryMade = (ws: WithMembership): Live<boolean> => ws.membership.recoveryMade;

export async function recoverySheet(
  ws: WithMembership,
): Promise<Result<RecoverySheet, RecoveryError>> {
  if (ws.me.get().role !== "owner") return err({ type: "NotAllowed" });
  return ws.membership.recoverySheet();
}

/** `groupIndexes` count from 0; `typed` are the groups as read from the paper, in the same order. */
export async function confirmRecoverySheet(
  ws: WithMembership,
  { groupIndexes, typed }: RecoveryAnswer,
): Promise<Result<void, RecoveryError>> {
  const sheet = await recoverySheet(ws);
  if (!sheet.ok) return sheet;
  const right =
    new Set(groupIndexes).size >= 2 &&
    groupIndexes.every((index, i) => {
      const group = sheet.value.groups[index];
      return group !== undefined && isSameGroup(group, typed[i] ?? "");
    });
  if (!right) return err({ type: "WrongGroups" });
  const confirmed = await ws.membership.recoveryConfirmed();
  return confirmed.ok ? ok(undefined) : confirmed;
}

interface RecoveryAnswer {
  readonly groupIndexes: readonly number[];
  readonly typed: readonly string[];
}
