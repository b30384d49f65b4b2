import { assert } from "../../base/assert.ts";
import type { Bytes } from "../../base/bytes.ts";
import type { ChannelId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { BlobRow } from "../../storage/local-blobs.ts";
import { partKey } from "../compaction/kept-snapshot.ts";
import { channelsOf } from "../read-content.ts";
import type { Replica } from "../replica.ts";
import type { BundleNotPacked, PackedBundle } from "./bundles.ts";
import { newBundleKey, type PhraseKey } from "./bundle-key.ts";
import { countEnvelopes, type Wanted } from "./wanted.ts";
import { createBundleWriter } from "./write-bundle.ts";

interface PackOptions {
  readonly phrase: PhraseKey | undefined;
  readonly write: (bytes: Bytes) => void;
  readonly onProgress: (done: number, total: number) => void;
}

const bytesAtOnce = 256 * 1024;

/** The very envelopes and roster entries, as they lie on this disk, and nothing that is only known here. */
export async function packBundle(
  replica: Replica,
  wanted: Wanted,
  blobs: readonly BlobRow[],
  { write, onProgress, phrase }: PackOptions,
): Promise<Result<PackedBundle, BundleNotPacked>> {
  const { suite, random, clock, log } = replica.parts;
  const { history, meta } = replica.state();
  const loaded = await log.load();
  if (!history || !loaded) return err({ type: "NotYetMember" });
  const roster = loaded.roster.slice(wanted.rosterFrom, history.roster.length);
  const envelopes = countEnvelopes(wanted);
  const total =
    envelopes +
    wanted.snapshots.reduce((sum, { manifest }) => sum + manifest.parts, 0) +
    blobs.reduce((sum, { chunks }) => sum + chunks, 0);
  let done = 0;
  const writer = await createBundleWriter(
    suite,
    await newBundleKey({ suite, random }, history.roster, phrase),
    write,
  );
  await writer.add({
    type: "contents",
    contents: {
      space: meta.spaceId,
      madeAt: Math.max(0, clock.now()),
      roster: roster.length,
      envelopes,
      blobs: blobs.length,
    },
  });
  for (const [index, entry] of roster.entries())
    await writer.add({ type: "roster", position: wanted.rosterFrom + index, entry });

  for (const { id, answer, manifest } of wanted.snapshots) {
    await writer.add({ type: "snapshot", snapshot: id, answer });
    for (let index = 0; index < manifest.parts; index++) {
      const bytes = await log.value(partKey(id, index));
      assert(bytes, "a snapshot that is kept has all its parts");
      await writer.add({ type: "snapshotPart", snapshot: id, index, bytes });
      onProgress(++done, total);
    }
  }

  const channels = new Set<ChannelId>();
  for (const { device, after, through } of wanted.ranges)
    for (let at = after; at < through;) {
      const rows = await log.envelopesAfter(device, at, bytesAtOnce);
      const some = rows.filter(({ gctr }) => gctr <= through);
      for (const { bytes } of some) {
        await writer.add({ type: "envelope", envelope: bytes });
        for (const channel of await channelsOf(replica, bytes)) channels.add(channel);
      }
      const last = some.at(-1);
      if (!last) break;
      at = last.gctr;
      onProgress((done += some.length), total);
    }

  for (const { id, chunks, isSmall } of blobs)
    for (let index = 0; index < chunks; index++) {
      const bytes = await log.blobs.chunk(id, index);
      assert(bytes, "a file that is here whole has all its chunks");
      await writer.add({ type: "blobChunk", blob: id, index, chunks, isSmall, bytes });
      onProgress(++done, total);
    }
  await writer.end();
  return ok({
    envelopes,
    pictures: blobs.filter(({ isSmall }) => !isSmall).length,
    channels,
  });
}
