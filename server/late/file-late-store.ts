import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { equalBytes, type Bytes } from "../../src/base/bytes.ts";
import { parseDeviceId } from "../../src/base/ids.ts";
import { createMutex, type Mutex } from "../../src/base/mutex.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { isMissing, readIfThere, syncUpTo, writeDurably } from "../durable-files.ts";
import { isBehind, type LatePlace, type LateStore } from "./late-store.ts";

const lateDirectoryName = "late";

interface LateFile extends LatePlace {
  readonly storedAt: number;
  readonly path: string;
}

/** A file an envelope, under `late/<first two digits of the space>/<space>/<device>.<counter>.<ms at which it was stored>`. */
export function createFileLateStore(dataDirectory: string): LateStore {
  const root = join(dataDirectory, lateDirectoryName);
  const folderOf = (space: SpaceId): string => join(root, space.slice(0, 2), space);
  // One after the other in a space: seldom used, and what is counted is what is there.
  const queues = new Map<string, Mutex>();
  const inSpace = <T>(space: SpaceId, task: () => Promise<T>): Promise<T> => {
    const queue = queues.get(space) ?? createMutex();
    queues.set(space, queue);
    return queue.run(task);
  };

  async function files(space: SpaceId): Promise<readonly LateFile[]> {
    const folder = folderOf(space);
    const names = await readdir(folder).catch((problem: unknown) => {
      if (isMissing(problem)) return [];
      throw problem;
    });
    return names
      .flatMap((name) => parseName(folder, name) ?? [])
      .sort((a, b) => (isBehind(a, b) ? 1 : -1));
  }

  return {
    put: (space, { device, gctr, storedAt, envelope }, most) =>
      inSpace(space, async () => {
        const folder = folderOf(space);
        const own = (await files(space)).filter((one) => one.device === device);
        const there = own.find((one) => one.gctr === gctr);
        const known = there && (await readIfThere(there.path));
        if (known) {
          if (!equalBytes(known, envelope)) return "differs";
          // It may have been renamed by a relay that was killed before the directory was on the disk.
          await syncUpTo(folder, root);
          return "there";
        }
        const sizes = await Promise.all(own.map(async ({ path }) => (await stat(path)).size));
        const bytes = sizes.reduce((sum, size) => sum + size, envelope.length);
        if (bytes > most.bytes || own.length >= most.envelopes) return "full";
        await mkdir(folder, { recursive: true });
        const unfinished = join(folder, `${randomBytes(8).toString("hex")}.unfinished`);
        try {
          await writeDurably(unfinished, envelope);
          await rename(unfinished, join(folder, `${device}.${gctr}.${storedAt}`));
        } catch (problem) {
          await rm(unfinished, { force: true });
          throw problem;
        }
        await syncUpTo(folder, root);
        return "stored";
      }),
    async read(space, after, mostBytes) {
      const found: { device: LateFile["device"]; gctr: number; storedAt: number; envelope: Bytes }[] = []; // prettier-ignore
      let bytes = 0;
      for (const { path, device, gctr, storedAt } of await files(space)) {
        if (after && !isBehind({ device, gctr }, after)) continue;
        if (bytes >= mostBytes) break;
        const envelope = await readIfThere(path);
        if (!envelope) continue; // a coordinator has decided meanwhile
        bytes += envelope.length;
        found.push({ device, gctr, storedAt, envelope });
      }
      return found;
    },
    holdsAny: async (space) => (await files(space)).length > 0,
    drop: (space, { device, gctr }) =>
      inSpace(space, async () => {
        for (const file of await files(space))
          if (file.device === device && file.gctr <= gctr) await rm(file.path, { force: true });
      }),
  };
}

/** What a killed relay has left half written has another name. */
function parseName(folder: string, name: string): LateFile | undefined {
  const [, id, gctr, storedAt] = /^([0-9a-f]{16})\.(\d+)\.(\d+)$/.exec(name) ?? [];
  const device = parseDeviceId(id);
  return device && { device, gctr: Number(gctr), storedAt: Number(storedAt), path: join(folder, name) }; // prettier-ignore
}
