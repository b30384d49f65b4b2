import type { EntryId } from "./entry-id.ts";

interface Replacing {
  readonly id: EntryId;
  readonly entry: { readonly r?: readonly EntryId[] };
}

/**
 * The entries that no other one replaces: what is said now. Entries written apart replace neither each other nor what their
 * authors had not seen, so they all stand. Entries that only replace each other in a ring, which no honest device writes,
 * stand too: a statement never vanishes.
 */
export function standing<E extends Replacing>(entries: readonly E[]): readonly E[] {
  if (entries.length < 2) return entries;
  const replaced = new Set<EntryId>();
  for (const { id, entry } of entries)
    for (const other of entry.r ?? []) if (other !== id) replaced.add(other);
  const left = entries.filter((entry) => !replaced.has(entry.id));
  return left.length > 0 ? left : entries;
}
