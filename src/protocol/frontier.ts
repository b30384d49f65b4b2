import * as encoding from "lib0/encoding";
import { base64urlToBytes, bytesToBase64url, bytesToHex, hexToBytes, type Bytes } from "../base/bytes.ts"; // prettier-ignore
import { readBytes } from "./byte-reader.ts";
import { limits } from "./limits.ts";

/** What a device has taken in, short enough for a picture that another phone reads: who sees it packs only what is missing. */
export interface Frontier {
  /** First 8 bytes of SHA-256("teren frontier v1" ‖ space): whether both belong to one network, and nothing else. */
  readonly spaceTag: Bytes;
  readonly rosterLength: number;
  /** First 8 bytes of the roster's head, as hex; zeros without a roster. */
  readonly rosterHead: string;
  /** By the index of the device on the roster: up to which counter nothing is missing. */
  readonly counters: readonly number[];
}

const mark = "TEREN-F1:";

export function frontierText(frontier: Frontier): string {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, frontier.spaceTag);
  encoding.writeVarUint(encoder, frontier.rosterLength);
  encoding.writeUint8Array(encoder, hexToBytes(frontier.rosterHead) ?? new Uint8Array(8));
  encoding.writeVarUint(encoder, frontier.counters.length);
  for (const counter of frontier.counters) encoding.writeVarUint(encoder, counter);
  return mark + bytesToBase64url(encoding.toUint8Array(encoder));
}

export function parseFrontier(text: string): Frontier | undefined {
  const trimmed = text.trim();
  const bytes = trimmed.startsWith(mark) ? base64urlToBytes(trimmed.slice(mark.length)) : undefined;
  if (!bytes) return undefined;
  const parsed = readBytes(bytes, (reader): Frontier => {
    const spaceTag = reader.bytes(8);
    const rosterLength = reader.varUint();
    const rosterHead = bytesToHex(reader.bytes(8));
    const count = reader.varUint();
    // Removed devices keep their place.
    if (count > limits.rosterEntries * 2) reader.fail("too many devices");
    const counters = Array.from({ length: count }, () => reader.varUint());
    return { spaceTag, rosterLength, rosterHead, counters };
  });
  return parsed.ok ? parsed.value : undefined;
}
