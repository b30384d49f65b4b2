import { ownBytes } from "../base/bytes.ts";
import type { Suite } from "../crypto/suite.ts";
import type { EnvelopeHeader } from "../protocol/envelope.ts";
import { handInChannels, isHandIn, type HandInChannels } from "../protocol/hand-in.ts";
import type { Section } from "./content.ts";

export type HandInFault = "NotOpenedHere";

/** The channels that an envelope of an intake device opens; undefined when its outside is not that of something handed in. */
export async function openedBy(
  suite: Pick<Suite, "sha256">,
  header: EnvelopeHeader,
): Promise<HandInChannels | undefined> {
  const check = { sha256: (bytes: Uint8Array) => suite.sha256(ownBytes(bytes)) };
  if (!(await isHandIn(check, header))) return undefined;
  return handInChannels(check, header.device, header.gctr);
}

/** Nothing but entries of the case and the person that the envelope opens: no receipts, no ends, no other case. */
export const handInFault = (
  opens: HandInChannels,
  { type, channel }: Section,
): HandInFault | undefined =>
  type === "entries" && (channel === opens.case || channel === opens.person)
    ? undefined
    : "NotOpenedHere";
