import type { Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { isActive, rosterHashFrom, type Roster, type RosterCheck, type RosterError } from "../protocol/roster.ts"; // prettier-ignore
import { extendRoster, parseRosterEntry } from "../protocol/roster-chain.ts";
import { extendHistory, type RosterHistory } from "./roster-history.ts";

/** How many entries are here, understood or not. */
export const keptLength = (history: RosterHistory | undefined): number =>
  (history?.roster.length ?? 0) + (history?.beyond?.length ?? 0);

/** The hash of the entry at this position, of those that are here. */
export function keptHead(history: RosterHistory, position: number): string | undefined {
  return history.heads[position] ?? history.beyond?.[position - history.heads.length];
}

/**
 * The next entry. At the first one that this version does not understand the roster stays as it is: whoever it lets in does not count here, what
 * follows is kept for a version that knows more, and nothing is judged by it. But that this device itself was removed is heard.
 */
export async function followRoster(
  check: RosterCheck,
  history: RosterHistory | undefined,
  bytes: Bytes,
  device: DeviceId,
): Promise<Result<RosterHistory, RosterError>> {
  if (history?.beyond) return followBeyond(check, history, bytes, device);
  const extended = await extendRoster(check, history?.roster, bytes);
  if (extended.ok) return ok(extendHistory(history, extended.value));
  if (extended.error.type !== "NotUnderstood" || !history) return extended;
  return ok({ ...history, beyond: [rosterHashFrom(await check.sha256(bytes))] });
}

async function followBeyond(
  check: RosterCheck,
  history: RosterHistory,
  bytes: Bytes,
  device: DeviceId,
): Promise<Result<RosterHistory, RosterError>> {
  const entry = parseRosterEntry(bytes);
  if (!entry.ok) return entry;
  const length = keptLength(history);
  const { position, prev } = entry.value;
  if (position !== length || prev !== keptHead(history, length - 1))
    return err({ type: "Stale", length });
  const beyond = [...(history.beyond ?? []), rosterHashFrom(await check.sha256(bytes))];
  const roster = (await ownEnd(check, history.roster, entry.value, device)) ?? history.roster;
  return ok({ ...history, roster, beyond });
}

/** Rights only go by it: whoever could coordinate when this version still understood may take this device off. */
async function ownEnd(
  check: RosterCheck,
  roster: Roster,
  entry: Extract<ReturnType<typeof parseRosterEntry>, { readonly ok: true }>["value"],
  device: DeviceId,
): Promise<Roster | undefined> {
  const { operation, position: at } = entry;
  if (operation.op !== "remove" && operation.op !== "renew") return undefined;
  const end = operation.removed.find((one) => one.device === device);
  const me = roster.devices.get(device);
  const signer = roster.devices.get(entry.signer);
  if (!end || !isActive(me) || !isActive(signer)) return undefined;
  if (!["owner", "coordinator", "recovery"].includes(signer.role)) return undefined;
  if (!(await check.verify(signer.signPublic, entry.signed, entry.signature))) return undefined;
  const { lastGctr, lastId } = end;
  const devices = new Map(roster.devices).set(device, { ...me, removed: { at, lastGctr, lastId } });
  return { ...roster, devices };
}
