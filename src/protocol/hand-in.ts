import * as encoding from "lib0/encoding";
import { concat, utf8 } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { channelIdFrom, idBytes, noPrevious, type EnvelopeHeader } from "./envelope.ts";
import type { RosterCheck } from "./roster.ts";

/** The generation of what is sealed to everybody who has the epoch's secret, by a device that has none. */
export const handInGeneration = 2;

/** Where a contact that is handed in goes: a case, and the person in it. */
export interface HandInChannels {
  readonly case: ChannelId;
  readonly person: ChannelId;
}

/**
 * What the envelope of this counter opens, and the only channels an intake device may ever write into: they follow from its key and the
 * counter, so that they are nobody else's, and are written into once.
 */
export async function handInChannels(
  check: Pick<RosterCheck, "sha256">,
  device: DeviceId,
  gctr: number,
): Promise<HandInChannels> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, gctr);
  const hash = await check.sha256(
    concat(utf8("teren hand-in v1"), idBytes(device), encoding.toUint8Array(encoder)),
  );
  return { case: channelIdFrom(hash.subarray(0, 8)), person: channelIdFrom(hash.subarray(8, 16)) };
}

/** Whether the outside of an envelope is that of something handed in: it begins and ends the stream of the case that it opens. */
export async function isHandIn(
  check: Pick<RosterCheck, "sha256">,
  { channel, device, generation, gctr, cctr, prev }: EnvelopeHeader,
): Promise<boolean> {
  if (generation !== handInGeneration || cctr !== 1 || prev !== noPrevious) return false;
  return channel === (await handInChannels(check, device, gctr)).case;
}
