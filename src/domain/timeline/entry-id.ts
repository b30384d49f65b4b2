import type { Brand } from "../../base/brand.ts";
import { bytesToBase64url } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";

/** The name of one entry in a document's log: 8 random bytes, so that no two devices ever choose the same. */
export type EntryId = Brand<string, "EntryId">;

export const newEntryId = (random: Random): EntryId => bytesToBase64url(random.bytes(8)) as EntryId;

export const parseEntryId = (value: unknown): EntryId | undefined =>
  typeof value === "string" && /^[A-Za-z0-9_-]{11}$/.test(value) ? (value as EntryId) : undefined;

/** For a key found in a document: a strange one is still a name, and what stands under it is kept. */
export const entryIdOfKey = (key: string): EntryId => key as EntryId;

/** By code unit, so that every device puts equal times in the same order. */
export const byEntryId = (a: { readonly id: EntryId }, b: { readonly id: EntryId }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
