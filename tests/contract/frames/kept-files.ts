import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bytesToHex, concat, hexToBytes, utf8, type Bytes } from "../../../src/base/bytes.ts";
import { parseChannelId, type ChannelId } from "../../../src/base/ids.ts";
import { deriveArgon2id } from "../../../src/crypto/argon2id.ts";
import { openSuite } from "../../../src/crypto/open-suite.ts";
import { sharedStream, type EnvelopeId } from "../../../src/protocol/envelope.ts";
import {
  bundleBoxInfo,
  encodeBundleHead,
  phraseBoxContext,
  type BundleItem,
} from "../../../src/protocol/bundle.ts";
import { blobIdFrom } from "../../../src/protocol/blob.ts";
import {
  encodeManifestAnswer,
  encodeVerdict,
  parseSnapshotId,
  verdictStatement,
} from "../../../src/protocol/snapshot.ts";
import { protocolVersion } from "../../../src/protocol/version.ts";
import { createBundleWriter } from "../../../src/sync/bundles/write-bundle.ts";
import { createCompression } from "../../../src/sync/compression.ts";
import { sealSnapshot } from "../../../src/sync/compaction/seal-snapshot.ts";
import { encodeSnapshot } from "../../../src/sync/compaction/snapshot-content.ts";
import type { SnapshotState } from "../../../src/sync/compaction/snapshot-state.ts";
import { seededRandom } from "../../casework.ts";
import { allRosterEntries, blobChunk, dana, exampleContent, exampleSecret, ilona, sealedEnvelope, space } from "./all-frames.ts"; // prettier-ignore

/*
 * A snapshot and a file that is passed on, as this version writes them, with the keys that open them: node tests/contract/frames/kept-files.ts
 *
 * Of what is deflated, and of what HPKE seals, only reading is promised, so what was kept for a version is never written again. Whoever writes a reader from
 * docs/protocol.md tries it on these.
 */

export interface KeptFiles {
  readonly secret: string;
  /** By the number that their content begins with. */
  readonly snapshots: Readonly<Record<"1" | "2", KeptSnapshotFile>>;
  readonly bundle: {
    readonly file: string;
    /** X25519, of a device that one of the boxes is for. */
    readonly receivingKey: string;
    readonly passphrase: string;
  };
}

interface KeptSnapshotFile {
  readonly id: string;
  readonly manifest: string;
  readonly verdict: string;
  readonly parts: readonly string[];
}

const counted = (length: number, start: number): Bytes =>
  Uint8Array.from({ length }, (_, index) => (start + index) & 0xff);

const idOf = (start: number) => bytesToHex(counted(16, start)) as EnvelopeId;
const ended = parseChannelId("00112233445566ff")!;
const room = parseChannelId("5a5a5a5a5a5a5a5a")!;
export const passphrase = "Próba  Jelszó";
/** As it is made a key of. */
const asWritten = "próba jelszó";

/** What the sealed example says, by two devices, and a channel that has ended; `streams`: one of them has answered a guest. */
export function exampleState(streams: boolean): SnapshotState {
  const shared = (cctr: number, start: number) => ({ channel: sharedStream, cctr, id: idOf(start) });
  const entries = exampleContent().sections.flatMap((section) =>
    section.type === "entries" ? [section] : [],
  );
  const channels = new Map<ChannelId, SnapshotState["channels"] extends ReadonlyMap<unknown, infer One> ? One : never>(); // prettier-ignore
  for (const [index, section] of entries.entries()) {
    const run = { client: section.client, clockOffset: -300, storedAt: 1_790_000_200_000 + index * 60_000 }; // prettier-ignore
    const [first, ...rest] = section.entries;
    const { clock } = section;
    channels.set(section.channel, {
      runs: [
        { ...run, device: dana.id, mark: 2, clock, entries: [first!] },
        ...(rest.length > 0
          ? [{ ...run, device: dana.id, mark: 7, clock: clock + 1, entries: rest }]
          : []),
        { ...run, client: 9 + index, device: ilona.id, mark: 3, clock: 0, entries: [[0, { k: "fact", at: 1_790_000_300_000, z: 0, f: "urgency", v: "low" }]] }, // prettier-ignore
      ],
      receipts: new Map([[0, 7], [1, 3]]), // prettier-ignore
    });
  }
  return {
    rosterLength: 3,
    rosterHead: space.slice(0, 16),
    devices: new Map([
      [dana.id, { gctr: 7, id: idOf(20), streams: [shared(7, 20)], rosterLength: 3, lastHeard: 1_790_000_400_000, waiting: 0 }], // prettier-ignore
      [ilona.id, { gctr: 4, id: idOf(50), streams: streams ? [shared(3, 40), { channel: room, cctr: 1, id: idOf(50) }] : [shared(4, 50)], rosterLength: 2, lastHeard: undefined, waiting: 5 }], // prettier-ignore
    ]),
    shredded: new Map([[ended, { channel: ended, device: dana.id, gctr: 6 }]]),
    channels,
  };
}

