import { createHash } from "node:crypto";
import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import { spaceIdFromHash, type Roster, type SpaceId } from "../../src/protocol/roster.ts";
import type { BlobStore } from "../blobs/blob-store.ts";

/**
 * Where a store of files keeps what a removed device leaves: a place of its own for each, beside the networks' and named like one. So nothing that it leaves
 * takes the place of anybody's file, and it is weighed by itself.
 */
export const lateFilesOf = (space: SpaceId, device: DeviceId): SpaceId =>
  spaceIdFromHash(createHash("sha256").update(`teren-late-files-v1 ${space} ${device}`).digest());

/** Of every device that may have left some. */
export const latePlaces = (space: SpaceId, { devices }: Pick<Roster, "devices">): SpaceId[] =>
  [...devices.values()].flatMap((one) =>
    one.removed && !one.guest ? [lateFilesOf(space, one.device)] : [],
  );

/** What is not among the files of the network, and was left by a removed device. */
export async function leftChunk(
  blobs: BlobStore,
  space: SpaceId,
  roster: Roster,
  { blob, index }: { readonly blob: BlobId; readonly index: number },
): Promise<Bytes | undefined> {
  const places = latePlaces(space, roster);
  if (places.length === 0 || (await blobs.isErased(space, blob))) return undefined;
  const found = await Promise.all(places.map((place) => blobs.get(place, blob, index)));
  return found.find((bytes) => bytes !== undefined);
}

/** What they weigh together. */
export async function leftBytes(
  blobs: BlobStore,
  space: SpaceId,
  roster: Pick<Roster, "devices">,
): Promise<number> {
  const sizes = await Promise.all(latePlaces(space, roster).map((place) => blobs.bytesOf(place)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** With the file of the network goes what removed devices left of it. */
export async function eraseLeft(
  blobs: BlobStore,
  space: SpaceId,
  roster: Roster,
  erased: readonly BlobId[],
): Promise<void> {
  for (const place of latePlaces(space, roster))
    for (const { blob } of await blobs.list(place))
      if (erased.includes(blob)) await blobs.erase(place, blob);
}
