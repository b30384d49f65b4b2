import type { DeviceId } from "../base/ids.ts";
import type { Heard } from "./engine.ts";
import type { Replica } from "./replica.ts";

/** What was last heard of each device, by its chain. */
export const heardOf = (replica: Replica): ReadonlyMap<DeviceId, Heard> =>
  new Map(
    [...replica.state().chains.values()].flatMap(({ device, lastHeard: at, waiting = 0 }) =>
      at === undefined ? [] : [[device, { at, waiting }] as const],
    ),
  );

export const isNews = (
  before: ReadonlyMap<DeviceId, Heard>,
  heard: ReadonlyMap<DeviceId, Heard>,
): boolean =>
  [...heard].some(([device, { at, waiting }]) => {
    const known = before.get(device);
    return known?.at !== at || known.waiting !== waiting;
  });
