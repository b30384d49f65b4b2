import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { base64urlToBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { limits } from "../protocol/limits.ts";

/** Entries one Yjs client added in a row: the first has `clock`, the next `clock + 1`, … */
export interface LogRun {
  readonly client: number;
  readonly clock: number;
  readonly entries: readonly { readonly id: string; readonly value: unknown }[];
}

/** An update that does something else than add entries to a document's log, so that it could change or hide what others wrote. */
export interface NotAppendOnly {
  readonly type: "NotAppendOnly";
  readonly why: string;
}

const logName = "log";

/**
 * What an update adds. Anything but new keys of the map "log", each written once under an id that begins with the client's own number, is
 * refused: see the decision "Documents only grow".
 */
export function readLogUpdate(update: Uint8Array): Result<readonly LogRun[], NotAppendOnly> {
  const refuse = (why: string) => err({ type: "NotAppendOnly", why } as const);
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return refuse("not a Yjs update"); // Yjs throws plain errors for bytes that end early or name unknown types
  }
  if (decoded.ds.clients.size > 0) return refuse("deletes");
  if (decoded.structs.length > limits.entriesPerSection) return refuse("too many entries");
  const runs: { client: number; clock: number; entries: { id: string; value: unknown }[] }[] = [];
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) return refuse("not an entry");
    const { parent, parentSub, content, origin, rightOrigin } = struct;
    const { client, clock } = struct.id;
    // before it is integrated, Yjs keeps the parent's name as it was written
    if ((parent as unknown) !== logName || parentSub === null) return refuse("outside the log");
    if (origin !== null || rightOrigin !== null) return refuse("writes over an entry");
    if (!(content instanceof Y.ContentAny) || content.arr.length !== 1)
      return refuse("not a plain value");
    if (clientOfEntryId(parentSub) !== client) return refuse("an id of another client");
    const last = runs.at(-1);
    const entry = { id: parentSub, value: content.arr[0] as unknown };
    if (last && last.client === client && last.clock + last.entries.length === clock)
      last.entries.push(entry);
    else runs.push({ client, clock, entries: [entry] });
  }
  return runs.length > 0 ? ok(runs) : refuse("empty");
}

/** The number in the first four bytes of an entry id; undefined when the id is not 11 digits of base64url. */
export function clientOfEntryId(id: string): number | undefined {
  const bytes = id.length === 11 ? base64urlToBytes(id) : undefined;
  return bytes && new DataView(bytes.buffer).getUint32(0);
}

/** The Yjs update (version 1) of these runs, byte for byte as Yjs writes it for runs in descending order of their clients. */
export function writeLogUpdate(runs: readonly LogRun[]): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, runs.length);
  for (const { client, clock, entries } of runs) {
    encoding.writeVarUint(encoder, entries.length);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    for (const { id, value } of entries) {
      encoding.writeUint8(encoder, contentAny | hasParentSub);
      encoding.writeVarUint(encoder, parentIsNamed);
      encoding.writeVarString(encoder, logName);
      encoding.writeVarString(encoder, id);
      encoding.writeVarUint(encoder, 1);
      encoding.writeAny(encoder, value as Parameters<typeof encoding.writeAny>[1]);
    }
  }
  encoding.writeVarUint(encoder, noDeletes);
  return new Uint8Array(encoding.toUint8Array(encoder));
}

// Yjs update format, version 1: the low five bits of a struct's first byte name its content, bit 6 says that a key follows
const contentAny = 8;
const hasParentSub = 0b0010_0000;
const parentIsNamed = 1;
const noDeletes = 0;
