import { ownBytes, type Bytes } from "../../base/bytes.ts";
import { paddedLength } from "../../crypto/padding.ts";
import type { Suite } from "../../crypto/suite.ts";
import {
  bundleChunkContext,
  bundleChunkIv,
  bundlePieceBytes,
  encodeBundleItem,
  noItemBegins,
  type BundleItem,
} from "../../protocol/bundle.ts";

export interface BundleWriter {
  readonly add: (item: Exclude<BundleItem, { readonly type: "unknown" | "end" }>) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function createBundleWriter(
  suite: Suite,
  { key, head }: { readonly key: Bytes; readonly head: Bytes },
  put: (bytes: Bytes) => void,
): Promise<BundleWriter> {
  const sealing = await suite.sealingKey(key);
  const headHash = await suite.sha256(head);
  put(head);
  let chunks = 0;
  let length = 0;
  let piece = new Uint8Array(2 + bundlePieceBytes);
  let filled = 0;
  let begins = noItemBegins;

  async function write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + bundlePieceBytes - filled);
      piece.set(part, 2 + filled);
      filled += part.length;
      at += part.length;
      if (filled === bundlePieceBytes) await seal();
    }
    length += bytes.length;
  }

  async function seal(): Promise<void> {
    new DataView(piece.buffer).setUint16(0, begins);
    const plain = ownBytes(piece.subarray(0, 2 + filled));
    const context = bundleChunkContext(headHash, chunks);
    put(await suite.seal(sealing, bundleChunkIv(chunks), plain, context));
    chunks++;
    piece = new Uint8Array(2 + bundlePieceBytes);
    filled = 0;
    begins = noItemBegins;
  }

  async function add(item: Exclude<BundleItem, { readonly type: "unknown" }>): Promise<void> {
    if (begins === noItemBegins) begins = filled;
    await write(encodeBundleItem(item));
  }

  return {
    add,
    async end() {
      await add({ type: "end" });
      const zeros = new Uint8Array(bundlePieceBytes);
      for (let left = paddedLength(length) - length; left > 0;) {
        const some = Math.min(left, zeros.length);
        await write(zeros.subarray(0, some));
        left -= some;
      }
      if (filled > 0) await seal();
    },
  };
}
