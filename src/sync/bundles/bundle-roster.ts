import type { Bytes } from "../../base/bytes.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { KemKey, Suite } from "../../crypto/suite.ts";
import { mostHeadBytes, parseBundleHead } from "../../protocol/bundle.ts";
import type { SpaceId } from "../../protocol/roster.ts";
import { openBundleKey } from "./bundle-key.ts";
import type { BundleFile, BundleNotTaken } from "./bundles.ts";
import { readBundle } from "./read-bundle.ts";

interface BundleRoster {
  readonly space: SpaceId;
  /** From the first on, without a gap. */
  readonly entries: readonly Bytes[];
}

/** Whose network a file holds, before there is a device to take it in. It stands at the beginning, so that little of the file is read. */
export async function bundleRoster(
  suite: Suite,
  kem: KemKey,
  file: BundleFile,
): Promise<Result<BundleRoster, BundleNotTaken>> {
  const start = await file.read(0, mostHeadBytes);
  const parsed = parseBundleHead(start);
  if (!parsed.ok) return parsed;
  const { head, length } = parsed.value;
  const key = await openBundleKey(suite, kem, head);
  if (!key) return err({ type: "WrongKey" });
  let space: SpaceId | undefined;
  const entries: Bytes[] = [];
  await readBundle(suite, { file, key, head: start.slice(0, length) }, (items) => {
    for (const item of items) {
      if (item.type === "contents") ({ space } = item.contents);
      else if (item.type === "roster" && item.position === entries.length) entries.push(item.entry);
      else if (item.type !== "roster") return Promise.resolve(false);
    }
    return Promise.resolve(true);
  });
  return space && entries.length > 0 ? ok({ space, entries }) : err({ type: "Cut" });
}
