import { concat, type Bytes } from "../../base/bytes.ts";
import type { Suite } from "../../crypto/suite.ts";
import {
  bundleChunkBytes,
  bundleChunkContext,
  bundleChunkIv,
  noItemBegins,
  readBundleItem,
  type BundleItem,
} from "../../protocol/bundle.ts";
import type { BundleFile } from "./bundles.ts";

export interface OpenedBundle {
  readonly file: BundleFile;
  readonly head: Bytes;
  readonly key: Bytes;
}

/**
 * Every item that is whole, in order; `onItems` gets those of one chunk, and says whether to go on. A chunk that does not open is left out: what follows is found
 * again by where the next item begins. True when the file was whole.
 */
export async function readBundle(
  suite: Suite,
  { file, head, key }: OpenedBundle,
  onItems: (items: readonly BundleItem[], readBytes: number) => Promise<boolean>,
): Promise<boolean> {
  const sealing = await suite.sealingKey(key);
  const headHash = await suite.sha256(head);
  const chunkAt = chunksOf(file, head.length);
  let isWhole = true;
  /** The beginning of an item whose end is in a later chunk; undefined after something that could not be read. */
  let begun: Uint8Array | undefined = new Uint8Array();
  for (let index = 0; ; index++) {
    const sealed = await chunkAt(index);
    if (sealed.length === 0) return false;
    const context = bundleChunkContext(headHash, index);
    const plain = await suite.open(sealing, bundleChunkIv(index), sealed, context);
    const piece: Uint8Array | undefined = plain && continued(plain, begun);
    if (!piece) {
      isWhole = isWhole && plain !== undefined;
      begun = undefined;
      continue;
    }
    const { items, rest } = itemsIn(piece);
    if (rest === undefined) isWhole = false;
    begun = rest;
    const isEnd = items.some(({ type }) => type === "end");
    const goesOn = await onItems(items, head.length + index * bundleChunkBytes + sealed.length);
    if (isEnd || !goesOn) return isEnd && isWhole;
  }
}

const chunksAtOnce = 64;

/** In order: a piece of the file is read at once, for each reading costs. Empty behind its end. */
function chunksOf(file: BundleFile, start: number): (index: number) => Promise<Bytes> {
  let piece: Bytes = new Uint8Array();
  return async (index) => {
    const at = (index % chunksAtOnce) * bundleChunkBytes;
    if (at === 0) {
      const from = start + index * bundleChunkBytes;
      const to = from + chunksAtOnce * bundleChunkBytes;
      piece = await file.read(from, to);
    }
    return piece.slice(at, at + bundleChunkBytes);
  };
}

/** Undefined when it cannot be said where an item begins in it. */
function continued(plain: Uint8Array, begun: Uint8Array | undefined): Uint8Array | undefined {
  if (plain.length < 2) return undefined;
  const piece = plain.subarray(2);
  if (begun) return begun.length > 0 ? concat(begun, piece) : piece;
  const begins = ((plain[0] ?? 0) << 8) | (plain[1] ?? 0);
  return begins === noItemBegins ? undefined : piece.subarray(begins);
}

function itemsIn(piece: Uint8Array): {
  readonly items: readonly BundleItem[];
  readonly rest: Uint8Array | undefined;
} {
  const items: BundleItem[] = [];
  for (let at = 0; ;) {
    const read = readBundleItem(piece, at);
    if (!read.ok) return { items, rest: undefined };
    if (read.value === "more") return { items, rest: piece.slice(at) };
    items.push(read.value.item);
    if (read.value.item.type === "end") return { items, rest: new Uint8Array() };
    at = read.value.end;
  }
}
