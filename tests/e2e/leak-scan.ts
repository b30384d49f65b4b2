import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Sighting {
  readonly where: string;
  readonly word: string;
  readonly as: string;
}

/** Looks for the words in every file below the directory, as they are and in the disguises data usually wears. */
export async function findInFiles(
  directory: string,
  words: readonly string[],
): Promise<readonly Sighting[]> {
  const sightings: Sighting[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    sightings.push(...findInBytes(path.slice(directory.length), Buffer.from(path), words));
    if (!entry.isFile()) continue;
    // A running browser may remove a file between listing and reading.
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    sightings.push(...findInBytes(path.slice(directory.length), content, words));
  }
  return sightings;
}

export function findInBytes(
  where: string,
  content: Buffer,
  words: readonly string[],
): readonly Sighting[] {
  return words.flatMap((word) =>
    disguisesOf(word)
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ as }) => ({ where, word, as })),
  );
}

interface Disguise {
  readonly as: string;
  readonly bytes: Buffer;
}

const known = new Map<string, readonly Disguise[]>();

function disguisesOf(word: string): readonly Disguise[] {
  const before = known.get(word);
  if (before) return before;
  const folded = word.normalize("NFD").replace(/\p{M}/gu, "");
  const spellings = new Set([
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    word.normalize("NFD"),
    folded,
    folded.toLowerCase(),
  ]);
  const disguises = [...spellings].flatMap((spelling) => {
    const utf8 = Buffer.from(spelling, "utf8");
    const utf16 = Buffer.from(spelling, "utf16le");
    const latin1 = Buffer.from(spelling, "latin1");
    return [
      { as: "UTF-8", bytes: utf8 },
      // Chromium stores strings that fit one byte a character so.
      ...(latin1.toString("latin1") === spelling ? [{ as: "Latin-1", bytes: latin1 }] : []),
      { as: "UTF-16LE", bytes: utf16 },
      { as: "UTF-16BE", bytes: Buffer.from(utf16).swap16() },
      { as: "hex", bytes: Buffer.from(utf8.toString("hex")) },
      { as: "percent", bytes: Buffer.from(encodeURIComponent(spelling)) },
      ...base64Of(utf8).map((bytes) => ({ as: "base64 of UTF-8", bytes })),
      ...base64Of(utf16).map((bytes) => ({ as: "base64 of UTF-16LE", bytes })),
    ];
  });
  known.set(word, disguises);
  return disguises;
}

/** A word inside base64 looks different at each of three offsets; what its neighbours decide is left out. */
function base64Of(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const own = text.slice(
      offset === 0 ? 0 : offset + 1,
      (offset + bytes.length) % 3 ? -1 : undefined,
    );
    return [Buffer.from(own), Buffer.from(own.replaceAll("+", "-").replaceAll("/", "_"))];
  });
}
