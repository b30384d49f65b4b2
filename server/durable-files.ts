import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ownBytes, type Bytes } from "../src/base/bytes.ts";

// What is kept in files of its own beside the log survives a power cut like the log.

export async function writeDurably(path: string, bytes: Bytes): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name is on the disk when its directory is, and that one's name when the directory above is. */
export async function syncUpTo(directory: string, root: string): Promise<void> {
  for (let path = directory; path.startsWith(root); path = join(path, "..")) await syncOne(path);
  await syncOne(join(root, ".."));
}

async function syncOne(path: string): Promise<void> {
  // There a directory cannot be opened, and the file system writes names down by itself.
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function readIfThere(path: string): Promise<Bytes | undefined> {
  try {
    return ownBytes(await readFile(path));
  } catch (problem) {
    if (isMissing(problem)) return undefined;
    throw problem;
  }
}

export const isMissing = (problem: unknown): boolean =>
  problem instanceof Error && "code" in problem && problem.code === "ENOENT";