async function* channelsOf({ channels }: SnapshotState) {
  yield* channels;
}

/** Everything a file can hold, and one item that only a version to come knows. */
export function exampleItems({ id, manifest, verdict, parts }: KeptSnapshotFile) {
  const bytes = (hex: string) => hexToBytes(hex)!;
  const snapshot = parseSnapshotId(id)!;
  const [genesis, invite] = allRosterEntries();
  const answer = encodeManifestAnswer(bytes(manifest), [bytes(verdict)]);
  const items: readonly Exclude<BundleItem, { readonly type: "unknown" | "end" }>[] = [
    { type: "contents", contents: { space, madeAt: 1_790_000_500_000, roster: 2, envelopes: 1, blobs: 2 } }, // prettier-ignore
    { type: "roster", position: 0, entry: genesis!.bytes },
    { type: "roster", position: 1, entry: invite!.bytes },
    { type: "snapshot", snapshot, answer },
    ...parts.map((part, index) => ({ type: "snapshotPart", snapshot, index, bytes: bytes(part) }) as const), // prettier-ignore
    { type: "envelope", envelope: sealedEnvelope() },
    { type: "blobChunk", blob: blobIdFrom(counted(16, 70)), index: 0, chunks: 1, isSmall: true, bytes: blobChunk() }, // prettier-ignore
    // Longer than a chunk of the file: one of the chunks has no item that begins in it.
    { type: "blobChunk", blob: blobIdFrom(counted(16, 71)), index: 1, chunks: 3, isSmall: false, bytes: counted(9_000, 3) }, // prettier-ignore
  ];
  return items;
}

async function presentFiles(): Promise<KeptFiles> {
  const random = seededRandom(1);
  const suite = await openSuite({ subtle: crypto.subtle, random });
  const { signing } = await suite.signingKeysFromSeed(counted(32, 1));
  const seal = async (streams: boolean): Promise<KeptSnapshotFile> => {
    const state = exampleState(streams);
    const cover = new Map([...state.devices].map(([device, { gctr, id }]) => [device, { gctr, id }])); // prettier-ignore
    const sealed = await sealSnapshot(
      { suite, random, spaceId: space, signing },
      { device: dana.id, epoch: 0, isErasing: true, cover },
      exampleSecret,
      await encodeSnapshot(createCompression(), state, channelsOf(state), () => Promise.resolve()),
    );
    const { id, manifest, parts } = sealed!;
    const signature = ilona.sign(verdictStatement(space, id, true));
    const verdict = encodeVerdict({ device: ilona.id, isConfirmed: true, signature });
    return { id, manifest: bytesToHex(manifest), verdict: bytesToHex(verdict), parts: parts.map(bytesToHex) }; // prettier-ignore
  };
  const snapshots = { "1": await seal(false), "2": await seal(true) };

  const key = random.bytes(32);
  const nonce = random.bytes(16);
  const seed = counted(32, 30);
  const info = bundleBoxInfo(nonce);
  const receivers = [seed, ...Array.from({ length: 7 }, () => random.bytes(32))];
  const boxes: Bytes[] = [];
  for (const each of receivers.toReversed())
    boxes.push(await suite.sealTo((await suite.kemKeysFromSeed(each)).kemPublic, info, key));
  const parameters = { memoryKiB: 1_024, passes: 2, lanes: 1, salt: random.bytes(16) };
  const derived = await deriveArgon2id({ secret: utf8(asWritten), parameters, times: 2 });
  if (!derived.ok) throw new Error(derived.error.reason);
  const iv = random.bytes(12);
  const sealing = await suite.sealingKey(derived.value);
  const sealed = concat(iv, await suite.seal(sealing, iv, key, phraseBoxContext(nonce)));
  const head = encodeBundleHead({ nonce, boxes, phrase: { ...parameters, sealed } });
  const pieces: Bytes[] = [];
  const writer = await createBundleWriter(suite, { key, head }, (bytes) => void pieces.push(bytes));
  for (const item of exampleItems(snapshots["2"])) await writer.add(item);
  await writer.end();
  return {
    secret: bytesToHex(exampleSecret),
    snapshots,
    bundle: { file: bytesToHex(concat(...pieces)), receivingKey: bytesToHex(seed), passphrase },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL(`files-version-${protocolVersion}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(await presentFiles(), undefined, 2)}\n`, { flag: "wx" });
}
