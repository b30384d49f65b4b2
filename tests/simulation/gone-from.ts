import { parseManifest, parseManifestAnswer, parseVerdict } from "../../src/protocol/snapshot.ts";
import type { MemoryDisk } from "../../src/storage/memory-local-log.ts";
import { keptPrefix } from "../../src/sync/kept-prefix.ts";

/** Envelopes that are not on a disk, though no confirmed snapshot that lies on it whole stands for them. */
export function goneFrom({ meta, chains, stored, values }: MemoryDisk): string[] {
  const covers = [...values].flatMap(([key, bytes]) => {
    const id = key.startsWith(keptPrefix) ? key.slice(keptPrefix.length) : undefined;
    const answer = id === undefined ? undefined : parseManifestAnswer(bytes);
    const manifest = answer?.ok ? parseManifest(answer.value.manifest) : undefined;
    if (!answer?.ok || !manifest?.ok) return [];
    const { device, parts, cover } = manifest.value;
    const verdicts = answer.value.verdicts.map(parseVerdict).filter((one) => one.ok);
    const isKept =
      verdicts.every(({ value }) => value.isConfirmed) &&
      verdicts.some(({ value }) => value.device !== device) &&
      Array.from({ length: parts }, (_, index) => values.has(`snapshot/${id}/${index}`)).every(Boolean); // prettier-ignore
    return isKept ? [cover] : [];
  });
  return [...chains.values()].flatMap(({ device, gctr }) => {
    if (device === meta?.device) return [];
    const here = stored.get(device);
    const through = Math.max(0, ...covers.map((cover) => cover.get(device)?.gctr ?? 0));
    const first = Array.from({ length: gctr }, (_, index) => index + 1).find(
      (one) => one > through && !here?.has(one),
    );
    return first === undefined ? [] : [`${device} wrote as ${first}`];
  });
}
