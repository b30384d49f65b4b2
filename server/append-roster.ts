import { equalBytes, type Bytes } from "../src/base/bytes.ts";
import { err, ok, type Result } from "../src/base/result.ts";
import { limits } from "../src/protocol/limits.ts";
import type { Refusal } from "../src/protocol/refusals.ts";
import type { Roster, RosterError } from "../src/protocol/roster.ts";
import { extendRoster, parseRosterEntry } from "../src/protocol/roster-chain.ts";
import { tellCoordinators } from "./joins.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { Space } from "./space.ts";
import { catchUpRoster, closeRemoved } from "./stored-roster.ts";

export interface Appended {
  readonly position: number;
  readonly isNew: boolean;
}

/** Adds the next entry, tells everyone, and closes the door to who was removed. Gives the position it has; sent again, the one it had. */
export function appendRosterEntry(
  parts: RelayParts,
  space: Space,
  entry: Bytes,
): Promise<Result<Appended, Refusal>> {
  return space.rosterMutex.run(async () => {
    if (parts.store.shared) await catchUpRoster(parts, space);
    const before = space.roster;
    const parsed = parseRosterEntry(entry);
    if (!parsed.ok) return err("Malformed");
    if (parsed.value.position < before.length)
      return (await isStored(parts, space, entry, parsed.value.position))
        ? ok({ position: parsed.value.position, isNew: false })
        : err("StaleRoster");
    if (before.length >= limits.rosterEntries && !pastTheLimit.has(parsed.value.operation.op))
      return err("Quota");

    const extended = await extendRoster(parts.check, before, entry);
    if (!extended.ok) return err(refusalOf(extended.error.type));
    if (!(await parts.store.appendRoster(space.id, entry, before.length))) {
      // Another process was faster, perhaps with this very entry.
      await catchUpRoster(parts, space);
      const { position } = parsed.value;
      return (await isStored(parts, space, entry, position))
        ? ok({ position, isNew: false })
        : err("StaleRoster");
    }
    space.roster = extended.value;
    for (const member of space.members)
      member.send({ type: "roster", from: before.length, entries: [entry] });
    closeRemoved(space);
    await forgetSpentInvitations(parts, space, before);
    return ok({ position: before.length, isNew: true });
  });
}

/** Members can still be removed, and a network brought back. */
const pastTheLimit: ReadonlySet<string> = new Set(["remove", "renew"]);

export function refusalOf(type: RosterError["type"]): Refusal {
  // What this relay does not understand it must not spread: who may come in would be another question for each version.
  if (type === "NotUnderstood") return "WrongVersion";
  return type === "Stale" ? "StaleRoster" : type;
}

async function isStored(
  parts: RelayParts,
  space: Space,
  entry: Bytes,
  position: number,
): Promise<boolean> {
  const [stored] = await parts.store.roster(space.id, position);
  return stored !== undefined && equalBytes(stored, entry);
}

async function forgetSpentInvitations(
  parts: RelayParts,
  space: Space,
  before: Roster,
): Promise<void> {
  const spent = [...before.invitations.keys()].filter((id) => !space.roster.invitations.has(id));
  if (spent.length === 0) return;
  await parts.store.dropJoinsOf(space.id, spent);
  await tellCoordinators(parts, space);
}
