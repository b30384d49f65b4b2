import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { base64urlToBytes, bytesToBase64url } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { SectionEntry } from "./content.ts";

/** Entries that follow each other in what one Yjs client has written. */
export interface ClientEntries {
  readonly client: number;
  readonly clock: number;
  readonly entries: readonly SectionEntry[];
}

const logName = "log";

/** The id of an entry begins with the client that wrote it, so that nobody can write under an id of somebody else. */
export function entryId(client: number, tail: number): string {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, client);
  view.setUint32(4, tail);
  return bytesToBase64url(bytes);
}

/**
 * The Yjs update (version 1) that adds the entries, made here and not by their author: whatever a member signs, it can only add values to the
 * map "log" under ids of its own. Runs of one client must be given in order.
 */
export function entriesToUpdate(runs: readonly ClientEntries[]): Uint8Array {
  const byClient = new Map<number, ClientEntries[]>();
  for (const run of runs) byClient.set(run.client, [...(byClient.get(run.client) ?? []), run]);

  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, byClient.size);
  // Yjs reads clients from the highest id down.
  for (const [client, own] of [...byClient].toSorted(([a], [b]) => b - a)) {
    encoding.writeVarUint(
      encoder,
      own.reduce((sum, run) => sum + run.entries.length, 0),
    );
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, own[0]?.clock ?? 0);
    for (const { entries } of own)
      for (const [tail, value] of entries) {
        encoding.writeUint8(encoder, itemWithKey | contentAny);
        encoding.writeVarUint(encoder, 1); // the parent is a shared type, named next
        encoding.writeVarString(encoder, logName);
        encoding.writeVarString(encoder, entryId(client, tail));
        encoding.writeVarUint(encoder, 1);
        encoding.writeAny(encoder, value as encoding.AnyEncodable);
      }
  }
  encoding.writeVarUint(encoder, 0); // deletes nothing
  return encoding.toUint8Array(encoder);
}

const contentAny = 8;
const itemWithKey = 0x20;

/** What was added by a change made here. Anything but new entries is a mistake of ours. */
export function updateToEntries(
  update: Uint8Array,
): Result<readonly ClientEntries[], { readonly why: string }> {
  const { structs, ds } = Y.decodeUpdate(update);
  if (ds.clients.size > 0) return err({ why: "an entry was overwritten or deleted" });
  const runs: { client: number; clock: number; entries: SectionEntry[] }[] = [];
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) return err({ why: "not an item" });
    const { id, content, parent, parentSub, origin, rightOrigin } = struct;
    if (!(content instanceof Y.ContentAny) || content.arr.length !== 1)
      return err({ why: "not one plain value" });
    const isInLog: boolean = (parent as unknown) === logName;
    if (!isInLog || parentSub === null || origin || rightOrigin)
      return err({ why: "not a new key of the log" });
    const bytes = base64urlToBytes(parentSub);
    if (bytes?.length !== 8) return err({ why: "not an entry id" });
    const view = new DataView(bytes.buffer);
    if (view.getUint32(0) !== id.client) return err({ why: "the id begins with another client" });
    const value: unknown = JSON.parse(JSON.stringify(content.arr[0]));
    const entry: SectionEntry = [view.getUint32(4), value];
    const last = runs.at(-1);
    if (last && last.client === id.client && last.clock + last.entries.length === id.clock)
      last.entries.push(entry);
    else runs.push({ client: id.client, clock: id.clock, entries: [entry] });
  }
  return ok(runs);
}
