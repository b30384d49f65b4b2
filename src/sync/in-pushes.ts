import type { Bytes } from "../base/bytes.ts";
import { limits } from "../protocol/limits.ts";

const pushBytes = limits.frameBytes - 256;

/** Envelopes in their order, as many in a push as travel in one frame: one answer for all, and of a run one signature to check (P191). */
export function inPushes(envelopes: readonly Bytes[]): readonly (readonly Bytes[])[] {
  const pushes: Bytes[][] = [];
  let size = Infinity;
  for (const one of envelopes) {
    if (size + one.length > pushBytes) {
      pushes.push([]);
      size = 0;
    }
    pushes.at(-1)?.push(one);
    size += one.length;
  }
  return pushes;
}
