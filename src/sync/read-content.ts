import type { ChannelId } from "../base/ids.ts";
import { parseEnvelope } from "../protocol/envelope.ts";
import { parseContent, type Content } from "./content.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { Replica } from "./replica.ts";

/** What an envelope says that was taken in before; undefined when it says nothing that can be read. */
export async function contentOf(
  replica: Pick<Replica, "parts" | "state">,
  bytes: Uint8Array,
): Promise<Content | undefined> {
  const { suite, compression } = replica.parts;
  const { meta, secrets } = replica.state();
  const parsed = parseEnvelope(bytes);
  const secret = parsed.ok ? secrets.get(parsed.value.epoch) : undefined;
  if (!parsed.ok || !secret) return undefined;
  const plain = await openEnvelope({ suite, spaceId: meta.spaceId }, parsed.value, secret);
  const content = plain.ok ? parseContent(compression, plain.value) : undefined;
  return content?.ok ? content.value : undefined;
}

/** What it writes about. */
export async function channelsOf(
  replica: Pick<Replica, "parts" | "state">,
  bytes: Uint8Array,
): Promise<readonly ChannelId[]> {
  const sections = (await contentOf(replica, bytes))?.sections ?? [];
  return sections.flatMap(({ channel, type }) => (type === "waiting" ? [] : [channel]));
}
