import type { Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, type Result } from "../base/result.ts";
import type { ClientFrame } from "../protocol/frames.ts";
import type { SpaceId } from "../protocol/roster.ts";
import type { HttpError, HttpRelay } from "./http-relay.ts";
import { inPushes } from "./in-pushes.ts";
import { mostInFlight } from "./pushing.ts";
import type { Replica } from "./replica.ts";

/** What a relay that lacks something is given by whoever holds it. */
export interface MendParts {
  readonly replica: Replica;
  readonly send: (frame: ClientFrame) => void;
  readonly isOver: () => boolean;
  readonly relayLostData: () => void;
}

export async function restoreRoster({ replica, send }: MendParts, from: number): Promise<void> {
  const loaded = await replica.parts.log.load();
  for (const entry of loaded?.roster.slice(from) ?? []) send({ type: "rosterAppend", entry });
}

const rosterBytesAtOnce = 64 * 1024;

/**
 * For a relay that knows the space not at all, or too little of its roster to let this device in: whoever holds the roster founds it again. What else it
 * lacks it is given over the line, by everybody who has it.
 */
export async function foundRelay(
  http: Pick<HttpRelay, "createSpace" | "giveRoster">,
  space: SpaceId,
  roster: readonly Bytes[],
): Promise<Result<void, HttpError>> {
  const [genesis] = roster;
  const founded = genesis && (await http.createSpace(genesis));
  if (!founded?.ok) return founded ?? err({ type: "Unreachable" });
  let some: Bytes[] = [];
  let size = 0;
  for (const entry of [...roster, undefined]) {
    if (size > 0 && (!entry || size + entry.length > rosterBytesAtOnce)) {
      const given = await http.giveRoster(space, some);
      if (!given.ok) return given;
      some = [];
      size = 0;
    }
    if (entry) some.push(entry);
    size += entry?.length ?? 0;
  }
  return founded;
}

/** Any member can fill up a relay that lost something, or bring what it never had: the signatures are their authors'. */
export async function offerOthers(
  { replica, send, isOver, relayLostData }: MendParts,
  relayHeads: ReadonlyMap<DeviceId, number>,
): Promise<void> {
  const { meta, chains, history } = replica.state();
  for (const { device, gctr, atRelay } of chains.values()) {
    const known = relayHeads.get(device) ?? 0;
    if (device === meta.device || gctr <= known || isOver()) continue;
    const removed = history?.roster.devices.get(device)?.removed;
    if (removed && known >= removed.lastGctr) continue;
    // What came by hand it never had.
    if (known < (atRelay ?? gctr)) relayLostData();
    let after = known;
    for (;;) {
      const rows = await replica.parts.log.envelopesAfter(device, after, mostInFlight / 2);
      const last = rows.at(-1);
      if (!last || isOver()) break;
      for (const envelopes of inPushes(rows.map(({ bytes }) => bytes)))
        send({ type: "push", envelopes });
      after = last.gctr;
    }
  }
}

/** Devices of which the relay has more than this device does, though everything was pulled. */
export function holesBelow(
  replica: Replica,
  relayHeads: ReadonlyMap<DeviceId, number>,
): readonly DeviceId[] {
  const { meta, chains, history, held } = replica.state();
  return [...relayHeads].flatMap(([device, gctr]) => {
    // Let in by what only a newer version understands.
    if (history?.beyond && !history.roster.devices.has(device)) return [];
    const removed = history?.roster.devices.get(device)?.removed;
    const wanted = removed ? Math.min(gctr, removed.lastGctr) : gctr;
    let has = chains.get(device)?.gctr ?? 0;
    // What is held back is here.
    while (held.get(device)?.has(has + 1)) has++;
    return device !== meta.device && wanted > has ? [device] : [];
  });
}
