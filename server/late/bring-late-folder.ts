import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { parseDeviceId } from "../../src/base/ids.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { isMissing, readIfThere } from "../durable-files.ts";
import type { LogStore } from "../store/log-store.ts";

export interface BroughtIn {
  readonly brought: number;
  /** Of networks that are not here, or against what the log holds already: they stay where they lie. */
  readonly left: number;
}

const anything = { bytes: Infinity, envelopes: Infinity };

/**
 * Relays once kept late work in a folder: a file an envelope, `late/<first two digits of the space>/<space>/<device>.<counter>.<ms at which it was stored>`.
 * What lies there goes into the log, and each file goes when the log has it for good.
 */
export async function bringInLateFolder(
  dataDirectory: string,
  store: Pick<LogStore, "openSpace" | "late">,
): Promise<BroughtIn> {
  const root = join(dataDirectory, "late");
  let brought = 0;
  let left = 0;
  for (const beginning of await namesIn(root)) {
    for (const name of await namesIn(join(root, beginning))) {
      const folder = join(root, beginning, name);
      const space = /^[0-9a-f]{64}$/.test(name) ? (name as SpaceId) : undefined;
      const isHere = space && (await store.openSpace(space)) !== undefined;
      for (const file of await namesIn(folder)) {
        const isIn = isHere ? await bringIn(store, space, folder, file) : false;
        if (isIn) brought++;
        else left++;
      }
      await rmdirIfEmpty(folder);
    }
    await rmdirIfEmpty(join(root, beginning));
  }
  await rmdirIfEmpty(root);
  return { brought, left };
}

async function bringIn(
  { late }: Pick<LogStore, "late">,
  space: SpaceId,
  folder: string,
  file: string,
): Promise<boolean> {
  const path = join(folder, file);
  const [, id, gctr, storedAt] = /^([0-9a-f]{16})\.(\d+)\.(\d+)$/.exec(file) ?? [];
  const device = parseDeviceId(id);
  const envelope = device && (await readIfThere(path));
  if (!envelope) return false;
  const one = { device, gctr: Number(gctr), storedAt: Number(storedAt), envelope };
  const answer = await late.put(space, one, anything);
  if (answer !== "stored" && answer !== "there") return false;
  await rm(path);
  return true;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (problem) {
    if (isMissing(problem)) return [];
    throw problem;
  }
}

/** What is left in it keeps it there. */
const rmdirIfEmpty = (folder: string): Promise<void> => rmdir(folder).catch(() => undefined);
