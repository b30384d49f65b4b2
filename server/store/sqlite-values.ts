import { assert } from "../../src/base/assert.ts";
import { ownBytes, type Bytes } from "../../src/base/bytes.ts";

export function integer(value: unknown): number {
  assert(typeof value === "number", "the column holds a number");
  return value;
}

export function bytes(value: unknown): Bytes {
  assert(value instanceof Uint8Array, "the column holds bytes");
  return ownBytes(value);
}
