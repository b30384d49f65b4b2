import { assert } from "../base/assert.ts";
import type { Brand } from "../base/brand.ts";

/** Gives out handles for keys and finds the key of a handle again. Only who made the table can see the keys; dropping a handle drops its key. */
export interface KeyHandles<Handle extends object, Key> {
  readonly add: (key: Key) => Handle;
  readonly keyOf: (handle: Handle) => Key;
}

export function createKeyHandles<Name extends string, Key>(
  name: Name,
): KeyHandles<Brand<object, Name>, Key> {
  const keys = new WeakMap<object, { readonly key: Key }>();
  return {
    add(key) {
      const handle = Object.freeze({}) as Brand<object, Name>;
      keys.set(handle, { key });
      return handle;
    },
    keyOf(handle) {
      const held = keys.get(handle);
      assert(held, `a ${name} made by this suite`);
      return held.key;
    },
  };
}
