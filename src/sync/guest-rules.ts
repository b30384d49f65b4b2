import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { ChannelId } from "../base/ids.ts";
import type { KemKey, Suite } from "../crypto/suite.ts";
import { idBytes, sharedStream } from "../protocol/envelope.ts";
import { roomGeneration } from "../protocol/guest-terms.ts";
import type { Roster, RosterDevice } from "../protocol/roster.ts";
import type { Section } from "./content.ts";

/** The one key a guest gets: of his room, in one epoch. The same that `channelKey` gives to who has the epoch's secret. */
export const roomKey = (
  suite: Pick<Suite, "hkdf">,
  epochSecret: Bytes,
  room: ChannelId,
): Promise<Bytes> =>
  suite.hkdf(
    epochSecret,
    concat(idBytes(room), Uint8Array.of(roomGeneration)),
    utf8("teren chan v1"),
    32,
  );

export async function sealRoomGrant(
  suite: Pick<Suite, "hkdf" | "sealTo">,
  epoch: number,
  epochSecret: Bytes,
  { room, kemPublic }: { readonly room: ChannelId; readonly kemPublic: Bytes },
): Promise<Bytes> {
  const key = await roomKey(suite, epochSecret, room);
  return suite.sealTo(kemPublic, roomGrantInfo(epoch, room), key);
}

export const openRoomGrant = (
  suite: Pick<Suite, "openFrom">,
  kem: KemKey,
  {
    epoch,
    grant,
    room,
  }: { readonly epoch: number; readonly grant: Bytes; readonly room: ChannelId },
): Promise<Bytes | undefined> => suite.openFrom(kem, roomGrantInfo(epoch, room), grant);

const roomGrantInfo = (epoch: number, room: ChannelId): Bytes =>
  concat(utf8(`teren room grant v1 ${epoch} `), idBytes(room));

/** Whether the roster of this length has a guest who reads the channel. */
export function isRoom(roster: Roster, channel: ChannelId, length: number): boolean {
  if (channel === sharedStream) return false;
  for (const { guest, addedAt } of roster.devices.values())
    if (guest?.room === channel && addedAt < length) return true;
  return false;
}

export type RoomFault = "OutsideRoom" | "TooLate" | "MayNotWrite";

/** What a guest signs counts in his room, when he may comment, and when he says himself that it was before his day ended. The relay asks its own clock. */
export function guestFault(
  { guest }: RosterDevice,
  { stream, sentAt }: { readonly stream: ChannelId; readonly sentAt: number },
): RoomFault | undefined {
  if (guest?.right !== "comment") return "MayNotWrite";
  if (stream !== guest.room) return "OutsideRoom";
  return sentAt < guest.until ? undefined : "TooLate";
}

/** In the stream of a room stand entries of the room and nothing else; in the shared stream none of them, for its readers would not all get them. */
export function roomFault(
  roster: Roster,
  stream: ChannelId,
  section: Section,
  length: number,
): RoomFault | undefined {
  if (stream !== sharedStream)
    return section.type === "entries" && section.channel === stream ? undefined : "OutsideRoom";
  const isMisplaced = section.type === "entries" && isRoom(roster, section.channel, length);
  return isMisplaced ? "OutsideRoom" : undefined;
}
