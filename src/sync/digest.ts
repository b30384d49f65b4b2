import * as encoding from "lib0/encoding";
import type { Bytes } from "../base/bytes.ts";
import {
  channelIdFrom,
  idBytes,
  noPrevious,
  parseEnvelope,
  sharedStream,
} from "../protocol/envelope.ts";
import { limits } from "../protocol/limits.ts";
import { currentEpoch, isActive, mayWriteEnvelopes } from "../protocol/roster.ts";
import { encodeColumns, parseColumns } from "./content.ts";
import { isSignedBy, openEnvelope } from "./open-envelope.ts";
import type { Replica } from "./replica.ts";
import { sealEnvelope } from "./seal-envelope.ts";
import { createValueReader, createValueWriter } from "./value-columns.ts";
import { mayWrite } from "./write-documents.ts";
import type { Digest } from "./digest-content.ts";

const mostDigestText = 4 * 1024 * 1024;
const mostEntries = 20_000;

/** Sealed and signed like an envelope, outside every chain. Leaves out the first ones if they are too many for one. */
export async function sealDigest(replica: Replica, digest: Digest): Promise<Bytes | undefined> {
  const state = replica.state();
  const roster = state.history?.roster;
  const epoch = roster && currentEpoch(roster).epoch;
  const secret = epoch === undefined ? undefined : state.secrets.get(epoch);
  if (epoch === undefined || !secret || !mayWrite(state)) return undefined;
  const { suite, random, keys, compression } = replica.parts;
  for (let from = 0; from < digest.length; from += Math.ceil((digest.length - from) / 4)) {
    const raw = encoding.createEncoder();
    const values = createValueWriter(raw, 0);
    const entries = digest.slice(Math.max(from, digest.length - mostEntries));
    encoding.writeVarUint(raw, entries.length);
    for (const [id, summary] of entries) {
      encoding.writeUint8Array(raw, idBytes(id));
      values.know(id);
      values.write(summary);
    }
    const content = encodeColumns(compression, encoding.toUint8Array(raw), values.text());
    if (content.length > limits.digestBytes * 0.85) continue;
    const header = {
      kind: "digest",
      channel: sharedStream,
      device: state.meta.device,
      epoch,
      generation: 0,
      gctr: 0,
      cctr: 0,
      prev: noPrevious,
    } as const;
    const parts = { suite, random, spaceId: state.meta.spaceId, signing: keys.signing };
    const sealed = await sealEnvelope(parts, header, secret, content);
    if (sealed.bytes.length <= limits.digestBytes) return sealed.bytes;
  }
  return undefined;
}

/** Undefined when it is not a member's, or does not open. */
export async function openDigest(replica: Replica, bytes: Uint8Array): Promise<Digest | undefined> {
  const { suite, compression } = replica.parts;
  const state = replica.state();
  const parsed = parseEnvelope(bytes);
  if (!parsed.ok || parsed.value.kind !== "digest") return undefined;
  const author = state.history?.roster.devices.get(parsed.value.device);
  const secret = state.secrets.get(parsed.value.epoch);
  if (!isActive(author) || !mayWriteEnvelopes(author.role) || !secret) return undefined;
  const parts = { suite, spaceId: state.meta.spaceId };
  if (!(await isSignedBy(parts, parsed.value, author.signPublic))) return undefined;
  const plain = await openEnvelope(parts, parsed.value, secret);
  if (!plain.ok) return undefined;
  const digest = parseColumns(compression, plain.value, mostDigestText, (raw, text): Digest => {
    const values = createValueReader(raw, text, 0);
    const count = raw.varUint();
    if (count > mostEntries) raw.fail("too many entries");
    return Array.from({ length: count }, () => {
      const id = channelIdFrom(raw.bytes(8));
      values.know(id);
      return [id, values.read()];
    });
  });
  return digest.ok ? digest.value : undefined;
}
