import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bytesToHex, type Bytes } from "../../../src/base/bytes.ts";
import { messageToFrames } from "../../../src/protocol/parts.ts";
import { protocolVersion } from "../../../src/protocol/version.ts";
import { parseChannelId } from "../../../src/base/ids.ts";
import { encodeContent } from "../../../src/sync/content.ts";
import { allEnvelopes, allFrames, allRosterEntries, blobChunk, joinRequest, ownDeviceEntries, sealedEnvelope } from "./all-frames.ts";

export type KeptFrames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What this build writes, in hexadecimal digits; frames of one message stand with a space between them. */
export function presentBytes(): KeptFrames {
  const hexOf = (all: readonly { readonly name: string; readonly bytes: Bytes }[]) =>
    Object.fromEntries(all.map(({ name, bytes }) => [name, bytesToHex(bytes)]));
  return {
    frames: Object.fromEntries(
      allFrames().map(({ name, message }) => [
        name,
        messageToFrames(message).map(bytesToHex).join(" "),
      ]),
    ),
    envelopes: hexOf(allEnvelopes()),
    roster: hexOf(allRosterEntries()),
    content: { shred: bytesToHex(shredding()) },
    blobs: { "a chunk": bytesToHex(blobChunk()) },
    "own devices": hexOf(ownDeviceEntries()),
    joins: { "request to join": bytesToHex(joinRequest()) },
  };
}

/** What is sealed in an envelope that ends one channel and says nothing else. */
const shredding = (): Bytes =>
  encodeContent(
    { deflate: () => undefined, deflateInTurns: () => Promise.resolve(undefined), inflate: () => undefined },
    {
      sentAt: 1_790_000_000,
      clockOffset: 0,
      rosterLength: 2,
      rosterHead: "0102030405060708",
      seen: [],
      sections: [{ type: "shred", channel: parseChannelId("0123456789abcdef")! }],
    },
  );

/** Of what is deflated only reading is promised: the next version of the library may write the same text shorter. */
const sealedBytes = (): KeptFrames => ({
  sealed: { "an envelope that opens": bytesToHex(sealedEnvelope()) },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL(`version-${protocolVersion}.json`, import.meta.url);
  // "wx": what was kept for a version is never written again.
  writeFileSync(file, `${JSON.stringify({ ...presentBytes(), ...sealedBytes() }, undefined, 2)}\n`, { flag: "wx" });
}
