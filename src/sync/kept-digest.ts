import { textFromUtf8, utf8 } from "../base/bytes.ts";
import { parseChannelId, type ChannelId } from "../base/ids.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { Changes, LocalLog } from "../storage/local-log.ts";
import type { Digest } from "./digest-content.ts";

/** What a new phone was told of the cases, as long as they have not all come. */
interface DigestPlace {
  readonly log: Pick<LocalLog, "value">;
  readonly localSeal: LocalSeal;
}

const place = "digest";

export async function readKeptDigest({ log, localSeal }: DigestPlace): Promise<Digest> {
  const sealed = await log.value(place);
  const plain = sealed && (await localSeal.open(place, sealed));
  const kept: unknown = JSON.parse((plain && textFromUtf8(plain)) ?? "[]");
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown): Digest => {
    const [id, summary]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const channel = parseChannelId(id);
    return channel ? [[channel, summary]] : [];
  });
}

export const keepDigest = async (
  { localSeal }: Pick<DigestPlace, "localSeal">,
  digest: Digest,
): Promise<NonNullable<Changes["values"]>> => [
  { key: place, sealed: await localSeal.seal(place, utf8(JSON.stringify(digest))) },
];

/** It must not tell tomorrow of what was erased today. */
export async function keptDigestWithout(
  parts: DigestPlace,
  channels: ReadonlySet<ChannelId>,
): Promise<NonNullable<Changes["values"]>> {
  const digest = await readKeptDigest(parts);
  const left = digest.filter(([id]) => !channels.has(id));
  return left.length === digest.length ? [] : keepDigest(parts, left);
}
