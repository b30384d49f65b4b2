import { expect, test } from "vitest";
import { hexToBytes, utf8, type Bytes } from "../../../src/base/bytes.ts";
import { asWritten } from "../../../src/app/bundles/backup-key.ts";
import { deriveArgon2id } from "../../../src/crypto/argon2id.ts";
import { openSuite } from "../../../src/crypto/open-suite.ts";
import { parseBundleHead, type BundleItem } from "../../../src/protocol/bundle.ts";
import { parseManifest, parseVerdict, verdictStatement, parseSnapshotId, manifestSignedPart } from "../../../src/protocol/snapshot.ts"; // prettier-ignore
import { openBundleBy } from "../../../src/sync/bundles/bundle-key.ts";
import { readBundle } from "../../../src/sync/bundles/read-bundle.ts";
import { createCompression } from "../../../src/sync/compression.ts";
import { openSnapshot } from "../../../src/sync/compaction/seal-snapshot.ts";
import { parseSnapshot } from "../../../src/sync/compaction/snapshot-content.ts";
import { check } from "../relay-device.ts";
import { dana, exampleSecret, ilona, space } from "./all-frames.ts";
import { exampleItems, exampleState, passphrase, type KeptFiles } from "./kept-files.ts";
import version1 from "./files-version-1.json" with { type: "json" };

// What version 1 wrote down for who comes later, and into a file for who has no line, is read for ever.

const kept: KeptFiles = version1;
const bytesOf = (hex: string): Bytes => hexToBytes(hex)!;
const suite = await openSuite({ subtle: crypto.subtle, random: { bytes: (length) => new Uint8Array(length) } }); // prettier-ignore

test.each(["1", "2"] as const)("a snapshot of content %s opens to what it said", async (content) => {
  const { id, manifest: manifestHex, verdict: verdictHex, parts } = kept.snapshots[content];
  const manifest = parseManifest(bytesOf(manifestHex));
  if (!manifest.ok) throw new Error(manifest.error.why);
  const signed = manifestSignedPart(space, manifest.value);
  expect(await check.verify(dana.signPublic, signed, manifest.value.signature)).toBe(true);
  const verdict = parseVerdict(bytesOf(verdictHex));
  if (!verdict.ok) throw new Error(verdict.error.why);
  const statement = verdictStatement(space, parseSnapshotId(id)!, true);
  expect(await check.verify(ilona.signPublic, statement, verdict.value.signature)).toBe(true);
  const opened = await openSnapshot(suite, space, manifest.value, exampleSecret, parts.map(bytesOf)); // prettier-ignore
  if (!(opened instanceof Uint8Array)) throw new Error("it does not open");
  expect(String(opened[0])).toBe(content);
  const parsed = await parseSnapshot(createCompression(), opened, () => Promise.resolve());
  expect(parsed).toEqual({ ok: true, value: exampleState(content === "2") });
});

test.each(["sheet", "phrase"] as const)("a file that was passed on opens by its %s, and holds what was put into it", async (by) => {
  const file = bytesOf(kept.bundle.file);
  const start = parseBundleHead(file);
  if (!start.ok) throw new Error(start.error.type);
  const { head, length } = start.value;
  const key = await openBundleBy(
    suite,
    by === "sheet"
      ? { by, kem: (await suite.kemKeysFromSeed(bytesOf(kept.bundle.receivingKey))).kem }
      : {
          by,
          async derive(parameters) {
            const secret = utf8(asWritten(passphrase));
            const made = await deriveArgon2id({ secret, parameters, times: 1 });
            return made.ok ? made.value : undefined;
          },
        },
    head,
  );
  const found: BundleItem[] = [];
  const isWhole = await readBundle(
    suite,
    { file: { size: file.length, read: (from, to) => Promise.resolve(file.slice(from, to)) }, head: file.slice(0, length), key: key! }, // prettier-ignore
    (items) => Promise.resolve(found.push(...items) > 0 || true),
  );
  expect(isWhole).toBe(true);
  expect(found).toEqual([...exampleItems(kept.snapshots["2"]), { type: "end" }]);
});
